"""Lists: calm rows a finger can hit, hairlines instead of a grid."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.widgets.theme import colour

ROW_HEIGHT = 46


class Hairline(QStyledItemDelegate):
    """A row with a line under it; the focus is the row's, not one cell's."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        rect = option.rect
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class Rows(QTableView):
    """A table of whole rows. Enter, Space or a touch opens one."""

    #: The row that was opened, by its number in the model.
    opened = Signal(int)
    #: The last row is in sight: there may be more to fetch.
    end_reached = Signal()

    def __init__(self, *, header: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(Hairline(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        top = self.horizontalHeader()
        top.setVisible(header)
        top.setHighlightSections(False)
        top.setSectionsClickable(False)
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; each column takes what it needs, `stretch` says which takes the rest."""
        super().setModel(model)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def stretch(self, *columns: int) -> None:
        """These columns share what room is left."""
        for column in columns:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the row that has the focus."""
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in opens and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _look_for_end(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - ROW_HEIGHT:
            self.end_reached.emit()
