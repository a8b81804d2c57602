"""The head of a list that is being brought in: over each column its name, and a choice of what it is."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from desktop.widgets.theme import FINGER, colour

NAME_HEIGHT = 30
GAP = 4
#: Room for «Последний визит» and the arrow.
COLUMN_WIDTH = 190


class MeaningHeader(QHeaderView):
    """Names from the model, a drop-down under each but the first; they go along when the table is moved sideways."""

    #: The section whose meaning was changed by hand, and the field it is now.
    meant = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._boxes: list[QComboBox] = []
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.sectionResized.connect(lambda section, was, now: self._place())

    def show_meanings(self, chosen: Sequence[str], fields: Sequence[tuple[str, str]]) -> None:
        """One drop-down for each of the chosen fields, with (field, words) to choose from."""
        while len(self._boxes) > len(chosen):
            box = self._boxes.pop()
            box.hide()
            box.deleteLater()
        while len(self._boxes) < len(chosen):
            self._boxes.append(self._box(len(self._boxes) + 1))
        for box, field in zip(self._boxes, chosen, strict=True):
            box.blockSignals(True)
            box.clear()
            for name, words in fields:
                box.addItem(words, name)
            box.setCurrentIndex(max(box.findData(field), 0))
            box.setProperty("unused", not field)
            box.blockSignals(False)
        self._place()

    def box(self, section: int) -> QComboBox:
        """The drop-down over a column of the file, counted from one as the model counts."""
        return self._boxes[section - 1]

    def sizeHint(self) -> QSize:
        """Two storeys."""
        return QSize(super().sizeHint().width(), NAME_HEIGHT + FINGER + 2 * GAP)

    def updateGeometries(self) -> None:
        """Qt has moved the table or its columns."""
        super().updateGeometries()
        self._place()

    def setOffset(self, offset: int) -> None:
        """The table was moved sideways."""
        super().setOffset(offset)
        self._place()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The name over the drop-down."""
        painter.save()
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = QRect(rect.left() + 8, rect.top() + 2, rect.width() - 12, NAME_HEIGHT - 4)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colour("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _box(self, section: int) -> QComboBox:
        box = QComboBox(self.viewport())
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(lambda place, box=box: self.meant.emit(section, box.itemData(place)))
        box.show()
        return box

    def _place(self) -> None:
        for section, box in enumerate(self._boxes, start=1):
            if section >= self.count():
                box.hide()
                continue
            left = self.sectionViewportPosition(section)
            box.setGeometry(left + 2, NAME_HEIGHT, self.sectionSize(section) - 6, FINGER)
            name = self.model().headerData(section, Qt.Orientation.Horizontal)
            box.setAccessibleName(str(name))
            box.show()
