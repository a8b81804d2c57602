"""The ground of a chart with two axes: hairlines with their values, and names along x where they have room."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from desktop.widgets.charts import ink
from desktop.widgets.charts.head import benchmark_pen
from desktop.widgets.charts.scale import Scale, scale
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour

if TYPE_CHECKING:
    from desktop.widgets.charts.graph import Graph

_LINE_HEIGHT, _BESIDE, _UNDER, _APART = 16.0, 8.0, 6.0, 12.0
#: How many places one that is named may stand for: rounder than any number that would just fit.
_STRIDES = (1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 21, 28, 30, 50, 60, 90, 100, 120, 180, 200, 300, 365, 500, 1000)


@dataclass(frozen=True, slots=True)
class Mark:
    """A name along x."""

    x: float
    text: str
    place: QRectF
    year: str = ""


class Plane:
    """Where the picture lies in its room, and what stands around it."""

    def __init__(
        self, told: Told, size: QSizeF, top: float, values: Iterable[int], *, banded: bool, fixed: Scale | None = None
    ) -> None:
        self.told, self.size = told, size
        wanted = (*values, *(() if told.benchmark is None else (told.benchmark,)))
        rows = max(2, min(4, int((size.height() - top) // 40)))
        self.scale = fixed or scale(wanted, whole=told.whole, steps=rows)
        self._font = ink.letters(ink.SMALL_PX)
        last = self.scale.ticks[-1]
        self._ticks = [(tick, told.tick(tick, last=tick == last)) for tick in self.scale.ticks]
        gutter = max(ink.width_of(text, self._font) for _, text in self._ticks) + _BESIDE
        self._years = told.years()
        below = _LINE_HEIGHT * (2 if any(self._years) else 1) + _UNDER
        height = max(20.0, size.height() - top - below - _LINE_HEIGHT / 2)
        self.area = QRectF(gutter, top + _LINE_HEIGHT / 2, max(20.0, size.width() - gutter - 4), height)
        self._banded = banded
        self.marks: tuple[Mark, ...] = ()

    @property
    def count(self) -> int:
        return len(self.told.picture.x)

    @property
    def band(self) -> float:
        """The room of one place, where places have room rather than a point."""
        return self.area.width() / max(1, self.count)

    def x(self, number: int) -> float:
        """The middle of a place."""
        if self._banded or self.count == 1:
            return self.area.left() + (number + 0.5) * self.band
        return self.area.left() + number * self.area.width() / (self.count - 1)

    def y(self, value: int) -> float:
        return self.area.bottom() - self.scale.share(value) * self.area.height()

    def nearest(self, x: float) -> int | None:
        """The place under a pointer."""
        if not self.count:
            return None
        if self._banded or self.count == 1:
            number = int((x - self.area.left()) // self.band)
        else:
            number = round((x - self.area.left()) * (self.count - 1) / self.area.width())
        return min(max(number, 0), self.count - 1)

    def name_places(self, at: Callable[[int], float] | None = None) -> None:
        """Name as many places along x as stand clear of one another."""
        where = at or self.x
        for stride in _STRIDES:
            marks = self._named(range(0, self.count, stride), where)
            if all(one.place.right() + _APART <= other.place.left() for one, other in pairwise(marks)):
                self.marks = marks
                return
        self.marks = self._named(range(min(1, self.count)), where)

    def _named(self, numbers: Iterable[int], where: Callable[[int], float]) -> tuple[Mark, ...]:
        marks, before = [], None
        room = max(30.0, self.area.width())
        for number in numbers:
            year = self._years[number]
            says_year = str(year) if year is not None and year != before else ""
            before = year
            text = ink.elided(self.told.mark(number), self._font, room)
            width = max(ink.width_of(text, self._font), ink.width_of(says_year, self._font))
            x = where(number)
            left = min(max(x - width / 2, 0.0), self.area.right() + 4 - width)
            place = QRectF(left, self.area.bottom() + _UNDER, width, _LINE_HEIGHT)
            marks.append(Mark(x, text, place, says_year))
        return tuple(marks)

    def graph(self) -> "Graph":
        """What it is drawn on: brought by the first picture, not by the room or the program."""
        from desktop.widgets.charts.graph import Graph

        return Graph(self.size, self.area)

    def put_ground(self, graph: "Graph") -> None:
        """Hairlines and names; the picture comes on top."""
        graph.hairlines([self.y(value) for value, _ in self._ticks if value], "line")
        graph.hairlines([self.y(0)], "line_deep")
        graph.beside([(self.y(value), text) for value, text in self._ticks], self._font, "muted", apart=_BESIDE)
        self.put_names(graph, [(mark.place.center().x(), mark.text) for mark in self.marks])
        years = [(mark.place.center().x(), mark.year) for mark in self.marks if mark.year]
        if years:
            graph.below(years, self._font, "faint", apart=_UNDER + _LINE_HEIGHT, row=_LINE_HEIGHT)

    def put_names(self, graph: "Graph", names: list[tuple[float, str]]) -> None:
        """Names below the picture by their middles."""
        graph.below(names, self._font, "muted", apart=_UNDER, row=_LINE_HEIGHT)

    def put_benchmark(self, graph: "Graph") -> None:
        """The owner's own figure across everything."""
        if self.told.benchmark is not None:
            graph.across(self.y(self.told.benchmark), benchmark_pen())

    def paint_benchmark_said(self, painter: QPainter) -> None:
        """Its words where they cover least, on a ground that lets lines shine through."""
        if self.told.benchmark is None:
            return
        y = self.y(self.told.benchmark)
        text = ink.elided(self.told.benchmark_said(), self._font, self.area.width() - 8)
        width = ink.width_of(text, self._font) + 8
        above = y - _LINE_HEIGHT - 3 >= self.area.top() - _LINE_HEIGHT / 2
        place = QRectF(self.area.right() - width, y - _LINE_HEIGHT - 3 if above else y + 3, width, _LINE_HEIGHT)
        ground = colour("sheet")
        ground.setAlphaF(0.85)
        painter.fillRect(place, ground)
        ink.write(painter, text, place, self._font, "warn", side="middle")
