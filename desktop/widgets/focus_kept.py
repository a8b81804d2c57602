"""Keeps the keyboard off whatever stands next when the widget that had it goes away or greys out."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


@runtime_checkable
class HasHome(Protocol):
    """A page that says where its keyboard belongs while nothing else was asked for."""

    def focus_home(self) -> QWidget:
        """Where an Enter does what the page is there for, or nothing."""


class FocusKept(QObject):
    """Qt hands the focus of a hidden or greyed button to the next one in line, and the next Enter presses that.

    Here it goes to the page's home, or to the part the button stood in, where Enter presses nothing; a button that
    was only busy gets it back. Whoever sets the focus afterwards, as rooms do that open a page, has the last word.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lost: QWidget | None = None
        self._stand: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was only busy, or out of sight for a moment, is where the keyboard was."""
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.Show) and watched is self._lost:
            lost, stand = self._lost, self._stand
            if lost.isEnabled() and lost.isVisible():
                self._forget()
                if stand is not None and QApplication.focusWidget() is stand:
                    lost.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is None or not isValid(old) or not isValid(self._window) or not self._window.isVisible():
            return
        if not self._window.isAncestorOf(old) or (old.isVisible() and old.isEnabled()):
            return
        if now is None and not self._window.isActiveWindow():
            return
        page = self._page_of(old)
        at_home = page is not None and now is not None and page.isAncestorOf(now)
        if now is not None and not isinstance(now, QAbstractButton) and not at_home:
            return  # Enter presses nothing there, and a room may have meant it.
        self._forget()
        stack = _turned(old)
        if stack is not None:
            # A stack that turns a page looks for a place on the new one by itself, after this.
            stack.currentChanged.connect(
                lambda _: self._page_turned(stack),
                Qt.ConnectionType(
                    Qt.ConnectionType.AutoConnection.value | Qt.ConnectionType.SingleShotConnection.value
                ),
            )
        self._go_home(old)

    def _page_of(self, lost: QWidget) -> QWidget | None:
        """The page in sight that it stood on, where that page has a home."""
        at = lost.parentWidget()
        while at is not None and not (isinstance(at, HasHome) and at.isVisible() and at.isEnabled()):
            at = at.parentWidget() if at is not self._window else None
        return at

    def _page_turned(self, stack: QStackedWidget) -> None:
        now, page = QApplication.focusWidget(), stack.currentWidget()
        if page is not None and isinstance(now, QAbstractButton) and page.isAncestorOf(now):
            self._go_home(page, itself=True)

    def _go_home(self, lost: QWidget, *, itself: bool = False) -> None:
        stand: QWidget | None = None
        at = lost if itself else lost.parentWidget()
        while at is not None:
            if at.isVisible() and at.isEnabled():
                if isinstance(at, HasHome):
                    at.focus_home().setFocus(Qt.FocusReason.OtherFocusReason)
                    return
                if stand is None and at.focusProxy() is None and not isinstance(at, QAbstractButton):
                    stand = at
            at = at.parentWidget() if at is not self._window else None
        stand = stand or self._window
        stand.setFocus(Qt.FocusReason.OtherFocusReason)
        if not itself:
            self._lost, self._stand = lost, stand
            lost.installEventFilter(self)

    def _forget(self) -> None:
        if self._lost is not None and isValid(self._lost):
            self._lost.removeEventFilter(self)
        self._lost = self._stand = None


def _turned(old: QWidget) -> QStackedWidget | None:
    """The stack that has just put away the page this stood on."""
    at: QWidget | None = old
    while at is not None:
        parent = at.parentWidget()
        if at.isHidden() and isinstance(parent, QStackedWidget):
            return parent
        at = parent
    return None
