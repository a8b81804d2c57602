"""The customer's place: the card's face, balances as big numbers, chips for what is near; or a guest, or the form."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.join_form import JoinForm
from desktop.widgets.button import Button
from desktop.widgets.customer_card import CARD_NARROW, CARD_WIDE, HEIGHT, WIDE, CustomerCard
from desktop.widgets.label import Label
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customer_face import CustomerFace

#: The key of the form to join means their cards once somebody stands here.
DESK_KEY = "F5"
DESK_WIDE, DESK_NARROW, DESK_TOP = (84, 44), (44, 44), 86


class CustomerPanel(Worded, QStackedWidget):
    """One height whoever stands there."""

    join_wanted = Signal()
    #: Their cards, a credit by hand, a slip from before.
    desk_wanted = Signal()
    #: The form to join has gone.
    form_left = Signal()

    def __init__(self, words: Callable[[], Words], shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._served = False
        self.setFixedHeight(HEIGHT)
        self.form = JoinForm(words)
        self._guest = self._make_guest()
        self._customer = CustomerCard(words, shop_name)
        for page in (self._guest, self._customer, self.form):
            self.addWidget(page)
        # On the card itself, which it is about.
        self.desk = ShownKeyButton(kind="plain", icon="more", key=DESK_KEY, parent=self._customer)
        self.desk.clicked.connect(self.desk_wanted)
        QShortcut(QKeySequence(DESK_KEY), self._customer).activated.connect(self.desk_wanted)
        self.retranslate()

    @property
    def chips_shown(self) -> tuple[str, ...]:
        """What the chips say."""
        return self._customer.chips_shown

    @property
    def figures_shown(self) -> tuple[str, ...]:
        """The big numbers."""
        return self._customer.figures_shown

    def show_shop(self, name: str) -> None:
        """The shop has another name: it stands on the card."""
        self._customer.show_shop(name)

    def show_guest(self) -> None:
        self.hide_form()
        self._served = False
        self._customer.show_customer(None)
        self.setCurrentWidget(self._guest)

    def show_customer(self, face: "CustomerFace") -> None:
        self.hide_form()
        self._served = True
        self._customer.show_customer(face)
        self.setCurrentWidget(self._customer)

    def fit_to(self, width: int) -> None:
        """The face takes its share of the place's width."""
        self._customer.fit_to(width)
        wide = width >= WIDE
        self.desk.key = DESK_KEY if wide else ""
        # Under the name, beside the number, clear of the way to the next tier.
        self.desk.setFixedSize(*(DESK_WIDE if wide else DESK_NARROW))
        self.desk.move((CARD_WIDE if wide else CARD_NARROW) - self.desk.width() - 8, DESK_TOP)
        self.desk.raise_()

    def show_form(self, card_number: str, phone_typed: str, name: str) -> None:
        self.setCurrentWidget(self.form)
        self.form.open(card_number, phone_typed, name)

    @property
    def form_open(self) -> bool:
        return self.currentWidget() is self.form

    def hide_form(self) -> None:
        if self.currentWidget() is self.form:
            self.form_left.emit()
            self.setCurrentWidget(self._customer if self._served else self._guest)

    def retranslate(self) -> None:
        self._guest_title.setText(self.tr("A guest without a card"))
        self._guest_words.setText(
            self.tr("Sell as it is, scan a card at any time, or let them join with a phone number alone.")
        )
        self.join.setText(self.tr("Join"))
        self.desk.setAccessibleName(self.tr("Cards, credits, slips"))
        self.desk.setToolTip(f"{self.desk.accessibleName()} ({DESK_KEY})")

    def _make_guest(self) -> QWidget:
        page = QFrame()
        page.setProperty("surface", "card")
        self._guest_title = Label(role="title").wrapped()
        self._guest_words = Label(role="body", tone="muted").wrapped()
        self.join = Button(kind="plain", icon="customers", key="F5")
        self.join.clicked.connect(self.join_wanted)
        row = QHBoxLayout()
        row.addWidget(self.join)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(8)
        column.addWidget(self._guest_title)
        column.addWidget(self._guest_words)
        column.addStretch(1)
        column.addLayout(row)
        return page
