"""Who stays away: each member's silence held against their own rhythm, and what those who fall silent would bring.

Somebody who came on `days` days and, after the first, spread x = days - 1 more over the time until today, would leave
the end of it as empty as it is with the chance (until the last visit / until today) ** x, had they come throughout as
they used to. It needs no assumption about how often that is, and asks more of a silence the fewer their visits were.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from db.reports.answer import Answer, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.lives import Bools, Floats, Ints, Lives, accounts, day_at, read_lives
from db.reports.question import Found, Question
from db.reports.shares import FEW, per, share
from db.reports.source import Source

#: On fewer days than these nobody has a rhythm yet.
DAYS_MIN = 3
#: Basis points. From this chance on a silence is nothing unusual; below each next one it is more than that.
FINE_FROM, LATE_FROM, AT_RISK_FROM = 2_000, 500, 10
#: Days without a visit after which whoever was at risk counts as lost, however slow they were.
LOST_AFTER = 365
GROUPS = ("fine", "late", "at_risk", "lost")
_NO_RHYTHM = "no_rhythm"
_YEAR = 365
_COLUMNS = (
    Column(key="last_visit", unit=Unit.DAY),
    Column(key="silent", unit=Unit.DAYS),
    Column(key="usual_gap", unit=Unit.DAYS),
    Column(key="chance", unit=Unit.SHARE),
    Column(key="would_bring", unit=Unit.MONEY),
)


@dataclass(frozen=True, slots=True)
class Rhythms:
    """Those who came often enough to have a rhythm, and how each of them stands to it."""

    lives: Lives
    #: Days from the first visit to the last, and into how many gaps they fall.
    spans: Ints
    gaps: Ints
    #: Days since the last visit.
    silent: Ints
    #: How likely so long a silence is for somebody who still comes as before: 0 to 1.
    chance: Floats

    @property
    def gap_tenths(self) -> Ints:
        """The usual gap in tenths of a day, rounded half up."""
        rounded: Ints = (20 * self.spans + self.gaps) // (2 * self.gaps)
        return rounded

    @property
    def would_bring(self) -> Ints:
        """What a year of theirs is worth: what they paid from the first visit to the last, for a year of that time.

        Of less than a year it is all they paid: who came three times in a week would not have come so all year.
        """
        bring: Ints = self.lives.paid * _YEAR // np.maximum(self.spans, _YEAR)
        return bring

    def groups(self) -> Mapping[str, Bools]:
        """Who is in which group; everybody is in one."""
        fine, late, at_risk = (self.chance >= bound / 10_000 for bound in (FINE_FROM, LATE_FROM, AT_RISK_FROM))
        still = at_risk & ~late & (self.silent <= LOST_AFTER)
        return {"fine": fine, "late": late & ~fine, "at_risk": still, "lost": ~late & ~still}


def rhythms(lives: Lives, today: date) -> Rhythms:
    """The rhythms of all who have one."""
    own = lives.only(lives.days >= DAYS_MIN)
    spans, silent = own.last - own.first, own.silent(today)
    return Rhythms(own, spans, own.days - 1, silent, (spans / (spans + silent)) ** (own.days - 1))


def usual_gap(own: Rhythms) -> int | None:
    """The median of the members' usual gaps, in tenths of a day; None where nobody has one."""
    return int(np.median(own.gap_tenths)) if len(own.lives) else None


def at_risk(own: Rhythms) -> int:
    """How many are at risk."""
    return int(own.groups()["at_risk"].sum())


def ask(source: Source, asked: Asked) -> Answer:
    """How all stand to their rhythm today."""
    lives = read_lives(source, asked)
    own = rhythms(lives, asked.today)
    if len(own.lives) < FEW:
        return Answer(
            question="churn", asked=asked, notes=(Note("too_few_rhythms", (("count", len(own.lives)),), instead=True),)
        )
    groups = own.groups()
    counts = {name: int(groups[name].sum()) for name in GROUPS}
    worth = {name: int(own.would_bring[groups[name]].sum()) for name in GROUPS}
    return Answer(
        question="churn",
        asked=asked,
        figures=_figures(own, counts, worth, len(lives) - len(own.lives)),
        pictures=(_picture("by_rhythm", Unit.COUNT, counts), _picture("worth_a_year", Unit.MONEY, worth)),
        tables=(_table(own, counts, worth),),
    )


