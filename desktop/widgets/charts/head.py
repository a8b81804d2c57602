"""Over a picture: what it is called, what its lines are, and what is meant, in as few rows as they need."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from db.reports.answer import Shape
from desktop.widgets.charts import ink
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour

_TITLE_HEIGHT, _ROW, _SAMPLE, _APART = 24.0, 22.0, 24.0, 16.0


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line's sample and name."""

    number: int
    text: str
    place: QRectF


class Head:
    """The title at the left; the legend at its right where it has room there, else in rows below."""

    def __init__(self, told: Told, size: QSizeF, *, titled: bool = True) -> None:
        self._told = told
        title_font, label_font = ink.letters(ink.TITLE_PX, QFont.Weight.DemiBold), ink.letters(ink.LABEL_PX)
        self._title = ink.elided(told.title, title_font, size.width()) if titled else ""
        used = ink.width_of(self._title, title_font) + 2 * _APART if titled else 0.0
        self._says = told.about if told.picture.shape is Shape.HEAT else ""
        self._entries: list[_Entry] = []
        self.height = _TITLE_HEIGHT if titled else 0.0
        names = self._names(label_font, size.width())
        widths = [_SAMPLE + ink.width_of(name, label_font) for _, name in names]
        whole = sum(widths) + _APART * max(0, len(widths) - 1)
        if names:
            beside = titled and whole <= size.width() - used
            left = size.width() - whole if beside else 0.0
            self._lay(names, widths, left, 0.0 if beside else self.height, size.width())
            self.height = max(self.height, self._entries[-1].place.bottom())
        self._says_at = self._place_of_says(label_font, size.width(), used)
        self.height = max(self.height, self._says_at.bottom()) + (6 if self.height else 0)

    def paint(self, painter: QPainter) -> None:
        if self._title:
            font = ink.letters(ink.TITLE_PX, QFont.Weight.DemiBold)
            ink.write(painter, self._title, QRectF(0, 0, 1, _TITLE_HEIGHT), font, "ink")
        font = ink.letters(ink.LABEL_PX)
        for entry in self._entries:
            self._sample(painter, entry)
            ink.write(painter, entry.text, entry.place.adjusted(_SAMPLE, 0, 0, 0), font, "muted")
        if self._says:
            side = "right" if self._says_at.top() == 0 else "left"
            text = ink.elided(self._says, font, self._says_at.width())
            ink.write(painter, text, self._says_at, font, "muted", side=side)

    def _names(self, font: QFont, room: float) -> list[tuple[int, str]]:
        """Of several lines each by its turn; of one none: the title says what it is."""
        series = self._told.picture.series
        if self._told.picture.shape is Shape.HEAT or len(series) < 2:
            return []
        most = min(room - _SAMPLE, 220.0)
        return [(turn, ink.elided(self._told.series(one), font, most)) for turn, one in enumerate(series)]

    def _lay(self, names: list[tuple[int, str]], widths: list[float], left: float, top: float, room: float) -> None:
        x, y = left, top
        for (turn, name), width in zip(names, widths, strict=True):
            if x > left and x + width > room:
                x, y = left, y + _ROW
            self._entries.append(_Entry(turn, name, QRectF(x, y, width, _ROW)))
            x += width + _APART

    def _place_of_says(self, font: QFont, room: float, used: float) -> QRectF:
        if not self._says:
            return QRectF()
        width = ink.width_of(self._says, font)
        if width <= room - used:
            return QRectF(room - width, 0, width, _TITLE_HEIGHT)
        return QRectF(0, self.height, room, _ROW)

    def _sample(self, painter: QPainter, entry: _Entry) -> None:
        middle, left = entry.place.center().y(), entry.place.left()
        if self._told.picture.shape in (Shape.BARS, Shape.STACKED):
            ink.fill_bar(painter, entry.number, QRectF(left + 3, middle - 6, 14, 12))
            return
        painter.setPen(ink.pen(entry.number))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE - 6, middle))
        ink.draw_mark(painter, entry.number, QPointF(left + (_SAMPLE - 6) / 2, middle), 3.5)


def benchmark_pen() -> QPen:
    """The owner's own figure of their trade: across the picture, in another colour and dash than any line."""
    pen = QPen(colour("warn"), 1.5)
    pen.setDashPattern([2, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
