"""Customers as rows of a list: one column, painted by the list's own delegate."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from db.lookup.customer_rows import CustomerRow

_ROOT = QModelIndex()
#: Role of the whole row, for the delegate.
ROW = Qt.ItemDataRole.UserRole + 1


class ListModel(QAbstractTableModel):
    """Frozen rows, and which of them are ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CustomerRow] = []
        self._ticking = False
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> frozenset[str]:
        """The accounts that are ticked, shown or not."""
        return frozenset(self._ticked)

    @property
    def ticking(self) -> bool:
        """Whether rows have boxes to tick."""
        return self._ticking

    def row(self, place: int) -> "CustomerRow":
        """The row at that place."""
        return self._rows[place]

    def place_of(self, account_id: str) -> int:
        """Where that customer stands; −1 where they are not shown."""
        return next((place for place, row in enumerate(self._rows) if row.account_id == account_id), -1)

    def show_rows(self, rows: "tuple[CustomerRow, ...]") -> None:
        """These in place of all."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: "tuple[CustomerRow, ...]") -> None:
        """These below the others."""
        if rows:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def renew_rows(self, rows: "tuple[CustomerRow, ...]", gone: frozenset[str] = frozenset()) -> None:
        """Each of these at the place of the same customer; those who are gone leave theirs."""
        for place in reversed(range(len(self._rows))):
            if self._rows[place].account_id in gone:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        self._ticked -= gone
        told = {row.account_id: row for row in rows}
        for place, old in enumerate(self._rows):
            new = told.get(old.account_id)
            if new is not None and new != old:
                self._rows[place] = new
                self._moved(place, place)

    def set_ticking(self, ticking: bool) -> None:
        """Show or hide the boxes; hidden ones are empty."""
        self._ticking = ticking
        if not ticking:
            self._ticked.clear()
        self.reword()

    def tick(self, account_ids: "frozenset[str] | set[str]", *, on: bool) -> None:
        """Tick these, or take their ticks away."""
        if on:
            self._ticked |= account_ids
        else:
            self._ticked -= account_ids
        self.reword()

    def reword(self) -> None:
        """Every row is painted anew."""
        if self._rows:
            self._moved(0, len(self._rows) - 1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """As many as were brought."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """One: the row is painted whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its name for those who hear the screen, and its tick."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name or row.phone or row.card_number
        if role == Qt.ItemDataRole.CheckStateRole and self._ticking:
            return Qt.CheckState.Checked if row.account_id in self._ticked else Qt.CheckState.Unchecked
        return None

    def _moved(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