def _figures(own: Rhythms, counts: Mapping[str, int], worth: Mapping[str, int], without: int) -> tuple[Figure, ...]:
    whole = len(own.lives)
    bring = Figure(key="would_bring", unit=Unit.MONEY, value=worth["at_risk"])
    return (
        Figure(
            key="at_risk",
            unit=Unit.COUNT,
            value=counts["at_risk"],
            good=-1,
            beside=bring,
            lead=Lead("people", "at_risk"),
        ),
        Figure(key="late", unit=Unit.COUNT, value=counts["late"], good=-1, lead=Lead("people", "late")),
        Figure(key="fine_share", unit=Unit.SHARE, value=share(counts["fine"], whole), lead=Lead("people", "fine")),
        Figure(key="median_gap", unit=Unit.DAYS, value=usual_gap(own)),
        Figure(key=_NO_RHYTHM, unit=Unit.COUNT, value=without, lead=Lead("people", _NO_RHYTHM)),
    )


def _picture(key: str, unit: Unit, values: Mapping[str, int]) -> Picture:
    series = Series(key="members" if unit is Unit.COUNT else "would_bring", values=tuple(values.values()))
    return Picture(key=key, shape=Shape.BARS, x=tuple(values), x_unit=Unit.WORD, unit=unit, series=(series,))


def _table(own: Rhythms, counts: Mapping[str, int], worth: Mapping[str, int]) -> Table:
    whole, bring = len(own.lives), sum(worth.values())
    return Table(
        key="by_rhythm",
        columns=(
            Column(key="group", unit=Unit.WORD),
            Column(key="members", unit=Unit.COUNT),
            Column(key="share", unit=Unit.SHARE),
            Column(key="would_bring", unit=Unit.MONEY),
            Column(key="would_bring_each", unit=Unit.MONEY),
            Column(key="to_do", unit=Unit.WORD),
        ),
        rows=tuple(
            (
                name,
                counts[name],
                share(counts[name], whole),
                worth[name],
                per(worth[name], counts[name]),
                f"to_do_{name}",
            )
            for name in GROUPS
        ),
        total=(None, whole, 10_000, bring, per(bring, whole), None),
        leads=tuple(Lead("people", name) for name in GROUPS),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """A group's people, those first who would bring most; `no_rhythm` are those who came too seldom to have one."""
    lives = read_lives(source, asked)
    if group == _NO_RHYTHM:
        return _without(source, lives.only(lives.days < DAYS_MIN), asked.today)
    own = rhythms(lives, asked.today)
    bring, tenths = own.would_bring, own.gap_tenths
    chosen = np.flatnonzero(own.groups()[group])
    order = chosen[np.lexsort((own.lives.n[chosen], -bring[chosen]))]
    ids = accounts(source, own.lives.n[order])
    cells = (
        (
            day_at(own.lives.last[place]),
            10 * int(own.silent[place]),
            int(tenths[place]),
            round(10_000 * float(own.chance[place])),
            int(bring[place]),
        )
        for place in order
    )
    return Found(_COLUMNS, tuple(zip(ids, cells, strict=True)))


def _without(source: Source, lives: Lives, today: date) -> Found:
    order = np.lexsort((lives.n, -lives.paid, -lives.last))
    silent = lives.silent(today)
    cells = ((day_at(lives.last[place]), 10 * int(silent[place]), None, None, None) for place in order)
    return Found(_COLUMNS, tuple(zip(accounts(source, lives.n[order]), cells, strict=True)))


QUESTION = Question(name="churn", ask=ask, heeds=frozenset({"tier", "group"}), people=people)
