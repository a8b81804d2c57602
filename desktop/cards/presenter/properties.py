"""What may be said of each part of a card's design, in which bounds, and the design with one thing changed."""

import re
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypeAlias

from desktop.paper.cards.design import (
    COLOUR_NAMES,
    TIERS_OWN,
    Align,
    Boldness,
    Box,
    CardDesign,
    Code,
    CodeKind,
    Element,
    Mark,
    Panel,
    Pattern,
    Picture,
    Side,
    Strip,
    Text,
)
from desktop.widgets.contrast import luminance_of, ratio

Sort: TypeAlias = Literal["mm", "fine", "pt", "percent", "count", "text", "choice", "colour", "look", "flag", "picture"]
#: The parts of a design that are no elements: the card itself with its colours, and the strip.
CARD, STRIP = "look", "strip"
#: Shapes that a mark may have beside the tier's own.
SHAPES = (TIERS_OWN, "star", "diamond", "circle", "heart", "sparkle", "hexagon", "triangle", "square", "ring")

_ELEMENT = re.compile(r"(front|back)\[(\d+)\]")
_BOX = ("left", "top", "width", "height")


@dataclass(frozen=True, slots=True)
class Property:
    """One thing that can be set. `sort` says how: in millimetres, points, as a text, as one of `options`…"""

    name: str
    sort: Sort
    value: Any
    least: float = 0.0
    most: float = 0.0
    options: tuple[str, ...] = ()
    #: How well this colour reads where it stands; 0 where nothing stands on it.
    contrast: float = 0.0


def element_at(design: CardDesign, place: str) -> Element | None:
    """The element a place names; None for the card, the strip, and one that is gone."""
    found = _ELEMENT.match(place)
    if not found:
        return None
    of_side = design.elements(Side(found[1]))
    nth = int(found[2])
    return of_side[nth] if nth < len(of_side) else None


def part_of(place: str) -> str:
    """The part of the design that a finding's place lies in: `front[2].size` is of `front[2]`."""
    found = _ELEMENT.match(place)
    if found:
        return found[0]
    return STRIP if place.startswith("strip") else CARD


def split(place: str) -> tuple[Side, int]:
    """The side and number of an element's place."""
    found = _ELEMENT.match(place)
    assert found
    return Side(found[1]), int(found[2])


def properties_of(design: CardDesign, place: str) -> tuple[Property, ...]:
    """What can be set there, in the order it is shown."""
    if place == STRIP:
        return _of_strip(design)
    element = element_at(design, place)
    return _of_card(design) if element is None else (*_of_element(element), *_of_box(element.box))


def with_property(design: CardDesign, place: str, name: str, value: Any) -> CardDesign:
    """The design with that said otherwise; the same one where the place is gone."""
    if place == STRIP:
        return _with_strip(design, name, value)
    element = element_at(design, place)
    if element is None:
        return _with_card(design, name, value)
    if name in _BOX:
        return with_element(design, place, replace(element, box=replace(element.box, **{name: round(value, 2)})))
    return with_element(design, place, replace(element, **{name: _typed(element, name, value)}))


def with_element(design: CardDesign, place: str, element: Element) -> CardDesign:
    """The design with another element at that place."""
    side, nth = split(place)
    parts = design.elements(side)
    return with_side(design, side, (*parts[:nth], element, *parts[nth + 1 :]))


def with_side(design: CardDesign, side: Side, parts: tuple[Element, ...]) -> CardDesign:
    """The design with other elements on one side."""
    return replace(design, front=parts) if side is Side.FRONT else replace(design, back=parts)


def _of_card(design: CardDesign) -> tuple[Property, ...]:
    look = design.look
    own = [Property("orientation", "choice", "portrait" if design.portrait else "landscape", options=_TURNS)]
    for name in COLOUR_NAMES:
        own.append(Property(name, "look", getattr(look, name), contrast=_contrast(design, name)))
    own.append(Property("pattern", "choice", look.pattern.value, options=tuple(of.value for of in Pattern)))
    own.append(Property("ground_picture", "picture", design.ground))
    own.append(Property("paper", "colour", design.paper))
    return tuple(own)


_TURNS = ("landscape", "portrait")


def _contrast(design: CardDesign, name: str) -> float:
    look = design.look
    if name == "strip_ink":
        return ratio(luminance_of(look.strip_ink), luminance_of(look.strip))
    if name in ("ink", "faint"):
        ink = luminance_of(getattr(look, name))
        return min(ratio(ink, luminance_of(ground)) for ground in (look.ground, look.ground_to))
    return 0.0


