"""The goods of the open sale, to see and to change: by keyboard, by finger, by scanner."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.till.screen.lines_model import CATEGORY, CODE, NAME, PRICE, QUANTITY, SUM, LinesModel
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded
from desktop.wording.words import Words
from loyalty.basket import Line
from loyalty.money import ONE_UNIT
from loyalty.reasons import Why

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SaleFace

ROW_HEIGHT = 44
WIDTHS = {CODE: 152, CATEGORY: 104}
#: Where the place is narrow the code and the category give way, the name and the figures do not.
NARROW_WIDTHS = {CODE: 78, CATEGORY: 82}
NARROW = 640


def refused_places(face: "SaleFace") -> dict[int, str]:
    """By its place, each line that this customer may not buy, and the tier from which one may."""
    tiers = {reason.line: reason.tier for reason in face.quote.reasons if reason.why is Why.ONLY_FOR_TIER}
    places = face.sale.places
    return {
        places[refused.line]: tiers.get(refused.line, "")
        for refused in face.quote.refused_lines
        if face.sale.by_lines and refused.line < len(places)
    }


class _Cell(QLineEdit):
    """Keeps Enter for itself: the room would take it for Apply before the cell had been read."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class _Editor(QStyledItemDelegate):
    """Opens a plain editor in a cell and tells the keypad where to type."""

    opened = Signal(object)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        edit = _Cell(parent)
        edit.setStyleSheet("QLineEdit { border-radius: 6px; min-height: 38px; padding: 0 4px; font-size: 15px; }")
        if index.column() in (QUANTITY, PRICE):
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.opened.emit(edit)
        return edit

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == CODE:
            # Codes of one maker begin alike; their ends tell them apart.
            option.textElideMode = Qt.TextElideMode.ElideLeft

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        rect = option.rect
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if focused:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(2, 3, -3, -4), 6, 6)


class LinesTable(QTableView):
    """Cells to type in. Delete takes the line away; Enter in a finished cell applies the sale, as everywhere."""

    removed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not editing:
            self.removed.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # While a cell is edited its editor takes Enter; here the table leaves it to the room.
            event.ignore()
        else:
            super().keyPressEvent(event)


class LinesTab(Worded, QFrame):
    """The table, one more and one fewer, away with the line."""

    line_changed = Signal(int, object)
    line_added = Signal(object)
    line_removed = Signal(int)
    code_typed = Signal(str)
    #: The editor in a cell that was just opened: the keypad types there.
    editing = Signal(object)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(words, self)
        self.table = LinesTable()
        self._set_up_table()
        self._said = Label(role="small").wrapped()
        self.fewer = Button(kind="plain", icon="minus")
        self.more = Button(kind="plain", icon="plus")
        self.away = Button(kind="plain", icon="bin")
        self.fewer.clicked.connect(lambda: self._count(-1))
        self.more.clicked.connect(lambda: self._count(1))
        self.away.clicked.connect(lambda: self._remove(self.table.currentIndex().row()))
        for button in (self.fewer, self.more, self.away):
            button.setFixedWidth(56)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        for button in (self.fewer, self.more, self.away):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.retranslate()

    def show_sale(self, face: "SaleFace") -> None:
        sale = face.sale
        before = len(self.model.lines)
        self.model.show_lines(sale.lines)
        self.model.show_refused(refused_places(face))
        if len(sale.lines) > before:
            place = self.model.index(len(sale.lines) - 1, QUANTITY)
            self.table.setCurrentIndex(place)
            self.table.scrollTo(place)
        self._show_buttons()
        self._fit_figures()

    def key_touched(self, key: str) -> None:
        """A key of the keypad while no cell is open: it opens the cell that figures are typed in."""
        place = self.table.currentIndex()
        if not key.isdigit() or (self.table.state() == QAbstractItemView.State.EditingState):
            return
        row = place.row() if place.isValid() else self.model.rowCount() - 1
        column = place.column() if place.column() in (QUANTITY, PRICE) else QUANTITY
        if row >= len(self.model.lines):
            row, column = len(self.model.lines), PRICE
        cell = self.model.index(row, column)
        self.table.setCurrentIndex(cell)
        self.table.edit(cell)
        editor = self.table.indexWidget(cell) or self.table.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            editor.setText(key)

    def begin(self) -> None:
        """Put the focus where the next line is typed."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(self.model.rowCount() - 1, CODE))

    def retranslate(self) -> None:
        self.model.set_headings(
            (
                self.tr("Code"),
                self.tr("Goods"),
                self.tr("Category"),
                self.tr("Qty"),
                self.tr("Price"),
                self.tr("Sum"),
            )
        )
        self._fit_widths()
        self._said.setText(self.tr("Scan goods, or type into the last row"))
        for button, words in (
            (self.fewer, self.tr("One fewer")),
            (self.more, self.tr("One more")),
            (self.away, self.tr("Remove the line")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_widths()

    def _fit_widths(self) -> None:
        widths = NARROW_WIDTHS if self.width() < NARROW else WIDTHS
        for column, width in widths.items():
            self.table.setColumnWidth(column, max(width, self._heading_width(column)))
        self._fit_figures()

    def _heading_width(self, column: int) -> int:
        """What the column's heading needs to be read whole."""
        heading = str(self.model.headerData(column, Qt.Orientation.Horizontal))
        return self.table.horizontalHeader().fontMetrics().horizontalAdvance(heading) + 22

    def _fit_figures(self) -> None:
        """A figure is never cut: its column is as wide as the widest."""
        metrics = self.table.fontMetrics()
        for column in (QUANTITY, PRICE, SUM):
            texts = [str(self.model.headerData(column, Qt.Orientation.Horizontal))]
            texts += [str(self.model.index(row, column).data() or "") for row in range(len(self.model.lines))]
            self.table.setColumnWidth(column, max(metrics.horizontalAdvance(text) for text in texts) + 22)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        editor = _Editor(table)
        editor.opened.connect(self.editing)
        table.setItemDelegate(editor)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.removed.connect(self._remove)
        table.clicked.connect(self._touched)
        table.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        self.model.changed.connect(self.line_changed)
        self.model.added.connect(self.line_added)
        self.model.code_typed.connect(self.code_typed)

    def _touched(self, index: QModelIndex) -> None:
        # A finger has no second click: the figures and the empty row open at the first.
        if index.column() in (QUANTITY, PRICE) or index.row() == len(self.model.lines):
            self.table.edit(index)

    def _remove(self, place: int) -> None:
        if 0 <= place < len(self.model.lines):
            self.line_removed.emit(place)

    def _count(self, step: int) -> None:
        place = self.table.currentIndex().row()
        if not 0 <= place < len(self.model.lines):
            return
        line = self.model.lines[place]
        quantity = line.quantity + step * ONE_UNIT
        if quantity <= 0:
            self.line_removed.emit(place)
            return
        changed = Line(
            unit_price=line.unit_price,
            quantity=quantity,
            goods=line.goods,
            name=line.name,
            category=line.category,
        )
        self.line_changed.emit(place, changed)

    def _show_buttons(self) -> None:
        on_a_line = 0 <= self.table.currentIndex().row() < len(self.model.lines)
        for button in (self.fewer, self.more, self.away):
            button.setEnabled(on_a_line)
