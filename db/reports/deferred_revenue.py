"""What of members' sales waits for their points: sales shared between goods and points after IFRS 15, month by month,
for an accountant to take over.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from db.reports.allocation import Month, Waiting, allocated
from db.reports.answer import Answer, Cell, Column, Figure, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.owed import Breakage, Owed, Purses, breakage, month_number, owed, purses
from db.reports.purse_movement import months_of
from db.reports.question import Question
from db.reports.source import Source
from db.tables.columns import day_number, day_of
from db.tables.rollups import points_day, takings
from loyalty.calendar import lapses_on, month_end
from loyalty.entries import Kind
from loyalty.money import WHOLE, BasisPoints, Minor, Points, half_up

_EARNED = (Kind.EARNED.value, Kind.TAKEN_BACK.value)
_USED = (Kind.PAID.value, Kind.GIFT.value, Kind.RETURNED.value)


@dataclass(slots=True)
class Line:
    """A month, or a year, of one purse's books."""

    sales: Minor = 0
    earned: Points = 0
    #: Of them, those that are expected to be used.
    expected: Points = 0
    to_goods: Minor = 0
    deferred: Minor = 0
    used: Points = 0
    recognised: Minor = 0
    #: What waits at its end.
    waiting: Minor = 0

    def cells(self) -> tuple[int, ...]:
        return (
            self.sales,
            self.to_goods,
            self.earned,
            self.expected,
            self.deferred,
            self.used,
            self.recognised,
            self.waiting,
        )

    def join(self, later: "Line") -> None:
        for name in ("sales", "earned", "expected", "to_goods", "deferred", "used", "recognised"):
            setattr(self, name, getattr(self, name) + getattr(later, name))
        self.waiting = later.waiting


@dataclass(frozen=True, slots=True)
class Moved:
    """By month: what members paid, and by purse what was earned and used."""

    sales: dict[int, Minor]
    earned: dict[str, dict[int, Points]]
    used: dict[str, dict[int, Points]]


def ask(source: Source, asked: Asked) -> Answer:
    """From the first point ever to the period's last month; the period's months or years are shown."""
    known, holding = purses(source, asked.today), owed(source, asked.today)
    moved = _moved(source, asked.period.last)
    earned = [purse for purse in known.ids if any(moved.earned.get(purse, {}).values())]
    wanted = [purse for purse in earned if known.pays(purse)]
    if not wanted:
        return Answer(question="deferred_revenue", asked=asked, notes=(Note("nothing_earned", instead=True),))
    seen = {
        purse: breakage(source, known.purse(purse), holding.get(purse, Owed(purse)), asked.today) for purse in wanted
    }
    by_purse = books(known, moved, {purse: WHOLE - (seen[purse].share or 0) for purse in wanted}, asked.period.last)
    step = asked.option("step") or "month"
    lines = {purse: _shown(months, asked.period, step) for purse, months in by_purse.items()}
    return Answer(
        question="deferred_revenue",
        asked=asked,
        figures=_figures(by_purse, asked.period),
        pictures=_pictures(by_purse, asked.period),
        tables=tuple(_table(purse, own, step) for purse, own in lines.items()),
        notes=(
            Note("ifrs15"),
            Note("oldest_first"),
            *(_assumed(known, purse, seen[purse]) for purse in wanted),
            *(Note("gifts_only", (("purse", purse),)) for purse in earned if purse not in wanted),
        ),
    )


def books(known: Purses, moved: Moved, expected: dict[str, BasisPoints], last: date) -> dict[str, dict[int, Line]]:
    """By purse, every month from the first with points to the last one. `expected` is the share that will be used."""
    firsts = [month for purse in expected for month in (*moved.earned.get(purse, {}), *moved.used.get(purse, {}))]
    months = months_of(Period(_first_of(min(firsts)), max(last, _first_of(min(firsts)))))
    waiting = {purse: Waiting() for purse in expected}
    found: dict[str, dict[int, Line]] = {purse: {} for purse in expected}
    for month in months:
        # A month of more returns than sales has nothing to share.
        sales = max(0, moved.sales.get(month, 0))
        earned = {purse: max(0, moved.earned.get(purse, {}).get(month, 0)) for purse in expected}
        to_use = {purse: half_up(earned[purse] * expected[purse], WHOLE) for purse in expected}
        shares = allocated(sales, *(known.worth(purse, to_use[purse]) for purse in expected))
        for purse, deferred in zip(expected, shares.points, strict=True):
            used = max(0, moved.used.get(purse, {}).get(month, 0))
            after = Month(month, to_use[purse], deferred, used, _over_in(known, purse, month))
            recognised = waiting[purse].after(after)
            found[purse][month] = Line(
                sales=sales,
                earned=earned[purse],
                expected=to_use[purse],
                to_goods=shares.goods,
                deferred=deferred,
                used=used,
                recognised=recognised,
                waiting=waiting[purse].balance,
            )
    return found


