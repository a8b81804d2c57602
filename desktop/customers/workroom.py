"""What is in the customers room: its screen and its presenters, wired to each other."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop.customers.customer_presenter import CustomerPresenter
from desktop.customers.details_presenter import DetailsPresenter
from desktop.customers.list_presenter import ListPresenter
from desktop.customers.screen import CustomersScreen
from desktop.parts import Parts
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.changes import Changes
    from desktop.customers.customer_presenter import Opened
    from desktop.customers.list_presenter import Around

#: Typing pauses for so long before the list looks: a letter more is on its way.
TYPING_MS = 60
#: Arrows may run through the list; who is passed over is not read.
RUNNING_MS = 70


class Workroom(QObject):
    """List, customer, tabs and pages."""

    #: This account is to be served at the till.
    serve_wanted = Signal(str)
    #: Cards are to be issued to these accounts.
    cards_wanted = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        place = parts.workplace
        self._words_now = Words(
            language=place.language, currency=place.currency, zone=place.zone, country=place.country
        )
        self._passed = ""
        self.screen = screen = CustomersScreen(self.words, parts.clock, self.today, parts.workplace.shop_name)
        books, run, clock, new_id, tell = parts.books, parts.run, parts.clock, parts.new_id, parts.tell
        self.list = ListPresenter(
            screen.list, books=books, run=run, work=parts.work, today=self.today, heard=self._hear
        )
        self.customer = CustomerPresenter(
            screen, books=books, run=run, clock=clock, zone=lambda: self._parts.workplace.zone
        )
        self.details = DetailsPresenter(screen.details, books=books, run=run, clock=clock, new_id=new_id, tell=tell)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.list.type_text(screen.list.search.text()))
        self._running = QTimer(self, singleShot=True, interval=RUNNING_MS)
        self._running.timeout.connect(lambda: self.customer.open(self._passed))
        self._wire_list()
        self._wire_customer()

    @property
    def typing_or_running(self) -> bool:
        """Whether something typed or passed over has not been asked for yet."""
        return self._typing.isActive() or self._running.isActive()

    def words(self) -> Words:
        """The words of the window's language, with the names of the programme in force."""
        language = QLocale().name()[:2]
        if self._words_now.language != language:
            self._words_now = replace(self._words_now, language=language)
        return self._words_now

    def today(self) -> date:
        """The shop's day."""
        return local_day(self._parts.clock(), self._parts.workplace.zone)

    def activated(self) -> None:
        """Everything as it is now."""
        if self.list.around is None or self.list.around.today != self.today():
            self.list.begin()
        else:
            self.list.renew()
        if self.screen.at_home:
            self.screen.list.search.setFocus()

    def scanned(self, code: str) -> bool:
        """A scan opens the customer of the card."""
        self.screen.show_home()
        self.customer.scanned(code)
        return True

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if changes.workplace:
            self.screen.pane.card.show_shop(self._parts.workplace.shop_name)
        self.list.changed(changes)
        self.customer.changed(changes)

    def closing(self) -> None:
        """What is being typed is kept; what runs is given up."""
        self.screen.details.flush()
        self.details.serve(None)
        self.list.stop()

    def _hear(self, around: "Around") -> None:
        """Another programme has other names."""
        self._words_now = words_of(
            around.programme, language=QLocale().name()[:2], country=self._parts.workplace.country
        )

    def _wire_list(self) -> None:
        pane, rows = self.screen.list, self.list
        pane.searched.connect(lambda: self._typing.start())
        pane.wanted_more.connect(rows.more)
        pane.stopped.connect(rows.stop)
        pane.filters.filtered.connect(rows.filter)
        pane.shown.connect(self._pass)
        pane.opened.connect(self._open)
        pane.bulk.all_asked.connect(lambda: rows.everybody(pane.tick_all))
        pane.bulk.none_asked.connect(pane.tick_none)

    def _wire_customer(self) -> None:
        screen, customer = self.screen, self.customer
        screen.customer_shown.connect(self._serve_tabs)
        screen.pane.served.connect(self.serve_wanted)
        screen.history.opened.connect(customer.open_row)
        screen.history.older_wanted.connect(customer.older)
        details = screen.details
        details.kept.connect(self.details.keep)
        details.was_kept.connect(screen.pane.show_kept)
        details.other_asked.connect(customer.open)
        details.lost.connect(self._tell_lost)

    def _serve_tabs(self, opened: "Opened | None") -> None:
        self.details.serve(opened.customer if opened is not None else None)

    def _pass(self, account_id: str) -> None:
        """The arrows are on this one now."""
        self._passed = account_id
        self._running.start()

    def _open(self, account_id: str) -> None:
        self._running.stop()
        self.customer.open(account_id)
        self.screen.open_customer()

    def _tell_lost(self, words: str, account_id: str, field: str, text: str) -> None:
        """What could not be kept is never lost silently: it is said, and one press goes back to it."""

        def back() -> None:
            self.customer.open_then(account_id, lambda: self.screen.details.show_typed(field, text))

        self.screen.pane.notice.show_words(words, "warn", self.tr("Go back to it"), back)
