"""A fixed price for each unit of the goods. It never raises a price."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.money import Minor, line_price
from loyalty.promotions.shape import PromotionKind
from loyalty.shelf import Booking, Shelf


@dataclass(frozen=True, slots=True)
class FixedPrice:
    price: Minor

    def take(self, shelf: Shelf) -> Booking:
        taken = {slot.place: max(0, slot.left - line_price(self.price, slot.line.quantity)) for slot in shelf.slots}
        return Booking(taken, frozenset(place for place, amount in taken.items() if amount))


KIND = PromotionKind(
    "fixed_price", {"price": Field(Whole(), says="of one unit, in minor units")}, lambda said: FixedPrice(said["price"])
)
