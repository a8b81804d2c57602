"""When something is wrong: one file for whoever helps, a press away."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.parts import set_topic
from desktop.runner import Work
from desktop.support.diagnostics_row import DiagnosticsRow
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded

if TYPE_CHECKING:
    from desktop.support.diagnostics import Asked


class SupportCard(Worded, QFrame):
    """What the file is for, and what is not in it."""

    def __init__(self, work: Work, asked: "Callable[[], Asked]") -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._heading, self._says = Label(role="heading"), Label(role="body", tone="muted").wrapped()
        self.diagnostics = DiagnosticsRow(work, asked, away=True)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(self._says, 1)
        above.addWidget(self.diagnostics.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(above)
        column.addWidget(self.diagnostics)
        set_topic(self.diagnostics.save, "wrong")
        self.retranslate()

    def retranslate(self) -> None:
        """Word it in the language of the moment."""
        self._heading.setText(self.tr("When something is wrong"))
        self._says.setText(
            self.tr(
                "One text file for whoever helps you: versions, settings, counts, the last errors. It names nobody."
            )
        )
