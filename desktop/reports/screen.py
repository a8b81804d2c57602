"""What is seen of the reports room: the line that stays, the page below it, and a strip while an answer is awaited."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.books import BooksProblem
from db.reports.answer import Answer, Lead
from db.reports.asked import Asked
from desktop.reports.answer_page import AnswerPage
from desktop.reports.asking_presenter import BESIDE
from desktop.reports.dashboard_page import DashboardPage
from desktop.reports.header import Header
from desktop.reports.leads import LeadPage, Leads
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.going import Going
from desktop.wording.problems import word_books_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.question import Question
    from desktop.reports.asking_presenter import Around, Wanted

#: An answer that comes sooner needs no strip that says it is coming.
PATIENCE_MS = 300
GOING_WIDTH = 420


class ReportsScreen(QWidget):
    """Shows what it is told and says what was pressed."""

    left = Signal()
    #: A `Lead`, and the words of what was pressed.
    led = Signal(object, str)
    stopped = Signal()
    again = Signal()

    def __init__(self, words: Callable[[], Words], today: Callable[[], date]) -> None:
        super().__init__()
        self._words = words
        self.leads: Leads = {}
        self.made: dict[str, LeadPage] = {}
        #: The answer that is looked at, while one is.
        self.shown: Answer | None = None
        self.header = Header(words, today, self)
        #: By measure, what the owner holds the shop against; the pages look into it.
        self._trade: dict[str, int] = {}
        self.dashboard = DashboardPage(words, BESIDE, self._trade)
        self.answer = AnswerPage(words, self._trade)
        #: In the place of an answer that there is not.
        self.nothing = EmptyState("reports")
        self.stack = QStackedWidget()
        for page in (self.dashboard, self.answer, self.nothing):
            self.stack.addWidget(page)
        self.going = Going(lambda: self.tr("Looking through the books…"))
        self.going.setParent(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_going)
        self._why: Callable[[], tuple[str, str]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.header.left.connect(self.left)
        self.going.stopped.connect(self.stopped)
        for page in (self.dashboard, self.answer):
            page.led.connect(self._follow)
        for keys in (QKeySequence(Qt.Key.Key_Escape), QKeySequence("Alt+Left")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.left)

    def lead_page(self, to: str) -> LeadPage:
        """The page of people or of receipts."""
        if to not in self.made:
            page = self.made[to] = self.leads[to]()
            self.stack.addWidget(page.widget)
        return self.made[to]

    @property
    def trade(self) -> Mapping[str, int]:
        """What is usual in the trade, by measure."""
        return self._trade

    def show_trade(self, kept: Mapping[str, int]) -> None:
        """What is usual in the trade, by measure."""
        if kept != self._trade:
            self._trade.clear()
            self._trade.update(kept)
            self.dashboard.renew()
            self.answer.renew()

    def show_around(self, around: "Around") -> None:
        """What can be asked for."""
        self.header.show_around(around)

    def show_wanted(self, wanted: "Wanted", of: "Question", *, can_go_back: bool, title: str) -> None:
        """This is asked for now, or what `title` calls that is behind it."""
        for page in self.made.values():
            page.stop()
        self.header.show_wanted(wanted, of, can_go_back=can_go_back, title=title)
        self.answer.show_question(of, wanted.options)

    def show_answer(self, answer: Answer) -> None:
        """The answer, or why there is none."""
        self.shown = answer
        page = self.dashboard if answer.question == "dashboard" else self.answer
        page.show_answer(answer)
        self.stack.setCurrentWidget(page)

    def show_beside(self, answer: Answer) -> None:
        """What another question says, on a card of the overview."""
        self.dashboard.show_beside(answer)

    def show_lead(self, lead: Lead, asked: Asked, title: str) -> None:
        """The people or the receipts behind something."""
        self.shown = None
        page = self.lead_page(lead.to)
        page.begin(lead.question, asked, lead.group, title)
        self.stack.setCurrentWidget(page.widget)

    def show_asking(self) -> None:
        """An answer is awaited; what was shown stays until it comes."""
        self._patience.start()
        self.going.show_going(0, 0)
        self.going.hide()

    def show_progress(self, done: int, of: int) -> None:
        """How far it is."""
        shown = self.going.isVisible()
        self.going.show_going(done, of)
        self.going.setVisible(shown)

    def show_asked(self) -> None:
        """Nothing is awaited."""
        self._patience.stop()
        self.going.hide()

    def show_stopped(self) -> None:
        """Nobody wanted to wait."""
        self._show_nothing(
            lambda: (self.tr("Stopped"), self.tr("There is no answer, because you did not wait for it."))
        )

    def show_problem(self, error: Exception) -> None:
        """Why there is no answer. What nobody foresaw is raised again: the window's one box says it."""
        if not isinstance(error, BooksProblem):
            self._show_nothing(lambda: (self.tr("This could not be answered"), self.tr("The books are as they were.")))
            raise error

        def why() -> tuple[str, str]:
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
            return self.tr("This could not be answered"), words

        self._show_nothing(why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip keeps its place at the foot."""
        super().resizeEvent(event)
        self._place_going()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._why is not None:
            self._show_nothing(self._why)
        super().changeEvent(event)

    def _follow(self, lead: Lead, title: str) -> None:
        if lead.to == "question" or lead.to in self.leads:
            self.led.emit(lead, title)

    def _show_nothing(self, why: Callable[[], tuple[str, str]]) -> None:
        self._why, self.shown = why, None
        self.nothing.show_words(*why(), self.tr("Ask again"), self.again.emit)
        self.stack.setCurrentWidget(self.nothing)

    def _show_going(self) -> None:
        self.going.show()
        self._place_going()
        self.going.raise_()

    def _place_going(self) -> None:
        width = min(GOING_WIDTH, self.width() - 40)
        self.going.setGeometry((self.width() - width) // 2, self.height() - 76, width, 58)
