"""A card of the overview: a few people by name and what made them so, and the list of all of them behind it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel

from db.reports.answer import Table
from desktop.reports.door_card import DoorCard
from desktop.widgets.label import Label
from desktop.widgets.theme import colour
from desktop.wording.reports import said, values
from desktop.wording.words import Words

ROW_HEIGHT = 32
#: A narrow card leaves out what its list says anyway.
WIDE_FROM, NARROW_COLUMNS = 520, 3


class _Name(QLabel):
    """A name that gives way to the figures beside it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colour("ink"))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class NamesCard(DoorCard):
    """Whom to thank, whom to win back: the first of them at once, the others one press away."""

    #: A `Lead`, and what those behind it are called.
    led = Signal(object, str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._table: Table | None = None
        self._question = ""
        self._is_narrow = False
        self.title = Label(role="strong")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 8)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.setRowMinimumHeight(0, 30)
        self._heads: list[Label] = []
        self._rows: list[tuple[_Name, list[Label]]] = []
        self.pressed.connect(self._follow)

    def show_table(self, table: Table, question: str) -> None:
        """These people; the first column is their names."""
        self._table, self._question = table, question
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._table is not None:
            self._show()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider card says more of each."""
        super().resizeEvent(event)
        if self._table is not None and self._is_narrow != (self.width() < WIDE_FROM):
            self._show()

    def _show(self) -> None:
        assert self._table is not None
        table, words = self._table, self._words()
        self.title.setText(said.name(self._question, table.key, words))
        self.setAccessibleName(self.title.text())
        self.setToolTip(said.meant(self._question, table.key, words))
        columns = len(table.columns)
        self._make(len(table.rows), columns)
        self._is_narrow = self.width() < WIDE_FROM
        if self._is_narrow:
            columns = min(columns, NARROW_COLUMNS)
        for place, head in enumerate(self._heads, start=1):
            shown = place < columns
            head.setVisible(shown)
            if shown:
                head.setText(said.name(self._question, table.columns[place].key, words))
        for number, (name, cells) in enumerate(self._rows):
            shown = number < len(table.rows)
            name.setVisible(shown)
            if shown:
                name.setText(str(table.rows[number][0] or values.DASH))
            for place, cell in enumerate(cells, start=1):
                there = shown and place < columns
                cell.setVisible(there)
                if there:
                    column = table.columns[place]
                    text = values.rounded if values.is_figure(column.unit) else values.short
                    cell.setText(text(table.rows[number][place], column.unit, words, column.purse))

    def _make(self, rows: int, columns: int) -> None:
        """As many places as are needed; those that there are stay."""
        while len(self._heads) < columns - 1:
            head = Label(role="small").right()
            self._heads.append(head)
            self._grid.addWidget(head, 0, len(self._heads))
        self._grid.setColumnStretch(0, 1)
        while len(self._rows) < rows:
            name = _Name()
            row = len(self._rows) + 1
            self._grid.addWidget(name, row, 0)
            self._grid.setRowMinimumHeight(row, ROW_HEIGHT)
            self._rows.append((name, []))
        for row, (_, cells) in enumerate(self._rows, start=1):
            while len(cells) < columns - 1:
                cell = Label(role="body").right()
                cells.append(cell)
                self._grid.addWidget(cell, row, len(cells))
        self._grid.setRowStretch(len(self._rows) + 1, 1)

    def _follow(self) -> None:
        lead = next(iter(self._table.leads), None) if self._table is not None else None
        if lead is not None:
            of = lead.question or self._question
            self.led.emit(lead, said.name(of, lead.group, self._words()))
