"""A switch: on or off, told by where its knob is, not by colour alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.widgets.theme import FINGER, colour


class Switch(QAbstractButton):
    """Checked is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """A finger high."""
        return QSize(48, FINGER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A groove and a knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(4, self.height() / 2 - 12, 40, 24)
        painter.setPen(QPen(colour("ink"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if self.isChecked() else "line_deep"))
        painter.drawRoundedRect(groove, 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sheet"))
        knob = groove.right() - 21 if self.isChecked() else groove.left() + 3
        painter.drawEllipse(QRectF(knob, groove.top() + 3, 18, 18))
