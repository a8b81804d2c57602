"""A picture laid out for a size: its head, its chart, and what each place of it says."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from db.reports.answer import Picture, Shape
from desktop.widgets.charts import bars, heat
from desktop.widgets.charts.bars import Bars, LyingBars, lies_down
from desktop.widgets.charts.curve import Curve
from desktop.widgets.charts.head import Head
from desktop.widgets.charts.heat import Heat
from desktop.widgets.charts.lines import Lines
from desktop.widgets.charts.told import Told
from desktop.wording.words import Words

#: What a chart with two axes wants below its head.
_PLAIN_HEIGHT = 200.0


class Chart(Protocol):
    """What every shape can do, once it is laid out."""

    @property
    def count(self) -> int:
        """How many places there are to look at."""

    def area(self) -> QRectF:
        """Where its values lie."""

    def paint(self, painter: QPainter) -> None:
        """All of it."""

    def paint_place(self, painter: QPainter, number: int) -> None:
        """What shows that a place is looked at."""

    def nearest(self, at: QPointF) -> int | None:
        """The place under a pointer."""

    def beside(self, number: int) -> QPointF:
        """Where what a place says is to point."""


class Drawing:
    """Laid out once; painted as often as need be."""

    def __init__(self, told: Told, size: QSizeF, *, titled: bool = True) -> None:
        self.told = told
        self._head = Head(told, size, titled=titled)
        self.chart: Chart = _chart(told, size, self._head.height)

    def paint(self, painter: QPainter) -> None:
        painter.save()
        self._head.paint(painter)
        self.chart.paint(painter)
        painter.restore()

    def column(self, number: int) -> int:
        """The place on x of a place that is looked at."""
        return self.chart.split(number)[1] if isinstance(self.chart, Heat) else number

    def stride(self) -> int:
        """How far up and down are from one another; 0 where there is no up and down."""
        return self.chart.columns if isinstance(self.chart, Heat) else 0

    def heading(self, number: int) -> str:
        """The name of a place."""
        if isinstance(self.chart, Heat):
            row, column = self.chart.split(number)
            return f"{self.told.series(self.told.picture.series[row])} · {self.told.place(column)}"
        return self.told.place(number)

    def rows(self, number: int) -> tuple[tuple[str, str], ...]:
        """What a place says: the names of its lines and their values in full."""
        if isinstance(self.chart, Heat):
            row, column = self.chart.split(number)
            return (("", self.told.value(self.told.picture.series[row].values[column])),)
        rows = self.told.rows(number)
        return rows if len(rows) > 1 else tuple(("", value) for _, value in rows)

    def sentence(self, number: int) -> str:
        """The same in one breath, for whoever listens."""
        said = "; ".join(f"{name} {value}".strip() for name, value in self.rows(number))
        return f"{self.heading(number)}: {said}"


def paint_chart(
    painter: QPainter,
    place: QRectF,
    picture: Picture,
    words: Words,
    *,
    question: str = "",
    benchmark: int | None = None,
    scale: float = 1.0,
    titled: bool = True,
) -> None:
    """Draw the picture into `place` of anything that can be painted on; `scale` is how many of its dots a pixel has."""
    told = Told(picture, words, question, benchmark)
    drawing = Drawing(told, QSizeF(place.width() / scale, place.height() / scale), titled=titled)
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(scale, scale)
    drawing.paint(painter)
    painter.restore()


def wanted_height(told: Told, width: float, *, titled: bool = True) -> float:
    """How high a picture is at its best in so much width."""
    head = Head(told, QSizeF(width, 0), titled=titled).height
    picture = told.picture
    if picture.shape is Shape.HEAT:
        return head + 22 + heat.ROW * len(picture.series)
    if picture.shape in (Shape.BARS, Shape.STACKED) and lies_down(told, width):
        beside = len(picture.series) if picture.shape is Shape.BARS else 1
        return head + (bars.ROW + 16 * max(0, beside - 1)) * len(picture.x)
    return head + _PLAIN_HEIGHT


def _chart(told: Told, size: QSizeF, top: float) -> Chart:
    match told.picture.shape:
        case Shape.HEAT:
            return Heat(told, size, top)
        case Shape.CURVE:
            return Curve(told, size, top)
        case Shape.BARS | Shape.STACKED:
            return LyingBars(told, size, top) if lies_down(told, size.width()) else Bars(told, size, top)
        case Shape.LINES:
            return Lines(told, size, top)
