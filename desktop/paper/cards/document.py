"""A card's design as a JSON document and back: every mistake by its place, and the shape is the JSON Schema."""

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from typing import Any

from desktop.paper.cards.design import (
    COLOUR_NAMES,
    CORNER_MM,
    ID1_HEIGHT,
    ID1_WIDTH,
    KINDS,
    Align,
    Boldness,
    Box,
    CardDesign,
    CodeKind,
    Element,
    Look,
    Pattern,
    Strip,
    fields_of,
)
from loyalty.document_shape import Field, ListOf, OneOf, Problem, Problems, Record, Shape, Variant, YesNo, problem
from loyalty.document_shape import Text as Plain

FORMAT = "regulars-card-1"
ELEMENTS_MOST = 60
#: The smallest and largest card: a key tag, and a card for a lanyard.
SMALLEST_MM, LARGEST_MM = 20.0, 160.0
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")


class DesignRefused(Exception):
    """A document that is no design: every mistake with its place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(str(problem) for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Number:
    """A measure with a point: millimetres to the hundredth, points, or a part of 1."""

    least: float
    most: float

    def read(self, value: object, place: str, problems: Problems) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool) or value != value:
            problem(problems, place, "not_a_number")
        elif value < self.least:
            problem(problems, place, "too_small", value=f"{value:g}", least=f"{self.least:g}")
        elif value > self.most:
            problem(problems, place, "too_large", value=f"{value:g}", most=f"{self.most:g}")
        else:
            return round(float(value), 3)
        return self.least

    def schema(self) -> dict[str, Any]:
        return {"type": "number", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Colour:
    """#RRGGBB, or the name of a colour of the look where names are allowed."""

    named: bool = True
    may_be_empty: bool = False

    def read(self, value: object, place: str, problems: Problems) -> str:
        if value == "" and self.may_be_empty:
            return ""
        if isinstance(value, str) and (_COLOUR.match(value) or (self.named and value in COLOUR_NAMES)):
            return value
        problem(problems, place, "not_a_colour", value=str(value)[:40])
        return "#000000"

    def schema(self) -> dict[str, Any]:
        free = {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}
        words = (*COLOUR_NAMES, "") if self.may_be_empty else COLOUR_NAMES
        return {"anyOf": [free, {"enum": list(words)}]} if self.named else free


@dataclass(frozen=True, slots=True)
class WithFields:
    """A text in which braces name what the card knows."""

    def read(self, value: object, place: str, problems: Problems) -> str:
        text = Plain(may_be_empty=True, longest=1_000).read(value, place, problems)
        try:
            fields_of(text)
        except ValueError as unknown:
            problem(problems, place, "no_such_field", value=str(unknown)[:40])
            return ""
        return text

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "maxLength": 1_000}


@dataclass(frozen=True, slots=True)
class PictureName:
    """The SHA-256 of a stored picture, or one of a few words."""

    words: tuple[str, ...] = ("",)

    def read(self, value: object, place: str, problems: Problems) -> str:
        if isinstance(value, str) and (value in self.words or _HASH.match(value)):
            return value
        problem(problems, place, "no_picture", value=str(value)[:40])
        return self.words[0]

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"enum": list(self.words)}, {"type": "string", "pattern": "^[0-9a-f]{64}$"}]}


_MM = Number(-LARGEST_MM, LARGEST_MM)
_EXTENT = Number(0.1, 2 * LARGEST_MM)
_PT = Number(1, 200)
_PART = Number(0, 1)
_CORNER = Number(0, LARGEST_MM)


def _fields(of: type, shapes: Mapping[str, Shape], **says: str) -> dict[str, Field]:
    """The fields of a record from those of its class, with the class's own defaults."""
    made = {}
    for part in fields(of):
        if part.name in shapes:
            default = ... if part.default is MISSING else part.default
            plain = default.value if isinstance(default, StrEnum) else default
            made[part.name] = Field(shapes[part.name], plain, says.get(part.name, ""))
    return made


def _words(of: type[StrEnum]) -> OneOf:
    return OneOf(tuple(word.value for word in of))


