"""What is worded by the program: its words follow the language of the moment."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    # Two bases of Qt can't be one widget's.
    _Widget = object


class Worded(_Widget):
    """A widget, named before its Qt class, that says its words in `retranslate`, and again in another language."""

    def retranslate(self) -> None:
        """Word all of it in the language of the moment."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
