"""A curve of shares over shares: who brings how much, beside the line on which all would bring the same."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.plane.area
        runs = [self._points(turn) for turn in range(len(self._told.picture.series))]
        if runs and len(runs[0]) > 1:
            path = QPainterPath(QPointF(runs[0][0].x(), area.bottom()))
            for point in runs[0]:
                path.lineTo(point)
            path.lineTo(QPointF(runs[0][-1].x(), area.bottom()))
            painter.fillPath(path, colour("accent_soft"))
        self.plane.paint_ground(painter)
        self._paint_marks_of_x(painter)
        self.plane.paint_benchmark(painter)
        even = QPen(colour("line_deep"), 1)
        even.setDashPattern([3, 3])
        painter.setPen(even)
        painter.drawLine(area.bottomLeft(), area.topRight())
        for turn, run in reversed(list(enumerate(runs))):
            painter.setPen(ink.pen(turn))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(run))
        self.plane.paint_benchmark(painter)
        self._paint_marks(painter)

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

    def _paint_marks_of_x(self, painter: QPainter) -> None:
        for tick in self.plane.scale.ticks:
            text = self._told.tick(tick)
            width = ink.width_of(text, self._font)
            left = min(self.x(tick) - width / 2, self.plane.area.right() + 4 - width)
            place = QRectF(left, self.plane.area.bottom() + 6, width, _LINE_HEIGHT)
            ink.write(painter, text, place, self._font, "muted", side="middle")

    def _paint_marks(self, painter: QPainter) -> None:
        """Points worth a look, each with a line down to what it says of x, and its words at its right."""
        area = self.plane.area
        font = ink.letters(ink.LABEL_PX, self._font.weight())
        places: list[QRectF] = []
        for mark in self._told.picture.marks:
            at = QPointF(self.x(mark.x), self.plane.y(mark.y))
            dotted = QPen(colour("warn"), 1.5)
            dotted.setDashPattern([1.5, 2])
            painter.setPen(dotted)
            painter.drawLine(at, QPointF(at.x(), area.bottom()))
            ink_dot = QRectF(at.x() - 5, at.y() - 5, 10, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("warn"))
            painter.drawEllipse(ink_dot)
            room = area.right() - at.x() - 12
            for text in word_lines(self._told.marked(mark.key, mark.x, mark.y), font, max(room, 60), _MARK_LINES):
                place = QRectF(at.x() + 12, at.y() + 4, ink.width_of(text, font), _LINE_HEIGHT)
                while any(place.intersects(taken) for taken in places):
                    place.translate(0, _LINE_HEIGHT + 1)
                places.append(place)
                ink.write(painter, text, place, font, "warn")
