"""How the programme is doing: the figures in a row, and below them a card for each question they make one ask."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from db.reports.answer import Answer, Lead
from desktop.reports.figure_row import FigureRow
from desktop.reports.names_card import NamesCard
from desktop.reports.picture_card import PictureCard
from desktop.reports.tiles import Tiles
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.wording.reports import said
from desktop.wording.words import Words

TILE_LEAST, PICTURE_LEAST, NAMES_LEAST = 158, 280, 400
#: Which question is behind a picture of the overview's own.
OPENS = {"sales_a_week": "takings"}


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
        self.pictures = Tiles(PICTURE_LEAST, most=3)
        self.names: dict[str, NamesCard] = {}
        self.people = Tiles(NAMES_LEAST, most=2)
        self.nothing = EmptyState("reports")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.figures, self.notes):
            column.addWidget(widget)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.people)
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
        self.beside[answer.question].show_picture(
            answer.question, answer, answer.pictures[0] if answer.pictures else None
        )

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
            if picture.key not in self.own:
                self.own[picture.key] = self._card()
            self.own[picture.key].show_picture(OPENS.get(picture.key, picture.key), answer, picture)
        self.pictures.show_widgets([*self.own.values(), *self.beside.values()])
        for table in answer.tables:
            if table.key not in self.names:
                self.names[table.key] = NamesCard(self._words)
                self.names[table.key].led.connect(self.led)
            self.names[table.key].show_table(table, answer.question)
        there = [card for key, card in self.names.items() if key in {table.key for table in answer.tables}]
        self.people.show_widgets(there)
        self.names = {key: card for key, card in self.names.items() if card in there}
        self.people.setVisible(bool(there))

    def _card(self) -> PictureCard:
        card = PictureCard(self._words, self._trade)
        card.opened.connect(lambda name: self.led.emit(Lead("question", question=name), ""))
        return card
