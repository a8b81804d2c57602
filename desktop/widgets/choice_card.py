"""A choice that needs a sentence: a title, what it means, and a mark that shows which one is taken."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour

PADDING = 14
MARK = 22


class ChoiceCard(QAbstractButton):
    """One of several; a QButtonGroup keeps them exclusive. The title is `text`, the sentence is `says`."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choice(self, title: str, says: str) -> None:
        """Name it and say what it means."""
        self.setText(title)
        self._says = says
        self.setAccessibleDescription(says)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the title and the wrapped sentence."""
        room = width - 2 * PADDING - MARK - 10
        says = QFontMetrics(self._small()).boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, self._says)
        return 2 * PADDING + self.fontMetrics().height() + 4 + says.height()

    def sizeHint(self) -> QSize:
        """As wide as a form."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(280, self.heightForWidth(max(self.width(), 280)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down take the neighbour."""
        group = self.group()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or group is None:
            super().keyPressEvent(event)
            return
        cards = group.buttons()
        card = cards[(cards.index(self) + step) % len(cards)]
        card.setFocus()
        card.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame that is accented when taken, a mark, a title, a sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken, near = self.isChecked(), self.hasFocus()
        frame = colour("accent" if taken or near else "line_deep")
        painter.setPen(QPen(frame, 2 if taken or near else 1))
        painter.setBrush(colour("accent_soft" if taken else "sheet"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        mark = QRectF(PADDING, PADDING - 1, MARK, MARK)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent" if taken else "line_deep"), 2))
        painter.drawEllipse(mark.adjusted(2, 2, -2, -2))
        if taken:
            draw_shape(painter, "circle", mark.adjusted(5, 5, -5, -5), colour("accent"))
        left = PADDING + MARK + 10
        line = self.fontMetrics().height()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(colour("ink"))
        painter.drawText(QRectF(left, PADDING, self.width() - left - PADDING, line), 0, self.text())
        painter.setFont(self._small())
        painter.setPen(colour("muted"))
        rest = QRectF(left, PADDING + line + 4, self.width() - left - PADDING, self.height() - line - PADDING)
        painter.drawText(rest, Qt.TextFlag.TextWordWrap, self._says)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(13)
        return font
