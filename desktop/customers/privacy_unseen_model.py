"""Customers not seen for long as rows: a tick, the name, how to reach them, and when they were here last."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.wording.moments import day_together
from desktop.wording.phones import phone
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.retention import Unseen

_ROOT = QModelIndex()
_COLUMNS = ("tick", "name", "reach", "seen")
_Index = QModelIndex | QPersistentModelIndex


class UnseenModel(QAbstractTableModel):
    """Frozen rows, and which of them are ticked."""

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[Unseen, ...] = ()
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The accounts that are ticked, from the top."""
        return tuple(row.account_id for row in self._rows if row.account_id in self._ticked)

    def show_rows(self, rows: "tuple[Unseen, ...]") -> None:
        """These, none of them ticked."""
        self.beginResetModel()
        self._rows = rows
        self._ticked.clear()
        self.endResetModel()

    def toggle(self, place: int) -> None:
        """Tick the row, or take its tick away."""
        if 0 <= place < len(self._rows):
            self._ticked ^= {self._rows[place].account_id}
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(_COLUMNS) - 1))

    def reword(self) -> None:
        """Every row and the names of the columns, in the language of the moment."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(_COLUMNS) - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """As many as were brought."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Tick, name, how to reach them, last seen."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in the cell."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column == "tick":
            return Qt.CheckState.Checked if row.account_id in self._ticked else Qt.CheckState.Unchecked
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        words = self._words()
        match column:
            case "name":
                return row.name or self.tr("No name")
            case "reach":
                return phone(row.phone, words) if row.phone else f"…{row.card_number[-4:]}" if row.card_number else ""
            case "seen" if row.last_visit is None:
                return self.tr("no visit recorded; joined {day}").format(day=day_together(row.joined_on, words))
            case "seen":
                return day_together(row.last_visit, words) if row.last_visit else ""
        return ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {1: self.tr("Customer"), 2: self.tr("Phone or card"), 3: self.tr("Here last")}.get(section, "")
