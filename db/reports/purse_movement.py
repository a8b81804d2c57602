"""What moved in each purse, month by month: what was there, what came, what went, what was left. It adds up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select

from db.reports.answer import Answer, Cell, Column, Figure, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.owed import Owed, Purses, in_all, month_number, owed, purses
from db.reports.question import Question
from db.reports.source import Source
from db.tables.columns import day_number
from db.tables.rollups import points_day
from loyalty.entries import Kind
from loyalty.money import Points

#: The kinds of movement, as they stand between opening and closing. Signs are the journal's: what goes is below nought.
_KINDS = (
    Kind.EARNED,
    Kind.OPENING,
    Kind.RETURNED,
    Kind.PAID,
    Kind.GIFT,
    Kind.TAKEN_BACK,
    Kind.FORGIVEN,
    Kind.ADJUSTED,
    Kind.LAPSED,
)


@dataclass(slots=True)
class Movement:
    """What moved in a purse in one month, or in all of the period's."""

    opening: Points = 0
    by_kind: dict[str, Points] = field(default_factory=dict)

    @property
    def closing(self) -> Points:
        return self.opening + sum(self.by_kind.values())

    def cells(self, kinds: Iterable[Kind]) -> tuple[Points, ...]:
        return (self.opening, *(self.by_kind.get(kind.value, 0) for kind in kinds), self.closing)


def movements(source: Source, purse: str, period: Period) -> dict[int, Movement]:
    """By month of the period, yyyymm; each opens with what the one before it closed with."""
    columns = points_day.c
    before = select(func.coalesce(func.sum(columns.amount), 0)).where(
        columns.purse == purse, columns.day < day_number(period.first)
    )
    row = source.row(before)
    opening = int(row[0]) if row else 0
    month = (columns.day // 100).label("month")
    moved = (
        select(month, columns.kind, func.sum(columns.amount))
        .where(columns.purse == purse, columns.day.between(day_number(period.first), day_number(period.last)))
        .group_by(month, columns.kind)
    )
    by_month = {number: Movement() for number in months_of(period)}
    for number, kind, amount in source.rows(moved):
        by_month[number].by_kind[kind] = int(amount)
    for movement in by_month.values():
        movement.opening = opening
        opening = movement.closing
    return by_month


def months_of(period: Period) -> list[int]:
    """Every month of which the period has a day, yyyymm."""
    first, last = (day.year * 12 + day.month - 1 for day in (period.first, period.last))
    return [month_number(date(place // 12, place % 12 + 1, 1)) for place in range(first, last + 1)]


def ask(source: Source, asked: Asked) -> Answer:
    """Each purse's movement in the period, and how its balance of today follows from the same entries."""
    known, holding = purses(source, asked.today), owed(source, asked.today)
    wanted = [purse for purse in known.ids if asked.option("purse") in ("", purse)]
    figures: list[Figure] = []
    pictures: list[Picture] = []
    tables: list[Table] = []
    for purse in wanted:
        by_month = movements(source, purse, asked.period)
        whole = _whole(by_month)
        if not any(whole.cells(_KINDS)):
            continue
        figures.append(Figure(key="closing", unit=Unit.POINTS, value=whole.closing, before=whole.opening, purse=purse))
        pictures.append(_picture(purse, by_month))
        tables.append(_table(purse, by_month, whole))
        tables.append(_today(source, known, holding.get(purse, Owed(purse))))
    if not tables:
        return Answer(question="purse_movement", asked=asked, notes=(Note("nothing_moved", instead=True),))
    return Answer(
        question="purse_movement", asked=asked, figures=tuple(figures), pictures=tuple(pictures), tables=tuple(tables)
    )


def _whole(by_month: dict[int, Movement]) -> Movement:
    """The months as one: the first one's opening, everything that moved."""
    whole = Movement(next(iter(by_month.values())).opening)
    for movement in by_month.values():
        for kind, amount in movement.by_kind.items():
            whole.by_kind[kind] = whole.by_kind.get(kind, 0) + amount
    return whole


def _table(purse: str, by_month: dict[int, Movement], whole: Movement) -> Table:
    # A kind of which nothing moved in any month has no column: few shops know them all.
    kinds = [kind for kind in _KINDS if any(kind.value in movement.by_kind for movement in by_month.values())]
    keys = ("opening_balance", *(kind.value for kind in kinds), "closing")
    return Table(
        key="movement",
        of=purse,
        of_unit=Unit.PURSE,
        columns=(
            Column(key="month", unit=Unit.MONTH),
            *(Column(key=key, unit=Unit.POINTS, purse=purse) for key in keys),
        ),
        rows=tuple((month, *movement.cells(kinds)) for month, movement in by_month.items()),
        total=(None, *whole.cells(kinds)),
    )


def _today(source: Source, known: Purses, own: Owed) -> Table:
    """From all entries ever to what may be used today."""
    entries = in_all(source, own.purse)
    lines: list[tuple[str, Points]] = [
        ("all_entries", entries),
        ("lapsed_unbooked", own.points - own.debt - entries),
        ("held_today", own.points - own.debt),
        ("of_it_usable", own.points),
        ("of_it_debt", -own.debt),
    ]
    # A purse of money needs no second column to say what it is worth.
    worth = known.shows_worth(own.purse)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (line, points, known.worth(own.purse, points))[: 3 if worth else 2] for line, points in lines
    )
    return Table(
        key="today",
        of=own.purse,
        of_unit=Unit.PURSE,
        columns=(
            Column(key="line", unit=Unit.WORD),
            Column(key="points", unit=Unit.POINTS, purse=own.purse),
            *([Column(key="worth", unit=Unit.MONEY)] if worth else []),
        ),
        rows=rows,
    )


def _picture(purse: str, by_month: dict[int, Movement]) -> Picture:
    """What came, what was used and what lapsed, side by side."""
    shown: tuple[tuple[str, Callable[[dict[str, Points]], Points]], ...] = (
        ("came", lambda kinds: _sum(kinds, Kind.EARNED, Kind.OPENING, Kind.TAKEN_BACK, Kind.FORGIVEN, Kind.ADJUSTED)),
        ("used", lambda kinds: -_sum(kinds, Kind.PAID, Kind.GIFT, Kind.RETURNED)),
        ("lapsed", lambda kinds: -_sum(kinds, Kind.LAPSED)),
    )
    return Picture(
        key="movement",
        shape=Shape.BARS,
        x=tuple(by_month),
        x_unit=Unit.MONTH,
        unit=Unit.POINTS,
        purse=purse,
        series=tuple(
            Series(key=key, values=tuple(of(movement.by_kind) for movement in by_month.values())) for key, of in shown
        ),
    )


def _sum(kinds: dict[str, Points], *wanted: Kind) -> Points:
    return sum(kinds.get(kind.value, 0) for kind in wanted)


QUESTION = Question(
    name="purse_movement",
    ask=ask,
    heeds=frozenset({"period"}),
    options=(("purse", ()),),
)
