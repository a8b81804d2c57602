"""Coupons by campaign: issued, used, gone by, still open; what they took off, and how long people keep them."""

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.question import Found, Question
from db.reports.shares import per, share
from db.reports.source import Source
from db.reports.whom import at_within, in_period
from db.tables.columns import day_number
from db.tables.journal import coupon_use, reversal, sale
from db.tables.promises import coupon
from db.tables.rollups import member, rule_day
from loyalty.money import Minor

#: What has become of a coupon, as columns and words name it.
USED, EXPIRED, OPEN, GONE = "used", "expired", "open", "gone"
#: What is shown of the receipts behind a campaign: the newest.
RECEIPTS_MOST = 2_000
_DAY = 86_400_000_000
#: Days from issue to use, put together: each up to and with the last one; the last of all has no end.
_KEPT = (("same_day", 0), ("days_1_7", 7), ("days_8_14", 14), ("days_15_30", 30), ("days_31_60", 60), ("later", None))


@dataclass(slots=True)
class Campaign:
    """The coupons of one campaign that were issued in a period, as they stand today."""

    states: Counter[str] = field(default_factory=Counter)
    #: Sales they count in: a shared code is one coupon with many.
    uses: int = 0
    #: After how many whole days they were first used, and how many were; shared codes left out.
    kept: Counter[int] = field(default_factory=Counter)

    @property
    def issued(self) -> int:
        return self.states.total()

    @property
    def share_used(self) -> int | None:
        return share(self.states[USED], self.issued)

    @property
    def days_to_use(self) -> int | None:
        """On average, in tenths."""
        return per(sum(after * many * 10 for after, many in self.kept.items()), self.kept.total())

    def counts(self) -> tuple[int, ...]:
        return (self.issued, *(self.states[state] for state in (USED, EXPIRED, OPEN, GONE)))

    def add(self, other: "Campaign") -> None:
        self.uses += other.uses
        self.states += other.states
        self.kept += other.kept


@dataclass(frozen=True, slots=True)
class Uses:
    """What coupons were used for, as sets at hand: asked of the books for each coupon, they cost several times more."""

    #: By code, how many sales it counts in, and when the first of them was. Sales that came back whole don't count.
    count: dict[str, int]
    first_at: dict[str, int]
    #: Sales of which nothing is left.
    returned: frozenset[str]

    def is_gone(self, withdrawn_by: str, issued_by: str) -> bool:
        """Taken out of use by hand, or gone with the sale that printed it."""
        return bool(withdrawn_by) or issued_by in self.returned


def uses(source: Source) -> Uses:
    gone = select(reversal.c.sale_id).where(reversal.c.counts == 0)
    found = Uses({}, {}, frozenset(sale_id for (sale_id,) in source.stream(gone)))
    for code, op_id, at in source.stream(select(coupon_use.c.code, coupon_use.c.op_id, coupon_use.c.at)):
        if op_id not in found.returned:
            found.count[code] = found.count.get(code, 0) + 1
            found.first_at[code] = min(at, found.first_at.get(code, at))
    return found


def _state(is_used: bool, is_gone: bool, last_day: int | None, today: int) -> str:
    """One that was used is used, whatever happened to it since; a shared code is never used up."""
    if is_used:
        return USED
    if is_gone:
        return GONE
    return EXPIRED if last_day is not None and last_day < today else OPEN


