"""Buy N, get M free or at a percent off: of all units in scope the cheapest, or group by group.

Booked over all the units that were counted, by price, so that a returned unit takes its share: the free
units and, for each M of them, the N dearest (programme.md §4).
"""

from dataclasses import dataclass
from fractions import Fraction

from loyalty.document_shape import Field, OneOf, Whole
from loyalty.money import WHOLE, BasisPoints
from loyalty.promotions.shape import PromotionKind
from loyalty.shelf import NOTHING, Booking, Run, Shelf, booked_by_price


@dataclass(frozen=True, slots=True)
class NPlusM:
    n: int
    m: int
    rate: BasisPoints = WHOLE
    dearest_first: bool = False

    def take(self, shelf: Shelf) -> Booking:
        runs = shelf.runs()
        units = sum(run.units for run in runs)
        together = self.n + self.m
        groups = units // together
        missing = together - units % together if units % together else 0
        if not groups:
            return Booking(NOTHING.by_place, NOTHING.counted, missing)
        counted, off = [], Fraction(0)
        at = 0
        for run in runs:
            free = self._free(at + run.units, groups, units) - self._free(at, groups, units)
            kept = self._kept(at + run.units, groups, units) - self._kept(at, groups, units)
            if free + kept:
                counted.append(Run(run.place, free + kept, run.price))
            off += free * run.price
            at += run.units
        booking = booked_by_price(off * Fraction(self.rate, WHOLE), counted)
        return Booking(booking.by_place, booking.counted, missing)

    def _free(self, before: int, groups: int, units: int) -> int:
        """How many of the first so many units, dearest first, are free."""
        if not self.dearest_first:
            return max(0, before - (units - groups * self.m))
        whole, rest = divmod(min(before, groups * (self.n + self.m)), self.n + self.m)
        return whole * self.m + max(0, rest - self.n)

    def _kept(self, before: int, groups: int, units: int) -> int:
        """How many of the first so many units are paid and counted with the free ones."""
        if not self.dearest_first:
            return min(before, groups * self.n)
        whole, rest = divmod(min(before, groups * (self.n + self.m)), self.n + self.m)
        return whole * self.n + min(rest, self.n)


KIND = PromotionKind(
    "n_plus_m",
    {
        "n": Field(Whole(1, 1_000)),
        "m": Field(Whole(1, 1_000)),
        "percent": Field(Whole(1, WHOLE), WHOLE, "off the free ones"),
        "grouping": Field(OneOf(("cheapest", "dearest_first")), "cheapest"),
    },
    lambda said: NPlusM(said["n"], said["m"], said["percent"], said["grouping"] == "dearest_first"),
)
SECOND_UNIT = PromotionKind(
    "second_unit",
    {"percent": Field(Whole(1, WHOLE), says="off the cheaper of two")},
    lambda said: NPlusM(1, 1, said["percent"]),
)
