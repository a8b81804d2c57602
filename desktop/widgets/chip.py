"""Chips: one short fact each, and the tier's badge; a shape stands beside every colour."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.shapes import draw_shape, readable_on
from desktop.widgets.theme import colour

ChipTone = Literal["plain", "good", "warn", "bad", "accent", "violet"]
#: Each tone's own shape, so that the tones differ without their colours.
TONE_SHAPES: dict[str, str] = {
    "plain": "circle",
    "good": "hexagon",
    "warn": "triangle",
    "bad": "square",
    "accent": "diamond",
    "violet": "star",
}
TONE_COLOURS: dict[str, tuple[str, str]] = {
    "plain": ("paper_deep", "ink"),
    "good": ("good_soft", "good"),
    "warn": ("warn_soft", "warn"),
    "bad": ("bad_soft", "bad"),
    "accent": ("accent_soft", "accent_deep"),
    "violet": ("violet_soft", "violet"),
}
HEIGHT = 32
MARK = 11
SIDE = 13


class _Pill(QWidget):
    """A rounded label with a shape before its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._shape = "circle"
        self._back = QColor()
        self._ink = QColor()
        self._mark = QColor()
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The words on it."""
        return self._text

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        words = self.fontMetrics().horizontalAdvance(self._text)
        return QSize(words + MARK + 7 + 2 * SIDE, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words it elides them."""
        return QSize(min(self.sizeHint().width(), 90), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill, its shape, its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._back)
        painter.drawRoundedRect(self.rect(), HEIGHT / 2, HEIGHT / 2)
        draw_shape(painter, self._shape, QRectF(SIDE, (self.height() - MARK) / 2, MARK, MARK), self._mark)
        left = SIDE + MARK + 7
        painter.setPen(self._ink)
        painter.setFont(self.font())
        room = self.width() - left - SIDE + 1
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 0, room + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)

    def _show(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()


class Chip(_Pill):
    """A short fact about the customer or the sale."""

    def __init__(self, text: str = "", tone: ChipTone = "plain", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_fact(text, tone)

    def show_fact(self, text: str, tone: ChipTone = "plain") -> None:
        """Say this, meaning that."""
        back, ink = TONE_COLOURS[tone]
        self._back, self._ink, self._mark = colour(back), colour(ink), colour(ink)
        self._shape = TONE_SHAPES[tone]
        self._show(text)


class TierBadge(_Pill):
    """A tier by its name, its colour and its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_tier("", "#9FB0B3", "circle")

    def show_tier(self, name: str, tier_colour: str, shape: str) -> None:
        """Show the tier as its programme draws it; a colour that is none counts as grey."""
        self._back = QColor(tier_colour) if QColor.isValidColorName(tier_colour) else QColor("#9FB0B3")
        self._ink = self._mark = readable_on(self._back)
        self._shape = shape
        self._show(name)
