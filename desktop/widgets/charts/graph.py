"""A chart's plane and what lies on it, drawn by pyqtgraph. Only painting brings this file: the library is long to read.

A unit of the plane is a unit of the picture, so that pens have a width of their own and not the printer's finest, and
one picture goes into a window, a page and a file. There is no plot with its menus, buttons and ranges that move: nobody
drags a figure about, and a tenth of a second for each of ten charts is for the owner to wait.
"""

import math
import os
import sys
import threading
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import shiboken6
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsScene

from desktop.widgets.charts import ink
from desktop.widgets.theme import colour

# It is told whose Qt is in use; and what nobody foresaw stays with whoever hears of it in this program.
_heard_by = sys.excepthook, threading.excepthook
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"

import pyqtgraph as pg  # noqa: E402 (what stands above must be said first)
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol  # noqa: E402

sys.excepthook, threading.excepthook = _heard_by
pg.setConfigOptions(antialias=True, background=None, segmentedLineMode="off")

#: Room around an axis, so that no name is left out for the width of a hair.
_ROOMY = 60.0
#: A point of a line of which nothing is known.
UNKNOWN = QPointF(math.nan, math.nan)


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis' names, put straight on what is painted on: a recording of them could not be searched in a PDF."""

    def mapToDevice(self, place: QPointF) -> QPointF:
        return place

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        painter.setFont(self.style["tickFont"])
        specs = self.generateDrawSpecs(painter)
        if specs is not None:
            self.drawPicture(painter, *specs)


class _Marks(pg.ScatterPlotItem):  # type: ignore[misc]
    """Marks, put straight on what is painted on: a recording of them lands elsewhere on a page."""

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        for spot in self.points():
            painter.save()
            painter.translate(spot.pos())
            drawSymbol(painter, spot.symbol(), spot.size(), spot.pen(), spot.brush())
            painter.restore()


