"""Which code a number becomes in its box, and how large: always whole dots of the printer, never more than fits."""

import contextlib
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QRect

from desktop.paper.cards.design import Box, Code, CodeKind
from desktop.paper.cards.grid import Grid
from desktop.paper.codes import Bars, NotACode, Rect, Square, bar_rects, code128, ean13, qr, square_rects

#: The narrowest bar a shop's scanner reads, and what the standards ask for, in millimetres.
NARROWEST_MM = 0.165
STANDARD_MM = {CodeKind.EAN13: 0.264, CodeKind.CODE128: 0.25, CodeKind.QR: 0.33}
#: The lowest bars that a hand still aims at.
LOWEST_BARS_MM = 10.0
#: Between bars and the edge of the white, and what digits take.
_PAD_MM, _DIGITS_MM = 1.0, 3.6

#: Between the bars and their digits.
_AIR_MM = 0.5


@dataclass(frozen=True, slots=True)
class FittedCode:
    """A code in units of the grid, from the card's corner."""

    #: What it became: EAN-13 is Code 128 for other numbers, and bars are a QR code where they find no room.
    kind: CodeKind
    text: str
    symbol: Bars | Square
    module: int
    #: The code with its quiet zones; without the digits.
    place: QRect
    #: Where the digits stand; None without them.
    digits: QRect | None
    #: What is whitened.
    box: QRect


def fit_code(code: Code, text: str, grid: Grid) -> FittedCode:
    """Raises NotACode for a text no code can hold, and where even a QR code finds no room."""
    if code.code is not CodeKind.QR:
        fitted = _bars_in(code, text, grid)
        if fitted:
            return fitted
    return _square_in(code, text, grid)


@lru_cache(maxsize=256)
def box_units(box: Box, grid: Grid) -> QRect:
    """A place on whole dots."""
    left, top = grid.units(box.left), grid.units(box.top)
    return QRect(left, top, grid.units(box.right) - left, grid.units(box.bottom) - top)


def wanted_dots(code: Code, grid: Grid) -> int:
    """The nearest whole number of dots to the bar that the design asks for."""
    return max(1, round(grid.dots(code.module)))


def _bars_in(code: Code, text: str, grid: Grid) -> FittedCode | None:
    kind, bars = CodeKind.CODE128, None
    if code.code is CodeKind.EAN13:
        with contextlib.suppress(NotACode):
            kind, bars = CodeKind.EAN13, ean13(text)
    bars = bars or code128(text)
    lying = _lying(code, grid, bars.quiet_left, len(bars.modules), bars.width)
    if lying is None:
        return None
    module, place, digits = lying
    return FittedCode(kind, text, bars, module, place, digits, box_units(code.box, grid))


@lru_cache(maxsize=64)
def _lying(code: Code, grid: Grid, quiet: int, modules: int, width: int) -> tuple[int, QRect, QRect | None] | None:
    """How wide a module is and where bars and digits lie: the same for all numbers that are as long."""
    box, dot = box_units(code.box, grid), grid.dot
    least = ceil(grid.dots(NARROWEST_MM))
    dots = min(wanted_dots(code, grid), floor(box.width() / dot / width))
    digits_height = grid.units(_DIGITS_MM) if code.digits else 0
    height = box.height() - 2 * grid.units(_PAD_MM) - digits_height
    if dots < least or height < grid.units(3):
        return None
    module = dots * dot
    left = box.left() + (box.width() - width * module) // 2 // dot * dot
    place = QRect(left, box.top() + grid.units(_PAD_MM), width * module, height)
    digits = None
    if code.digits:
        air = grid.units(_AIR_MM)
        digits = QRect(left + quiet * module, place.bottom() + 1 + air, modules * module, digits_height - air)
    return module, place, digits


def _square_in(code: Code, text: str, grid: Grid) -> FittedCode:
    square = qr(text)
    box, dot = box_units(code.box, grid), grid.dot
    dots = min(box.width(), box.height()) // dot // square.width
    if dots < ceil(grid.dots(NARROWEST_MM)):
        raise NotACode(f"{text!r} finds no room for its code")
    side = square.width * dots * dot
    left = box.left() + (box.width() - side) // 2 // dot * dot
    top = box.top() + (box.height() - side) // 2 // dot * dot
    return FittedCode(CodeKind.QR, text, square, dots * dot, QRect(left, top, side, side), None, box)


def black_of(fitted: FittedCode) -> list[Rect]:
    """The black of a code, in whole dots."""
    place, symbol, module = fitted.place, fitted.symbol, fitted.module
    if isinstance(symbol, Bars):
        return bar_rects(symbol, left=place.left(), top=place.top(), module=module, height=place.height())
    return square_rects(symbol, left=place.left(), top=place.top(), module=module)
