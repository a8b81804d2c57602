"""Rows of which each can be ticked at its left edge and opened anywhere else."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.reports.people_model import TICK
from desktop.widgets.rows import Rows

TICK_WIDTH = 44


class PeopleRows(Rows):
    """Space ticks, Enter opens."""

    #: The row whose tick was pressed.
    ticked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(header=True, parent=parent)
        self.clicked.disconnect()
        self.clicked.connect(self._press)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is the tick's; the rest as in any list."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _press(self, index: QModelIndex | QPersistentModelIndex) -> None:
        (self.ticked if index.column() == TICK else self.opened).emit(index.row())
