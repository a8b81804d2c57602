"""What is unusual, and how much of it is chance: a hint where to look, never a verdict."""

from collections.abc import Callable, Mapping

import msgspec
from sqlalchemy import func, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Table, Unit
from db.reports.asked import Asked
from db.reports.chance import RARE, at_most, hundredths
from db.reports.owed import DEBT, Purses, purses
from db.reports.question import Found, Question
from db.reports.shares import FEW, share
from db.reports.source import Source
from db.reports.unusual_cases import (
    Case,
    Often,
    Returns,
    Shop,
    adjusted,
    by_hand,
    large_first,
    often,
    returns,
    sales_of_days,
    sales_returned,
    shop_of,
)
from db.reports.whom import in_period
from db.tables.journal import event, ledger_entry, reversal
from db.tables.people import event_private
from db.tables.rollups import held, member
from db.tables.workplace import adjust_reason
from loyalty.money import Minor, half_up

OFTEN, RETURNS, BY_HAND, SPENT_THEN_BACK, LARGE_FIRST = "often", "returns", "by_hand", "spent_then_back", "large_first"
#: A till that asks for cards less than half as often as all do, and hardly by chance.
_SELDOM = 2


def ask(source: Source, asked: Asked) -> Answer:
    """The period's findings beside what chance would bring, tills side by side, and what was done by hand."""
    shop = shop_of(source, asked)
    if shop.members < FEW:
        return Answer(
            question="unusual", asked=asked, notes=(Note("too_few", (("count", shop.members),), instead=True),)
        )
    known = purses(source, asked.today)
    days, back = often(source, asked, shop), returns(source, asked, shop)
    debts = _debts(source, known)
    new, first = large_first(source, asked, shop)
    hand = by_hand(source, asked, shop)
    findings: dict[str, tuple[int, tuple[Case, ...] | None]] = {
        OFTEN: (len(days.cases), days.cases),
        RETURNS: (len(back.cases), back.cases),
        BY_HAND: (len(hand), hand),
        LARGE_FIRST: (len(first), first),
        SPENT_THEN_BACK: (len(debts), None),
    }
    tills = _tills(source, asked, shop.by_till)
    # Names and words beside facts stay with the shop that wrote them: a chain's hub has neither.
    private = [] if source.is_hub else _by_hand_tables(source, asked, known)
    tables = (_findings(findings), _days_table(days), tills, *private)
    return Answer(
        question="unusual",
        asked=asked,
        figures=_figures(findings, debts, back, shop, new),
        tables=tuple(table for table in tables if table.rows),
        notes=(Note("a_hint"),),
    )


def _figures(
    findings: dict[str, tuple[int, tuple[Case, ...] | None]],
    debts: dict[int, Minor],
    back: Returns,
    shop: Shop,
    new: int,
) -> tuple[Figure, ...]:
    worth_a_look = sum(count for count, cases in findings.values() if cases is not None)
    return (
        Figure(key="worth_a_look", unit=Unit.COUNT, value=worth_a_look),
        Figure(
            key="members_back",
            unit=Unit.COUNT,
            value=back.count,
            beside=Figure(key="share", unit=Unit.SHARE, value=share(back.count, shop.receipts + back.count)),
            lead=Lead("receipts", RETURNS) if back.cases else None,
        ),
        Figure(
            key=SPENT_THEN_BACK,
            unit=Unit.MONEY,
            value=sum(debts.values()),
            lead=Lead("people", SPENT_THEN_BACK) if debts else None,
        ),
        Figure(key="new_members", unit=Unit.COUNT, value=new),
    )


def _findings(findings: dict[str, tuple[int, tuple[Case, ...] | None]]) -> Table:
    """A row a kind: how many cases, and how many so rare ones chance would bring to the whole shop."""
    rows: list[tuple[Cell, ...]] = []
    for kind, (count, cases) in findings.items():
        likeliest = max((case.expected for case in cases), default=None) if cases is not None else None
        rows.append((kind, count, None if likeliest is None else hundredths(likeliest)))
    return Table(
        key="findings",
        columns=(
            Column(key="finding", unit=Unit.WORD),
            Column(key="cases", unit=Unit.COUNT),
            Column(key="by_chance", unit=Unit.RATIO),
        ),
        rows=tuple(rows),
        leads=tuple(Lead("people", kind) if count else None for kind, (count, _) in findings.items()),
    )