class Graph:
    """Put together for one painting, from the back to the front, and gone after it."""

    def __init__(self, size: QSizeF, area: QRectF) -> None:
        self._whole, self._area = QRectF(QPointF(0, 0), size), area
        self._scene = QGraphicsScene()
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._box = pg.ViewBox(border=None, enableMouse=False, enableMenu=False, defaultPadding=0, invertY=True)
        # A mark on the edge is a whole mark.
        self._box.setFlag(self._box.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self._scene.addItem(self._box)
        self._box.setGeometry(area)
        self._box.disableAutoRange()
        self._box.setRange(xRange=(area.left(), area.right()), yRange=(area.top(), area.bottom()), padding=0)

    def paint(self, painter: QPainter) -> None:
        """All that was put, once."""
        self._box.prepareForPaint()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scene.render(painter, self._whole, self._whole, Qt.AspectRatioMode.IgnoreAspectRatio)
        painter.restore()
        # Here and now: what Python finds lying about may be swept up in another thread, and Qt's items must not be.
        shiboken6.delete(self._scene)

    def filled(self, points: Sequence[QPointF], base: float, tone: QColor) -> None:
        """The ground between a line and its base; points that are not known part it."""
        # Each run is closed here: the library would fill a long one in strips, with a seam between them.
        outline: list[QPointF] = []
        for known, run in groupby(points, key=lambda at: not math.isnan(at.y())):
            ends = list(run)
            if known and len(ends) > 1:
                feet = QPointF(ends[0].x(), base), QPointF(ends[-1].x(), base)
                outline += [feet[0], *ends, feet[1], feet[0], UNKNOWN]
        if outline:
            columns = _columns(outline)
            self._put(pg.PlotCurveItem(*columns, pen=None, fillLevel="enclosed", brush=QBrush(tone), connect="finite"))

    def line(self, points: Sequence[QPointF], pen: QPen) -> None:
        """From point to point; those that are not known part it."""
        self._put(pg.PlotCurveItem(*_columns(points), pen=pen, connect="finite"))

    def strokes(self, lines: Sequence[QLineF], pen: QPen) -> None:
        """Each for itself."""
        ends = [end for line in lines for end in (line.p1(), line.p2())]
        if ends:
            self._put(pg.PlotCurveItem(*_columns(ends), pen=pen, connect="pairs"))

    def hairlines(self, places: Iterable[float], tone: str) -> None:
        """From one side of the plane to the other, each on a row of dots rather than across two."""
        rows = [math.floor(y) + 0.5 for y in places]
        self.strokes([QLineF(self._area.left(), y, self._area.right(), y) for y in rows], QPen(colour(tone), 1))

    def across(self, y: float, pen: QPen) -> None:
        """From one side of the plane to the other."""
        self._put(pg.InfiniteLine(pos=y, angle=0, pen=pen))

    def marks(self, number: int, points: Sequence[QPointF], radius: float) -> None:
        """A line's marks, each with a rim of the ground's colour."""
        for path, tone in ink.mark_paths(number, radius):
            self._put_marks(path, tone, points)

    def dot(self, at: QPointF, radius: float, tone: QColor) -> None:
        """A round one, without a rim."""
        path = QPainterPath()
        path.addEllipse(QPointF(0, 0), radius, radius)
        self._put_marks(path, tone, [at])

    def bars(self, number: int, bars: Sequence[QRectF]) -> None:
        """A series' bars in its colour, with the strokes of its own across them."""
        if not bars:
            return
        sides = {
            "x0": [bar.left() for bar in bars],
            "x1": [bar.right() for bar in bars],
            "y0": [bar.top() for bar in bars],
            "y1": [bar.bottom() for bar in bars],
        }
        self._put(pg.BarGraphItem(**sides, pen=None, brush=QBrush(ink.ink(number))))
        self.strokes([stroke for bar in bars for stroke in ink.strokes_across(number, bar)], ink.stroke_pen())

    def beside(self, names: Iterable[tuple[float, str]], font: QFont, tone: str, *, apart: float) -> None:
        """Names along the left side, ending so far from it."""
        axis = self._axis("left", names, font, tone)
        height = self._whole.height() + 2 * _ROOMY
        axis.setRange(height - _ROOMY, -_ROOMY)
        width = self._area.left() - apart + _ROOMY
        axis.setWidth(width)
        axis.setGeometry(QRectF(-_ROOMY, -_ROOMY, width, height))

    def below(self, names: Iterable[tuple[float, str]], font: QFont, tone: str, *, apart: float, row: float) -> None:
        """Names along the bottom, in a row so high and so far from it."""
        axis = self._axis("bottom", names, font, tone)
        top = self._area.bottom() + apart + (row - QFontMetricsF(font).height()) / 2
        width = self._whole.width() + 2 * _ROOMY
        axis.setRange(-_ROOMY, width - _ROOMY)
        axis.setHeight(row + _ROOMY)
        axis.setGeometry(QRectF(-_ROOMY, top, width, row + _ROOMY))

    def _axis(self, side: str, names: Iterable[tuple[float, str]], font: QFont, tone: str) -> _Axis:
        axis = _Axis(side, pen=QPen(Qt.PenStyle.NoPen), textPen=QPen(colour(tone)), tickPen=QPen(Qt.PenStyle.NoPen))
        axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=0)
        axis.setTicks([list(names)])
        self._scene.addItem(axis)
        return axis

    def _put_marks(self, path: QPainterPath, tone: QColor, points: Sequence[QPointF]) -> None:
        spots = [{"pos": (at.x(), at.y()), "symbol": path} for at in points]
        if spots:
            self._put(_Marks(spots, size=1, pxMode=False, pen=None, brush=QBrush(tone)))

    def _put(self, item: Any) -> None:
        self._box.addItem(item, ignoreBounds=True)


def _columns(points: Sequence[QPointF]) -> tuple[list[float], list[float]]:
    return [at.x() for at in points], [at.y() for at in points]
