"""What has come of a list that was brought in: how many, and what was left out and why."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.customers.import_models import WHY, LeftOutModel
from desktop.customers.import_words import word_counts
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded

if TYPE_CHECKING:
    from db.imports.outcome import Imported
    from desktop.wording.words import Words


class LandedPanel(Worded, QWidget):
    """Shows the outcome; its buttons say what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Imported | None = None
        self.counts = Label(role="heading").wrapped()
        self.model = LeftOutModel()
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(WHY)
        self.empty = EmptyState("good")
        self.save, self.another, self.done = Button(icon="export"), Button(icon="folder"), Button(kind="primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.another)
        buttons.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.counts)
        column.addWidget(self.rows, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(buttons)
        self.retranslate()

    def show_outcome(self, outcome: "Imported", words: "Words") -> None:
        """How many came in, and what did not."""
        self._outcome = outcome
        self.speak(words)
        left_out = self.model.rowCount() > 0
        self.rows.setVisible(left_out)
        self.save.setVisible(left_out)
        self.empty.setVisible(not left_out)
        self.done.setFocus()

    def speak(self, words: "Words") -> None:
        """The outcome in another language."""
        if self._outcome is not None:
            self.counts.setText(word_counts(self._outcome, words))
            self.model.show_outcome(self._outcome, words)

    def retranslate(self) -> None:
        """Word the panel in the language of the moment."""
        self.save.setText(self.tr("Save these rows…"))
        self.another.setText(self.tr("Another file…"))
        self.done.setText(self.tr("Done"))
        self.empty.show_words(self.tr("All of it came in"), self.tr("The same list again would add nothing."))