_BOX = {
    "left": Field(_MM, says="Millimetres from the card's left edge."),
    "top": Field(_MM, says="Millimetres from the card's top edge."),
    "width": Field(_EXTENT),
    "height": Field(_EXTENT),
}
_LOOK = Record(
    _fields(Look, {name: Colour(named=False) for name in COLOUR_NAMES})
    | {"pattern": Field(_words(Pattern), Pattern.WAVES.value, "What lies faintly over the ground.")}
)
_STRIP = Record(
    _fields(
        Strip,
        {
            "height": Number(2, 15),
            "brand": WithFields(),
            "tier": WithFields(),
            "size": _PT,
            "logo": PictureName(),
            "both_sides": YesNo(),
        },
        height="Millimetres; 5 stick out of a wallet.",
        size="Points.",
    )
)
_SHAPES: dict[str, dict[str, Shape]] = {
    "text": {
        "text": WithFields(),
        "size": _PT,
        "boldness": _words(Boldness),
        "colour": Colour(),
        "align": _words(Align),
        "lines": Number(1, 40),
    },
    "picture": {"picture": PictureName(("photo",)), "fills": YesNo(), "corner": _CORNER},
    "mark": {"shape": Plain(longest=20), "colour": Colour(), "opacity": _PART},
    "panel": {"colour": Colour(), "opacity": _PART, "corner": _CORNER},
    "code": {
        "code": _words(CodeKind),
        "says": WithFields(),
        "module": Number(0.05, 5),
        "digits": YesNo(),
        "white": YesNo(),
        "corner": _CORNER,
    },
}
_ELEMENTS = ListOf(
    Variant(
        common=_BOX,
        kinds={kind: _fields(KINDS[kind], shapes) for kind, shapes in _SHAPES.items()},
    ),
    most=ELEMENTS_MOST,
)
_DESIGN = Record(
    {
        "format": Field(OneOf((FORMAT,))),
        "name": Field(Plain(longest=80)),
        "width": Field(Number(SMALLEST_MM, LARGEST_MM), ID1_WIDTH, "Millimetres."),
        "height": Field(Number(SMALLEST_MM, LARGEST_MM), ID1_HEIGHT, f"Millimetres. Corners have {CORNER_MM}."),
        "look": Field(_LOOK, {}, "The card's colours; elements name them."),
        "strip": Field(_STRIP, None, "What shows in a wallet; nothing where it is left out."),
        "ground": Field(PictureName(), "", "A stored picture over the whole front."),
        "paper": Field(Colour(may_be_empty=True), "#FFFFFF", "The ground of the back; empty is the front's own."),
        "front": Field(_ELEMENTS, []),
        "back": Field(_ELEMENTS, []),
    }
)


def json_schema() -> dict[str, Any]:
    """The published JSON Schema of a card's design."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "regulars: card", **_DESIGN.schema()}


def read_design(document: object) -> CardDesign:
    """A design from parsed JSON. Raises DesignRefused with every mistake."""
    problems: Problems = []
    read = _DESIGN.read(document, "", problems)
    if problems:
        raise DesignRefused(tuple(problems))
    look, strip = read["look"], read["strip"]
    return CardDesign(
        name=read["name"],
        width=read["width"],
        height=read["height"],
        look=Look(**{**look, "pattern": Pattern(look["pattern"])}),
        strip=Strip(**strip) if strip else None,
        ground=read["ground"],
        paper=read["paper"],
        front=tuple(_element(part) for part in read["front"]),
        back=tuple(_element(part) for part in read["back"]),
    )


def document_of(design: CardDesign) -> dict[str, Any]:
    """The design as JSON has it, without what is as it is by default."""
    document: dict[str, Any] = {"format": FORMAT, "name": design.name}
    document |= _without_defaults(design, ("width", "height", "ground", "paper"))
    document["look"] = _without_defaults(design.look, tuple(of.name for of in fields(Look)))
    if design.strip is not None:
        document["strip"] = _without_defaults(design.strip, tuple(of.name for of in fields(Strip)))
    document["front"] = [_part(element) for element in design.front]
    document["back"] = [_part(element) for element in design.back]
    return document


def _element(read: dict[str, Any]) -> Element:
    kind = read.pop("kind")
    box = Box(*(read.pop(name) for name in ("left", "top", "width", "height")))
    enums = {"boldness": Boldness, "align": Align, "code": CodeKind, "lines": int}
    return KINDS[kind](box=box, **{name: enums.get(name, lambda same: same)(value) for name, value in read.items()})


def _part(element: Element) -> dict[str, Any]:
    kind = next(name for name, of in KINDS.items() if of is type(element))
    box = element.box
    placed = {"left": box.left, "top": box.top, "width": box.width, "height": box.height}
    return {"kind": kind, **placed, **_without_defaults(element, tuple(_SHAPES[kind]))}


def _without_defaults(of: Any, names: tuple[str, ...]) -> dict[str, Any]:
    defaults = {part.name: part.default for part in fields(of)}
    said = {name: getattr(of, name) for name in names if getattr(of, name) != defaults[name]}
    return {name: value.value if isinstance(value, StrEnum) else value for name, value in said.items()}
