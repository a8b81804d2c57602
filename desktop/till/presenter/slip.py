"""The slip on view: of the sale just made, of what came back, or of any older one, to print again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from db.books import Books
from db.ledger.sale import Receipt
from db.lookup import customers, sales
from db.lookup import programme as programmes
from db.lookup.reasons import ByHand, by_hand_before
from db.lookup.sales import ReversalView, SaleView
from desktop.runner import Run
from loyalty.money import Points
from loyalty.programme import Programme
from loyalty.quote import Quote

#: A second Enter this soon was meant for Apply: it must not put the slip away unseen.
SETTLES_MS = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipShown:
    """All that a slip is made of. With a reversal it is the slip of what came back, else of the sale."""

    sale: SaleView
    programme: Programme
    reversal: ReversalView | None = None
    exchange: ReversalView | None = None
    #: The older sale's quote where goods of it came back in exchange.
    exchanged: Quote | None = None
    #: By purse: what lapses first after this sale.
    lapsing: tuple[tuple[str, tuple[date, Points]], ...] = ()
    #: What was credited and debited by hand since the customer's purchase before this one.
    by_hand: tuple[ByHand, ...] = ()
    copy: bool = False

    @property
    def number(self) -> str:
        return self.reversal.slip if self.reversal else self.sale.slip


class SlipView(Protocol):
    """All that this presenter ever says to its part of the screen."""

    def show_slip(self, shown: SlipShown) -> None: ...


class SlipPresenter:
    """Finds what a slip needs and shows it; a slip that can't be shown never undoes a sale."""

    def __init__(
        self,
        view: SlipView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        seen_to: Callable[[], None],
    ) -> None:
        self._view = view
        self._seen_to = seen_to
        self._books = books
        self._run = run
        self._clock = clock
        self._questions = 0
        self._settled_at: datetime | None = None

    def sold(self, receipt: Receipt) -> None:
        """The slip of what was just sold."""

        def job() -> SlipShown:
            exchange = receipt.exchange
            older = sales.sale(self._books, exchange.of) if exchange is not None else None
            return SlipShown(
                sale=receipt.sale,
                programme=programmes.version(self._books, receipt.sale.version).programme,
                exchange=exchange,
                exchanged=older.quote if older else None,
                lapsing=self._lapsing(receipt.sale.account_id, receipt.day),
                by_hand=by_hand_before(self._books, receipt.sale),
            )

        self._show(job)

    def returned(self, view: ReversalView) -> None:
        """The slip of what just came back."""
        self._show(lambda: self._of_reversal(view, copy=False))

    def again(self, sale_id: str, reversal: ReversalView | None = None) -> None:
        """The slip of a recorded sale, or of what came back of it, as a copy."""
        if reversal is not None:
            self._show(lambda: self._of_reversal(reversal, copy=True))
            return

        def job() -> SlipShown | None:
            sale = sales.sale(self._books, sale_id)
            if sale is None:
                return None
            programme = programmes.version(self._books, sale.version).programme
            return SlipShown(sale=sale, programme=programme, by_hand=by_hand_before(self._books, sale), copy=True)

        self._show(job)

    def next_customer(self, *, by_key: bool = False) -> None:
        """The slip has been seen to."""
        now = self._clock()
        too_soon = self._settled_at is not None and now - self._settled_at < timedelta(milliseconds=SETTLES_MS)
        if by_key and too_soon:
            return
        self._questions += 1
        self._seen_to()

    def _show(self, job: Callable[[], SlipShown | None]) -> None:
        self._questions += 1
        this_question = self._questions
        self._settled_at = self._clock()

        def found(shown: SlipShown | None) -> None:
            if this_question == self._questions and shown is not None:
                self._view.show_slip(shown)

        self._run(job, found)

    def _of_reversal(self, view: ReversalView, *, copy: bool) -> SlipShown | None:
        sale = sales.sale(self._books, view.of)
        if sale is None:
            return None
        return SlipShown(
            sale=sale,
            programme=programmes.version(self._books, sale.version).programme,
            reversal=view,
            copy=copy,
        )

    def _lapsing(self, account_id: str, day: date) -> tuple[tuple[str, tuple[date, Points]], ...]:
        customer = customers.by_account(self._books, account_id) if account_id else None
        if customer is None:
            return ()
        by_purse = ((purse, state.lapsing(day)) for purse, state in customer.standing.purses)
        return tuple((purse, lapses[0]) for purse, lapses in by_purse if lapses)
