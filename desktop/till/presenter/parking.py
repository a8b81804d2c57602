"""Where unfinished sales are kept: the open one after each change, parked ones until they are taken up again."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from db.books import Books
from db.ledger import draft
from db.lookup import customers, sales
from db.lookup.customers import CustomerView
from desktop.runner import Run
from desktop.till.presenter.open_sale import OpenSale, for_another, from_document, to_document

#: The draft's name for the sale on the counter; parked ones are named by their sale's id.
OPEN = "open"


class ParkView(Protocol):
    """All that parking ever says to the screen."""

    def show_parked(self, sales: tuple[OpenSale, ...]) -> None: ...


class Parking:
    """Keeps the newest state of the open sale on disk: one save under way at most, so that typing never queues."""

    def __init__(self, view: ParkView, books: Books, *, run: Run, clock: Callable[[], datetime]) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._saving = False
        self._complained = False
        self._waiting: OpenSale | None = None
        self.parked: tuple[OpenSale, ...] = ()

    def keep(self, sale: OpenSale) -> None:
        """Save the open sale as it is now; changes made while a save is under way are saved together after it."""
        self._waiting = sale
        if not self._saving:
            self._save_next()

    def park(self, sale: OpenSale) -> None:
        """Put this sale aside; the counter is empty then."""
        self._waiting = None
        now = self._clock()

        def job() -> None:
            draft.save_draft(self._books, sale.sale_id, to_document(sale), now=now)
            draft.drop_draft(self._books, OPEN)

        self.parked = (*self.parked, sale)
        self._view.show_parked(self.parked)
        self._run(job, lambda _: None)

    def take(self, sale_id: str, then: Callable[[OpenSale, CustomerView | None], None]) -> None:
        """Take a parked sale up again, with its customer as the books know them now."""
        sale = next((parked for parked in self.parked if parked.sale_id == sale_id), None)
        if sale is None:
            return
        self.parked = tuple(parked for parked in self.parked if parked.sale_id != sale_id)
        self._view.show_parked(self.parked)
        now = self._clock()

        def job() -> CustomerView | None:
            # First on the counter, then off the shelf: a crash between the two loses nothing.
            draft.save_draft(self._books, OPEN, to_document(sale), now=now)
            draft.drop_draft(self._books, sale.sale_id)
            return self._customer_of(sale)

        self._run(job, lambda customer: then(sale, customer))

    def changed(self, accounts: frozenset[str]) -> None:
        """Something was written about these: a parked sale of one who was erased meanwhile is nobody's."""
        theirs = frozenset(sale.account_id for sale in self.parked if sale.account_id) & accounts
        if not theirs:
            return

        def job() -> frozenset[str]:
            return frozenset(own for own in theirs if customers.by_account(self._books, own) is None)

        def done(gone: frozenset[str]) -> None:
            if gone:
                self.parked = tuple(for_another(sale) if sale.account_id in gone else sale for sale in self.parked)
                self._view.show_parked(self.parked)

        self._run(job, done)

    def restore(self, then: Callable[[OpenSale, CustomerView | None], None]) -> None:
        """At the start: bring back what was parked, and the sale that was open when the till ended."""

        def job() -> tuple[tuple[OpenSale, ...], tuple[OpenSale, CustomerView | None] | None]:
            parked: list[OpenSale] = []
            opened: tuple[OpenSale, CustomerView | None] | None = None
            for saved in draft.drafts(self._books):
                try:
                    sale = from_document(saved.document)
                except ValueError:
                    draft.drop_draft(self._books, saved.name)
                    continue
                if sales.sale(self._books, sale.sale_id) is not None:
                    # It had been applied when the till ended: only its draft was left behind.
                    draft.drop_draft(self._books, saved.name)
                elif saved.name == OPEN:
                    opened = (sale, self._customer_of(sale))
                else:
                    parked.append(sale)
            if opened is not None and any(sale.sale_id == opened[0].sale_id for sale in parked):
                parked = [sale for sale in parked if sale.sale_id != opened[0].sale_id]
                draft.drop_draft(self._books, opened[0].sale_id)
            return tuple(sorted(parked, key=lambda sale: sale.started_at)), opened

        def done(found: tuple[tuple[OpenSale, ...], tuple[OpenSale, CustomerView | None] | None]) -> None:
            self.parked, opened = found
            self._view.show_parked(self.parked)
            if opened is not None and not opened[0].is_untouched:
                then(*opened)

        self._run(job, done)

    def _customer_of(self, sale: OpenSale) -> CustomerView | None:
        if sale.card_number:
            found = customers.by_card(self._books, sale.card_number)
            if isinstance(found, CustomerView) and found.account_id == sale.account_id:
                return found
        return customers.by_account(self._books, sale.account_id) if sale.account_id else None

    def finish(self) -> None:
        """The window closes: what waits to be saved is handed in now, since no answer will come any more."""
        sale, self._waiting = self._waiting, None
        if sale is not None:
            self._run(self._saving_job(sale), lambda _: None)

    def _save_next(self) -> None:
        sale, self._waiting = self._waiting, None
        if sale is None:
            return
        self._saving = True

        def done(_: None) -> None:
            self._saving = self._complained = False
            self._save_next()

        def failed(error: Exception) -> None:
            self._saving = False
            # A disk that refuses drafts is told of once, not at every keystroke.
            complained, self._complained = self._complained, True
            if not complained:
                raise error

        self._run(self._saving_job(sale), done, failed)

    def _saving_job(self, sale: OpenSale) -> Callable[[], None]:
        now = self._clock()

        def job() -> None:
            if sale.is_untouched:
                draft.drop_draft(self._books, OPEN)
            else:
                draft.save_draft(self._books, OPEN, to_document(sale), now=now)

        return job