def _moved(source: Source, last: date) -> Moved:
    source.ahead(takings)
    month = (takings.c.day // 100).label("month")
    sold = (
        select(month, func.sum(takings.c.paid - takings.c.back))
        .where(takings.c.of_member == 1, takings.c.day <= day_number(last))
        .group_by(month)
    )
    moved = Moved({int(number): int(paid) for number, paid in source.rows(sold)}, {}, {})
    columns = points_day.c
    of_month = (columns.day // 100).label("month")
    points = (
        select(columns.purse, of_month, columns.kind, func.sum(columns.amount))
        .where(columns.kind.in_((*_EARNED, *_USED)), columns.day <= day_number(last))
        .group_by(columns.purse, of_month, columns.kind)
    )
    for purse, number, kind, amount in source.rows(points):
        into, sign = (moved.earned, 1) if kind in _EARNED else (moved.used, -1)
        months = into.setdefault(purse, {})
        months[number] = months.get(number, 0) + sign * int(amount)
    return moved


def _first_of(month: int) -> date:
    return day_of(month * 100 + 1)


def _over_in(known: Purses, purse: str, month: int) -> int:
    """The month at whose end the last points of a month have lapsed; 0 where they don't."""
    ends = lapses_on(known.purse(purse).lifetime, month_end(_first_of(month)))
    return 0 if ends is None else month_number(ends)


def _shown(months: dict[int, Line], period: Period, step: str) -> dict[int, Line]:
    """The period's months, or their years."""
    wanted = set(months_of(period))
    shown: dict[int, Line] = {}
    for month, line in months.items():
        if month in wanted:
            shown.setdefault(month // 100 if step == "year" else month, Line()).join(line)
    return shown


def _table(purse: str, lines: dict[int, Line], step: str) -> Table:
    total = Line()
    for line in lines.values():
        total.join(line)
    points = ("earned", "expected", "used")
    keys = ("sales", "to_goods", "earned", "expected", "deferred", "used", "recognised", "waiting")
    return Table(
        key="allocation",
        of=purse,
        of_unit=Unit.PURSE,
        columns=(
            Column(key=step, unit=Unit.YEAR if step == "year" else Unit.MONTH),
            *(
                Column(key=key, unit=Unit.POINTS, purse=purse) if key in points else Column(key=key, unit=Unit.MONEY)
                for key in keys
            ),
        ),
        rows=tuple((place, *line.cells()) for place, line in lines.items()),
        total=(None, *total.cells()),
    )


def _figures(by_purse: dict[str, dict[int, Line]], period: Period) -> tuple[Figure, ...]:
    """All purses together: what waits at the period's end, and what the period put there and took from it."""
    wanted = set(months_of(period))
    own = [line for months in by_purse.values() for month, line in months.items() if month in wanted]
    before = sum(_at_end(line for month, line in months.items() if month < min(wanted)) for months in by_purse.values())
    waiting = sum(
        _at_end(line for month, line in months.items() if month <= max(wanted)) for months in by_purse.values()
    )
    return (
        Figure(key="waiting", unit=Unit.MONEY, value=waiting, before=before),
        Figure(key="deferred", unit=Unit.MONEY, value=sum(line.deferred for line in own)),
        Figure(key="recognised", unit=Unit.MONEY, value=sum(line.recognised for line in own)),
    )


def _at_end(lines: Iterable[Line]) -> Minor:
    *_, last = (Line(), *lines)
    return last.waiting


def _pictures(by_purse: dict[str, dict[int, Line]], period: Period) -> tuple[Picture, ...]:
    months = tuple(month for month in next(iter(by_purse.values())) if month in set(months_of(period)))
    if len(months) < 2:
        return ()
    picture = Picture(
        key="waiting",
        shape=Shape.STACKED,
        x=months,
        x_unit=Unit.MONTH,
        unit=Unit.MONEY,
        series=tuple(
            Series(key=purse, unit=Unit.PURSE, values=tuple(lines[month].waiting for month in months))
            for purse, lines in by_purse.items()
        ),
    )
    return (picture,)


def _assumed(known: Purses, purse: str, seen: Breakage) -> Note:
    """What a point is worth, and how many of a hundred are expected to be used, with where that comes from."""
    of_purse = known.purse(purse)
    facts: list[tuple[str, Cell]] = [("purse", purse), ("worth", of_purse.worth)]
    if seen.share is None or seen.until is None:
        return Note("all_expected", tuple(facts))
    facts += [
        ("expected", WHOLE - seen.share),
        ("credited", seen.credited),
        ("unused", seen.unused),
        ("until", day_number(seen.until)),
    ]
    return Note("some_expected", tuple(facts))


QUESTION = Question(
    name="deferred_revenue",
    ask=ask,
    heeds=frozenset({"period"}),
    options=(("step", ("month", "year")),),
)
