"""A gift when the rest of the basket reaches an amount: the gift's own price doesn't count towards it.

The amount is the rule's own `at_least`; the gift must lie in the basket to be given: its cheapest units are.
"""

from dataclasses import dataclass
from fractions import Fraction

from loyalty.document_shape import Field, Whole
from loyalty.money import Minor
from loyalty.promotions.shape import PromotionKind
from loyalty.shelf import NOTHING, Booking, Run, Shelf, booked_by_price


@dataclass(frozen=True, slots=True)
class Gift:
    units: int
    at_least: Minor

    def take(self, shelf: Shelf) -> Booking:
        given, wanted = [], self.units
        for run in reversed(shelf.runs()):
            units = min(wanted, run.units)
            if units:
                given.append(Run(run.place, units, run.price))
                wanted -= units
        worth = sum((run.units * run.price for run in given), Fraction(0))
        if not given or shelf.basket_left - worth < self.at_least:
            return NOTHING
        return booked_by_price(worth, given)


KIND = PromotionKind(
    "gift",
    {"count": Field(Whole(1, 1_000), 1, "units given; at_least is what the rest of the basket must reach")},
    lambda said: Gift(said["count"], said["at_least"]),
)
