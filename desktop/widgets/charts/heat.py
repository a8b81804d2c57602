"""A heat map: a row a series, the darker the more, with the figures in the cells where they have room.

It is drawn by hand: a table of figures with a ground of their own, without a plane that a library of charts could draw.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.widgets.charts import ink
from desktop.widgets.charts.told import Told
from desktop.widgets.shapes import readable_on
from desktop.widgets.theme import colour

ROW = 29.0
_HEAD, _GAP, _BESIDE = 20.0, 2.0, 10.0
_WIDEST, _THINNEST, _HIGHEST = 76.0, 6.0, 36.0
_NAME_SHARE = 0.3
#: The lightest a cell becomes that holds anything: of the way from white to the accent.
_LIGHTEST, _DARKEST = 0.08, 0.86


class Heat:
    """Places are counted along the rows, one after the other, so that arrow keys walk them all."""

    def __init__(self, told: Told, size: QSizeF, top: float) -> None:
        self._told = told
        picture = told.picture
        self._font = ink.letters(ink.LABEL_PX)
        self._small = ink.letters(ink.SMALL_PX)
        self._columns, self._rows = len(picture.x), len(picture.series)
        names = max((ink.width_of(told.series(one), self._font) for one in picture.series), default=0.0)
        self._names = min(names, size.width() * _NAME_SHARE)
        left = self._names + _BESIDE
        width = min((size.width() - left) / max(1, self._columns), _WIDEST)
        height = min(max((size.height() - top - _HEAD) / max(1, self._rows), _THINNEST), _HIGHEST)
        self._cell = QSizeF(width, height)
        self._area = QRectF(left, top + _HEAD, width * self._columns, height * self._rows)
        known = [value for series in picture.series for value in series.values if value is not None]
        self._most = max((abs(value) for value in known), default=0)
        widest = max((ink.width_of(told.in_heat(value), self._font) for value in known), default=0.0)
        self._has_figures = widest <= width - 6 and height >= 15

    @property
    def count(self) -> int:
        return self._columns * self._rows

    @property
    def columns(self) -> int:
        return self._columns

    def split(self, number: int) -> tuple[int, int]:
        """A place as its row and its column."""
        return divmod(number, self._columns)

    def nearest(self, at: QPointF) -> int | None:
        column = int((at.x() - self._area.left()) // self._cell.width())
        row = int((at.y() - self._area.top()) // self._cell.height())
        inside = 0 <= column < self._columns and 0 <= row < self._rows
        return row * self._columns + column if inside else None

    def beside(self, number: int) -> QPointF:
        place = self._place(*self.split(number))
        return QPointF(place.center().x(), place.top())

    def area(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_columns(painter)
        for row, series in enumerate(self._told.picture.series):
            top = self._area.top() + row * self._cell.height()
            if self._cell.height() >= 12:
                name = ink.elided(self._told.series(series), self._font, self._names)
                ink.write(painter, name, QRectF(0, top, self._names, self._cell.height()), self._font, "muted")
            for column, value in enumerate(series.values):
                if value is not None:
                    self._paint_cell(painter, self._place(row, column), value)

    def paint_place(self, painter: QPainter, number: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._place(*self.split(number)), 3, 3)

    def _place(self, row: int, column: int) -> QRectF:
        left = self._area.left() + column * self._cell.width()
        top = self._area.top() + row * self._cell.height()
        gap = _GAP if min(self._cell.width(), self._cell.height()) > 10 else 0.5
        return QRectF(left, top, self._cell.width() - gap, self._cell.height() - gap)

    def _paint_columns(self, painter: QPainter) -> None:
        """As many names of columns as stand clear of one another."""
        texts = [self._told.mark(number) for number in range(self._columns)]
        widest = max((ink.width_of(text, self._small) for text in texts), default=0.0)
        stride = next((n for n in (1, 2, 3, 4, 6, 12) if widest + 8 <= n * self._cell.width()), max(1, self._columns))
        for number in range(0, self._columns, stride):
            left = self._area.left() + number * self._cell.width()
            place = QRectF(left, self._area.top() - _HEAD, self._cell.width() - _GAP, _HEAD - 2)
            room = stride * self._cell.width()
            text = ink.elided(texts[number], self._small, room)
            ink.write(painter, text, place, self._small, "muted", side="middle")

    def _paint_cell(self, painter: QPainter, place: QRectF, value: int) -> None:
        ground = self._ground(value)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        corner = 3.0 if min(place.width(), place.height()) > 10 else 0.0
        painter.drawRoundedRect(place, corner, corner)
        if self._has_figures:
            painter.setFont(self._font)
            painter.setPen(readable_on(ground))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place, middle, self._told.in_heat(value))

    def _ground(self, value: int) -> QColor:
        """White is nothing; what is less than nothing is of another colour."""
        if not self._most or not value:
            return colour("paper")
        depth = _LIGHTEST + (_DARKEST - _LIGHTEST) * abs(value) / self._most
        full = colour("accent" if value > 0 else "warn")
        return QColor.fromRgbF(*(1 - depth * (1 - part) for part in (full.redF(), full.greenF(), full.blueF())))
