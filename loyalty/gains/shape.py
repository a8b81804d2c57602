"""What every way of earning is: a value that turns what is left of a sale into points."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

from loyalty.document_shape import Field
from loyalty.money import Minor, Points

#: No multiplier.
ONCE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Base:
    """What a rule earns on: the basis in money, whole units of its goods, and what multiplies it."""

    basis: Minor
    units: int
    times: Fraction
    #: The purse's worth of one whole point in minor units, and smallest units in a whole point.
    worth: Minor
    whole: Points


class Gain(Protocol):
    """One way of earning."""

    def points(self, base: Base) -> Points:
        """What it gives, in the purse's smallest unit, multiplied and then floored once."""
        ...


@dataclass(frozen=True, slots=True)
class GainKind:
    """A kind as a document knows it."""

    name: str
    fields: Mapping[str, Field]
    make: Callable[[Mapping[str, Any]], Gain]