def _days_table(days: Often) -> Table:
    """So many receipts or more of one member on one day: seen, and expected."""
    most = max((receipts for receipts, count in days.days.items() if count), default=1)
    steps = [receipts for receipts in range(2, 7) if receipts <= most + 1]
    return Table(
        key="a_day",
        columns=(
            Column(key="receipts_a_day", unit=Unit.COUNT),
            Column(key="days_seen", unit=Unit.COUNT),
            Column(key="by_chance", unit=Unit.RATIO),
        ),
        rows=tuple((step, days.or_more(step), hundredths(days.expected(step))) for step in steps),
    )


def _tills(source: Source, asked: Asked, sold: Mapping[str, tuple[int, int]]) -> Table:
    """How often each till sees a card and takes goods back, beside what it would if it were like all of them."""
    statement = (
        select(reversal.c.till, func.count()).where(in_period(reversal.c.day, asked.period)).group_by(reversal.c.till)
    )
    back = {till: int(count) for till, count in source.rows(statement)}
    whole = sum(map(sum, sold.values()))
    with_card, came_back = sum(own[1] for own in sold.values()), sum(back.values())
    rows: list[tuple[Cell, ...]] = []
    for till in sorted({*sold, *back}):
        guests, members = sold.get(till, (0, 0))
        receipts, seen = guests + members, back.get(till, 0)
        as_all = half_up(receipts * with_card, whole) if whole else 0
        seldom = members * _SELDOM < as_all and at_most(members, as_all) < RARE
        expected = half_up(receipts * came_back * 100, whole) if whole else None
        rows.append((till, receipts, members, share(members, receipts), as_all, int(seldom), seen, expected))
    return Table(
        key="by_till",
        columns=(
            Column(key="till", unit=Unit.TILL),
            Column(key="receipts", unit=Unit.COUNT),
            Column(key="with_card", unit=Unit.COUNT),
            Column(key="card_share", unit=Unit.SHARE),
            Column(key="cards_as_all", unit=Unit.COUNT),
            Column(key="asks_seldom", unit=Unit.WORD),
            Column(key="came_back", unit=Unit.COUNT),
            Column(key="back_as_all", unit=Unit.RATIO),
        ),
        rows=tuple((*row[:5], "seldom" if row[5] else "as_others", *row[6:]) for row in rows),
    )


def _by_hand_tables(source: Source, asked: Asked, known: Purses) -> list[Table]:
    """Credits and debits by hand: who made them, and for which reason, as far as that is still known."""
    entry = ledger_entry.c
    statement = (
        select(entry.purse, entry.amount, event_private.c.author, event.c.payload)
        .select_from(
            ledger_entry.outerjoin(event, event.c.op_id == entry.op_id).outerjoin(
                event_private, event_private.c.op_id == entry.op_id
            )
        )
        .where(adjusted(source, asked))
    )
    reasons = dict(source.rows(select(adjust_reason.c.id, adjust_reason.c.words)))
    authors: dict[str, list[int]] = {}
    causes: dict[str, list[int]] = {}
    for purse, amount, author, payload in source.stream(statement):
        reason = msgspec.json.decode(bytes(payload)).get("reason", "") if payload else ""
        worth = known.worth(purse, int(amount))
        for sums, key in ((authors, author or ""), (causes, str(reasons.get(reason, reason)))):
            own = sums.setdefault(key, [0, 0, 0, 0, 0])
            place = 0 if worth >= 0 else 2
            own[place] += 1
            own[place + 1] += worth
            own[4] = max(own[4], abs(worth))
    return [_sums_table("by_author", "author", authors), _sums_table("by_reason", "reason", causes)]


def _sums_table(key: str, first: str, sums: dict[str, list[int]]) -> Table:
    order = sorted(sums, key=lambda name: (-sums[name][1], name))
    totals = [sum(own[place] for own in sums.values()) for place in range(4)]
    return Table(
        key=key,
        columns=(
            Column(key=first, unit=Unit.TEXT),
            Column(key="credits", unit=Unit.COUNT),
            Column(key="credited", unit=Unit.MONEY),
            Column(key="debits", unit=Unit.COUNT),
            Column(key="debited", unit=Unit.MONEY),
            Column(key="largest", unit=Unit.MONEY),
        ),
        rows=tuple((name, *sums[name]) for name in order),
        total=(None, *totals, max((own[4] for own in sums.values()), default=None)),
    )


