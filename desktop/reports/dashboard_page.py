"""How the programme is doing: the figures in a row, and below them a card for each question they make one ask."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from db.reports.answer import Answer, Lead, Table
from desktop.reports.figure_row import FigureRow
from desktop.reports.picture_card import ROWS, PictureCard
from desktop.reports.tiles import Tiles
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.wording.reports import said
from desktop.wording.words import Words

TILE_LEAST, CARD_LEAST = 158, 400
#: Which question is behind a picture of the overview's own.
OPENS = {"sales_a_week": "takings"}
#: Of these the first rows say more than a picture.
IN_ROWS = frozenset({"segments"})


class DashboardPage(QWidget):
    """The cards of other questions fill one by one; their places are there from the start, so that nothing jumps."""

    #: A `Lead`, and the words of what was pressed.
    led = Signal(object, str)

    def __init__(self, words: Callable[[], Words], beside: tuple[str, ...], trade: Mapping[str, int]) -> None:
        """`trade`: by measure, what the owner holds the shop against."""
        super().__init__()
        self._words, self._trade = words, trade
        self._answer: Answer | None = None
        self.figures = FigureRow(words, TILE_LEAST, trade)
        self.notes = Label(role="small").wrapped()
        self.own: dict[str, PictureCard] = {}
        self.beside = {name: self._card() for name in beside}
        self.cards = Tiles(CARD_LEAST, most=2)
        self.nothing = EmptyState("reports")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.figures, self.notes):
            column.addWidget(widget)
        column.addWidget(self.cards, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.figures.led.connect(self.led)

    def show_answer(self, answer: Answer) -> None:
        """The overview itself."""
        self._answer = answer
        for name, card in self.beside.items():
            card.await_answer(name)
        self._show()

    def show_beside(self, answer: Answer) -> None:
        """What one of the others says."""
        card = self.beside[answer.question]
        if answer.question in IN_ROWS and answer.tables:
            card.show_picture(answer.question, answer, None, _first_rows(answer.tables[0]))
        else:
            card.show_picture(answer.question, answer, answer.pictures[0] if answer.pictures else None)

    def renew(self) -> None:
        """The same answers beside other figures of the trade."""
        if self._answer is not None:
            self._show()
            for card in self.beside.values():
                card.renew()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._answer is not None:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        assert self._answer is not None
        answer, words = self._answer, self._words()
        told = [(note.instead, said.note(answer.question, note, words)) for note in answer.notes]
        instead = [text for is_instead, text in told if is_instead]
        if instead:
            self.nothing.show_words(" ".join(instead), self.tr("Choose other days, or fewer filters."))
            self._stack.setCurrentWidget(self.nothing)
            return
        self._stack.setCurrentWidget(self._scroll)
        self.figures.show_figures(answer)
        self.notes.setText("\n".join(text for is_instead, text in told if not is_instead))
        self.notes.setVisible(bool(self.notes.text()))
        for picture in answer.pictures:
            card = self.own.setdefault(picture.key, self._card())
            card.show_picture(OPENS.get(picture.key, picture.key), answer, picture)
        self.cards.show_widgets([*self.own.values(), *self.beside.values()])

    def _card(self) -> PictureCard:
        card = PictureCard(self._words, self._trade)
        card.opened.connect(lambda name: self.led.emit(Lead("question", question=name), ""))
        card.led.connect(self.led)
        return card


def _first_rows(table: Table) -> Table:
    return replace(table, rows=table.rows[:ROWS], leads=table.leads[:ROWS], total=None)
