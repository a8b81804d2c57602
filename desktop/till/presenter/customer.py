"""The customer in front of the till: the face of their card, their history page by page, their notes."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from db.books import Books
from db.changes import Changes
from db.ledger import customer as people
from db.ledger.card import add_card, replace_card
from db.ledger.group import set_groups
from db.lookup import customers, groups, history, sales
from db.lookup import programme as programmes
from db.lookup.customer_face import CustomerFace, face_of
from db.lookup.customers import CustomerView
from db.lookup.history import HistoryPage, HistoryRow
from db.lookup.sales import ReversalView, SaleView
from desktop.runner import Run
from desktop.till.presenter.elsewhere import Elsewhere
from loyalty.programme import Programme

if TYPE_CHECKING:
    from db.sync.bringing import Brought

PAGE_ROWS = 50
NOTES_MOST = 2_000
#: Cards that were reported and wait for another in their place.
GONE = ("lost", "stolen", "damaged")


class CustomerPanel(Protocol):
    """All that this presenter ever says to the customer's part of the screen."""

    def show_guest(self) -> None: ...
    def show_customer(self, face: CustomerFace) -> None: ...
    def show_history(self, rows: tuple[HistoryRow, ...], more: bool, programme: Programme) -> None: ...
    def show_history_away(self, away: bool) -> None: ...
    def show_past_sale(self, sale: SaleView, programme: Programme, reversal: ReversalView | None) -> None: ...
    def show_notes_saved(self) -> None: ...
    def show_groups(self, names: tuple[str, ...], own: tuple[str, ...]) -> None: ...


