"""Thanks beside a sale: for a survey, a review, a completed profile; or a coupon with its reason and its author.

A rating has no place here: what is given is the same for any.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger import coupon as coupons
from db.ledger import event as events
from db.ledger.coupon import CouponRefused
from db.lookup.coupons import CouponView
from db.lookup.customers import CustomerView
from desktop.runner import Run
from loyalty.earning import Earned
from loyalty.entries import Entry
from loyalty.events import reward
from loyalty.gains.event import Event, On
from loyalty.programme import Campaign, Programme

#: What a person at the till may thank for by hand, in the order it is shown.
OCCASIONS = (On.SURVEY, On.REVIEW, On.PROFILE)
TEXT_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Thank:
    """One thing to thank for, and what this customer would get for it now; nothing where they had it already."""

    event: On
    gives: tuple[Earned, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThanksFace:
    """What can be thanked for under the programme in force, and with which coupons."""

    thanks: tuple[Thank, ...] = ()
    coupons: tuple[Campaign, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.thanks or self.coupons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanked:
    """What was just given: entries for an event, or a coupon."""

    event: On | None = None
    entries: tuple[Entry, ...] = ()
    coupon: CouponView | None = None


class ThanksView(Protocol):
    """All that thanking ever says to its part of the screen."""

    def show_thanks(self, face: ThanksFace) -> None: ...
    def show_thanked(self, thanked: Thanked) -> None: ...
    def show_thanks_missing(self, what: str) -> None: ...


class ThanksPresenter:
    """Thanks who stands here; one press thanks once."""

    def __init__(
        self,
        view: ThanksView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._programme: Programme | None = None
        self._customer: CustomerView | None = None
        self._busy = False

    def programme_changed(self, programme: Programme) -> None:
        self._programme = programme
        self._show()

    def serve(self, customer: CustomerView | None) -> None:
        """Whom to thank; nobody for a guest."""
        self._customer = customer
        self._show()

    def thank(self, event: On, author: str) -> None:
        """They answered, wrote or told something."""
        customer = self._customer
        if customer is None or self._busy:
            return
        self._busy = True
        op_id, now, account_id = self._new_id(), self._clock(), customer.account_id

        def done(answer: tuple[Changes, tuple[Entry, ...]]) -> None:
            self._busy = False
            changes, entries = answer
            self._tell(changes)
            self._view.show_thanked(Thanked(event=event, entries=entries))

        self._run(
            lambda: events.happened(
                self._books, op_id=op_id, account_id=account_id, event=event, now=now, author=_short(author)
            ),
            done,
            self._failed,
        )

    def give_coupon(self, rule: str, reason: str, author: str) -> None:
        """A coupon of their own, with why and by whom; one use."""
        customer, reason, author = self._customer, _short(reason), _short(author)
        if customer is None or self._busy:
            return
        for what, text in (("reason", reason), ("author", author)):
            if not text:
                self._view.show_thanks_missing(what)
                return
        self._busy = True
        op_id, now, account_id = self._new_id(), self._clock(), customer.account_id

        def done(coupon: CouponView) -> None:
            self._busy = False
            self._tell(Changes(accounts=frozenset({account_id})))
            self._view.show_thanked(Thanked(coupon=coupon))

        self._run(
            lambda: coupons.issue_coupon(
                self._books, op_id=op_id, rule=rule, now=now, account_id=account_id, reason=reason, author=author
            ),
            done,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, CouponRefused):
            raise error
        # The programme has no such coupon any more: what it has now is shown.
        self._view.show_thanks_missing("coupon")

    def _show(self) -> None:
        programme, customer = self._programme, self._customer
        if programme is None or customer is None:
            self._view.show_thanks(ThanksFace())
            return
        rewarded = {rule.how.on for rule in programme.earns if isinstance(rule.how, Event)}
        now = self._clock()
        thanks = tuple(
            Thank(event=event, gives=reward(programme, customer.standing, event, now))
            for event in OCCASIONS
            if event in rewarded
        )
        self._view.show_thanks(ThanksFace(thanks=thanks, coupons=coupons_to_give(programme)))


def coupons_to_give(programme: Programme) -> tuple[Campaign, ...]:
    """Campaigns that ask for a coupon which a person may give: not those that only sales print."""
    printed = {rule.gives for rule in programme.next_purchase}
    given = tuple(rule for rule in programme.campaigns if rule.coupon)
    return tuple(rule for rule in given if rule.id not in printed) or given


def _short(text: str) -> str:
    return " ".join(text.split())[:TEXT_MOST]
