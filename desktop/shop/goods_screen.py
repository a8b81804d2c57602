"""The goods room as it is seen: a search box, the list, the editor beside it, a notice for files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.shop.goods_editor import GoodsEditor
from desktop.shop.goods_file import NoColumns
from desktop.shop.goods_model import NAME, GoodsModel
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded
from desktop.wording.mistakes import word_refused_file, word_refused_row
from desktop.wording.problems import word_books_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.imports.outcome import Imported
    from db.lookup.goods import GoodsView
    from db.lookup.workplace import Workplace

#: Refused rows that are named; a file with more of them needs to be looked at where it was made.
NAMED_MOST = 3


class GoodsScreen(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    searched = Signal(str)
    wanted_more = Signal()
    added = Signal()
    opened = Signal(object)
    file_asked = Signal()
    import_stopped = Signal()

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__()
        self._workplace = workplace
        self._searching = False
        self.title = Label(role="title")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.add = Button(kind="primary", icon="plus", key="Ctrl+N")
        self.bring = Button(icon="import")
        self.notice = Notice()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button()
        self._progress_words = Label(role="body")
        self.model = GoodsModel(workplace.currency, QLocale().name()[:2])
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(NAME)
        self.empty = EmptyState("goods")
        self.editor = GoodsEditor(workplace.currency)
        self.editor.hide()
        self._build()
        self._connect()
        self.retranslate()

    def show_goods(self, rows: "tuple[GoodsView, ...]", *, more: bool) -> None:
        """These, in place of what was shown or below it."""
        if more:
            self.model.add_rows(rows)
            return
        self.model.show_rows(rows)
        self._stack.setCurrentWidget(self.rows if rows else self.empty)
        self._word_empty()

    def show_editor(self, goods: "GoodsView | None") -> None:
        """Open the editor."""
        # Beside the editor there is no room for their words, and nothing else to begin.
        self.add.hide()
        self.bring.hide()
        self.editor.show_goods(goods)
        self.editor.retranslate()

    def close_editor(self) -> None:
        """Back to the list."""
        self.editor.hide()
        self.add.show()
        self.bring.show()
        self.search.setFocus()

    def show_problem(self, field: str, code: str) -> None:
        """Something in the editor can't be kept."""
        self.editor.show_problem(field, code)

    def show_import(self, done: int, of: int) -> None:
        """How far the file has been read."""
        self._progress.show()
        self.notice.dismiss()
        self.bring.setEnabled(False)
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def show_imported(self, outcome: "Imported") -> None:
        """What landed, what was there, what was refused and why."""
        self._import_over()
        words = self.tr("%n kind(s) of goods are in.", "", outcome.landed)
        if outcome.already_there:
            words += " " + self.tr("%n were as they are.", "", outcome.already_there)
        if outcome.refused:
            words += " " + self.tr("%n row(s) were left out:", "", len(outcome.refused))
            for row in outcome.refused[:NAMED_MOST]:
                why = word_refused_row(row.code, dict(row.facts), self._words())
                words += "\n" + self.tr("line {line}: {why}").format(line=row.line, why=why)
            if len(outcome.refused) > NAMED_MOST:
                words += "\n…"
        self.notice.show_words(words, "warn" if outcome.refused else "good")

    def show_import_stopped(self) -> None:
        """Stopped by hand."""
        self._import_over()
        self.notice.show_words(self.tr("Stopped. Nothing of the file was taken in."))

    def show_file_problem(self, error: Exception) -> None:
        """Why nothing of the file landed."""
        self._import_over()
        self.notice.show_words(self._file_words(error), "warn")

    def retranslate(self) -> None:
        """Word the room in the language of the moment."""
        self.title.setText(self.tr("Goods"))
        self.search.setPlaceholderText(self.tr("Name or code"))
        self.add.setText(self.tr("Add goods"))
        self.bring.setText(self.tr("Bring in a list…"))
        self.stop.setText(self.tr("Stop"))
        self._progress_words.setText(self.tr("Reading the file…"))
        self.model.speak(QLocale().name()[:2])
        self._word_empty()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.bring)
        top.addWidget(self.add)
        self._progress = surface("card")
        going = QHBoxLayout(self._progress)
        going.setContentsMargins(18, 8, 8, 8)
        going.setSpacing(14)
        going.addWidget(self._progress_words)
        going.addWidget(self.bar, 1)
        going.addWidget(self.stop)
        self._progress.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.empty)
        left = QVBoxLayout()
        left.setContentsMargins(20, 18, 20, 6)
        left.setSpacing(12)
        left.addLayout(top)
        left.addWidget(self.search)
        left.addWidget(self.notice)
        left.addWidget(self._progress)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.editor)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.searched)
        self.rows.end_reached.connect(self.wanted_more)
        self.rows.opened.connect(lambda row: self.opened.emit(self.model.goods(row)))
        self.add.clicked.connect(self.added)
        self.bring.clicked.connect(self.file_asked)
        self.stop.clicked.connect(self.import_stopped)

    def _import_over(self) -> None:
        self._progress.hide()
        self.bring.setEnabled(True)

    def _word_empty(self) -> None:
        if self.search.text().strip():
            self.empty.show_words(
                self.tr("Nothing by that name"), self.tr("Look for the beginning of a word, or scan the goods.")
            )
            return
        self.empty.show_words(
            self.tr("No goods yet"),
            self.tr("A till can sell an amount alone. With a list, a scan adds a line with its name and price."),
            self.tr("Bring in a list…"),
            self.file_asked.emit,
        )

    def _words(self) -> Words:
        place = self._workplace
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone, country=place.country)

    def _file_words(self, error: Exception) -> str:
        if isinstance(error, NoColumns):
            return self.tr(
                "The first line of the file must name its columns: code, name, category, price. It says: {header}"
            ).format(header=error.header[:200])
        code, facts = getattr(error, "code", ""), getattr(error, "facts", {})
        if hasattr(error, "path"):
            return word_books_problem(code, self._words(), path=str(error.path), facts=facts)
        if code:
            return word_refused_file(code, facts, self._words())
        return self.tr("The file can't be read: {why}").format(why=str(error))
