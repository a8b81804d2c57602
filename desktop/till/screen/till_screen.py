"""The till's two sides: on the left whom it is about, on the right what it costs. Only their contents change."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.parts import Topic, set_topic
from desktop.till.screen.counter_page import CounterPage
from desktop.till.screen.day_page import DayPage
from desktop.till.screen.find_sheet import FindSheet
from desktop.till.screen.foot import Foot
from desktop.till.screen.parked_sheet import ParkedSheet
from desktop.till.screen.refund_page import RefundPage
from desktop.till.screen.refund_panel import RefundPanel
from desktop.till.screen.sale_panel import SalePanel
from desktop.till.screen.scan_box import ScanBox
from desktop.till.screen.slip_panel import SlipPanel
from desktop.till.screen.takings_panel import TakingsPanel
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace

SIDE_WIDE, SIDE_NARROW = 440, 384
#: Below this the right side and the margins give way first.
WIDE = 1200
MARGIN_WIDE, MARGIN_NARROW = 20, 14


class TillScreen(QWidget):
    """Puts the zones in their places and says which keys were pressed where nobody else wanted them."""

    confirmed = Signal()
    escaped = Signal()

    def __init__(
        self,
        words: Callable[[], Words],
        clock: Callable[[], datetime],
        workplace: "Workplace",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sheet = FindSheet(words, lambda: self.counter.served_name, self, practice=workplace.for_practice)
        self.parked = ParkedSheet(words, self)
        self.scan = ScanBox(self)
        # Made where they stay: what is put elsewhere afterwards takes on the whole look once more, and a start waits.
        self._left = QStackedWidget(self)
        self.counter = CounterPage(words, clock, workplace.shop_name, self._left)
        self.refund = RefundPage(words, self._left)
        self.day = DayPage(words, self._left)
        self.foot = Foot(self)
        self._right = QStackedWidget(self)
        self.sale = SalePanel(words, workplace.currency.decimals, self._right)
        self.refund_panel = RefundPanel(words, self._right)
        self.takings = TakingsPanel(words, workplace, self._right)
        self.slip = SlipPanel(words, workplace, self._right)
        for page in (self.counter, self.refund, self.day):
            self._left.addWidget(page)
        for panel in (self.sale, self.refund_panel, self.takings, self.slip):
            self._right.addWidget(panel)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self._column.addWidget(self.scan)
        self._column.addWidget(self._left, 1)
        self._column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._column, 1)
        row.addWidget(self._right)
        self.counter.lines.editing.connect(self._cell_opened)
        set_topic(self.sale.purse, "points")
        # A guest has no card: the next thing to type after the box is the amount.
        self.setTabOrder(self.scan, self.sale.amount)
        self.refund.opened.connect(self.scan.clear)
        back = self.refund_panel
        for before, after in pairwise((self.refund.void, back.manager, back.exchange, back.post)):
            self.setTabOrder(before, after)
        self.sheet.raise_()
        self.parked.raise_()

    @property
    def front(self) -> str:
        """Which of "sale", "refund", "day" and "slip" the right side shows."""
        return ("sale", "refund", "day", "slip")[self._right.currentIndex()]

    @property
    def page(self) -> str:
        """Which of "counter", "refund" and "day" the left side shows."""
        return ("counter", "refund", "day")[self._left.currentIndex()]

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of what is in front."""
        if self.front == "slip":
            return "slip"
        if self.page == "counter":
            return "find" if self.sheet.isVisible() else self.counter.help_topic
        return "returns" if self.page == "refund" else "day"

    @property
    def enter_sells(self) -> bool:
        """Whether Enter in the empty box means the big button: not while something else is begun on the left."""
        counter = self.counter
        begun = self.page == "counter" and (counter.desk_open or counter.customer.form_open)
        return self.sheet.isHidden() and not begun

    def focus_home(self) -> QWidget:
        """Where the keyboard belongs when what had it is gone: never on another button."""
        counter = self.counter
        if self.front == "slip":
            return self.slip
        if self.page != "counter":
            return self.scan if self.page == "refund" else self.day.rows
        if counter.desk_open:
            # A new card is scanned or typed there; anywhere else on the desk Enter means nothing.
            return self.scan if counter.desk.awaits_card else counter.desk
        if counter.offers.form.isVisible():
            return counter.offers.form
        by_lines = self.sale.mode.choice == "lines"
        return self.scan if by_lines or counter.customer.form_open else self.sale.amount

    def show_workplace(self, workplace: "Workplace") -> None:
        """The shop or the till has another name: it stands on the card and on slips."""
        self.counter.customer.show_shop(workplace.shop_name)
        self.slip.show_workplace(workplace)
        self.takings.show_workplace(workplace)

    def show_selling(self) -> None:
        self._left.setCurrentWidget(self.counter)
        self._right.setCurrentWidget(self.sale)
        self.scan.ask_for_slips(False)

    def begin_selling(self) -> None:
        """Put the focus where the next thing is typed: the amount, or the goods."""
        if self.sale.mode.choice == "lines":
            self.counter.lines.begin()
        else:
            self.sale.begin()

    def work_on(self) -> None:
        """Something was done at the desk, which stays in sight: the focus goes to the amount, or to the box."""
        if self.sale.mode.choice == "lines":
            self.scan.come_here()
        else:
            self.sale.begin()

    def show_refunding(self) -> None:
        self._left.setCurrentWidget(self.refund)
        self._right.setCurrentWidget(self.refund_panel)
        self.scan.ask_for_slips(True)
        self.scan.clear()
        self.scan.come_here()

    def show_day(self) -> None:
        self._left.setCurrentWidget(self.day)
        self._right.setCurrentWidget(self.takings)
        self.scan.ask_for_slips(False)
        self.day.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_slip(self) -> None:
        self._right.setCurrentWidget(self.slip)
        self.slip.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_panel_of_page(self) -> None:
        """The right side that belongs to the left one, after a slip was looked at."""
        self._right.setCurrentIndex(self._left.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        margin = MARGIN_WIDE if wide else MARGIN_NARROW
        self._column.setContentsMargins(margin, 14, margin, 12)
        self._right.setFixedWidth(SIDE_WIDE if wide else SIDE_NARROW)
        self.place_sheets()

    def place_sheets(self) -> None:
        """Keep the sheets under the box and over the foot."""
        wide = self.width() >= WIDE
        margin = MARGIN_WIDE if wide else MARGIN_NARROW
        width = self.width() - (SIDE_WIDE if wide else SIDE_NARROW) - 2 * margin
        self.sheet.setFixedWidth(width)
        self.sheet.move(QPoint(margin, 14 + 60 + 8))
        self.parked.setFixedWidth(min(480, width))
        self.parked.adjustSize()
        self.parked.move(QPoint(margin, self.height() - 12 - 46 - 8 - self.parked.height()))

    def _cell_opened(self, editor: QWidget) -> None:
        self.sale.feed(editor)  # type: ignore[arg-type]
        editor.destroyed.connect(lambda: self.sale.feed(None))
