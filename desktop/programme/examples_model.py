"""Examples as rows of a table: whether each comes out, its name, what differs."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.programme.try_presenter import ExampleRow
from desktop.widgets.theme import colour

MARK, NAME, SAYS = range(3)
_Index = QModelIndex | QPersistentModelIndex


class ExamplesModel(QAbstractTableModel):
    """In the document's order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ExampleRow, ...] = ()

    def show_rows(self, rows: tuple[ExampleRow, ...]) -> None:
        """Show these; as many as before are only re-worded, so that the chosen row stays chosen."""
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SAYS))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and not row.passes:
            return colour("warn")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match index.column():
            case 0:
                return self.tr("right") if row.passes else self.tr("differs")
            case 1:
                return row.name
        return row.says

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Comes out"), self.tr("Example"), self.tr("What differs"))
        return titles[section] if section < len(titles) else None