def _of_strip(design: CardDesign) -> tuple[Property, ...]:
    strip = design.strip
    shown = Property("strip_shown", "flag", strip is not None)
    if strip is None:
        return (shown,)
    return (
        shown,
        Property("brand", "text", strip.brand),
        Property("tier", "text", strip.tier),
        Property("size", "pt", strip.size, 6, 14),
        Property("height", "mm", strip.height, 3, 12),
        Property("logo", "picture", strip.logo),
        Property("both_sides", "flag", strip.both_sides),
    )


def _of_box(box: Box) -> tuple[Property, ...]:
    return (
        Property("left", "mm", box.left, -60, 150),
        Property("top", "mm", box.top, -60, 150),
        Property("width", "mm", box.width, 1, 160),
        Property("height", "mm", box.height, 1, 160),
    )


def _of_element(element: Element) -> tuple[Property, ...]:
    match element:
        case Text():
            return (
                Property("text", "text", element.text),
                Property("size", "pt", element.size, 4, 48),
                Property("boldness", "choice", element.boldness.value, options=tuple(of.value for of in Boldness)),
                Property("align", "choice", element.align.value, options=tuple(of.value for of in Align)),
                Property("colour", "colour", element.colour),
                Property("lines", "count", element.lines, 1, 12),
            )
        case Code():
            return (
                Property("code", "choice", element.code.value, options=tuple(of.value for of in CodeKind)),
                Property("module", "fine", element.module, 0.165, 0.66),
                Property("digits", "flag", element.digits),
                Property("white", "flag", element.white),
                Property("corner", "mm", element.corner, 0, 10),
            )
        case Picture():
            return (
                Property("picture", "picture", element.picture),
                Property("fills", "flag", element.fills),
                Property("corner", "mm", element.corner, 0, 30),
            )
        case Mark():
            return (
                Property("shape", "choice", element.shape, options=SHAPES),
                Property("colour", "colour", element.colour),
                Property("opacity", "percent", element.opacity, 0.05, 1),
            )
        case Panel():
            return (
                Property("colour", "colour", element.colour),
                Property("opacity", "percent", element.opacity, 0.05, 1),
                Property("corner", "mm", element.corner, 0, 30),
            )


def _typed(element: Element, name: str, value: Any) -> Any:
    """A value as the element keeps it."""
    kinds: dict[str, Any] = {"boldness": Boldness, "align": Align, "code": CodeKind, "lines": round}
    known = {of.name for of in fields(element)}
    assert name in known, name
    if isinstance(value, float):
        value = round(value, 3)
    return kinds[name](value) if name in kinds else value


def _with_card(design: CardDesign, name: str, value: Any) -> CardDesign:
    if name == "orientation":
        return turned(design) if (value == "portrait") != design.portrait else design
    if name == "pattern":
        return replace(design, look=replace(design.look, pattern=Pattern(value)))
    if name == "ground_picture":
        return replace(design, ground=value)
    if name == "paper":
        return replace(design, paper=value)
    if name in COLOUR_NAMES:
        return replace(design, look=replace(design.look, **{name: value}))
    return design


def _with_strip(design: CardDesign, name: str, value: Any) -> CardDesign:
    if name == "strip_shown":
        return replace(design, strip=(design.strip or Strip()) if value else None)
    strip = design.strip
    if strip is None:
        return design
    said: dict[str, Any] = {name: round(value, 2) if isinstance(value, float) else value}
    return replace(design, strip=replace(strip, **said))


def turned(design: CardDesign) -> CardDesign:
    """Standing instead of lying or the other way round: everything keeps its part of the way across and down."""
    across, down = design.height / design.width, design.width / design.height

    def put(element: Element) -> Element:
        box = element.box
        if isinstance(element, Code):
            # A code keeps its size where it can: narrower bars would not be read.
            width, height = min(box.width, design.height - 6), box.height
            left = min(box.left * across, design.height - width - 3)
            return replace(element, box=_rounded(Box(max(3.0, left), box.top * down, width, height)))
        return replace(element, box=_rounded(Box(box.left * across, box.top * down, box.width * across, box.height)))

    return replace(
        design,
        width=design.height,
        height=design.width,
        front=tuple(map(put, design.front)),
        back=tuple(map(put, design.back)),
    )


def _rounded(box: Box) -> Box:
    return Box(round(box.left, 2), round(box.top, 2), round(box.width, 2), round(box.height, 2))
