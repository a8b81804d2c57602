"""The practice page: what to try on the left, whom there is to serve on the right, and beginning anew."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.practice.person_tile import LEAST_WIDTH, PersonTile
from desktop.practice.presenter import PersonShown, Step, Trial
from desktop.practice.step_row import StepRow
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.figures import points
from desktop.wording.words import Words, words_of
from loyalty.programme import Programme

STEPS_WIDE, STEPS_NARROW = 400, 330
SPACE = 12
#: What a vertical scroll bar takes beside the cards.
BAR = 14


class PracticeScreen(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    #: Somebody's card was shown.
    card_shown = Signal(str)
    step_chosen = Signal(object)
    again_asked = Signal()
    print_asked = Signal()
    #: So many done, of so many, and what could be next in words.
    progressed = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._programme: Programme | None = None
        self._steps: tuple[Step, ...] = ()
        self._people: tuple[PersonShown, ...] = ()
        self._at: Trial | None = None
        self.rows: list[StepRow] = []
        self.tiles: list[PersonTile] = []
        self._title, self._says = Label(role="title"), Label(role="body", tone="muted").wrapped()
        self._people_title, self._people_says = Label(role="heading"), Label(role="small").wrapped()
        self.again, self.print = Button(icon="undo"), Button(icon="printer")
        self.again.clicked.connect(self.again_asked)
        self.print.clicked.connect(self.print_asked)
        self._build()
        self.retranslate()

    def show_steps(self, steps: tuple[Step, ...], programme: Programme) -> None:
        """What there is to try."""
        first, self._steps, self._programme = not self.rows, steps, programme
        while len(self.rows) > len(steps):
            self.rows.pop().deleteLater()
        while len(self.rows) < len(steps):
            row, place = StepRow(), len(self.rows)
            row.clicked.connect(lambda _=False, place=place: self._choose(place))
            self._trials.insertWidget(self._trials.count() - 1, row)
            self.rows.append(row)
        self._word_steps()
        if first and self.rows and self.again.hasFocus():
            self.rows[0].setFocus()

    def show_people(self, people: tuple[PersonShown, ...], programme: Programme) -> None:
        """Whom there is to serve."""
        self._programme = programme
        if [one.card for one in people] != [tile.card for tile in self.tiles]:
            for tile in self.tiles:
                self._grid.removeWidget(tile)
                tile.deleteLater()
            self.tiles = [PersonTile(one.card) for one in people]
            for tile in self.tiles:
                tile.clicked.connect(lambda _=False, card=tile.card: self.card_shown.emit(card))
            self._lay_out()
        self._people = people
        self._word_people()

    def word_step(self, step: Step) -> str:
        """What to try, in the language of the moment."""
        match step.trial:
            case Trial.SELL:
                return self.tr("Sell something to {name}").format(name=step.name)
            case Trial.PAY:
                return self.tr("Let {name} pay with {purse}").format(
                    name=step.name, purse=self._words().purse(step.purse).name
                )
            case Trial.TAKE_BACK:
                return self.tr("Take goods back")
            case Trial.NEW_CARD:
                return self.tr("Replace the lost card of {name}").format(name=step.name)
            case Trial.JOIN:
                return self.tr("Let somebody new join")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self._title.setText(self.tr("Practice"))
        self._says.setText(
            self.tr("Everybody here is invented. Sell, take back, try whatever you like: nothing of it counts.")
        )
        self._people_title.setText(self.tr("Whom to serve"))
        self._people_says.setText(
            self.tr("Touch a card to show it at the till, or scan it off the screen or from paper.")
        )
        self.again.setText(self.tr("Start over"))
        self.print.setText(self.tr("Cards on paper"))
        self._word_steps()
        self._word_people()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards beside one another as there is room for."""
        super().resizeEvent(event)
        wide = self.width() >= 1100
        self._left.setFixedWidth(STEPS_WIDE if wide else STEPS_NARROW)
        # On a small screen all there is to try comes before what the band over the window says too.
        self._says.setVisible(wide)
        self._lay_out()

    def _choose(self, place: int) -> None:
        self._at = self._steps[place].trial
        self._word_steps()
        self.step_chosen.emit(self._steps[place])

    def _words(self) -> Words:
        assert self._programme is not None
        return words_of(self._programme, language=QLocale().name()[:2])

    def _word_steps(self) -> None:
        if self._programme is None:
            return
        for step, row in zip(self._steps, self.rows, strict=True):
            row.show_step(self.word_step(step), self._how(step), done=step.done)
        # What was chosen is what they are at, until it is done.
        waiting = sorted((step for step in self._steps if not step.done), key=lambda step: step.trial is not self._at)
        following = self.word_step(waiting[0]) if waiting else ""
        self.progressed.emit(sum(step.done for step in self._steps), len(self._steps), following)

    def _how(self, step: Step) -> str:
        match step.trial:
            case Trial.SELL:
                return self.tr("Show their card, type what the goods cost, press Enter.")
            case Trial.PAY:
                return self.tr("Type what the goods cost, then F4 takes as much as may be paid so.")
            case Trial.TAKE_BACK:
                return self.tr("F7, then the sale, then what came back.")
            case Trial.NEW_CARD:
                return self.tr("F5 opens their cards: the lost one gets another in its place.")
            case Trial.JOIN:
                return self.tr("F5 without a customer: a phone or a card is enough. Invent somebody.")

    def _word_people(self) -> None:
        if self._programme is None:
            return
        words = self._words()
        for one, tile in zip(self._people, self.tiles, strict=True):
            held = words.tier(one.tier) if one.tier else None
            about = [held.name] if held else []
            if one.card_is_lost:
                about.append(self.tr("card lost"))
            elif one.has_birthday:
                about.append(self.tr("birthday today"))
            about += [points(amount, words.purse(purse), words) for purse, amount in one.holds[:1]]
            tile.show_person(one.name, " · ".join(about), held.shape if held else "", held.colour if held else "")

    def _build(self) -> None:
        self._left = surface("card")
        trials, cards = QWidget(), QWidget()
        self._trials = QVBoxLayout(trials)
        self._trials.setContentsMargins(0, 0, 0, 0)
        self._trials.setSpacing(8)
        self._trials.addWidget(self._says)
        self._trials.addStretch(1)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(18, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(Scrolled(trials), 1)
        column.addWidget(self.again)
        self._grid = QGridLayout(cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._people_title)
        head.addWidget(self._people_says)
        top = QHBoxLayout()
        top.addLayout(head, 1)
        top.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addLayout(top)
        right.addWidget(Scrolled(cards), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addLayout(right, 1)

    def _lay_out(self) -> None:
        room = self.width() - self._left.width() - 3 * 16 - BAR
        across = max(1, (room + SPACE) // (LEAST_WIDTH + SPACE))
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(8):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self._grid.setRowStretch(len(self.tiles), 1)
