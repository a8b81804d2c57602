"""How many members came in a period, and how many of those who had come in the one before it did so again."""

from dataclasses import dataclass

from sqlalchemy import and_, case, func, select

from db.reports.asked import Asked, Period
from db.reports.lives import Lives
from db.reports.months import counted
from db.reports.source import Source
from db.reports.whom import at_till, in_period, of_wanted, on_days
from db.tables.columns import day_of
from db.tables.rollups import MONTHS_KNOWN, takings, visit_day


@dataclass(frozen=True, slots=True)
class Came:
    """Members, each counted once."""

    members: int
    #: In the period before, as long as this one; and of those, in this one too.
    earlier: int
    again: int


def came_again(source: Source, asked: Asked, period: Period, lives: Lives) -> Came:
    """Of the members whose lives these are."""
    months = counted(period.last) - counted(period.first) + 1
    if not asked.is_of_a_place and period.is_whole_months and _is_young(source, period, months):
        return _by_months(period, months, lives)
    return _by_visits(source, asked, period)


def _is_young(source: Source, period: Period, months: int) -> bool:
    """Whether `member.came` has room for every month from the first receipt to the period's end, and as many more."""
    found = source.row(select(func.min(takings.c.day)))
    first = found[0] if found else None
    return first is not None and counted(period.last) - counted(day_of(first)) + 2 * months <= MONTHS_KNOWN


def _by_months(period: Period, months: int, lives: Lives) -> Came:
    """Out of the months in which each is known to have come: as many before the period as in it."""
    by_then = lives.only(lives.first <= period.last.toordinal())
    since = counted(period.last) - by_then.first_months()
    # Shifted up first, so that bit 0 is the first month that is looked at, whether or not they had come by then.
    seen = (by_then.came << (2 * months - 1)) >> since
    half = (1 << months) - 1
    earlier, here = (seen & half) > 0, (seen & (half << months)) > 0
    return Came(int(here.sum()), int(earlier.sum()), int((here & earlier).sum()))


def _by_visits(source: Source, asked: Asked, period: Period) -> Came:
    """Out of the days of each."""
    of, earlier = visit_day.c, period.before()
    here, before = (func.sum(case((in_period(of.day, own), of.kept), else_=0)) for own in (period, earlier))
    each = (
        select(here.label("here"), before.label("earlier"))
        .where(on_days(of.day, Period(earlier.first, period.last)))
        .where(at_till(visit_day, asked), of_wanted(visit_day, asked))
        .group_by(of.member)
        .subquery("each")
    )
    now, then = each.c.here > 0, each.c.earlier > 0
    counts = (func.coalesce(func.sum(case((who, 1), else_=0)), 0) for who in (now, then, and_(now, then)))
    found = source.row(select(*counts))
    assert found is not None
    return Came(*map(int, found))
