"""The lines of the open sale as an editable table, with an empty row at its end to type the next one."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.till.presenter.open_sale import PRICE_MOST, QUANTITY_MOST, TEXT_MOST
from desktop.widgets.theme import colour
from desktop.wording.figures import number, quantity
from desktop.wording.typed_amount import read_minor, write_minor
from desktop.wording.words import Words
from loyalty.basket import Line
from loyalty.money import ONE_UNIT

CODE, NAME, CATEGORY, QUANTITY, PRICE, SUM = range(6)
COLUMNS = 6
_ROOT = QModelIndex()
_FIGURES = (QUANTITY, PRICE, SUM)


class LinesModel(QAbstractTableModel):
    """Shows the sale's lines; what is typed goes out as a signal and comes back as a new sale."""

    changed = Signal(int, object)
    added = Signal(object)
    #: A code typed in the empty row: the goods list may know it.
    code_typed = Signal(str)

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: tuple[Line, ...] = ()
        self._headings: tuple[str, ...] = ("",) * COLUMNS
        #: By place, goods that this customer may not buy, and the tier from which one may.
        self._refused: dict[int, str] = {}

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines, telling the table no more than what moved, so that an editor stays open elsewhere."""
        before = self._lines
        if lines == before:
            return
        if len(lines) == len(before) + 1 and lines[: len(before)] == before:
            self.beginInsertRows(_ROOT, len(before), len(before))
            self._lines = lines
            self.endInsertRows()
        elif len(lines) == len(before):
            self._lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, SUM))
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def show_refused(self, refused: dict[int, str]) -> None:
        """Mark these lines: they are sold only from a tier on."""
        if refused != self._refused:
            self._refused = refused
            if self._lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, SUM))

    def set_headings(self, headings: tuple[str, ...]) -> None:
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SUM))

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines) + 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < COLUMNS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags if index.column() == SUM else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() <= len(self._lines):
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        refused = index.row() in self._refused
        if role == Qt.ItemDataRole.ForegroundRole and (refused or column in (CODE, CATEGORY)):
            return colour("bad" if refused else "muted")
        if index.row() == len(self._lines):
            return "+" if role == Qt.ItemDataRole.DisplayRole and column == CODE else None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(line, column)
            return self._marked(text, index.row()) if refused and column == NAME else text
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(line, column)
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take what was typed. False where it is no figure: the cell keeps what it had."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text, place = str(value).strip()[:TEXT_MOST], index.row()
        is_new = place >= len(self._lines)
        if is_new and not text:
            return False
        if is_new and index.column() == CODE:
            self.code_typed.emit(text)
            return True
        line = self._read(Line(unit_price=0) if is_new else self._lines[place], index.column(), text)
        if line is None:
            return False
        if is_new:
            self.added.emit(line)
        elif line != self._lines[place]:
            self.changed.emit(place, line)
        return True

    def _read(self, line: Line, column: int, text: str) -> Line | None:
        match column:
            case 0:
                return replace(line, goods=text)
            case 1:
                return replace(line, name=text)
            case 2:
                return replace(line, category=text)
            case 3:
                thousandths = read_minor(text, 3)
                if thousandths is None:
                    # "1.500" with three decimals is one and a half, "1,500" too: a quantity has no groups.
                    return None
                return replace(line, quantity=thousandths) if 0 < thousandths <= QUANTITY_MOST else None
            case 4:
                minor = read_minor(text, self._words().currency.decimals)
                return replace(line, unit_price=minor) if minor is not None and 0 <= minor <= PRICE_MOST else None
            case _:
                return None

    def _text(self, line: Line, column: int) -> str:
        words = self._words()
        match column:
            case 0:
                return line.goods
            case 1:
                return line.name
            case 2:
                return line.category
            case 3:
                return quantity(line.quantity, words.language)
            case 4:
                return number(line.unit_price, words.currency.decimals, words.language)
            case _:
                return number(line.gross, words.currency.decimals, words.language)

    def _marked(self, name: str, place: int) -> str:
        """Which tier may buy them stands before the goods' name: a narrow column cuts at the end."""
        return f"{self._words().tier(self._refused[place]).name} · {name}"

    def _typed(self, line: Line, column: int) -> str:
        match column:
            case 3:
                whole = line.quantity % ONE_UNIT == 0
                return str(line.quantity // ONE_UNIT) if whole else write_minor(line.quantity, 3)
            case 4:
                return write_minor(line.unit_price, self._words().currency.decimals)
            case _:
                return self._text(line, column)
