"""Receipts as rows: of a day, of a customer, or the one with that slip number."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.theme import colour
from desktop.wording.figures import money
from desktop.wording.moments import day_number, time
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.sales import SaleView

TIME, SLIP, WHO, STATE, PAID = range(5)
_ROOT = QModelIndex()


class SalesModel(QAbstractTableModel):
    """Time, slip, who, what came back, what was paid."""

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._with_day = False
        self._sales: tuple[SaleView, ...] = ()

    def show_sales(self, sales: "tuple[SaleView, ...]", *, with_day: bool = False) -> None:
        """These receipts; `with_day` where they are of several days, and no heading says which."""
        self.beginResetModel()
        self._sales, self._with_day = sales, with_day
        self.endResetModel()

    def sale(self, place: int) -> "SaleView":
        return self._sales[place]

    def reword(self) -> None:
        if self._sales:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._sales) - 1, PAID))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._sales)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._sales):
            return None
        sale, column = self._sales[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(sale, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == PAID:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour({SLIP: "muted", STATE: "warn"}.get(column, "ink"))
        return None

    def _text(self, sale: "SaleView", column: int) -> str:
        words = self._words()
        match column:
            case 0:
                at = time(sale.at, words)
                return f"{day_number(sale.day, words)} {at}" if self._with_day else at
            case 1:
                return sale.slip
            case 2:
                return word_who(sale)
            case 3:
                return _state(sale)
            case _:
                return money(sale.quote.to_pay, words.currency, words.language)


def word_who(sale: "SaleView") -> str:
    """Whose sale it was: by name, else by card, else by the tail of the phone they joined with."""
    if not sale.account_id:
        return QCoreApplication.translate("SalesModel", "Guest")
    if not (sale.customer_name or sale.card_number) and sale.customer_phone:
        tail = sale.customer_phone[-4:]
        return QCoreApplication.translate("SalesModel", "Phone …{tail}").format(tail=tail)
    return sale.customer_name or sale.card_number or QCoreApplication.translate("SalesModel", "Customer")


def _state(sale: "SaleView") -> str:
    if sale.voided:
        return QCoreApplication.translate("SalesModel", "voided")
    if sale.imported:
        return QCoreApplication.translate("SalesModel", "imported")
    if any(sale.returned):
        sold = sum(quoted.line.quantity for quoted in sale.quote.lines)
        if sum(sale.returned) >= sold:
            return QCoreApplication.translate("SalesModel", "returned")
        return QCoreApplication.translate("SalesModel", "partly returned")
    return ""
