"""The page with whoever was not here for long: how long the shop keeps them, who is proposed, and erasing them."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.customers.privacy_erase_form import EraseForm
from desktop.customers.privacy_unseen_model import UnseenModel
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded
from desktop.wording.erasing import word_forgotten
from desktop.wording.problems import word_books_problem, word_refusal
from desktop.wording.words import Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.schema.forgetting import Forgotten
    from desktop.customers.privacy_jobs import UnseenPage as Page

#: Months that are offered; what the shop has chosen otherwise stands among them too.
OFFERED = (0, 12, 18, 24, 36, 60)


class UnseenPage(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    left = Signal()
    #: Months.
    kept = Signal(int)
    #: Accounts; none: all that are proposed.
    erase_wanted = Signal(object)
    stopped = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._months, self._count, self._all = 0, 0, False
        self.back = Button(kind="quiet", icon="chevron-left")
        self.title = Label(role="title")
        self.says = Label(role="body").wrapped()
        self.months = QComboBox()
        self.notice = Notice()
        self.model = UnseenModel(words, self)
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(1)
        self.empty = EmptyState("good")
        self.count = Label(role="strong").wrapped()
        self.chosen, self.everybody = Button(kind="danger", icon="bin"), Button(kind="danger", icon="bin")
        self.form = EraseForm(words)
        self.form.ask.hide()
        self.bar, self.stop = QProgressBar(), Button()
        self.bar.setTextVisible(False)
        self._build()
        self._connect()
        self.retranslate()
        self._rest()

    def show_months(self, months: int) -> None:
        """Customers are kept for so long without a visit."""
        self._months = months
        if not months:
            self._count = 0
            self.model.show_rows(())
        self._fill_months()
        self._word()

    def show_reading(self) -> None:
        """The list is being read."""
        self._go(0, 0, stoppable=False)

    def show_list(self, page: "Page", named_until: datetime | None) -> None:
        """Who is proposed."""
        self._count = page.count
        self.model.show_rows(page.rows)
        self.form.show_copies(local_day(named_until, self._words().zone) if named_until else None)
        self._rest()

    def show_erasing(self, done: int, of: int) -> None:
        """So many are gone."""
        self.form.opened.hide()
        self._go(done, of, stoppable=True)
        said = self.tr("Erasing {done} of {of}…").format(done=done, of=of) if of else self.tr("Erasing…")
        self.count.setText(said)
        self.count.show()

    def show_erased(self, done: "Forgotten") -> None:
        """It is done."""
        from db.ledger.sweep import Swept

        words = self._words()
        until = local_day(done.named_until, words.zone) if done.named_until else None
        told = word_forgotten(
            count=len(done.changes.accounts), clean=done.swept is Swept.CLEAN, named_until=until, words=words
        )
        self.notice.show_words(told, "good")
        self._rest()

    def show_stopped(self) -> None:
        """Stopped by hand."""
        self.notice.show_words(self.tr("Stopped. Whoever was erased by then stays erased; the others are here."))
        self._rest()

    def show_problem(self, error: Exception) -> None:
        """Nothing more was written."""
        from db.books import BooksProblem

        if isinstance(error, BooksProblem):
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
        else:
            words = word_refusal(str(getattr(error, "code", "")), self._words())
        self.notice.show_words(words, "bad")
        self._fill_months()
        self._rest()

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Customers"))
        self.title.setText(self.tr("Not seen for long"))
        self.says.setText(self.tr("Propose for erasure who has not been here for"))
        self.months.setAccessibleName(self.says.text())
        self.everybody.setText(self.tr("Erase all of them…"))
        self.stop.setText(self.tr("Stop"))
        self._fill_months()
        self.model.reword()
        self.form.retranslate()
        self._word()

    def _build(self) -> None:
        top, asked, foot, under_way = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        asked.setSpacing(12)
        asked.addWidget(self.says, 1)
        asked.addWidget(self.months)
        foot.setSpacing(10)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.chosen)
        foot.addWidget(self.everybody)
        under_way.addWidget(self.bar, 1)
        under_way.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addLayout(asked)
        middle = QVBoxLayout()
        middle.addWidget(self.rows, 1)
        middle.addWidget(self.empty, 1)
        middle.addWidget(self.form)
        # What is above the list stays above it when the form takes its place.
        middle.addStretch(0)
        column.addLayout(middle, 1)
        column.addLayout(under_way)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.months.activated.connect(lambda: self.kept.emit(int(self.months.currentData())))
        self.rows.opened.connect(self._toggle)
        self.chosen.clicked.connect(lambda: self._ask(everybody=False))
        self.everybody.clicked.connect(lambda: self._ask(everybody=True))
        self.form.wanted.connect(lambda: self.erase_wanted.emit(() if self._all else self.model.ticked))
        self.form.unfolded.connect(lambda opened: None if opened else self._rest())
        self.stop.clicked.connect(self.stopped)

    def _toggle(self, place: int) -> None:
        self.model.toggle(place)
        self._word()

    def _ask(self, *, everybody: bool) -> None:
        """The first step: how many, and what it means."""
        self._all = everybody
        number = self._count if everybody else len(self.model.ticked)
        self.form.show_many(number)
        self.form.open_form()
        for part in (self.rows, self.chosen, self.everybody, self.count):
            part.setVisible(False)

    def _go(self, done: int, of: int, *, stoppable: bool) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.show()
        self.stop.setVisible(stoppable)
        for part in (self.chosen, self.everybody, self.months):
            part.setEnabled(False)

    def _rest(self) -> None:
        self.form.opened.hide()
        self.form.ask.hide()
        self.bar.hide()
        self.stop.hide()
        self.months.setEnabled(True)
        self._word()

    def _fill_months(self) -> None:
        self.months.clear()
        for months in sorted({*OFFERED, self._months}):
            words = self.tr("%n month(s)", "", months) if months else self.tr("never; keep everybody")
            self.months.addItem(words, months)
        self.months.setCurrentIndex(self.months.findData(self._months))

    def _word(self) -> None:
        there, ticked = self.model.rowCount(), len(self.model.ticked)
        self.rows.setVisible(bool(there))
        self.empty.setVisible(not there)
        if self._months:
            self.empty.show_words(self.tr("Everybody was here"), self.tr("Nobody is proposed for erasure."))
        else:
            self.empty.show_words(
                self.tr("Everybody is kept"),
                self.tr("Choose above for how long you keep customers who do not come any more."),
            )
        shown = self.tr("%n customer(s), longest ago first", "", self._count) if there else ""
        if there < self._count:
            shown += " " + self.tr("({number} of them in sight)").format(number=there)
        self.count.setText(shown)
        self.count.setVisible(True)
        for part in (self.chosen, self.everybody):
            part.setVisible(bool(there))
            part.setEnabled(bool(there))
        self.chosen.setEnabled(bool(ticked))
        self.chosen.setText(self.tr("Erase %n chosen…", "", ticked))
