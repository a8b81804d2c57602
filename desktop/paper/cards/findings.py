"""What the designer and the sheet say is wrong: a code, its place in the document, and the figures of the sentence."""

from dataclasses import dataclass
from typing import TypeAlias

Figure: TypeAlias = int | float | str

#: Where a scanner may not read the card. The others are about looks and paper.
GRAVE = frozenset(
    {
        "no_code",
        "quiet_zone",
        "code_covered",
        "code_on_colour",
        "code_too_small",
        "code_does_not_fit",
        "card_off_page",
        "cards_overlap",
        "card_too_large",
    }
)
#: What whoever holds the card can't read or won't see. What is left is good to know.
HARMFUL = frozenset(
    {
        "code_narrowed",
        "text_too_small",
        "text_cut",
        "strip_text_cut",
        "outside_safe_zone",
        "low_contrast",
        "picture_missing",
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. `place` is as the design's document writes it: `front[2].size`, `strip.brand`."""

    code: str
    place: str = ""
    facts: tuple[tuple[str, Figure], ...] = ()

    @property
    def grave(self) -> bool:
        return self.code in GRAVE

    @property
    def tone(self) -> str:
        """How a window says it: bad, warn or plain."""
        return "bad" if self.grave else "warn" if self.code in HARMFUL else "plain"

    def fact(self, name: str) -> Figure:
        """A figure by its name; an empty text where there is none."""
        return next((value for known, value in self.facts if known == name), "")

    def __str__(self) -> str:
        facts = ", ".join(f"{name} {value}" for name, value in self.facts)
        return f"{self.place}: {self.code}{f' ({facts})' if facts else ''}"


def finding(code: str, place: str = "", **facts: Figure) -> Finding:
    return Finding(code, place, tuple(facts.items()))
