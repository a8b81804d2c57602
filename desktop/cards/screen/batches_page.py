"""The batches that were made, and one of them beside: go on after a jam, replace spoiled cards, take a list."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.cards.screen.batches_model import NAME, WHOSE, BatchesModel, NumbersModel
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.card_batches import BatchUse, BatchView, NumberView


class BatchesPage(Worded, QWidget):
    """Shows batches, says what was pressed."""

    opened = Signal(object)
    make_asked = Signal()
    #: Print from this card on.
    print_asked = Signal(object, int)
    spoiled = Signal(object)
    list_asked = Signal()
    #: A place in the batch; whether it is for a phone.
    picture_asked = Signal(int, bool)
    folder_asked = Signal(object)

    def __init__(self, words: Callable[[], Words], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._words, self._clock = words, clock
        self._batches: tuple[BatchView, ...] = ()
        self._batch: BatchView | None = None
        self._use: BatchUse | None = None
        self.notice = Notice()
        self.model, self.numbers_model = BatchesModel(), NumbersModel()
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(NAME)
        self.numbers = Rows(header=True)
        self.numbers.setModel(self.numbers_model)
        self.numbers.stretch(WHOSE)
        self.numbers.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.empty = EmptyState("cards")
        self.name, self.says = Label(role="heading").wrapped(), Label(role="body", tone="muted").wrapped()
        self.hint = Label(role="small").wrapped()
        self.go_on, self.spoil = Button(kind="primary", icon="printer"), Button("", "danger", icon="void")
        self.table, self.card, self.phone = Button(icon="export"), Button(icon="cards"), Button(icon="phone")
        self._aside = surface("card")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_batches(self, batches: "tuple[BatchView, ...]") -> None:
        """All of them, the newest first."""
        self._batches = batches
        self.model.show_rows(batches, self._words(), self._clock())
        self._stack.setCurrentIndex(0 if batches else 1)
        if not batches:
            self._aside.hide()

    def show_batch(self, batch: "BatchView", use: "BatchUse", numbers: "tuple[NumberView, ...]") -> None:
        """One of them."""
        self._batch, self._use = batch, use
        self.numbers_model.show_rows(numbers)
        self._aside.show()
        self._word_batch()

    def show_file(self, path: Path) -> None:
        """A file is written."""
        words = self.tr("{name} is written.").format(name=path.name)
        self.notice.show_words(words, "good", self.tr("Show its folder"), lambda: self.folder_asked.emit(path))

    def show_spoiled(self, replaced: "BatchView") -> None:
        """Spoiled cards have replacements."""
        words = self.tr("%n replacement(s) reserved, as a batch of their own.", "", replaced.count)
        self.notice.show_words(words, "good", self.tr("Print them"), lambda: self.print_asked.emit(replaced, 1))

    def show_problem(self, error: Exception) -> None:
        """Why it could not be done."""
        if isinstance(error, OSError):
            words = self.tr("The file can't be written: {why}").format(why=error.strerror or str(error))
        else:
            words = word_refusal(getattr(error, "code", str(error)), self._words())
        self.notice.show_words(words, "warn")

    def marked(self) -> "tuple[NumberView, ...]":
        """The cards that are marked, by their places."""
        marked = sorted(index.row() for index in self.numbers.selectionModel().selectedRows())
        return tuple(self.numbers_model.number(row) for row in marked)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.empty.show_words(
            self.tr("No cards yet"),
            self.tr("Make a batch: with names for customers who have no card, or without for the drawer."),
            self.tr("Make cards"),
            self.make_asked.emit,
        )
        self.hint.setText(self.tr("Mark cards by pressing them."))
        self.spoil.setText(self.tr("Marked ones are spoiled"))
        self.table.setText(self.tr("List (CSV)"))
        self.card.setText(self.tr("PNG"))
        self.phone.setText(self.tr("For a phone"))
        self.show_batches(self._batches)
        self._word_batch()

    def _word_batch(self) -> None:
        batch, use = self._batch, self._use
        if batch is None or use is None:
            return
        self.name.setText(batch.name or self.tr("A batch"))
        parts = [self.tr("%n card(s)", "", batch.count)]
        parts.append(self.tr("{count} printed").format(count=batch.printed))
        if use.spoiled:
            parts.append(self.tr("{count} spoiled").format(count=use.spoiled))
        parts.append(self.tr("{count} with customers").format(count=use.handed_out))
        self.says.setText(" · ".join(parts))
        self._word_marked()

    def _word_marked(self) -> None:
        batch = self._batch
        if batch is None:
            return
        marked = self.marked()
        first = self._first()
        words = self.tr("Print from card {place}") if first > 1 else self.tr("Print it")
        self.go_on.setText(words.format(place=first))
        self.spoil.setEnabled(any(view.status != "spoiled" for view in marked))
        for button in (self.card, self.phone):
            button.setEnabled(len(marked) == 1 and marked[0].status != "spoiled")

    def _first(self) -> int:
        """The card to go on with: the first marked one, else the first that is not printed."""
        batch = self._batch
        assert batch is not None
        marked = self.marked()
        if marked:
            return marked[0].place
        return 1 if batch.printed == batch.count else batch.printed + 1

    def _build(self) -> None:
        list_ = QVBoxLayout()
        list_.addWidget(self.rows)
        page = QWidget()
        page.setLayout(list_)
        list_.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self._aside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self.name, self.says, self.go_on, self.numbers, self.hint):
            column.addWidget(widget, 1 if widget is self.numbers else 0)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.spoil, 0, 0, 1, 3)
        for nth, button in enumerate((self.table, self.card, self.phone)):
            grid.addWidget(button, 1, nth)
        column.addLayout(grid)
        self._aside.setFixedWidth(450)
        self._aside.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self._aside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.rows.opened.connect(lambda row: self.opened.emit(self.model.batch(row)))
        self.numbers.selectionModel().selectionChanged.connect(lambda *_: self._word_marked())
        self.numbers_model.modelReset.connect(self._word_marked)
        self.go_on.clicked.connect(lambda: self.print_asked.emit(self._batch, self._first()))
        self.spoil.clicked.connect(lambda: self.spoiled.emit([view.place for view in self.marked()]))
        self.table.clicked.connect(self.list_asked)
        self.card.clicked.connect(lambda: self.picture_asked.emit(self.marked()[0].place, False))
        self.phone.clicked.connect(lambda: self.picture_asked.emit(self.marked()[0].place, True))
