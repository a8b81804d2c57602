"""Values as bars, side by side or on top of one another; where places have long names, lying down beside them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from db.reports.answer import Shape
from desktop.widgets.charts import ink
from desktop.widgets.charts.plane import Plane
from desktop.widgets.charts.scale import scale
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour

#: Of a place's room, what its bars take; and how wide one may grow.
_TAKEN, _WIDEST, _BETWEEN = 0.72, 48.0, 1.5
_NAME_SHARE, _BESIDE = 0.36, 10.0
#: A lying bar's row: what it asks for, and what it makes do with.
ROW, _THINNEST = 28.0, 12.0


@dataclass(frozen=True, slots=True)
class _Part:
    """From where to where a bar of a place goes."""

    turn: int
    start: int
    end: int


def parts_of(told: Told, number: int) -> Iterator[_Part]:
    """The bars of a place. Stacked ones begin where the one before ended, below nought those that are less."""
    above = below = 0
    for turn, series in enumerate(told.picture.series):
        value = series.values[number]
        if value is None:
            continue
        if told.picture.shape is not Shape.STACKED:
            yield _Part(turn, 0, value)
        elif value >= 0:
            yield _Part(turn, above, above + value)
            above += value
        else:
            yield _Part(turn, below, below + value)
            below += value


def lies_down(told: Told, width: float) -> bool:
    """Whether names along x would not have room under upright bars."""
    if not told.has_names or not told.picture.x:
        return False
    font, band = ink.letters(ink.SMALL_PX), (width - 60) / len(told.picture.x)
    return any(ink.width_of(told.mark(number), font) > band - 8 for number in range(len(told.picture.x)))


class Bars:
    """Upright bars."""

    def __init__(self, told: Told, size: QSizeF, top: float) -> None:
        self._told = told
        ends = [part.end for number in range(len(told.picture.x)) for part in parts_of(told, number)]
        self.plane = Plane(told, size, top, ends, banded=True)
        self.plane.name_places()

    @property
    def count(self) -> int:
        return self.plane.count

    def nearest(self, at: QPointF) -> int | None:
        return self.plane.nearest(at.x())

    def beside(self, number: int) -> QPointF:
        highest = max((part.end for part in parts_of(self._told, number)), default=0)
        return QPointF(self.plane.x(number), self.plane.y(max(highest, 0)))

    def paint(self, painter: QPainter) -> None:
        graph = self.plane.graph()
        self.plane.put_ground(graph)
        bars: dict[int, list[QRectF]] = {}
        for number in range(self.count):
            for part in parts_of(self._told, number):
                bars.setdefault(part.turn, []).append(self._bar(number, part))
        for turn, ones in sorted(bars.items()):
            graph.bars(turn, ones)
        # The line they stand on, over the bars' feet.
        graph.hairlines([self.plane.y(0)], "line_deep")
        self.plane.put_benchmark(graph)
        graph.paint(painter)
        self.plane.paint_benchmark_said(painter)

    def paint_place(self, painter: QPainter, number: int) -> None:
        area = self.plane.area
        room = QRectF(self.plane.x(number) - self.plane.band / 2, area.top(), self.plane.band, area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        shade = colour("ink")
        shade.setAlphaF(0.07)
        painter.fillRect(room, shade)

    def area(self) -> QRectF:
        return self.plane.area

    def _bar(self, number: int, part: _Part) -> QRectF:
        beside = 1 if self._told.picture.shape is Shape.STACKED else max(1, len(self._told.picture.series))
        width = min(self.plane.band * _TAKEN / beside, _WIDEST)
        left = self.plane.x(number) - width * beside / 2
        if beside > 1:
            left += part.turn * width
        gap = _BETWEEN if beside > 1 and width > 6 else 0.0
        top, bottom = sorted((self.plane.y(part.start), self.plane.y(part.end)))
        return QRectF(left + gap / 2, top, max(width - gap, 0.75), bottom - top)


class LyingBars:
    """A row a place: its name, its bars, and its value at their end instead of an axis."""

    def __init__(self, told: Told, size: QSizeF, top: float) -> None:
        self._told, self._size, self._top = told, size, top
        self._font = ink.letters(ink.LABEL_PX)
        numbers = range(len(told.picture.x))
        parts = [part for number in numbers for part in parts_of(told, number)]
        self._scale = scale([part.end for part in parts] + ([told.benchmark] if told.benchmark is not None else []))
        names = max((ink.width_of(told.place(number), self._font) for number in numbers), default=0.0)
        self._names = min(names, size.width() * _NAME_SHARE)
        values = max((ink.width_of(text, self._font) for n in numbers for text in self._ends(n)), default=0.0)
        left, room = self._names + _BESIDE, size.width() - self._names - 2 * _BESIDE - values
        # Values that are less than nothing stand at the left of theirs.
        before = values + _BESIDE if self._scale.least < 0 else 0.0
        self._area = QRectF(left + before, top, max(20.0, room - before), max(20.0, size.height() - top))

    @property
    def count(self) -> int:
        return len(self._told.picture.x)

    @property
    def _row(self) -> float:
        beside = 1 if self._told.picture.shape is Shape.STACKED else max(1, len(self._told.picture.series))
        most = ROW + 16.0 * (beside - 1)
        return max(_THINNEST, min(self._area.height() / max(1, self.count), most * 1.4))

    def nearest(self, at: QPointF) -> int | None:
        if not self.count:
            return None
        return min(max(int((at.y() - self._area.top()) // self._row), 0), self.count - 1)

    def beside(self, number: int) -> QPointF:
        end = max((part.end for part in parts_of(self._told, number)), default=0)
        return QPointF(self._x(end), self._area.top() + (number + 0.5) * self._row)

    def paint(self, painter: QPainter) -> None:
        from desktop.widgets.charts.graph import Graph

        graph = Graph(self._size, self._area)
        bars: dict[int, list[QRectF]] = {}
        for number in range(self.count):
            for part in parts_of(self._told, number):
                bars.setdefault(part.turn, []).append(self._bar(number, part))
        for turn, ones in sorted(bars.items()):
            graph.bars(turn, ones)
        x, top = self._x(0), self._area.top()
        graph.strokes([QLineF(x, top, x, top + self.count * self._row)], QPen(colour("line_deep"), 1))
        graph.paint(painter)
        for number in range(self.count):
            place = QRectF(0, top + number * self._row, self._names, self._row)
            ink.write(painter, ink.elided(self._told.place(number), self._font, self._names), place, self._font, "ink")
            self._write_ends(painter, number)

    def paint_place(self, painter: QPainter, number: int) -> None:
        shade = colour("ink")
        shade.setAlphaF(0.06)
        top = self._area.top() + number * self._row
        painter.fillRect(QRectF(0, top, self._size.width(), self._row), shade)

    def area(self) -> QRectF:
        return self._area

    def _x(self, value: int) -> float:
        return self._area.left() + self._scale.share(value) * self._area.width()

    def _ends(self, number: int) -> list[str]:
        """What stands at the end of a place's bars: of stacked ones their sum."""
        values = [series.values[number] for series in self._told.picture.series]
        known = [value for value in values if value is not None]
        if self._told.picture.shape is Shape.STACKED:
            return [self._told.glance(sum(known))] if known else []
        return [self._told.glance(value) for value in known]

    def _bar(self, number: int, part: _Part) -> QRectF:
        stacked = self._told.picture.shape is Shape.STACKED
        beside = 1 if stacked else max(1, len(self._told.picture.series))
        height = self._row * _TAKEN / beside
        y = (
            self._area.top()
            + number * self._row
            + self._row * (1 - _TAKEN) / 2
            + (0 if stacked else part.turn * height)
        )
        left, right = sorted((self._x(part.start), self._x(part.end)))
        return QRectF(left, y, right - left, max(1.0, height - (beside > 1)))

    def _write_ends(self, painter: QPainter, number: int) -> None:
        """Beside each bar its value; beside stacked ones their sum."""
        parts, ends = list(parts_of(self._told, number)), self._ends(number)
        if self._told.picture.shape is not Shape.STACKED:
            for part, text in zip(parts, ends, strict=True):
                self._write_end(painter, text, part.end, self._bar(number, part))
        elif ends:
            row = QRectF(0, self._area.top() + number * self._row, 0, self._row)
            self._write_end(painter, ends[0], max((part.end for part in parts), default=0), row)

    def _write_end(self, painter: QPainter, text: str, value: int, row: QRectF) -> None:
        width, x = ink.width_of(text, self._font), self._x(value)
        left = x - 6 - width if value < 0 else x + 6
        ink.write(painter, text, QRectF(left, row.top(), width, row.height()), self._font, "muted")
