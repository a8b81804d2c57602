"""An amount off each unit of the goods, or once off their sum; never more than is left."""

from dataclasses import dataclass

from loyalty.document_shape import Field, Whole
from loyalty.money import Minor, line_price, spread
from loyalty.promotions.shape import PromotionKind
from loyalty.shelf import Booking, Shelf


@dataclass(frozen=True, slots=True)
class AmountEach:
    """So much off each unit; of a weighed quantity, its part."""

    amount: Minor

    def take(self, shelf: Shelf) -> Booking:
        taken = {slot.place: min(slot.left, line_price(self.amount, slot.line.quantity)) for slot in shelf.slots}
        # A crumb of weighed goods of which nothing is taken keeps what else there is for it.
        return Booking(taken, frozenset(place for place, amount in taken.items() if amount))


@dataclass(frozen=True, slots=True)
class AmountOnce:
    """So much off the goods together, spread by what is left on them."""

    amount: Minor

    def take(self, shelf: Shelf) -> Booking:
        parts = spread(min(self.amount, shelf.left), [slot.left for slot in shelf.slots])
        places = [slot.place for slot in shelf.slots]
        return Booking(dict(zip(places, parts, strict=True)), frozenset(places))


_AMOUNT = {"amount": Field(Whole(1), says="minor units")}
EACH = PromotionKind("amount", _AMOUNT, lambda said: AmountEach(said["amount"]))
ONCE = PromotionKind("amount", _AMOUNT, lambda said: AmountOnce(said["amount"]))
