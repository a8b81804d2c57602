"""The goods a rule looks at while it works: lines with what is left of their price, and their whole units.

Rules that count units see runs: so many units of one line at one price. A unit's price after an earlier rule
is an exact fraction; it is rounded once, in the rule's sum. Lines of a fractional quantity have no units.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import ceil, lcm

from loyalty.basket import Basket, Line
from loyalty.conditions import Scope
from loyalty.money import ONE_UNIT, Minor, Thousandths, half_up, spread


class Counter:
    """A basket as rules ask after it: which of its lines are in a scope, found by their goods and categories.

    Of hundreds of rules most are about goods that are not here; for them this is one look into two small tables.
    """

    def __init__(self, basket: Basket) -> None:
        self.basket = basket
        self._everything = tuple(range(len(basket.lines)))
        self._by_goods: dict[str, list[int]] = {}
        self._by_category: dict[str, list[int]] = {}
        for place, line in enumerate(basket.lines):
            self._by_goods.setdefault(line.goods, []).append(place)
            self._by_category.setdefault(line.category, []).append(place)

    def places(self, what: Scope) -> Sequence[int]:
        """The lines in scope, in the basket's order."""
        if what.is_everything:
            return self._everything
        if what.goods or what.categories:
            found = {place for goods in what.goods & self._by_goods.keys() for place in self._by_goods[goods]}
            for category in what.categories & self._by_category.keys():
                found.update(self._by_category[category])
            if not found:
                return ()
            places: Iterable[int] = sorted(found)
        else:
            places = self._everything
        if what.not_goods or what.not_categories:
            lines = self.basket.lines
            places = (place for place in places if what.covers(lines[place].goods, lines[place].category))
        return tuple(places)

    def shelf(self, places: Iterable[int], left: Sequence[Minor]) -> "Shelf":
        """These lines with what is left of them; a line of which nothing is left is not looked at."""
        lines = self.basket.lines
        slots = tuple(Slot(place, lines[place], left[place]) for place in places if left[place] > 0)
        return Shelf(slots, sum(left))


@dataclass(frozen=True, slots=True)
class Slot:
    """One line as a rule finds it: `left` is what earlier rules left of its price."""

    place: int
    line: Line
    left: Minor

    @property
    def units(self) -> int:
        """Whole units; none where the quantity is fractional."""
        whole, rest = divmod(self.line.quantity, ONE_UNIT)
        return 0 if rest else whole


@dataclass(frozen=True, slots=True)
class Run:
    """So many units of one line, each at the same price."""

    place: int
    units: int
    price: Fraction


@dataclass(frozen=True)
class Shelf:
    """The lines in a rule's scope, in the basket's order, and what the whole basket still costs."""

    slots: tuple[Slot, ...]
    basket_left: Minor

    @cached_property
    def left(self) -> Minor:
        return sum(slot.left for slot in self.slots)

    def runs(self, what: Scope | None = None) -> list[Run]:
        """Units in scope, dearest first, ties to the earlier line."""
        runs = [
            Run(slot.place, slot.units, Fraction(slot.left, slot.units))
            for slot in self.slots
            if slot.units and (what is None or what.covers(slot.line.goods, slot.line.category))
        ]
        return sorted(runs, key=lambda run: (-run.price, run.place))


@dataclass(frozen=True, slots=True)
class Booking:
    """What a rule takes of each line it counted a unit of, in minor units."""

    by_place: dict[int, Minor]
    #: Lines with a unit that was counted, also where nothing was taken from them.
    counted: frozenset[int]
    #: Units that are missing for the rule to give (more).
    missing_units: int = 0


NOTHING = Booking({}, frozenset())


def booked_by_price(taken: Fraction, runs: Iterable[Run]) -> Booking:
    """An amount, rounded half up once, over all the units that were counted, by their price."""
    weights: dict[int, Fraction] = {}
    for run in runs:
        weights[run.place] = weights.get(run.place, Fraction(0)) + run.units * run.price
    amount = half_up(taken.numerator, taken.denominator)
    return Booking(spread_by_fractions(amount, weights), frozenset(weights))


def spread_by_fractions(amount: Minor, weights: dict[int, Fraction]) -> dict[int, Minor]:
    """`spread` over exact fractions: they are brought to one denominator, in the order of the lines."""
    places = sorted(weights)
    common = lcm(*(weights[place].denominator for place in places)) if places else 1
    parts = dict(zip(places, spread(amount, [int(weights[place] * common) for place in places]), strict=True))
    # Rounded up, a sum may ask one line for more than it costs: what is over goes to the first that has room.
    most = {place: ceil(weights[place]) for place in places}
    over = sum(max(0, parts[place] - most[place]) for place in places)
    for place in places:
        parts[place] = min(parts[place], most[place])
    for place in places:
        more = min(over, most[place] - parts[place])
        parts[place] += more
        over -= more
    return parts


def units_of(quantities: Sequence[Thousandths]) -> int:
    """Whole units in lines of these quantities; a line of a fractional quantity has none."""
    return sum(quantity // ONE_UNIT for quantity in quantities if quantity % ONE_UNIT == 0)
