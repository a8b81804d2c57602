"""Bringing in a list of customers as it is seen: choose, put right, look at the first rows, bring in, and what came."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.customers.import_landed import LandedPanel
from desktop.customers.import_match import MatchPanel
from desktop.customers.import_words import word_counts
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import Field, surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded
from desktop.wording.columns import word_agreed, word_doubt
from desktop.wording.mistakes import word_refused_file
from desktop.wording.problems import word_books_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.imports.outcome import Imported
    from db.lookup.workplace import Workplace
    from desktop.customers.import_jobs import Seen
    from loyalty.programme import Purse


class ImportScreen(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    left = Signal()
    file_asked = Signal()
    #: A file was dropped on the page.
    dropped = Signal(object)
    #: A column of the file, and the field it is to be.
    meant = Signal(str, str)
    #: The reason of the opening balances, and the words of consents.
    wanted = Signal(str, str)
    stopped = Signal()
    save_asked = Signal()

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__()
        self._workplace = workplace
        self._purses: tuple[Purse, ...] = ()
        self._seen: Seen | None = None
        self._tried: Imported | None = None
        self._reason_given = False
        self.back = Button(kind="quiet", icon="chevron-left")
        self.title = Label(role="title")
        self.file_name = Label(role="label")
        self.other, self.save = Button(icon="folder"), Button(icon="export")
        self.notice = Notice()
        self.empty = EmptyState("import")
        self.match = MatchPanel()
        self.landed = LandedPanel()
        self.counts = Label(role="strong").wrapped()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button()
        self.bring = Button(kind="primary", icon="import")
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason_field = Field(self.reason)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.show_choosing()
        self.retranslate()

    def words(self) -> Words:
        """The words of the moment, with the names of the purses."""
        place = self._workplace
        return Words(
            language=QLocale().name()[:2],
            currency=place.currency,
            zone=place.zone,
            country=place.country,
            purses=self._purses,
        )

    def show_choosing(self) -> None:
        """No file is chosen."""
        self._seen = self._tried = None
        self._stand(self.empty)
        self.notice.dismiss()
        self.file_name.clear()

    def show_reading(self, file: Path) -> None:
        """The file is being looked at."""
        self._tried = None
        self.notice.dismiss()
        self.file_name.setText(file.name)
        self._stand(self.match)
        self.match.clear()
        self._go(0, 0, self.tr("Looking at the file…"))
        self.stop.setFocus()

    def show_seen(self, seen: "Seen") -> None:
        """Its columns, what they are taken for, and its first rows."""
        self._seen, self._purses = seen, seen.purses
        self.file_name.setText(seen.file.name)
        self._stand(self.match)
        self.match.show_seen(seen, self.words())
        has_balances = bool(seen.guess.mapping.balances)
        self.reason_field.setVisible(has_balances)
        if not self._reason_given:
            self.reason.setText(self.tr("Brought in from {file}").format(file=seen.file.name))
            self.reason.setCursorPosition(0)
        doubts = " ".join(word_doubt(code, self.words()) for code in seen.guess.doubts)
        if doubts:
            self.notice.show_words(doubts, "plain")
        else:
            self.notice.dismiss()

    def show_trying(self, done: int, of: int) -> None:
        """The whole of it is being tried."""
        self._go(done, of, self.tr("Trying the whole list; nothing is written yet…"))

    def show_tried(self, tried: "Imported") -> None:
        """What would land."""
        self._tried = tried
        was_here = self.stop.hasFocus()
        self.bring.setVisible(True)
        self.bring.setEnabled(tried.landed > 0)
        if was_here:
            self.bring.setFocus()
        self._rest()
        self.counts.setText(word_counts(tried, self.words()))
        self._word_bring()
        # What will be left out can be put right before anything comes in, and also where nothing does.
        self.landed.model.show_outcome(tried, self.words())
        self.save.setVisible(self.landed.model.rowCount() > 0)

    def show_landing(self, done: int, of: int) -> None:
        """It is being brought in."""
        self._go(done, of, self.tr("Bringing the customers in…"))
        self._hold(True)

    def show_landed(self, outcome: "Imported", file: Path) -> None:
        """It is in."""
        self._hold(False)
        self._rest()
        self.notice.dismiss()
        self._stand(self.landed)
        self.landed.show_outcome(outcome, self.words())

    def show_stopped(self, *, landing: bool) -> None:
        """Stopped by hand."""
        self._hold(False)
        self._rest()
        if landing:
            words = self.tr("Stopped. What had come in stays; bring the list in again, and it goes on from there.")
        else:
            words = self.tr("Stopped. Nothing was written.")
        self.notice.show_words(words, "plain", self.tr("Try again"), self._again)

    def show_file_problem(self, error: Exception) -> None:
        """Why the file can't be used."""
        self._hold(False)
        self._rest()
        if self._seen is None:
            self._stand(self.empty)
        self.notice.show_words(self._file_words(error), "warn")

    def show_saved(self, path: Path) -> None:
        """The rows that were left out are in that file."""
        saved = self.tr("The rows that were left out are in {file}. Put them right there and bring that list in.")
        self.notice.show_words(saved.format(file=path.name), "good")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Back"))
        self.title.setText(self.tr("Bring in customers"))
        self.other.setText(self.tr("Another file…"))
        self.save.setText(self.tr("Save what is left out…"))
        self.stop.setText(self.tr("Stop"))
        self.reason_field.set_words(self.tr("Why the balances are opened"))
        self.empty.show_words(
            self.tr("Bring in the customers you have"),
            self.tr(
                "A list from your last program, a spreadsheet or a phone: CSV, XLSX or vCard. You see what will come"
                " in before anything is written."
            ),
            self.tr("Choose a file…"),
            self.file_asked.emit,
        )
        self._word_bring()
        if self._seen is not None:
            self.match.show_seen(self._seen, self.words())
        if self._tried is not None:
            self.counts.setText(word_counts(self._tried, self.words()))
        self.landed.speak(self.words())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A single file may be dropped."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is the one to bring in."""
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back)
        top.addWidget(self.title)
        # On a small screen the name of the file gives way, not the title.
        self.file_name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top.addWidget(self.file_name, 1)
        top.addWidget(self.save)
        top.addWidget(self.other)
        self._foot = surface("card")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(18, 12, 12, 12)
        foot.setSpacing(14)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.counts)
        told.addWidget(self.bar)
        foot.addLayout(told, 3)
        foot.addWidget(self.reason_field, 2)
        foot.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignBottom)
        self._stack = QStackedWidget()
        for page in (self.empty, self.match, self.landed):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.other.clicked.connect(self.file_asked)
        self.landed.another.clicked.connect(self.file_asked)
        self.landed.done.clicked.connect(self.left)
        for save in (self.save, self.landed.save):
            save.clicked.connect(self.save_asked)
        self.match.meant.connect(self.meant)
        self.stop.clicked.connect(self.stopped)
        self.bring.clicked.connect(self._want)
        self.reason.textEdited.connect(self._give_reason)

    def _stand(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._foot.setVisible(page is self.match)
        self.other.setVisible(page is self.match)
        self.save.hide()

    def _go(self, done: int, of: int, words: str) -> None:
        self.counts.setText(words)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.show()
        self.save.hide()
        self.stop.show()
        self.bring.hide()

    def _rest(self) -> None:
        self.bar.hide()
        self.stop.hide()
        self.counts.clear()

    def _hold(self, landing: bool) -> None:
        """While customers come in nothing else is begun here."""
        for part in (self.back, self.other, self.match, self.reason_field):
            part.setEnabled(not landing)

    def _want(self) -> None:
        if self._seen is not None:
            words = replace(self.words(), language=self._workplace.language)
            self.wanted.emit(self.reason.text().strip(), word_agreed(self._seen.file.name, words))

    def _give_reason(self) -> None:
        self._reason_given = True

    def _again(self) -> None:
        if self._seen is not None:
            self.dropped.emit(self._seen.file)

    def _word_bring(self) -> None:
        landed = self._tried.landed if self._tried is not None else 0
        self.bring.setText(self.tr("Bring in %n customer(s)", "", landed))

    def _file_words(self, error: Exception) -> str:
        code, facts = getattr(error, "code", ""), getattr(error, "facts", {})
        if hasattr(error, "path"):
            return word_books_problem(code, self.words(), path=str(error.path), facts=facts)
        if code:
            return word_refused_file(code, facts, self.words())
        return self.tr("The file can't be read: {why}").format(why=str(error))
