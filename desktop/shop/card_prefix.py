"""Whether the shop's own card numbers clash with its scales or its goods, as two scans and the goods list show it."""

from dataclasses import dataclass, replace
from typing import Literal

from loyalty.card_number import clashes, free_prefixes

#: How many free prefixes are offered.
OFFERED = 8
Slot = Literal["weighed", "ordinary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefixCheck:
    """What is known so far."""

    prefix: str
    #: A scale's label and any other goods, as scanned; None: not yet.
    weighed: str | None = None
    ordinary: str | None = None
    #: The shop sells nothing by weight.
    weighs_nothing: bool = False
    #: Codes of the goods list that look like the shop's own numbers.
    listed: tuple[str, ...] = ()

    @property
    def waits_for(self) -> Slot | None:
        """What is to be scanned next."""
        if self.weighed is None and not self.weighs_nothing:
            return "weighed"
        return "ordinary" if self.ordinary is None else None

    @property
    def clash(self) -> tuple[str, ...]:
        """The codes that could be taken for a card."""
        return clashes(self.prefix, weighed=self._labels, goods=self._goods)

    @property
    def free(self) -> tuple[str, ...]:
        """Prefixes that clash with nothing known, the usual one first."""
        return free_prefixes(weighed=self._labels, goods=self._goods)[:OFFERED]

    def scanned(self, code: str) -> "PrefixCheck":
        """The same with what was scanned in its place; a third scan begins anew."""
        match self.waits_for:
            case "weighed":
                return replace(self, weighed=code)
            case "ordinary":
                return replace(self, ordinary=code)
            case _:
                return self.again().scanned(code)

    def again(self) -> "PrefixCheck":
        """The same before anything was scanned."""
        return replace(self, weighed=None, ordinary=None)

    @property
    def _labels(self) -> tuple[str, ...]:
        return (self.weighed,) if self.weighed else ()

    @property
    def _goods(self) -> tuple[str, ...]:
        return (*self.listed, self.ordinary) if self.ordinary else self.listed
