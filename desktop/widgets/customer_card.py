"""A customer at a glance: the card's face, balances as big numbers, chips for what is near."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.card_face import CardFace, CardWords
from desktop.widgets.chip import HEIGHT as CHIP_HEIGHT
from desktop.widgets.chip import Chip, ChipTone
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, percent, points, points_number
from desktop.wording.moments import day
from desktop.wording.phones import phone
from desktop.wording.words import Words
from loyalty.programme import Unit

if TYPE_CHECKING:
    from db.lookup.customer_face import CustomerFace, PurseFace

HEIGHT = 214
#: From this width on the face of the card is whole.
WIDE = 760
CARD_WIDE, CARD_NARROW = 320, 222
FACTS_LEFT, FACTS_RIGHT = 20, 16
#: Sizes of the big numbers and gaps between them; the first that fits counts, the last are low enough for two lines.
SIZES_WIDE = ((40, 32), (36, 24), (32, 20), (28, 20), (24, 16))
SIZES_NARROW = ((28, 16), (24, 14))
PURSES_MOST = 3
CHIPS_MOST = 5
CHIP_GAP = 8
FACTS_TOP, FACTS_BOTTOM, FACTS_GAP = 16, 14, 12


class _Figure(QWidget):
    """A name above a big number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Label(role="small")
        self.figure = FitLabel(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.figure)

    @property
    def wanted(self) -> int:
        """The width at which neither is cut."""
        return max(self.name.sizeHint().width(), self.figure.sizeHint().width())

    def say(self, name: str, figure: str) -> None:
        self.name.setText(name)
        self.figure.set_text(figure)


