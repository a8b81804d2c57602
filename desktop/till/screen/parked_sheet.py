"""The parked sales, to take one up again: a sheet over the foot of the left side, never modal."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.figures import money
from desktop.wording.moments import time
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.open_sale import OpenSale

SHOWN_MOST = 6


class ParkedSheet(Worded, QFrame):
    """One button a sale: when, who, how much."""

    taken = Signal(str)
    dismissed = Signal()

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._sales: tuple[OpenSale, ...] = ()
        self.setProperty("surface", "card")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        self._title = Label(role="strong")
        self._close = Button(kind="quiet", icon="close")
        self._close.setFixedWidth(48)
        self._close.clicked.connect(self.dismissed)
        self.buttons: list[Button] = []
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 12, 14)
        self._column.setSpacing(8)
        self._column.addLayout(top)
        self.retranslate()
        self.hide()

    def show_sales(self, sales: "tuple[OpenSale, ...]") -> None:
        self._sales = sales
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for sale in sales[-SHOWN_MOST:]:
            button = Button(kind="plain", icon="park")
            sale_id = sale.sale_id
            button.clicked.connect(lambda _=False, sale_id=sale_id: self.taken.emit(sale_id))
            self._column.addWidget(button)
            self.buttons.append(button)
        self.retranslate()
        if not sales:
            self.hide()
        self.adjustSize()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Parked sales"))
        self._close.setAccessibleName(self.tr("Close"))
        words = self._words()
        for button, sale in zip(self.buttons, self._sales[-SHOWN_MOST:], strict=True):
            total = sum(line.gross for line in sale.lines) if sale.by_lines else sale.amount
            who = sale.customer_name or self.tr("Guest")
            amount = money(total, words.currency, words.language)
            button.setText(f"{time(sale.started_at, words)}   {who}   {amount}")
