"""A customer's personal data as it is seen: what they agreed to, all that is kept as a file, and being forgotten."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from desktop.customers.privacy_consent_row import ConsentRow
from desktop.customers.privacy_erase_form import EraseForm
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded
from desktop.wording.consents import PURPOSES
from desktop.wording.erasing import word_forgotten
from desktop.wording.problems import word_books_problem, word_refusal
from desktop.wording.words import Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.schema.forgetting import Forgotten
    from desktop.customers.privacy_presenter import Kept


class PrivacyPanel(Worded, QScrollArea):
    """Shows what it is told, says what was pressed."""

    #: Purpose, how, the words that were shown, their language.
    agreed = Signal(str, str, str, str)
    #: Purpose, how.
    withdrawn = Signal(str, str)
    #: pdf or json.
    save_wanted = Signal(str)
    #: The file that was written is to be opened.
    open_wanted = Signal(object)
    #: Said yes to twice.
    erase_wanted = Signal()
    #: What was done, in words: the customer is nobody any more, and somebody else shows it.
    erased = Signal(str)

    def __init__(self, words: Callable[[], Words], shop: Callable[[], str]) -> None:
        super().__init__()
        self._words, self._shop = words, shop
        self._language = ""
        self._kept: Kept | None = None
        self.setWidgetResizable(True)
        self.notice = Notice()
        self.asked = Label(role="heading")
        self.rows = {purpose: ConsentRow(purpose, words, self.customers_words) for purpose in PURPOSES}
        self.record = Label(role="heading")
        self.record_says = Label(role="small").wrapped()
        self.pdf, self.json = Button(icon="pdf"), Button(icon="export")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.form = EraseForm(words)
        self._build()
        for row in self.rows.values():
            row.agreed.connect(self.agreed)
            row.withdrawn.connect(self.withdrawn)
            row.unfolded.connect(lambda row=row: self._show_whole(row.opened))
        self.pdf.clicked.connect(lambda: self.save_wanted.emit("pdf"))
        self.json.clicked.connect(lambda: self.save_wanted.emit("json"))
        self.form.wanted.connect(self.erase_wanted)
        self.form.unfolded.connect(lambda opened: self._show_whole(self.form.opened) if opened else None)
        self.retranslate()
        self.show_nobody()

    def customers_words(self) -> Words:
        """Words in the customer's own language: what they agree to, and what they take home, they must understand."""
        return replace(self._words(), language=self._language) if self._language else self._words()

    def show_customer(self, name: str, language: str) -> None:
        """Whose data this is; the language is the customer's, else the shop's."""
        self._language = language
        self._kept = None
        self.notice.dismiss()
        self.form.show_customer(name)
        self.verticalScrollBar().setValue(0)

    def show_nobody(self) -> None:
        """No customer."""
        self._kept = None
        self._enable(False)

    def show_kept(self, kept: "Kept") -> None:
        """How it stands now."""
        self._kept = kept
        self._enable(True)
        shop = self._shop()
        for purpose, row in self.rows.items():
            row.show_said(kept.consents.of(purpose), shop, kept.wording)
        until = local_day(kept.named_until, self._words().zone) if kept.named_until else None
        self.form.show_copies(until)

    def show_saving(self, done: int, of: int) -> None:
        """The file is being written."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.show()
        self._enable_saving(False)

    def show_saved(self, path: Path) -> None:
        """It is there."""
        self._rest()
        words = self.tr("Everything kept about them is in {file}").format(file=path.name)
        self.notice.show_words(words, "good", self.tr("Open"), lambda: self.open_wanted.emit(path))

    def show_not_saved(self, error: Exception) -> None:
        """It could not be written."""
        from db.books import BooksProblem

        self._rest()
        if isinstance(error, BooksProblem):
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
        elif isinstance(error, OSError):
            words = self.tr("The file cannot be written there. Choose another folder.")
        else:
            words = word_refusal(str(getattr(error, "code", "")), self._words())
        self.notice.show_words(words, "bad")

    def show_erasing(self) -> None:
        """It is under way."""
        self.form.show_erasing()
        self._enable_saving(False)

    def show_erased(self, done: "Forgotten") -> None:
        """It is done."""
        from db.ledger.sweep import Swept

        words = self._words()
        until = local_day(done.named_until, words.zone) if done.named_until else None
        told = word_forgotten(
            count=1 if done.changes.accounts else 0,
            clean=done.swept is Swept.CLEAN,
            named_until=until,
            words=words,
        )
        self.form.close_form()
        self.show_nobody()
        self.erased.emit(told)

    def show_refused(self, error: Exception) -> None:
        """Nothing was written."""
        from db.books import BooksProblem

        self.form.close_form()
        self._enable_saving(True)
        if isinstance(error, BooksProblem):
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
        else:
            words = word_refusal(str(getattr(error, "code", "")), self._words())
        self.notice.show_words(words, "warn")

    def retranslate(self) -> None:
        """Word the panel in the language of the moment."""
        self.asked.setText(self.tr("What they agreed to"))
        self.record.setText(self.tr("What is kept about them"))
        self.record_says.setText(
            self.tr(
                "Details, cards, agreements, purses and every purchase, in the customer's language: theirs to take."
            )
        )
        self.pdf.setText(self.tr("PDF to read…"))
        self.json.setText(self.tr("JSON for a computer…"))
        for row in self.rows.values():
            row.retranslate()
        self.form.retranslate()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(self.asked)
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(surface("hairline"))
        column.addWidget(self.record)
        column.addWidget(self.record_says)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.pdf)
        buttons.addWidget(self.json)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.bar)
        column.addWidget(surface("hairline"))
        column.addWidget(self.form)
        column.addStretch(1)
        self.setWidget(inside)

    def _show_whole(self, part: QWidget) -> None:
        """Scroll to what has just unfolded, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 12))

    def _rest(self) -> None:
        self.bar.hide()
        self._enable_saving(self._kept is not None)

    def _enable(self, there: bool) -> None:
        for row in self.rows.values():
            row.setEnabled(there)
        self.form.setEnabled(there)
        self._enable_saving(there)

    def _enable_saving(self, there: bool) -> None:
        self.pdf.setEnabled(there)
        self.json.setEnabled(there)
