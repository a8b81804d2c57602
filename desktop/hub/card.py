"""The card in the shop's settings from which the hub's page opens: one line of how things stand."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.hub.notice_card import spoken
from desktop.hub.standing import State
from desktop.parts import SyncState
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.hub_state import word_light
from desktop.wording.words import Words


class HubCard(Worded, QFrame):
    """Says how it stands, and leads there."""

    opened = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._words = words
        self._now = datetime.now().astimezone()
        self._state: State = SyncState()
        self._heading, self.said = Label(role="heading"), Label(role="body", tone="muted").wrapped()
        self.open = Button(icon="computer")
        self.open.clicked.connect(self.opened)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 18)
        row.setSpacing(20)
        row.addLayout(column, 1)
        row.addWidget(self.open)
        self.retranslate()

    def show_state(self, state: State, now: datetime) -> None:
        """How the rounds go."""
        self._state, self._now = state, now
        self.retranslate()

    def retranslate(self) -> None:
        """Word the card in the language of the moment."""
        state = self._state
        self._heading.setText(self.tr("Several tills"))
        self.said.set_tone("warn" if state.state == "attention" else "muted")
        if state.state == "lone":
            self.said.setText(
                self.tr("One till needs nothing else. With a second one, a hub keeps both in step, also offline.")
            )
            self.open.setText(self.tr("Join a hub…"))
            return
        said = word_light(
            state.state,
            spoken(self._words()),
            now=self._now,
            synced_at=state.synced_at,
            away_since=state.away_since,
            waiting=state.waiting,
        )
        self.said.setText(said[:1].upper() + said[1:])
        self.open.setText(self.tr("The hub…"))
