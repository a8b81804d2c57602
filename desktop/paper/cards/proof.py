"""The proof: cards are drawn as a printer would put them on paper, and read back by a scanner's eyes, before printing.

Only the code is drawn, with what lies round it: a whole card at 300 dpi takes the reader four times as long.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop.paper.cards.canvas import PictureCanvas
from desktop.paper.cards.design import CardDesign, CardFace, Code, Side, filled
from desktop.paper.cards.draw import Artist
from desktop.paper.cards.fit import FittedCode, fit_code
from desktop.paper.cards.grid import PRINTERS_DPI, Grid
from desktop.paper.cards.sheets import Sheet
from desktop.paper.cards.write import Table
from desktop.paper.codes import NotACode
from desktop.paper.typeface import prepared
from desktop.runner import Progress

#: Up to here every card is read.
ALL_UP_TO = 500
#: Of more, so many drawn by lot, and the first and last of each sheet.
SAMPLE = 500
#: The first and last of so many sheets at most, evenly among them: a card printer's sheet is each card.
SHEETS_MOST = 500
#: What lies round a code and might confuse a reader, in millimetres.
_ROUND_MM = 1.5
#: How RGB32 lies in memory on every processor that Qt's wheels are for: blue, green, red and nothing.
_BYTES_A_DOT, _RED = 4, 2


@dataclass(frozen=True, slots=True)
class Unread:
    """One code that was not read as it should be: `nth` counts from 1, `read` is what came instead, if anything."""

    nth: int
    number: str
    side: Side
    dpi: int
    read: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """What the proof found. Nothing unread: print."""

    cards: int
    proved: int
    codes_read: int
    unread: tuple[Unread, ...]

    @property
    def good(self) -> bool:
        return not self.unread

    @property
    def numbers(self) -> tuple[str, ...]:
        """The cards that would not scan, each once."""
        return tuple(dict.fromkeys(one.number for one in self.unread))


def prove_cards(
    faces: Sequence[CardFace],
    designs: Mapping[str, CardDesign],
    sheet: Sheet,
    *,
    printer_dpi: int = 300,
    pictures: Mapping[str, bytes] | None = None,
    seed: int = 1,
    skipped: int = 0,
    progress: Progress | None = None,
) -> Proof:
    """Read back every card of a batch, or a sample of a large one, as printers of 203, 300 and 600 dpi print it.

    A job for the work process. Raises what `progress` raises.
    """
    prepared()
    table = Table(designs, sheet, Grid(printer_dpi), pictures or {})
    chosen = chosen_cards(len(faces), sheet, seed=seed, skipped=skipped)
    unread: list[Unread] = []
    codes = 0
    for done, nth in enumerate(chosen, 1):
        place = (nth + skipped) % sheet.cards
        for side in Side:
            for found in _read_side(table, place, faces[nth], side):
                codes += 1
                if isinstance(found, tuple):
                    unread.append(Unread(nth + 1, faces[nth].number, side, *found))
        if progress:
            progress(done, len(chosen))
    return Proof(len(faces), len(chosen), codes, tuple(unread))


def chosen_cards(count: int, sheet: Sheet, *, seed: int = 1, skipped: int = 0) -> list[int]:
    """Which cards are read, from 0: all of a small batch; else the first and last of each sheet, and some by lot."""
    if count <= ALL_UP_TO:
        return list(range(count))
    firsts = list(range(-skipped, count, sheet.cards))
    if len(firsts) > SHEETS_MOST:
        step = (len(firsts) - 1) / (SHEETS_MOST - 1)
        firsts = [firsts[round(nth * step)] for nth in range(SHEETS_MOST)]
    ends = {min(max(nth, 0), count - 1) for first in firsts for nth in (first, first + sheet.cards - 1)}
    ends |= {0, count - 1}
    drawn = Random(seed).sample(range(count), SAMPLE)
    return sorted(ends | set(drawn))


def _read_side(table: Table, place: int, face: CardFace, side: Side) -> Iterator[tuple[int, str] | None]:
    """One answer for each code and resolution: nothing where it was read, else where, and what came instead."""
    artist = table.artists[face.design]
    if side is Side.BACK and not artist.design.double_sided:
        return
    to_page = table.to_card(artist, place, side)
    for code in artist.design.elements(side):
        if not isinstance(code, Code) or not (text := filled(code.says, face)):
            continue
        try:
            fitted = fit_code(code, text, artist.grid)
        except NotACode:
            yield from ((dpi, "") for dpi in PRINTERS_DPI)
            continue
        for dpi in PRINTERS_DPI:
            said = _read(_printed(artist, fitted, to_page, side, face, dpi))
            yield None if text in said else (dpi, said[0] if said else "")


def _printed(artist: Artist, fitted: FittedCode, to_page: QTransform, side: Side, face: CardFace, dpi: int) -> QImage:
    """The code and what lies round it, on the dots on which it lies on the page."""
    grid = artist.grid
    scale = dpi / grid.dpi
    air = round(grid.exact(_ROUND_MM))
    on_card = fitted.box.united(fitted.place).adjusted(-air, -air, air, air).intersected(artist.bled)
    on_page = to_page.mapRect(QRectF(on_card))
    left, top = int(on_page.left() * scale), int(on_page.top() * scale)
    size = QSize(int(on_page.width() * scale) + 2, int(on_page.height() * scale) + 2)
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setWorldTransform(to_page * QTransform.fromScale(scale, scale) * QTransform.fromTranslate(-left, -top))
    painter.setClipRect(QRect(on_card))
    artist.paint(PictureCanvas(painter), side, face)
    painter.end()
    return picture


def _read(picture: QImage) -> list[str]:
    import zxingcpp  # Here, not above: only a proof needs it.

    # Scanners light with red, so red is what they see: of four bytes a dot the third.
    red = bytes(picture.constBits())[_RED::_BYTES_A_DOT]
    # It takes any buffer, and says so of arrays alone.
    seen = zxingcpp.ImageView(cast(Any, red), picture.width(), picture.height(), zxingcpp.ImageFormat.Lum)
    formats = (zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode)
    # Dark is below half, whatever lies round it: cleverer eyes read black on nearly black, and no scanner does.
    found = zxingcpp.read_barcodes(
        seen,
        zxingcpp.BarcodeFormats(formats),
        binarizer=zxingcpp.Binarizer.FixedThreshold,
        try_downscale=False,
        try_invert=False,
    )
    return [code.text for code in found]
