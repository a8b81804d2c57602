"""What a newcomer agrees to: nothing is ticked before they say so, and the words they agree to are in sight."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.consents import PURPOSES, consent_words, word_purpose
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.join import ConsentAsk

#: Its words are in sight before anybody presses; those of the others once they are pressed.
FIRST = "loyalty"


class ConsentTicks(Worded, QWidget):
    """A tick for each purpose, and below them the words, in the customer's language."""

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ask: ConsentAsk | None = None
        self._language = ""
        self._title = Label(role="small")
        self._text = Label(role="small").wrapped()
        ticks = QWidget()
        flow = Flow(ticks, spacing=8)
        self.ticks = {purpose: Button(kind="plain") for purpose in PURPOSES}
        for button in self.ticks.values():
            button.setCheckable(True)
            button.toggled.connect(self.retranslate)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._title, ticks, self._text):
            column.addWidget(widget)
        self.retranslate()

    @property
    def agreed(self) -> tuple[tuple[str, str], ...]:
        """What is ticked, with the words that were shown."""
        return tuple((purpose, self._word(purpose)) for purpose, tick in self.ticks.items() if tick.isChecked())

    @property
    def language(self) -> str:
        """The language of those words."""
        return self._language or (self._ask.language if self._ask else "")

    def begin(self) -> None:
        self._language = ""
        for button in self.ticks.values():
            button.setChecked(False)

    def show_ask(self, ask: "ConsentAsk") -> None:
        """Whose shop asks, in which words of its own."""
        self._ask = ask
        self.retranslate()

    def speak(self, language: str) -> None:
        """The customer reads this language; empty: the shop's."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("They agree to"))
        for purpose, button in self.ticks.items():
            name = word_purpose(purpose, self._words())
            # Both icons are of one width: a tick moves nothing.
            button.icon_name = "tick" if button.isChecked() else "plus"
            button.setText(name)
        ticked = [purpose for purpose, tick in self.ticks.items() if tick.isChecked()]
        shown = ticked if FIRST in ticked else [*ticked, FIRST]
        self._text.setText("\n".join(self._word(purpose) for purpose in shown))

    def _word(self, purpose: str) -> str:
        own = self._words()
        speaks = Words(language=self.language or own.language, currency=own.currency, zone=own.zone)
        ask = self._ask
        return consent_words(purpose, speaks, shop=ask.shop if ask else "", own=dict(ask.own) if ask else None)
