"""The customer beside the list: read, shown, read again when something was written; their history by pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from db.books import Books
from db.changes import Changes
from db.lookup import customers, history, sales
from db.lookup import programme as programmes
from db.lookup.customer_face import CustomerFace, face_of
from db.lookup.customers import CardNotice, CustomerView
from db.lookup.history import HistoryPage, HistoryRow
from db.lookup.sales import ReversalView, SaleView
from desktop.runner import Agree, Run, nobody_is_asked
from loyalty.calendar import local_day
from loyalty.programme import Programme

if TYPE_CHECKING:
    from db.sync.wire import Hub

PAGE_ROWS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A customer with all that the tabs show of them."""

    customer: CustomerView
    face: CustomerFace
    programme: Programme
    day: date

    @property
    def account_id(self) -> str:
        return self.customer.account_id


class CustomerViewer(Protocol):
    """All that this presenter ever says to its screen."""

    def show_nobody(self) -> None:
        """Nobody is chosen."""

    def show_customer(self, opened: Opened, *, anew: bool) -> None:
        """This one; `anew` where it was another, or nobody, before."""

    def show_history(self, rows: tuple[HistoryRow, ...], more: bool) -> None:
        """So much of what happened, newest first."""

    def show_past_sale(self, sale: SaleView, programme: Programme, reversal: ReversalView | None) -> None:
        """One receipt."""

    def show_card_problem(self, notice: CardNotice) -> None:
        """A scanned card opens nobody here."""


class CustomerPresenter:
    """An answer about somebody who is no longer asked for is dropped."""

    def __init__(
        self,
        view: CustomerViewer,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        zone: Callable[[], str],
        agree: Agree = nobody_is_asked,
    ) -> None:
        self._view, self._books, self._run, self._clock, self._zone = view, books, run, clock, zone
        self._agree = agree
        self.opened: Opened | None = None
        self._asked = 0
        self._rows: tuple[HistoryRow, ...] = ()
        self._next: tuple[int, str] | None = None

    @property
    def account_id(self) -> str:
        """Whose side is shown; empty for nobody's."""
        return self.opened.account_id if self.opened is not None else ""

    def open(self, account_id: str) -> None:
        """Show this customer."""
        if account_id != self.account_id:
            self._read(account_id, anew=True)

    def open_then(self, account_id: str, then: Callable[[], None]) -> None:
        """Show this customer, and go on from there."""
        if account_id == self.account_id:
            then()
        else:
            self._read(account_id, anew=True, then=then)

    def close(self) -> None:
        """Show nobody."""
        self._asked += 1
        self.opened = None
        self._view.show_nobody()

    def scanned(self, number: str) -> None:
        """Show the customer of this card, whatever has become of the card."""
        asked = self._begin()

        def found(who: CustomerView | CardNotice) -> None:
            if asked != self._asked:
                return
            if isinstance(who, CardNotice):
                self._view.show_card_problem(who)
            elif who.account_id == self.account_id:
                self.refresh()
            else:
                self.open(who.account_id)

        self._run(partial(customers.by_card, self._books, number), found)

    def refresh(self) -> None:
        """Read the one shown again."""
        if self.opened is not None:
            account_id = self.opened.account_id
            self._read(account_id, anew=False)

    def changed(self, changes: Changes) -> None:
        """Something of theirs was written, or the rules are others now."""
        if self.opened is not None and (changes.programme or self.account_id in changes.accounts):
            self.refresh()

    def older(self) -> None:
        """The end of the history is in sight."""
        if self._next is None or self.opened is None:
            return
        asked, before, self._next = self._asked, self._next, None

        def found(page: HistoryPage) -> None:
            if asked == self._asked:
                self._show_page(page)

        self._run(partial(history.page, self._books, self.opened.account_id, before=before, limit=PAGE_ROWS), found)

    def open_row(self, row: HistoryRow) -> None:
        """Show one receipt of the history, with its lines and why each figure."""
        sale_id, asked = row.of or row.op_id, self._asked

        def job() -> tuple[SaleView, Programme] | None:
            sale = sales.sale(self._books, sale_id)
            return None if sale is None else (sale, programmes.version(self._books, sale.version).programme)

        def found(answer: tuple[SaleView, Programme] | None) -> None:
            if answer is not None and asked == self._asked:
                sale, programme = answer
                reversal = next((back for back in sale.reversals if back.op_id == row.op_id), None)
                self._view.show_past_sale(sale, programme, reversal)

        self._run(job, found)

    def _begin(self) -> int:
        self._asked += 1
        return self._asked

    def _read(self, account_id: str, *, anew: bool, asks: bool = True, then: Callable[[], None] | None = None) -> None:
        asked, now = self._begin(), self._clock()
        day = local_day(now, self._zone())

        def job() -> tuple[Opened, HistoryPage] | None:
            programme = programmes.in_force(self._books, day=day).programme
            customer = customers.by_account(self._books, account_id, programme=programme)
            if customer is None:
                return None
            face = face_of(programme, customer, now=now, day=day)
            opened = Opened(customer=customer, face=face, programme=programme, day=day)
            return opened, history.page(self._books, customer.account_id, limit=PAGE_ROWS)

        def read(answer: tuple[Opened, HistoryPage] | None) -> None:
            if asked != self._asked:
                return
            if answer is None:
                self.close()
                return
            self.opened, page = answer
            self._view.show_customer(self.opened, anew=anew)
            self._rows = ()
            self._show_page(page)
            if then is not None:
                then()
            if asks:
                self._bring(account_id)

        self._run(job, read)

    def _bring(self, account_id: str) -> None:
        """What they did at other tills is asked for; where the hub is away, what is known here stays."""

        def ask(reach: "Callable[[], Hub]") -> Changes:
            from db.sync.looking import bring_account

            return bring_account(self._books, reach, account_id)

        def brought(changes: Changes | None) -> None:
            # What came is read, and not asked for again.
            if changes is not None and account_id == self.account_id and account_id in changes.accounts:
                self._read(account_id, anew=False, asks=False)

        self._agree(ask, brought, lambda error: None)

    def _show_page(self, page: HistoryPage) -> None:
        self._rows = (*self._rows, *page.rows)
        self._next = page.next
        self._view.show_history(self._rows, page.next is not None)
