"""What cards are printed on at this computer: sheet, printer and by how much it misses, kept as one line of JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.paper.cards.sheet_document import SheetRefused, read_sheet, sheet_document
from desktop.paper.cards.sheets import OFFSET_MOST_MM, PRINT_SHOP, SHEETS, Flip, Sheet

#: A sheet of the shop's own, by its measurements.
OWN = "own"
#: What a sheet of one's own begins with where the one before it is no page with cards on it.
_FIRST = "a4_2x5_gap"
DPIS = (203, 300, 600)
OFFSETS = ("offset_x", "offset_y", "back_offset_x", "back_offset_y")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedOn:
    """The choices that are still right next week."""

    #: One of SHEETS, PRINT_SHOP or OWN.
    sheet: str = "a4_to_cut"
    flip: Flip = Flip.LONG
    printer_dpi: int = 300
    #: By `Sheet`'s names: by how much each side is moved to meet its place, as the calibration page tells.
    offsets: Mapping[str, float] = field(default_factory=dict)
    own: Sheet | None = None


def read_printed_on(text: str) -> PrintedOn:
    """What was kept. Whatever can't be read of it counts as not kept: paper and printer are asked for again."""
    try:
        said: Any = json.loads(text) if text else {}
        own = read_sheet(said["own"]) if said.get("own") else None
        made = PrintedOn(
            sheet=str(said.get("sheet", "a4_to_cut")),
            flip=Flip(said.get("flip", Flip.LONG)),
            printer_dpi=int(said.get("printer_dpi", 300)),
            offsets={name: float(said["offsets"][name]) for name in OFFSETS if name in said.get("offsets", {})},
            own=own,
        )
    except (ValueError, TypeError, AttributeError, SheetRefused):
        return PrintedOn()
    known = made.sheet in (*SHEETS, PRINT_SHOP) or (made.sheet == OWN and own is not None)
    right = made.printer_dpi in DPIS and all(abs(value) <= OFFSET_MOST_MM for value in made.offsets.values())
    return made if known and right else PrintedOn()


def written_printed_on(kept: PrintedOn) -> str:
    """As the settings keep it, the shop's own sheet as its document."""
    said: dict[str, Any] = {"sheet": kept.sheet, "flip": kept.flip.value, "printer_dpi": kept.printer_dpi}
    if kept.offsets:
        said["offsets"] = dict(kept.offsets)
    if kept.own is not None:
        said["own"] = sheet_document(kept.own)
    return json.dumps(said, separators=(",", ":"))


def own_from(sheet: str) -> Sheet:
    """A sheet of one's own to begin with: the measurements of one that comes with the program."""
    base = SHEETS.get(sheet, SHEETS[_FIRST])
    return replace(base if base.is_paper else SHEETS[_FIRST], name=OWN)


def measured(own: Sheet, **said: Any) -> Sheet:
    """The sheet with other measurements; colour goes as far beyond the cut as the gap allows, at most a millimetre."""
    made = replace(own, **said)
    gaps = [made.step_x - made.width] if made.columns > 1 else []
    gaps += [made.step_y - made.height] if made.rows > 1 else []
    return replace(made, bleed=round(max(0.0, min((1.0, *(gap / 2 for gap in gaps)))), 2))
