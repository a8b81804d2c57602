"""How many members came in a period, and how many of those who had come in the one before it did so again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from sqlalchemy import and_, case, func, select

from db.reports.asked import Asked, Period, month_of
from db.reports.lives import Bools, Ints, Lives, read_column
from db.reports.months import counted
from db.reports.source import Source
from db.reports.visits import MONTHS_FROM_DAYS, by_member
from db.reports.whom import at_till, in_period, of_wanted
from db.tables.columns import day_of
from db.tables.rollups import MONTHS_KNOWN, VISITS, takings, visit_day


@dataclass(frozen=True, slots=True)
class Came:
    """Members, each counted once."""

    members: int
    #: In the period before, as long as this one; and of those, in this one too.
    earlier: int
    again: int


def came_again(source: Source, asked: Asked, lives: Lives, *periods: Period) -> list[Came]:
    """In each of the periods, of the members whose lives these are."""
    if _are_known(source, asked, max(period.last for period in periods)):
        return _by_months(source, asked, lives, periods)
    short = max(period.days for period in periods) <= MONTHS_FROM_DAYS
    return (_by_lists if short else _by_walk)(source, asked, periods)


def _are_known(source: Source, asked: Asked, last: date) -> bool:
    """Whether `member.came` has room for every month from the first receipt to that day, and tells of all tills."""
    row = source.row(select(func.min(takings.c.day)))
    first = row[0] if row else None
    return not asked.is_of_a_place and first is not None and counted(last) - counted(day_of(first)) <= MONTHS_KNOWN


def _by_months(source: Source, asked: Asked, lives: Lives, periods: Sequence[Period]) -> list[Came]:
    """Out of the months in which each is known to have come, and lists of those who came on days beside whole ones."""
    found, first = [], lives.first_months()
    for period in periods:
        here, earlier = (_came(source, asked, lives, first, one) for one in (period, period.before()))
        found.append(Came(int(here.sum()), int(earlier.sum()), int((here & earlier).sum())))
    return found


def _came(source: Source, asked: Asked, lives: Lives, first: Ints, period: Period) -> Bools:
    months, beside = _split(period)
    # Bit by bit from the month of each one's first visit: those through the last month less those before the first.
    through, before = ((np.uint64(1) << np.clip(month - first, 0, 63).astype(np.uint64)) for month in months)
    came: Bools = (lives.came.astype(np.uint64) & (through - before)) != 0
    for days in beside:
        came |= np.isin(lives.n, _who(source, asked, days))
    return came


def _split(period: Period) -> tuple[tuple[int, int], list[Period]]:
    """The whole months in it, as the one after the last and the first; and the days before and after them."""
    one, beside = timedelta(days=1), list[Period]()
    first, after = counted(period.first), counted(period.last + one)
    if period.first.day > 1:
        first += 1
        beside.append(Period(period.first, min(period.last, month_of(period.first).last)))
    if (period.last + one).day > 1 and counted(period.last) >= first:
        beside.append(Period(period.last.replace(day=1), period.last))
    return (max(first, after), first), beside


def _by_lists(source: Source, asked: Asked, periods: Sequence[Period]) -> list[Came]:
    """Of short periods: two lists of those who came are quicker to compare than to sort together."""
    found = []
    for period in periods:
        here, earlier = _who(source, asked, period), _who(source, asked, period.before())
        found.append(Came(len(here), len(earlier), len(np.intersect1d(here, earlier, assume_unique=True))))
    return found


def _who(source: Source, asked: Asked, period: Period) -> Ints:
    source.ahead(VISITS, days=period)
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
