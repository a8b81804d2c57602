"""The cards of who stands here: lost, stolen or damaged ones blocked and replaced in two presses, more cards given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from random import Random
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.card import BadCard, CardReplaced, CardTaken, UnknownCard, add_card, new_card_number, replace_card
from db.ledger.card import set_card_status as set_status
from db.ledger.refusals import Refused
from db.lookup.customers import CardView, CustomerView
from desktop.runner import Run


class Step(StrEnum):
    """Where the two presses are."""

    #: A card is chosen; what happened to it?
    LIST = "list"
    #: It is said what happened; now the new card, a new number, or none.
    REPLACING = "replacing"
    #: One card more.
    ADDING = "adding"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsFace:
    """All that the form shows. `done` and `problem` are codes; at most one is there."""

    cards: tuple[CardView, ...] = ()
    #: The card it is about, and what happened to it.
    number: str = ""
    why: str = ""
    step: Step = Step.LIST
    #: blocked, lost, stolen, damaged, replaced, added or active.
    done: str = ""
    #: The number that was given, where one was.
    given: str = ""
    problem: str = ""


class CardsView(Protocol):
    """All that this presenter ever says to its form."""

    def show_cards(self, face: CardsFace) -> None: ...


class CardsPresenter:
    """One press says what happened, the next takes the new card. Nothing is written before that."""

    def __init__(
        self,
        view: CardsView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        random: Random,
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._random = random
        self._customer: CustomerView | None = None
        self._face = CardsFace()
        self._busy = False

    @property
    def awaits_card(self) -> bool:
        """Whether the next card scanned is the new one."""
        return self._customer is not None and self._face.step is not Step.LIST

    def serve(self, customer: CustomerView | None) -> None:
        """Whose cards; what was begun for somebody else is forgotten, what was just done for them is not."""
        same = customer is not None and self._customer is not None and customer.account_id == self._customer.account_id
        self._customer = customer
        cards = customer.cards if customer else ()
        if same:
            before = self._face
            self._show(
                cards=cards, number=self._chosen(before.number), done=before.done, given=before.given, why=before.why
            )
        else:
            self._show(cards=cards, number=self._chosen(""))

    def open(self) -> None:
        """From the beginning: the list, on the card that was shown."""
        self._show(cards=self._face.cards, number=self._chosen(""))

    def choose(self, number: str) -> None:
        """It is about this card."""
        self._show(cards=self._face.cards, number=number)

    def report(self, why: str) -> None:
        """The first press: what happened to the chosen card."""
        if self._face.number:
            self._show(cards=self._face.cards, number=self._face.number, why=why, step=Step.REPLACING)

    def add(self) -> None:
        """One card more, beside those they have."""
        if self._customer is not None:
            self._show(cards=self._face.cards, number=self._face.number, step=Step.ADDING)

    def only_block(self) -> None:
        """The second press without a card: it is blocked, another may follow."""
        if self._face.step is Step.REPLACING:
            self._replace("")

    def new_number(self) -> None:
        """The second press where no card lies ready: a number issued on the spot."""
        if self.awaits_card:
            self._run(lambda: new_card_number(self._books, self._random), self.take)

    def take(self, number: str) -> None:
        """The second press: this card is the new one."""
        if self._face.step is Step.REPLACING:
            self._replace(number)
        elif self._face.step is Step.ADDING:
            self._add(number)

    def activate(self) -> None:
        """The chosen card turned up again and opens its customer as before."""
        op_id, now, number = self._new_id(), self._clock(), self._face.number
        if number:
            self._do(
                lambda: set_status(self._books, op_id=op_id, number=number, status="active", now=now), done="active"
            )

    def _replace(self, new_number: str) -> None:
        customer, face = self._customer, self._face
        assert customer is not None
        op_id, now = self._new_id(), self._clock()
        self._do(
            lambda: replace_card(
                self._books,
                op_id=op_id,
                account_id=customer.account_id,
                number=face.number,
                why=face.why,
                new_number=new_number,
                now=now,
            ),
            done="replaced" if new_number else face.why,
            given=new_number,
        )

    def _add(self, number: str) -> None:
        customer = self._customer
        assert customer is not None
        op_id, now = self._new_id(), self._clock()
        self._do(
            lambda: add_card(self._books, op_id=op_id, account_id=customer.account_id, number=number, now=now),
            done="added",
            given=number,
        )

    def _do(self, job: Callable[[], Changes], *, done: str, given: str = "") -> None:
        if self._busy:
            return
        self._busy = True
        before = self._face

        def written(changes: Changes) -> None:
            self._busy = False
            self._show(cards=before.cards, number=given or before.number, why=before.why, done=done, given=given)
            self._tell(changes)

        def failed(error: Exception) -> None:
            self._busy = False
            if not isinstance(error, (BadCard, CardTaken, CardReplaced, UnknownCard)):
                raise error
            assert isinstance(error, Refused)
            # Another card may be scanned at once: what was pressed stays pressed.
            self._face = before
            self._show(cards=before.cards, number=before.number, why=before.why, step=before.step, problem=error.code)

        self._run(job, written, failed)

    def _chosen(self, number: str) -> str:
        """The card it is about: the one said, the one shown, or the newest that works."""
        customer = self._customer
        if customer is None:
            return ""
        own = {card.number for card in customer.cards}
        if number in own:
            return number
        if customer.card is not None and customer.card.number in own:
            return customer.card.number
        working = [card.number for card in customer.cards if card.status == "active"]
        return working[-1] if working else customer.cards[-1].number if customer.cards else ""

    def _show(
        self,
        *,
        cards: tuple[CardView, ...],
        number: str,
        why: str = "",
        step: Step = Step.LIST,
        done: str = "",
        given: str = "",
        problem: str = "",
    ) -> None:
        self._face = CardsFace(cards=cards, number=number, why=why, step=step, done=done, given=given, problem=problem)
        self._view.show_cards(self._face)
