"""Bar codes and QR codes as modules, drawn in whole dots: never half a dot, never antialiased.

python-barcode gives the patterns of modules and nothing else: its own writers place bars at fractions of a
millimetre, uneven on every printer. It also silently corrects a wrong check digit, so we look first.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Any, TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from loyalty.card_number import is_ean13

#: What a Code 128 can hold and a scanner types back on every layout.
CODE128_MOST = 40
#: Values of Code 128 that are no signs.
_TO_C, _TO_B, _START_B, _START_C = 99, 100, 104, 105
_LAST_BAR = "11"
_BLACK, _WHITE_DOT = re.compile(b"\x01+"), b"\x00"
#: zxing-cpp's pictures have 0 for black and 255 for white.
_ONES = bytes.maketrans(b"01", b"\x00\x01")
_BLACK_IS_1 = bytes([1]) + bytes(255)


#: Left, top, width and height, in dots.
Rect: TypeAlias = tuple[int, int, int, int]


class NotACode(ValueError):
    """The text cannot be printed as this kind of code."""


@dataclass(frozen=True, slots=True)
class Bars:
    """One row of modules, 1 for black, and the quiet zones it needs left and right, in modules."""

    modules: bytes
    quiet_left: int
    quiet_right: int
    #: What stands under the bars.
    text: str

    @property
    def width(self) -> int:
        """In modules, quiet zones included."""
        return self.quiet_left + len(self.modules) + self.quiet_right


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code: rows of modules, quiet zone not included."""

    rows: tuple[bytes, ...]
    #: In modules, on every side (ISO 18004).
    quiet: int = 4

    @property
    def width(self) -> int:
        """In modules, quiet zones included."""
        return len(self.rows) + 2 * self.quiet


@lru_cache(maxsize=256)
def ean13(number: str) -> Bars:
    """Raises NotACode for anything but 13 digits with their right check digit."""
    if not is_ean13(number):
        raise NotACode(f"{number!r} is no EAN-13")
    codes, parities, edge, middle = _ean_patterns()
    digits = [int(digit) for digit in number]
    sets = zip(parities[digits[0]], digits[1:7], strict=True)
    left, right = (
        "".join([codes[of][digit] for of, digit in sets]),
        "".join([codes["C"][digit] for digit in digits[7:]]),
    )
    return Bars(_pattern([edge + left + middle + right + edge]), quiet_left=11, quiet_right=7, text=number)


@lru_cache(maxsize=256)
def code128(text: str) -> Bars:
    """Raises NotACode for what is empty, too long, or not printable ASCII."""
    if not 1 <= len(text) <= CODE128_MOST or not all(" " <= letter <= "~" for letter in text):
        raise NotACode(f"{text!r} does not go into a Code 128")
    from barcode.charsets.code128 import CODES, STOP  # Here, not above: its package brings Pillow along.

    values = list(_code128_values(text))
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    pattern = "".join(CODES[value] for value in (*values, check)) + STOP + _LAST_BAR
    return Bars(_pattern([pattern]), quiet_left=10, quiet_right=10, text=text)


def _code128_values(text: str) -> Iterator[int]:
    """Its symbols, start included: letters in set B, and digits two by two in set C where the switch pays.

    python-barcode builds these too, but drops a leading "99" of digits: it takes the pair for the switch of that value.
    """
    pairs = _digits(text, 0) >= 4
    yield _START_C if pairs else _START_B
    place = 0
    while place < len(text):
        run = _digits(text, place)
        if pairs and run >= 2:
            yield int(text[place : place + 2])
            place += 2
            continue
        # A switch costs a symbol there and one back: four digits pay it at the end, six in the middle.
        pays = run % 2 == 0 and run >= (4 if place + run == len(text) else 6)
        if pairs or pays:
            pairs = not pairs
            yield _TO_C if pairs else _TO_B
        else:
            yield ord(text[place]) - 32
            place += 1


def _digits(text: str, place: int) -> int:
    """How many digits stand in a row from there."""
    return next((nth for nth, sign in enumerate(text[place:]) if not sign.isdigit()), len(text) - place)


@lru_cache(maxsize=64)
def qr(text: str) -> Square:
    """A QR code of medium error correction. Raises NotACode for what is empty or too long.

    zxing-cpp makes one in a third of a millisecond; segno, in plain Python, takes eight, and a batch has thousands.
    """
    if not text:
        raise NotACode("nothing to print")
    try:
        code = _square_maker()(text)
    except ValueError as problem:
        raise NotACode("too long for a QR code") from problem
    picture = code.to_image(scale=1, add_quiet_zones=False)
    width, dots = picture.shape[1], bytes(memoryview(picture)).translate(_BLACK_IS_1)
    return Square(tuple(dots[start : start + width] for start in range(0, len(dots), width)))


@cache
def _square_maker() -> Callable[[str], Any]:
    import zxingcpp  # Here, not above: a till that prints no QR code need not load it.

    return partial(zxingcpp.create_barcode, format=zxingcpp.BarcodeFormat.QRCode, ec_level="M")


@cache
def _ean_patterns() -> tuple[dict[str, tuple[str, ...]], tuple[str, ...], str, str]:
    # Here, not above: its package brings Pillow along. Its own EAN13 takes ten times as long about a number.
    from barcode.charsets.ean import CODES, EDGE, LEFT_PATTERN, MIDDLE

    return CODES, LEFT_PATTERN, EDGE, MIDDLE


def bars_for(number: str) -> Bars:
    """How a card's number is printed: EAN-13 where it is one, else Code 128. Raises NotACode."""
    return ean13(number) if is_ean13(number) else code128(number)


def black_runs(modules: bytes, across: int) -> list[Rect]:
    """The black in modules, run by run, of rows that are `across` apart."""
    runs = []
    # One search over all rows: a loop for each of them took most of a large batch's time.
    for found in _BLACK.finditer(modules):
        start, end = found.span()
        y, x = divmod(start, across)
        runs.append((x, y, end - start, 1))
    return runs


def bar_rects(bars: Bars, *, left: int, top: int, module: int, height: int) -> list[Rect]:
    """The black bars in whole dots; `left` is where the left quiet zone begins."""
    assert module >= 1
    start = left + bars.quiet_left * module
    runs = black_runs(bars.modules, len(bars.modules))
    return [(start + x * module, top, width * module, height) for x, _, width, _ in runs]


def square_rects(square: Square, *, left: int, top: int, module: int) -> list[Rect]:
    """The black of a QR code in whole dots; `left` and `top` are where its quiet zone begins."""
    assert module >= 1
    left, top = left + square.quiet * module, top + square.quiet * module
    runs = black_runs(_WHITE_DOT.join(square.rows), len(square.rows) + 1)
    return [(left + x * module, top + y * module, width * module, module) for x, y, width, _ in runs]


def paint_bars(painter: QPainter, bars: Bars, *, left: int, top: int, module: int, height: int) -> None:
    """Black bars in whole dots; the ground is the caller's to whiten."""
    _fill(painter, bar_rects(bars, left=left, top=top, module=module, height=height))


def paint_square(painter: QPainter, square: Square, *, left: int, top: int, module: int) -> None:
    """A QR code in whole dots; the ground is the caller's to whiten."""
    _fill(painter, square_rects(square, left=left, top=top, module=module))


def _fill(painter: QPainter, rects: list[Rect]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRects([QRect(*rect) for rect in rects])
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pattern(built: list[str]) -> bytes:
    (row,) = built
    return row.encode().translate(_ONES)
