"""Versions as rows of a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.programme.versions_presenter import VersionRow
from desktop.wording.moments import day, stamp
from desktop.wording.words import Words

NUMBER, NAME, HOLDS, STATE, PUBLISHED, AUTHOR = range(6)
_Index = QModelIndex | QPersistentModelIndex


class VersionsModel(QAbstractTableModel):
    """Newest first."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: tuple[VersionRow, ...] = ()

    def show_rows(self, rows: tuple[VersionRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def speak(self, words: Words) -> None:
        """Dates in another language."""
        self._words = words
        self.layoutChanged.emit()

    def version(self, row: int) -> VersionRow:
        """The version of a row."""
        return self._rows[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else 6

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        match index.column():
            case 0:
                return row.number
            case 1:
                return row.name
            case 2:
                return "" if row.holds_from is None else day(row.holds_from, self._words)
            case 3:
                return self._state(row.state)
            case 4:
                return stamp(row.at, self._words)
        return row.author

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = ("№", self.tr("Name"), self.tr("Holds from"), self.tr("State"), self.tr("Published"), self.tr("By"))
        return titles[section] if section < len(titles) else None

    def _state(self, state: str) -> str:
        return {
            "in_force": self.tr("in force"),
            "coming": self.tr("to come"),
            "past": self.tr("over"),
            "draft": self.tr("put aside"),
        }[state]
