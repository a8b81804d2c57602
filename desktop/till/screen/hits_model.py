"""Customers found by what was typed, as rows."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.wording.moments import day
from desktop.wording.phones import phone
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CustomerHit

NAME, PHONE, CARD, LAST_VISIT = range(4)
_ROOT = QModelIndex()


class HitsModel(QAbstractTableModel):
    """Name, phone, the card's end, last visit."""

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hits: tuple[CustomerHit, ...] = ()

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        if hits != self._hits:
            self.beginResetModel()
            self._hits = hits
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            match index.column():
                case 0:
                    return hit.name or "—"
                case 1:
                    return phone(hit.phone, self._words()) if hit.phone else ""
                case 2:
                    return f"…{hit.card_number[-4:]}" if hit.card_number else ""
                case _:
                    return day(hit.last_visit, self._words()) if hit.last_visit else ""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= CARD:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None
