"""Who brings the sales: how much the best of the members bring, and members in three classes by what they bring."""

from dataclasses import dataclass

import numpy as np
from sqlalchemy import select

from db.reports.answer import Answer, Column, Figure, Lead, Mark, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.lives import Bools, Ints, read_column
from db.reports.question import Found, Question
from db.reports.shares import FEW, per, share
from db.reports.source import Source
from db.reports.visits import by_member
from db.reports.who_came import who_came
from loyalty.money import WHOLE, half_up

#: Up to these shares of all sales reach the best class and the middle one, as shops have long drawn the line.
A_UP_TO, B_UP_TO = 8_000, 9_500
CLASSES = ("class_a", "class_b", "class_c")
_FIFTH = 2_000
#: A point of the curve for every hundredth of the members.
_POINTS = 100
_COLUMNS = (
    Column(key="paid", unit=Unit.MONEY),
    Column(key="share", unit=Unit.SHARE),
    Column(key="visits", unit=Unit.COUNT),
    Column(key="last_visit", unit=Unit.DAY),
)


@dataclass(frozen=True, slots=True)
class Ranked:
    """Members who came, whoever paid most first. Who was given back more than they paid brings nothing."""

    #: What each paid for what they kept.
    paid: Ints
    #: What each brings, nought or more, and what all before and with each of them do.
    brings: Ints
    running: Ints

    def __len__(self) -> int:
        return len(self.paid)

    @property
    def sales(self) -> int:
        return int(self.running[-1]) if len(self) else 0

    def best(self, part: int) -> int:
        """How many members the best so many basis points of them are."""
        return half_up(len(self) * part, WHOLE)

    def share_of_best(self, part: int) -> int | None:
        """Of all sales, what the best so many basis points of the members bring."""
        count = self.best(part)
        return share(int(self.running[count - 1]) if count else 0, self.sales)

    def members_for(self, part: int) -> int:
        """How many of the best it takes to bring so many basis points of the sales."""
        return int(np.searchsorted(self.running * WHOLE, part * self.sales)) + 1

    def classes(self) -> dict[str, Bools]:
        """Who is in which class: whoever begins before the class is full is in it, and who paid as much with them."""
        first_of_equals = np.searchsorted(-self.brings, -self.brings, side="left")
        before = (self.running - self.brings)[first_of_equals] * WHOLE
        of_a, to_b = before < A_UP_TO * self.sales, before < B_UP_TO * self.sales
        return dict(zip(CLASSES, (of_a, to_b & ~of_a, ~to_b), strict=True))


def ranked(paid: Ints) -> Ranked:
    """By what each paid."""
    paid = np.sort(paid)[::-1]
    brings = np.maximum(paid, 0)
    return Ranked(paid, brings, np.cumsum(brings))


def _paid(source: Source, asked: Asked, period: Period) -> Ints:
    """What each paid in the period who came in it and kept something."""
    each = by_member(source, asked, period)
    return read_column(source, select(each.c.paid_0).where(each.c.visits_0 > 0))


def ask(source: Source, asked: Asked) -> Answer:
    """The curve of the period, and its three classes."""
    own = ranked(_paid(source, asked, asked.period))
    if len(own) < FEW or not own.sales:
        return Answer(question="pareto", asked=asked, notes=(Note("too_few", (("count", len(own)),), instead=True),))
    before = ranked(_paid(source, asked, asked.before)) if asked.before else None
    owing = int((own.paid < 0).sum())
    return Answer(
        question="pareto",
        asked=asked,
        figures=_figures(own, before if before is not None and len(before) >= FEW else None),
        pictures=(curve(own),),
        tables=(by_class(own), _by_tenth(own)),
        notes=(Note("brought_nothing", (("count", owing),)),) if owing else (),
    )


