"""Bar codes and QR codes as modules, drawn in whole dots: never half a dot, never antialiased.

python-barcode gives the patterns of modules and nothing else: its own writers place bars at fractions of a
millimetre, uneven on every printer. It also silently corrects a wrong check digit, so we look first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from loyalty.card_number import is_ean13

#: What a Code 128 can hold and a scanner types back on every layout.
CODE128_MOST = 40
#: Values of Code 128 that are no signs.
_TO_C, _TO_B, _START_B, _START_C = 99, 100, 104, 105
_LAST_BAR = "11"
_BLACK = re.compile(b"\x01+")


class NotACode(ValueError):
    """The text cannot be printed as this kind of code."""


@dataclass(frozen=True, slots=True)
class Bars:
    """One row of modules, True for black, and the quiet zones it needs left and right, in modules."""

    modules: tuple[bool, ...]
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

    rows: tuple[tuple[bool, ...], ...]
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
    from barcode import EAN13  # Here, not above: it brings Pillow along.

    return Bars(_pattern(EAN13(number).build()), quiet_left=11, quiet_right=7, text=number)


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
    import zxingcpp

    if not text:
        raise NotACode("nothing to print")
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    except ValueError as problem:
        raise NotACode("too long for a QR code") from problem
    picture = code.to_image(scale=1, add_quiet_zones=False)
    width, dots = picture.shape[1], bytes(memoryview(picture))  # type: ignore[arg-type]
    rows = (dots[start : start + width] for start in range(0, len(dots), width))
    return Square(tuple(tuple(not dot for dot in row) for row in rows))


def bars_for(number: str) -> Bars:
    """How a card's number is printed: EAN-13 where it is one, else Code 128. Raises NotACode."""
    return ean13(number) if is_ean13(number) else code128(number)


def paint_bars(painter: QPainter, bars: Bars, *, left: int, top: int, module: int, height: int) -> None:
    """Black bars in whole dots; `left` is where the left quiet zone begins. The ground is the caller's to whiten."""
    assert module >= 1
    x = left + bars.quiet_left * module
    _fill(painter, [QRect(x + start * module, top, run * module, height) for start, run in _runs(bars.modules)])


def paint_square(painter: QPainter, square: Square, *, left: int, top: int, module: int) -> None:
    """A QR code in whole dots; `left` and `top` are where its quiet zone begins."""
    assert module >= 1
    left, top = left + square.quiet * module, top + square.quiet * module
    rects = [
        QRect(left + start * module, top + y * module, run * module, module)
        for y, row in enumerate(square.rows)
        for start, run in _runs(row)
    ]
    _fill(painter, rects)


def _runs(modules: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where black begins and how long it lasts."""
    text = bytes(modules)
    return [(found.start(), found.end() - found.start()) for found in _BLACK.finditer(text)]


def _fill(painter: QPainter, rects: list[QRect]) -> None:
    """All at once: in a file of ten thousand cards one call a bar is most of the time."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRects(rects)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pattern(built: list[str]) -> tuple[bool, ...]:
    (row,) = built
    return tuple(module == "1" for module in row)
