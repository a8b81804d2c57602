"""A customer's history as rows: when, what, how much, what the purses gained and paid."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.theme import colour
from desktop.wording.figures import money, number, purse_decimals
from desktop.wording.moments import moment
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.history import HistoryRow

WHEN, WHAT, AMOUNT, EARNED, SPENT = range(5)
_ROOT = QModelIndex()


def word_kind(row: "HistoryRow") -> str:
    """What a row is, in a word or two."""
    translate = QCoreApplication.translate
    match str(row.kind):
        case "sale":
            return row.slip
        case "refund":
            return translate("HistoryModel", "Return, slip {slip}").format(slip=row.slip)
        case "void":
            return translate("HistoryModel", "Void, slip {slip}").format(slip=row.slip)
        case "adjusted":
            return translate("HistoryModel", "Adjustment")
        case "opening":
            return translate("HistoryModel", "Opening balance")
        case "bonus":
            return translate("HistoryModel", "Bonus")
        case "imported":
            return translate("HistoryModel", "Imported, {slip}").format(slip=row.slip)
        case "lapsed":
            return translate("HistoryModel", "Lapsed")
        case _:
            return str(row.kind)


class HistoryModel(QAbstractTableModel):
    """Frozen rows; more are added at the end, page by page."""

    def __init__(
        self, words: Callable[[], Words], clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._clock = clock
        self._rows: tuple[HistoryRow, ...] = ()
        self._compact = False

    def set_compact(self, compact: bool) -> None:
        """In a narrow place amounts go without the sign of the currency."""
        if compact != self._compact:
            self._compact = compact
            self.reword()

    def show_rows(self, rows: "tuple[HistoryRow, ...]") -> None:
        """Show these; where they only go on where the last page ended, the list keeps its place."""
        shown = len(self._rows)
        if shown and len(rows) > shown and rows[:shown] == self._rows:
            self.beginInsertRows(_ROOT, shown, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> "HistoryRow":
        return self._rows[place]

    def reword(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, SPENT))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= AMOUNT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == WHAT:
                return colour("muted")
            if column == EARNED:
                gained = sum(points for _, points in row.earned) >= 0
                return colour("good") if gained else colour("warn")
            if column == SPENT:
                return colour("warn")
        return None

    def _text(self, row: "HistoryRow", column: int) -> str:
        words = self._words()
        match column:
            case 0:
                return moment(row.at, words, now=self._clock())
            case 1:
                return word_kind(row)
            case 2:
                amount = -abs(row.amount) if row.kind in ("refund", "void") else row.amount
                return money(amount, words.currency, words.language, symbol=not self._compact) if amount else ""
            case 3:
                return _purses(row.earned, words, sign=1)
            case _:
                return _purses(row.spent, words, sign=-1)


def _purses(moved: tuple[tuple[str, int], ...], words: Words, *, sign: int) -> str:
    """Bare figures, one a purse: the purse's name stands above, in the panel."""
    parts = []
    for purse_id, amount in moved:
        if amount:
            decimals = purse_decimals(words.purse(purse_id), words)
            signed = amount if sign > 0 else -abs(amount)
            parts.append(number(signed, decimals, words.language, signed=True))
    return "  ".join(parts)
