"""A card that is one door: a press anywhere on it, Enter or Space goes where it leads."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from desktop.widgets.theme import colour

_CORNER = 17


class DoorCard(QFrame):
    """Says that it was pressed; what is on it is looked at, not pressed."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the release is this card's too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressed, unless the finger has left it meanwhile."""
        at = self.mapFromGlobal(event.globalPosition().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(at):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """An edge says that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nobody points at it."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and an edge while it is pointed at or has the focus."""
        super().paintEvent(event)
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent" if self.hasFocus() else "line_deep"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
