"""A customer's cards: one more given, one blocked or opened again, one lost and another put in its place."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from random import SystemRandom
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.card import add_card, new_card_number, replace_card, set_card_status
from db.ledger.refusals import Refused
from db.lookup.customers import CustomerView
from desktop.runner import Run

#: Stands for a number that is made up on the spot.
FRESH = "*"


class CardsViewer(Protocol):
    """All that this presenter ever says to its tab."""

    def show_problem(self, field: str, code: str) -> None:
        """ "add" or "replace": why it can't be done; an empty code: nothing is wrong."""

    def show_done(self) -> None:
        """It is in the books; forms are empty again."""


class CardsPresenter:
    """One thing at a time; the answer to a press is the card in the list."""

    def __init__(
        self,
        view: CardsViewer,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
    ) -> None:
        self._view, self._books, self._run = view, books, run
        self._clock, self._new_id, self._tell = clock, new_id, tell
        self._customer: CustomerView | None = None
        self._busy = False

    def serve(self, customer: CustomerView | None) -> None:
        """Whose cards these are."""
        self._customer = customer

    def give(self, number: str) -> None:
        """One more card; FRESH makes up a number of the shop's own."""
        customer = self._customer
        if customer is None:
            return
        if not number.strip():
            self._view.show_problem("add", "bad_card")
            return
        op_id, now = self._new_id(), self._clock()

        def job() -> Changes:
            return add_card(
                self._books, op_id=op_id, account_id=customer.account_id, number=self._number(number), now=now
            )

        self._do("add", job)

    def set_status(self, number: str, status: str) -> None:
        """Block this card, or let it open the customer again."""
        job = partial(
            set_card_status, self._books, op_id=self._new_id(), number=number, status=status, now=self._clock()
        )
        self._do("add", job)

    def replace(self, number: str, why: str, new_number: str) -> None:
        """Report a card; with a new number, or FRESH, another takes its place at once."""
        customer = self._customer
        if customer is None:
            return
        op_id, now = self._new_id(), self._clock()

        def job() -> Changes:
            return replace_card(
                self._books,
                op_id=op_id,
                account_id=customer.account_id,
                number=number,
                why=why,
                new_number=self._number(new_number.strip()) if new_number.strip() else "",
                now=now,
            )

        self._do("replace", job)

    def _number(self, number: str) -> str:
        return new_card_number(self._books, SystemRandom()) if number == FRESH else number

    def _do(self, field: str, job: Callable[[], Changes]) -> None:
        if self._busy:
            return  # One press does it once.
        self._busy = True

        def done(changes: Changes) -> None:
            self._busy = False
            self._view.show_done()
            self._tell(changes)

        def failed(error: Exception) -> None:
            self._busy = False
            if not isinstance(error, Refused):
                raise error
            self._view.show_problem(field, error.code)

        self._run(job, done, failed)
