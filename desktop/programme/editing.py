"""What an editor is told when a chip is opened: the value, where it stands, and what there is to choose from."""

from dataclasses import dataclass
from typing import Any

from desktop.programme.naming import Naming
from desktop.programme.slots import Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """One value being edited."""

    #: The card's place in the document, and the chip's in the card.
    card: str
    chip: str
    slot: Slot
    value: Any
    #: The rule, for what its other values decide: which purse, money or visits.
    rule: dict[str, Any]
    naming: Naming
    #: What is edited, in words.
    title: str
    spare: bool = False

    @property
    def decimals(self) -> int:
        """Decimals of the purse whose points are edited."""
        purse = self.rule["id"] if "unit" in self.rule else self.rule.get("purse")
        return self.naming.purse(purse).scale

    @property
    def money_decimals(self) -> int:
        return self.naming.words.currency.decimals
