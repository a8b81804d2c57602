"""What goes between the tills of a hub, and what stays where it is."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.widgets.label import Label
from desktop.widgets.worded import Worded


class TravelCard(Worded, QFrame):
    """Two lists in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._travels, self._stays = Label(role="heading"), Label(role="heading")
        self._what, self._rest = Label(role="body").wrapped(), Label(role="body", tone="muted").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        column.addWidget(self._travels)
        column.addWidget(self._what)
        column.addSpacing(6)
        column.addWidget(self._stays)
        column.addWidget(self._rest)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Word it in the language of the moment."""
        self._travels.setText(self.tr("What all tills know"))
        self._what.setText(
            self.tr(
                "Customers with their cards, points, tiers and consents; sales and returns; the programme, coupons and "
                "budgets; goods, the shop’s name, and who was forgotten."
            )
        )
        self._stays.setText(self.tr("What stays at this till"))
        self._rest.setText(
            self.tr("Printer, scanner and language; drafts, card designs and lists; its own copies of the books.")
        )
