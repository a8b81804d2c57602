"""Paying with a purse: none, the most, or an amount typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.key_cap import KeyCap
from desktop.widgets.button import Button
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, points_number, purse_decimals
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SaleFace
    from loyalty.basket import Ask
    from loyalty.programme import Programme, Purse
    from loyalty.quote import PurseOutlook
    from loyalty.redemption import PursePayment

KEY = "F4"
#: Where there are several purses: the next of them.
OTHER_KEY = "Shift+F4"
#: Below this width the key's cap gives way to the figure.
WIDE = 380


def paying(programme: "Programme") -> "tuple[Purse, ...]":
    """The purses that pay at all, in the programme's order: stamps alone may be for gifts only."""
    return tuple(purse for purse in programme.purses if purse.pays_up_to)


class PurseBox(Worded, QFrame):
    """The purses' part in this sale, one at a time in the programme's order; its place and size stay, paying or not."""

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
        self._face: SaleFace | None = None
        #: The purses of the programme; with one alone its name stands here instead.
        self.purses = Segmented(kind="tab")
        self.purses.chosen.connect(self._show_chosen)
        self.purses.hide()
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
        QShortcut(QKeySequence(OTHER_KEY), self).activated.connect(self.next_purse)
        for button in (self.none, self.max, self.other):
            button.setAutoExclusive(False)
        top = QHBoxLayout()
        top.addWidget(self.purses)
        top.addWidget(self._name)
        self._key = KeyCap(KEY)
        top.addWidget(self._key)
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

    def show_purses(self, face: "SaleFace") -> None:
        """Show what the chosen purse may pay and pays; the box is there while the programme has any that pays."""
        self._face = face
        purses = paying(face.programme)
        self.setVisible(bool(purses))
        self.purses.setVisible(len(purses) > 1)
        self._name.setVisible(len(purses) < 2)
        self._fit()
        self.purses.set_options([(purse.id, purse.name) for purse in purses])
        chosen = next((purse for purse in purses if purse.id == self.purses.choice), next(iter(purses), None))
        if chosen is None:
            return
        self.purses.choose(chosen.id)
        outlook = next((look for look in face.quote.purses if look.purse == chosen.id), None)
        payment = next((paid for paid in face.quote.payments if paid.purse == chosen.id), None)
        self.setEnabled(outlook is not None)
        self.show_purse(chosen, outlook, payment, face.sale.ask_of(chosen.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def next_purse(self) -> None:
        """Shift+F4: the next purse, and round again."""
        names = [purse.id for purse in paying(self._face.programme)] if self._face is not None else []
        if len(names) > 1:
            self.purses.choose(names[(names.index(self.purses.choice) + 1) % len(names)])
            self._show_chosen()

    def show_purse(
        self,
        purse: "Purse",
        outlook: "PurseOutlook | None",
        payment: "PursePayment | None",
        ask: "Ask | None",
    ) -> None:
        if self._purse != purse:
            self._end_other()
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
        if not self._may_ask:
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
            button.setEnabled(self._may_ask)

    def _fit(self) -> None:
        """Beside the names of several purses in a narrow place the figure goes before the key."""
        several = not self.purses.isHidden()
        self._key.setVisible(not several or self.width() >= WIDE)
        row = self.purses.layout()
        if row is not None:
            row.setSpacing(0)

    @property
    def _may_ask(self) -> bool:
        """Whether the purse holds anything: asked for what it may not pay, the sum says why."""
        return self._outlook is not None and (self._outlook.most > 0 or self._outlook.spendable > 0)

    def _show_chosen(self) -> None:
        if self._face is not None:
            self.show_purses(self._face)

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
        # The stack may have given it the focus already: what is typed takes the place of what stands there.
        self.amount.selectAll()
        self.typing.emit(self.amount)
        if self._payment is not None:
            self._typed(self._payment.points)
        self.retranslate()

    def _end_other(self) -> None:
        if self._other_place.currentWidget() is self.amount:
            self._other_place.setCurrentWidget(self.other)
            self.amount.clear()
            self._mark(wrong=False)
            self.typing.emit(None)

    def _typed(self, amount: object) -> None:
        """What can't be read is no amount, and is not nothing either."""
        read = isinstance(amount, int) and amount >= 0
        empty = not self.amount.text().strip()
        self._mark(wrong=not (read or empty))
        if self._purse is not None:
            self.exactly.emit(self._purse.id, amount if read else 0 if empty else None)

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.amount.property("wrong")) != wrong:
            self.amount.setProperty("wrong", wrong)
            self.amount.style().unpolish(self.amount)
            self.amount.style().polish(self.amount)
