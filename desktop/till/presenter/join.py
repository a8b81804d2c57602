"""Joining at the till: a phone number is enough, a name and a card if they like."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import uuid4

from db.books import Books
from db.changes import Changes
from db.ledger import customer as people
from db.ledger.card import BadCard, CardTaken
from db.ledger.customer import BadPhone, PhoneTaken
from db.lookup import customers
from db.lookup.customers import CustomerView
from desktop.runner import Run
from loyalty.gains.event import Event, On
from loyalty.programme import Programme

TEXT_MOST = 120


class JoinProblem(StrEnum):
    """Why somebody could not be enrolled as typed; the form says what to do about it."""

    PHONE_TAKEN = "phone_taken"
    CARD_TAKEN = "card_taken"
    BAD_CARD = "bad_card"
    BAD_PHONE = "bad_phone"
    NOTHING_TO_KNOW_BY = "nothing_to_know_by"
    #: Who brought them: nobody fits what was typed, or more than one.
    FRIEND_UNKNOWN = "friend_unknown"
    FRIEND_UNSURE = "friend_unsure"


class _FriendNotFound(Exception):
    """Nobody, or more than one, has the card or phone of who is said to have brought them."""

    def __init__(self, problem: JoinProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class JoinView(Protocol):
    """All that joining ever says to its form."""

    def show_join(self, card_number: str, phone: str, name: str) -> None: ...
    def show_join_problem(self, problem: JoinProblem, holder: CustomerView | None) -> None: ...
    def hide_join(self) -> None: ...


class JoinPresenter:
    """The short form. Its account and operation ids are made when it opens, so that Enter twice enrols once."""

    def __init__(
        self,
        view: JoinView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        joined: Callable[[CustomerView], None],
        language: str = "",
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._joined = joined
        self._language = language
        self._account_id = ""
        self._op_id = ""
        self._busy = False
        self._holder: CustomerView | None = None

    def open(self, *, card_number: str = "", text: str = "") -> None:
        """Open the form, with what was already typed in its place: digits are a phone, letters a name."""
        self._account_id, self._op_id = str(uuid4()), self._new_id()
        self._busy, self._holder = False, None
        text = text.strip()[:TEXT_MOST]
        is_phone = any(letter.isdigit() for letter in text)
        self._view.show_join(card_number, text if is_phone else "", "" if is_phone else text)

    def close(self) -> None:
        self._view.hide_join()

    def submit(self, *, phone: str, name: str, card_number: str, friend: str = "") -> None:
        """Enrol as typed; `friend` is the card or phone of whoever brought them."""
        phone, name, card_number, friend = (text.strip()[:TEXT_MOST] for text in (phone, name, card_number, friend))
        if not self._account_id or self._busy:
            return
        if not (phone or card_number):
            self._view.show_join_problem(JoinProblem.NOTHING_TO_KNOW_BY, None)
            return
        self._busy = True
        now, account_id, op_id = self._clock(), self._account_id, self._op_id

        def done(customer: CustomerView) -> None:
            self._busy, self._account_id = False, ""
            self._tell(Changes(accounts=frozenset({account_id})))
            self._view.hide_join()
            self._joined(customer)

        def job() -> CustomerView:
            return people.enrol(
                self._books,
                account_id=account_id,
                op_id=op_id,
                phone=phone,
                name=name,
                language=self._language,
                card_number=card_number,
                referred_by=_account_of(self._books, friend) if friend else "",
                now=now,
            )

        self._run(job, done, self._refused)

    def serve_holder(self) -> None:
        """The phone is somebody's already, and it is they who stand here."""
        if self._holder is not None:
            self._account_id = ""
            self._view.hide_join()
            self._joined(self._holder)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        match error:
            case PhoneTaken(account_id=account_id):
                self._run(lambda: customers.by_account(self._books, account_id), self._phone_taken)
            case CardTaken():
                self._view.show_join_problem(JoinProblem.CARD_TAKEN, None)
            case BadCard():
                self._view.show_join_problem(JoinProblem.BAD_CARD, None)
            case BadPhone():
                self._view.show_join_problem(JoinProblem.BAD_PHONE, None)
            case _FriendNotFound(problem=problem):
                self._view.show_join_problem(problem, None)
            case _:
                raise error

    def _phone_taken(self, holder: CustomerView | None) -> None:
        self._holder = holder
        self._view.show_join_problem(JoinProblem.PHONE_TAKEN, holder)


def rewards_referrals(programme: Programme) -> bool:
    """Whether anybody is rewarded for bringing a friend: then the form asks who brought them."""
    return any(isinstance(rule.how, Event) and rule.how.on is On.REFERRAL for rule in programme.earns)


def _account_of(books: Books, friend: str) -> str:
    """The account of that card, in any state, or of that phone. Raises _FriendNotFound."""
    by_card = customers.by_card(books, friend)
    if isinstance(by_card, CustomerView):
        return by_card.account_id
    hits = customers.find(books, friend, limit=2)
    if len(hits) == 1:
        return hits[0].account_id
    raise _FriendNotFound(JoinProblem.FRIEND_UNSURE if hits else JoinProblem.FRIEND_UNKNOWN)