def campaigns(source: Source, asked: Asked, period: Period, used: Uses) -> dict[str, Campaign]:
    """By campaign, what has become of the coupons issued in the period; the one that issued most first."""
    columns, today = coupon.c, day_number(asked.today)
    issued = (columns.shared, columns.last_day, columns.issued_at, columns.withdrawn_by, columns.issued_by)
    statement = select(columns.code, columns.rule, *issued).where(_issued(source, period))
    found: dict[str, Campaign] = {}
    # Row by row: grouping would sort them all, and which are used is a set that is at hand.
    for code, rule, shared, last_day, issued_at, withdrawn_by, issued_by in source.stream(statement):
        campaign = found.get(rule)
        if campaign is None:
            campaign = found[rule] = Campaign()
        is_used = code in used.count
        if is_used:
            campaign.uses += used.count[code]
            if not shared:
                campaign.kept[max(0, (used.first_at[code] - issued_at) // _DAY)] += 1
        is_gone = used.is_gone(withdrawn_by, issued_by)
        campaign.states[_state(is_used and not shared, is_gone, last_day, today)] += 1
    return dict(sorted(found.items(), key=lambda one: (-one[1].issued, one[0])))


def _issued(source: Source, period: Period) -> ColumnElement[bool]:
    return at_within(coupon.c.issued_at, period, source.place().zone)


def taken_off(source: Source, period: Period, rules: list[str]) -> dict[str, Minor]:
    """By campaign, what its coupons took off in the period, whenever they were issued, less what returns gave back."""
    statement = (
        select(rule_day.c.rule, func.sum(rule_day.c.amount))
        .where(rule_day.c.rule.in_(rules), in_period(rule_day.c.day, period))
        .group_by(rule_day.c.rule)
    )
    return {rule: int(amount) for rule, amount in source.rows(statement)}


def ask(source: Source, asked: Asked) -> Answer:
    """Each campaign's coupons, and how long they were kept before they were used."""
    ever = [rule for (rule,) in source.rows(select(coupon.c.rule).distinct())]
    if not ever:
        return Answer(question="coupons", asked=asked, notes=(Note("no_coupons", instead=True),))
    used = uses(source)
    now, took = campaigns(source, asked, asked.period, used), taken_off(source, asked.period, ever)
    before = _together(campaigns(source, asked, asked.before, used)) if asked.before else None
    took_before = sum(taken_off(source, asked.before, ever).values()) if asked.before else None
    whole = _together(now)
    figures = (
        Figure(key="issued", unit=Unit.COUNT, value=whole.issued, before=before.issued if before else None),
        Figure(
            key="used",
            unit=Unit.COUNT,
            value=whole.states[USED],
            before=before.states[USED] if before else None,
            beside=Figure(key="share_used", unit=Unit.SHARE, value=whole.share_used),
        ),
        Figure(key="took_off", unit=Unit.MONEY, value=sum(took.values()), before=took_before),
        Figure(key="open", unit=Unit.COUNT, value=whole.states[OPEN], lead=Lead("people", OPEN)),
        Figure(key="days_to_use", unit=Unit.DAYS, value=whole.days_to_use),
    )
    tables = (_table(now, took, whole), _kept_table(whole.kept))
    return Answer(
        question="coupons",
        asked=asked,
        figures=figures,
        pictures=_pictures(now, whole.kept),
        tables=tuple(table for table in tables if table.rows),
    )


def _together(found: dict[str, Campaign]) -> Campaign:
    whole = Campaign()
    for campaign in found.values():
        whole.add(campaign)
    return whole


def _table(now: dict[str, Campaign], took: dict[str, Minor], whole: Campaign) -> Table:
    # Campaigns whose older coupons took something off in the period stand among them.
    names = [*now, *(rule for rule in took if rule not in now and took[rule])]

    def row(rule: str | None, own: Campaign, off: Minor) -> tuple[Cell, ...]:
        return (rule, *own.counts(), own.share_used, own.uses, off, own.days_to_use)

    return Table(
        key="by_campaign",
        columns=(
            Column(key="campaign", unit=Unit.RULE),
            *(Column(key=key, unit=Unit.COUNT) for key in ("issued", USED, EXPIRED, OPEN, GONE)),
            Column(key="share_used", unit=Unit.SHARE),
            Column(key="uses", unit=Unit.COUNT),
            Column(key="took_off", unit=Unit.MONEY),
            Column(key="days_to_use", unit=Unit.DAYS),
        ),
        rows=tuple(row(rule, now.get(rule, Campaign()), took.get(rule, 0)) for rule in names),
        total=row(None, whole, sum(took.values())),
        leads=tuple(Lead("people", rule) for rule in names),
    )


def _by_span(days: Counter[int]) -> dict[str, int]:
    spans = {key: 0 for key, _ in _KEPT}
    for after, count in days.items():
        key = next(key for key, last in _KEPT if last is None or after <= last)
        spans[key] += count
    return spans


def _kept_table(days: Counter[int]) -> Table:
    count = days.total()
    return Table(
        key="kept",
        columns=(
            Column(key="after", unit=Unit.WORD),
            Column(key=USED, unit=Unit.COUNT),
            Column(key="share", unit=Unit.SHARE),
        ),
        rows=tuple((key, many, share(many, count)) for key, many in _by_span(days).items()) if count else (),
    )


def _pictures(now: dict[str, Campaign], days: Counter[int]) -> tuple[Picture, ...]:
    pictures = []
    if now:
        pictures.append(
            Picture(
                key="by_campaign",
                shape=Shape.STACKED,
                x=tuple(now),
                x_unit=Unit.RULE,
                unit=Unit.COUNT,
                series=tuple(
                    Series(key=state, values=tuple(campaign.states[state] for campaign in now.values()))
                    for state in (USED, OPEN, EXPIRED, GONE)
                ),
            )
        )
    if days:
        spans = _by_span(days)
        pictures.append(
            Picture(
                key="kept",
                shape=Shape.BARS,
                x=tuple(spans),
                x_unit=Unit.WORD,
                unit=Unit.COUNT,
                series=(Series(key=USED, values=tuple(spans.values())),),
            )
        )
    return tuple(pictures)


def people(source: Source, asked: Asked, group: str) -> Found:
    """Whose own coupons they are: of a campaign, or with `open` all that may still be used. The newest stand first."""
    used, today = uses(source), day_number(asked.today)
    whose, stands = member.alias("whose"), member.alias("stands")
    still_good = and_(coupon.c.withdrawn_by == "", or_(coupon.c.last_day.is_(None), coupon.c.last_day >= today))
    statement = (
        select(
            stands.c.account_id,
            coupon.c.code,
            coupon.c.rule,
            coupon.c.shared,
            coupon.c.last_day,
            coupon.c.withdrawn_by,
            coupon.c.issued_by,
        )
        .select_from(
            # Outer joins, so that an engine begins with the few coupons and not with all members.
            coupon.outerjoin(whose, whose.c.account_id == coupon.c.account_id).outerjoin(
                stands, stands.c.n == whose.c.stands
            )
        )
        .where(
            coupon.c.account_id.is_not(None),
            _issued(source, asked.period),
            still_good if group == OPEN else coupon.c.rule == group,
        )
        .order_by(coupon.c.issued_at.desc(), coupon.c.code)
    )
    rows: list[tuple[str, tuple[int | str | None, ...]]] = []
    for account_id, code, rule, shared, last_day, withdrawn_by, issued_by in source.stream(statement):
        is_used = code in used.count and not shared
        state = _state(is_used, used.is_gone(withdrawn_by, issued_by), last_day, today)
        # One for anybody is nobody's. Asked of the books, that would send SQLite through its index of accounts.
        if account_id is not None and (group != OPEN or state == OPEN):
            rows.append((account_id, (code, rule, state, last_day)))
    return Found(
        columns=(
            Column(key="code", unit=Unit.TEXT),
            Column(key="campaign", unit=Unit.RULE),
            Column(key="state", unit=Unit.WORD),
            Column(key="good_until", unit=Unit.DAY),
        ),
        rows=tuple(rows),
    )


def receipts(source: Source, asked: Asked, group: str) -> Found:
    """The sales on which a campaign's coupons were used, those that came back whole left out; newest first."""
    newest = (
        select(coupon_use.c.op_id, coupon_use.c.code)
        .select_from(coupon_use.join(coupon, coupon.c.code == coupon_use.c.code))
        .where(
            coupon.c.rule == group,
            at_within(coupon_use.c.at, asked.period, source.place().zone),
            ~exists(select(reversal.c.op_id).where(reversal.c.sale_id == coupon_use.c.op_id, reversal.c.counts == 0)),
        )
        .order_by(coupon_use.c.at.desc(), coupon_use.c.op_id)
        .limit(RECEIPTS_MOST)
        .subquery("newest")
    )
    statement = (
        select(newest.c.op_id, sale.c.day, newest.c.code, sale.c.discount, sale.c.to_pay)
        .select_from(newest.join(sale, sale.c.op_id == newest.c.op_id))
        .order_by(sale.c.at.desc(), newest.c.op_id)
    )
    return Found(
        columns=(
            Column(key="day", unit=Unit.DAY),
            Column(key="code", unit=Unit.TEXT),
            Column(key="discount", unit=Unit.MONEY),
            Column(key="to_pay", unit=Unit.MONEY),
        ),
        rows=tuple((op_id, tuple(cells)) for op_id, *cells in source.stream(statement)),
    )


QUESTION = Question(name="coupons", ask=ask, heeds=frozenset({"period", "before"}), people=people, receipts=receipts)
