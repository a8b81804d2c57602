"""A strip that says what is under way in the work process, how far it is, and lets it be stopped."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded


class Going(Worded, QFrame):
    """Hidden while nothing goes on."""

    stopped = Signal()

    def __init__(self, words: Callable[[], str]) -> None:
        super().__init__()
        self._say = words
        self.setProperty("surface", "card")
        self.bar, self.stop, self._words = QProgressBar(), Button(), Label(role="small")
        self.bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.stopped)
        self.retranslate()
        self.hide()

    def show_going(self, done: int, of: int) -> None:
        """How far it has come; `of` 0 while nobody knows the whole."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.show()

    def retranslate(self) -> None:
        """Word it in the language of the moment."""
        self._words.setText(self._say())
        self.stop.setText(self.tr("Stop"))
