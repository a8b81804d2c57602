"""Values along x as lines: what is not known leaves a gap, and one alone is a mark."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop.widgets.charts import ink
from desktop.widgets.charts.plane import Plane
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour

#: With more places than this a mark at each would be a thick line.
_MARKED_MOST = 14
#: From so many on a line goes up and down within its own width.
_DENSE_FROM = 180


class Lines:
    """A line a series; the ground under the first is tinted."""

    def __init__(self, told: Told, size: QSizeF, top: float) -> None:
        known = [value for series in told.picture.series for value in series.values if value is not None]
        self.plane = Plane(told, size, top, known, banded=False)
        self.plane.name_places()
        self._told = told

    @property
    def count(self) -> int:
        return self.plane.count

    def nearest(self, at: QPointF) -> int | None:
        return self.plane.nearest(at.x())

    def beside(self, number: int) -> QPointF:
        """Where what a place says is to point."""
        known = [series.values[number] for series in self._told.picture.series]
        highest = max((value for value in known if value is not None), default=0)
        return QPointF(self.plane.x(number), self.plane.y(highest))

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        series = self._told.picture.series
        if series:
            for run in self._runs(0):
                self._tint(painter, run)
        self.plane.paint_ground(painter)
        # The first is the one that matters: it is drawn last, on top of the others.
        for turn in reversed(range(len(series))):
            self._line(painter, turn)
        self.plane.paint_benchmark(painter)

    def paint_place(self, painter: QPainter, number: int) -> None:
        """The place that is looked at."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.plane.x(number)
        painter.setPen(QPen(colour("faint"), 1))
        painter.drawLine(QPointF(x, self.plane.area.top()), QPointF(x, self.plane.area.bottom()))
        for turn, series in enumerate(self._told.picture.series):
            value = series.values[number]
            if value is not None:
                ink.draw_mark(painter, turn, QPointF(x, self.plane.y(value)), 5)

    def _runs(self, turn: int) -> Iterator[list[QPointF]]:
        """The points of a line, parted where nothing is known."""
        run: list[QPointF] = []
        for number, value in enumerate(self._told.picture.series[turn].values):
            if value is None:
                if run:
                    yield run
                run = []
            else:
                run.append(QPointF(self.plane.x(number), self.plane.y(value)))
        if run:
            yield run

    def _line(self, painter: QPainter, turn: int) -> None:
        marked = self.count <= _MARKED_MOST and len(self._told.picture.series) > 1
        for run in self._runs(turn):
            painter.setPen(ink.pen(turn, width=ink.LINE_PX if self.count <= _DENSE_FROM else ink.LINE_PX * 0.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(run))
            if marked or len(run) == 1:
                for point in run:
                    ink.draw_mark(painter, turn, point, 3 if len(run) > 1 else 4)

    def _tint(self, painter: QPainter, run: list[QPointF]) -> None:
        if len(run) < 2:
            return
        base = self.plane.y(0)
        path = QPainterPath(QPointF(run[0].x(), base))
        for point in run:
            path.lineTo(point)
        path.lineTo(QPointF(run[-1].x(), base))
        painter.fillPath(path, colour("accent_soft"))

    def area(self) -> QRectF:
        return self.plane.area
