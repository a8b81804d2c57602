"""The journal as the rules see it: entries of a purse, and purchases that count for spend and visits.

An entry's place in time is (at, op_id, n): the order in which `lots` replays them, whatever the order
in which they arrived. What a rule gave is recorded here with the days that bound it; nothing about a
past sale is worked out again with today's rules.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from loyalty.money import Minor, Points


class Kind(StrEnum):
    EARNED = "earned"  # + what a sale or an event gave; opens a lot
    PAID = "paid"  # − a purse paid part of a receipt
    GIFT = "gift"  # − a gift of a ladder taken: `rule` names the gift
    RETURNED = "returned"  # + a payment given back by a refund, or a gift by a void: `of` is the sale that paid
    TAKEN_BACK = "taken_back"  # − earnings of the sale `of` taken back by a refund
    FORGIVEN = "forgiven"  # + what a take-back could not find and the shop waived
    ADJUSTED = "adjusted"  # ± by a person, with a reason
    OPENING = "opening"  # + a balance brought from elsewhere
    LAPSED = "lapsed"  # − bookkeeping of what dates had already taken: `lot` names it


@dataclass(frozen=True, slots=True, order=True)
class LotId:
    """A lot is named by the entry that opened it."""

    op_id: str
    n: int


@dataclass(frozen=True, slots=True)
class Take:
    """So much of a lot that a payment took."""

    lot: LotId
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One movement of one purse of one account."""

    op_id: str
    n: int
    purse: str
    kind: Kind
    #: Signed: credits above nought, debits below.
    amount: Points
    #: When it happened (UTC), and which day that was in the shop.
    at: datetime
    day: date
    #: Credits: first day it can be spent; None is at once.
    usable_on: date | None = None
    #: Credits: last whole day it lives; None lapses never. For RETURNED the least last day of its parts.
    lapses_on: date | None = None
    #: Credits that live N months from the last visit instead.
    months_from_visit: int = 0
    #: The sale this entry gives back or takes back of.
    of: str = ""
    #: The rule that gave it, for caps; of a gift, and of a gift given back, the gift.
    rule: str = ""
    #: LAPSED: the lot it closes.
    lot: LotId | None = None
    #: PAID: the lots it took when it was booked, for reading; replay decides.
    took: tuple[Take, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase:
    """A sale as it counts for spend and visits, on its own day, after every refund of it."""

    op_id: str
    at: datetime
    day: date
    #: What the customer really paid for what they kept: after discounts, coupons and purses.
    spend: Minor
    #: Whether anything of it is left. A sale wholly returned is no visit.
    counts: bool = True
