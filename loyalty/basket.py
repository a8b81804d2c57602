"""What lies on the counter: lines of goods, and what the customer asks their purses to pay."""

from dataclasses import dataclass

from loyalty.money import ONE_UNIT, Minor, Points, Thousandths, line_price


@dataclass(frozen=True, slots=True)
class Line:
    """One line of goods. An amount typed alone is a line with nothing but its price."""

    unit_price: Minor
    quantity: Thousandths = ONE_UNIT
    #: The goods' code (barcode or the shop's own number); empty where only an amount was typed.
    goods: str = ""
    name: str = ""
    category: str = ""

    @property
    def gross(self) -> Minor:
        """The line's price before anything is taken off, in minor units."""
        return line_price(self.unit_price, self.quantity)


@dataclass(frozen=True, slots=True)
class Ask:
    """The customer's wish to pay with a purse: an exact amount of points, or the most it may pay."""

    purse: str
    #: In the purse's smallest unit; None asks for the most.
    amount: Points | None = None


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order they were typed, and what purses are asked to pay."""

    lines: tuple[Line, ...]
    asks: tuple[Ask, ...] = ()
    #: Codes of coupons that were shown, in capitals.
    coupons: tuple[str, ...] = ()
    #: Gifts of a ladder that the customer takes now, by id. A basket may hold nothing else.
    gifts: tuple[str, ...] = ()

    @property
    def gross(self) -> Minor:
        return sum(line.gross for line in self.lines)


class BasketRefused(ValueError):
    """A basket that can't be priced. `place` names the part, as in a document: `lines[2].quantity`."""

    def __init__(self, place: str, code: str) -> None:
        super().__init__(f"{place}: {code}")
        self.place = place
        self.code = code


#: No receipt of this world is larger; more than this is a slip of the finger (and SQLite's integers end at 2^63).
LARGEST: Minor = 10**12


def refuse_nonsense(basket: Basket) -> None:
    """Raise BasketRefused for the first line or ask that no till could mean; codes are worded by the doors."""
    for place, line in enumerate(basket.lines):
        if line.unit_price < 0:
            raise BasketRefused(f"lines[{place}].unit_price", "below_nought")
        if line.quantity <= 0:
            raise BasketRefused(f"lines[{place}].quantity", "not_above_nought")
        if max(line.unit_price, line.quantity, line.gross) > LARGEST:
            raise BasketRefused(f"lines[{place}]", "too_large")
    for place, ask in enumerate(basket.asks):
        if ask.amount is not None and ask.amount < 0:
            raise BasketRefused(f"asks[{place}].amount", "below_nought")
    for place, line in enumerate(basket.lines):
        for name in ("goods", "name", "category"):
            if not getattr(line, name).isprintable():
                raise BasketRefused(f"lines[{place}].{name}", "not_text")
    if len({ask.purse for ask in basket.asks}) < len(basket.asks):
        raise BasketRefused("asks", "purse_twice")
