"""What was taken: by month, week or day, by hour and by weekday; members beside guests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from db.reports.answer import Answer, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.question import Question
from db.reports.receipts_behind import receipts
from db.reports.source import Source
from db.reports.whom import at_till, in_period, of_wanted
from db.tables.columns import day_number, day_of
from db.tables.rollups import SLOT, VISITS, takings, visit_day

#: From so many days on a picture shows weeks, and from so many months.
_WEEKS_FROM, _MONTHS_FROM = 63, 366
_COLUMNS = (
    Column(key="receipts", unit=Unit.COUNT),
    Column(key="paid", unit=Unit.MONEY),
    Column(key="of_members", unit=Unit.MONEY),
    Column(key="of_guests", unit=Unit.MONEY),
    Column(key="discount", unit=Unit.MONEY),
    Column(key="purses", unit=Unit.MONEY),
    Column(key="given_back", unit=Unit.MONEY),
    Column(key="average", unit=Unit.MONEY),
)


@dataclass(slots=True)
class Sum:
    """Receipts together. What was paid is less what was given back for them since."""

    #: Receipts that were rung up, and those of which something is left.
    sales: int = 0
    kept: int = 0
    of_members: int = 0
    of_guests: int = 0
    discount: int = 0
    purses: int = 0
    #: What the shop received: other than what was paid where somebody else paid a part.
    received: int = 0
    back: int = 0

    @property
    def paid(self) -> int:
        return self.of_members + self.of_guests

    @property
    def average(self) -> int | None:
        """A receipt's, rounded half up; None without receipts."""
        return (2 * self.paid + self.kept) // (2 * self.kept) if self.kept else None

    def add(self, row: "Taken") -> None:
        self.sales += row.sales
        self.kept += row.kept
        self.discount += row.discount
        self.purses += row.purses
        self.received += row.received
        self.back += row.back
        if row.of_member:
            self.of_members += row.paid
        else:
            self.of_guests += row.paid

    def join(self, other: "Sum") -> None:
        self.sales += other.sales
        self.kept += other.kept
        self.of_members += other.of_members
        self.of_guests += other.of_guests
        self.discount += other.discount
        self.purses += other.purses
        self.received += other.received
        self.back += other.back

    def cells(self) -> tuple[int | None, ...]:
        return (
            self.kept,
            self.paid,
            self.of_members,
            self.of_guests,
            self.discount,
            self.purses,
            self.back,
            self.average,
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """A row of the sums."""

    day: int
    #: None where only days are known: sums of chosen members.
    slot: int | None
    of_member: bool
    sales: int
    kept: int
    discount: int
    purses: int
    paid: int
    received: int
    back: int


def taken(source: Source, asked: Asked, period: Period) -> Iterable[Taken]:
    """The period's receipts, of whom was asked for."""
    if asked.is_of_members:
        source.ahead(VISITS, days=period)
        sums = visit_day.c
        statement = (
            select(
                sums.day,
                func.sum(sums.sales),
                func.sum(sums.kept),
                func.sum(sums.discount),
                func.sum(sums.purses - sums.purses_back),
                func.sum(sums.paid - sums.back),
                # Of chosen members only what they paid is kept.
                func.sum(sums.paid - sums.back),
                func.sum(sums.back),
            )
            .where(in_period(sums.day, period), at_till(visit_day, asked), of_wanted(visit_day, asked))
            .group_by(sums.day)
        )
        return [Taken(day, None, True, *rest) for day, *rest in source.rows(statement)]
    source.ahead(takings, days=period)
    sums = takings.c
    statement = (
        select(
            sums.day,
            sums.slot,
            sums.of_member,
            func.sum(sums.sales),
            func.sum(sums.kept),
            func.sum(sums.discount),
            func.sum(sums.purses - sums.purses_back),
            func.sum(sums.paid - sums.back),
            func.sum(sums.received - sums.back),
            func.sum(sums.back),
        )
        .where(in_period(sums.day, period), at_till(takings, asked))
        .group_by(sums.day, sums.slot, sums.of_member)
    )
    return [Taken(day, slot, bool(of_member), *rest) for day, slot, of_member, *rest in source.rows(statement)]


def ask(source: Source, asked: Asked) -> Answer:
    """The period's takings, and the period before's beside them."""
    rows = list(taken(source, asked, asked.period))
    now, before = _sum(rows), _sum(taken(source, asked, asked.before)) if asked.before else None
    if not rows:
        return Answer(question="takings", asked=asked, notes=(Note("nothing_sold", instead=True),))
    step = asked.option("step") or _step(asked.period)
    unit, place = _STEPS[step]
    groups: list[tuple[str, Unit, Shape, dict[int, Sum]]] = [
        (step, unit, Shape.LINES, _grouped(rows, place, _days(asked.period, step))),
        ("weekday", Unit.WEEKDAY, Shape.BARS, _grouped(rows, _weekday, range(1, 8))),
    ]
    if not asked.is_of_members:
        hour = partial(_hour, ZoneInfo(source.place().zone))
        groups.append(("hour", Unit.HOUR, Shape.BARS, _grouped(rows, hour, ())))
    pictures = tuple(_picture(key, unit, sums, shape) for key, unit, shape, sums in groups)
    tables = tuple(_table(key, unit, sums) for key, unit, _, sums in groups)
    return Answer(question="takings", asked=asked, figures=_figures(now, before), pictures=pictures, tables=tables)


def _sum(rows: Iterable[Taken]) -> Sum:
    total = Sum()
    for row in rows:
        total.add(row)
    return total


def _figures(now: Sum, before: Sum | None) -> tuple[Figure, ...]:
    def figure(key: str, unit: Unit, name: str, good: int = 0, beside: Figure | None = None) -> Figure:
        value, was = getattr(now, name), getattr(before, name) if before else None
        return Figure(key=key, unit=unit, value=value, before=was, good=good, beside=beside, lead=Lead("receipts"))

    received = (figure("received", Unit.MONEY, "received", 1),) if now.received != now.paid else ()
    rung_up = Figure(key="rung_up", unit=Unit.COUNT, value=now.sales) if now.sales != now.kept else None
    return (
        figure("paid", Unit.MONEY, "paid", 1),
        *received,
        figure("receipts", Unit.COUNT, "kept", 1, rung_up),
        figure("average", Unit.MONEY, "average", 1),
        figure("discount", Unit.MONEY, "discount"),
        figure("given_back", Unit.MONEY, "back", -1),
    )


def _step(period: Period) -> str:
    return "month" if period.days >= _MONTHS_FROM else "week" if period.days >= _WEEKS_FROM else "day"


def _week(day: date) -> int:
    year, week, _ = day.isocalendar()
    return year * 100 + week


#: How a row is put with others of its step.
_STEPS: dict[str, tuple[Unit, Callable[[Taken], int]]] = {
    "day": (Unit.DAY, lambda row: row.day),
    "week": (Unit.WEEK, lambda row: _week(day_of(row.day))),
    "month": (Unit.MONTH, lambda row: row.day // 100),
}


def _days(period: Period, step: str) -> list[int]:
    """Every day, week or month of the period, those on which nothing was sold too."""
    days = (period.first + timedelta(days=place) for place in range(period.days))
    places: dict[str, Callable[[date], int]] = {
        "day": day_number,
        "week": _week,
        "month": lambda day: day_number(day) // 100,
    }
    by_day = places[step]
    return list(dict.fromkeys(by_day(day) for day in days))


def _weekday(row: Taken) -> int:
    return day_of(row.day).isoweekday()


def _hour(zone: ZoneInfo, row: Taken) -> int:
    assert row.slot is not None
    return datetime.fromtimestamp(row.slot * SLOT // 1_000_000, UTC).astimezone(zone).hour


def _grouped(rows: Iterable[Taken], key: Callable[[Taken], int], wanted: Iterable[int]) -> dict[int, Sum]:
    """Rows by where they belong; every place that is wanted is there, with nothing in it if need be."""
    sums: dict[int, Sum] = {place: Sum() for place in wanted}
    for row in rows:
        sums.setdefault(key(row), Sum()).add(row)
    return dict(sorted(sums.items()))


def _table(key: str, unit: Unit, sums: dict[int, Sum]) -> Table:
    total = Sum()
    for one in sums.values():
        total.join(one)
    return Table(
        key=f"by_{key}",
        columns=(Column(key=key, unit=unit), *_COLUMNS),
        rows=tuple((place, *one.cells()) for place, one in sums.items()),
        total=(None, *total.cells()),
        leads=tuple(Lead("receipts", f"{key}:{place}") for place in sums),
    )


def _picture(key: str, unit: Unit, sums: dict[int, Sum], shape: Shape = Shape.LINES) -> Picture:
    return Picture(
        key=f"by_{key}",
        shape=shape,
        x=tuple(sums),
        x_unit=unit,
        unit=Unit.MONEY,
        series=(
            Series(key="members", values=tuple(one.of_members for one in sums.values())),
            Series(key="guests", values=tuple(one.of_guests for one in sums.values())),
        ),
    )


QUESTION = Question(
    name="takings",
    ask=ask,
    heeds=frozenset({"period", "before", "shop", "till", "tier", "group"}),
    receipts=receipts,
    options=(("step", ("", "day", "week", "month")),),
)