class CustomerCard(Worded, QFrame):
    """One height whoever it shows."""

    def __init__(self, words: Callable[[], Words], shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shop_name = shop_name
        self._face: CustomerFace | None = None
        self.setProperty("surface", "card")
        self.setFixedHeight(HEIGHT)
        self._build()

    @property
    def chips_shown(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(chip.text for chip in self._chips if not chip.isHidden())

    @property
    def figures_shown(self) -> tuple[str, ...]:
        """The big numbers."""
        return tuple(figure.figure.text for figure in self._figures if not figure.isHidden())

    def show_shop(self, name: str) -> None:
        """The shop has another name: it stands on the card."""
        self._shop_name = name
        self.retranslate()

    def show_customer(self, face: "CustomerFace | None") -> None:
        """This customer; None while there is nobody to show."""
        self._face = face
        self.retranslate()

    def retranslate(self) -> None:
        """Word the card in the language of the moment."""
        if self._face is not None:
            self._show_face(self._face)

    def fit_to(self, width: int) -> None:
        """The face takes its share of the place's width."""
        card = CARD_WIDE if width >= WIDE else CARD_NARROW
        self._card.setFixedWidth(card)
        self._room = width - card - FACTS_LEFT - FACTS_RIGHT
        self._fit_figures()
        self._fit_chips()

    def _fit_figures(self) -> None:
        """As large as they stand side by side; where even small ones don't, the last go on a line of their own."""
        shown = [figure for figure in self._figures if not figure.isHidden()]
        sizes = SIZES_WIDE if self._card.width() == CARD_WIDE else SIZES_NARROW
        for px, gap in sizes:
            for figure in self._figures:
                figure.figure.set_px(px)
            self._figures_row.setSpacing(gap)
            if sum(figure.wanted for figure in shown) + gap * (len(shown) - 1) <= self._room:
                break

    def _fit_chips(self) -> None:
        """The first that fit are whole; those after them are left out rather than cut in two."""
        if self._room <= 0:
            return
        height = HEIGHT - FACTS_TOP - FACTS_BOTTOM - FACTS_GAP - self._figures_row.heightForWidth(self._room)
        lines = max(1, (height + CHIP_GAP) // (CHIP_HEIGHT + CHIP_GAP))
        line, filled = 1, 0
        for chip in self._chips[: self._said]:
            width = min(chip.sizeHint().width(), self._room)
            if filled and filled + width > self._room:
                line, filled = line + 1, 0
            filled += width + CHIP_GAP
            chip.setVisible(line <= lines)

    def _build(self) -> None:
        self._card = CardFace()
        self._room = self._said = 0
        self._figures = [_Figure() for _ in range(PURSES_MOST + 1)]
        # Where they don't fit side by side the last go on a line of their own: a figure is never cut.
        figures = self._figures_row = Flow(spacing=32, line_spacing=2)
        for figure in self._figures:
            figures.addWidget(figure)
        self._chips_place = QWidget()
        flow = Flow(self._chips_place, spacing=CHIP_GAP)
        # Made once and worded anew: a scan makes no widgets.
        self._chips = [Chip() for _ in range(CHIPS_MOST)]
        for chip in self._chips:
            flow.addWidget(chip)
        facts = QVBoxLayout()
        facts.setContentsMargins(FACTS_LEFT, FACTS_TOP, FACTS_RIGHT, FACTS_BOTTOM)
        facts.setSpacing(FACTS_GAP)
        facts.addLayout(figures)
        facts.addWidget(self._chips_place, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._card)
        row.addLayout(facts, 1)

    def _show_face(self, face: "CustomerFace") -> None:
        words = self._words()
        self._card.show_card(self._word_card(face, words))
        discount = percent(face.discount, words.language) if face.discount else "—"
        alone = len(face.purses) == 1
        said = [(purse.purse.name, _balance(purse, words, alone=alone)) for purse in face.purses[:PURSES_MOST]] + [
            (self.tr("Discount today"), discount)
        ]
        for place, figure in enumerate(self._figures):
            figure.setVisible(place < len(said))
            if place < len(said):
                figure.say(*said[place])
        self._fit_figures()
        facts = self._word_chips(face, words)[:CHIPS_MOST]
        self._said = len(facts)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(facts))
            if place < len(facts):
                chip.show_fact(*facts[place])
        self._fit_chips()

    def _word_card(self, face: "CustomerFace", words: Words) -> CardWords:
        customer, tier = face.customer, face.tier
        working = [card.number for card in customer.cards if card.status == "active"]
        number = customer.card.number if customer.card else next(reversed(working), "")
        ahead = ""
        if face.next_tier is not None:
            missing = money(face.missing, words.currency, words.language)
            text = (
                self.tr("{money} more this year to {tier}")
                if words.tiers_are_by_year
                else self.tr("{money} more to {tier}")
            )
            ahead = text.format(money=missing, tier=face.next_tier.name)
        elif customer.last_visit is not None:
            ahead = self.tr("%n visit(s), the last on {day}", "", customer.visits).format(
                day=day(customer.last_visit, words, today=face.day)
            )
        contact = phone(customer.phone, words) if customer.phone else ""
        return CardWords(
            shop=self._shop_name,
            tier=tier.name if tier else "",
            colour=tier.colour if tier else "#9FB0B3",
            shape=tier.shape if tier else "circle",
            name=customer.name or contact or self.tr("No name"),
            number=_grouped(number) if number else contact,
            ahead=ahead,
            walked=face.walked,
        )

    def _word_chips(self, face: "CustomerFace", words: Words) -> list[tuple[str, ChipTone]]:
        chips: list[tuple[str, ChipTone]] = []
        for purse in face.purses:
            if purse.debt:
                owed = points(purse.debt, purse.purse, words)
                chips.append((self.tr("Owes {points}").format(points=owed), "bad"))
            if purse.lapsing and purse.lapses_on is not None:
                last = day(purse.lapses_on, words, today=face.day)
                lapsing = points(purse.lapsing, purse.purse, words)
                chips.append((self.tr("{points} until {day}").format(points=lapsing, day=last), "warn"))
            if purse.pending and purse.pending_until is not None:
                first = day(purse.pending_until, words, today=face.day)
                pending = points(purse.pending, purse.purse, words)
                chips.append((self.tr("{points} from {day} on").format(points=pending, day=first), "plain"))
        if face.birthday_in is not None:
            chips.insert(0, (self._word_birthday(face.birthday_in), "accent"))
        chips += [(group, "accent") for group in face.customer.standing.groups]
        if face.birthday_in is None and face.birthday_on is not None:
            birthday = day(face.birthday_on, words, today=face.day)
            chips.append((self.tr("Birthday {day}").format(day=birthday), "plain"))
        if face.customer.notes:
            chips.append((" ".join(face.customer.notes.split())[:60], "violet"))
        if face.customer.visits == 0:
            chips.append((self.tr("First visit"), "good"))
        return chips

    def _word_birthday(self, days: int) -> str:
        if days == 0:
            return self.tr("Birthday today")
        if days > 0:
            return self.tr("Birthday in %n day(s)", "", days)
        return self.tr("Birthday %n day(s) ago", "", -days)


def _balance(purse: "PurseFace", words: Words, *, alone: bool) -> str:
    """The balance; of several purses a bare number of points, since the purse's name stands above it."""
    if purse.purse.unit is Unit.MONEY:
        return money(purse.spendable, words.currency, words.language)
    return points(purse.spendable, purse.purse, words) if alone else points_number(purse.spendable, purse.purse, words)


def _grouped(number: str) -> str:
    """An EAN as it stands under its bars; any other number as it is."""
    return f"{number[0]} {number[1:7]} {number[7:]}" if len(number) == 13 and number.isdigit() else number
