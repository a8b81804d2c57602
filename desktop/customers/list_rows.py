"""The list as it is seen: two lines a customer – who it is and what they hold, how to reach them and when they came."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.lookup.customer_rows import CustomerRow
from desktop.customers.list_model import ROW, ListModel
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.rows import Rows
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour, tokens
from desktop.wording.figures import money, points
from desktop.wording.moments import day
from desktop.wording.phones import phone
from desktop.wording.words import Words
from loyalty.programme import Unit

HEIGHT = 62
SIDE, MARK, BOX = 14, 12, 24


class _Person(QStyledItemDelegate):
    """Paints one customer."""

    def __init__(self, words: Callable[[], Words], today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._today = words, today

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Of one height."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The tier's shape, the name and the balance; below them phone or card, groups, the last visit."""
        row: CustomerRow | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, colour("accent_soft"))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), colour("accent"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = rect.left() + SIDE
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            _paint_box(painter, QRectF(left, rect.center().y() - BOX / 2, BOX, BOX), tick == Qt.CheckState.Checked)
            left += BOX + 12
        self._paint_lines(painter, QRect(left, rect.top(), rect.right() - SIDE - left, rect.height()), row)
        painter.restore()

    def _paint_lines(self, painter: QPainter, place: QRect, row: CustomerRow) -> None:
        words = self._words()
        strong, small = QFont(painter.font()), QFont(painter.font())
        strong.setPixelSize(15)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(13)
        upper = QRect(place.left(), place.top() + 9, place.width(), 22)
        lower = QRect(place.left(), place.top() + 32, place.width(), 20)
        contact = phone(row.phone, words) if row.phone else f"…{row.card_number[-4:]}" if row.card_number else ""
        name = row.name or contact or words.tr("No name")
        balance = word_balance(row, words)
        seen = day(row.last_visit, words, today=self._today()) if row.last_visit else words.tr("no visit recorded")
        beneath = " · ".join(part for part in (contact if row.name else "", *row.groups) if part)
        shift = 0
        if row.tier:
            tier = words.tier(row.tier)
            ground = QColor(tier.colour) if QColor.isValidColorName(tier.colour) else colour("faint")
            mark = QRectF(upper.left(), upper.center().y() - MARK / 2 + 1, MARK, MARK)
            # A light tier's shape would be lost on white.
            draw_shape(painter, tier.shape, mark, ground.darker(135))
            shift = MARK + 8
        _two(painter, upper.adjusted(shift, 0, 0, 0), strong, colour("ink"), name, balance, colour("ink"))
        _two(painter, lower.adjusted(shift, 0, 0, 0), small, colour("muted"), beneath, seen, colour("muted"))


class CustomerRows(Rows):
    """Arrows move and show at once; Enter and a double press open; with boxes Space and a press on one tick."""

    #: The row under the arrows or the finger, by its number.
    shown = Signal(int)
    ticked = Signal(int)

    def __init__(self, words: Callable[[], Words], today: Callable[[], date], model: ListModel) -> None:
        super().__init__()
        self._model = model
        self.setItemDelegate(_Person(words, today, self))
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.setModel(model)
        self.stretch(0)
        self.selectionModel().currentRowChanged.connect(self._moved)
        # A press shows; what opens is Enter, or a second press.
        self.clicked.disconnect()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def choose(self, place: int) -> None:
        """Mark this row without saying so."""
        chosen = self.selectionModel()
        blocked = chosen.blockSignals(True)
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.selectRow(place)
        chosen.blockSignals(blocked)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the box ticks; beside it, shows."""
        place = self.rowAt(event.position().toPoint().y())
        if self._model.ticking and place >= 0 and event.position().x() < SIDE + BOX + 12:
            self.ticked.emit(place)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks where there are boxes."""
        if event.key() == Qt.Key.Key_Space and self._model.ticking and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
        super().changeEvent(event)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self.shown.emit(now.row())


def word_balance(row: CustomerRow, words: Words) -> str:
    """What may be spent of the row's purse; nothing where there is no purse, or nothing in it."""
    if not row.purse or not row.balance:
        return ""
    purse = words.purse(row.purse)
    if purse.unit is Unit.MONEY:
        return money(row.balance, words.currency, words.language)
    return points(row.balance, purse, words)


def _two(painter: QPainter, place: QRect, font: QFont, ink: QColor, left: str, right: str, right_ink: QColor) -> None:
    """Words at the left, cut where they must be, and a figure at the right that never is."""
    painter.setFont(font)
    metrics = QFontMetrics(font)
    wide = metrics.horizontalAdvance(right)
    room = place.width() - (wide + 12 if right else 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(ink)
    painter.drawText(place, middle, metrics.elidedText(left, Qt.TextElideMode.ElideRight, room))
    painter.setPen(right_ink)
    painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, right)


def _paint_box(painter: QPainter, place: QRectF, ticked: bool) -> None:
    painter.setPen(QPen(colour("accent" if ticked else "line_deep"), 2))
    painter.setBrush(colour("accent" if ticked else "sheet"))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
    if ticked:
        painter.drawPixmap(place.adjusted(3, 3, -3, -3).toRect(), icon_pixmap("tick", tokens()["on_accent"], 18))
