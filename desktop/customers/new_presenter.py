"""A customer is written down in the back office: a name, a phone or a card is enough, the rest follows in the tabs."""

from collections.abc import Callable
from datetime import datetime
from random import SystemRandom
from typing import Protocol
from uuid import uuid4

from db.books import Books
from db.changes import Changes
from db.ledger.card import CardTaken, new_card_number
from db.ledger.customer import PhoneTaken, enrol
from db.ledger.refusals import Refused
from db.lookup.customers import CustomerView
from db.lookup.near import NearHit, near
from desktop.runner import Run

TEXT_MOST = 200
#: Which field a refusal is about.
_FIELDS = {
    "bad_phone": "phone",
    "phone_taken": "phone",
    "bad_card": "card",
    "card_taken": "card",
    "spoiled_card": "card",
}


class NewViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_empty(self) -> None:
        """The form, with nothing in it."""

    def show_near(self, hits: tuple[NearHit, ...]) -> None:
        """Who it may be already."""

    def show_number(self, number: str) -> None:
        """A number of the shop's own for the card."""

    def show_problem(self, field: str, code: str, holder: str) -> None:
        """ "name", "phone" or "card": why it can't be; the account that has it already, if one has."""


class NewPresenter:
    """Its ids are made when the form opens, so that Enter twice enrols once."""

    def __init__(
        self,
        view: NewViewer,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        language: Callable[[], str],
        joined: Callable[[str], None],
    ) -> None:
        self._view, self._books, self._run, self._clock = view, books, run, clock
        self._new_id, self._tell, self._language, self._joined = new_id, tell, language, joined
        self._account_id = self._op_id = ""
        self._asked = 0
        self._busy = False

    def open(self) -> None:
        """An empty form."""
        self._account_id, self._op_id, self._busy = str(uuid4()), self._new_id(), False
        self._asked += 1
        self._view.show_empty()
        self._view.show_near(())

    def typed(self, name: str, phone: str) -> None:
        """See whether it is somebody who is known."""
        self._asked += 1
        asked = self._asked

        def found(hits: tuple[NearHit, ...]) -> None:
            if asked == self._asked:
                self._view.show_near(hits)

        self._run(lambda: near(self._books, name=name.strip()[:TEXT_MOST], phone=phone.strip()[:TEXT_MOST]), found)

    def fresh_number(self) -> None:
        """No card lies ready: a number of the shop's own."""
        self._run(lambda: new_card_number(self._books, SystemRandom()), self._view.show_number)

    def enrol(self, name: str, phone: str, card: str) -> None:
        """Write them down."""
        name, phone, card = (text.strip()[:TEXT_MOST] for text in (name, phone, card))
        if self._busy:
            return
        if not (name or phone or card):
            self._view.show_problem("name", "empty", "")
            return
        self._busy = True
        now = self._clock()

        def job() -> CustomerView:
            return enrol(
                self._books,
                account_id=self._account_id,
                op_id=self._op_id,
                now=now,
                name=name,
                phone=phone,
                card_number=card,
                language=self._language(),
            )

        def done(customer: CustomerView) -> None:
            self._busy = False
            self._tell(Changes(accounts=frozenset({customer.account_id})))
            self._joined(customer.account_id)

        def failed(error: Exception) -> None:
            self._busy = False
            if not isinstance(error, Refused):
                raise error
            holder = error.account_id if isinstance(error, (PhoneTaken, CardTaken)) else ""
            # What was refused is not this request any more once it is put right.
            self._op_id = self._new_id()
            self._view.show_problem(_FIELDS.get(error.code, "name"), error.code, holder)

        self._run(job, done, failed)
