"""The goods list as rows of a table."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop.widgets.theme import colour
from desktop.wording.figures import money

if TYPE_CHECKING:
    from db.lookup.goods import GoodsView
    from loyalty.money import Currency

_HEADINGS = (
    QT_TRANSLATE_NOOP("GoodsModel", "Code"),
    QT_TRANSLATE_NOOP("GoodsModel", "Name"),
    QT_TRANSLATE_NOOP("GoodsModel", "Category"),
    QT_TRANSLATE_NOOP("GoodsModel", "Price"),
)
CODE, NAME, CATEGORY, PRICE = range(4)
Index = QModelIndex | QPersistentModelIndex


class GoodsModel(QAbstractTableModel):
    """Frozen rows; more are added below as the list is scrolled."""

    def __init__(self, currency: "Currency", language: str) -> None:
        super().__init__()
        self._currency, self._language = currency, language
        self._rows: tuple[GoodsView, ...] = ()

    def show_rows(self, rows: "tuple[GoodsView, ...]") -> None:
        """These in place of what was there."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def add_rows(self, rows: "tuple[GoodsView, ...]") -> None:
        """These below what is there."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def speak(self, language: str) -> None:
        """Write figures and headings as this language does."""
        self.beginResetModel()
        self._language = language
        self.endResetModel()

    def goods(self, row: int) -> "GoodsView":
        """The goods in that row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        goods, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            price = money(goods.price, self._currency, self._language)
            return (goods.code, goods.name, goods.category, price)[column]
        if role == Qt.ItemDataRole.ForegroundRole and column in (CODE, CATEGORY):
            return colour("muted")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == PRICE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(_HEADINGS):
            if role == Qt.ItemDataRole.DisplayRole:
                return QCoreApplication.translate("GoodsModel", str(_HEADINGS[section]))
            if role == Qt.ItemDataRole.TextAlignmentRole and section == PRICE:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None
