"""How often members come: visits in the period, days since the last one, and the gaps between; and who is where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import ColumnElement, func, literal, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.churn import Rhythms, rhythms, usual_gap
from db.reports.lives import Bools, Ints, Lives, accounts, day_at, read_lives
from db.reports.question import Found, Question
from db.reports.shares import FEW, per, share
from db.reports.source import Source
from db.reports.visits import by_member
from db.tables.rollups import member

#: The least of each step; the last has no end.
_VISITS = (1, 2, 3, 4, 6, 11, 21)
_SINCE = (0, 8, 15, 31, 61, 91, 181, 366)
_GAPS = (0, 4, 8, 15, 31, 61, 91)
_PEOPLE_CAME = (
    Column(key="visits", unit=Unit.COUNT),
    Column(key="paid", unit=Unit.MONEY),
    Column(key="last_visit", unit=Unit.DAY),
)
_PEOPLE = (
    Column(key="last_visit", unit=Unit.DAY),
    Column(key="days_came", unit=Unit.COUNT),
    Column(key="spent", unit=Unit.MONEY),
    Column(key="usual_gap", unit=Unit.DAYS),
)


@dataclass(slots=True)
class Step:
    """Members whose number lies within it."""

    members: int = 0
    visits: int = 0
    paid: int = 0


def labels(starts: Sequence[int]) -> dict[int, str]:
    """What each step is called, by where it starts: 1, 4–5, 21+."""
    ends = (*(one - 1 for one in starts[1:]), None)
    return {
        start: f"{start}+" if end is None else str(start) if start == end else f"{start}–{end}"
        for start, end in zip(starts, ends, strict=True)
    }


def ask(source: Source, asked: Asked) -> Answer:
    """The period's visits by member; how long ago everybody was here last; and the rhythms of those who have one."""
    lives = read_lives(source, asked)
    if len(lives) < FEW:
        return Answer(
            question="frequency", asked=asked, notes=(Note("too_few", (("count", len(lives)),), instead=True),)
        )
    now, before = visits_of(source, asked)
    own = rhythms(lives, asked.today)
    since = _stepped(lives, lives.silent(asked.today), _SINCE)
    gaps = _stepped(own.lives, _gap_days(own), _GAPS)
    return Answer(
        question="frequency",
        asked=asked,
        figures=_figures(lives, now, before, asked, usual_gap(own)),
        pictures=(
            _picture("by_visits", _VISITS, now),
            _picture("by_since", _SINCE, since),
            _picture("by_gap", _GAPS, gaps),
        ),
        tables=(
            _table("by_visits", "visits_made", _VISITS, now, ("visits", "paid")),
            _table("by_since", "days_since", _SINCE, since, ("spent",)),
            _table("by_gap", "gap_days", _GAPS, gaps, ("spent",)),
        ),
    )


def visits_of(source: Source, asked: Asked) -> tuple[dict[int, Step], dict[int, Step] | None]:
    """Members by how many visits they made in the period, in steps; and in the period before."""
    each = by_member(source, asked, asked.period, *([asked.before] if asked.before else []), paid=(0,))
    visits = each.c.visits_0
    before: ColumnElement[int] = each.c.visits_1 if asked.before else literal(0)
    asked_for = select(visits, before, func.count(), func.sum(each.c.paid_0)).group_by(visits, before)
    now, then = ({start: Step() for start in _VISITS} for _ in range(2))
    for times, times_before, members, paid in source.rows(asked_for):
        _put(now, times, members, paid)
        _put(then, times_before, members, 0)
    return now, then if asked.before else None


def _put(steps: dict[int, Step], visits: int, members: int, paid: int) -> None:
    if visits < 1:
        return
    step = steps[max(start for start in _VISITS if start <= visits)]
    step.members += members
    step.visits += visits * members
    step.paid += paid


def _figures(
    lives: Lives, now: Mapping[int, Step], before: Mapping[int, Step] | None, asked: Asked, gap: int | None
) -> tuple[Figure, ...]:
    def came(steps: Mapping[int, Step] | None) -> int | None:
        return sum(step.members for step in steps.values()) if steps else None

    def each(steps: Mapping[int, Step] | None) -> int | None:
        return per(100 * sum(step.visits for step in steps.values()), came(steps) or 0) if steps else None

    def once(steps: Mapping[int, Step] | None) -> int | None:
        return share(steps[1].members, came(steps) or 0) if steps else None

    silent = int(10 * np.median(lives.silent(asked.today)))
    return (
        Figure(key="visits_each", unit=Unit.RATIO, value=each(now), before=each(before), good=1),
        Figure(
            key="came", unit=Unit.COUNT, value=came(now), before=came(before), good=1, lead=Lead("people", "visits")
        ),
        Figure(
            key="once", unit=Unit.SHARE, value=once(now), before=once(before), good=-1, lead=Lead("people", "visits:1")
        ),
        Figure(key="median_gap", unit=Unit.DAYS, value=gap),
        Figure(key="median_since", unit=Unit.DAYS, value=silent),
    )


