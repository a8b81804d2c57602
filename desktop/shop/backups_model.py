"""The copies of the books as rows of a table, newest first."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt

from desktop.widgets.theme import colour

if TYPE_CHECKING:
    from db.schema.backup import Backup

Index = QModelIndex | QPersistentModelIndex
WHEN, SIZE = range(2)


class BackupsModel(QAbstractTableModel):
    """When each was made, and how large it is."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Backup, ...] = ()

    def show_rows(self, rows: "tuple[Backup, ...]") -> None:
        """These in place of what was there."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def backup(self, row: int) -> "Backup":
        """The copy in that row."""
        return self._rows[row]

    def when(self, row: int) -> str:
        """When the copy was made, as the language of the moment writes it."""
        moment = QDateTime.fromSecsSinceEpoch(int(self._rows[row].made_at.timestamp()))
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            size = self._rows[index.row()].size_bytes
            return self.when(index.row()) if index.column() == WHEN else QLocale().formattedDataSize(size, 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == SIZE:
            return colour("muted")
        return None
