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

    @property
    def gross(self) -> Minor:
        return sum(line.gross for line in self.lines)
