"""What a customer told of themselves: each field is kept as it is left, or says at its place why it can't be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.customer import BadPhone, PhoneTaken, edit_person
from db.lookup.customers import CustomerView, by_account
from desktop.runner import Run

NOTES_MOST = 2_000
FIELDS = ("name", "phone", "email", "birthday", "language", "notes")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a field can't be kept as it stands."""

    #: bad_phone, phone_taken, bad_email, bad_day.
    code: str
    #: Who has this phone already: their account and name.
    account_id: str = ""
    name: str = ""


class DetailsViewer(Protocol):
    """All that this presenter ever says to its tab."""

    def show_problem(self, field: str, problem: Problem | None) -> None:
        """What is wrong with the field; None: nothing is."""

    def show_kept(self, field: str) -> None:
        """It is in the books."""


class DetailsPresenter:
    """Keeps one field at a time."""

    def __init__(
        self,
        view: DetailsViewer,
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

    def serve(self, customer: CustomerView | None) -> None:
        """Whose fields these are."""
        self._customer = customer

    def keep(self, field: str, value: str | date | None) -> None:
        """Keep what stands in the field; a birthday of None is none."""
        assert field in FIELDS
        customer = self._customer
        if customer is None:
            return
        if isinstance(value, str):
            value = value.strip()[:NOTES_MOST]
        if (getattr(customer, field) or "") == (value or ""):
            self._view.show_problem(field, None)
            return
        if field == "email" and value and not looks_like_email(str(value)):
            self._view.show_problem(field, Problem("bad_email"))
            return
        self._write(customer, field, value)

    def _write(self, customer: CustomerView, field: str, value: str | date | None) -> None:
        op_id, now = self._new_id(), self._clock()
        told: dict[str, Any] = {field: value}
        if field == "birthday" and value is None:
            told = {"clear_birthday": True}

        def job() -> CustomerView | Problem:
            try:
                return edit_person(self._books, op_id=op_id, account_id=customer.account_id, now=now, **told)
            except BadPhone:
                return Problem("bad_phone")
            except PhoneTaken as taken:
                other = by_account(self._books, taken.account_id)
                return Problem("phone_taken", taken.account_id, other.name if other is not None else "")

        def kept(answer: CustomerView | Problem) -> None:
            here = self._customer is not None and self._customer.account_id == customer.account_id
            if isinstance(answer, Problem):
                if here:
                    self._view.show_problem(field, answer)
                return
            if here:
                self._customer = answer
                self._view.show_problem(field, None)
                self._view.show_kept(field)
            self._tell(Changes(accounts=frozenset({customer.account_id})))

        self._run(job, kept)


def looks_like_email(text: str) -> bool:
    """Whether a letter could be sent there: something, an @, and something with a dot that has no blanks."""
    own, found, place = text.rpartition("@")
    return bool(own and found and "." in place.strip(".")) and not any(sign.isspace() for sign in text)
