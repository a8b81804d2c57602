"""What a new cashier may try, ticked off as they do it, and whom they may serve."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.imports.practice_people import HAS_POINTS, LOST_CARD, PEOPLE, REGULAR, practice_account
from db.lookup import customers, practised
from db.lookup.customers import CustomerView
from db.lookup.practised import Practised
from db.lookup.programme import in_force
from desktop.runner import Run
from loyalty.calendar import local_day
from loyalty.money import Points
from loyalty.programme import Programme
from loyalty.tiers import tier


class Trial(StrEnum):
    """Something to try at the till."""

    SELL = "sell"
    PAY = "pay"
    TAKE_BACK = "take_back"
    NEW_CARD = "new_card"
    JOIN = "join"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One of the things to try, with whom, and whether it is done."""

    trial: Trial
    done: bool = False
    #: The invented customer it is about; empty where it may be anybody.
    name: str = ""
    account_id: str = ""
    #: PAY: the purse that pays.
    purse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonShown:
    """One invented customer with what is worth knowing before they come."""

    account_id: str
    name: str
    #: The number on their card.
    card: str
    card_is_lost: bool
    has_birthday: bool
    #: By id; empty for none.
    tier: str
    #: By purse: what can be paid with today, where there is anything.
    holds: tuple[tuple[str, Points], ...]


class PracticeView(Protocol):
    """All that practising ever says to its screen."""

    def show_steps(self, steps: tuple[Step, ...], programme: Programme) -> None:
        """What there is to try."""

    def show_people(self, people: tuple[PersonShown, ...], programme: Programme) -> None:
        """Whom there is to serve, in the order of their cards."""


class PracticePresenter:
    """Looks into the journal of the practice books after each thing that is done."""

    def __init__(self, view: PracticeView, books: Books, *, run: Run, clock: Callable[[], datetime], zone: str) -> None:
        self._view, self._books, self._run, self._clock, self._zone = view, books, run, clock, zone
        #: What was there before anything was tried; None until it was looked up.
        self._since: int | None = None
        self._steps: tuple[Step, ...] = ()

    def begin(self) -> None:
        """Look who is there, and what these rules let one try."""
        day = local_day(self._clock(), self._zone)

        def job() -> tuple[int, Programme, tuple[CustomerView, ...]]:
            return practised.newest_fact(self._books), in_force(self._books, day=day).programme, self._people()

        def found(answer: tuple[int, Programme, tuple[CustomerView, ...]]) -> None:
            self._since, programme, people = answer
            self._steps = _steps(programme, people)
            self._view.show_steps(self._steps, programme)
            self._show_people(people, programme, day)

        self._run(job, found)

    def changed(self, changes: Changes) -> None:
        """Something was done: perhaps one of the things to try."""
        since, day = self._since, local_day(self._clock(), self._zone)
        if since is None or not (changes.accounts or changes.sales):
            return

        def job() -> tuple[Practised, Programme, tuple[CustomerView, ...]]:
            done = practised.practised_since(self._books, since)
            return done, in_force(self._books, day=day).programme, self._people()

        def found(answer: tuple[Practised, Programme, tuple[CustomerView, ...]]) -> None:
            done, programme, people = answer
            # A step that was done once stays so, whatever is undone later.
            self._steps = tuple(step if step.done else _looked_at(step, done) for step in self._steps)
            self._view.show_steps(self._steps, programme)
            self._show_people(people, programme, day)

        self._run(job, found)

    def _people(self) -> tuple[CustomerView, ...]:
        found = (customers.by_account(self._books, practice_account(place)) for place in range(PEOPLE))
        return tuple(one for one in found if one is not None)

    def _show_people(self, people: tuple[CustomerView, ...], programme: Programme, day: date) -> None:
        shown = tuple(_shown(one, programme, day) for one in people if one.cards)
        self._view.show_people(shown, programme)


def _steps(programme: Programme, people: tuple[CustomerView, ...]) -> tuple[Step, ...]:
    """What can be tried under these rules with these people."""
    by_account = {one.account_id: one for one in people}

    def with_one(trial: Trial, place: int, purse: str = "") -> tuple[Step, ...]:
        one = by_account.get(practice_account(place))
        return (Step(trial=trial, name=one.name, account_id=one.account_id, purse=purse),) if one is not None else ()

    # A card of stamps is saved for gifts; only what pays can be paid with.
    pays = next((purse.id for purse in programme.purses if purse.worth and not purse.gifts), "")
    return (
        *with_one(Trial.SELL, REGULAR),
        *(with_one(Trial.PAY, HAS_POINTS, pays) if pays else ()),
        Step(trial=Trial.TAKE_BACK),
        *with_one(Trial.NEW_CARD, LOST_CARD),
        Step(trial=Trial.JOIN),
    )


def _looked_at(step: Step, done: Practised) -> Step:
    match step.trial:
        case Trial.SELL:
            is_done = step.account_id in done.sold_to
        case Trial.PAY:
            is_done = done.purse_paid
        case Trial.TAKE_BACK:
            is_done = done.took_back
        case Trial.NEW_CARD:
            is_done = step.account_id in done.cards_to
        case Trial.JOIN:
            is_done = done.joined
    return Step(trial=step.trial, done=is_done, name=step.name, account_id=step.account_id, purse=step.purse)


def _shown(one: CustomerView, programme: Programme, day: date) -> PersonShown:
    newest = next((card for card in reversed(one.cards) if card.status == "active"), one.cards[-1])
    held = ((purse.id, one.standing.purse(purse.id).spendable(day)) for purse in programme.purses)
    birthday = one.birthday
    return PersonShown(
        account_id=one.account_id,
        name=one.name,
        card=newest.number,
        card_is_lost=newest.status != "active",
        has_birthday=birthday is not None and (birthday.month, birthday.day) == (day.month, day.day),
        tier=tier(programme, one.standing, day),
        holds=tuple((purse, points) for purse, points in held if points),
    )
