"""The one window: the rail, the open room, news over its foot, and the status line."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.parts import News, Room
from desktop.scanning.invitations import is_invitation
from desktop.shell.help_desk import KEY as HELP_KEY
from desktop.shell.help_desk import HelpDesk
from desktop.shell.practice_band import PracticeBand
from desktop.shell.rail import Rail
from desktop.shell.status_line import Status, StatusLine
from desktop.widgets.focus_kept import FocusKept
from desktop.widgets.notice import Notice

if TYPE_CHECKING:
    from db.changes import Changes

#: What fits a 1024×768 screen with its task bar; larger screens get more.
LEAST = QSize(1000, 660)
USUAL = QSize(1366, 768)
#: What a desktop puts over a window.
FRAME_HEIGHT = 40
#: News stand clear of the buttons at a room's foot.
NEWS_FOOT = 68
#: News that asks for nothing goes away by itself after this long.
NEWS_MS = 8_000
#: News with something to do that can wait stays as long as it takes to see it from another side of the shop.
PASSING_MS = 30_000
NEWS_WIDTH, NEWS_WIDE = 500, 700
#: Several lines of words are higher than a button, and want air above and below.
NEWS_LOW, NEWS_AIR = 60, 14


class Window(QWidget):
    """Holds either the rooms, or one page in their place (first run, a problem of the books, the demo being made)."""

    #: The window was closed; what is half done has been put away.
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        self._rooms: tuple[Room, ...] = ()
        self._at = -1
        self.rail = Rail()
        self.rail.hide()
        self.rail.chosen.connect(self._choose_room)
        self.band = PracticeBand()
        self._practises, self._place = False, ""
        self._invited: Callable[[str], None] | None = None
        self._stack = QStackedWidget()
        self.status_line = StatusLine()
        self.notice = Notice(self, passes=False)
        self._news_ends = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news_ends.timeout.connect(self.notice.dismiss)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status_line)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addLayout(row, 1)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        self.help = HelpDesk(self, self._stack, LEAST.width())
        self.rail.help_wanted.connect(self.ask_for_help)
        self._focus = FocusKept(self)
        QShortcut(QKeySequence(HELP_KEY), self, self.ask_for_help)
        self.retranslate()

    @property
    def rooms(self) -> tuple[Room, ...]:
        """The rooms, from the top of the rail."""
        return self._rooms

    @property
    def stage(self) -> QWidget:
        """Where rooms stand; one that is made as its child need not be moved there."""
        return self._stack

    @property
    def room(self) -> Room | None:
        """The open room; None while a page stands in their place."""
        return self._rooms[self._at] if self._at >= 0 else None

    def open_up(self) -> None:
        """Come up in the usual size; a till's own screen, over whose edge that would hang, is taken whole."""
        room, usual = self.screen().availableSize(), self.size()
        small = room.width() <= usual.width() or room.height() <= usual.height() + FRAME_HEIGHT
        # The screen that is called so is nobody's; pictures are taken at the usual size.
        if small and QApplication.platformName() != "offscreen":
            # Where nobody maximizes windows, or not at once, it must not hang over the edge either.
            self.resize(usual.boundedTo(room))
            self.showMaximized()
        else:
            self.show()

    def show_rooms(self, rooms: Sequence[Room], *, practice: bool = False) -> None:
        """Take these rooms in place of whatever was shown, and open the first; `practice`: nothing in them counts."""
        self._clear()
        self.band.setVisible(practice)
        self.rail.offer_practice(offered=not practice)
        self._rooms = tuple(rooms)
        for room in self._rooms:
            self._stack.addWidget(room.widget)
        self.rail.show_rooms(self._rooms)
        self.rail.show()
        self.status_line.show()
        self.open_room(0)

    def show_page(self, page: QWidget) -> None:
        """Show one page with no way around it."""
        self._clear()
        self.band.hide()
        self.rail.hide()
        self.status_line.hide()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def ask_for_help(self) -> None:
        """Open the guide where it speaks of what is in front; once more puts it away."""
        self.help.ask(self.room, self._stack.currentWidget())

    def _choose_room(self, number: int) -> None:
        """The open room, once more: back from a page over it to where it begins."""
        go_home = getattr(self._rooms[number], "go_home", None)
        if number == self._at and go_home is not None:
            go_home()
        else:
            self.open_room(number)

    def open_room(self, number: int) -> None:
        """Bring a room to the front."""
        self.help.uncover()
        if number != self._at and self.notice.tone == "good":
            # What was told of the room before covers nothing in this one.
            self.notice.dismiss()
        self._at = number
        self._stack.setCurrentWidget(self._rooms[number].widget)
        self.rail.mark(number)
        self._rooms[number].activated()

    def scanned(self, code: str) -> None:
        """Hand a scan to the open room, or take it to the till, which is the first."""
        # A question on the screen comes first: what is scanned over it would land nobody sees where.
        if QApplication.activeModalWidget() is not None:
            return
        if not self._rooms:
            # The first run takes an invitation.
            hears = getattr(self._stack.currentWidget(), "scanned", None)
            if hears is not None:
                hears(code)
            return
        self.help.uncover()
        if is_invitation(code):
            self.take_invitation(code)
            return
        if self._rooms[self._at].scanned(code):
            return
        if self._at != 0:
            self.open_room(0)
            self._rooms[0].scanned(code)

    def take_invitation(self, line: str) -> None:
        """It has a password in it: it goes to the hub's page, or is refused, and is shown nowhere else."""
        if self._invited is not None and not self._practises:
            self._invited(line)
        else:
            words = self.tr("That was an invitation to a hub. It is taken in the shop’s own books, not in practice.")
            self.show_news(News(words, "warn"))

    def hub_opens(self, do: Callable[[], None]) -> None:
        """What the light at the foot opens."""
        self.status_line.sync.opens(do)

    def invitations_go(self, invited: Callable[[str], None]) -> None:
        """Who takes the invitations that are scanned, in whatever room."""
        self._invited = invited

    def changed(self, changes: "Changes") -> None:
        """Tell every room what was written."""
        for room in self._rooms:
            room.changed(changes)

    def show_news(self, news: News) -> None:
        """Say a line over the room's foot; good news goes away by itself, or with the room it was told in."""
        self.notice.show_words(news.words, news.tone, news.action, news.do)
        self._place_news()
        self.notice.raise_()
        # What went well asks for nothing, though its file can be looked at.
        if news.passing or news.tone == "good" or (news.tone == "plain" and not news.action):
            self._news_ends.start(PASSING_MS if news.passing else NEWS_MS)
        else:
            self._news_ends.stop()

    def show_status(self, status: Status) -> None:
        """Say how the books are."""
        self.status_line.show_status(status)
        self._practises = status.practice
        self._place = status.place
        self.retranslate()

    def retranslate(self) -> None:
        """The window has no words of its own beside its title."""
        title = f"{self._place} – Regulars" if self._place else "Regulars"
        self.setWindowTitle(f"{self.tr('PRACTICE')} – {title}" if self._practises else title)

    def changeEvent(self, event: QEvent) -> None:
        """News that asks for nothing goes with the language it was told in."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._news_ends.isActive():
                self.notice.dismiss()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the guide and the news at their places."""
        super().resizeEvent(event)
        self.help.place()
        self._place_news()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the rooms put away what is half done."""
        for room in self._rooms:
            room.closing()
        event.accept()
        self.closed.emit()

    def _place_news(self) -> None:
        if self.notice.isHidden():
            return
        left = self.rail.width() if not self.rail.isHidden() else 0
        # Beside the till's own column on a small screen; a path wants the width there is on a large one.
        width = min(NEWS_WIDTH if self.width() < USUAL.width() else NEWS_WIDE, self.width() - left - 40)
        self.notice.setFixedWidth(width)
        layout = self.notice.layout()
        if layout is not None:
            # A floating widget asks for no height for its width; long words would be cut.
            height = layout.totalHeightForWidth(width)
            self.notice.setFixedHeight(height + NEWS_AIR if height > NEWS_LOW else height)
        self.notice.move(left + 20, self.height() - self.status_line.height() - self.notice.height() - NEWS_FOOT)

    def _clear(self) -> None:
        self.help.uncover()
        for room in self._rooms:
            room.closing()
        self._rooms, self._at = (), -1
        while (widget := self._stack.widget(0)) is not None:
            self._stack.removeWidget(widget)
            widget.deleteLater()
        self.notice.dismiss()
