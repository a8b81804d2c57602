"""Batches and their numbers as rows."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.paper.cards.design import grouped
from desktop.wording.moments import day_together
from desktop.wording.words import Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.lookup.card_batches import BatchView, NumberView

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NAME, MADE, CARDS, PRINTED = range(4)
PLACE, NUMBER, WHOSE, STATE = range(4)


class BatchesModel(QAbstractTableModel):
    """One batch a row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[BatchView, ...] = ()
        self._words: Words | None = None
        self._now: datetime | None = None

    def show_rows(self, rows: "tuple[BatchView, ...]", words: Words, now: datetime) -> None:
        """These, in their order."""
        self.beginResetModel()
        self._rows, self._words, self._now = rows, words, now
        self.endResetModel()

    def batch(self, row: int) -> "BatchView":
        """The batch of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Name, day, cards, how far it is printed."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Batch"), self.tr("Made"), self.tr("Cards"), self.tr("Printed"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid() or self._words is None or self._now is None:
            return None
        batch = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (CARDS, PRINTED):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        zone = self._words.zone
        match index.column():
            case 0:
                kind = self.tr("with names") if batch.named else self.tr("without names")
                return " · ".join(part for part in (batch.name, kind, batch.kind) if part)
            case 1:
                today = local_day(self._now, zone)
                return day_together(local_day(batch.reserved_at, zone), self._words, today=today)
            case 2:
                return str(batch.count)
        if batch.printed == batch.count:
            return self.tr("all")
        return self.tr("{printed} of {count}").format(printed=batch.printed, count=batch.count)


class NumbersModel(QAbstractTableModel):
    """One card of a batch a row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[NumberView, ...] = ()

    def show_rows(self, rows: "tuple[NumberView, ...]") -> None:
        """These, in their order."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def number(self, row: int) -> "NumberView":
        """The card of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Place, number, whose, state."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return ("№", self.tr("Number"), self.tr("Whose"), self.tr("State"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        view = self._rows[index.row()]
        match index.column():
            case 0:
                return str(view.place)
            case 1:
                return grouped(view.number)
            case 2:
                return view.name or (self.tr("a customer") if view.account_id else "–")
        states = {"printed": self.tr("printed"), "spoiled": self.tr("spoiled")}
        return states.get(view.status, self.tr("reserved"))
