"""How often each member came in a period and what they paid there: by months as far as they reach, else by days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, case, func, select

from db.reports.asked import Asked, Period, month_of
from db.reports.source import Source
from db.reports.whom import at_till, in_period, of_wanted, on_days, visits_ahead
from db.tables.columns import day_of
from db.tables.rollups import VISITS, takings, visit_day, visit_month

#: Longer than so many days: of fewer a large shop's visits are sorted as quickly as all members' months are read.
MONTHS_FROM_DAYS = 45


@dataclass(frozen=True, slots=True)
class _Sums:
    """Which sums there are: visits of every period, and what was paid in some."""

    paid: tuple[int, ...]

    def names(self, place: int) -> tuple[str, ...]:
        return ("visits", "paid") if place in self.paid else ("visits",)

    def within(
        self, inside: Sequence[ColumnElement[bool]], visits: ColumnElement[int], paid: ColumnElement[int]
    ) -> Iterator[ColumnElement[int]]:
        """One period's are told by the condition already, which spares looking twice."""
        for place, own in enumerate(inside):
            for name in self.names(place):
                value = paid if name == "paid" else visits
                yield func.sum(value if len(inside) == 1 else case((own, value), else_=0)).label(f"{name}_{place}")


def by_member(source: Source, asked: Asked, *periods: Period, paid: Sequence[int] | None = None) -> Subquery:
    """Of whom was asked for: `member`, and for each period `visits_0` and `paid_0`, `visits_1` and …, less what came
    back since. Whoever has none in any of them is left out, or stands there with noughts. One walk serves them all.

    `paid` are the places of the periods of which it is wanted what was paid: adding it up takes its time.
    """
    days, sums = _hull(periods), _Sums(tuple(range(len(periods)) if paid is None else paid))
    if asked.is_of_a_place or days.days <= MONTHS_FROM_DAYS:
        visits_ahead(source, days)
        return _of_days(asked, days, periods, sums).subquery("by_member")
    too_many = [(place, days) for place, one in enumerate(periods) for days in _too_many(source, one)]
    for _, outside in too_many:
        source.ahead(VISITS, days=outside)
    months = _of_months(asked, [_whole(one) for one in periods], sums)
    return (_less(months.subquery("months"), too_many, sums) if too_many else months).subquery("by_member")


def _hull(periods: Sequence[Period]) -> Period:
    return Period(min(one.first for one in periods), max(one.last for one in periods))


def _of_days(asked: Asked, days: Period, periods: Sequence[Period], sums: _Sums) -> Select[Any]:
    of = visit_day.c
    inside = [in_period(of.day, period) for period in periods]
    wanted = and_(on_days(of.day, days), at_till(visit_day, asked), of_wanted(visit_day, asked))
    return select(of.member, *sums.within(inside, of.kept, of.paid - of.back)).where(wanted).group_by(of.member)


def _of_months(asked: Asked, periods: Sequence[Period], sums: _Sums) -> Select[Any]:
    of = visit_month.c
    inside = [_in_months(of.month, period) for period in periods]
    # Reckoned with, as `on_days` does: nothing leads to a month but its member.
    wanted = and_(_in_months(of.month + 0, _hull(periods)), of_wanted(visit_month, asked))
    return select(of.member, *sums.within(inside, of.kept, of.paid)).where(wanted).group_by(of.member)


def _less(months: Subquery, too_many: Sequence[tuple[int, Period]], sums: _Sums) -> Select[Any]:
    """Months less the days of them that are outside the period, of those members who came on such."""
    around: Any = months
    columns: dict[str, ColumnElement[int]] = dict(months.c)
    for number, (place, days) in enumerate(too_many):
        of = visit_day.c
        both = (func.sum(of.kept).label("visits"), func.sum(of.paid - of.back).label("paid"))
        outside = select(of.member, *both).where(in_period(of.day, days)).group_by(of.member).subquery(f"out_{number}")
        around = around.outerjoin(outside, outside.c.member == months.c.member)
        for name in sums.names(place):
            column = f"{name}_{place}"
            columns[column] = columns[column] - func.coalesce(outside.c[name], 0)
    return select().add_columns(*(column.label(name) for name, column in columns.items())).select_from(around)


def _whole(period: Period) -> Period:
    return Period(month_of(period.first).first, month_of(period.last).last)


def _too_many(source: Source, period: Period) -> Iterator[Period]:
    """Days of the period's months that are outside it and on which anything was sold."""
    # Asked for together, they would be looked for in every row.
    ends = [source.row(select(end(takings.c.day))) for end in (func.min, func.max)]
    if any(row is None or row[0] is None for row in ends):
        return
    first, last = (day_of(row[0]) for row in ends if row)
    whole, one = _whole(period), timedelta(days=1)
    if whole.first < period.first and first < period.first:
        yield Period(whole.first, period.first - one)
    if whole.last > period.last and last > period.last:
        yield Period(period.last + one, whole.last)


def _in_months(month: ColumnElement[int], period: Period) -> ColumnElement[bool]:
    first, last = (day.year * 100 + day.month for day in (period.first, period.last))
    return month.between(first, last)
