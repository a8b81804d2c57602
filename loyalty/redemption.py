"""What purses pay of a receipt: each from what the earlier ones left (programme.md §4, phase 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import lcm

from loyalty.basket import Basket
from loyalty.entries import Take
from loyalty.money import Minor, Points, floored_share, spread
from loyalty.programme import Programme, Purse
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing


@dataclass(frozen=True, slots=True)
class PaidBy:
    """What one purse pays of one line, in minor units."""

    purse: str
    amount: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class PursePayment:
    """What one purse pays of a receipt, and the lots it takes for it."""

    purse: str
    points: Points
    money: Minor
    took: tuple[Take, ...] = ()


@dataclass(frozen=True, slots=True)
class Payable:
    """The most a purse may pay here, in points and in money, and what holds it back."""

    points: Points
    money: Minor
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Redeemed:
    by_line: tuple[tuple[PaidBy, ...], ...]
    payments: tuple[PursePayment, ...]
    #: One for each of the programme's purses, in its order.
    payable: tuple[Payable, ...]
    reasons: tuple[Reason, ...]
    can_be_sold: bool


def money_of(purse: Purse, points: Points) -> Minor:
    """What points pay. Only amounts that make a whole minor unit are ever paid (`smallest_step`)."""
    money, rest = divmod(points * purse.worth, purse.whole)
    assert rest == 0
    return money


def smallest_step(purse: Purse) -> Points:
    """The smallest amount of points that may be paid: a multiple of the purse's step worth whole minor units."""
    per_minor = lcm(purse.worth, purse.whole) // purse.worth
    return lcm(purse.step, per_minor)


def redeem(programme: Programme, standing: Standing, basket: Basket, left: Sequence[Minor], day: date) -> Redeemed:
    """Let purses pay what they were asked to, of what discounts left on each line."""
    asks = {ask.purse: ask.amount for ask in basket.asks}
    remaining = list(left)
    by_line: list[tuple[PaidBy, ...]] = [()] * len(remaining)
    payments, payable, reasons = [], [], []
    can_be_sold = True
    for purse in programme.purses:
        weights = [
            amount if purse.pays_for(line.goods, line.category) else 0
            for line, amount in zip(basket.lines, remaining, strict=True)
        ]
        most = _most(purse, standing, sum(weights), day)
        payable.append(most)
        if purse.id not in asks:
            continue
        asked = asks[purse.id]
        points = most.points if asked is None else asked
        if asked is not None and (asked > most.points or asked % smallest_step(purse) or 0 < asked < purse.at_least):
            can_be_sold = False
            reasons.append(Reason(why=Why.PURSE_EXACT_REFUSED, purse=purse.id, points=most.points, asked=asked))
            points = 0
        if most.reason is not None and (points == 0 or asked is None) and asked != 0:
            reasons.append(most.reason)
        if points == 0:
            continue
        money = money_of(purse, points)
        for place, part in enumerate(spread(money, weights)):
            if part:
                by_line[place] = (*by_line[place], PaidBy(purse.id, part))
                remaining[place] -= part
        took = standing.purse(purse.id).takes(points, day)
        payments.append(PursePayment(purse=purse.id, points=points, money=money, took=took))
        reasons.append(Reason(why=Why.PURSE_PAID, purse=purse.id, points=points, taken=money))
    for unknown in sorted(asks.keys() - {purse.id for purse in programme.purses}):
        can_be_sold = False
        reasons.append(Reason(why=Why.PURSE_EXACT_REFUSED, purse=unknown, points=0, asked=asks[unknown]))
    return Redeemed(tuple(by_line), tuple(payments), tuple(payable), tuple(reasons), can_be_sold)


def _most(purse: Purse, standing: Standing, on_its_goods: Minor, day: date) -> Payable:
    """The smallest of the spendable balance and the purse's share of its goods, in whole steps."""
    if standing.is_guest:
        return Payable(0, 0, Reason(why=Why.PURSE_NEEDS_CUSTOMER, purse=purse.id))
    spendable = standing.purse(purse.id).spendable(day)
    if spendable <= 0:
        return Payable(0, 0, Reason(why=Why.PURSE_EMPTY, purse=purse.id))
    if spendable < purse.usable_from:
        missing = purse.usable_from - spendable
        return Payable(0, 0, Reason(why=Why.PURSE_NOT_YET_USABLE, purse=purse.id, missing_points=missing))
    limit = floored_share(on_its_goods, purse.pays_up_to)
    points = min(spendable, limit * purse.whole // purse.worth)
    points -= points % smallest_step(purse)
    if on_its_goods == 0:
        return Payable(0, 0, Reason(why=Why.PURSE_NOT_FOR_GOODS, purse=purse.id))
    if points == 0 or points < purse.at_least:
        smallest = max(purse.at_least, smallest_step(purse))
        return Payable(0, 0, Reason(why=Why.PURSE_TOO_SMALL, purse=purse.id, points=smallest))
    held_back = points < spendable
    why = Reason(why=Why.PURSE_LIMIT, purse=purse.id, points=points, rate=purse.pays_up_to) if held_back else None
    return Payable(points, money_of(purse, points), why)
