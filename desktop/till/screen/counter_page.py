"""The left side while selling: the customer's place, and below it goods, history, offers, gifts or notes."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.parts import Topic
from desktop.till.presenter.thanks import OCCASIONS
from desktop.till.screen.customer_panel import CustomerPanel
from desktop.till.screen.desk_page import DeskPage
from desktop.till.screen.gifts_tab import GiftsTab
from desktop.till.screen.lines_tab import LinesTab
from desktop.till.screen.notes_tab import NotesTab
from desktop.till.screen.offers_tab import THANK_KEY, OffersTab
from desktop.widgets.field import surface
from desktop.widgets.history_tab import HistoryTab
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.words import Words
from loyalty.gains.event import Event

if TYPE_CHECKING:
    from db.lookup.customer_face import CustomerFace
    from desktop.till.presenter.sale_face import SaleFace
    from desktop.till.presenter.thanks import ThanksFace
    from loyalty.programme import Programme

#: Below this width the tabs draw together.
WIDE = 640
TAB_GAP = 24
PAGE_LEAST = 120
TABS = ("lines", "history", "offers", "gifts", "notes")
#: What stands in the tabs' place for a while, beside them all.
BESIDE = ("join", "desk")


class _Pages(QStackedWidget):
    """Pages of one height, whatever their words need: the tabs above stay where they are on the lowest screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(PAGE_LEAST)

    def hasHeightForWidth(self) -> bool:
        return False


