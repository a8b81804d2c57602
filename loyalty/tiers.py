"""Which tier a customer is of: derived from their days and the ladder in force, everywhere the same (programme.md §5).

Nothing is stored. A tier is read from what each day measured, so that a refund, which takes its sale off its
own day, takes the tier it had brought with it, also under `never`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from loyalty.programme import Down, Ladder, Measure, Programme, Span
from loyalty.standing import Standing

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NextTier:
    """The rung above, and how much more reaches it: minor units, visits or points."""

    tier: str
    missing: int


def tier(programme: Programme, standing: Standing, day: date) -> str:
    """The customer's tier on that day; empty for a guest, and below the lowest rung.

    A tier given by hand holds through its last day and never below what was earned.
    """
    ladder = programme.ladder
    if ladder is None or standing.is_guest:
        return ""
    rung, _ = _stands(programme, ladder, standing, day)
    return _named(ladder, standing, rung, day)


def _named(ladder: Ladder, standing: Standing, rung: int, day: date) -> str:
    """The tier of an earned rung, or the one given by hand where that is higher."""
    given = standing.given_tier
    if given is not None and day <= given.ends_on:
        by_hand = [place for place, step in enumerate(ladder.tiers) if step.id == given.tier]
        rung = max([rung, *by_hand])
    return ladder.tiers[rung].id if rung >= 0 else ""


def next_tier(programme: Programme, standing: Standing, day: date) -> NextTier | None:
    """The rung above today's tier, measured in the window that is running; None at the top, or without a ladder."""
    ladder = programme.ladder
    if ladder is None or standing.is_guest:
        return None
    rung, measured = _stands(programme, ladder, standing, day)
    now = _named(ladder, standing, rung, day)
    above = next((place for place, step in enumerate(ladder.tiers) if step.id == now), -1) + 1
    for step in ladder.tiers[above:]:
        if step.starts_at > measured:
            return NextTier(step.id, step.starts_at - measured)
    return None


def holds_until(programme: Programme, standing: Standing, day: date) -> date | None:
    """The first later day on which the tier is another though nothing moves; None where it holds for good."""
    ladder = programme.ladder
    if ladder is None or standing.is_guest:
        return None
    given = standing.given_tier
    ends = given.ends_on + _ONE_DAY if given is not None and day <= given.ends_on else None
    if ends is None and ladder.window.span in (Span.LIFETIME, Span.SINCE_CHANGE):
        return None
    turns = _turns(programme, ladder, standing, day)
    _, rung = next(turns)
    now = _named(ladder, standing, rung, day)
    for then, later in turns:
        if ends is not None and ends < then and _named(ladder, standing, rung, ends) != now:
            return ends
        if _named(ladder, standing, later, then) != now:
            return then
        rung, ends = later, None if ends is None or ends <= then else ends
    return ends if ends is not None and _named(ladder, standing, rung, ends) != now else None


def _turns(programme: Programme, ladder: Ladder, standing: Standing, day: date) -> Iterator[tuple[date, int]]:
    """The earned rung on that day, then the later days on which it may be another, with what it is then."""
    match ladder.window.span:
        case Span.LAST_DAYS:
            yield from _last_days_from(ladder, list(_measured(programme, ladder, standing)), day)
        case Span.CALENDAR_YEAR:
            yield from _years_from(ladder, _years(_measured(programme, ladder, standing)), day)
        case _:
            yield day, _stands(programme, ladder, standing, day)[0]


