"""Designs to begin with: four layouts, five looks, and a look made from any tier's own colour and shape."""

import colorsys
import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from desktop.paper.cards.design import CardDesign, Code, Element, Look, Pattern
from desktop.paper.cards.document import read_design
from desktop.paper.cards.grid import Grid
from desktop.widgets.contrast import READABLE, luminance_of, ratio
from resources import path

#: With the customer's name or without, lying and standing: files of resources/cards.
LAYOUTS = ("named", "bearer", "named_portrait", "bearer_portrait")
LOOKS = ("plain", "bronze", "silver", "gold", "vip")
#: What a layout leaves to the shop's language, marked with $ in its file.
TEXTS = ("named", "bearer", "named_portrait", "bearer_portrait", "since", "rules", "found")
#: Each shape brings its own pattern, so that two tiers of like colour are still told apart.
_PATTERNS = {
    "circle": Pattern.DOTS,
    "diamond": Pattern.FACETS,
    "star": Pattern.RAYS,
    "sparkle": Pattern.RINGS,
    "ring": Pattern.RINGS,
    "triangle": Pattern.FACETS,
    "hexagon": Pattern.FACETS,
}

#: How much of the accent lies below letters at most, and how much better they read than they must.
_OVER_GROUND, _SPARE = 0.25, 0.2


@cache
def ready_look(name: str) -> Look:
    """One of `LOOKS`."""
    look = json.loads(path("cards", "looks.json").read_text(encoding="utf-8"))[name]
    return Look(**{**look, "pattern": Pattern(look["pattern"])})


def ready_design(layout: str, look: Look, texts: Mapping[str, str], *, printer_dpi: int = 300) -> CardDesign:
    """One of `LAYOUTS` in a look, with bars of whole dots; `texts` has `TEXTS` in the shop's language."""
    design = read_design(_worded(_layout(layout), texts))
    return for_printer(replace(design, look=look), printer_dpi)


def for_printer(design: CardDesign, printer_dpi: int) -> CardDesign:
    """The design with every bar the nearest whole number of that printer's dots."""
    grid = Grid(printer_dpi)

    def whole(part: Element) -> Element:
        return replace(part, module=grid.whole(part.module)) if isinstance(part, Code) else part

    return replace(design, front=tuple(map(whole, design.front)), back=tuple(map(whole, design.back)))


def look_of(colour: str, shape: str) -> Look:
    """A look for a tier of any colour, #RRGGBB: legible, and with the pattern of its shape."""
    light = luminance_of(colour) > 0.18
    ground, ground_to = _shade(colour, 1.08), _shade(colour, 0.82)
    ink = _shade(colour, 0.17, 0.7) if light else "#FFFFFF"
    faint = _shade(colour, 0.24, 0.7) if light else _lighter(colour, 0.86)
    accent = _lighter(colour, 0.78 if light else 0.5)
    # A colour in the middle reads badly with either ink: it steps aside until one reads well.
    for _ in range(40):
        # The pattern and the large shape lie between the ground and the letters.
        below = [_mixed(place, accent, part) for place in (ground, ground_to) for part in (0.0, _OVER_GROUND)]
        if min(ratio(luminance_of(faint), luminance_of(place)) for place in below) >= READABLE + _SPARE:
            break
        step = 0.06 if light else -0.06
        ground, ground_to = _lighter(ground, step), _lighter(ground_to, step)
    return Look(
        ground=ground,
        ground_to=ground_to,
        strip=_shade(colour, 0.2, 0.8),
        strip_ink=_lighter(colour, 0.82),
        ink=ink,
        faint=faint,
        accent=accent,
        pattern=_PATTERNS.get(shape, Pattern.WAVES),
    )


@cache
def _layout(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path("cards", f"{name}.json").read_text(encoding="utf-8"))
    return document


def _worded(part: Any, texts: Mapping[str, str]) -> Any:
    match part:
        case dict():
            return {name: _worded(value, texts) for name, value in part.items()}
        case list():
            return [_worded(value, texts) for value in part]
        case str() if part.startswith("$"):
            return texts[part[1:]]
    return part


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(max(0.0, min(1.0, part)) * 255):02X}" for part in (red, green, blue))


def _shade(colour: str, value: float, saturation: float = 1.0) -> str:
    hue, sat, bright = colorsys.rgb_to_hsv(*_parts(colour))
    return _hex(*colorsys.hsv_to_rgb(hue, min(1.0, sat * saturation), min(1.0, bright * value)))


def _mixed(colour: str, other: str, part: float) -> str:
    """That part of the way to another colour."""
    return _hex(*(of + (goal - of) * part for of, goal in zip(_parts(colour), _parts(other), strict=True)))


def _lighter(colour: str, part: float) -> str:
    """That part of the way to white, or below 0 to black."""
    goal = 1.0 if part > 0 else 0.0
    return _hex(*(of + (goal - of) * abs(part) for of in _parts(colour)))
