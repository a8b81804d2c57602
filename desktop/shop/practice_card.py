"""The card in the shop's settings from which new staff begin to practise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded


class PracticeCard(Worded, QFrame):
    """Says what practice is, and leads there."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._heading, self._says = Label(role="heading"), Label(role="body", tone="muted").wrapped()
        self.begin = Button(icon="practice")
        self.begin.clicked.connect(self.wanted)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._says)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 18)
        row.setSpacing(20)
        row.addLayout(column, 1)
        row.addWidget(self.begin)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the card in the language of the moment."""
        self._heading.setText(self.tr("New staff"))
        self._says.setText(
            self.tr(
                "They practise at a till with your own rules and goods, on invented customers. Nothing of it counts."
            )
        )
        self.begin.setText(self.tr("Practice"))
