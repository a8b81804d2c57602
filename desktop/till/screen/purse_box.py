"""Paying with a purse: none, the most, or an amount typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.fit_label import FitLabel
from desktop.till.screen.key_cap import KeyCap
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.wording.figures import money, points_number, purse_decimals
from desktop.wording.words import Words

if TYPE_CHECKING:
    from loyalty.basket import Ask
    from loyalty.programme import Purse
    from loyalty.quote import PurseOutlook
    from loyalty.redemption import PursePayment

KEY = "F4"


class PurseBox(QFrame):
    """One purse's part in this sale; it keeps its place and size whether it pays or not."""

    nothing = Signal(str)
    most = Signal(str)
    exactly = Signal(str, object)
    #: The field for another amount has the keypad now, or gives it back (None).
    typing = Signal(object)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._purse: Purse | None = None
        self._outlook: PurseOutlook | None = None
        self._payment: PursePayment | None = None
        self._ask: Ask | None = None
        self.setProperty("surface", "inset")
        self._name = Label(role="body")
        self._paid = FitLabel(20, right=True, tone="warn")
        self.none = Button(kind="choice")
        self.max = Button(kind="choice")
        self.other = Button(kind="choice")
        self.amount = MoneyEdit(2)
        self._other_place = QStackedWidget()
        self._other_place.addWidget(self.other)
        self._other_place.addWidget(self.amount)
        self._other_place.setFixedHeight(46)
        self.none.clicked.connect(lambda: self._choose_none())
        self.max.clicked.connect(lambda: self._choose_most())
        self.other.clicked.connect(self._begin_other)
        self.amount.amount_changed.connect(self._typed)
        QShortcut(QKeySequence(KEY), self).activated.connect(self.next_choice)
        for button in (self.none, self.max, self.other):
            button.setAutoExclusive(False)
        top = QHBoxLayout()
        top.addWidget(self._name)
        top.addWidget(KeyCap(KEY))
        top.addWidget(self._paid, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.none, 3)
        row.addWidget(self.max, 5)
        row.addWidget(self._other_place, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(row)
        self.retranslate()

    @property
    def paid(self) -> str:
        """What the purse pays, as shown."""
        return self._paid.text

    def show_purse(
        self,
        purse: "Purse",
        outlook: "PurseOutlook | None",
        payment: "PursePayment | None",
        ask: "Ask | None",
    ) -> None:
        if self._purse != purse:
            self.amount.set_decimals(purse_decimals(purse, self._words()))
        self._purse, self._outlook, self._payment, self._ask = purse, outlook, payment, ask
        if ask is not None and ask.amount is None:
            self._end_other()
        elif ask is not None and self._other_place.currentWidget() is not self.amount:
            self._other_place.setCurrentWidget(self.amount)
            self.amount.set_amount(ask.amount)
        self.retranslate()

    def reset(self) -> None:
        """Another sale begins: nobody is typing an amount here."""
        self._end_other()

    def next_choice(self) -> None:
        """F4: none, the most, another amount, and round again."""
        if self._outlook is None or not self._outlook.most:
            return
        if self._ask is None:
            self._choose_most()
        elif self._ask.amount is None and self._other_place.currentWidget() is not self.amount:
            self._begin_other()
        else:
            self._choose_none()

    def retranslate(self) -> None:
        self.none.setText(self.tr("None"))
        self.other.setText(self.tr("Other…"))
        if self._purse is None:
            return
        words = self._words()
        self._name.setText(self.tr("Pay with {purse}").format(purse=self._purse.name))
        most = self._outlook.most if self._outlook else 0
        figure = points_number(most, self._purse, words)
        self.max.setText(self.tr("Max {amount}").format(amount=figure))
        paid = self._payment.money if self._payment else 0
        self._paid.set_text(money(-paid, words.currency, words.language) if paid else "")
        self.none.setChecked(
            self._outlook is not None and self._ask is None and self._other_place.currentWidget() is not self.amount
        )
        self.max.setChecked(self._ask is not None and self._ask.amount is None)
        for button in (self.max, self.other):
            button.setEnabled(most > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose_none(self) -> None:
        self._end_other()
        if self._purse is not None:
            self.nothing.emit(self._purse.id)
        self.retranslate()

    def _choose_most(self) -> None:
        self._end_other()
        if self._purse is not None:
            self.most.emit(self._purse.id)
        self.retranslate()

    def _begin_other(self) -> None:
        self._other_place.setCurrentWidget(self.amount)
        self.amount.set_amount(self._payment.points if self._payment else None)
        self.amount.setFocus(Qt.FocusReason.TabFocusReason)
        self.typing.emit(self.amount)
        if self._payment is not None:
            self._typed(self._payment.points)
        self.retranslate()

    def _end_other(self) -> None:
        if self._other_place.currentWidget() is self.amount:
            self._other_place.setCurrentWidget(self.other)
            self.amount.clear()
            self.typing.emit(None)

    def _typed(self, amount: object) -> None:
        if self._purse is not None:
            self.exactly.emit(self._purse.id, amount if isinstance(amount, int) else 0)