class CounterPage(Worded, QFrame):
    """Tabs that keep their places; selling by lines brings the goods to the front.

    Offers and gifts are there where the programme has any, whoever stands at the till.
    """

    #: The groups of who stands here are asked for.
    notes_opened = Signal()

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
        self.customer = CustomerPanel(words, shop_name, self)
        self.tabs = Segmented([(name, "") for name in TABS], kind="tab", parent=self)
        self._stack = _Pages(self)
        self.lines = LinesTab(words, self._stack)
        self.history = HistoryTab(words, clock, self._stack)
        self.offers = OffersTab(words, self._stack)
        self.gifts = GiftsTab(words, self._stack)
        self.notes = NotesTab(self._stack)
        self.desk = DeskPage(words, lambda: self.served_name, self._stack)
        #: What stood there before something beside the tabs came.
        self._before = ""
        self._programme: Programme | None = None
        self.tabs.chosen.connect(self._show_tab)
        self.tabs.chosen.connect(lambda name: self.notes_opened.emit() if name == "notes" else None)
        tabs_pages = (self.lines, self.history, self.offers, self.gifts, self.notes)
        for page in (*tabs_pages, self.customer.form.more, self.desk):
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
        self.customer.form.more_wanted.connect(lambda wanted: self._show_beside("join", wanted=wanted))
        self.customer.form_left.connect(lambda: self._show_beside("join", wanted=False))
        self.customer.desk_wanted.connect(lambda: self.open_desk("cards"))
        self.desk.left.connect(self.leave_desk)
        QShortcut(QKeySequence(THANK_KEY), self).activated.connect(self.begin_thanks)
        self.retranslate()

    @property
    def served_name(self) -> str:
        """The name of the customer shown; empty for a guest."""
        return self._name if self._account_id else ""

    @property
    def tab(self) -> str:
        return self.tabs.choice

    def open_desk(self, part: str) -> None:
        """F5 with a customer: what is done for them beside selling."""
        if self._account_id:
            self._show_beside("desk", wanted=True)
            self.desk.open(part)

    def leave_desk(self) -> None:
        self._show_beside("desk", wanted=False)

    @property
    def desk_open(self) -> bool:
        return self._stack.currentWidget() is self.desk

    @property
    def awaits_card(self) -> bool:
        """Whether the next number scanned or typed is a new card of theirs."""
        return self.desk_open and self.desk.awaits_card

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of what is in front."""
        if self.desk_open:
            return "lost_card"
        if self.customer.form_open:
            return "join"
        by_tab: dict[str, Topic] = {"lines": "lines", "offers": "offers", "gifts": "offers"}
        return by_tab.get(self.tab, "sell")

    def show_guest(self) -> None:
        self.leave_desk()
        self._account_id = ""
        self.customer.show_guest()
        self.history.show_nobody()
        self.notes.show_notes("", whose=False)

    def show_customer(self, face: "CustomerFace") -> None:
        account_id = face.customer.account_id
        self._name = face.customer.name or "—"
        if account_id != self._account_id:
            self.leave_desk()
            self._account_id = account_id
            self.history.await_rows()
            self.notes.show_notes(face.customer.notes, whose=True)
            self.notes.show_groups((), ())
            if self.tabs.choice == "notes":
                self.notes_opened.emit()
            if not self._by_lines:
                self._show_tab("history")
        self.customer.show_customer(face)

    def show_sale(self, face: "SaleFace") -> None:
        sale = face.sale
        self._programme = face.programme
        self.lines.show_sale(face)
        self.offers.show_sale(face)
        self.gifts.show_sale(face)
        if sale.by_lines != self._by_lines or (sale.by_lines and len(sale.lines) > self._lines):
            self._by_lines = sale.by_lines
            self._show_tab("lines" if sale.by_lines else "history")
        self._lines = len(sale.lines)
        self.retranslate()

    def show_thanks(self, face: "ThanksFace") -> None:
        self.offers.form.show_thanks(face)

    def begin_thanks(self) -> None:
        """F12: thank who stands here."""
        if "offers" in self.tabs_shown and self.offers.thank.isEnabled():
            self._show_tab("offers")
            self.offers.begin_thanks()

    def retranslate(self) -> None:
        count, ready = self.offers.count, self.gifts.ready
        named = {
            "lines": self.tr("Goods {count}").format(count=self._lines) if self._lines else self.tr("Goods"),
            "history": self.tr("History"),
            "offers": self.tr("Offers {count}").format(count=count) if count else self.tr("Offers"),
            "gifts": self.tr("Gifts {count}").format(count=ready) if ready else self.tr("Gifts"),
            "notes": self.tr("Notes"),
        }
        tabs = self.tabs_shown
        self.tabs.set_options(tuple((name, named[name]) for name in tabs))
        if not self.tabs.choice and not self._before:
            self._show_tab("lines" if self._by_lines else "history")

    @property
    def tabs_shown(self) -> tuple[str, ...]:
        """The tabs of the programme in force."""
        programme = self._programme
        has_offers = programme is not None and has_offers_under(programme)
        has_gifts = programme is not None and any(purse.gifts for purse in programme.purses)
        there = {"offers": has_offers, "gifts": has_gifts}
        return tuple(name for name in TABS if there.get(name, True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.customer.fit_to(self.width())
        # Five names side by side: in a narrow place the gaps give way, not the words.
        row = self.tabs.layout()
        if row is not None:
            row.setSpacing(TAB_GAP if self.width() >= WIDE else 0)

    def _show_tab(self, name: str) -> None:
        self._before = ""
        self.tabs.choose(name)
        self._stack.setCurrentIndex(TABS.index(name))

    def _show_beside(self, name: str, *, wanted: bool) -> None:
        """Put something into the tabs' place, or what stood there before it."""
        place = len(TABS) + BESIDE.index(name)
        if wanted:
            self._before = self._before or self.tabs.choice
            self.tabs.choose("")
            self._stack.setCurrentIndex(place)
        elif self._stack.currentIndex() == place:
            self._show_tab(self._before)


def has_offers_under(programme: "Programme") -> bool:
    """Whether anybody may hold a coupon under this programme, or be thanked beside a sale."""
    return any(rule.coupon for rule in programme.campaigns) or any(
        isinstance(rule.how, Event) and rule.how.on in OCCASIONS for rule in programme.earns
    )
