"""What was agreed with one customer: the groups they are in, a tier given by hand, terms of their own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.group import set_groups
from db.ledger.promise import give_tier, set_terms
from db.ledger.refusals import Refused
from db.lookup.customers import CustomerView
from db.lookup.groups import groups
from desktop.runner import Run
from loyalty.money import BasisPoints, Minor
from loyalty.standing import GivenTier, Terms

TEXT_MOST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsAsked:
    """Terms as they were typed; None where it can't be read."""

    #: Empty for new ones.
    id: str
    rate: BasisPoints | None
    starts_at: Minor | None
    ends_on: date | None
    agreed_by: str


class AgreedViewer(Protocol):
    """All that this presenter ever says to its tab."""

    def show_groups_there(self, names: tuple[str, ...]) -> None:
        """Every group of the shop's, to choose from."""

    def show_problem(self, field: str, code: str) -> None:
        """ "group", "tier_until", "tier_by", "rate", "starts_at" or "terms_by": why it can't be kept."""

    def show_done(self, what: str) -> None:
        """ "group", "tier" or "terms" is in the books: its form is empty again."""


class AgreedPresenter:
    """Each change is one verb; groups are kept as a whole."""

    def __init__(
        self,
        view: AgreedViewer,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        today: Callable[[], date],
    ) -> None:
        self._view, self._books, self._run = view, books, run
        self._clock, self._new_id, self._tell, self._today = clock, new_id, tell, today
        self._customer: CustomerView | None = None
        #: Theirs as they will be once all that was asked for is written.
        self._groups: tuple[str, ...] = ()

    def serve(self, customer: CustomerView | None) -> None:
        """With whom it is agreed."""
        self._customer = customer
        self._groups = customer.standing.groups if customer is not None else ()
        if customer is not None:
            self._run(
                partial(groups, self._books),
                lambda found: self._view.show_groups_there(tuple(name for name, _ in found)),
            )

    def join_group(self, name: str) -> None:
        """Put them into one more group."""
        name = " ".join(name.split())
        if self._customer is None:
            return
        if not name:
            self._view.show_problem("group", "bad_group")
            return
        self._set_groups((*self._groups, name))

    def leave_group(self, name: str) -> None:
        """Take them out of a group."""
        if self._customer is not None:
            self._set_groups(tuple(one for one in self._groups if one != name))

    def give_tier(self, tier: str, until: date | None, author: str) -> None:
        """A tier up to a day, whatever they earned; it never holds them below that."""
        if until is None or until < self._today():
            self._view.show_problem("tier_until", "bad_day")
        elif not author.strip():
            self._view.show_problem("tier_by", "no_author")
        else:
            self._give_tier(GivenTier(tier=tier, ends_on=until, author=_tidied(author)))

    def end_tier(self) -> None:
        """From today on they have the tier they earned."""
        given = self._customer.standing.given_tier if self._customer is not None else None
        if given is not None:
            self._give_tier(replace(given, ends_on=self._today() - timedelta(days=1)))

    def keep_terms(self, asked: TermsAsked) -> None:
        """Agree these, or put those of the same id right."""
        if asked.rate is None or not 0 < asked.rate <= 10_000:
            self._view.show_problem("rate", "bad_rate")
        elif asked.starts_at is None or asked.starts_at < 0:
            self._view.show_problem("starts_at", "bad_amount")
        elif not asked.agreed_by.strip():
            self._view.show_problem("terms_by", "no_author")
        else:
            terms = Terms(
                id=asked.id or self._new_id(),
                name="",
                rate=asked.rate,
                starts_at=asked.starts_at,
                ends_on=asked.ends_on,
                agreed_by=_tidied(asked.agreed_by),
            )
            self._set_terms(terms, ended=False)

    def end_terms(self, terms: Terms) -> None:
        """They hold no longer."""
        self._set_terms(terms, ended=True)

    def _set_groups(self, names: tuple[str, ...]) -> None:
        customer = self._customer
        assert customer is not None
        self._groups = tuple(dict.fromkeys(names))
        job = partial(
            set_groups,
            self._books,
            op_id=self._new_id(),
            account_id=customer.account_id,
            groups=self._groups,
            now=self._clock(),
        )
        self._do("group", "group", job)

    def _give_tier(self, given: GivenTier) -> None:
        customer = self._customer
        if customer is None:
            return
        job = partial(
            give_tier,
            self._books,
            op_id=self._new_id(),
            account_id=customer.account_id,
            given=given,
            now=self._clock(),
        )
        self._do("tier", "tier_until", job)

    def _set_terms(self, terms: Terms, *, ended: bool) -> None:
        customer = self._customer
        if customer is None:
            return
        job = partial(
            set_terms,
            self._books,
            op_id=self._new_id(),
            account_id=customer.account_id,
            terms=terms,
            now=self._clock(),
            ended=ended,
        )
        self._do("terms", "rate", job)

    def _do(self, what: str, field: str, job: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._view.show_done(what)
            self._tell(changes)

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):
                raise error
            self._view.show_problem(field, error.code)

        self._run(job, done, failed)


def _tidied(text: str) -> str:
    return " ".join(text.split())[:TEXT_MOST]
