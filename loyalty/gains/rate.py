"""A share of the basis: cashback. For points it is the money's share, turned into points at the purse's worth."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.gains.shape import Base, GainKind
from loyalty.money import WHOLE, BasisPoints, Points


@dataclass(frozen=True, slots=True)
class Rate:
    rate: BasisPoints

    def points(self, base: Base) -> Points:
        times = base.times
        share = base.basis * self.rate * base.whole * times.numerator
        return share // (WHOLE * base.worth * times.denominator)


KIND = GainKind(
    "rate",
    {"rate": Field(Whole(0, 10 * WHOLE), says="a share of the basis, in basis points")},
    lambda s: Rate(s["rate"]),
)
