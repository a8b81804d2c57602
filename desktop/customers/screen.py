"""The customers room as it is seen: the list, the customer beside it, and pages that take the place of both."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.customers.agreed_tab import AgreedTab
from desktop.customers.cards_tab import CardsTab
from desktop.customers.customer_pane import CustomerPane
from desktop.customers.details_tab import DetailsTab
from desktop.customers.list_pane import ListPane
from desktop.customers.merges_tab import MergesTab
from desktop.customers.page_head import Page
from desktop.customers.purses_tab import PursesTab
from desktop.customers.room_sheets import RoomSheets
from desktop.parts import News, Topic, topic_of
from desktop.widgets.history_tab import HistoryTab
from desktop.wording.problems import word_card_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CardNotice
    from db.lookup.history import HistoryRow
    from db.lookup.sales import ReversalView, SaleView
    from desktop.customers.customer_presenter import Opened
    from loyalty.programme import Programme

#: The list's share on a large and on a small screen.
LIST, LIST_SMALL, SMALL = 430, 324, 1100


class CustomersScreen(QWidget):
    """Shows what it is told, says what was pressed."""

    #: Somebody else, or nobody, is shown now.
    customer_shown = Signal(object)
    #: Escape over a page in the place of list and customer.
    escaped = Signal()

    def __init__(
        self,
        words: Callable[[], Words],
        clock: Callable[[], datetime],
        today: Callable[[], date],
        shop_name: str,
        say: Callable[[News], None],
        privacy: QWidget,
    ) -> None:
        super().__init__()
        self._words, self._say = words, say
        self.list = ListPane(words, today, self)
        self.pane = CustomerPane(words, shop_name)
        self.details = DetailsTab(words, today)
        self.cards = CardsTab(words)
        self.history = HistoryTab(words, clock)
        self.purses = PursesTab(words, clock)
        self.agreed = AgreedTab(words)
        self.merges = MergesTab(words)
        self.sheets = RoomSheets(self)
        self.stack = QStackedWidget()
        self._home = QWidget()
        row = QHBoxLayout(self._home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.pane, 1)
        self.stack.addWidget(self._home)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.pane.add_tab("details", self.details, lambda: self.tr("Details"))
        self.pane.add_tab("cards", self.cards, lambda: self.tr("Cards"))
        self.pane.add_tab("history", self.history, lambda: self.tr("History"))
        self.pane.add_tab("purses", self.purses, lambda: self.tr("Purses"))
        self.pane.add_tab("agreed", self.agreed, lambda: self.tr("Terms"))
        self.pane.add_tab("privacy", privacy, lambda: self.tr("Privacy"))
        self.pane.add_tab("merges", self.merges, lambda: self.tr("Merged"))
        self.pane.escaped.connect(self.escape)

    @property
    def at_home(self) -> bool:
        """Whether the list is in sight."""
        return self.stack.currentWidget() is self._home

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of the page in front."""
        if self.at_home:
            return "privacy" if self.pane.isVisible() and self.pane.tab == "privacy" else "customers"
        return topic_of(self.stack.currentWidget(), "customers")

    def show_page(self, page: QWidget) -> None:
        """A page in the place of list and customer."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
            if not isinstance(page, Page):
                escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
                escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                escape.activated.connect(self.escaped)
        self.list.filters.popover.dismiss()
        self.sheets.popover.dismiss()
        self.stack.setCurrentWidget(page)

    def show_home(self) -> None:
        """The list and the customer again."""
        self.stack.setCurrentWidget(self._home)

    def show_nobody(self) -> None:
        """Nobody is chosen."""
        self.pane.show_nobody()
        self.history.show_nobody()
        self.list.choose("")
        self.customer_shown.emit(None)

    def show_customer(self, opened: "Opened", *, anew: bool) -> None:
        """This one, in every tab."""
        if anew:
            self.history.await_rows()
            self.list.choose(opened.account_id)
        self.details.show_customer(opened.customer, anew=anew)
        self.cards.show_customer(opened.customer, anew=anew)
        self.purses.show_customer(opened, anew=anew)
        self.agreed.show_customer(opened, anew=anew)
        self.merges.show_customer(anew=anew)
        self.pane.show_customer(opened, anew=anew)
        self.customer_shown.emit(opened)

    def show_history(self, rows: "tuple[HistoryRow, ...]", more: bool) -> None:
        """So much of what happened."""
        self.history.show_rows(rows, more)

    def show_past_sale(self, sale: "SaleView", programme: "Programme", reversal: "ReversalView | None") -> None:
        """One receipt."""
        self.history.show_sale(sale, programme, reversal)

    def show_card_problem(self, notice: "CardNotice") -> None:
        """A scanned card opens nobody here."""
        words = word_card_problem(notice.problem, self._words(), number=notice.number, replaced_by=notice.replaced_by)
        self._say(News(words, "warn"))

    def open_customer(self) -> None:
        """The keyboard goes to the customer."""
        if self.pane.tab == "details":
            self.details.begin()
        else:
            self.pane.tabs.button(self.pane.tab).setFocus()

    def escape(self) -> None:
        """One step back: from the customer to the list."""
        self.list.rows.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small screen gives the customer more of its width."""
        super().resizeEvent(event)
        self.list.setFixedWidth(LIST if self.width() >= SMALL else LIST_SMALL)
