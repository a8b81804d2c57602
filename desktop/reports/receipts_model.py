"""Receipts behind a figure as rows: when, the slip, the till, whose, how much, and what the group tells of each."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.reports.answer import Unit
from desktop.reports.people_model import HEAD_RIGHT
from desktop.wording.moments import moment
from desktop.wording.reports import said, values
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.listed import ReceiptRow, Receipts

_ROOT = QModelIndex()
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_Index = QModelIndex | QPersistentModelIndex
WHEN, SLIP, TILL, WHOSE, PAID, OWN = range(6)


class ReceiptsModel(QAbstractTableModel):
    """Frozen rows."""

    def __init__(
        self, words: Callable[[], Words], clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._clock = words, clock
        self._receipts: Receipts | None = None

    def row(self, place: int) -> "ReceiptRow":
        """The receipt that stands there."""
        assert self._receipts is not None
        return self._receipts.rows[place]

    def show_receipts(self, receipts: "Receipts | None") -> None:
        """These."""
        self.beginResetModel()
        self._receipts = receipts
        self.endResetModel()

    def reword(self) -> None:
        """Every row and the names of the columns, in the language of the moment."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """As many as are listed."""
        return 0 if parent.isValid() or self._receipts is None else len(self._receipts.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """What every receipt tells, and the group's own."""
        own = len(self._receipts.columns) if self._receipts is not None else 0
        return 0 if parent.isValid() else OWN + own

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in the cell."""
        receipts = self._receipts
        if receipts is None or not index.isValid() or not 0 <= index.row() < len(receipts.rows):
            return None
        row, column = receipts.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_figure(column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self._words()
        match column:
            case 0:
                return moment(_EPOCH + timedelta(microseconds=row.at), words, now=self._clock())
            case 1:
                return row.slip
            case 2:
                return row.till
            case 3:
                return row.name or (self.tr("No name") if row.account_id else "–")
            case 4:
                return values.bare(row.paid, Unit.MONEY, words)
        own = receipts.columns[column - OWN]
        return values.bare(row.cells[column - OWN], own.unit, words, own.purse, question=receipts.question)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_figure(section):
            return HEAD_RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < OWN or self._receipts is None:
            names = (self.tr("When"), self.tr("Slip"), self.tr("Till"), self.tr("Customer"), self.tr("Paid"))
            return names[section] if section < OWN else ""
        return said.name(self._receipts.question, self._receipts.columns[section - OWN].key, self._words())

    def _is_figure(self, column: int) -> bool:
        if column < OWN or self._receipts is None:
            return column == PAID
        return values.is_figure(self._receipts.columns[column - OWN].unit)