class CustomerPresenter:
    """Shows one customer, or a guest. What the sale needs of them it hands to `now_served`."""

    def __init__(
        self,
        view: CustomerPanel,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        day_of: Callable[[datetime], date],
        now_served: Callable[[CustomerView | None], None],
        reread: Callable[[CustomerView], None],
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._day_of = day_of
        self._now_served = now_served
        self._reread = reread
        self._elsewhere = elsewhere or Elsewhere()
        self._programme: Programme | None = None
        self.customer: CustomerView | None = None
        self._rows: tuple[HistoryRow, ...] = ()
        self._next: tuple[int, str] | None = None
        #: Counts customers shown: an answer about an earlier one is dropped.
        self._shown = 0

    def programme_changed(self, programme: Programme) -> None:
        self._programme = programme
        self._show_face()

    def serve(self, customer: CustomerView) -> None:
        """This customer stands in front of the till now."""
        self.show_for(customer)
        self._now_served(customer)

    def serve_guest(self) -> None:
        """Nobody we know stands there."""
        self.show_for(None)
        self._now_served(None)

    def show_for(self, customer: CustomerView | None) -> None:
        """Show the customer of a sale that is taken up again: the sale knows them already."""
        self._shown += 1
        self.customer = customer
        self._rows, self._next = (), None
        self._show_face()
        self._view.show_history_away(False)
        self._load_page()
        self._bring()

    def refresh(self) -> None:
        """Read the customer again: something about them was written."""
        if self.customer is None:
            return
        account_id, shown = self.customer.account_id, self._shown
        number = self.customer.card.number if self.customer.card else ""

        def job() -> CustomerView | None:
            held = customers.by_card(self._books, number) if number else None
            if isinstance(held, CustomerView) and held.account_id == account_id:
                return held
            return customers.by_account(self._books, account_id)

        def found(customer: CustomerView | None) -> None:
            if shown != self._shown:
                return
            if customer is None:
                # Erased while they stood here: what lies on the counter stays there, and is a guest's.
                self.serve_guest()
                return
            self._shown += 1
            self.customer = customer
            self._rows, self._next = (), None
            self._show_face()
            self._reread(customer)
            self._load_page()
            self._bring()

        self._run(job, found)

    def older(self) -> None:
        """The list has been read to its end: bring the next page."""
        if self._next is not None:
            self._load_page()

    def open_row(self, row: HistoryRow) -> None:
        """Show one receipt of the history with its lines and why each figure."""
        sale_id = row.of or row.op_id
        shown = self._shown

        def job() -> tuple[SaleView, Programme] | None:
            sale = sales.sale(self._books, sale_id)
            if sale is None:
                return None
            return sale, programmes.version(self._books, sale.version).programme

        def found(answer: tuple[SaleView, Programme] | None) -> None:
            if answer is not None and shown == self._shown:
                sale, programme = answer
                reversal = next((back for back in sale.reversals if back.op_id == row.op_id), None)
                self._view.show_past_sale(sale, programme, reversal)

        self._run(job, found)

    def save_notes(self, notes: str) -> None:
        """Keep what was typed in the notes."""
        if self.customer is None or notes == self.customer.notes:
            return
        account_id, op_id, now = self.customer.account_id, self._new_id(), self._clock()

        def saved(_: CustomerView) -> None:
            self._view.show_notes_saved()
            self._tell(Changes(accounts=frozenset({account_id})))

        self._run(
            lambda: people.edit_person(
                self._books, op_id=op_id, account_id=account_id, notes=notes[:NOTES_MOST], now=now
            ),
            saved,
        )

    def open_notes(self) -> None:
        """The notes are looked at: which groups there are, and which are theirs."""
        shown = self._shown

        def found(known: tuple[tuple[str, int], ...]) -> None:
            if shown == self._shown and self.customer is not None:
                self._view.show_groups(tuple(name for name, _ in known), self.customer.standing.groups)

        if self.customer is not None:
            self._run(lambda: groups.groups(self._books), found)

    def choose_groups(self, names: tuple[str, ...]) -> None:
        """They belong to exactly these groups from now on; rules that ask for a group hold at once."""
        if self.customer is None:
            return
        account_id, op_id, now = self.customer.account_id, self._new_id(), self._clock()

        def kept(changes: Changes) -> None:
            self._tell(changes)
            self.open_notes()

        self._run(lambda: set_groups(self._books, op_id=op_id, account_id=account_id, groups=names, now=now), kept)

    def give_card(self, number: str) -> None:
        """Give this card, known to nobody yet, to who stands here; it takes the place of one that was reported."""
        if self.customer is None:
            return
        account_id, op_id, now = self.customer.account_id, self._new_id(), self._clock()
        gone = next((one for one in reversed(self.customer.cards) if one.status in GONE and not one.replaced_by), None)

        def job() -> Changes:
            if gone is None:
                return add_card(self._books, op_id=op_id, account_id=account_id, number=number, now=now)
            return replace_card(
                self._books,
                op_id=op_id,
                account_id=account_id,
                number=gone.number,
                why=gone.status,
                new_number=number,
                now=now,
            )

        self._run(job, self._tell)

    def _bring(self) -> None:
        """What they did at other tills is asked for; what is known here stands there meanwhile."""
        if self.customer is None:
            return
        shown = self._shown

        def heard(brought: "Brought | None") -> None:
            if shown != self._shown or brought is None:
                return
            self._view.show_history_away(brought.value == "away")
            if brought.value == "more":
                self._rows, self._next = (), None
                self._load_page()

        self._elsewhere.bring_people(self._books, (self.customer.account_id,), heard)

    def _show_face(self) -> None:
        if self.customer is None:
            self._view.show_guest()
            return
        if self._programme is None:
            return
        now = self._clock()
        self._view.show_customer(face_of(self._programme, self.customer, now=now, day=self._day_of(now)))

    def _load_page(self) -> None:
        if self.customer is None:
            return
        account_id, before, shown = self.customer.account_id, self._next, self._shown
        self._next = None

        def found(page: HistoryPage) -> None:
            if shown != self._shown or self._programme is None:
                return
            self._rows = (*self._rows, *page.rows)
            self._next = page.next
            self._view.show_history(self._rows, page.next is not None, self._programme)

        self._run(lambda: history.page(self._books, account_id, before=before, limit=PAGE_ROWS), found)
