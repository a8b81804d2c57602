"""A slip as data: rows from top to bottom, already in words. What draws them decides nothing about money."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from loyalty.money import Currency, Minor, half_up


class Weight(Enum):
    """How loud a row is."""

    PLAIN = auto()
    #: What the eye must find: the amount to pay.
    HERO = auto()
    STRONG = auto()
    #: Whose paper it is.
    TITLE = auto()
    #: Small print.
    QUIET = auto()


@dataclass(frozen=True, slots=True)
class Text:
    """Text on its own, in the middle or from the left; it wraps."""

    text: str
    weight: Weight = Weight.PLAIN
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Text left and a figure right. The text wraps, the figure is never cut."""

    text: str
    figure: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Code:
    """A number to scan, as Code 128: the slip's own, or a coupon's."""

    number: str
    #: What stands under the bars; the number itself where this is empty.
    says: str = ""


Row: TypeAlias = Text | Pair | Rule | Code


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed, shown or saved. The language is an ISO 639 code: fonts and code pages depend on it."""

    number: str
    language: str
    rows: tuple[Row, ...]


#: The smallest coin, in minor units, where it is more than one: sums in cash end on it.
_SMALLEST_COIN = {"HUF": 5}


def in_cash(amount: Minor, currency: Currency) -> Minor:
    """What is handed over in cash: forints to the nearest 5. On paper only; the ledger keeps the exact amount."""
    coin = _SMALLEST_COIN.get(currency.code, 1)
    return half_up(amount, coin) * coin
