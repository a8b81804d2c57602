"""A report's table: figures under one another, sorted by a touch on a column or from the keyboard, rows that open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from db.reports.answer import Table
from desktop.widgets.answer_model import IS_TOTAL, AnswerModel
from desktop.widgets.rows import ROW_HEIGHT, Hairline, Rows
from desktop.widgets.theme import colour
from desktop.widgets.word_lines import word_lines
from desktop.wording.figures import NBSP
from desktop.wording.words import Words

_HEAD_HEIGHT, _PAD, _TIGHT_PAD, _ARROW = 44, 9, 6, 12
_OPENS_WIDTH, _NAME_LEAST, _NAME_MOST = 32, 130, 340
#: More rows than this move under their head instead of making the page longer.
ROWS_MOST = 12
#: What has no room in one line of a cell stands in two.
_TWO_LINES_PX = 13


class _Head(QHeaderView):
    """Names of columns in two lines where they need them, and which one the rows are sorted by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_OPENS_WIDTH)
        self.setFixedHeight(_HEAD_HEIGHT)
        #: More columns than there is room for: less room around figures, and smaller letters.
        self.is_tight = False
        self.sorted_by: int | None = None
        self.descending = False
        self.current = -1

    @property
    def pad(self) -> int:
        """What every cell leaves free at its left and right."""
        return _TIGHT_PAD if self.is_tight else _PAD

    def title(self, section: int) -> str:
        """A column's name; where room is short its currency may stand in a line of its own."""
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        return text.replace(NBSP, " ") if self.is_tight else text

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, AnswerModel)
        text = self.title(section)
        painter.save()
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        is_here = section in (self.sorted_by, self.current)
        font = head_font(self.font(), strong=is_here, tight=self.is_tight)
        painter.setFont(font)
        painter.setPen(colour("ink" if is_here else "muted"))
        place = rect.adjusted(self.pad, 3, -self.pad, -3)
        right = model.is_figure(section)
        if section == self.sorted_by:
            arrow = "↓" if self.descending else "↑"
            side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, arrow)
            place = place.adjusted(_ARROW, 0, 0, 0) if right else place.adjusted(0, 0, -_ARROW, 0)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)
        painter.restore()


class _Cells(Hairline):
    """Letters as near to the edges as their head's, the sum's stronger."""

    def __init__(self, head: _Head, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = head

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        text = index.data() or ""
        font = cell_font(option.font, strong=bool(index.data(IS_TOTAL)), tight=self._head.is_tight)
        pad = self._head.pad
        place = option.rect.adjusted(pad, 0, -pad, 0)
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.save()
        painter.setFont(font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or colour("ink"))
        lines = word_lines(text, font, place.width(), 2)
        if len(lines) == 2:
            font.setPixelSize(_TWO_LINES_PX)
            painter.setFont(font)
            lines = word_lines(text, font, place.width(), 2)
        side = side or int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, side, "\n".join(lines))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        # The ground is the style's; the letters are drawn above, without the room it leaves around them.
        option.text = ""


