"""What a basket costs this customer now, and why."""

from dataclasses import dataclass
from datetime import date, datetime

from loyalty.basket import Basket, Line
from loyalty.money import Minor, Points
from loyalty.programme import Programme
from loyalty.reasons import Reason
from loyalty.standing import Standing


@dataclass(frozen=True, slots=True)
class Taken:
    """What one rule took off one line, in minor units."""

    rule: str
    amount: Minor


@dataclass(frozen=True, slots=True)
class PaidBy:
    """What one purse pays of one line, in minor units."""

    purse: str
    amount: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedLine:
    line: Line
    gross: Minor
    taken: tuple[Taken, ...] = ()
    paid: tuple[PaidBy, ...] = ()
    #: What is left for the customer to pay of this line.
    to_pay: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class PursePayment:
    purse: str
    points: Points
    money: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """What one rule gives, with the days that bound it: a credit as it will be booked."""

    rule: str
    name: str
    purse: str
    points: Points
    usable_on: date | None = None
    lapses_on: date | None = None
    months_from_visit: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """What a capped rule could still give when this was sold; a refund works it out under the same room."""

    rule: str
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class PurseOutlook:
    """A purse beside this basket: what it holds, the most it may pay here, what it will hold after."""

    purse: str
    spendable: Points
    pending: Points
    debt: Points
    #: The most it may pay of this basket, in points and in money (nought where it may not pay).
    most: Points
    most_money: Minor
    #: Spendable after payment and earning, as the next receipt finds it; and what is pending then.
    spendable_after: Points
    pending_after: Points
    debt_after: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A priced basket. It can be shown, refused or committed, not edited."""

    now: datetime
    #: The shop's local day of `now`.
    day: date
    basket: Basket
    lines: tuple[QuotedLine, ...]
    gross: Minor
    discount: Minor
    payments: tuple[PursePayment, ...]
    to_pay: Minor
    earned: tuple[Earned, ...]
    rooms: tuple[Room, ...]
    purses: tuple[PurseOutlook, ...]
    #: Tier ids; empty where the programme has no ladder or the customer is a guest.
    tier: str
    tier_after: str
    reasons: tuple[Reason, ...]
    #: False where a purse was asked for an exact amount that it can't pay: nothing may be booked.
    can_be_sold: bool = True


def quote(programme: Programme, standing: Standing, basket: Basket, now: datetime) -> Quote:
    """The basket's price for this customer at this instant, with a reason for every step.

    `now` is an aware UTC instant. Pure: the same arguments give the same quote.
    """
    raise NotImplementedError
