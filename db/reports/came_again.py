"""How many members came in a period, and how many of those who had come in the one before it did so again."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import and_, case, func, select

from db.reports.asked import Asked, Period
from db.reports.lives import Ints, Lives, read_column
from db.reports.months import counted
from db.reports.source import Source
from db.reports.visits import MONTHS_FROM_DAYS, by_member
from db.reports.whom import at_till, in_period, of_wanted
from db.tables.columns import day_of
from db.tables.rollups import MONTHS_KNOWN, takings, visit_day


@dataclass(frozen=True, slots=True)
class Came:
    """Members, each counted once."""

    members: int
    #: In the period before, as long as this one; and of those, in this one too.
    earlier: int
    again: int


def came_again(source: Source, asked: Asked, lives: Lives, *periods: Period) -> list[Came]:
    """In each of the periods, of the members whose lives these are."""
    found = {one: _by_months(one, lives) for one in periods if _are_known(source, asked, one)}
    rest = [one for one in periods if one not in found]
    longest = max((one.days for one in rest), default=0)
    by_days = _by_walk if longest > MONTHS_FROM_DAYS else _by_lists
    found.update(zip(rest, by_days(source, asked, rest) if rest else (), strict=True))
    return [found[one] for one in periods]


def _are_known(source: Source, asked: Asked, period: Period) -> bool:
    """Whether `member.came` has room for every month from the first receipt to the period's end, and as many more."""
    if asked.is_of_a_place or not period.is_whole_months:
        return False
    row = source.row(select(func.min(takings.c.day)))
    first = row[0] if row else None
    return first is not None and counted(period.last) - counted(day_of(first)) + 2 * _months(period) <= MONTHS_KNOWN


def _months(period: Period) -> int:
    return counted(period.last) - counted(period.first) + 1


def _by_months(period: Period, lives: Lives) -> Came:
    """Out of the months in which each is known to have come: as many before the period as in it."""
    months = _months(period)
    by_then = lives.only(lives.first <= period.last.toordinal())
    since = counted(period.last) - by_then.first_months()
    # Shifted up first, so that bit 0 is the first month that is looked at, whether or not they had come by then.
    seen = (by_then.came << (2 * months - 1)) >> since
    half = (1 << months) - 1
    earlier, here = (seen & half) > 0, (seen & (half << months)) > 0
    return Came(int(here.sum()), int(earlier.sum()), int((here & earlier).sum()))


def _by_lists(source: Source, asked: Asked, periods: Sequence[Period]) -> list[Came]:
    """Of short periods: two lists of those who came are quicker to compare than to sort together."""
    found = []
    for period in periods:
        here, earlier = _who(source, asked, period), _who(source, asked, period.before())
        found.append(Came(len(here), len(earlier), len(np.intersect1d(here, earlier, assume_unique=True))))
    return found


def _who(source: Source, asked: Asked, period: Period) -> Ints:
    of = visit_day.c
    wanted = and_(in_period(of.day, period), of.kept > 0, at_till(visit_day, asked), of_wanted(visit_day, asked))
    return np.unique(read_column(source, select(of.member).where(wanted)))


def _by_walk(source: Source, asked: Asked, periods: Sequence[Period]) -> list[Came]:
    """Of long ones: all of them in one walk through the visits of each."""
    each = by_member(source, asked, *(half for one in periods for half in (one, one.before())), paid=())
    counts = []
    for place in range(0, 2 * len(periods), 2):
        here, earlier = each.c[f"visits_{place}"] > 0, each.c[f"visits_{place + 1}"] > 0
        for who in (here, earlier, and_(here, earlier)):
            counts.append(func.coalesce(func.sum(case((who, 1), else_=0)), 0))
    row = source.row(select(*counts))
    assert row is not None
    return [Came(*map(int, row[place : place + 3])) for place in range(0, len(row), 3)]
