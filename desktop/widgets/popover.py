"""The small sheet at a chip: one editor, a way to take the value away, a way out. It lies over its own room only."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.theme import colour

WIDTH_LEAST, WIDTH_MOST = 300, 640


class Popover(QWidget):
    """Holds one thing at a time. Escape, Enter, or a press elsewhere closes it."""

    removed = Signal()
    closed = Signal()

    def __init__(self, over: QWidget, *, widest: int = WIDTH_MOST) -> None:
        super().__init__(over)
        self._over = over
        self._widest = widest
        self._near: QWidget | None = None
        self._title = Label(role="label")
        self._inside: QWidget | None = None
        self._problem = Label(role="small", tone="warn").wrapped()
        self.remove = Button(kind="quiet", icon="bin")
        self.done = Button(kind="primary")
        self._scroll = Scrolled()
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.done)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        for widget in (self._title, self._scroll, self._problem):
            self._column.addWidget(widget)
        self._column.addLayout(foot)
        self.remove.clicked.connect(self._take_away)
        self.done.clicked.connect(self.dismiss)
        self.hide()

    @property
    def inside(self) -> QWidget | None:
        """What it holds."""
        return self._inside

    def open(self, near: QWidget, title: str, inside: QWidget, *, spare: bool = False) -> None:
        """Show this below (or above) that."""
        self._near, self._inside = near, inside
        self._title.setText(title)
        self.remove.setText(self.tr("Take away"))
        self.done.setText(self.tr("Done"))
        self.remove.setVisible(spare)
        self.show_problem("")
        self._scroll.setWidget(inside)
        self.show()
        self.raise_()
        self.place()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the value as it is typed."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if self.isVisible():
            self.place()

    def place(self) -> None:
        """Beside what it belongs to, inside the room."""
        near, inside = self._near, self._inside
        if near is None or inside is None or not isValid(near):
            return
        room = self._over.rect().adjusted(8, 8, -8, -8)
        for part in inside.findChildren(QWidget):
            # Before its first paint a button does not know how large its words are.
            part.ensurePolished()
        layout = inside.layout()
        if layout is not None:
            layout.invalidate()
        wish = max(inside.sizeHint().width(), inside.minimumSizeHint().width(), inside.minimumWidth())
        width = min(max(WIDTH_LEAST, wish + 48), self._widest, room.width())
        wraps = inside.hasHeightForWidth()
        content = inside.heightForWidth(width - 48) if wraps else inside.sizeHint().height()
        # What is shown is never less than the least it asks for: wrapped words ask for more than they take.
        content = max(content, inside.minimumSizeHint().height())
        self._scroll.setFixedHeight(min(content + 4, room.height() - 170))
        self.setFixedWidth(width)
        self.adjustSize()
        anchor = QRect(near.mapTo(self._over, QPoint(0, 0)), near.size())
        left = max(room.left(), min(anchor.left() - 8, room.right() - width))
        below = anchor.bottom() + 2
        top = below if below + self.height() <= room.bottom() else anchor.top() - 2 - self.height()
        if top < room.top():
            top = max(room.top(), room.bottom() - self.height())
        self.move(left, max(room.top(), min(top, room.bottom() - self.height())))

    def dismiss(self) -> None:
        """Close, and give the keyboard back."""
        if self.isHidden():
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.hide()
        near, self._near = self._near, None
        gone = self._scroll.takeWidget()
        if gone is not None:
            gone.deleteLater()
        self._inside = None
        # A step back may have taken away what it belonged to.
        if near is not None and isValid(near) and near.isVisible():
            near.setFocus()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere closes; what was pressed still gets it."""
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QWidget)
        ):
            elsewhere = watched is not self and not self.isAncestorOf(watched) and watched.window() is self.window()
            if elsewhere:
                self.dismiss()
        return False

    def event(self, event: QEvent) -> bool:
        """Escape is the popover's before it is the page's below."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Enter are the way out."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white sheet with an edge and a soft shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line_deep"), 1.5))
        painter.setBrush(colour("sheet"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 14, 14)

    def _take_away(self) -> None:
        self.removed.emit()
        self.dismiss()
