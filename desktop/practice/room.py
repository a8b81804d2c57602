"""The room of who practises: what to try, whom to serve, and the way to begin anew."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from db.books import BooksProblem
from desktop.parts import News, Parts, Topic
from desktop.practice.card_sheet import write_practice_cards
from desktop.practice.presenter import PracticePresenter
from desktop.practice.screen import PracticeScreen

if TYPE_CHECKING:
    from db.changes import Changes


class PracticeRoom(QObject):
    """Only there while somebody practises."""

    icon = "practice"
    shortcut = "F11"

    #: This card was shown.
    card_shown = Signal(str)
    #: This is to be tried now.
    step_chosen = Signal(object)
    again_asked = Signal()
    progressed = Signal(int, int, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.screen = PracticeScreen()
        self.presenter = PracticePresenter(
            self.screen, parts.books, run=parts.run, clock=parts.clock, zone=parts.workplace.zone
        )
        self.screen.card_shown.connect(self.card_shown)
        self.screen.step_chosen.connect(self.step_chosen)
        self.screen.again_asked.connect(self.again_asked)
        self.screen.print_asked.connect(self._print)
        self.screen.progressed.connect(self.progressed)

    def begin(self) -> None:
        """Look who is there."""
        self.presenter.begin()

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self.screen

    def title(self) -> str:
        """The room's name."""
        return self.tr("Practice")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "practice"

    def activated(self) -> None:
        """The first thing that is not done yet is offered to Enter."""
        waiting = (row for row in self.screen.rows if not row.done)
        row = next(waiting, None)
        (row or self.screen.again).setFocus()

    def scanned(self, code: str) -> bool:
        """A scan is the till's."""
        return False

    def changed(self, changes: "Changes") -> None:
        """Something was done at the till."""
        self.presenter.changed(changes)

    def closing(self) -> None:
        """Nothing here is half done."""

    def no_cards_here(self) -> None:
        """Cards were asked for in another room: those to practise with are on this page."""
        self._parts.news(News(self.tr("No cards are issued in practice: those to scan are under “Practice”."), "plain"))

    def _print(self) -> None:
        sheet = self._parts.settings.now.papers() / "practice-cards.pdf"
        job = partial(write_practice_cards, self._parts.books.path, sheet, QLocale().name()[:2], self._parts.clock())
        self._parts.work(job, self._printed, self._not_printed)

    def _printed(self, sheet: Path) -> None:
        words = self.tr("The cards are in {path}").format(path=sheet)
        self._parts.news(News(words, "plain", self.tr("Open"), lambda: _show_file(sheet)))

    def _not_printed(self, error: Exception) -> None:
        if not isinstance(error, OSError | BooksProblem):
            raise error
        self._parts.news(News(self.tr("The cards could not be written. Look at the folder for PDFs."), "warn"))


def _show_file(path: Path) -> None:
    """Open a file as the system does."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def build(parts: Parts) -> tuple[PracticeRoom, ...]:
    """The room, on practice books."""
    return (PracticeRoom(parts),)
