"""What was sold in a period, to members and to guests: the sums that several questions begin with."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Table,
    and_,
    case,
    func,
    literal,
    select,
)

from db.reports.asked import Asked, Period
from db.reports.shares import per
from db.reports.source import Source
from db.reports.whom import at_till, in_period, of_wanted
from db.tables.rollups import VISITS, takings, visit_day


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
    of = _read_ahead(source, asked, period)
    sums = (
        of.c.kept,
        of.c.paid - of.c.back,
        of.c.discount - of.c.discount_back,
        of.c.purses - of.c.purses_back,
        of.c.back,
    )
    # Not grouped: whatever is grouped by must be sorted first, and there are only two sides.
    sides = (1,) if asked.is_of_members else (1, 0)
    statement = select(*(func.sum(case((_of_member(asked) == side, each), else_=0)) for side in sides for each in sums))
    found = source.row(statement.where(_of_whom(asked, period)))
    assert found is not None
    each = [int(one or 0) for one in found]
    return Side(*each[: len(sums)]), Side(*each[len(sums) :])


def paid_by_day(source: Source, asked: Asked, period: Period) -> Iterator[tuple[int, bool, int]]:
    """Day, whether of members, and what was paid for what was kept; days without receipts are left out."""
    of = _read_ahead(source, asked, period)
    paid = of.c.paid - of.c.back
    sides = (True,) if asked.is_of_members else (True, False)
    sums = (func.sum(case((_of_member(asked) == int(side), paid), else_=0)) for side in sides)
    counts = (func.sum(case((_of_member(asked) == int(side), 1), else_=0)) for side in sides)
    statement = select(of.c.day, *sums, *counts).where(_of_whom(asked, period)).group_by(of.c.day)
    for day, *each in source.stream(statement):
        for side, paid_by, rows in zip(sides, each[: len(sides)], each[len(sides) :], strict=True):
            if rows:
                yield day, side, int(paid_by)


def _read_ahead(source: Source, asked: Asked, period: Period) -> Table:
    """Where those receipts are added up."""
    source.ahead(VISITS if asked.is_of_members else takings, days=period)
    return visit_day if asked.is_of_members else takings


def _of_member(asked: Asked) -> ColumnElement[int]:
    return literal(1) if asked.is_of_members else takings.c.of_member


def _of_whom(asked: Asked, period: Period) -> ColumnElement[bool]:
    if asked.is_of_members:
        return and_(in_period(visit_day.c.day, period), at_till(visit_day, asked), of_wanted(visit_day, asked))
    return and_(in_period(takings.c.day, period), at_till(takings, asked))
