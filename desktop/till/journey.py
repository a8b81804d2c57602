"""The demo's journey: the real window driven by keys and scans as a cashier would, leaving numbered pictures."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.imports.demo import demo_cards
from db.lookup import customers, goods, history
from db.lookup.customers import CustomerView, GoodsFound
from desktop.till.counter import TillRoom
from desktop.widgets.notice import Notice
from loyalty.money import ONE_UNIT

#: What takes longer than this has gone wrong; the journey says where.
PATIENCE_S = 30
CARDS_LOOKED_AT = 40
#: Between two looks whether what is waited for has come.
LOOKS_EACH_MS = 5


class JourneyStuck(Exception):
    """What the journey waited for did not come."""


def let_pass() -> None:
    """Deal with what comes within the next few milliseconds.

    `processEvents` with a time does not wait for it: asked again and again it keeps a core from whoever is to answer.
    """
    turns = QEventLoop()
    QTimer.singleShot(LOOKS_EACH_MS, turns.quit)
    turns.exec()


class Journey:
    """One play of the journey in one window."""

    def __init__(self, window: QWidget, room: TillRoom, folder: Path) -> None:
        self._window = window
        self._room = room
        self._screen = room.screen
        self._folder = folder
        self.pictures: list[Path] = []
        # A fair bag of bread in each currency.
        self._amount = "1450" if room.parts.workplace.currency.code in ("RUB", "HUF") else "14.50"

    def play(self) -> None:
        """All of it, on the books that are open."""
        settings = self._room.parts.settings
        language = settings.now.language
        card = self._card_worth_showing()
        self._begin()
        try:
            self._scan_and_sell(card)
            self._sell_by_lines(self._codes_to_scan(), card)
            self._return_goods(card)
            self._look_at_the_day()
            for other in ("ru", "hu", "ro"):
                settings.change(language=other)
                self._scan(card)
                self._type(self._amount)
                self._picture(f"in-{other}")
                self._escape()
        finally:
            settings.change(language=language)

    def _begin(self) -> None:
        self._window.activateWindow()
        self._wait("the programme", lambda: self._room.sale.quote is not None)
        if not self._room.sale.sale.is_untouched:
            # A sale from the last time was still open: the journey begins at an empty counter.
            self._escape()
        # What the program says at its start would lie over every picture.
        for notice in self._window.findChildren(Notice):
            if notice.parent() is self._window:
                notice.dismiss()
        self._room.activated()
        self._picture("ready-to-scan")

    def _scan_and_sell(self, card: str) -> None:
        name = self._name_of(card)
        self._type(name[:3])
        self._wait("the list", lambda: self._screen.sheet.isVisible())
        self._picture("found-as-typed")
        self._escape()
        self._room.scanned("2999999999991")
        self._wait("the notice", lambda: bool(self._screen.sheet.words_shown))
        self._picture("unknown-card")
        self._escape()
        self._scan(card)
        self._picture("customer")
        self._type(self._amount)
        self._picture("quote-with-reasons")
        self._look_at_promises()
        self._press(Qt.Key.Key_F4)
        if self._screen.sale.purse.max.isEnabled():
            self._screen.sale.purse.max.click()
        self._picture("paid-with-purse")
        self._apply()
        self._picture("slip")
        self._next_customer()

    def _look_at_promises(self) -> None:
        """Coupons and gifts, where the programme has any."""
        counter = self._screen.counter
        for tab in ("offers", "gifts"):
            if tab in counter.tabs_shown:
                counter.tabs.button(tab).click()
                if tab == "offers" and counter.offers.rows.shown:
                    counter.offers.rows.button(counter.offers.rows.shown[0].key).click()
                self._wait("the quote", lambda: not self._room.sale.is_reading)
                self._picture(tab)

    def _sell_by_lines(self, codes: tuple[str, ...], card: str) -> None:
        self._scan(card)
        for count, code in enumerate((*codes, *codes[:1]), start=1):
            self._room.scanned(code)
            self._wait("the line", partial(self._has_units, count))
        if not codes:
            self._type("320")
        self._picture("goods-by-lines")
        self._screen.foot.park.click()
        self._wait("the parked sale", lambda: bool(self._room.parking.parked))
        self._picture("parked")
        self._screen.foot.park.click()
        self._wait("the sale again", lambda: not self._room.sale.sale.is_untouched)
        self._picture("resumed")
        self._apply()
        self._picture("slip-of-lines")
        self._next_customer()

    def _return_goods(self, card: str) -> None:
        self._scan(card)
        self._wait("the history", lambda: self._screen.counter.history.model.rowCount() > 0)
        newest = self._screen.counter.history.model.row(0)
        self._room.customer.open_row(newest)
        self._wait("the receipt", lambda: self._screen.counter.history.past_sale.isVisible())
        self._picture("past-receipt")
        self._screen.foot.refund.click()
        self._wait("the sales", lambda: self._screen.page == "refund")
        self._room.refund.open(newest.op_id)
        self._wait("the sale to return", lambda: bool(self._screen.refund.return_rows))
        self._screen.refund.return_rows[0].more.click()
        self._wait("the preview", lambda: bool(self._screen.refund_panel.rows.shown))
        self._picture("return-before-it-is-posted")
        self._screen.refund_panel.post.click()
        self._wait("the slip", lambda: self._screen.front == "slip")
        self._picture("return-slip")
        self._next_customer()

    def _look_at_the_day(self) -> None:
        self._screen.foot.day.click()
        self._wait("the day", lambda: bool(self._screen.takings.cells))
        self._picture("day")
        self._screen.day.rows.opened.emit(0)
        self._wait("the copy", lambda: self._screen.front == "slip")
        self._picture("printed-again")
        self._escape()
        self._escape()

    def _card_worth_showing(self) -> str:
        """Of the first members the one with most in their purses and something in their history."""
        books = self._room.parts.books
        day = self._room.day_of(self._room.parts.clock())
        best, card = -1, ""
        for number in demo_cards(books)[:CARDS_LOOKED_AT]:
            customer = customers.by_card(books, number)
            if isinstance(customer, CustomerView) and customer.name:
                held = sum(state.spendable(day) for _, state in customer.standing.purses)
                held += len(history.page(books, customer.account_id, limit=5).rows)
                if held > best:
                    best, card = held, number
        if not card:
            raise JourneyStuck("these books have no customer with a card")
        return card

    def _codes_to_scan(self) -> tuple[str, ...]:
        """Three goods of the list whose codes are nobody's card."""
        books = self._room.parts.books
        codes = (found.code for found in goods.all_goods(books, limit=CARDS_LOOKED_AT))
        return tuple(code for code in codes if isinstance(customers.scanned(books, code), GoodsFound))[:3]

    def _has_units(self, count: int) -> bool:
        return sum(line.quantity for line in self._room.sale.sale.lines) == count * ONE_UNIT

    def _name_of(self, card: str) -> str:
        customer = customers.by_card(self._room.parts.books, card)
        assert isinstance(customer, CustomerView)
        return customer.name

    def _scan(self, card: str) -> None:
        self._room.scanned(card)
        self._wait("the customer", lambda: self._serves(card))
        self._wait("their history", lambda: self._screen.counter.history.model.rowCount() > 0)

    def _serves(self, card: str) -> bool:
        served = self._room.customer.customer
        return served is not None and any(held.number == card for held in served.cards)

    def _apply(self) -> None:
        self._press(Qt.Key.Key_Return)
        self._wait("the slip", lambda: self._screen.front == "slip")

    def _next_customer(self) -> None:
        self._screen.slip.next.click()
        self._wait("the empty counter", lambda: self._screen.front == "sale" and self._room.sale.sale.is_untouched)

    def _escape(self) -> None:
        self._room.escape()
        self._settle()

    def _type(self, text: str) -> None:
        for letter in text:
            self._key(Qt.Key.Key_unknown, letter)
        self._settle()

    def _press(self, key: Qt.Key) -> None:
        self._key(key, "")
        self._settle()

    def _key(self, key: Qt.Key, text: str) -> None:
        field = QApplication.focusWidget() or self._screen
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _settle(self) -> None:
        """Let what is due be done and painted."""
        for _ in range(3):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def _wait(self, what: str, until: Callable[[], bool]) -> None:
        deadline = monotonic() + PATIENCE_S
        while not until():
            if monotonic() > deadline:
                raise JourneyStuck(f"waited {PATIENCE_S} s for {what}")
            let_pass()
        self._settle()

    def _picture(self, name: str) -> None:
        self._settle()
        path = self._folder / f"{len(self.pictures) + 1:02}-{name}.png"
        if not self._window.grab().save(str(path)):
            raise JourneyStuck(f"{path} could not be written")
        self.pictures.append(path)


def play(window: QWidget, folder: Path) -> tuple[Path, ...]:
    """Play the journey in this window and leave its pictures in the folder. Raises JourneyStuck saying where."""
    room = next((room for room in getattr(window, "rooms", ()) if isinstance(room, TillRoom)), None)
    if room is None:
        raise JourneyStuck("no till in this window")
    folder.mkdir(parents=True, exist_ok=True)
    journey = Journey(window, room, folder)
    journey.play()
    return tuple(journey.pictures)
