"""Points for each whole step of the basis: steps are counted, then multiplied."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.gains.shape import Base, GainKind
from loyalty.money import Minor, Points


@dataclass(frozen=True, slots=True)
class PerStep:
    """`gives` smallest units for each whole `per` of the basis."""

    gives: Points
    per: Minor

    def points(self, base: Base) -> Points:
        times = base.times
        return base.basis // self.per * self.gives * times.numerator // times.denominator


KIND = GainKind(
    "steps",
    {
        "gives": Field(Whole(1), says="points for each whole step"),
        "per": Field(Whole(1), says="the step, in minor units"),
    },
    lambda said: PerStep(said["gives"], said["per"]),
)
