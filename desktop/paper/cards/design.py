"""A card's design as frozen values in millimetres: what is where on its front and back, and in which colours.

Every place is measured from the card's own upper left corner. Nothing here knows a pixel, a printer or a customer:
a design and a `CardFace` together are all that drawing needs.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache
from string import Formatter
from typing import TypeAlias

from loyalty.card_number import is_ean13

#: ID-1, the size of every bank card.
ID1_WIDTH, ID1_HEIGHT = 85.60, 53.98
#: How round its corners are.
CORNER_MM = 3.18
#: What sticks out of a wallet.
STRIP_MM = 5.0
#: How far colour goes over the edge, and how far from it everything that matters stays.
BLEED_MM, SAFE_MM = 2.0, 3.0
#: Below this nobody reads at arm's length.
SMALLEST_PT = 6.0
#: A narrow bar as EAN wants it at 300 and 600 dpi: 4 dots, and 8.
MODULE_MM = 0.339

#: What a text may name in braces.
FIELDS = ("shop", "tier", "name", "number", "since", "phone")
#: Those that differ from card to card of one tier.
PERSONAL = frozenset({"name", "number", "since"})
#: Instead of the name of a shape or of a stored picture: what the customer's own tier or record has.
TIERS_OWN, PHOTO = "tier", "photo"


class Side(StrEnum):
    FRONT = "front"
    BACK = "back"


class Align(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Boldness(StrEnum):
    REGULAR = "regular"
    MEDIUM = "medium"
    SEMIBOLD = "semibold"
    BOLD = "bold"


class CodeKind(StrEnum):
    """How the number is printed. What is no EAN-13 becomes a Code 128 where EAN-13 was chosen."""

    EAN13 = "ean13"
    CODE128 = "code128"
    QR = "qr"


class Pattern(StrEnum):
    """What lies over the ground, faintly: each tier's own, so that colour is never all that tells them apart."""

    NONE = "none"
    WAVES = "waves"
    FACETS = "facets"
    RAYS = "rays"
    RINGS = "rings"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the card, in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The colours of a card, #RRGGBB. Elements name them: another tier is the same layout in another look."""

    ground: str = "#17807A"
    #: Where the ground ends, lower right.
    ground_to: str = "#0E5753"
    strip: str = "#072F2D"
    strip_ink: str = "#DFF3F1"
    ink: str = "#FFFFFF"
    #: For what matters less.
    faint: str = "#E3F1F0"
    accent: str = "#9BE0D8"
    pattern: Pattern = Pattern.WAVES


COLOUR_NAMES = tuple(of.name for of in fields(Look) if of.name != "pattern")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """All that shows in a wallet: the brand left, the tier by shape and name right. On the card's top edge."""

    height: float = STRIP_MM
    brand: str = "{shop}"
    tier: str = "{tier}"
    size: float = 8.5
    #: A stored picture before the brand, as high as the strip allows.
    logo: str = ""
    #: On the back as well: half of all cards are put back the other way round.
    both_sides: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words of the shop's own, with fields in braces. Where every field is empty, nothing is printed."""

    box: Box
    text: str
    size: float = 9.0
    boldness: Boldness = Boldness.REGULAR
    colour: str = "ink"
    align: Align = Align.LEFT
    #: On one line it shrinks to two thirds and is then cut; on more it is wrapped.
    lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A stored picture by its hash, or the customer's photo."""

    box: Box
    picture: str
    #: Cut so that it fills the box, else whole inside it.
    fills: bool = False
    corner: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A shape: the tier's own, or one by name."""

    box: Box
    shape: str = TIERS_OWN
    colour: str = "accent"
    #: 1 covers, 0 is not seen.
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A plain rectangle."""

    box: Box
    colour: str = "strip"
    opacity: float = 1.0
    corner: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """The number for a scanner, centred in its box: black on the white of the box."""

    box: Box
    code: CodeKind = CodeKind.EAN13
    says: str = "{number}"
    #: The narrowest bar. Printed is the nearest whole number of the printer's dots, and never more than fits.
    module: float = MODULE_MM
    digits: bool = True
    #: Whether the box is whitened; without it the code stands on whatever lies below.
    white: bool = True
    corner: float = 1.2


Element: TypeAlias = Text | Picture | Mark | Panel | Code
#: Their names in documents.
KINDS: dict[str, type[Element]] = {"text": Text, "picture": Picture, "mark": Mark, "panel": Panel, "code": Code}


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDesign:
    """One design: what a tier's cards look like. Elements are drawn in their order, later ones on top."""

    name: str
    width: float = ID1_WIDTH
    height: float = ID1_HEIGHT
    look: Look = Look()
    strip: Strip | None = Strip()
    #: A stored picture over the whole front instead of the ground.
    ground: str = ""
    #: What the back is printed on; empty is the front's own ground.
    paper: str = "#FFFFFF"
    front: tuple[Element, ...] = ()
    back: tuple[Element, ...] = ()

    @property
    def portrait(self) -> bool:
        return self.height > self.width

    @property
    def double_sided(self) -> bool:
        return bool(self.back)

    def elements(self, side: Side) -> tuple[Element, ...]:
        return self.front if side is Side.FRONT else self.back

    def colour(self, name: str) -> str:
        """A colour of the look by its name; any other is taken as it is."""
        return str(getattr(self.look, name)) if name in COLOUR_NAMES else name

    def pictures(self) -> frozenset[str]:
        """The hashes of all stored pictures it needs."""
        of_elements = (part.picture for part in (*self.front, *self.back) if isinstance(part, Picture))
        named = {self.ground, self.strip.logo if self.strip else "", *of_elements}
        return frozenset(named - {"", PHOTO})

    @property
    def bears_names(self) -> bool:
        """Whether a card says whose it is."""
        return any("name" in fields_of(part.text) for part in (*self.front, *self.back) if isinstance(part, Text))


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """What one card shows. Everything is already in words; nothing is looked up while drawing."""

    number: str
    shop: str = ""
    tier: str = ""
    shape: str = "circle"
    #: Empty on a bearer card.
    name: str = ""
    #: A year, as it is written.
    since: str = ""
    phone: str = ""
    #: The hash of the customer's photo.
    photo: str = ""
    #: Which design: a key of the mapping that is printed with.
    design: str = ""


@lru_cache(maxsize=256)
def fields_of(text: str) -> frozenset[str]:
    """The fields a text names. Raises ValueError for braces that name none of `FIELDS`, or that don't close."""
    named = set()
    for _, name, spec, conversion in Formatter().parse(text):
        if name is None:
            continue
        if name not in FIELDS or spec or conversion:
            raise ValueError(name)
        named.add(name)
    return frozenset(named)


def filled(text: str, face: CardFace, *, to_read: bool = False) -> str:
    """The text as this card says it; nothing at all where each of its fields is empty.

    `to_read` groups the digits of the number as people read them.
    """
    named = fields_of(text)
    if not named:
        return text.format()  # Braces that were doubled to be printed.
    values = {name: str(getattr(face, name)) for name in named}
    if not any(values.values()):
        return ""
    if to_read and "number" in values:
        values["number"] = grouped(face.number)
    return text.format_map(values).strip()


def grouped(number: str) -> str:
    """An EAN-13 as it is read aloud: 2 900000 000018."""
    return f"{number[0]} {number[1:7]} {number[7:]}" if is_ean13(number) else number


def numbered(design: CardDesign) -> Iterator[tuple[Side, int, Element]]:
    """Every element with where it stands."""
    for side in Side:
        for nth, element in enumerate(design.elements(side)):
            yield side, nth, element
