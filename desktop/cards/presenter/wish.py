"""What is wished when cards are made: for whom, how many, in which design, on what."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.paper.cards.printed_on import OWN, PrintedOn
from desktop.paper.cards.sheets import SHEETS, Flip, Sheet

#: Whom cards are for: whoever they are handed to, everyone who has none, those who were ticked, a tier.
BEARER, LACKING, CHOSEN, TIER = "bearer", "lacking", "chosen", "tier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be made, and on what."""

    who: str = BEARER
    count: int = 50
    #: Of whom, where they are a tier's.
    tier: str = ""
    accounts: tuple[str, ...] = ()
    #: A design's id; empty for each tier's own.
    design: str = ""
    kind: str = ""
    name: str = ""
    sheet: str = "a4_to_cut"
    flip: Flip = Flip.LONG
    printer_dpi: int = 300
    skipped: int = 0
    #: By `Sheet`'s names: by how much each side is moved to meet its place, as the calibration page tells.
    offsets: Mapping[str, float] = field(default_factory=dict)
    #: The shop's own sheet, once one was measured.
    own: Sheet | None = None

    @property
    def named(self) -> bool:
        return self.who != BEARER

    @property
    def places(self) -> int:
        """Cards on one sheet."""
        sheet = self.own if self.sheet == OWN else SHEETS.get(self.sheet)
        return sheet.cards if sheet else 1

    @property
    def printed_on(self) -> PrintedOn:
        """The part of it that is the same next week."""
        return PrintedOn(
            sheet=self.sheet, flip=self.flip, printer_dpi=self.printer_dpi, offsets=self.offsets, own=self.own
        )


def wish_on(kept: PrintedOn) -> Wish:
    """A wish as it begins on this computer."""
    return Wish(
        sheet=kept.sheet, flip=kept.flip, printer_dpi=kept.printer_dpi, offsets=dict(kept.offsets), own=kept.own
    )
