"""The left side while selling: the customer's place, and below it goods, history or notes."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.customer_panel import CustomerPanel
from desktop.till.screen.history_tab import HistoryTab
from desktop.till.screen.lines_tab import LinesTab
from desktop.till.screen.notes_tab import NotesTab
from desktop.widgets.field import surface
from desktop.widgets.segmented import Segmented
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.customer_face import CustomerFace
    from desktop.till.presenter.open_sale import OpenSale

TABS = ("lines", "history", "notes")


class CounterPage(QFrame):
    """Three tabs that keep their places; selling by lines brings the goods to the front."""

    def __init__(
        self,
        words: Callable[[], Words],
        clock: Callable[[], datetime],
        shop_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._by_lines = False
        self._lines = 0
        self._account_id = ""
        self._name = ""
        self.customer = CustomerPanel(words, shop_name)
        self.lines = LinesTab(words)
        self.history = HistoryTab(words, clock)
        self.notes = NotesTab()
        self.tabs = Segmented([(name, "") for name in TABS], kind="tab")
        self.tabs.chosen.connect(self._show_tab)
        self._stack = QStackedWidget()
        for page in (self.lines, self.history, self.notes):
            self._stack.addWidget(page)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(6, 0, 6, 0)
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.customer)
        column.addSpacing(8)
        column.addLayout(tabs)
        column.addWidget(surface("hairline"))
        column.addWidget(self._stack, 1)
        self._show_tab("history")
        self.history.show_nobody()
        self.notes.show_notes("", whose=False)
        self.retranslate()

    @property
    def served_name(self) -> str:
        """The name of the customer shown; empty for a guest."""
        return self._name if self._account_id else ""

    @property
    def tab(self) -> str:
        return self.tabs.choice

    def show_guest(self) -> None:
        self._account_id = ""
        self.customer.show_guest()
        self.history.show_nobody()
        self.notes.show_notes("", whose=False)

    def show_customer(self, face: "CustomerFace") -> None:
        account_id = face.customer.account_id
        self._name = face.customer.name or "—"
        if account_id != self._account_id:
            self._account_id = account_id
            self.history.await_rows()
            self.notes.show_notes(face.customer.notes, whose=True)
            if not self._by_lines:
                self._show_tab("history")
        self.customer.show_customer(face)

    def show_sale(self, sale: "OpenSale") -> None:
        self.lines.show_sale(sale)
        if sale.by_lines != self._by_lines or (sale.by_lines and len(sale.lines) > self._lines):
            self._by_lines = sale.by_lines
            self._show_tab("lines" if sale.by_lines else "history")
        self._lines = len(sale.lines)
        self.retranslate()

    def retranslate(self) -> None:
        goods = self.tr("Goods {count}").format(count=self._lines) if self._lines else self.tr("Goods")
        self.tabs.set_options((("lines", goods), ("history", self.tr("History")), ("notes", self.tr("Notes"))))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.customer.fit_to(self.width())

    def _show_tab(self, name: str) -> None:
        self.tabs.choose(name)
        self._stack.setCurrentIndex(TABS.index(name))
