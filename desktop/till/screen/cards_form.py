"""Their cards, what happened to one of them, and the next one to be handed over."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.till.presenter.cards import CardsFace, Step
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Tone
from desktop.widgets.worded import Worded
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CardView

#: The first press, in the order it is asked.
WHYS = ("lost", "stolen", "damaged", "blocked")


class CardsForm(Worded, QWidget):
    """A sentence says where one is; below it the cards, below them the few things to press."""

    chosen = Signal(str)
    reported = Signal(str)
    add_wanted = Signal()
    new_number_wanted = Signal()
    only_block = Signal()
    activated = Signal()
    back = Signal()
    #: What was begun is written; its button is gone, and the focus has to go somewhere.
    finished = Signal()

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face = CardsFace()
        self._said = Label(role="strong").wrapped()
        self._cards_place, buttons_place = QWidget(), QWidget()
        self._cards_flow = Flow(self._cards_place, spacing=8)
        self.cards: dict[str, Button] = {}
        self.whys = {why: Button(kind="plain") for why in WHYS}
        self.add, self.activate_card = Button(kind="plain", icon="plus"), Button(kind="plain", icon="undo")
        self.new_number, self.block = Button(kind="primary"), Button(kind="plain")
        self.step_back = Button(kind="quiet", icon="chevron-left")
        buttons = Flow(buttons_place, spacing=8)
        for button in (
            *self.whys.values(),
            self.activate_card,
            self.add,
            self.new_number,
            self.block,
            self.step_back,
        ):
            buttons.addWidget(button)
        for why, button in self.whys.items():
            button.clicked.connect(partial(self.reported.emit, why))
        self.add.clicked.connect(self.add_wanted)
        self.activate_card.clicked.connect(self.activated)
        self.new_number.clicked.connect(self.new_number_wanted)
        self.block.clicked.connect(self.only_block)
        self.step_back.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addWidget(self._cards_place)
        column.addWidget(buttons_place)
        column.addStretch(1)
        self.retranslate()

    @property
    def said(self) -> str:
        return self._said.text()

    @property
    def awaits_card(self) -> bool:
        """Whether the next number is the new card's."""
        return self._face.step is not Step.LIST

    def show_cards(self, face: CardsFace) -> None:
        just_done = bool(face.done) and (self._face.step is not Step.LIST or not self._face.done)
        self._face = face
        numbers = [card.number for card in face.cards]
        if list(self.cards) != numbers:
            for button in self.cards.values():
                self._cards_flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.cards = {number: Button(kind="choice") for number in numbers}
            for number, button in self.cards.items():
                button.clicked.connect(partial(self.chosen.emit, number))
                self._cards_flow.addWidget(button)
        self.retranslate()
        if just_done and self.isVisible():
            self.finished.emit()

    def retranslate(self) -> None:
        face, in_list = self._face, self._face.step is Step.LIST
        chosen = next((card for card in face.cards if card.number == face.number), None)
        for card in face.cards:
            button = self.cards[card.number]
            button.setText(self._word_card(card))
            button.setChecked(card.number == face.number)
        self._cards_place.setVisible(bool(face.cards))
        names = {
            "lost": self.tr("Lost"),
            "stolen": self.tr("Stolen"),
            "damaged": self.tr("Damaged"),
            "blocked": self.tr("Block"),
        }
        works = chosen is not None and chosen.status == "active"
        # A card that was only reported may still get another in its place; one that was replaced is history.
        waits = chosen is not None and chosen.status in WHYS and not chosen.replaced_by
        for why, button in self.whys.items():
            button.setText(names[why])
            button.setVisible(in_list and (works or (waits and chosen is not None and chosen.status == why)))
            if waits and chosen is not None and chosen.status == why:
                button.setText(self.tr("Replace it"))
        self.activate_card.setText(self.tr("It works again"))
        self.activate_card.setVisible(in_list and waits)
        self.add.setText(self.tr("One more card"))
        self.add.setVisible(in_list)
        self.new_number.setText(self.tr("New number"))
        self.new_number.setVisible(not in_list)
        self.block.setText(self.tr("Only block it"))
        self.block.setVisible(face.step is Step.REPLACING and works)
        self.step_back.setText(self.tr("Back"))
        self.step_back.setVisible(not in_list)
        words, tone = self._word_said()
        self._said.setText(words)
        self._said.set_tone(tone)

    def _word_card(self, card: "CardView") -> str:
        statuses = {
            "blocked": self.tr("blocked"),
            "lost": self.tr("lost"),
            "stolen": self.tr("stolen"),
            "damaged": self.tr("damaged"),
            "replaced": self.tr("replaced"),
        }
        status = statuses.get(card.status, "")
        return f"{grouped(card.number)}  {status}" if status else grouped(card.number)

    def _word_said(self) -> tuple[str, Tone]:
        face = self._face
        if face.problem:
            return word_refusal(face.problem, self._words()), "warn"
        if face.step is Step.REPLACING:
            return self.tr(
                "Scan the new card or type its number into the box (F2), or give a new number. All stays theirs."
            ), ""
        if face.step is Step.ADDING:
            return self.tr(
                "Scan the card to give them, or type its number into the box (F2). All their cards share one balance."
            ), ""
        match face.done:
            case "replaced":
                said = self.tr("Done: {number} is their card now.").format(number=grouped(face.given))
            case "added":
                said = self.tr("Done: {number} is theirs too.").format(number=grouped(face.given))
            case "active":
                said = self.tr("Done: the card works again.")
            case "":
                return (self.tr("What happened to the card?") if face.cards else self.tr("They have no card.")), "muted"
            case _:
                said = self.tr("Done: the card is blocked.")
        return said, "good"


def grouped(number: str) -> str:
    """An EAN as it stands under its bars; any other number as it is."""
    return f"{number[0]} {number[1:7]} {number[7:]}" if len(number) == 13 and number.isdigit() else number
