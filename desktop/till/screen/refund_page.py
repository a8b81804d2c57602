"""The left side while goods come back: find the sale, choose it, choose units of its lines."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.return_rows import ReturnRow
from desktop.till.screen.sales_model import WHO, SalesModel, word_who
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.rows import Rows
from desktop.widgets.shown_key import ShownKeyButton
from desktop.wording.moments import day, stamp
from desktop.wording.words import Words, words_of

if TYPE_CHECKING:
    from db.lookup.sales import SaleView
    from desktop.till.presenter.refund import RefundFace


class RefundPage(QFrame):
    """Says what was chosen; the box above looks for sales meanwhile."""

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
        self.rows = Rows()
        self.rows.setModel(self._model)
        self.rows.stretch(WHO)
        self.rows.opened.connect(lambda place: self.sale_chosen.emit(self._model.sale(place).op_id))
        self._empty = EmptyState("refund")
        self._sale_page = self._make_sale_page()
        self._stack = QStackedWidget()
        for page in (self._empty, self.rows, self._sale_page):
            self._stack.addWidget(page)
        self._said = Label(role="strong", tone="muted")
        self.before = Button(kind="plain", icon="chevron-left")
        self.after = Button(kind="plain", icon="chevron-right")
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setFixedWidth(48)
            button.clicked.connect(partial(self.day_step_wanted.emit, step))
        self._lay_out()
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

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

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
        scroll = QScrollArea()
        scroll.setWidget(self._rows_place)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self.all.setEnabled(any(face.left))
        self.void.setVisible(face.may_void)
        for place, row in enumerate(self.return_rows):
            quoted = face.sale.quote.lines[place]
            row.show_line(quoted, left=face.left[place], chosen=face.chosen[place], words=sold)
