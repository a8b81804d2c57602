"""Help, asked for: which place of the guide is meant, and where in the window it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.parts import Room, Topic, topic_of

if TYPE_CHECKING:
    from desktop.shell.help_panel import HelpPanel

KEY = "F1"
#: Beside the work, where the window has that much to spare; else over it.
NARROWEST, WIDEST = 350, 460


class HelpDesk(QObject):
    """One panel, made when help is first asked for. What lies in the rooms stays as it lies."""

    def __init__(self, window: QWidget, rooms: QWidget, work_least: int) -> None:
        """`rooms` is what is covered where the guide has no room beside; `work_least` is the width it needs there."""
        super().__init__(window)
        self._window, self._rooms, self._work_least = window, rooms, work_least
        self._panel: HelpPanel | None = None
        self._wants_whole = False
        #: Where the keyboard was.
        self._before: QWidget | None = None

    @property
    def panel(self) -> "HelpPanel":
        """The guide, as it stands in the window."""
        if self._panel is None:
            from desktop.shell.help_panel import HelpPanel

            self._panel = HelpPanel(self._window)
            self._panel.left.connect(self.close)
            self._panel.widened.connect(self._widen)
            self._panel.hide()
        return self._panel

    @property
    def is_open(self) -> bool:
        """Whether the guide is in sight."""
        return self._panel is not None and not self._panel.isHidden()

    @property
    def covers(self) -> bool:
        """Whether the work is behind the guide."""
        return self.is_open and (self._wants_whole or not self._can_stand_beside)

    def ask(self, room: Room | None, page: QWidget | None) -> None:
        """F1: open the guide where it speaks of this room, or of the page in the rooms' place; once more closes it."""
        topic = self._topic(room, page)
        if self.is_open and (self.panel.has_focus or self.panel.topic == topic):
            self.close()
            return
        if not self.is_open:
            self._before = QApplication.focusWidget()
        self.panel.show()
        self.place()
        self.panel.raise_()
        self.panel.open_at(topic)

    def close(self) -> None:
        """Put the guide away; the keyboard goes back to where it was."""
        if not self.is_open:
            return
        had_focus = self.panel.has_focus
        self.panel.hide()
        self.place()
        before, self._before = self._before, None
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def uncover(self) -> None:
        """Something else is to be seen where the guide may be: it goes where it is in the way."""
        if self.covers:
            self.close()

    def place(self) -> None:
        """Where the guide belongs in a window of this size."""
        layout = self._window.layout()
        assert layout is not None
        covers, left = self.covers, self._rooms.geometry().left()
        beside = self.is_open and not covers
        width = max(NARROWEST, min(WIDEST, self._window.width() - self._work_least))
        layout.setContentsMargins(0, 0, width if beside else 0, 0)
        # Keys that press its buttons would press them unseen.
        self._rooms.setEnabled(not covers)
        if not self.is_open:
            return
        self.panel.offer_width(offered=self._can_stand_beside, is_wide=covers)
        whole = self._window.rect()
        start = left if covers else whole.width() - width
        # The band of who practises stays in sight.
        top = self._rooms.geometry().top() if covers else 0
        self.panel.setGeometry(QRect(start, top, whole.width() - start, whole.height() - top))

    @property
    def _can_stand_beside(self) -> bool:
        return self._window.width() - NARROWEST >= self._work_least

    def _topic(self, room: Room | None, page: QWidget | None) -> Topic:
        """What who has the keyboard works in; else what the room says of itself."""
        otherwise: Topic = room.help_topic if room is not None else topic_of(page, "begin")
        at = QApplication.focusWidget()
        while at is not None and self._rooms.isAncestorOf(at):
            if (topic := topic_of(at, otherwise)) != otherwise:
                return topic
            at = at.parentWidget()
        return otherwise

    def _widen(self, whole: bool) -> None:
        self._wants_whole = whole
        self.place()
