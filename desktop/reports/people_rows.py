"""Rows whose columns are named in two lines where that saves room; of people each can be ticked, and opened."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.reports.people_model import TICK
from desktop.widgets.rows import Rows

TICK_WIDTH = 44
_HEAD_HEIGHT, _HEAD_PAD = 44, 22


class TwoLineHead(QHeaderView):
    """A long name takes no more room than the figures under it need, or the longer half of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        self.setFixedHeight(_HEAD_HEIGHT)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As wide as the longer of two lines."""
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        self.ensurePolished()
        return QSize(_two_lines(text, self.fontMetrics()) + _HEAD_PAD, _HEAD_HEIGHT)


class WideRows(Rows):
    """Where even so there is too little room, the rows move sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(header=True, parent=parent)
        self.setHorizontalHeader(TwoLineHead(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


class PeopleRows(WideRows):
    """Space ticks, Enter opens."""

    #: The row whose tick was pressed.
    ticked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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


def _two_lines(text: str, metrics: QFontMetrics) -> int:
    """The width of the longer line where the text is best broken in two."""
    words = text.split(" ")
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(len(words)))
    return min(max(metrics.horizontalAdvance(line) for line in half) for half in halves)
