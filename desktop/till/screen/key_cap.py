"""A key's name as it stands on a keyboard, beside what the key does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.theme import colour

HEIGHT = 22
PADDING = 7


class KeyCap(QWidget):
    """A small framed label."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + 2 * PADDING, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(0.5, 0.5, self.width() - 1, HEIGHT - 1)
        painter.setPen(QPen(colour("line_deep"), 1))
        painter.drawRoundedRect(cap, 6, 6)
        painter.setPen(colour("muted"))
        painter.setFont(self._cap_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.Medium)
        return font
