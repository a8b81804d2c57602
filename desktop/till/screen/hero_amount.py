"""The amount of the sale as it is typed: as large as fits, with the currency's sign where the language writes it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.theme import colour

SIZES_PX = (46, 40, 34, 28, 23)
#: Between the digits and the field's own edge.
EDGE = 4


class HeroAmount(MoneyEdit):
    """A long amount is written smaller, never cut."""

    def __init__(self, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(decimals, parent=parent)
        self.setProperty("role", "hero")
        self.setFixedHeight(62)
        self._sign = ""
        self._sign_first = False
        self.textChanged.connect(self.fit)

    def set_sign(self, sign: str, *, first: bool) -> None:
        """The currency's sign, with its space if it has one; `first`: £5, not 5 £."""
        if (sign, first) != (self._sign, self._sign_first):
            self._sign, self._sign_first = sign, first
            self.fit()
            self.update()

    def fit(self) -> None:
        """Choose the largest size at which the amount and its sign fit."""
        font = QFont(self.font())
        for size in SIZES_PX:
            font.setPixelSize(size)
            if self._width(font, self._shown()) + self._width(font, self._sign) + 4 * EDGE <= self.width():
                break
        wanted = f"QLineEdit {{ border-radius: 0; font-size: {size}px; }}"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)
        after = 0 if self._sign_first else self._width(font, self._sign)
        if self.textMargins().right() != after:
            self.setTextMargins(0, 0, after, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        right = float(self.width())
        if self._sign_first:
            right -= self._width(self.font(), self._shown()) + EDGE
        place = QRectF(0, 0, right - 1, self.height() - 1)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._sign)

    def _shown(self) -> str:
        return self.text() or self.placeholderText()

    @staticmethod
    def _width(font: QFont, text: str) -> int:
        return QFontMetrics(font).horizontalAdvance(text)
