"""What was sold in a period, to members and to guests: the sums that several questions begin with."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    and_,
    func,
    literal,
    select,
)

from db.reports.asked import Asked, Period
from db.reports.shares import per
from db.reports.source import Source
from db.reports.whom import at_till, in_period, of_wanted
from db.tables.rollups import takings, visit_day


@dataclass(slots=True)
class Side:
    """Receipts of members, or of guests. What was paid, taken off or paid by purses is less what came back since."""

    receipts: int = 0
    paid: int = 0
    discount: int = 0
    purses: int = 0
    back: int = 0

    @property
    def average(self) -> int | None:
        """A receipt's, rounded half up; None without receipts."""
        return per(self.paid, self.receipts)


def sold(source: Source, asked: Asked, period: Period) -> tuple[Side, Side]:
    """The period's receipts of whom was asked for: of members, and of guests."""
    of = visit_day if asked.is_of_members else takings
    sums = (
        of.c.kept,
        of.c.paid - of.c.back,
        of.c.discount - of.c.discount_back,
        of.c.purses - of.c.purses_back,
        of.c.back,
    )
    statement = select(_of_member(asked), *(func.sum(each) for each in sums)).where(_of_whom(asked, period))
    # Not grouped by day where members are chosen: their rows lie by member, and would have to be sorted.
    rows = source.rows(statement if asked.is_of_members else statement.group_by(takings.c.of_member))
    sides = {bool(of_member): Side(*(int(each or 0) for each in sums)) for of_member, *sums in rows}
    return sides.get(True, Side()), sides.get(False, Side())


def paid_by_day(source: Source, asked: Asked, period: Period) -> Iterator[tuple[int, bool, int]]:
    """Day, whether of members, and what was paid for what was kept; days without receipts are left out."""
    of = visit_day if asked.is_of_members else takings
    by = (of.c.day,) if asked.is_of_members else (takings.c.day, takings.c.of_member)
    statement = select(of.c.day, _of_member(asked), func.sum(of.c.paid - of.c.back)).where(_of_whom(asked, period))
    for day, of_member, paid in source.stream(statement.group_by(*by)):
        yield day, bool(of_member), int(paid)


def _of_member(asked: Asked) -> ColumnElement[int]:
    return literal(1) if asked.is_of_members else takings.c.of_member


def _of_whom(asked: Asked, period: Period) -> ColumnElement[bool]:
    if asked.is_of_members:
        return and_(in_period(visit_day.c.day, period), at_till(visit_day, asked), of_wanted(visit_day, asked))
    return and_(in_period(takings.c.day, period), at_till(takings, asked))
