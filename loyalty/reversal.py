"""What comes back when goods come back: money, purse payments, and earnings recomputed (programme.md §6)."""

from dataclasses import dataclass
from datetime import date, datetime

from loyalty.entries import Entry, Purchase
from loyalty.money import Minor, Points, Thousandths
from loyalty.programme import Programme
from loyalty.quote import Earned, PaidBy, Quote
from loyalty.reasons import Reason


@dataclass(frozen=True, slots=True)
class Units:
    """So much of line `line` (counted from 0) of a sale."""

    line: int
    quantity: Thousandths


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """A sale as it was booked, with the version it was sold under and what has come back so far."""

    sale_id: str
    quote: Quote
    programme: Programme
    #: Quantity returned so far by line; the same length as the quote's lines.
    returned: tuple[Thousandths, ...]
    #: Net of every refund so far: what each rule's earning is now booked at, by rule id.
    earned_now: tuple[tuple[str, Points], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedLine:
    line: int
    quantity: Thousandths
    #: What the customer gets back in money, and what goes back to purses, for this step alone.
    cash: Minor
    purses: tuple[PaidBy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedPayment:
    purse: str
    points: Points
    money: Minor
    #: The least last day of what goes back.
    lapses_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    rule: str
    purse: str
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """A refund worked out and not yet posted."""

    sale_id: str
    now: datetime
    day: date
    lines: tuple[ReturnedLine, ...]
    cash: Minor
    returned: tuple[ReturnedPayment, ...]
    taken_back: tuple[TakenBack, ...]
    #: Earned anew because less is left (a rule's `below`); counted from the sale.
    earned_more: tuple[Earned, ...]
    #: By purse: waived for good, or still owed after this refund because it was not there.
    forgiven: tuple[tuple[str, Points], ...]
    owed: tuple[tuple[str, Points], ...]
    #: Whether a manager must agree before it is posted (`too_little: ask`).
    asks_manager: bool
    #: What the sale counts for afterwards.
    spend_left: Minor
    counts: bool
    reasons: tuple[Reason, ...]


def reverse(
    sold: Sold, units: tuple[Units, ...], *, entries: tuple[Entry, ...], purchases: tuple[Purchase, ...], now: datetime
) -> Reversal:
    """Work out a refund of some units of some lines. Raises ValueError naming the line that has not so much left.

    `entries` and `purchases` are the account's whole journal (empty for a guest), so that what a take-back
    finds is what replay will find.
    """
    raise NotImplementedError
