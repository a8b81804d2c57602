"""Joining at the till: a phone is enough, or a card; all else now or later. Who it may be already is hinted at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from random import Random
from typing import Protocol
from uuid import uuid4

from db.books import Books
from db.changes import Changes
from db.ledger import customer as people
from db.ledger.card import BadCard, CardTaken, SpoiledCard, add_card, new_card_number
from db.ledger.consent import give_consents
from db.ledger.customer import BadPhone, PhoneTaken
from db.ledger.group import set_groups
from db.lookup import customers, groups, near
from db.lookup.consents import own_wording
from db.lookup.customers import CustomerView
from db.lookup.near import NearHit
from db.lookup.search_keys import e164
from db.lookup.workplace import Workplace
from desktop.runner import Run
from loyalty.card_number import tidy
from loyalty.gains.event import Event, On
from loyalty.programme import Programme

TEXT_MOST = 120


class JoinProblem(StrEnum):
    """Why somebody could not be enrolled as typed; the form says what to do about it."""

    PHONE_TAKEN = "phone_taken"
    CARD_TAKEN = "card_taken"
    BAD_CARD = "bad_card"
    SPOILED_CARD = "spoiled_card"
    BAD_PHONE = "bad_phone"
    BAD_BIRTHDAY = "bad_birthday"
    NOTHING_TO_KNOW_BY = "nothing_to_know_by"
    #: Who brought them: nobody fits what was typed, or more than one.
    FRIEND_UNKNOWN = "friend_unknown"
    FRIEND_UNSURE = "friend_unsure"


class _FriendNotFound(Exception):
    """Nobody, or more than one, has the card or phone of who is said to have brought them."""

    def __init__(self, problem: JoinProblem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The form as it stands. A phone alone is enough, and so is a card alone: a card for whoever bears it."""

    phone: str = ""
    name: str = ""
    card_number: str = ""
    #: The card or phone of whoever brought them.
    friend: str = ""
    #: As it was typed.
    birthday: str = ""
    email: str = ""
    #: Empty for the shop's own.
    language: str = ""
    groups: tuple[str, ...] = ()
    #: What they agree to, with the words they were shown, and the language of those.
    agreed: tuple[tuple[str, str], ...] = ()
    agreed_in: str = ""

    def tidied(self) -> "Typed":
        """Without the blanks around, and never longer than people type."""
        names = ("phone", "name", "card_number", "friend", "birthday", "email")
        return replace(self, **{name: getattr(self, name).strip()[:TEXT_MOST] for name in names})


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAsk:
    """Who asks, in which language where the customer has no other, and in which words of its own."""

    shop: str
    language: str
    own: tuple[tuple[tuple[str, str], str], ...]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What was typed for a newcomer who turned out to be known, and is not known of them yet."""

    customer: CustomerView
    #: Of phone, name, email, birthday and card, those there are.
    what: tuple[str, ...]
    keep: Callable[[], None]


class JoinView(Protocol):
    """All that joining ever says to its form."""

    def show_join(self, card_number: str, phone: str, name: str) -> None: ...
    def show_join_groups(self, names: tuple[str, ...]) -> None: ...
    def show_join_consents(self, ask: ConsentAsk) -> None: ...
    def show_join_problem(self, problem: JoinProblem, holder: CustomerView | None) -> None: ...
    def show_near(self, hits: tuple[NearHit, ...]) -> None: ...
    def show_new_number(self, number: str) -> None: ...
    def hide_join(self) -> None: ...


class JoinPresenter:
    """The form. Its account and operation ids are made when it opens, so that Enter twice enrols once."""

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
        random: Random,
        read_day: Callable[[str], date | None],
        left_over: Callable[[LeftOver], None],
        place: Callable[[], Workplace],
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._joined = joined
        self._random = random
        self._read_day = read_day
        self._left_over = left_over
        self._place = place
        self._account_id = ""
        self._op_id = self._groups_op = self._consents_op = ""
        self._busy = False
        #: Counts what was typed: an answer about an earlier text is dropped.
        self._questions = 0
        self._typed = Typed()

    def open(self, *, card_number: str = "", text: str = "") -> None:
        """Open the form, with what was already typed in its place: digits are a phone or a card, letters a name."""
        self._account_id = str(uuid4())
        self._op_id, self._groups_op, self._consents_op = self._new_id(), self._new_id(), self._new_id()
        self._busy = False
        text = "" if card_number else text.strip()[:TEXT_MOST]
        if is_card_rather(text, self._place().country):
            card_number, text = text, ""
        is_phone = any(letter.isdigit() for letter in text)
        phone, name = (text, "") if is_phone else ("", text)
        self._view.show_join(card_number, phone, name)
        self.typed(Typed(phone=phone, name=name, card_number=card_number))
        self._run(lambda: (groups.groups(self._books), own_wording(self._books)), self._show_choices)

    def close(self) -> None:
        self._questions += 1
        self._account_id = ""
        self._view.hide_join()

    def typed(self, typed: Typed) -> None:
        """The form has changed: see whether it is somebody we know."""
        self._questions += 1
        this_question, self._typed = self._questions, typed.tidied()
        told = self._typed
        birthday = self._read_day(told.birthday) if told.birthday else None

        def found(hits: tuple[NearHit, ...]) -> None:
            if this_question == self._questions:
                self._view.show_near(hits)

        def job() -> tuple[NearHit, ...]:
            return near.near(self._books, name=told.name, phone=told.phone, email=told.email, birthday=birthday)

        self._run(job, found)

    def new_number(self) -> None:
        """A number issued on the spot: no card lies ready."""
        account_id = self._account_id

        def drawn(number: str) -> None:
            if account_id and account_id == self._account_id:
                self._view.show_new_number(number)

        self._run(lambda: new_card_number(self._books, self._random), drawn)

    def submit(self, typed: Typed) -> None:
        """Enrol as typed."""
        told = typed.tidied()
        if not self._account_id or self._busy:
            return
        if not (told.phone or told.card_number):
            self._view.show_join_problem(JoinProblem.NOTHING_TO_KNOW_BY, None)
            return
        birthday = self._read_day(told.birthday) if told.birthday else None
        if told.birthday and birthday is None:
            self._view.show_join_problem(JoinProblem.BAD_BIRTHDAY, None)
            return
        self._busy = True
        self._questions += 1
        account_id = self._account_id

        def done(customer: CustomerView) -> None:
            self._busy, self._account_id = False, ""
            self._tell(Changes(accounts=frozenset({account_id})))
            self._view.hide_join()
            self._joined(customer)

        self._run(self._enrolment(told, birthday), done, self._refused)

    def they_are(self, account_id: str) -> None:
        """The hint was right: serve that customer, and lose nothing of what was typed."""
        typed = self._typed

        def found(customer: CustomerView | None) -> None:
            if customer is not None and self._account_id:
                self._serve(customer, typed)

        self._run(lambda: customers.by_account(self._books, account_id), found)

    def _enrolment(self, told: Typed, birthday: date | None) -> Callable[[], CustomerView]:
        now, account_id = self._clock(), self._account_id
        op_id, groups_op, consents_op = self._op_id, self._groups_op, self._consents_op
        books, language = self._books, told.language or self._place().language

        def job() -> CustomerView:
            customer = people.enrol(
                books,
                account_id=account_id,
                op_id=op_id,
                phone=told.phone,
                name=told.name,
                email=told.email,
                birthday=birthday,
                language=language,
                card_number=told.card_number,
                referred_by=_account_of(books, told.friend) if told.friend else "",
                now=now,
            )
            if told.agreed:
                give_consents(
                    books,
                    op_id=consents_op,
                    account_id=account_id,
                    purposes=[purpose for purpose, _ in told.agreed],
                    how="till",
                    words=dict(told.agreed),
                    language=told.agreed_in,
                    now=now,
                )
            if not told.groups:
                return customer
            set_groups(books, op_id=groups_op, account_id=account_id, groups=told.groups, now=now)
            grouped = customers.by_account(books, account_id)
            assert grouped is not None
            return replace(grouped, card=customer.card)

        return job

    def _serve(self, customer: CustomerView, typed: Typed) -> None:
        self._questions += 1
        self._account_id = ""
        self._view.hide_join()
        self._joined(customer)
        birthday = self._read_day(typed.birthday) if typed.birthday else None
        news = {
            "phone": typed.phone if not customer.phone else "",
            "name": typed.name if not customer.name else "",
            "email": typed.email if not customer.email else "",
            "birthday": birthday if customer.birthday is None else None,
            "card": typed.card_number,
        }
        what = tuple(name for name, value in news.items() if value)
        if what:
            self._left_over(LeftOver(customer, what, lambda: self._keep(customer.account_id, typed, birthday, what)))

    def _keep(self, account_id: str, typed: Typed, birthday: date | None, what: tuple[str, ...]) -> None:
        """Add what was typed to what is known of them; what is known stays."""
        op_id, card_op, now = self._new_id(), self._new_id(), self._clock()
        told = {name: getattr(typed, name) for name in ("phone", "name", "email") if name in what}
        born = birthday if "birthday" in what else None

        def job() -> None:
            if told or born:
                people.edit_person(self._books, op_id=op_id, account_id=account_id, now=now, birthday=born, **told)
            if "card" in what:
                add_card(self._books, op_id=card_op, account_id=account_id, number=typed.card_number, now=now)

        def failed(error: Exception) -> None:
            if not isinstance(error, (BadPhone, PhoneTaken, BadCard, CardTaken)):
                raise error

        changes = Changes(accounts=frozenset({account_id}))
        self._run(job, lambda _: self._tell(changes), failed)

    def _show_choices(self, known: tuple[tuple[tuple[str, int], ...], Mapping[tuple[str, str], str]]) -> None:
        own_groups, own_words = known
        self._view.show_join_groups(tuple(name for name, _ in own_groups))
        place = self._place()
        self._view.show_join_consents(
            ConsentAsk(shop=place.shop_name, language=place.language, own=tuple(own_words.items()))
        )

    def _refused(self, error: Exception) -> None:
        self._busy = False
        match error:
            case PhoneTaken(account_id=account_id):
                self._run(lambda: customers.by_account(self._books, account_id), self._phone_taken)
            case CardTaken():
                self._view.show_join_problem(JoinProblem.CARD_TAKEN, None)
            case SpoiledCard():
                self._view.show_join_problem(JoinProblem.SPOILED_CARD, None)
            case BadCard():
                self._view.show_join_problem(JoinProblem.BAD_CARD, None)
            case BadPhone():
                self._view.show_join_problem(JoinProblem.BAD_PHONE, None)
            case _FriendNotFound(problem=problem):
                self._view.show_join_problem(problem, None)
            case _:
                raise error

    def _phone_taken(self, holder: CustomerView | None) -> None:
        self._view.show_join_problem(JoinProblem.PHONE_TAKEN, holder)


def is_card_rather(text: str, country: str) -> bool:
    """Whether these digits are as many as a card has, and nobody's phone in the shop's country."""
    number = tidy(text)
    return number is not None and number.isdigit() and e164(text, country) is None


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
