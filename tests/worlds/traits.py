"""What a world knows besides the everyday: every other one has guests who come back with their slip, points that
lapse, limited rules, tiers, and an owner who changes the programme.
"""

from dataclasses import dataclass
from math import inf
from random import Random
from typing import Any

from tests.db.shop import whole_programme

_TIERS = [
    {"id": "bronze", "name": "Bronze"},
    {"id": "silver", "name": "Silver", "from": 10_000},
    {"id": "gold", "name": "Gold", "from": 100_000},
]
#: Takes something off until a sum is spent, and of each customer until another is.
_BARGAIN = {
    "id": "bargain",
    "name": "Bargain",
    "kind": "amount",
    "amount": 300,
    "coupon": True,
    "budget": 1_000,
    "per_customer": 500,
}
#: Gives more while there is something left to give.
_OPENING = {"id": "opening", "name": "Opening", "purse": "bonus", "rate": 200, "budget": 3_000}

#: By limited rule, what it may give, and how often: to everybody, and to each.
LIMITS: dict[str, tuple[float, float, float, float]] = {
    "spring": (inf, 3, inf, 1),
    "bargain": (1_000, inf, 500, inf),
    "opening": (3_000, inf, inf, inf),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """Of a seed, so that the dice of the world itself fall as they would without."""

    rarer: bool = False
    #: How many days points live; 0 for ever.
    lasts: int = 0
    #: Whether the hub, and what tills send, are of a release that nobody here knows.
    later: bool = False

    @classmethod
    def of(cls, seed: int, light: bool) -> "Traits":
        later = not light and seed % 5 == 0
        if light or seed % 2 == 0:
            return cls(later=later)
        dice = Random(seed + 2)
        return cls(rarer=True, lasts=dice.choice((0, 0, 1, 3)), later=later)

    @property
    def name(self) -> str:
        """Tells the files of such worlds apart."""
        return f"-rarer-{self.lasts}" if self.rarer else ""

    @property
    def programme(self) -> dict[str, Any]:
        document = whole_programme()
        if not self.rarer:
            return document
        if self.lasts:
            document["purses"][0] |= {"lasts": {"for": "days", "count": self.lasts}, "returned_lasts": 1}
        document["discounts"]["campaigns"].append(_BARGAIN)
        document["earn"].append(_OPENING)
        return document | {"tiers": _TIERS}

    @property
    def shared_coupons(self) -> tuple[tuple[str, str], ...]:
        """The first till's operation that made one, and the campaign it opens; its code is the same in capitals."""
        return (("coupon-spring", "spring"), ("coupon-bargain", "bargain")) if self.rarer else ()
