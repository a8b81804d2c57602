"""The page of rules: tiers on top, then every phase with its cards in the order they run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.programme.card_view import CardView
from desktop.programme.cards import Card, Section
from desktop.programme.rules_presenter import RulesShown
from desktop.programme.sentence_view import SentenceView
from desktop.programme.tiers_strip import TiersStrip
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded


class _Number(QWidget):
    """The number of a phase in a small disc."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc and a figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line_deep"))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(colour("ink"))
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class _Column(QWidget):
    """One phase: its title and its cards."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.cards: list[CardView] = []
        self._title = Label(role="small")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(_Number(number))
        head.addWidget(self._title)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        self._column.addLayout(head)

    def show_section(self, section: Section, page: "RulesPage") -> None:
        """Cards stay the same widgets, so that the editor at one of them stays where it is."""
        self._title.setText(section.title)
        while len(self.cards) > len(section.cards):
            gone = self.cards.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.cards) < len(section.cards):
            made = CardView()
            page.wire(made)
            self._column.addWidget(made)
            self.cards.append(made)
        for view, card in zip(self.cards, section.cards, strict=True):
            view.show_card(card)
        self.setVisible(bool(section.cards))


class RulesPage(Worded, QWidget):
    """Shows what it is told, says what was pressed and where."""

    chip_pressed = Signal(str, str)
    card_switched = Signal(str, bool)
    card_done = Signal(str, str, str)
    card_asked = Signal(str)
    tier_opened = Signal(str)
    tier_added = Signal()
    add_pressed = Signal()
    start_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = TiersStrip()
        self.counted = SentenceView()
        self.counted_problems = Label(role="small", tone="warn").wrapped()
        self.problems = Label(role="small", tone="warn").wrapped()
        self.columns = [_Column(number) for number in range(1, 6)]
        self.add = Button(icon="plus", key="Ctrl+N")
        self.empty = EmptyState("star")
        self.area = Scrolled()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 12)
        column.setSpacing(6)
        for widget in (
            self.strip,
            self.counted,
            self.counted_problems,
            self.problems,
            *self.columns,
            self.empty,
            self.add,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.strip.opened.connect(self.tier_opened)
        self.strip.added.connect(self.tier_added)
        self.counted.pressed.connect(lambda chip: self.chip_pressed.emit("tiers_by", chip))
        self.add.clicked.connect(self.add_pressed)
        self._empty_programme = False
        self.retranslate()

    @property
    def cards(self) -> list[CardView]:
        """Every card in sight, from the top."""
        return [card for column in self.columns for card in column.cards]

    def show_rules(self, shown: RulesShown) -> None:
        """The programme as it is now."""
        self.strip.show_tiers(shown.tiers)
        counted = shown.counted
        self.counted.setVisible(counted is not None)
        self.counted_problems.setVisible(bool(counted and counted.problems))
        if counted is not None:
            self.counted.show_pieces(counted.pieces, grow=True)
            self.counted_problems.setText("\n".join(counted.problems))
        self.problems.setText("\n".join(shown.problems))
        self.problems.setVisible(bool(shown.problems))
        for column, section in zip(self.columns, shown.sections, strict=True):
            column.show_section(section, self)
        self._empty_programme = not any(section.cards for section in shown.sections)
        self.empty.setVisible(self._empty_programme)

    def card(self, place: str, kind: str = "") -> CardView | None:
        """The card of the rule that stands there."""
        found = (view for view in self.cards if view.card is not None and view.card.place == place)
        return next((view for view in found if view.card is not None and kind in ("", view.card.kind)), None)

    def chip(self, card: str, chip: str) -> QWidget | None:
        """The chip of a value."""
        if card == "tiers_by":
            return self.counted.chip(chip)
        views = (view for view in self.cards if view.card is not None and view.card.place == card)
        return next((found for view in views if (found := view.sentence.chip(chip)) is not None), None)

    def show_card(self, place: str) -> None:
        """Bring a card into sight, and the keyboard to it."""
        view = self.card(place)
        if view is not None:
            QApplication.sendPostedEvents()
            self.area.ensureWidgetVisible(view, 0, 60)
            view.switch.setFocus()

    def wire(self, view: CardView) -> None:
        """Say what happens at a card, with the rule's place."""

        def place() -> str:
            return view.card.place if view.card is not None else ""

        def done(what: str) -> None:
            self.card_done.emit(place(), view.card.kind if view.card is not None else "", what)

        view.pressed.connect(lambda chip: self.chip_pressed.emit(place(), chip))
        view.switched.connect(lambda on: self.card_switched.emit(place(), on))
        view.done.connect(done)
        view.asked.connect(lambda: self.card_asked.emit(_key(view.card)))

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.add.setText(self.tr("Add a rule"))
        self.empty.show_words(
            self.tr("No rules yet"),
            self.tr("Say what you want to reach, or begin with a ready programme."),
            self.tr("Where to begin"),
            self.start_pressed.emit,
        )


def _key(card: Card | None) -> str:
    """Two cards may stand at one place: a purse, and its ladder of discounts."""
    return f"{card.place} {card.kind}" if card is not None else ""