def _figures(own: Ranked, before: Ranked | None) -> tuple[Figure, ...]:
    half = own.members_for(WHOLE // 2)
    return (
        Figure(
            key="top_fifth",
            unit=Unit.SHARE,
            value=own.share_of_best(_FIFTH),
            before=before.share_of_best(_FIFTH) if before else None,
            beside=Figure(key="members", unit=Unit.COUNT, value=own.best(_FIFTH)),
            lead=Lead("people", "top_fifth"),
        ),
        Figure(
            key="half_of_sales",
            unit=Unit.SHARE,
            value=share(half, len(own)),
            before=share(before.members_for(WHOLE // 2), len(before)) if before else None,
            beside=Figure(key="members", unit=Unit.COUNT, value=half),
        ),
        Figure(
            key="came",
            unit=Unit.COUNT,
            value=len(own),
            before=len(before) if before else None,
            good=1,
            lead=Lead("people", "all"),
        ),
        Figure(key="paid", unit=Unit.MONEY, value=own.sales, before=before.sales if before else None, good=1),
    )


def curve(own: Ranked) -> Picture:
    """Shares of the sales over shares of the members, the best first; the fifth is marked."""
    places = tuple(WHOLE * place // _POINTS for place in range(_POINTS + 1))
    shares = tuple(own.share_of_best(place) for place in places)
    fifth = own.share_of_best(_FIFTH)
    return Picture(
        key="curve",
        shape=Shape.CURVE,
        x=places,
        x_unit=Unit.SHARE,
        unit=Unit.SHARE,
        series=(Series(key="members", values=shares),),
        marks=(Mark(key="top_fifth_bring", x=_FIFTH, y=fifth),) if fifth is not None else (),
        benchmark="top_fifth",
    )


def by_class(own: Ranked) -> Table:
    """How many members each class has, and what they bring."""
    rows = []
    for name, chosen in own.classes().items():
        count, paid = int(chosen.sum()), int(own.brings[chosen].sum())
        rows.append((name, count, share(count, len(own)), paid, share(paid, own.sales), per(paid, count)))
    return Table(
        key="by_class",
        columns=(
            Column(key="class", unit=Unit.WORD),
            Column(key="members", unit=Unit.COUNT),
            Column(key="share_of_members", unit=Unit.SHARE),
            Column(key="paid", unit=Unit.MONEY),
            Column(key="share_of_sales", unit=Unit.SHARE),
            Column(key="paid_each", unit=Unit.MONEY),
        ),
        rows=tuple(rows),
        total=(None, len(own), WHOLE, own.sales, WHOLE, per(own.sales, len(own))),
        leads=tuple(Lead("people", name, "pareto") for name in CLASSES),
    )


def _by_tenth(own: Ranked) -> Table:
    rows = []
    for part in range(WHOLE // 10, WHOLE + 1, WHOLE // 10):
        count = own.best(part)
        rows.append((part, count, int(own.running[count - 1]), own.share_of_best(part)))
    return Table(
        key="by_tenth",
        columns=(
            Column(key="best", unit=Unit.SHARE),
            Column(key="members", unit=Unit.COUNT),
            Column(key="paid", unit=Unit.MONEY),
            Column(key="share_of_sales", unit=Unit.SHARE),
        ),
        rows=tuple(rows),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """A class, the best fifth, or all; whoever paid most first."""
    came = who_came(source, asked).rows
    own = ranked(np.fromiter((paid for _, (_, paid, _) in came), dtype=np.int64, count=len(came)))
    classes = own.classes()
    chosen = np.flatnonzero(classes[group]) if group in classes else np.arange(len(own))
    rows = []
    for place in chosen:
        account_id, (visits, paid, last) = came[place]
        rows.append((account_id, (paid, share(int(own.brings[place]), own.sales), visits, last)))
    return Found(_COLUMNS, tuple(rows[: own.best(_FIFTH)] if group == "top_fifth" else rows))


QUESTION = Question(
    name="pareto",
    ask=ask,
    heeds=frozenset({"period", "before", "shop", "till", "tier", "group"}),
    people=people,
)
