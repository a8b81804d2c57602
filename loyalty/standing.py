"""All that a quote needs to know of a customer: purses, spend and visits by day, tier, terms, counters."""

from dataclasses import dataclass
from datetime import date, datetime

from loyalty.lots import PurseState
from loyalty.money import BasisPoints, Minor, Points


@dataclass(frozen=True, slots=True)
class DayTotal:
    """One local day of a customer: what they really paid for goods they kept, and how many visits."""

    day: date
    spend: Minor
    visits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """A percent agreed with this customer or their group (programme.md §4)."""

    id: str
    name: str
    rate: BasisPoints
    #: Smallest order, the whole basket after goods rules.
    starts_at: Minor = 0
    #: Last whole day; None has no end.
    ends_on: date | None = None
    agreed_by: str = ""
    #: Empty where the terms are the customer's own.
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenTier:
    """A tier given by hand: it never holds the customer below what they earned."""

    tier: str
    ends_on: date
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleGiven:
    """What one earning rule has given this customer, for its caps."""

    rule: str
    in_all: Points
    #: The newest day it gave on, what it gave on that day and in that day's month.
    day: date
    on_day: Points
    in_month: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A customer as the rules see them. The default is a guest without a card."""

    account_id: str = ""
    purses: tuple[tuple[str, PurseState], ...] = ()
    #: Days with sales, oldest first.
    days: tuple[DayTotal, ...] = ()
    given: tuple[RuleGiven, ...] = ()
    terms: tuple[Terms, ...] = ()
    given_tier: GivenTier | None = None
    #: The kind of the card that was scanned, where the shop has kinds.
    card_kind: str = ""
    #: The newest movement counted here: a later one can be added, an earlier one means replay.
    newest_at: datetime | None = None
    newest_op: str = ""

    @property
    def is_guest(self) -> bool:
        return not self.account_id


GUEST = Standing()