def _years_from(ladder: Ladder, by_year: dict[int, int], day: date) -> Iterator[tuple[date, int]]:
    """`_turns` where a calendar year counts."""
    rung = _by_years(ladder, by_year, day)
    yield day, rung
    is_lowest = rung <= _rung(ladder, 0) and max(by_year, default=0) <= day.year
    if is_lowest or ladder.down is Down.NEVER:
        return
    # A rung is lost at a year's end and its grace, one at a time or at once, until only nothing is left to lose.
    last = max([*by_year, day.year]) + ladder.grace // 365 + len(ladder.tiers) + 2
    after_end = timedelta(days=ladder.grace + 1)
    begins = sorted(date(year, 1, 1) for year in by_year if year > day.year)
    for year in range(day.year - 1 - ladder.grace // 365, last + 1):
        falls_on = date(year, 12, 31) + after_end
        while begins and begins[0] <= falls_on:
            then = begins.pop(0)
            yield then, _by_years(ladder, by_year, then)
        if falls_on > day:
            yield falls_on, _by_years(ladder, by_year, falls_on)


def _stands(programme: Programme, ladder: Ladder, standing: Standing, day: date) -> tuple[int, int]:
    """The earned rung (−1 below the lowest), and what the running window has measured so far."""
    days = list(_measured(programme, ladder, standing))
    match ladder.window.span:
        case Span.LIFETIME:
            total = sum(amount for _, amount in days)
            return _rung(ladder, total), total
        case Span.CALENDAR_YEAR:
            by_year = _years(days)
            return _by_years(ladder, by_year, day), by_year.get(day.year, 0)
        case Span.SINCE_CHANGE:
            return _since_change(ladder, days)
        case Span.LAST_DAYS:
            return _by_last_days(ladder, days, day)


def _measured(programme: Programme, ladder: Ladder, standing: Standing) -> Iterator[tuple[date, int]]:
    """What each day counts towards the ladder, oldest first."""
    if ladder.measure is Measure.POINTS:
        for earned in standing.earned_days:
            if earned.purse == ladder.purse:
                yield earned.day, earned.points
        return
    for total in standing.days:
        if ladder.measure is Measure.SPEND:
            yield total.day, total.spend
        else:
            yield total.day, min(total.visits, 1) if programme.one_visit_a_day else total.visits


def _rung(ladder: Ladder, measured: int) -> int:
    """The highest rung that is reached, −1 below the lowest. Reaching it exactly counts."""
    for place in range(len(ladder.tiers) - 1, -1, -1):
        if ladder.tiers[place].starts_at <= measured:
            return place
    return -1


def _years(days: Iterable[tuple[date, int]]) -> dict[int, int]:
    by_year: dict[int, int] = {}
    for then, amount in days:
        by_year[then.year] = by_year.get(then.year, 0) + amount
    return by_year


def _by_years(ladder: Ladder, by_year: dict[int, int], day: date) -> int:
    """Year by year: a year's end, and its grace, drops the rung to what that year or a later one earned.

    A grace may be longer than a year; then the years that ended meanwhile count as well.
    """
    if ladder.down is Down.NEVER:
        return max((_rung(ladder, measured) for measured in by_year.values()), default=_rung(ladder, 0))
    first = min([*by_year, day.year])
    earned = {year: _rung(ladder, by_year.get(year, 0)) for year in range(first, day.year + 1)}
    rung = _rung(ladder, 0)
    after_end = timedelta(days=ladder.grace + 1)
    ends = [(ended, date(ended, 12, 31) + after_end) for ended in range(first, day.year)]
    for year in earned:
        for ended, falls_on in ends:
            if falls_on.year == year and falls_on <= day:
                deserved = max(earned[later] for later in range(ended, year + 1))
                if deserved < rung:
                    rung = rung - 1 if ladder.down is Down.ONE_STEP else deserved
        rung = max(rung, earned[year])
    return rung


def _since_change(ladder: Ladder, days: list[tuple[date, int]]) -> tuple[int, int]:
    """Counted from 0 again after the day that changed the rung; it never goes down."""
    rung, since = _rung(ladder, 0), 0
    for _, amount in days:
        since += amount
        reached = _rung(ladder, since)
        if reached > rung:
            rung, since = reached, 0
    return rung, since


def _by_last_days(ladder: Ladder, days: list[tuple[date, int]], day: date) -> tuple[int, int]:
    """The sum of the last N days, day by day where it changes; grace runs from the first day it is below."""
    by_day = _come_and_gone(ladder, days)
    rung, total, below_since = _until(ladder, by_day, day)
    if below_since is not None:
        rung, _ = _fallen(ladder, rung, _rung(ladder, total), below_since, day)
    return rung, total


def _come_and_gone(ladder: Ladder, days: list[tuple[date, int]]) -> dict[date, int]:
    """By how much the sum of the last N days changes, on each day on which it does."""
    length = timedelta(days=ladder.window.days)
    by_day: dict[date, int] = {}
    for then, amount in days:
        by_day[then] = by_day.get(then, 0) + amount
        # The day on which this amount has left the window.
        by_day[then + length] = by_day.get(then + length, 0) - amount
    return by_day


def _until(ladder: Ladder, by_day: dict[date, int], day: date) -> tuple[int, int, date | None]:
    """The rung after the last change up to that day, the sum, and since when that is below the rung."""
    rung, total = _rung(ladder, 0), 0
    below_since: date | None = None
    for then in sorted(changed for changed in by_day if changed <= day):
        if below_since is not None:
            rung, below_since = _fallen(ladder, rung, _rung(ladder, total), below_since, then - _ONE_DAY)
        total += by_day[then]
        reached = _rung(ladder, total)
        if reached >= rung:
            rung, below_since = reached, None
        elif below_since is None:
            below_since = then
    return rung, total, below_since


def _last_days_from(ladder: Ladder, days: list[tuple[date, int]], day: date) -> Iterator[tuple[date, int]]:
    """`_turns` where the last N days count."""
    by_day = _come_and_gone(ladder, days)
    rung, total, since = _until(ladder, by_day, day)
    if since is not None:
        rung, since = _fallen(ladder, rung, _rung(ladder, total), since, day)
    yield day, rung
    if ladder.down is Down.NEVER and max(by_day, default=day) - timedelta(days=ladder.window.days) <= day:
        return
    for then in (*sorted(later for later in by_day if later > day), None):
        reached = _rung(ladder, total)
        while since is not None and ladder.down is not Down.NEVER:
            falls = since + timedelta(days=ladder.grace)
            if then is not None and falls >= then:
                break
            rung, since = _fallen(ladder, rung, reached, since, falls)
            yield falls, rung
        if then is None:
            return
        total += by_day[then]
        reached = _rung(ladder, total)
        if reached >= rung:
            rung, since = reached, None
        elif since is None:
            since = then
        if since is not None:
            rung, since = _fallen(ladder, rung, reached, since, then)
        yield then, rung


def _fallen(ladder: Ladder, rung: int, reached: int, since: date, day: date) -> tuple[int, date | None]:
    """The rung on that day, having been below it since another; and since when it is below the new one."""
    while rung > reached and ladder.down is not Down.NEVER and day > since + timedelta(days=ladder.grace - 1):
        if ladder.down is Down.WINDOW_END:
            return reached, None
        rung -= 1
        # One step at a time: each has its own grace.
        since += timedelta(days=max(1, ladder.grace))
    return rung, since if rung > reached else None
