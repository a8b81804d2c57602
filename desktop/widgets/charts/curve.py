"""A curve of shares over shares: who brings how much, beside the line on which all would bring the same."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from db.reports.answer import Mark
from desktop.widgets.charts import ink
from desktop.widgets.charts.plane import Plane
from desktop.widgets.charts.scale import shares
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour
from desktop.widgets.word_lines import word_lines

_LINE_HEIGHT = 16.0
#: What is said beside a mark.
_MARK_LINES = 3


class Curve:
    """Both axes from nothing to all; x says itself where its places lie."""

    def __init__(self, told: Told, size: QSizeF, top: float) -> None:
        self.plane = Plane(told, size, top, (), banded=False, fixed=shares())
        self._told = told
        self._font = ink.letters(ink.SMALL_PX)

    @property
    def count(self) -> int:
        return self.plane.count

    def x(self, share: int) -> float:
        return self.plane.area.left() + share * self.plane.area.width() / 10_000

    def _at(self, number: int) -> float:
        share = self._told.picture.x[number]
        return self.x(share if isinstance(share, int) else 0)

    def nearest(self, at: QPointF) -> int | None:
        return min(range(self.count), key=lambda number: abs(self._at(number) - at.x()), default=None)

    def beside(self, number: int) -> QPointF:
        value = next((one.values[number] for one in self._told.picture.series), None)
        return QPointF(self._at(number), self.plane.y(value or 0))

    def paint(self, painter: QPainter) -> None:
        area = self.plane.area
        runs = [self._points(turn) for turn in range(len(self._told.picture.series))]
        graph = self.plane.graph()
        if runs and runs[0]:
            graph.filled(runs[0], area.bottom(), colour("accent_soft"))
        self.plane.put_ground(graph)
        self.plane.put_names(graph, self._names_of_x())
        graph.strokes([QLineF(area.bottomLeft(), area.topRight())], _dashed("line_deep", 1, 3, 3))
        for turn, run in reversed(list(enumerate(runs))):
            graph.line(run, ink.pen(turn))
        self.plane.put_benchmark(graph)
        for mark in self._told.picture.marks:
            at = self._at_mark(mark)
            graph.strokes([QLineF(at, QPointF(at.x(), area.bottom()))], _dashed("warn", 1.5, 1.5, 2))
            graph.dot(at, 5, colour("warn"))
        graph.paint(painter)
        self.plane.paint_benchmark_said(painter)
        self._write_marks(painter)

    def paint_place(self, painter: QPainter, number: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for turn, series in enumerate(self._told.picture.series):
            value = series.values[number]
            if value is not None:
                ink.draw_mark(painter, turn, QPointF(self._at(number), self.plane.y(value)), 5)

    def area(self) -> QRectF:
        return self.plane.area

    def _points(self, turn: int) -> list[QPointF]:
        values = self._told.picture.series[turn].values
        return [QPointF(self._at(n), self.plane.y(value)) for n, value in enumerate(values) if value is not None]

    def _names_of_x(self) -> list[tuple[float, str]]:
        """The shares along x by their middles; the last one ends where the picture does."""
        named = []
        for tick in self.plane.scale.ticks:
            text = self._told.tick(tick)
            half = ink.width_of(text, self._font) / 2
            named.append((min(self.x(tick), self.plane.area.right() + 4 - half), text))
        return named

    def _at_mark(self, mark: Mark) -> QPointF:
        return QPointF(self.x(mark.x), self.plane.y(mark.y))

    def _write_marks(self, painter: QPainter) -> None:
        """At the right of each point worth a look what it says."""
        font = ink.letters(ink.LABEL_PX, self._font.weight())
        places: list[QRectF] = []
        for mark in self._told.picture.marks:
            at = self._at_mark(mark)
            room = self.plane.area.right() - at.x() - 12
            for text in word_lines(self._told.marked(mark.key, mark.x, mark.y), font, max(room, 60), _MARK_LINES):
                place = QRectF(at.x() + 12, at.y() + 4, ink.width_of(text, font), _LINE_HEIGHT)
                while any(place.intersects(taken) for taken in places):
                    place.translate(0, _LINE_HEIGHT + 1)
                places.append(place)
                ink.write(painter, text, place, font, "warn")


def _dashed(tone: str, width: float, *dashes: float) -> QPen:
    pen = QPen(colour(tone), width)
    pen.setDashPattern(dashes)
    return pen
