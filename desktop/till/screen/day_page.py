"""The day: its sums by till, and every receipt, to open and print again."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.sales_model import WHO, SalesModel
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.rows import Rows
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.figures import money
from desktop.wording.moments import day as day_in_words
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.sales import SaleView
    from db.reports.day_page import DayPage as Takings

NARROW = 640
FIGURES = ("paid", "discounts", "refunded")


class DayPage(Worded, QFrame):
    """Three big sums and the receipts; what the tills took stands on the right."""

    step_wanted = Signal(int)
    today_wanted = Signal()
    sale_chosen = Signal(str)
    left = Signal()

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Takings, bool] | None = None
        self._title = FitLabel(25)
        self.before = Button(kind="plain", icon="chevron-left")
        self.after = Button(kind="plain", icon="chevron-right")
        self.today = Button(kind="plain")
        self.leave = ShownKeyButton(kind="quiet", icon="close", key="Esc")
        for button in (self.before, self.after):
            button.setFixedWidth(52)
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.step_wanted.emit(1))
        self.today.clicked.connect(self.today_wanted)
        self.leave.clicked.connect(self.left)
        self._names = {name: Label(role="small") for name in FIGURES}
        self.figures = {name: FitLabel(32) for name in FIGURES}
        self._receipts_name = Label(role="strong", tone="muted")
        self._model = SalesModel(words, self)
        self.rows = Rows()
        self.rows.setModel(self._model)
        self.rows.stretch(WHO)
        self.rows.opened.connect(lambda place: self.sale_chosen.emit(self._model.sale(place).op_id))
        self._empty = EmptyState("day")
        self._receipts = QStackedWidget(self)
        self._receipts.addWidget(self._empty)
        self._receipts.addWidget(self.rows)
        self._lay_out()
        self.retranslate()

    def show_day(self, page: "Takings", receipts: "tuple[SaleView, ...]", is_today: bool) -> None:
        self._shown = (page, is_today)
        self._model.show_sales(receipts)
        self._receipts.setCurrentWidget(self.rows if receipts else self._empty)
        self.retranslate()

    def retranslate(self) -> None:
        self.today.setText(self.tr("Today"))
        self.leave.setAccessibleName(self.tr("Leave"))
        self.before.setAccessibleName(self.tr("The day before"))
        self.after.setAccessibleName(self.tr("The day after"))
        for name, text in zip(
            FIGURES,
            (
                self.tr("Paid"),
                self.tr("Discounts"),
                self.tr("Given back"),
            ),
            strict=True,
        ):
            self._names[name].setText(text)
        self._receipts_name.setText(self.tr("Receipts"))
        self._empty.show_words(self.tr("No sales yet"), self.tr("Every receipt of the day stands here."))
        self._model.reword()
        if self._shown is None:
            self._title.set_text(self.tr("The day"))
            return
        page, is_today = self._shown
        self._say(page, is_today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for figure in self.figures.values():
            figure.set_px(32 if self.width() >= NARROW else 23)

    @property
    def day(self) -> date | None:
        return self._shown[0].day if self._shown else None

    def _say(self, page: "Takings", is_today: bool) -> None:
        words, total = self._words(), page.total
        if is_today:
            shown = day_in_words(page.day, words, today=page.day)
            self._title.set_text(self.tr("Today, {day}").format(day=shown))
        else:
            self._title.set_text(day_in_words(page.day, words))
        self.after.setEnabled(not is_today)
        self.today.setEnabled(not is_today)
        sums = {"paid": total.paid, "discounts": total.discounts, "refunded": total.refunded}
        for name, amount in sums.items():
            self.figures[name].set_text(money(amount, words.currency, words.language))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        for button in (self.before, self.after, self.today, self.leave):
            top.addWidget(button)
        card = QFrame()
        card.setProperty("surface", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 12, 20, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for place, name in enumerate(FIGURES):
            grid.addWidget(self._names[name], 0, place)
            grid.addWidget(self.figures[name], 1, place)
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(card)
        column.addWidget(self._receipts_name)
        column.addWidget(self._receipts, 1)
