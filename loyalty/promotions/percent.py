"""A percent off: once of the sum of the goods in scope, rounded once, spread by what is left on them."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.money import WHOLE, BasisPoints, share, spread
from loyalty.promotions.shape import PromotionKind
from loyalty.shelf import Booking, Shelf


@dataclass(frozen=True, slots=True)
class Percent:
    rate: BasisPoints

    def take(self, shelf: Shelf) -> Booking:
        weights = [slot.left for slot in shelf.slots]
        parts = spread(share(sum(weights), self.rate), weights)
        places = [slot.place for slot in shelf.slots]
        return Booking(dict(zip(places, parts, strict=True)), frozenset(places))


KIND = PromotionKind(
    "percent", {"percent": Field(Whole(0, WHOLE), says="basis points")}, lambda said: Percent(said["percent"])
)
