"""The people behind a figure: how many, who they are, and what can be done with all of them or with those ticked."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.books import BooksProblem
from db.reports.saved_segment import SegmentProblem
from desktop.reports.people_model import NAME, TICK, PeopleModel
from desktop.reports.people_rows import TICK_WIDTH, PeopleRows
from desktop.runner import Cancelled
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.flow import Flow
from desktop.widgets.going import Going
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded
from desktop.wording.figures import number
from desktop.wording.problems import word_books_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.reports.people_jobs import FoundPeople

#: What can be done, in this order, with the icon of each.
ACTIONS = (
    ("keep", "tick"),
    ("coupon", "gift"),
    ("join", "customers"),
    ("leave", "customers"),
    ("export", "export"),
)


class PeoplePage(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    #: An account.
    opened = Signal(str)
    #: One of ACTIONS.
    asked = Signal(str)
    stopped = Signal()
    again = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._found: FoundPeople | None = None
        self._error: Exception | None = None
        self._offered: frozenset[str] = frozenset(name for name, _ in ACTIONS)
        self.count, self.besides = Label(role="heading"), Label(role="small").wrapped()
        self.untick = Button(kind="quiet")
        self.buttons = {name: Button(kind="plain", icon=icon) for name, icon in ACTIONS}
        self.notice = Notice()
        self.going = Going(self._word_going)
        self.model = PeopleModel(words, self)
        self.rows = PeopleRows()
        self.rows.setModel(self.model)
        self.nothing = EmptyState("customers")
        self.stack = QStackedWidget()
        self._build()
        self.rows.opened.connect(lambda place: self.opened.emit(self.model.row(place).account_id))
        self.rows.ticked.connect(self.model.toggle)
        self.model.dataChanged.connect(self._word)
        self.model.modelReset.connect(self._word)
        self.untick.clicked.connect(self.model.untick)
        self.going.stopped.connect(self.stopped)
        self.retranslate()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The accounts that are meant: those ticked, or all."""
        if self.model.ticked:
            return self.model.ticked
        return self._found.behind.account_ids if self._found is not None else ()

    def offer(self, name: str, *, on: bool) -> None:
        """Whether this can be done in this shop."""
        self._offered = self._offered | {name} if on else self._offered - {name}
        self._word()

    def show_looking(self, done: int, of: int) -> None:
        """They are being looked for."""
        self._found = self._error = None
        self.model.show_people(None)
        self.going.retranslate()
        self.going.show_going(done, of)

    def show_people(self, found: "FoundPeople") -> None:
        """These."""
        self._found, self._error = found, None
        self.going.hide()
        at, place = self.rows.currentIndex().row(), self.rows.verticalScrollBar().value()
        self.model.show_people(found.behind.people)
        self.rows.setColumnWidth(TICK, TICK_WIDTH)
        self.rows.stretch(NAME)
        self.stack.setCurrentWidget(self._list if found.behind.people.rows else self.nothing)
        self._word()
        if found.behind.people.rows:
            self.rows.setCurrentIndex(self.model.index(max(0, min(at, self.model.rowCount() - 1)), NAME))
            self.rows.verticalScrollBar().setValue(place)

    def show_not_found(self, error: Exception) -> None:
        """Nobody, and why. What nobody foresaw is raised again."""
        self.going.hide()
        self._found, self._error = None, error
        self.stack.setCurrentWidget(self.nothing)
        self._word()
        if not isinstance(error, Cancelled | SegmentProblem | BooksProblem):
            raise error

    def show_going(self, done: int, of: int) -> None:
        """Something is done with them."""
        self.notice.dismiss()
        self.going.retranslate()
        self.going.show_going(done, of)
        self._word()

    def show_done(self, words: str, tone: str = "good", undo: Callable[[], None] | None = None) -> None:
        """How it ended, and the way back where there is one."""
        self.going.hide()
        self.notice.show_words(words, tone, self.tr("Undo") if undo is not None else "", undo)
        self._word()

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        named = {
            "keep": self.tr("Save…"),
            "coupon": self.tr("Give a coupon…"),
            "join": self.tr("Add to group…"),
            "leave": self.tr("Take out of group…"),
            "export": self.tr("Export…"),
        }
        for name, button in self.buttons.items():
            button.setText(named[name])
        self.untick.setText(self.tr("Untick all"))
        self.model.reword()
        self._word()

    def _build(self) -> None:
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.asked.emit, name))
        head = QHBoxLayout()
        head.setSpacing(8)
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.count)
        named.addWidget(self.besides)
        head.addLayout(named, 1)
        head.addWidget(self.untick)
        # Ticking moves nothing.
        stays = self.untick.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.untick.setSizePolicy(stays)
        self._place = place = QWidget()
        flow = Flow(place, spacing=6, line_spacing=6)
        for button in self.buttons.values():
            flow.addWidget(button)
        self._list = surface("card")
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(10, 4, 10, 8)
        inside.addWidget(self.rows)
        self.stack.addWidget(self._list)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(place)
        column.addWidget(self.notice)
        column.addWidget(self.going)
        column.addWidget(self.stack, 1)

    def _word_going(self) -> str:
        return self.tr("Looking for them…") if self._found is None else self.tr("At work…")

    def _word(self) -> None:
        """How many there are or are ticked, and what can be done."""
        found, ticked = self._found, len(self.model.ticked)
        self.untick.setVisible(bool(ticked))
        free = bool(found and found.behind.account_ids) and self.going.isHidden()
        for name, button in self.buttons.items():
            button.setVisible(name in self._offered)
            button.setEnabled(free)
        self._place.updateGeometry()
        if found is None:
            self.count.setText("" if self._error is None else "–")
            self.besides.hide()
            self._word_nothing()
            return
        people, in_all = found.behind.people, len(found.behind.account_ids)
        if ticked:
            text = self.tr("%n of {count} ticked", "", ticked).format(count=self._grouped(in_all))
            self.count.setText(text.replace(str(ticked), self._grouped(ticked), 1))
        else:
            self.count.setText(self.tr("%n people", "", in_all).replace(str(in_all), self._grouped(in_all), 1))
        besides = []
        if found.behind.forgotten:
            besides.append(self.tr("%n more were erased and have no name any more.", "", found.behind.forgotten))
        if len(people.rows) < in_all:
            text = self.tr("The first {count} are listed; what you do is done with all of them.")
            besides.append(text.format(count=self._grouped(len(people.rows))))
        self.besides.setText(" ".join(besides))
        self.besides.setVisible(bool(besides))
        self._word_nothing()

    def _word_nothing(self) -> None:
        title, words = self.tr("Nobody"), self.tr("Nobody fits in these days.")
        action, do = "", None
        error = self._error
        if isinstance(error, Cancelled):
            title, words = self.tr("Stopped"), self.tr("There is no list, because you did not wait for it.")
            action, do = self.tr("Look again"), self.again.emit
        elif isinstance(error, SegmentProblem) and error.code == "gone":
            title, words = self.tr("Thrown away"), self.tr("This segment is not there any more.")
        elif isinstance(error, SegmentProblem):
            title = self.tr("This program does not know the question")
            words = self.tr("The segment was saved by a newer one, or its question is gone.")
        elif isinstance(error, BooksProblem):
            title = self.tr("This could not be answered")
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
        elif self._found is not None and self._found.behind.forgotten:
            words = self.tr("Whoever fits was erased: their sales are there, they are not.")
        self.nothing.show_words(title, words, action, do)

    def _grouped(self, count: int) -> str:
        return number(count, 0, QLocale().name()[:2])
