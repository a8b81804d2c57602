"""One thing to try: a mark that is ticked when it is done, what it is, and how it goes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.widgets.icons import draw_icon
from desktop.widgets.theme import colour, tokens

PADDING, MARK, GAP = 12, 24, 12


class StepRow(QAbstractButton):
    """Pressing it goes where it can be tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = ""
        self._done = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def done(self) -> bool:
        """Whether it is ticked."""
        return self._done

    def show_step(self, what: str, how: str, *, done: bool) -> None:
        """What to try, how it goes, and whether it was done."""
        self.setText(what)
        self._how, self._done = how, done
        self.setAccessibleDescription(how)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for both sentences."""
        room = self._room(width)
        return (
            2 * PADDING
            + self._height(self._bold(), self.text(), room)
            + 3
            + self._height(self._small(), self._how, room)
        )

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does, once however long it is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark, a sentence, how it goes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colour("accent" if self.hasFocus() else "line_deep"), 2 if self.hasFocus() else 1))
        painter.setBrush(colour("good_soft" if self._done else "paper" if near else "sheet"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        mark = QRectF(PADDING, PADDING, MARK, MARK)
        painter.setPen(QPen(colour("good" if self._done else "line_deep"), 2))
        painter.setBrush(colour("good") if self._done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        if self._done:
            draw_icon(painter, "tick", mark.adjusted(5, 5, -5, -5), tokens()["on_accent"])
        left, room = PADDING + MARK + GAP, self._room(self.width())
        height = self._height(self._bold(), self.text(), room)
        painter.setFont(self._bold())
        painter.setPen(colour("good" if self._done else "ink"))
        painter.drawText(QRectF(left, PADDING, room, height), Qt.TextFlag.TextWordWrap, self.text())
        painter.setFont(self._small())
        painter.setPen(colour("muted"))
        rest = QRectF(left, PADDING + height + 3, room, self.height() - height - PADDING)
        painter.drawText(rest, Qt.TextFlag.TextWordWrap, self._how)

    def _room(self, width: int) -> int:
        return width - 2 * PADDING - MARK - GAP

    @staticmethod
    def _height(font: QFont, text: str, room: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, text).height()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(15)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(13)
        return font
