"""People behind a figure as rows: a tick, the name, the card, and what made each one of them part of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.wording.reports import said, values
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.answer import People, Person

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
TICK, NAME, CARD, OWN = range(4)
#: At the right, as the figures below, in two lines if need be.
HEAD_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextWordWrap.value
#: Digits of a card that tell it from others.
_CARD_END = 4


class PeopleModel(QAbstractTableModel):
    """Frozen rows, and who of them is ticked."""

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._people: People | None = None
        self._rows: tuple[Person, ...] = ()
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The accounts that are ticked, from the top."""
        return tuple(row.account_id for row in self._rows if row.account_id in self._ticked)

    def row(self, place: int) -> "Person":
        """Who stands there."""
        return self._rows[place]

    def show_people(self, people: "People | None") -> None:
        """These; whoever was ticked and is still there stays so."""
        self.beginResetModel()
        self._people = people
        self._rows = people.rows if people is not None else ()
        self._ticked &= {row.account_id for row in self._rows}
        self.endResetModel()

    def toggle(self, place: int) -> None:
        """Tick the row, or take its tick away."""
        if 0 <= place < len(self._rows):
            self._ticked ^= {self._rows[place].account_id}
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def untick(self) -> None:
        """Nobody is ticked any more."""
        self._ticked.clear()
        self.reword()

    def reword(self) -> None:
        """Every row and the names of the columns, in the language of the moment."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """As many as are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Tick, name, card, and the group's own."""
        own = len(self._people.columns) if self._people is not None else 0
        return 0 if parent.isValid() else OWN + own

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in the cell."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if row.account_id in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_figure(column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        match column:
            case 0:
                return ""
            case 1:
                return row.name or self.tr("No name")
            case 2:
                shown = row.card if role == Qt.ItemDataRole.ToolTipRole else f"…{row.card[-_CARD_END:]}"
                return shown if row.card else ""
        assert self._people is not None
        own = self._people.columns[column - OWN]
        word = values.cell if role == Qt.ItemDataRole.ToolTipRole else values.bare
        return word(row.cells[column - OWN], own.unit, self._words(), own.purse, question=self._people.question)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns, and what each means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_figure(section):
            return HEAD_RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section < OWN or self._people is None:
            return {NAME: self.tr("Customer"), CARD: self.tr("Card")}.get(section, "")
        key, question = self._people.columns[section - OWN].key, self._people.question
        if role == Qt.ItemDataRole.ToolTipRole:
            return said.meant(question, key, self._words())
        return said.name(question, key, self._words())

    def _is_figure(self, column: int) -> bool:
        if column < OWN or self._people is None:
            return False
        return values.is_figure(self._people.columns[column - OWN].unit)
