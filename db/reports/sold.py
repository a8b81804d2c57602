"""What was sold in a period, to members and to guests, and who came: the sums that several questions begin with."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from sqlalchemy import (
    ColumnElement,
    Integer,
    Subquery,
    and_,
    case,
    cast,
    func,
    literal,
    select,
    true,
)

from db.reports.asked import Asked, Period
from db.reports.months import counted, month_of_day
from db.reports.shares import per
from db.reports.source import Source
from db.reports.whom import at_till, in_period, is_wanted, of_wanted
from db.tables.columns import Whole, day_number, day_of
from db.tables.rollups import MONTHS_KNOWN, member, takings, visit_day


@dataclass(slots=True)
class Side:
    """Receipts of members, or of guests. What was paid, and what purses paid, is less what came back since."""

    receipts: int = 0
    paid: int = 0
    discount: int = 0
    purses: int = 0
    back: int = 0

    @property
    def average(self) -> int | None:
        """A receipt's, rounded half up; None without receipts."""
        return per(self.paid, self.receipts)

    def add(self, other: "Side") -> None:
        for each in fields(Side):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


@dataclass(frozen=True, slots=True)
class SoldOn:
    """One day's receipts of one side."""

    day: int
    of_member: bool
    side: Side


@dataclass(frozen=True, slots=True)
class Came:
    """How many members came in a period; how many had come in the one before it, and how many of those again."""

    members: int
    earlier: int
    again: int


def sold_by_day(source: Source, asked: Asked, period: Period) -> list[SoldOn]:
    """The period's receipts of whom was asked for, a row a day and side; days without any are left out."""
    of = visit_day if asked.is_of_members else takings
    of_member: ColumnElement[int] = literal(1) if asked.is_of_members else takings.c.of_member
    statement = (
        select(
            of.c.day,
            of_member,
            func.sum(of.c.kept),
            func.sum(of.c.paid - of.c.back),
            func.sum(of.c.discount),
            func.sum(of.c.purses - of.c.purses_back),
            func.sum(of.c.back),
        )
        .where(in_period(of.c.day, period), at_till(of, asked), of_wanted(of, asked) if asked.is_of_members else true())
        .group_by(of.c.day, *([] if asked.is_of_members else [of_member]))
        .order_by(of.c.day)
    )
    return [SoldOn(day, bool(member), Side(*map(int, sums))) for day, member, *sums in source.rows(statement)]


def together(rows: Iterable[SoldOn]) -> tuple[Side, Side]:
    """All days as one: of members, and of guests."""
    sides = (Side(), Side())
    for row in rows:
        sides[0 if row.of_member else 1].add(row.side)
    return sides


def came(source: Source, asked: Asked, period: Period) -> Came:
    """Who came in the period, and who of those that came in the one before it did so again."""
    earlier = period.before()
    months = counted(period.last) - counted(period.first) + 1
    by_months = not asked.till and period.is_whole_months and _is_young(source, period, months)
    each = _by_months(asked, period, months) if by_months else _by_visits(asked, period, earlier)
    here, before = each.c.here > 0, each.c.earlier > 0
    counts = (func.coalesce(func.sum(case((who, 1), else_=0)), 0) for who in (here, before, and_(here, before)))
    found = source.row(select(*counts))
    assert found is not None
    return Came(*map(int, found))


def _is_young(source: Source, period: Period, months: int) -> bool:
    """Whether `member.came` has room for every month from the first receipt to the period's end, and as many more."""
    found = source.row(select(func.min(takings.c.day)))
    first = found[0] if found else None
    return first is not None and counted(period.last) - counted(day_of(first)) + 2 * months <= MONTHS_KNOWN


def _by_months(asked: Asked, period: Period, months: int) -> Subquery:
    """A row a member, out of the months in which each is known to have come: as many before the period as in it."""
    since = cast(literal(counted(period.last)) - month_of_day(member.c.first_day), Integer)
    # Shifts are typed, because PostgreSQL shifts by nothing wider. Shifted up first, so that bit 0 is the first month
    # that is looked at, whether or not they had come by then.
    seen = member.c.came.op("<<")(literal(2 * months - 1, Integer)).op(">>")(since)
    first_half = (1 << months) - 1
    return (
        select(
            seen.op("&")(literal(first_half << months, Whole)).label("here"),
            seen.op("&")(literal(first_half, Whole)).label("earlier"),
        )
        .where(member.c.days > 0, member.c.first_day <= day_number(period.last), is_wanted(asked))
        .subquery("each")
    )


def _by_visits(asked: Asked, period: Period, earlier: Period) -> Subquery:
    """A row a member, out of their days."""
    of = visit_day.c
    here, before = (func.sum(case((in_period(of.day, own), of.kept), else_=0)) for own in (period, earlier))
    return (
        select(here.label("here"), before.label("earlier"))
        .where(in_period(of.day, Period(earlier.first, period.last)))
        .where(at_till(visit_day, asked), of_wanted(visit_day, asked))
        .group_by(of.member)
        .subquery("each")
    )
