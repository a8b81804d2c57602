"""Goods that together cost one price: of each of them the dearest units, as long as that is cheaper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from loyalty.condition_document import SCOPE, scope
from loyalty.conditions import Scope
from loyalty.document_shape import Field, ListOf, Record, Whole
from loyalty.money import Minor
from loyalty.promotions.shape import PromotionKind
from loyalty.shelf import NOTHING, Booking, Run, Shelf, booked_by_price


@dataclass(frozen=True, slots=True)
class Part:
    """So many units of some goods in each bundle."""

    what: Scope
    units: int


@dataclass(frozen=True, slots=True)
class Bundle:
    parts: tuple[Part, ...]
    price: Minor

    def take(self, shelf: Shelf) -> Booking:
        most = min(sum(run.units for run in shelf.runs(part.what)) // part.units for part in self.parts)
        # Parts may want the same goods: only so many bundles as find all of theirs.
        most = _last(most, lambda bundles: self._chosen(shelf, bundles) is not None)
        if not most:
            return self._nearly(shelf)
        # A bundle of cheaper units takes less off than one of dearer: stop before one that would cost more.
        best = _last(most, lambda bundles: self._off(shelf, bundles) > self._off(shelf, bundles - 1))
        chosen = self._chosen(shelf, best)
        return booked_by_price(self._off(shelf, best), chosen) if best and chosen else NOTHING

    def _off(self, shelf: Shelf, bundles: int) -> Fraction:
        chosen = self._chosen(shelf, bundles) or []
        return sum((run.units * run.price for run in chosen), Fraction(0)) - bundles * self.price

    def _chosen(self, shelf: Shelf, bundles: int) -> list[Run] | None:
        """The dearest units of each part for so many bundles; None where they are not all there."""
        used: dict[int, int] = {}
        chosen = []
        for part in self.parts:
            wanted = bundles * part.units
            for run in shelf.runs(part.what):
                units = min(wanted, run.units - used.get(run.place, 0))
                if units > 0:
                    used[run.place] = used.get(run.place, 0) + units
                    chosen.append(Run(run.place, units, run.price))
                    wanted -= units
            if wanted:
                return None
        return chosen

    def _nearly(self, shelf: Shelf) -> Booking:
        """Nothing, and how many units are missing where some part is there already."""
        held = [min(part.units, sum(run.units for run in shelf.runs(part.what))) for part in self.parts]
        missing = sum(part.units for part in self.parts) - sum(held)
        return Booking({}, frozenset(), missing if any(held) else 0)


def _last(most: int, holds: Callable[[int], bool]) -> int:
    """The largest number up to `most` for which something still holds that holds for all below; 0 for none."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low


def _make(said: Mapping[str, Any]) -> Bundle:
    return Bundle(tuple(Part(scope(part["what"]), part["count"]) for part in said["goods"]), said["price"])


KIND = PromotionKind(
    "bundle",
    {
        "goods": Field(ListOf(Record({"what": Field(SCOPE), "count": Field(Whole(1, 1_000), 1)}), least=1, most=20)),
        "price": Field(Whole(), says="of one bundle, in minor units"),
    },
    _make,
)
