"""So many points a visit: the stamp card."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.gains.shape import Base, GainKind
from loyalty.money import Points


@dataclass(frozen=True, slots=True)
class PerVisit:
    gives: Points

    def points(self, base: Base) -> Points:
        return self.gives * base.times.numerator // base.times.denominator


KIND = GainKind("visit", {"gives": Field(Whole(1), says="points a visit")}, lambda said: PerVisit(said["gives"]))
