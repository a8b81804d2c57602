"""What each rule gave away: how much, how often, to how many members; which gave nothing; what budgets still hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Subquery, case, func, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.owed import Purses, purses
from db.reports.question import Found, Question
from db.reports.shares import share
from db.reports.source import Source
from db.reports.whom import in_period
from db.tables.columns import day_number
from db.tables.journal import rule_given, sale
from db.tables.rollups import given_day, member, points_day, rule_day, takings
from loyalty.entries import Kind
from loyalty.money import Minor, half_up
from loyalty.programme import Programme

#: What is shown of receipts behind a rule: those on which it gave most.
RECEIPTS_MOST = 2_000
#: A budget's pace is that of so many days.
_PACE_DAYS = 28
_EARNING = (Kind.EARNED.value, Kind.TAKEN_BACK.value)


@dataclass(slots=True)
class Given:
    """What one rule gave in a period, less what returns of the same days gave back."""

    amount: Minor = 0
    #: Receipts it gave on, less those of which nothing is left.
    receipts: int = 0
    #: Of points: what they are worth together is in `amount`.
    points: int | None = None
    purse: str = ""
    #: Whether those points are ever money.
    is_money: bool = True


def discounts(source: Source, period: Period) -> dict[str, Given]:
    """By rule, what was taken off prices. A budget counts what earning rules gave as well: those are left out here."""
    earning = select(points_day.c.rule).where(points_day.c.kind == Kind.EARNED.value).distinct()
    statement = (
        select(rule_day.c.rule, func.sum(rule_day.c.amount), func.sum(rule_day.c.times))
        .where(in_period(rule_day.c.day, period), rule_day.c.rule.not_in(earning))
        .group_by(rule_day.c.rule)
    )
    return {rule: Given(int(amount), int(times)) for rule, amount, times in source.rows(statement)}


def earned(source: Source, period: Period, known: Purses) -> dict[str, Given]:
    """By rule, the points it gave less what returns took back, valued at the worth of their purse."""
    columns = points_day.c
    entries = func.sum(case((columns.kind == Kind.EARNED.value, columns.entries), else_=0))
    statement = (
        select(columns.rule, columns.purse, func.sum(columns.amount), entries)
        .where(in_period(columns.day, period), columns.kind.in_(_EARNING), columns.rule != "")
        .group_by(columns.rule, columns.purse)
    )
    found: dict[str, Given] = {}
    for rule, purse, points, receipts in source.rows(statement):
        worth = known.in_money(purse, int(points))
        found[rule] = Given(worth or 0, int(receipts), int(points), purse, worth is not None)
    return found


def gifts(source: Source, period: Period) -> dict[str, Given]:
    """By gift of a ladder, how often it was taken and for how many points, less those a void brought back."""
    columns = points_day.c
    kinds = (Kind.GIFT.value, Kind.RETURNED.value)
    taken = func.sum(case((columns.kind == Kind.GIFT.value, columns.entries), else_=-columns.entries))
    statement = (
        select(columns.rule, columns.purse, -func.sum(columns.amount), taken)
        .where(in_period(columns.day, period), columns.kind.in_(kinds), columns.rule != "")
        .group_by(columns.rule, columns.purse)
    )
    return {gift: Given(0, int(times), int(points), purse) for gift, purse, points, times in source.rows(statement)}


def sales_of(source: Source, period: Period) -> Minor:
    """What customers paid for goods they kept, members and guests."""
    source.ahead(takings, days=period)
    paid = func.coalesce(func.sum(takings.c.paid - takings.c.back), 0)
    row = source.row(select(paid).where(in_period(takings.c.day, period)))
    return int(row[0]) if row else 0


def ask(source: Source, asked: Asked) -> Answer:
    """Discounts and points by rule, beside the period before; rules that gave nothing; budgets."""
    known = purses(source, asked.today)
    now = _Both(discounts(source, asked.period), earned(source, asked.period, known))
    before = asked.before and _Both(discounts(source, asked.before), earned(source, asked.before, known))
    taken = gifts(source, asked.period)
    silent = _silent(source, asked, known.programme, now)
    sold = sales_of(source, asked.period)
    if not (now.off or now.points or taken or silent):
        return Answer(question="rules", asked=asked, notes=(Note("no_rules", instead=True),))
    reached = members(source, asked, now.off)
    tables = [_table("gave_off", asked, now.off, before.off if before else {}, sold, reached)]
    tables.append(_table("gave_points", asked, now.points, before.points if before else {}, sold, {}))
    tables += [_gifts(taken), _silent_table(silent), _budgets(source, asked, known.programme)]
    return Answer(
        question="rules",
        asked=asked,
        figures=_figures(now, before or None, sold, len(silent)),
        pictures=_pictures(now),
        tables=tuple(table for table in tables if table.rows),
    )


@dataclass(frozen=True, slots=True)
class _Both:
    """What rules gave, by rule: off prices, and in points."""

    off: dict[str, Given]
    points: dict[str, Given]

    @property
    def discounts(self) -> Minor:
        return sum(given.amount for given in self.off.values())

    @property
    def in_points(self) -> Minor:
        return sum(given.amount for given in self.points.values())


def _figures(now: _Both, before: _Both | None, sold: Minor, silent: int) -> tuple[Figure, ...]:
    whole = now.discounts + now.in_points
    return (
        Figure(
            key="given_away",
            unit=Unit.MONEY,
            value=whole,
            before=before.discounts + before.in_points if before else None,
            beside=Figure(key="share_of_sales", unit=Unit.SHARE, value=share(whole, sold)),
        ),
        Figure(key="discount", unit=Unit.MONEY, value=now.discounts, before=before.discounts if before else None),
        Figure(key="points_worth", unit=Unit.MONEY, value=now.in_points, before=before.in_points if before else None),
        Figure(key="rules_used", unit=Unit.COUNT, value=len(now.off) + len(now.points)),
        Figure(key="rules_silent", unit=Unit.COUNT, value=silent),
    )


def _table(
    key: str, asked: Asked, now: dict[str, Given], before: dict[str, Given], sold: Minor, reached: dict[str, int]
) -> Table:
    """A row a rule, the one that gave most first. Rules that gave before and no longer do stand among them."""
    names = sorted({*now, *before}, key=lambda rule: (-now.get(rule, Given()).amount, rule))
    rows: list[tuple[Cell, ...]] = []
    for rule in names:
        given = now.get(rule, Given())
        was = before[rule].amount if rule in before else 0 if asked.before else None
        amounts = (given.amount, share(given.amount, sold)) if given.is_money else (None, None)
        rows.append((rule, amounts[0], given.receipts, reached.get(rule), amounts[1], was))
    whole = sum(given.amount for given in now.values())
    was_whole = sum(given.amount for given in before.values()) if asked.before else None
    return Table(
        key=key,
        columns=(
            Column(key="rule", unit=Unit.RULE),
            Column(key="gave", unit=Unit.MONEY),
            Column(key="receipts", unit=Unit.COUNT),
            Column(key="members", unit=Unit.COUNT),
            Column(key="share_of_sales", unit=Unit.SHARE),
            Column(key="gave_before", unit=Unit.MONEY),
        ),
        rows=tuple(rows),
        total=(None, whole, None, None, share(whole, sold), was_whole),
        leads=tuple(Lead("people", rule) if key == "gave_off" else None for rule in names),
    )


def _gifts(taken: dict[str, Given]) -> Table:
    names = sorted(taken, key=lambda gift: (-taken[gift].receipts, gift))
    return Table(
        key="gifts",
        columns=(
            Column(key="gift", unit=Unit.RULE),
            Column(key="purse", unit=Unit.PURSE),
            Column(key="times", unit=Unit.COUNT),
        ),
        rows=tuple((gift, taken[gift].purse, taken[gift].receipts) for gift in names),
    )


def _silent(source: Source, asked: Asked, programme: Programme, now: _Both) -> list[tuple[str, int | None]]:
    """Rules in force that gave nothing in the period, and the day on which each gave last."""
    in_force = [rule.id for rule in (*programme.goods_rules, *programme.campaigns, *programme.earns)]
    in_force += [rule.id for rule in programme.cumulative]
    in_force += [rule.id for rule in programme.tier_discounts]
    in_force += [rule.id for rule in programme.card_discounts]
    ids = [rule for rule in in_force if rule not in now.off and rule not in now.points]
    if not ids:
        return []
    last: dict[str, int] = {}
    for table, counts in ((rule_day, rule_day.c.amount > 0), (points_day, points_day.c.kind == Kind.EARNED.value)):
        statement = (
            select(table.c.rule, func.max(table.c.day))
            .where(table.c.rule.in_(ids), counts, table.c.day <= day_number(asked.period.last))
            .group_by(table.c.rule)
        )
        for rule, day in source.rows(statement):
            last[rule] = max(last.get(rule, 0), int(day))
    return [(rule, last.get(rule)) for rule in ids]


def _silent_table(silent: list[tuple[str, int | None]]) -> Table:
    return Table(
        key="silent",
        columns=(Column(key="rule", unit=Unit.RULE), Column(key="gave_last", unit=Unit.DAY)),
        rows=tuple(silent),
    )


def _budgets(source: Source, asked: Asked, programme: Programme) -> Table:
    """What is left of each budget today, and how long it lasts at the pace of the last four weeks."""
    limited = [(rule.id, rule.budget) for rule in (*programme.goods_rules, *programme.campaigns)]
    limited += [(rule.id, rule.budget) for rule in programme.earns]
    limits = {rule: budget for rule, budget in limited if budget is not None}
    lately = rule_day.c.day > day_number(asked.today - timedelta(days=_PACE_DAYS))
    statement = (
        select(rule_day.c.rule, func.sum(rule_day.c.amount), func.sum(case((lately, rule_day.c.amount), else_=0)))
        .where(rule_day.c.rule.in_(limits))
        .group_by(rule_day.c.rule)
    )
    used = {rule: (int(amount), int(pace)) for rule, amount, pace in source.rows(statement)} if limits else {}
    rows = []
    for rule, budget in limits.items():
        amount, pace = used.get(rule, (0, 0))
        left = max(0, budget - amount)
        days = half_up(left * _PACE_DAYS * 10, pace) if pace > 0 else None
        rows.append((rule, budget, amount, left, share(amount, budget), days))
    return Table(
        key="budgets",
        columns=(
            Column(key="rule", unit=Unit.RULE),
            Column(key="budget", unit=Unit.MONEY),
            Column(key="budget_used", unit=Unit.MONEY),
            Column(key="budget_left", unit=Unit.MONEY),
            Column(key="share", unit=Unit.SHARE),
            Column(key="lasts_days", unit=Unit.DAYS),
        ),
        rows=tuple(rows),
    )


def _pictures(now: _Both) -> tuple[Picture, ...]:
    """The rules that gave most, of both kinds."""
    given = sorted({**now.off, **now.points}.items(), key=lambda one: (-one[1].amount, one[0]))
    shown = [(rule, one.amount) for rule, one in given if one.amount > 0][:12]
    if len(shown) < 2:
        return ()
    return (
        Picture(
            key="by_rule",
            shape=Shape.BARS,
            x=tuple(rule for rule, _ in shown),
            x_unit=Unit.RULE,
            unit=Unit.MONEY,
            series=(Series(key="gave", values=tuple(amount for _, amount in shown)),),
        ),
    )


def _by_member(asked: Asked, *rules: str) -> Subquery:
    """By member and rule what it gave them in the period: a walk through them in the order in which they lie."""
    of = given_day.c
    amount = func.sum(of.amount)
    return (
        select(of.member, of.rule, amount.label("amount"), func.sum(of.times).label("times"))
        .where(in_period(of.day, asked.period), of.rule.in_(rules))
        .group_by(of.member, of.rule)
        .having(amount > 0)
        .subquery("by_member")
    )


def members(source: Source, asked: Asked, rules: Iterable[str]) -> dict[str, int]:
    """By rule, to how many members it gave."""
    each = _by_member(asked, *rules)
    counts = source.rows(select(each.c.rule, func.count()).group_by(each.c.rule))
    return {rule: int(count) for rule, count in counts}


def people(source: Source, asked: Asked, group: str) -> Found:
    """To whom a rule gave, whoever had most from it first."""
    each = _by_member(asked, group).c
    statement = (
        select(member.c.account_id, each.amount, each.times)
        .where(member.c.n == each.member)
        .order_by(each.amount.desc(), member.c.account_id)
    )
    return Found(
        columns=(Column(key="gave", unit=Unit.MONEY), Column(key="receipts", unit=Unit.COUNT)),
        rows=tuple((account_id, tuple(cells)) for account_id, *cells in source.stream(statement)),
    )


def receipts(source: Source, asked: Asked, group: str) -> Found:
    """On which receipts a rule gave most, as they were sold."""
    columns = rule_given.c
    most = (
        select(columns.op_id, columns.day, columns.amount)
        .where(columns.rule == group, in_period(columns.day, asked.period), columns.amount > 0)
        .order_by(columns.amount.desc(), columns.op_id)
        .limit(RECEIPTS_MOST)
        .subquery("most")
    )
    statement = (
        select(most.c.op_id, most.c.day, most.c.amount, sale.c.to_pay)
        .select_from(most.join(sale, sale.c.op_id == most.c.op_id))
        .order_by(most.c.amount.desc(), most.c.op_id)
    )
    return Found(
        columns=(
            Column(key="day", unit=Unit.DAY),
            Column(key="gave", unit=Unit.MONEY),
            Column(key="to_pay", unit=Unit.MONEY),
        ),
        rows=tuple((op_id, tuple(cells)) for op_id, *cells in source.stream(statement)),
    )


QUESTION = Question(name="rules", ask=ask, heeds=frozenset({"period", "before"}), people=people, receipts=receipts)
