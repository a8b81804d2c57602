"""Values along x as lines: what is not known leaves a gap, and one alone is a mark."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from desktop.widgets.charts import ink
from desktop.widgets.charts.plane import Plane
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour

if TYPE_CHECKING:
    from desktop.widgets.charts.graph import Graph

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
        from desktop.widgets.charts.graph import UNKNOWN

        series = self._told.picture.series
        lines = [[at or UNKNOWN for at in self.points(turn)] for turn in range(len(series))]
        graph = self.plane.graph()
        if lines and lines[0]:
            graph.filled(lines[0], self.plane.y(0), colour("accent_soft"))
        self.plane.put_ground(graph)
        # The first is the one that matters: it is drawn last, on top of the others.
        for turn in reversed(range(len(series))):
            width = ink.LINE_PX if self.count <= _DENSE_FROM else ink.LINE_PX * 0.6
            graph.line(lines[turn], ink.pen(turn, width=width))
            self._put_marks(graph, turn)
        self.plane.put_benchmark(graph)
        graph.paint(painter)
        self.plane.paint_benchmark_said(painter)

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

    def points(self, turn: int) -> list[QPointF | None]:
        """Where a line goes; None where nothing is known."""
        return [
            None if value is None else QPointF(self.plane.x(number), self.plane.y(value))
            for number, value in enumerate(self._told.picture.series[turn].values)
        ]

    def _put_marks(self, graph: "Graph", turn: int) -> None:
        """At every point where there are few and several lines; else where one has no neighbour to go to."""
        points = [None, *self.points(turn), None]
        alone: list[QPointF] = []
        joined: list[QPointF] = []
        for before, at, after in zip(points, points[1:], points[2:], strict=False):
            if at is not None:
                (alone if before is None and after is None else joined).append(at)
        if self.count <= _MARKED_MOST and len(self._told.picture.series) > 1:
            graph.marks(turn, joined, 3)
        graph.marks(turn, alone, 4)

    def area(self) -> QRectF:
        return self.plane.area
