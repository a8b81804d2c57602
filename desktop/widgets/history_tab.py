"""The customer's history: the list, page by page, and one receipt opened from it, in the same place."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.empty_state import EmptyState
from desktop.widgets.history_model import WHAT, HistoryModel
from desktop.widgets.label import Label
from desktop.widgets.past_sale import PastSale
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.history import HistoryRow
    from db.lookup.sales import ReversalView, SaleView
    from loyalty.programme import Programme


NARROW = 640


class HistoryTab(Worded, QStackedWidget):
    """Says which row was opened and when the end is in sight."""

    opened = Signal(object)
    older_wanted = Signal()

    def __init__(
        self, words: Callable[[], Words], clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._more = False
        self.model = HistoryModel(words, clock, self)
        self.rows = Rows()
        self.rows.setModel(self.model)
        self.rows.stretch(WHAT)
        self.rows.opened.connect(lambda place: self.opened.emit(self.model.row(place)))
        self.rows.end_reached.connect(self._end_reached)
        self.past_sale = PastSale(words)
        self.past_sale.left.connect(self.show_list)
        self._empty = EmptyState("history")
        self._is_away = False
        self.away = Label(role="small", tone="warn").wrapped()
        self.away.hide()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.rows, 1)
        column.addWidget(self.away)
        for page in (self._empty, self._list, self.past_sale):
            self.addWidget(page)
        self.retranslate()

    def show_rows(self, rows: "tuple[HistoryRow, ...]", more: bool) -> None:
        self._more = more
        self.model.show_rows(rows)
        if self.currentWidget() is not self.past_sale:
            self.show_list()

    def show_nobody(self) -> None:
        self._more = False
        self.model.show_rows(())
        self.setCurrentWidget(self._empty)

    def await_rows(self) -> None:
        """Somebody else's rows are on their way: those of before go, and nothing else moves meanwhile."""
        self._more = False
        self.model.show_rows(())
        if self.currentWidget() is self.past_sale:
            self.setCurrentWidget(self._list)

    def show_away(self, away: bool) -> None:
        """What this customer did at other tills is not all here, and the hub doesn't tell it now."""
        self._is_away = away
        self.away.setVisible(away)
        self.retranslate()

    def show_list(self) -> None:
        self.setCurrentWidget(self._list if self.model.rowCount() else self._empty)

    def show_sale(self, sale: "SaleView", programme: "Programme", reversal: "ReversalView | None") -> None:
        self.past_sale.show_sale(sale, programme, reversal)
        self.setCurrentWidget(self.past_sale)

    def retranslate(self) -> None:
        away = self.tr("The hub can’t be asked now: what was done at other tills may be missing.")
        self.away.setText(away)
        self._empty.show_words(
            self.tr("No history here") if self._is_away else self.tr("No history yet"),
            away if self._is_away else self.tr("What a customer buys, earns and gives back stands here."),
        )
        self.model.reword()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.model.set_compact(self.width() < NARROW)

    def _end_reached(self) -> None:
        if self._more:
            self._more = False
            self.older_wanted.emit()
