"""Sheets that cards are printed on, by their measurements: where each card lies, front and back, and what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from desktop.paper.cards.design import BLEED_MM, ID1_HEIGHT, ID1_WIDTH, CardDesign, Side
from desktop.paper.cards.findings import Finding, finding

A4 = (210.0, 297.0)
LETTER = (215.9, 279.4)
#: Crop marks: how long, and how far beyond the bleed.
MARK_MM, MARK_AIR_MM = 4.0, 0.5
#: Closer to the paper's edge than this an ordinary printer leaves white.
MARGIN_MM = 3.0
#: A card may be cut by so much on each side and still look as it was meant: 85.6 on sheets of 85.
CUT_MM = 0.5
OFFSET_MOST_MM = 20.0


class Flip(StrEnum):
    """Round which edge the printer turns the paper for the back."""

    LONG = "long"
    SHORT = "short"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One kind of sheet, in millimetres from its upper left corner."""

    name: str
    page_width: float
    page_height: float
    columns: int
    rows: int
    #: The first card's corner, from one card to the next, and what is cut out.
    left: float
    top: float
    step_x: float
    step_y: float
    width: float = ID1_WIDTH
    height: float = ID1_HEIGHT
    #: How far colour goes beyond the cut. Nothing where cards touch.
    bleed: float = 0.0
    crop_marks: bool = False
    flip: Flip = Flip.LONG
    #: How far this printer misses, to the right and down, measured on the calibration page; each side has its own.
    offset_x: float = 0.0
    offset_y: float = 0.0
    back_offset_x: float = 0.0
    back_offset_y: float = 0.0

    @property
    def cards(self) -> int:
        """On one sheet."""
        return self.columns * self.rows

    @property
    def is_paper(self) -> bool:
        """Whether it is a page with cards on it, and not one card."""
        return self.page_width > self.width + 2 * (self.bleed + MARK_MM + MARK_AIR_MM) + 1


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one side of one card lies on the page, in millimetres, and by how many degrees it is turned clockwise."""

    left: float
    top: float
    width: float
    height: float
    turn: int = 0


def spot(sheet: Sheet, nth: int, side: Side, *, portrait: bool) -> Spot:
    """The nth place of a sheet, counted row by row from 0. A card that stands is turned to lie, and the other way.

    The back lies behind its front: mirrored by columns where the paper turns round its long edge, by rows where it
    turns round the short one.
    """
    row, column = divmod(nth, sheet.columns)
    left, top = sheet.left + column * sheet.step_x, sheet.top + row * sheet.step_y
    turned = portrait != (sheet.height > sheet.width)
    if side is Side.FRONT:
        return Spot(left + sheet.offset_x, top + sheet.offset_y, sheet.width, sheet.height, 90 if turned else 0)
    # On a page that lies, the long edge is the other one. A page that is one card has its back upright, as print shops
    # and card printers expect it.
    stands = sheet.page_height >= sheet.page_width or sheet.cards == 1
    by_columns = (sheet.flip is Flip.LONG) == stands
    if by_columns:
        left = sheet.page_width - left - sheet.width
        turn = 270 if turned else 0
    else:
        top = sheet.page_height - top - sheet.height
        turn = 90 if turned else 180
    return Spot(left + sheet.back_offset_x, top + sheet.back_offset_y, sheet.width, sheet.height, turn)


def sheets_for(cards: int, sheet: Sheet, *, skipped: int = 0) -> int:
    """How many sheets that is, the first one's used places left out."""
    return -(-(cards + skipped) // sheet.cards)


def beyond_card(sheet: Sheet, design: CardDesign) -> tuple[float, float]:
    """How far a card's ground goes over its own edges on this sheet; less than nothing where the place is smaller."""
    width, height = placed_size(sheet, portrait=design.portrait)
    return (width - design.width) / 2 + sheet.bleed, (height - design.height) / 2 + sheet.bleed


def placed_size(sheet: Sheet, *, portrait: bool) -> tuple[float, float]:
    """The place as the card sees it."""
    turned = portrait != (sheet.height > sheet.width)
    return (sheet.height, sheet.width) if turned else (sheet.width, sheet.height)


def sheet_problems(sheet: Sheet, design: CardDesign | None = None) -> tuple[Finding, ...]:
    """What is wrong with these measurements, and with this design on them."""
    return (*_of_sheet(sheet), *(_of_design(sheet, design) if design else ()))


def _of_sheet(sheet: Sheet) -> Iterator[Finding]:
    right = sheet.left + (sheet.columns - 1) * sheet.step_x + sheet.width
    bottom = sheet.top + (sheet.rows - 1) * sheet.step_y + sheet.height
    spare = {
        "left": sheet.left,
        "top": sheet.top,
        "right": sheet.page_width - right,
        "bottom": sheet.page_height - bottom,
    }
    for edge, left_over in spare.items():
        if left_over < -0.01:
            yield finding("card_off_page", edge, by=round(-left_over, 2))
        elif sheet.is_paper and left_over < MARGIN_MM:
            yield finding("printer_margin", edge, left=round(left_over, 2), least=MARGIN_MM)
    for name, count, step, size in (
        ("step_x", sheet.columns, sheet.step_x, sheet.width),
        ("step_y", sheet.rows, sheet.step_y, sheet.height),
    ):
        if count > 1 and step < size - 0.01:
            yield finding("cards_overlap", name, by=round(size - step, 2))
        elif count > 1 and step < size + 2 * sheet.bleed - 0.01:
            yield finding("bleed_overlaps", "bleed", most=round((step - size) / 2, 2))
    if sheet.crop_marks:
        needed = sheet.bleed + MARK_AIR_MM + 1.0
        for edge, left_over in spare.items():
            if -0.01 <= left_over < needed:
                yield finding("no_room_for_marks", edge, needs=needed)
    for name in ("offset_x", "offset_y", "back_offset_x", "back_offset_y"):
        if abs(getattr(sheet, name)) > OFFSET_MOST_MM:
            yield finding("offset_too_large", name, most=OFFSET_MOST_MM)


def _of_design(sheet: Sheet, design: CardDesign) -> Iterator[Finding]:
    width, height = placed_size(sheet, portrait=design.portrait)
    for name, place, card in (("width", width, design.width), ("height", height, design.height)):
        if card > place + 2 * CUT_MM:
            yield finding("card_too_large", name, card=card, room=round(place, 2))
        elif card < place - 2 * CUT_MM - 2 * sheet.bleed:
            yield finding("card_too_small", name, card=card, room=round(place, 2))


def _centred(name: str, page: tuple[float, float], columns: int, rows: int, *, gap: float, bleed: float) -> Sheet:
    """ID-1 cards in the middle of a page, to be cut out."""
    step_x, step_y = ID1_WIDTH + gap, ID1_HEIGHT + gap
    return Sheet(
        name=name,
        page_width=page[0],
        page_height=page[1],
        columns=columns,
        rows=rows,
        left=round((page[0] - columns * step_x + gap) / 2, 3),
        top=round((page[1] - rows * step_y + gap) / 2, 3),
        step_x=step_x,
        step_y=step_y,
        bleed=bleed,
        crop_marks=True,
    )


def _cut(
    name: str, page: tuple[float, float], grid: tuple[int, int], first: tuple[float, float], step: tuple[float, float]
) -> Sheet:
    """A sheet that comes cut to 85 × 54."""
    return Sheet(
        name=name,
        page_width=page[0],
        page_height=page[1],
        columns=grid[0],
        rows=grid[1],
        left=first[0],
        top=first[1],
        step_x=step[0],
        step_y=step[1],
        width=85.0,
        height=54.0,
        # As far as the gap allows, and no further than a millimetre.
        bleed=max(0.0, min(1.0, (step[0] - 85.0) / 2, (step[1] - 54.0) / 2)),
    )


_SHIPPED = (
    _centred("a4_to_cut", A4, 2, 5, gap=2.0, bleed=1.0),
    # Ten to a sheet with a strip of 10 mm between the columns, as Avery Zweckform 32010 and its like have it.
    _cut("a4_2x5_gap", A4, (2, 5), (15.0, 13.5), (95.0, 54.0)),
    # Ten that touch, in the middle of the page.
    _cut("a4_2x5", A4, (2, 5), (20.0, 13.5), (85.0, 54.0)),
    # Eight that lie apart: Avery Zweckform 32015.
    _cut("a4_2x4", A4, (2, 4), (17.0, 31.5), (91.0, 60.0)),
    _centred("letter_to_cut", LETTER, 2, 4, gap=4.0, bleed=2.0),
    # Business cards of 3½ × 2 inches: Avery 5371, 8371 and their like. A design must have that size.
    Sheet(
        name="letter_2x5",
        page_width=LETTER[0],
        page_height=LETTER[1],
        columns=2,
        rows=5,
        left=19.05,
        top=12.7,
        step_x=88.9,
        step_y=50.8,
        width=88.9,
        height=50.8,
    ),
    Sheet(
        name="card_printer",
        page_width=ID1_WIDTH,
        page_height=ID1_HEIGHT,
        columns=1,
        rows=1,
        left=0.0,
        top=0.0,
        step_x=ID1_WIDTH,
        step_y=ID1_HEIGHT,
    ),
)
#: The sheets that come with the program, by name.
SHEETS = MappingProxyType({sheet.name: sheet for sheet in _SHIPPED})
PRINT_SHOP = "print_shop"


def print_shop(design: CardDesign) -> Sheet:
    """One card a page with 2 mm of bleed and crop marks: what a print shop asks for."""
    room = BLEED_MM + MARK_AIR_MM + MARK_MM
    return Sheet(
        name=PRINT_SHOP,
        page_width=round(design.width + 2 * room, 3),
        page_height=round(design.height + 2 * room, 3),
        columns=1,
        rows=1,
        left=room,
        top=room,
        step_x=design.width,
        step_y=design.height,
        width=design.width,
        height=design.height,
        bleed=BLEED_MM,
        crop_marks=True,
    )


def calibrated(sheet: Sheet, front: tuple[float, float], back: tuple[float, float]) -> Sheet:
    """The sheet with what the calibration page told: how far right and down each side came out is taken away."""
    return replace(sheet, offset_x=-front[0], offset_y=-front[1], back_offset_x=-back[0], back_offset_y=-back[1])
