"""What a cashier does for the customer beside selling: their cards, a credit or debit by hand, a slip from before."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.cards_form import CardsForm
from desktop.till.screen.claim_form import ClaimForm
from desktop.widgets.by_hand_form import ByHandForm
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

PARTS = ("cards", "by_hand", "claim")


class DeskPage(Worded, QWidget):
    """Three forms in one place, the customer's card in sight above them."""

    #: The part that was opened: its presenter begins anew.
    opened = Signal(str)
    left = Signal()

    def __init__(self, words: Callable[[], Words], served: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards, self.by_hand, self.claim = CardsForm(words), ByHandForm(words), ClaimForm(words, served)
        self.parts = Segmented([(part, "") for part in PARTS])
        self.parts.chosen.connect(self.open)
        self._leave = ShownKeyButton(kind="quiet", icon="close", key="Esc")
        self._leave.clicked.connect(self.left)
        self._stack = QStackedWidget(self)
        # Many cards on a low screen: the last buttons are reached by scrolling.
        cards = Scrolled(self.cards, by_keys=False)
        for form in (cards, self.by_hand, self.claim):
            self._stack.addWidget(form)
        top = QHBoxLayout()
        top.setContentsMargins(6, 0, 0, 0)
        top.addWidget(self.parts, 1)
        top.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.retranslate()

    @property
    def awaits_card(self) -> bool:
        """Whether the next number scanned or typed is their new card."""
        return self.parts.choice == "cards" and self.cards.awaits_card

    def open(self, part: str) -> None:
        """Bring this part to the front, as new."""
        self.show_part(part)
        self.opened.emit(part)
        if part == "by_hand":
            self.by_hand.begin()
        elif part == "claim":
            self.claim.begin()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, part: str) -> None:
        """Bring this part to the front, as it is."""
        self.parts.choose(part)
        self._stack.setCurrentIndex(PARTS.index(part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter never reaches the sale from here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        names = {"cards": self.tr("Cards"), "by_hand": self.tr("By hand"), "claim": self.tr("A slip")}
        self.parts.set_options([(part, names[part]) for part in PARTS])
        self._leave.setAccessibleName(self.tr("Close"))
