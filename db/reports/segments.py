"""Kinds of members by when they last came, on how many days, and what they left: each with a name, and what to do.

How lately is told by the shop's own pace: within one usual gap between visits is 5, within two 4, within four 3, within
eight 2, longer ago 1. A fifth of a grocer's customers have always been away for a week, and are not lost. How often and
how much are told in fifths of the members, 5 the best. Equals are in one fifth, that of the first of them: where half
of all came once, all of those are in fifth 1, and fifths 2 and 3 are empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.churn import rhythms, usual_gap
from db.reports.lives import Bools, Ints, Lives, accounts, day_at, read_lives
from db.reports.question import Found, Question
from db.reports.shares import FEW, per, share
from db.reports.source import Source

#: Usual gaps since the last visit, up to which somebody is in 5, 4, 3 and 2.
_PACES = (1, 2, 4, 8)
#: Tenths of a day: the usual gap where too few members have one.
_GAP_UNKNOWN = 300
SEGMENTS = ("champions", "regulars", "promising", "new", "slipping", "sleeping", "lost")
#: Whether a shop wants more of them.
_GOOD = {"champions": 1, "regulars": 1, "promising": 1, "new": 1, "slipping": -1, "sleeping": -1, "lost": -1}
_PEOPLE = (
    Column(key="last_visit", unit=Unit.DAY),
    Column(key="days_came", unit=Unit.COUNT),
    Column(key="spent", unit=Unit.MONEY),
    Column(key="scores", unit=Unit.TEXT),
)


@dataclass(frozen=True, slots=True)
class Scores:
    """Where each member stands by each measure: 1 to 5, the best."""

    lives: Lives
    recency: Ints
    frequency: Ints
    money: Ints

    @property
    def worth(self) -> Ints:
        """Frequency and money together, a half rounded up."""
        both: Ints = (self.frequency + self.money + 1) // 2
        return both

    def segments(self) -> Mapping[str, Bools]:
        """Who is in which; everybody is in one."""
        lately, lastly = self.recency >= 4, self.recency == 3
        once, worth = self.lives.days == 1, self.worth
        new = lately & once
        champions = lately & ~once & (worth == 5)
        regulars = (lately & ~once & (worth >= 3) & ~champions) | (lastly & (worth >= 4))
        promising = lately & ~new & ~champions & ~regulars
        away = self.recency <= 2
        slipping = away & (worth >= 4)
        lost = (self.recency == 1) & ~slipping
        sleeping = ~(new | champions | regulars | promising | slipping | lost)
        known = (champions, regulars, promising, new, slipping, sleeping, lost)
        return dict(zip(SEGMENTS, known, strict=True))


def scores(lives: Lives, today: date) -> Scores:
    """Where everybody stands among all of them."""
    own = rhythms(lives, today)
    gap = (usual_gap(own) if len(own.lives) >= FEW else None) or _GAP_UNKNOWN
    paces = np.array(_PACES) * gap
    recency = 5 - np.searchsorted(paces, 10 * lives.silent(today), side="left")
    return Scores(lives, recency.astype(np.int64), _fifth(lives.days), _fifth(lives.paid))


def _fifth(values: Ints) -> Ints:
    """1 + how many fifths of all have less."""
    below = np.searchsorted(np.sort(values), values, side="left")
    found: Ints = 1 + 5 * below // max(len(values), 1)
    return found


def ask(source: Source, asked: Asked) -> Answer:
    """Today's segments, and the map they are cut from."""
    lives = read_lives(source, asked)
    if len(lives) < FEW:
        return Answer(
            question="segments", asked=asked, notes=(Note("too_few", (("count", len(lives)),), instead=True),)
        )
    found = scores(lives, asked.today)
    segments = found.segments()
    table, (grid, picture) = _table(found, segments), _map(found, asked)
    sums = {name: (int(row[1] or 0), int(row[2] or 0)) for name, row in zip(SEGMENTS, table.rows, strict=True)}
    return Answer(
        question="segments",
        asked=asked,
        figures=tuple(
            Figure(
                key=name,
                unit=Unit.COUNT,
                value=sums[name][0],
                good=_GOOD[name],
                beside=Figure(key="spent", unit=Unit.MONEY, value=sums[name][1]),
                lead=Lead("people", name),
            )
            for name in SEGMENTS
        ),
        pictures=(
            picture,
            _bars("members_by_segment", Unit.COUNT, table, 1),
            _bars("spent_by_segment", Unit.MONEY, table, 2),
        ),
        tables=(table, grid),
    )


