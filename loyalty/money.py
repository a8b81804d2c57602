"""Whole numbers only: money, points, rates, quantities, and the three ways this house divides them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

#: Minor units of the shop's one currency: kopeck, ban, cent; the forint itself.
Minor: TypeAlias = int
#: Whole numbers of a purse's smallest unit, 1/10^scale of a point.
Points: TypeAlias = int
#: Hundredths of a percent: 700 is 7 %.
BasisPoints: TypeAlias = int
#: Thousandths of a unit of goods: 1000 is one piece, or one kilogram.
Thousandths: TypeAlias = int

WHOLE: BasisPoints = 10_000
ONE_UNIT: Thousandths = 1_000


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency and how many decimals its minor unit has (ISO 4217): RUB 2, HUF 0 at the till."""

    code: str
    decimals: int


def half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded half up, away from nought below nought, as a shopkeeper would."""
    assert denominator > 0
    if numerator < 0:
        return -half_up(-numerator, denominator)
    return (2 * numerator + denominator) // (2 * denominator)


def share(amount: Minor, rate: BasisPoints) -> Minor:
    """The rate's share of an amount, rounded half up: what a discount takes."""
    assert amount >= 0
    assert 0 <= rate <= WHOLE
    return half_up(amount * rate, WHOLE)


def floored_share(amount: Minor, rate: BasisPoints) -> Minor:
    """The rate's share of an amount, floored: what is earned, and every limit."""
    assert amount >= 0
    assert rate >= 0
    return amount * rate // WHOLE


def line_price(unit_price: Minor, quantity: Thousandths) -> Minor:
    """Unit price times quantity, rounded half up, in minor units."""
    return half_up(unit_price * quantity, ONE_UNIT)


def spread(amount: Minor, weights: Sequence[int]) -> tuple[Minor, ...]:
    """An amount shared out by weight so that the parts add up to it exactly.

    Each share is floored; the rest goes out one unit at a time by the largest fraction, ties to
    the earlier place. With no weight anywhere there is nothing to hold an amount but nought.
    """
    assert amount >= 0
    assert all(weight >= 0 for weight in weights)
    whole = sum(weights)
    if whole == 0:
        assert amount == 0
        return (0,) * len(weights)
    shares = [amount * weight // whole for weight in weights]
    left = amount - sum(shares)
    if left:
        by_fraction = sorted(range(len(weights)), key=lambda place: (-(amount * weights[place] % whole), place))
        for place in by_fraction[:left]:
            shares[place] += 1
    return tuple(shares)


def running_share(booked: int, part: int, whole: int) -> int:
    """How much of what was booked has come back in all, after `part` of `whole` has come back.

    Half up of booked × part ÷ whole (programme.md §6), so any number of steps ends in the same sum.
    """
    assert 0 <= part <= whole
    assert whole > 0
    return half_up(booked * part, whole)
