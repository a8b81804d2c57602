"""A table of an answer as rows to look at: sorted by any column, its sum always last, what opens marked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.reports.answer import Cell, Column, Lead, Table
from desktop.widgets.theme import colour
from desktop.wording.reports import headings, said, values
from desktop.wording.words import Words

_ROOT = QModelIndex()
OPENS = "›"
#: Role: whether a row is the sum of the others.
IS_TOTAL = Qt.ItemDataRole.UserRole + 1


class AnswerModel(QAbstractTableModel):
    """Words every cell when it is asked for; thousands of rows cost what is in sight."""

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._question = ""
        self._table = Table(key="", columns=(), rows=())
        #: Columns that are shown, by their place in the table.
        self._shown: tuple[int, ...] = ()
        #: By shown column, whether its figures go without decimals.
        self._whole: tuple[bool, ...] = ()
        self._order: list[int] = []
        self._opens = False

    def show_table(self, table: Table, question: str = "") -> None:
        """These rows, in the order they came."""
        self.beginResetModel()
        self._table, self._question = table, question
        self._shown = headings.shown_places(table)
        self._whole = tuple(headings.is_whole(table, place, self._words()) for place in self._shown)
        self._order = list(range(len(table.rows)))
        self._opens = any(lead is not None for lead in table.leads)
        self.endResetModel()

    @property
    def opens(self) -> bool:
        """Whether any row leads somewhere: then the last column says which."""
        return self._opens

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown."""
        return tuple(self._table.columns[place] for place in self._shown)

    def lead(self, row: int) -> Lead | None:
        """Where a row leads."""
        if not 0 <= row < len(self._order) or not self._table.leads:
            return None
        return self._table.leads[self._order[row]]

    def is_total(self, row: int) -> bool:
        return self._table.total is not None and row == len(self._order)

    def is_figure(self, column: int) -> bool:
        return column < len(self._shown) and values.is_figure(self._column(column).unit)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order) + (self._table.total is not None)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown) + self._opens

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        row, column = index.row(), index.column()
        if column == len(self._shown):
            return self._opening(row, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and not self.is_figure(column):
            return self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and self.is_figure(column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        unknown = role == Qt.ItemDataRole.ForegroundRole and not self.is_total(row)
        if unknown and self._value(row, column) is None:
            return colour("faint")
        return self.is_total(row) if role == IS_TOTAL else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._shown):
            return None
        column = self._column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return headings.column_title(column, self._question, self._words())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return said.meant(self._question, column.key, self._words()) or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; what is not known comes last either way. A column below nought: as the rows came."""
        self.layoutAboutToBeChanged.emit()
        self._order = list(range(len(self._table.rows)))
        if 0 <= column < len(self._shown):
            known = [row for row in self._order if self._cell(row, column) is not None]
            unknown = [row for row in self._order if self._cell(row, column) is None]
            known.sort(key=lambda row: self._key(row, column), reverse=order == Qt.SortOrder.DescendingOrder)
            self._order = known + unknown
        self.layoutChanged.emit()

    def reword(self) -> None:
        if self.rowCount() and self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self._shown) - 1))
        if self._shown:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._shown) - 1)

    def text(self, row: int, column: int) -> str:
        """A cell in words."""
        value = self._value(row, column)
        if value is None and self.is_total(row) and not self.is_figure(column):
            # The first column of the sum says what the line is; others have no sum.
            return self._total() if column == 0 else ""
        return self._worded(value, column)

    def widest(self, column: int) -> tuple[str, ...]:
        """The texts that may need most room in a column, without wording all of it."""
        if column == len(self._shown):
            return (OPENS,)
        place = self._shown[column]
        rows = self._table.rows if self._table.total is None else (*self._table.rows, self._table.total)
        cells = [row[place] for row in rows]
        numbers = [value for value in cells if isinstance(value, int)]
        texts = {value for value in cells if isinstance(value, str)}
        # Days and months are worded with letters: any of them may be the widest.
        ends = {min(numbers), max(numbers)} if numbers and self.is_figure(column) else set(numbers[:60])
        longest: list[Cell] = [*ends, *sorted(texts, key=len, reverse=True)[:12]]
        return (*(self._worded(value, column) for value in longest), self._total() if column == 0 else "")

    def _total(self) -> str:
        return headings.total(self._words())

    def _worded(self, value: Cell, column: int) -> str:
        shown = self._column(column)
        whole = self._whole[column]
        return values.bare(value, shown.unit, self._words(), shown.purse, question=self._question, whole=whole)

    def _opening(self, row: int, role: int) -> Any:
        if self.lead(row) is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return OPENS
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return colour("accent") if role == Qt.ItemDataRole.ForegroundRole else None

    def _column(self, column: int) -> Column:
        return self._table.columns[self._shown[column]]

    def _cell(self, row: int, column: int) -> Cell:
        return self._table.rows[row][self._shown[column]]

    def _value(self, row: int, column: int) -> Cell:
        if self.is_total(row):
            assert self._table.total is not None
            return self._table.total[self._shown[column]]
        return self._cell(self._order[row], column)

    def _key(self, row: int, column: int) -> tuple[int, int, str]:
        """Numbers by what they are, names as they read."""
        value = self._cell(row, column)
        return (0, value, "") if isinstance(value, int) else (1, 0, self._worded(value, column).casefold())