def _table(found: Scores, segments: Mapping[str, Bools]) -> Table:
    lives = found.lives
    whole, all_spent = len(lives), int(lives.paid.sum())

    def row(name: str, own: Bools) -> tuple[Cell, ...]:
        count, spent = int(own.sum()), int(lives.paid[own].sum())
        return (
            name,
            count,
            spent,
            share(spent, all_spent),
            per(spent, count),
            f"to_do_{name}",
        )

    return Table(
        key="by_segment",
        columns=(
            Column(key="segment", unit=Unit.WORD),
            Column(key="members", unit=Unit.COUNT),
            Column(key="spent", unit=Unit.MONEY),
            Column(key="spent_share", unit=Unit.SHARE),
            Column(key="spent_each", unit=Unit.MONEY),
            Column(key="to_do", unit=Unit.WORD),
        ),
        rows=tuple(row(name, own) for name, own in segments.items()),
        total=(None, whole, all_spent, 10_000, per(all_spent, whole), None),
        leads=tuple(Lead("people", name) for name in SEGMENTS),
    )


def _bars(key: str, unit: Unit, table: Table, column: int) -> Picture:
    values = tuple(cell if isinstance(cell, int) else None for cell in (row[column] for row in table.rows))
    series = Series(key="members" if unit is Unit.COUNT else "spent", values=values)
    return Picture(key=key, shape=Shape.BARS, x=SEGMENTS, x_unit=Unit.WORD, unit=unit, series=(series,))


def _map(found: Scores, asked: Asked) -> tuple[Table, Picture]:
    """How many are where: days since the last visit down, days with visits across. What is empty is left out."""
    silent = found.lives.silent(asked.today)
    down = {kind: _range(silent[found.recency == kind]) for kind in range(5, 0, -1) if (found.recency == kind).any()}
    across = {
        kind: _range(found.lives.days[found.frequency == kind])
        for kind in range(1, 6)
        if (found.frequency == kind).any()
    }
    counts = {
        kind: tuple(int(((found.recency == kind) & (found.frequency == other)).sum()) for other in across)
        for kind in down
    }
    picture = Picture(
        key="recency_frequency",
        shape=Shape.HEAT,
        x=tuple(across.values()),
        x_unit=Unit.TEXT,
        unit=Unit.COUNT,
        series=tuple(Series(key=label, unit=Unit.TEXT, values=counts[kind]) for kind, label in down.items()),
    )
    table = Table(
        key="recency_frequency",
        columns=(
            Column(key="days_since", unit=Unit.TEXT),
            *(Column(key=f"days:{label}", unit=Unit.COUNT) for label in across.values()),
        ),
        rows=tuple((label, *counts[kind]) for kind, label in down.items()),
        leads=tuple(Lead("people", f"recency:{kind}") for kind in down),
    )
    return table, picture


def _range(values: Ints) -> str:
    least, most = int(values.min()), int(values.max())
    return f"{least}" if least == most else f"{least}–{most}"


def people(source: Source, asked: Asked, group: str) -> Found:
    """A segment's people, or those who came so lately (`recency:5`); those who spent most first."""
    found = scores(read_lives(source, asked), asked.today)
    kind, _, which = group.partition(":")
    own = found.recency == int(which) if kind == "recency" else found.segments()[group]
    chosen = np.flatnonzero(own)
    lives = found.lives
    order = chosen[np.lexsort((lives.n[chosen], -lives.paid[chosen]))]
    cells = (
        (
            day_at(lives.last[place]),
            int(lives.days[place]),
            int(lives.paid[place]),
            f"{found.recency[place]}-{found.frequency[place]}-{found.money[place]}",
        )
        for place in order
    )
    return Found(_PEOPLE, tuple(zip(accounts(source, lives.n[order]), cells, strict=True)))


QUESTION = Question(name="segments", ask=ask, heeds=frozenset({"tier", "group"}), people=people)
