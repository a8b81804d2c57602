"""What is looked for among the unusual: each finder gives its cases, rarest first, with how many chance would bring."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy import text as sql

from db.reports.asked import Asked
from db.reports.chance import RARE, at_least
from db.reports.source import Source
from db.reports.whom import at_within, in_period
from db.tables.columns import day_number
from db.tables.journal import claim, ledger_entry, reversal, sale
from db.tables.rollups import VISITS, member, takings, visit_day
from loyalty.entries import Kind
from loyalty.money import Minor

#: Ids in one statement.
_AT_ONCE = 500
#: Of the largest days so many are looked at.
_LARGEST = 500


@dataclass(frozen=True, slots=True)
class Shop:
    """The period as a whole, which says what is usual."""

    #: Members of whom something in the period is left.
    members: int
    #: Receipts of guests and of members, by till.
    by_till: Mapping[str, tuple[int, int]]

    @property
    def receipts(self) -> int:
        """Those of members."""
        return sum(members for _, members in self.by_till.values())


@dataclass(frozen=True, slots=True)
class Case:
    """One member whom chance would hardly bring."""

    n: int
    #: How often, or how much.
    seen: int
    #: How many such cases the whole shop would see by chance.
    expected: float
    #: The day it was; 0 where it is about the whole period.
    day: int = 0
    #: What it was worth, in money.
    worth: Minor = 0


def shop_of(source: Source, asked: Asked) -> Shop:
    first, last = day_number(asked.period.first), day_number(asked.period.last)
    here = and_(member.c.stands == member.c.n, member.c.first_day <= last, member.c.last_day >= first)
    members = source.row(select(func.count()).select_from(member).where(here))
    source.ahead(takings, days=asked.period)
    of = takings.c
    kept = (func.sum(case((of.of_member == side, of.kept), else_=0)) for side in (0, 1))
    statement = select(of.till, *kept).where(in_period(of.day, asked.period)).group_by(of.till)
    by_till = {till: (int(guests), int(own)) for till, guests, own in source.rows(statement)}
    return Shop(int(members[0]) if members else 0, by_till)


@dataclass(frozen=True, slots=True)
class Often:
    """Days on which one member had several receipts."""

    #: By number of receipts, on how many days a member had as many.
    days: dict[int, int]
    #: Receipts of a day beyond its first, on average.
    further: float
    cases: tuple[Case, ...]

    @property
    def in_all(self) -> int:
        return sum(self.days.values())

    def or_more(self, receipts: int) -> int:
        return sum(count for many, count in self.days.items() if many >= receipts)

    def expected(self, receipts: int) -> float:
        """On how many days a member has so many or more by chance: after the first, each further one by itself."""
        return self.in_all * at_least(receipts - 1, self.further)


def often(source: Source, asked: Asked, shop: Shop) -> Often:
    """A member's own habit counts as well as the shop's: whoever always comes twice is not unusual for it."""
    source.ahead(VISITS, days=asked.period)
    of = visit_day.c
    kept = func.sum(of.kept)
    several = (
        select(of.day, of.member, kept)
        .where(in_period(of.day, asked.period))
        .group_by(of.day, of.member)
        .having(kept > 1)
    )
    rows = [tuple(map(int, row)) for row in source.stream(several)]
    days: dict[int, int] = {}
    for _, _, receipts in rows:
        days[receipts] = days.get(receipts, 0) + 1
    days[1] = max(0, shop.receipts - sum(receipts * count for receipts, count in days.items()))
    whole = sum(days.values())
    further = sum((receipts - 1) * count for receipts, count in days.items()) / whole if whole else 0.0
    busy = [row for row in rows if row[2] >= 3 and whole * at_least(row[2] - 1, further) < RARE]
    lives = _lives(source, {n for _, n, _ in busy})
    cases = []
    for day, n, receipts in busy:
        own_days, own_visits = lives.get(n, (0, 0))
        # Their other days: this one must not make itself usual.
        habit = (own_visits - receipts - own_days + 1) / (own_days - 1) if own_days > 1 else 0.0
        expected = whole * at_least(receipts - 1, max(further, habit))
        if expected < RARE:
            cases.append(Case(n, receipts, expected, day, _paid_on(source, n, day)))
    return Often(days, further, _rarest(cases))


def _paid_on(source: Source, n: int, day: int) -> Minor:
    of = visit_day.c
    found = source.row(select(func.sum(of.paid - of.back)).where(of.member == n, of.day == day))
    return int(found[0]) if found else 0


def _lives(source: Source, numbers: set[int]) -> dict[int, tuple[int, int]]:
    """By member, on how many days they ever came and with how many receipts."""
    statement = select(member.c.n, member.c.days, member.c.visits)
    return {
        n: (int(days), int(visits))
        for some in _chunks(numbers)
        for n, days, visits in source.stream(statement.where(member.c.n.in_(some)))
    }


@dataclass(frozen=True, slots=True)
class Returns:
    """What members brought back or had voided."""

    count: int
    #: Of a member's receipts, the share to which it happens.
    rate: float
    cases: tuple[Case, ...]


def returns(source: Source, asked: Asked, shop: Shop) -> Returns:
    """Held against how many receipts each had: who buys often brings back often."""
    source.ahead(reversal, member.c.account_id, member)
    whose = func.coalesce(claim.c.account_id, reversal.c.account_id)
    statement = (
        select(member.c.stands, func.count(), func.sum(reversal.c.cash))
        .select_from(
            reversal.outerjoin(claim, claim.c.sale_id == reversal.c.sale_id).join(member, member.c.account_id == whose)
        )
        .where(in_period(reversal.c.day, asked.period))
        .group_by(member.c.stands)
    )
    rows = [tuple(map(int, row)) for row in source.stream(statement)]
    count = sum(times for _, times, _ in rows)
    rate = count / (shop.receipts + count) if count else 0.0
    many = {n: (times, cash) for n, times, cash in rows if times >= 3}
    cases = []
    for n, had in _receipts_of(source, asked, set(many)).items():
        times, cash = many[n]
        expected = shop.members * at_least(times, had * rate)
        if expected < RARE:
            cases.append(Case(n, times, expected, worth=cash))
    return Returns(count, rate, _rarest(cases))


def _receipts_of(source: Source, asked: Asked, numbers: set[int]) -> dict[int, int]:
    """By member, their receipts in the period, those that came back as well."""
    of = visit_day.c
    statement = select(of.member, func.sum(of.sales)).where(in_period(of.day + 0, asked.period)).group_by(of.member)
    return {n: int(had) for some in _chunks(numbers) for n, had in source.stream(statement.where(of.member.in_(some)))}


def by_hand(source: Source, asked: Asked, shop: Shop) -> tuple[Case, ...]:
    """Members who were credited by hand more often than chance would have it, if it fell on all alike."""
    entry = ledger_entry.c
    statement = (
        select(member.c.stands, func.count(), func.sum(entry.amount))
        # An outer join, so that an engine begins with the few movements by hand and not with all members.
        .select_from(ledger_entry.outerjoin(member, member.c.account_id == entry.account_id))
        .where(adjusted(source, asked), entry.amount > 0)
        .group_by(member.c.stands)
    )
    rows = [tuple(map(int, row)) for row in source.stream(statement)]
    usually = sum(times for _, times, _ in rows) / max(1, shop.members)
    cases = [
        Case(n, times, shop.members * at_least(times, usually), worth=points) for n, times, points in rows if times > 1
    ]
    return _rarest(case for case in cases if case.expected < RARE)


#: In these very words SQLite knows its index of what was done by hand, which is small; bound values it would not see.
_BY_HAND = sql("ledger_entry.kind IN ('adjusted', 'opening')")


def adjusted(source: Source, asked: Asked) -> ColumnElement[bool]:
    """Over `ledger_entry`: movements by hand in the period."""
    entry = ledger_entry.c
    return and_(
        _BY_HAND,
        at_within(entry.at, asked.period, source.place().zone),
        entry.kind == Kind.ADJUSTED.value,
    )


def large_first(source: Source, asked: Asked, shop: Shop) -> tuple[int, tuple[Case, ...]]:
    """How many were new in the period; and whose first day was so large that hardly any day of a member is."""
    of, own = visit_day.c, member.c
    row = source.row(select(func.count()).select_from(member).where(in_period(own.first_day, asked.period)))
    new = int(row[0]) if row else 0
    # Of the largest days so many may be newcomers' without chance being a likely reason.
    most = int(min(_LARGEST, RARE * shop.receipts / new)) if new else 0
    if not most:
        return new, ()
    paid = of.paid - of.back
    largest = (
        select(of.member, of.day, paid.label("paid"))
        .where(in_period(of.day, asked.period))
        .order_by(paid.desc())
        .limit(most + 1)
        .subquery("largest")
    )
    first_day = func.coalesce(own.first_day, 0)
    statement = select(largest.c.member, largest.c.day, largest.c.paid, first_day).select_from(
        largest.join(member, own.n == largest.c.member)
    )
    days = [tuple(map(int, row)) for row in source.rows(statement)]
    cases = []
    for n, day, amount, first in days:
        expected = new * sum(1 for other in days if other[2] >= amount) / shop.receipts
        if first == day and amount > 0 and expected < RARE:
            cases.append(Case(n, 1, expected, day, amount))
    return new, _rarest(cases)


def sales_of_days(source: Source, cases: Iterable[Case]) -> Iterator[tuple[str, int]]:
    """The receipts of each case's member on its day: (op_id, paid)."""
    for one in cases:
        theirs = select(member.c.account_id).where(member.c.stands == one.n)
        claimed = select(claim.c.sale_id).where(claim.c.account_id.in_(theirs))
        for mine in (sale.c.account_id.in_(theirs), sale.c.op_id.in_(claimed)):
            statement = select(sale.c.op_id, sale.c.to_pay).where(mine, sale.c.day + 0 == one.day)
            yield from source.stream(statement.order_by(sale.c.at))


def sales_returned(source: Source, asked: Asked, cases: Iterable[Case]) -> Iterator[tuple[str, int, int]]:
    """The sales of which each case's member brought something back: (op_id, day it came back, given back)."""
    back = reversal.c
    for one in cases:
        theirs = select(member.c.account_id).where(member.c.stands == one.n)
        claimed = select(claim.c.sale_id).where(claim.c.account_id.in_(theirs))
        mine = or_(back.account_id.in_(theirs), back.sale_id.in_(claimed))
        statement = select(back.sale_id, back.day, back.cash).where(mine, in_period(back.day + 0, asked.period))
        yield from source.stream(statement.order_by(back.at))


def _rarest(cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(sorted(cases, key=lambda case: (case.expected, -case.seen, -case.worth, case.n)))


def _chunks(numbers: set[int]) -> Iterator[list[int]]:
    ordered = iter(sorted(numbers))
    while some := list(islice(ordered, _AT_ONCE)):
        yield some
