"""The left side while goods come back: find the sale, choose it, choose units of its lines."""

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.return_rows import ReturnRow
from desktop.till.screen.sales_model import WHO, SalesModel, word_who
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.rows import Rows
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.moments import day, stamp
from desktop.wording.words import Words, words_of

if TYPE_CHECKING:
    from db.lookup.sales import SaleView
    from desktop.till.presenter.refund import RefundFace


class SaleRows(Rows):
    """The list of sales: whoever comes to it by keyboard sees which one Enter would open."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))


class RefundPage(Worded, QFrame):
    """Says what was chosen; the box above looks for sales meanwhile.

    Once something is chosen Enter posts it, wherever on this page the focus is; Space presses the button that has it.
    """

    opened = Signal()
    sale_chosen = Signal(str)
    units_chosen = Signal(int, object)
    all_chosen = Signal()
    void_chosen = Signal()
    list_wanted = Signal()
    day_step_wanted = Signal(int)
    left = Signal()

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: RefundFace | None = None
        self._day: date | None = None
        self._title = Label(role="title")
        self.leave = ShownKeyButton(kind="quiet", icon="close", key="Esc")
        self.leave.clicked.connect(self.left)
        self._model = SalesModel(words, self)
        self.rows = SaleRows()
        self.rows.setModel(self._model)
        self.rows.stretch(WHO)
        self.rows.opened.connect(lambda place: self.sale_chosen.emit(self._model.sale(place).op_id))
        self._empty = EmptyState("refund")
        self._sale_page = self._make_sale_page()
        self._stack = QStackedWidget(self)
        for page in (self._empty, self.rows, self._sale_page):
            self._stack.addWidget(page)
        self._said = Label(role="strong", tone="muted")
        self.before = Button(kind="plain", icon="chevron-left")
        self.after = Button(kind="plain", icon="chevron-right")
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setFixedWidth(48)
            button.clicked.connect(partial(self.day_step_wanted.emit, step))
        self._lay_out()
        for pressed in self.findChildren(Button):
            pressed.installEventFilter(self)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        top.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._said)
        column.addWidget(surface("hairline"))
        column.addWidget(self._stack, 1)

    def show_found(self, found: "tuple[SaleView, ...]", of_day: date | None) -> None:
        self._face, self._day = None, of_day
        self._model.show_sales(found, with_day=of_day is None)
        self._stack.setCurrentWidget(self.rows if found else self._empty)
        self.retranslate()

    def show_refund(self, face: "RefundFace") -> None:
        other = self._face is None or self._face.sale.op_id != face.sale.op_id
        self._face = face
        if other:
            self._make_rows(face)
        self._stack.setCurrentWidget(self._sale_page)
        self.retranslate()
        if other:
            self.opened.emit()
            self._begin()

    def step_in(self) -> bool:
        """From the box down into what lies below it: the list of sales, or the lines of the one that is open."""
        if self._stack.currentWidget() is self._empty:
            return False
        if self._stack.currentWidget() is self.rows:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._begin()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a button is let through to the till, which posts, as soon as something is chosen."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and self._something_chosen and cast(QKeyEvent, event).key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Return"))
        self.before.setAccessibleName(self.tr("The day before"))
        self.after.setAccessibleName(self.tr("The day after"))
        self.leave.setAccessibleName(self.tr("Leave"))
        self.back.setText(self.tr("List"))
        self.all.setText(self.tr("Everything"))
        self.void.setText(self.tr("Void"))
        self._empty.show_words(
            self.tr("No sale found"), self.tr("Scan the code at the end of the slip, or type its number.")
        )
        self._say()

    def _make_sale_page(self) -> QWidget:
        page = QWidget()
        self.back = Button(kind="quiet", icon="chevron-left")
        self.back.clicked.connect(self.list_wanted)
        self._sale_title = Label(role="strong")
        self.all = Button(kind="plain")
        self.all.clicked.connect(self.all_chosen)
        self.void = Button(kind="danger")
        self.void.clicked.connect(self.void_chosen)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self._sale_title, 1)
        whole = QHBoxLayout()
        whole.addStretch(1)
        whole.addWidget(self.all)
        whole.addWidget(self.void)
        self._rows_place = QWidget()
        self._rows_column = QVBoxLayout(self._rows_place)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(0)
        self._rows_column.addStretch(1)
        self.return_rows: list[ReturnRow] = []
        # Tab goes from line to line, and what has the focus scrolls into sight.
        scroll = Scrolled(self._rows_place, by_keys=False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(whole)
        return page

    def _make_rows(self, face: "RefundFace") -> None:
        for row in self.return_rows:
            self._rows_column.removeWidget(row)
            row.deleteLater()
        self.return_rows = []
        for place in range(len(face.sale.quote.lines)):
            row = ReturnRow(place)
            row.chosen.connect(self.units_chosen)
            self._rows_column.insertWidget(place, row)
            self.return_rows.append(row)
            for button in (row.fewer, row.more):
                button.installEventFilter(self)
        # What is built last would be the last to be reached by Tab, after the whole window.
        for before, after in pairwise((self.back, *(part for row in self.return_rows for part in row.in_order))):
            QWidget.setTabOrder(before, after)

    @property
    def _something_chosen(self) -> bool:
        face = self._face
        return face is not None and (face.void or any(face.chosen))

    @property
    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _begin(self) -> None:
        """Where the next thing is typed: the first line of which something is left. Never on Void."""
        if not any(row.begin() for row in self.return_rows):
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        words, face = self._words(), self._face
        if face is None:
            self._said.setText(
                self.tr("Sales of {day}").format(day=day(self._day, words)) if self._day else self.tr("Found sales")
            )
            return
        sold = words_of(face.programme, language=words.language, country=words.country)
        self._said.setText(self.tr("What comes back?"))
        self._sale_title.setText(f"{face.sale.slip} · {stamp(face.sale.at, sold)}\n{word_who(face.sale)}")
        inside = self._has_focus
        self.all.setEnabled(any(face.left))
        self.void.setVisible(face.may_void)
        for place, row in enumerate(self.return_rows):
            quoted = face.sale.quote.lines[place]
            row.show_line(quoted, left=face.left[place], chosen=face.chosen[place], words=sold)
        if inside and not self._has_focus:
            self._begin()
