"""One question's answer, whatever it is: figures, pictures, tables, notes, each in its place."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from db.reports.answer import Answer, Picture, Table, Unit
from desktop.reports.figure_row import FigureRow
from desktop.reports.options_row import OptionsRow
from desktop.widgets.answer_table import AnswerTable
from desktop.widgets.chart import Chart
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented
from desktop.wording.reports import said, values
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.question import Question

T = TypeVar("T", Picture, Table)
TILE_LEAST = 150
#: Notes that say of these days, or of whom the filters let through, that there is too little: others may have more.
OF_THE_DAYS = frozenset({"nothing_sold", "nothing_moved", "nothing_earned", "too_few", "too_few_new"})


class _Tabbed(QWidget):
    """A card whose head says what is in it: one name, or a tab each."""

    def __init__(self, *, titled: bool) -> None:
        super().__init__()
        self._titled = titled
        self.title = Label(role="strong")
        self.tabs = Segmented(kind="tab", wraps=True)
        self.ends = QHBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.tabs, 1)
        head.addStretch(0)
        head.addLayout(self.ends)
        card = surface("card")
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(18, 10, 18, 14)
        self.column.setSpacing(8)
        self.column.addLayout(head)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_names(self, names: list[tuple[str, str]]) -> None:
        """(key, words) of each thing in it; nothing hides the card."""
        self.setVisible(bool(names))
        self.title.setVisible(self._titled and len(names) == 1)
        self.title.setText(names[0][1] if names else "")
        self.tabs.setVisible(len(names) > 1)
        self.tabs.set_options(names if len(names) > 1 else ())
        if len(names) > 1 and not self.tabs.choice:
            self.tabs.choose(names[0][0])


class AnswerPage(QWidget):
    """What an answer lacks takes no place. The tab that was open stays open while the same question is asked."""

    #: A `Lead`, and the words of what was pressed.
    led = Signal(object, str)

    def __init__(self, words: Callable[[], Words], trade: Mapping[str, int]) -> None:
        """`trade`: by measure, what the owner holds the shop against."""
        super().__init__()
        self._words, self._trade = words, trade
        self._of: Question | None = None
        self._answer: Answer | None = None
        self.about = Label(role="body", tone="muted").wrapped()
        self.options = OptionsRow(words)
        self.figures = FigureRow(words, TILE_LEAST, trade)
        self.notes = Label(role="small").wrapped()
        self.pictures = _Tabbed(titled=False)
        self.chart = Chart(words)
        self.pictures.column.addWidget(self.chart, 1)
        self.tables = _Tabbed(titled=True)
        self.table = AnswerTable(words)
        self.tables.column.addWidget(self.table)
        self.nothing = EmptyState("reports")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addWidget(self.notes)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.tables)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.nothing)
        # What can be chosen stays in sight where there is no answer to scroll.
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addWidget(self.about, 1)
        self._top.addWidget(self.options)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(self._top)
        outer.addWidget(self._stack, 1)
        self.figures.led.connect(self.led)
        self.table.opened.connect(self._follow_row)
        self.pictures.tabs.chosen.connect(self._open_picture)
        self.tables.tabs.chosen.connect(self._open_table)

    def show_question(self, of: "Question", taken: tuple[tuple[str, str], ...]) -> None:
        """This one is asked; its answer may take a moment, and what can be chosen is there at once."""
        self._of = of
        self.options.show_question(of, taken)
        self.about.setText(said.about(of.name, self._words()))
        self._turn_top()

    def show_answer(self, answer: Answer) -> None:
        """All of it."""
        anew = self._answer is None or self._answer.question != answer.question
        self._answer = answer
        if anew:
            for tabbed in (self.pictures, self.tables):
                tabbed.tabs.choose("")
        self._show()
        if anew:
            self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is said of the question keeps room to be read."""
        super().resizeEvent(event)
        self._turn_top()

    def _turn_top(self) -> None:
        """Choices stand beside the words, or below them where they would take more than half of the line."""
        beside = self.options.sizeHint().width() <= self.width() // 2
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._top.setDirection(way)
        self._top.setAlignment(self.options, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft)

    def renew(self) -> None:
        """The same answer beside other figures of the trade."""
        if self._answer is not None:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            if self._of is not None:
                self.about.setText(said.about(self._of.name, self._words()))
            if self._answer is not None:
                self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        assert self._answer is not None
        answer, words = self._answer, self._words()
        told = [(note, said.note(answer.question, note, words)) for note in answer.notes]
        instead = [text for note, text in told if note.instead]
        if instead:
            self.nothing.show_words(" ".join(instead), self._hint())
            self._stack.setCurrentWidget(self.nothing)
            return
        self._stack.setCurrentWidget(self._scroll)
        self.figures.show_figures(answer)
        beside = [text for note, text in told if not note.instead]
        self.notes.setText("\n".join(beside))
        self.notes.setVisible(bool(beside))
        self.pictures.show_names([(_key(picture), self._name(picture)) for picture in answer.pictures])
        self.tables.show_names([(_key(table), self._name(table)) for table in answer.tables])
        # Where every picture has its table, one row of tabs turns both.
        turns_both = {_key(picture) for picture in answer.pictures} == {_key(table) for table in answer.tables}
        self.tables.tabs.setVisible(self.tables.tabs.isVisibleTo(self.tables) and not turns_both)
        self._show_picture(self.pictures.tabs.choice)
        self._show_table(self.tables.tabs.choice)

    def _show_picture(self, key: str) -> None:
        """The picture of the tab that is open, or the only one."""
        assert self._answer is not None
        pictures = self._answer.pictures
        if pictures:
            picture = _of_key(pictures, key)
            # Where there are several, the tab says which one it is.
            benchmark = self._trade.get(picture.benchmark)
            self.chart.show_picture(
                picture, question=self._answer.question, benchmark=benchmark, titled=len(pictures) == 1
            )

    def _show_table(self, key: str) -> None:
        assert self._answer is not None
        if self._answer.tables:
            self.table.show_table(_of_key(self._answer.tables, key), self._answer.question)

    def _open_picture(self, key: str) -> None:
        """The table of the same thing comes with it."""
        self._show_picture(key)
        assert self._answer is not None
        if key in [_key(table) for table in self._answer.tables]:
            self.tables.tabs.choose(key)
            self._show_table(key)

    def _open_table(self, key: str) -> None:
        self._show_table(key)
        assert self._answer is not None
        if key in [_key(picture) for picture in self._answer.pictures]:
            self.pictures.tabs.choose(key)
            self._show_picture(key)

    def _follow_row(self, row: int) -> None:
        lead = self.table.model_of.lead(row)
        if lead is not None:
            self.led.emit(lead, str(self.table.model_of.index(row, 0).data()))

    def _name(self, thing: Picture | Table) -> str:
        """What a picture or a table is called; of several of one kind with what tells them apart."""
        assert self._answer is not None
        question, words = self._answer.question, self._words()
        name, of = said.name(question, thing.key, words), _of(thing)
        everything = self._answer.tables if isinstance(thing, Table) else self._answer.pictures
        alike = [other for other in everything if other.key == thing.key]
        if not of or (len(alike) == 1 and not isinstance(thing, Table)):
            return name
        unit = thing.of_unit if isinstance(thing, Table) else Unit.PURSE
        whose = values.cell(of, unit, words, question=question)
        kinds = {other.key for other in everything}
        return whose if len(kinds) == 1 and len(alike) > 1 else f"{name} · {whose}"

    def _hint(self) -> str:
        """What to do where there is nothing to see; what the question tells stands above already."""
        assert self._answer is not None
        days = any(note.instead and note.code in OF_THE_DAYS for note in self._answer.notes)
        if days and self._of is not None and "period" in self._of.heeds:
            return self.tr("Choose other days, or fewer filters.")
        return ""


def _of(thing: Picture | Table) -> str:
    return thing.of if isinstance(thing, Table) else thing.purse


def _key(thing: Picture | Table) -> str:
    """Its own key, told apart from others of its kind."""
    return f"{thing.key} {_of(thing)}".strip()


def _of_key(things: tuple[T, ...], key: str) -> T:
    return next((thing for thing in things if _key(thing) == key), things[0])
