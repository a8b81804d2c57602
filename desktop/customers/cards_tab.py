"""The tab of a customer's cards: what has become of each, another in its place, one more."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.customers.cards_presenter import FRESH
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip, ChipTone
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.figures import card_number
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CardView, CustomerView

WHYS = ("lost", "stolen", "damaged")
_TONES: dict[str, ChipTone] = {"active": "good", "replaced": "plain", "blocked": "warn", "damaged": "warn"}


class _CardLine(QFrame):
    """One card, and what can be done with it."""

    def __init__(self, card: "CardView", status: str) -> None:
        super().__init__()
        self.card = card
        self.setProperty("surface", "card")
        number = Label(card_number(card.number), "strong")
        kind = Label(card.kind, "small")
        chip = Chip(status, _TONES.get(card.status, "bad"))
        self.replace, self.block, self.open = Button(kind="plain"), Button(kind="plain"), Button(kind="plain")
        self.picture = Button(kind="plain", icon="phone")
        works, waits = card.status == "active", card.status in (*WHYS, "blocked")
        names = QHBoxLayout()
        names.setSpacing(10)
        for part in (number, chip, kind):
            names.addWidget(part)
        names.addStretch(1)
        place = QWidget()
        buttons = Flow(place, spacing=6)
        for button in (self.replace, self.block, self.open, self.picture):
            buttons.addWidget(button)
        # Hidden, not shown: what has no place yet would be shown as a window of its own.
        self.block.setHidden(not works)
        self.picture.setHidden(not works)
        self.open.setHidden(not waits)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(6)
        column.addLayout(names)
        column.addWidget(place)
        place.setHidden(not (works or waits))


class _Replacing(QFrame):
    """What happened to a card, and which one takes its place."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.title = Label(role="strong").wrapped()
        self.why = Segmented(tuple((why, "") for why in WHYS))
        self.why.choose("lost")
        self.number = QLineEdit()
        self.number.setMaxLength(40)
        self.field = Field(self.number)
        self.do, self.fresh, self.leave = Button(kind="primary"), Button(kind="plain"), Button(kind="quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.do, self.fresh, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        for part in (self.title, self.why, self.field):
            column.addWidget(part)
        column.addLayout(buttons)
        self.do.clicked.connect(lambda: self.asked.emit(self.why.choice, self.number.text()))
        self.number.returnPressed.connect(lambda: self.asked.emit(self.why.choice, self.number.text()))
        self.fresh.clicked.connect(lambda: self.asked.emit(self.why.choice, FRESH))
        self.leave.clicked.connect(self.left)
        self.hide()


class CardsTab(Worded, Scrolled):
    """Shows what it is told, says what was pressed."""

    given = Signal(str)
    status_set = Signal(str, str)
    #: The card, what happened to it, the number of the next one.
    replaced = Signal(str, str, str)
    print_asked = Signal()
    #: A picture of this card; at this button.
    picture_asked = Signal(str, object)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._cards: tuple[CardView, ...] = ()
        self._account_id = ""
        self._replaces = ""
        self._problem = ("", "")
        self.lines: dict[str, _CardLine] = {}
        self.replacing = _Replacing()
        self.none = Label(role="body", tone="muted").wrapped()
        self.number = QLineEdit()
        self.number.setMaxLength(40)
        self.field = Field(self.number)
        self.give, self.fresh = Button(kind="primary", icon="plus"), Button(kind="plain")
        self.printing = Button(kind="plain", icon="printer")
        self._build()
        self._connect()
        self.retranslate()

    @property
    def takes_code(self) -> bool:
        """Whether a scan belongs here: a card is being replaced, or the field for one more has the keyboard."""
        return self.isVisible() and (not self.replacing.isHidden() or self.number.hasFocus())

    def take_code(self, code: str) -> None:
        """A scanned card: the press that is left is Enter's."""
        edit = self.number if self.replacing.isHidden() else self.replacing.number
        edit.setText(code)
        edit.setFocus()

    def show_customer(self, customer: "CustomerView", *, anew: bool) -> None:
        """These cards, the newest first."""
        if anew:
            self._end_replacing()
            self.number.clear()
            self.show_problem("add", "")
            self.verticalScrollBar().setValue(0)
        self._account_id = customer.account_id
        cards = tuple(reversed(customer.cards))
        if cards != self._cards or anew:
            self._cards = cards
            self._remake()

    def show_problem(self, field: str, code: str) -> None:
        """Why it can't be done, at its field."""
        self._problem = (field, code)
        said = word_refusal(code, self._words()) if code else ""
        self.field.set_problem(said if field == "add" else "")
        self.replacing.field.set_problem(said if field == "replace" else "")

    def show_done(self) -> None:
        """It is done."""
        self._end_replacing()
        self.number.clear()
        self.show_problem("add", "")

    def retranslate(self) -> None:
        """Word the tab in the language of the moment."""
        self.none.setText(self.tr("No card yet: they are found by phone and name."))
        self.field.set_words(
            self.tr("One more card"), self.tr("Scan it, or type its number. All cards share one balance.")
        )
        self.give.setText(self.tr("Give"))
        self.fresh.setText(self.tr("New number"))
        self.printing.setText(self.tr("Print a card…"))
        panel = self.replacing
        panel.why.set_options(
            [("lost", self.tr("Lost")), ("stolen", self.tr("Stolen")), ("damaged", self.tr("Damaged"))]
        )
        panel.field.set_words(self.tr("The new card"), self.tr("Scan it, or leave it empty and give one later."))
        panel.do.setText(self.tr("Replace"))
        panel.fresh.setText(self.tr("New number"))
        panel.leave.setText(self.tr("Cancel"))
        panel.title.setText(self.tr("Card {number}: what happened?").format(number=card_number(self._replaces)))
        self.show_problem(*self._problem)
        self._remake()

    def _remake(self) -> None:
        for line in self.lines.values():
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {}
        for place, card in enumerate(self._cards):
            line = self.lines[card.number] = _CardLine(card, self._status(card.status))
            line.replace.setText(self.tr("Replace…"))
            line.block.setText(self.tr("Block"))
            line.open.setText(self.tr("It works again"))
            line.picture.setText(self.tr("Picture…"))
            line.picture.clicked.connect(partial(self.picture_asked.emit, card.number, line.picture))
            line.replace.clicked.connect(partial(self._begin_replacing, card))
            line.block.clicked.connect(partial(self.status_set.emit, card.number, "blocked"))
            line.open.clicked.connect(partial(self.status_set.emit, card.number, "active"))
            self._list.insertWidget(place, line)
        self._list.removeWidget(self.replacing)
        under = list(self.lines).index(self._replaces) if self._replaces in self.lines else len(self.lines)
        self._list.insertWidget(under + 1, self.replacing)
        self.none.setVisible(not self._cards)

    def _status(self, status: str) -> str:
        match status:
            case "active":
                return self.tr("works")
            case "blocked":
                return self.tr("blocked")
            case "lost":
                return self.tr("lost")
            case "stolen":
                return self.tr("stolen")
            case "damaged":
                return self.tr("damaged")
        return self.tr("replaced")

    def _begin_replacing(self, card: "CardView") -> None:
        self._replaces = card.number
        self.replacing.number.clear()
        self.replacing.why.choose(card.status if card.status in WHYS else "lost")
        self.retranslate()
        self.replacing.show()
        self.replacing.number.setFocus()
        self.ensureWidgetVisible(self.replacing)

    def _end_replacing(self) -> None:
        self._replaces = ""
        self.replacing.hide()
        self.replacing.number.clear()

    def _build(self) -> None:
        inside = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._list.addWidget(self.none)
        self._list.addWidget(self.replacing)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.give)
        row.addWidget(self.fresh)
        row.addStretch(1)
        row.addWidget(self.printing)
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 12, 12, 8)
        column.setSpacing(12)
        column.addLayout(self._list)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        self.give.clicked.connect(lambda: self.given.emit(self.number.text()))
        self.number.returnPressed.connect(lambda: self.given.emit(self.number.text()))
        self.fresh.clicked.connect(lambda: self.given.emit(FRESH))
        self.printing.clicked.connect(self.print_asked)
        self.replacing.asked.connect(lambda why, number: self.replaced.emit(self._replaces, why, number))
        self.replacing.left.connect(self._end_replacing)
        for edit in (self.number, self.replacing.number):
            edit.textEdited.connect(lambda: self.show_problem("add", ""))