class AnswerTable(Rows):
    """Shows a table of an answer, and says where a row that was opened leads."""

    #: The Lead of a row that was opened.
    lead_wanted = Signal(object)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(header=True, parent=parent)
        self.model_of = AnswerModel(words, self)
        self._head = _Head(self)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(_Cells(self._head, self))
        self.setModel(self.model_of)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head.sectionClicked.connect(self.sort_by)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(Rows.ScrollMode.ScrollPerPixel)
        self.opened.connect(self._open)

    def show_table(self, table: Table, question: str = "") -> None:
        """These rows, as they came."""
        self._head.sorted_by = None
        self.model_of.show_table(table, question)
        self._share_room()
        self.updateGeometry()
        self.scrollToTop()

    def sort_by(self, column: int, descending: bool | None = None) -> None:
        """A first touch sorts figures from the most, names from A; a second the other way; a third as they came."""
        if column >= len(self.model_of.columns):
            return
        first = self.model_of.is_figure(column)
        if descending is None and self._head.sorted_by == column:
            if self._head.descending != first:
                self._head.sorted_by = None
                self.model_of.sort(-1)
                self._head.viewport().update()
                return
            descending = not first
        self._head.sorted_by = column
        self._head.descending = first if descending is None else descending
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self.model_of.sort(column, down if self._head.descending else up)
        self._head.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and up or down sort by the column that the left and right arrows went to."""
        wanted = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}.get(Qt.Key(event.key()))
        if wanted is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sort_by(max(self.currentIndex().column(), 0), wanted)
            return
        super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self._head.current = current.column() if self.hasFocus() else -1
        self._head.viewport().update()

    def sizeHint(self) -> QSize:
        rows = min(self.model_of.rowCount(), ROWS_MOST)
        # A bar to move sideways may need its own room.
        return QSize(480, _HEAD_HEIGHT + rows * ROW_HEIGHT + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.model_of.reword()
            self._share_room()
        super().changeEvent(event)

    def _open(self, row: int) -> None:
        lead = self.model_of.lead(row)
        if lead is not None:
            self.lead_wanted.emit(lead)

    def _share_room(self) -> None:
        """Each column what it needs; names of things give way first, and take what is over."""
        count = self.model_of.columnCount()
        if not count:
            return
        shown = len(self.model_of.columns)
        self._head.is_tight = False
        widths = self._wanted_widths(count)
        names = [column for column in range(shown) if not self.model_of.is_figure(column)]
        room = self.viewport().width()
        if sum(widths) > room:
            self._head.is_tight = True
            widths = self._wanted_widths(count)
        for column in sorted(names, key=lambda column: -widths[column]):
            over = sum(widths) - room
            if over > 0:
                widths[column] = max(min(_NAME_LEAST, widths[column]), widths[column] - over)
        spare = room - sum(widths)
        if spare > 0:
            self._give(widths, names, spare)
        for column, width in enumerate(widths):
            self._head.resizeSection(column, width)

    def _give(self, widths: list[int], names: list[int], spare: int) -> None:
        """What is over: to names that were cut, then to all alike, so that figures stand near what they are of."""
        for column in names:
            lacking = min(spare, max(0, self._text_width(column) + 2 * _PAD - widths[column]))
            widths[column] += lacking
            spare -= lacking
        shown = len(self.model_of.columns)
        each = spare // (shown + 1)
        for column in range(shown):
            widths[column] += each
        widths[names[0] if names else 0] += spare - each * shown

    def _wanted_widths(self, count: int) -> list[int]:
        shown = len(self.model_of.columns)
        return [self._wanted(column) if column < shown else _OPENS_WIDTH for column in range(count)]

    def _wanted(self, column: int) -> int:
        head = QFontMetrics(head_font(self._head.font(), strong=True, tight=self._head.is_tight))
        title = self._head.title(column)
        words = title.split(" ")
        longest = max(map(head.horizontalAdvance, words), default=0)
        # Two lines, broken where they become most alike.
        halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
        halved = min((max(map(head.horizontalAdvance, pair)) for pair in halves), default=0)
        wanted = max(self._text_width(column), longest + _ARROW, halved + _ARROW) + 2 * self._head.pad
        return wanted if self.model_of.is_figure(column) else min(wanted, _NAME_MOST)

    def _text_width(self, column: int) -> int:
        metrics = QFontMetrics(cell_font(self.font(), strong=True, tight=self._head.is_tight))
        return 4 + max((metrics.horizontalAdvance(text) for text in self.model_of.widest(column)), default=0)


def cell_font(font: QFont, *, strong: bool, tight: bool) -> QFont:
    """The letters of a cell."""
    made = QFont(font)
    made.setPixelSize(14 if tight else 15)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def head_font(font: QFont, *, strong: bool, tight: bool) -> QFont:
    """The letters over a column."""
    made = QFont(font)
    made.setPixelSize(12 if tight else 13)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
    return made