def _debts(source: Source, known: Purses) -> dict[int, Minor]:
    """By member, what they owe in all purses: spent, and then the goods that had earned it came back."""
    owing: dict[int, Minor] = {}
    for purse in known.ids:
        statement = select(held.c.member, held.c.points).where(held.c.purse == purse, held.c.lapses_on == DEBT)
        for n, points in source.stream(statement):
            owing[n] = owing.get(n, 0) - known.worth(purse, int(points))
    return owing


def _cases(source: Source, asked: Asked, kind: str) -> tuple[Case, ...]:
    shop = shop_of(source, asked)
    match kind:
        case "often":
            return often(source, asked, shop).cases
        case "returns":
            return returns(source, asked, shop).cases
        case "by_hand":
            return by_hand(source, asked, shop)
        case "large_first":
            return large_first(source, asked, shop)[1]
    debts = _debts(source, purses(source, asked.today))
    return tuple(Case(n, 1, 0.0, worth=worth) for n, worth in debts.items())


#: By kind of finding, what is told of each case.
_TOLD: dict[str, tuple[tuple[Column, Callable[[Case], Cell]], ...]] = {
    OFTEN: (
        (Column(key="day", unit=Unit.DAY), lambda case: case.day),
        (Column(key="receipts", unit=Unit.COUNT), lambda case: case.seen),
        (Column(key="paid", unit=Unit.MONEY), lambda case: case.worth),
        (Column(key="by_chance", unit=Unit.RATIO), lambda case: hundredths(case.expected)),
    ),
    RETURNS: (
        (Column(key="came_back", unit=Unit.COUNT), lambda case: case.seen),
        (Column(key="given_back", unit=Unit.MONEY), lambda case: case.worth),
        (Column(key="by_chance", unit=Unit.RATIO), lambda case: hundredths(case.expected)),
    ),
    BY_HAND: (
        (Column(key="credits", unit=Unit.COUNT), lambda case: case.seen),
        (Column(key="by_chance", unit=Unit.RATIO), lambda case: hundredths(case.expected)),
    ),
    LARGE_FIRST: (
        (Column(key="day", unit=Unit.DAY), lambda case: case.day),
        (Column(key="paid", unit=Unit.MONEY), lambda case: case.worth),
        (Column(key="by_chance", unit=Unit.RATIO), lambda case: hundredths(case.expected)),
    ),
    SPENT_THEN_BACK: ((Column(key="owes", unit=Unit.MONEY), lambda case: case.worth),),
}


def people(source: Source, asked: Asked, group: str) -> Found:
    """Whose cases of a kind those are, rarest first."""
    cases, told = _cases(source, asked, group), _TOLD[group]
    names = dict(source.stream(select(member.c.n, member.c.account_id).where(member.c.n == member.c.stands)))
    ordered = sorted(cases, key=lambda case: (case.expected, -case.seen, -case.worth, names[case.n], case.day))
    return Found(
        columns=tuple(column for column, _ in told),
        rows=tuple((names[case.n], tuple(of(case) for _, of in told)) for case in ordered),
    )


def receipts(source: Source, asked: Asked, group: str) -> Found:
    """The receipts of those cases: of their days, or what came back."""
    cases = _cases(source, asked, group)
    if group == RETURNS:
        rows = tuple((sale_id, (day, cash)) for sale_id, day, cash in sales_returned(source, asked, cases))
        return Found((Column(key="came_back_on", unit=Unit.DAY), Column(key="given_back", unit=Unit.MONEY)), rows)
    days = [case for case in cases if case.day]
    rows_of_days = tuple((op_id, (paid,)) for op_id, paid in sales_of_days(source, days))
    return Found((Column(key="to_pay", unit=Unit.MONEY),), rows_of_days)


QUESTION = Question(name="unusual", ask=ask, heeds=frozenset({"period"}), people=people, receipts=receipts)
