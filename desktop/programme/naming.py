"""The names that a document and a shop give to things, for wording values that may be half written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.programme import places
from desktop.wording.figures import money, number
from desktop.wording.words import Words
from loyalty.programme import Purse, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What wording a rule needs beside the rule."""

    words: Words
    document: Mapping[str, Any]
    #: Names of goods by their codes.
    goods: Mapping[str, str] = field(default_factory=dict)
    categories: tuple[str, ...] = ()
    #: A rule that is only suggested leaves open what its owner will choose.
    suggesting: bool = False

    def named(self, home: str, wanted: object) -> str:
        """The name that a part of the document goes by; its id where it has none."""
        for part in places.read(dict(self.document), home, []):
            if isinstance(part, dict) and part.get("id") == wanted:
                return str(part.get("name") or wanted)
        return str(wanted or "…")

    def tier(self, tier: object) -> str:
        return self.named("tiers", tier)

    def ids(self, home: str) -> tuple[str, ...]:
        """The ids in a list, in its order."""
        parts = places.read(dict(self.document), home, [])
        return tuple(str(part["id"]) for part in parts if isinstance(part, dict) and part.get("id"))

    def purse(self, purse: object) -> Purse:
        """The purse as far as it is written."""
        for said in self.document.get("purses", []):
            if isinstance(said, dict) and said.get("id") == purse:
                is_money = said.get("unit") == "money"
                scale = self.words.currency.decimals if is_money else said.get("scale") or 0
                name = str(said.get("name") or purse)
                return Purse(id=str(purse), name=name, unit=Unit.MONEY if is_money else Unit.POINTS, scale=scale)
        return Purse(id=str(purse or ""), name=str(purse or "…"), unit=Unit.POINTS)

    def money(self, minor: int) -> str:
        """Money as a sentence says it: without idle decimals."""
        currency = self.words.currency
        one = int(10**currency.decimals)
        if minor % one:
            return money(minor, currency, self.words.language)
        text = money(minor, currency, self.words.language)
        idle = number(0, currency.decimals, self.words.language)[1:]
        return text.replace(idle, "", 1) if idle else text