def _gap_days(own: Rhythms) -> Ints:
    """The usual gap in whole days, rounded half up."""
    days: Ints = (2 * own.spans + own.gaps) // (2 * own.gaps)
    return days


def _stepped(lives: Lives, values: Ints, starts: Sequence[int]) -> dict[int, Step]:
    """Members by a number of each, in steps; what they ever paid."""
    place = np.searchsorted(np.array(starts), values, side="right") - 1
    return {
        start: Step(members=int((place == row).sum()), paid=int(lives.paid[place == row].sum()))
        for row, start in enumerate(starts)
    }


def _picture(key: str, starts: Sequence[int], steps: Mapping[int, Step]) -> Picture:
    return Picture(
        key=key,
        shape=Shape.BARS,
        x=tuple(labels(starts).values()),
        x_unit=Unit.TEXT,
        unit=Unit.COUNT,
        series=(Series(key="members", values=tuple(steps[start].members for start in starts)),),
    )


def _table(key: str, first: str, starts: Sequence[int], steps: Mapping[int, Step], sums: Sequence[str]) -> Table:
    """`sums` are the columns that are summed beside members: visits, and paid, or spent where it is of all time."""
    members, paid = (sum(getattr(step, name) for step in steps.values()) for name in ("members", "paid"))

    def cells(step: Step) -> tuple[Cell, ...]:
        visits = (step.visits,) if "visits" in sums else ()
        return (step.members, share(step.members, members), *visits, step.paid, share(step.paid, paid))

    whole = Step(members, sum(step.visits for step in steps.values()), paid)
    columns = (
        Column(key=first, unit=Unit.TEXT),
        Column(key="members", unit=Unit.COUNT),
        Column(key="members_share", unit=Unit.SHARE),
        *(Column(key=name, unit=Unit.COUNT if name == "visits" else Unit.MONEY) for name in sums),
        Column(key="spent_share" if "spent" in sums else "paid_share", unit=Unit.SHARE),
    )
    named = labels(starts)
    return Table(
        key=key,
        columns=columns,
        rows=tuple((named[start], *cells(steps[start])) for start in starts),
        total=(None, *cells(whole)),
        leads=tuple(Lead("people", f"{key.removeprefix('by_')}:{start}") for start in starts),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """Who came in the period (`visits`), so often (`visits:4`), was here so long ago (`since:31`), has such gaps
    (`gap:8`). A step is named by where it starts.
    """
    kind, _, which = group.partition(":")
    if kind == "visits":
        return _who_came(source, asked, int(which) if which else None)
    lives = read_lives(source, asked)
    starts = _SINCE if kind == "since" else _GAPS
    if kind == "gap":
        own = rhythms(lives, asked.today)
        lives, values = own.lives, _gap_days(own)
    else:
        values = lives.silent(asked.today)
    return _who(source, lives, _within(values, int(which), starts))


def _within(values: Ints, start: int, starts: Sequence[int]) -> Bools:
    later = [one for one in starts if one > start]
    found: Bools = (values >= start) & ((values < later[0]) if later else True)
    return found


def _who(source: Source, lives: Lives, own: Bools) -> Found:
    lives = lives.only(own)
    order = np.lexsort((lives.n, -lives.paid))
    gaps = np.maximum(lives.days - 1, 1)
    tenths = (20 * (lives.last - lives.first) + gaps) // (2 * gaps)
    cells = (
        (
            day_at(lives.last[place]),
            int(lives.days[place]),
            int(lives.paid[place]),
            int(tenths[place]) if lives.days[place] > 1 else None,
        )
        for place in order
    )
    return Found(_PEOPLE, tuple(zip(accounts(source, lives.n[order]), cells, strict=True)))


def _who_came(source: Source, asked: Asked, start: int | None) -> Found:
    each = by_member(source, asked, asked.period)
    visits, paid = each.c.visits_0, each.c.paid_0
    asked_for = select(member.c.account_id, visits, paid, member.c.last_day).join(each, each.c.member == member.c.n)
    asked_for = asked_for.where(visits >= (start or 1))
    later = [one for one in _VISITS if start is not None and one > start]
    if later:
        asked_for = asked_for.where(visits < later[0])
    rows = source.rows(asked_for.order_by(visits.desc(), paid.desc(), member.c.n))
    return Found(_PEOPLE_CAME, tuple((account_id, tuple(cells)) for account_id, *cells in rows))


QUESTION = Question(
    name="frequency",
    ask=ask,
    heeds=frozenset({"period", "before", "shop", "till", "tier", "group"}),
    people=people,
)
