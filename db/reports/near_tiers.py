"""Who is near the next tier: measured as the ladder measures, in the window that is running."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from db.reports.answer import Unit
from db.reports.asked import Asked, Period
from db.reports.source import Source
from db.reports.visits import by_member
from db.reports.whom import is_wanted, on_days, visits_ahead
from db.tables.rollups import member, visit_day
from loyalty.programme import Ladder, Measure, Programme, Span

#: Whoever lacks no more than a fifth of what a tier asks is near it; where it asks for few visits, whoever lacks one.
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Near:
    """A member who nearly reaches the next tier."""

    account_id: str
    next_tier: str
    #: Minor units or visits, as the ladder measures.
    missing: int
    #: yyyymmdd.
    last_day: int | None


def near(source: Source, asked: Asked, programme: Programme) -> list[Near] | None:
    """Everybody who is near a tier above theirs. None where sums don't know what the ladder measures: points, and what
    was spent since a tier changed.
    """
    ladder = programme.ladder
    assert ladder is not None
    if ladder.measure is Measure.POINTS or ladder.window.span is Span.SINCE_CHANGE:
        return None
    statement, measured = _measured(source, ladder, programme.one_visit_a_day, asked)
    bounds = [
        and_(measured >= step.starts_at - _at_most(step.starts_at), measured < step.starts_at)
        for step in ladder.tiers
        if step.starts_at > 0
    ]
    if not bounds:
        return []
    found = []
    for account_id, tier, last_day, amount in source.stream(statement.where(or_(*bounds))):
        # As `loyalty.tiers.next_tier` looks for it: above the tier they have, and not reached yet.
        above = next((place for place, step in enumerate(ladder.tiers) if step.id == tier), -1) + 1
        step = next((step for step in ladder.tiers[above:] if step.starts_at > amount), None)
        if step is not None and step.starts_at - amount <= _at_most(step.starts_at):
            found.append(Near(account_id, step.id, step.starts_at - int(amount), last_day))
    return found


def reads_as(ladder: Ladder) -> str:
    """The key of what is missing."""
    return "visits_missing" if ladder.measure is Measure.VISITS else "spend_missing"


def unit_of(ladder: Ladder) -> Unit:
    return Unit.COUNT if ladder.measure is Measure.VISITS else Unit.MONEY


def _at_most(starts_at: int) -> int:
    return max(1, starts_at // _NEAR)


def _measured(source: Source, ladder: Ladder, one_visit_a_day: bool, asked: Asked) -> tuple[Select[Any], Any]:
    """Members with what the window has measured so far, and that column."""
    own = member.c
    wanted = (own.account_id, own.tier, own.last_day)
    if ladder.window.span is Span.LIFETIME:
        visits = own.days if one_visit_a_day else own.visits
        so_far = own.paid if ladder.measure is Measure.SPEND else visits
        return select(*wanted, so_far).where(is_wanted(asked)), so_far
    window = _window(ladder, asked.today)
    if ladder.measure is Measure.VISITS and one_visit_a_day:
        of = visit_day.c
        days = func.count(case((of.kept > 0, of.day)).distinct()).label("measured")
        visits_ahead(source, window)
        each = select(of.member, days).where(on_days(of.day, window)).group_by(of.member).subquery("each")
        measured: ColumnElement[int] = each.c.measured
    else:
        each = by_member(source, replace(asked, shop="", till=""), window)
        measured = each.c.paid_0 if ladder.measure is Measure.SPEND else each.c.visits_0
    joined = each.join(member, own.n == each.c.member)
    return select(*wanted, measured).select_from(joined).where(is_wanted(asked)), measured


def _window(ladder: Ladder, today: date) -> Period:
    if ladder.window.span is Span.CALENDAR_YEAR:
        return Period(date(today.year, 1, 1), date(today.year, 12, 31))
    return Period(today - timedelta(days=max(1, ladder.window.days) - 1), today)
