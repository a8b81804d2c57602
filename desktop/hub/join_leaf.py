"""Joining a hub: what it is, the invitation, and what comes along."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.hub.travel_card import TravelCard
from desktop.widgets.invitation_form import InvitationForm
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded


class JoinLeaf(Worded, QWidget):
    """A card with the form, and one beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._says = Label(role="heading"), Label(role="body", tone="muted").wrapped()
        self.form, self.travels = InvitationForm(), TravelCard()
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._says)
        column.addWidget(self.form)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(card, 3)
        row.addWidget(self.travels, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(row)
        outer.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the leaf in the language of the moment."""
        self._heading.setText(self.tr("Join a hub"))
        self._says.setText(
            self.tr(
                "With a second till, a hub keeps together what both know of a customer: a database on a computer of "
                "the shop, or at a provider. Whoever looks after it invites this till: regulars hub invite."
            )
        )
