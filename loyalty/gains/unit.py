"""So many points for each whole unit of goods: a stamp a coffee."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.gains.shape import Base, GainKind
from loyalty.money import Points


@dataclass(frozen=True, slots=True)
class PerUnit:
    gives: Points

    def points(self, base: Base) -> Points:
        return base.units * self.gives * base.times.numerator // base.times.denominator


KIND = GainKind("unit", {"gives": Field(Whole(1), says="points for each whole unit")}, lambda s: PerUnit(s["gives"]))
