"""Cards on their sheets, to a PDF: card after card as they come, so that ten thousand need no more memory than ten.

The file is written under another name and put in its place when it is whole: a job that is cancelled or a disk that
fills leaves what was there before.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from desktop.paper.cards.canvas import Canvas, Dots, PictureCanvas
from desktop.paper.cards.design import Align, Boldness, CardDesign, CardFace, Side
from desktop.paper.cards.draw import Artist
from desktop.paper.cards.grid import MM_PER_INCH, Grid
from desktop.paper.cards.lettering import set_line
from desktop.paper.cards.pdf import PdfCanvas
from desktop.paper.cards.sheets import MARK_AIR_MM, MARK_MM, Sheet, Spot, beyond_card, spot
from desktop.paper.typeface import prepared
from desktop.paper.writing import try_to_write
from desktop.runner import Progress

_HAIR_MM, _HEADING_PT = 0.1, 8
_MUTED = QColor("#6B7075")


@dataclass(frozen=True, slots=True)
class Written:
    """What a file holds."""

    cards: int
    sheets: int
    pages: int


class Table:
    """A sheet laid out: draws the cards of a page where they belong. Designs go by the key each face names."""

    def __init__(
        self,
        designs: Mapping[str, CardDesign],
        sheet: Sheet,
        grid: Grid,
        pictures: Mapping[str, bytes],
        *,
        heading: str = "",
    ) -> None:
        self.sheet, self.grid, self._heading = sheet, grid, heading
        self.artists = {
            key: Artist(design, grid, pictures, over=beyond_card(sheet, design)) for key, design in designs.items()
        }

        # Each page has the same places.
        self._card_places = lru_cache(maxsize=None)(self._to_card)
        self._marks = lru_cache(maxsize=64)(self._made_marks)

    @property
    def double_sided(self) -> bool:
        return any(artist.design.double_sided for artist in self.artists.values())

    def paint(self, canvas: Canvas, side: Side, faces: Sequence[CardFace], *, first: int = 0) -> None:
        """One side of one page; the first card lies on place `first`."""
        for nth, face in enumerate(faces, first):
            artist = self.artists[face.design]
            if side is Side.FRONT or artist.design.double_sided:
                canvas.move(self.to_card(artist, nth, side))
                artist.paint(canvas, side, face)
        canvas.move(QTransform())
        if self.sheet.crop_marks:
            canvas.fill_black(self._marks(side, range(first, first + len(faces))))
        if self._heading and side is Side.FRONT and self.sheet.is_paper:
            top = QRectF(0, self.grid.exact(1), self.grid.exact(self.sheet.page_width), self.grid.exact(4))
            size = self.grid.pixels(_HEADING_PT)
            canvas.write(set_line(self._heading, top, size, Boldness.REGULAR, Align.CENTRE, self.grid), _MUTED)

    def to_card(self, artist: Artist, nth: int, side: Side) -> QTransform:
        """From the page's corner to the corner of its nth card, turned as the card is."""
        return self._card_places(artist, nth, side)

    def _to_card(self, artist: Artist, nth: int, side: Side) -> QTransform:
        of = spot(self.sheet, nth, side, portrait=artist.design.portrait)
        place, dot = self._place(of), self.grid.dot
        width, height = artist.card.width(), artist.card.height()
        across, down = (width, height) if of.turn in (0, 180) else (height, width)
        left = place.left() + (place.width() - across) // 2 // dot * dot
        top = place.top() + (place.height() - down) // 2 // dot * dot
        corner = {0: (left, top), 90: (left + across, top), 180: (left + across, top + down), 270: (left, top + down)}
        return QTransform().translate(*corner[of.turn]).rotate(of.turn)

    def _place(self, of: Spot) -> QRect:
        units = self.grid.units
        return QRect(units(of.left), units(of.top), units(of.width), units(of.height))

    def _made_marks(self, side: Side, used: range) -> list[Dots]:
        """Hairlines in the margins, at every edge that is cut."""
        units = self.grid.units
        every = [self._place(spot(self.sheet, nth, side, portrait=False)) for nth in range(self.sheet.cards)]
        whole = QRect(every[0])
        for place in every[1:]:
            whole = whole.united(place)
        away, length, hair = units(self.sheet.bleed + MARK_AIR_MM), units(MARK_MM), max(1, units(_HAIR_MM))
        whole.adjust(-away, -away, away, away)
        places = [every[nth] for nth in used]
        marks = []
        for x in sorted({edge for place in places for edge in (place.left(), place.right() + 1)}):
            marks += [(x - hair // 2, y, hair, length) for y in (whole.top() - length, whole.bottom() + 1)]
        for y in sorted({edge for place in places for edge in (place.top(), place.bottom() + 1)}):
            marks += [(x, y - hair // 2, length, hair) for x in (whole.left() - length, whole.right() + 1)]
        return marks


def write_cards(
    path: Path,
    faces: Iterable[CardFace],
    designs: Mapping[str, CardDesign],
    sheet: Sheet,
    *,
    printer_dpi: int = 300,
    pictures: Mapping[str, bytes] | None = None,
    of: int = 0,
    start_at: int = 1,
    skipped: int = 0,
    heading: str = "",
    progress: Progress | None = None,
) -> Written:
    """The cards as a PDF, each sheet's back after its front where any design has one.

    After a jam, `start_at` says with which card to go on, counted from 1. On a sheet whose first places are used,
    `skipped` says how many. `of` is the number of faces, for `progress`.
    Raises NotACode for a number that no code can hold, OSError where the file can't be written, and what `progress`
    raises; the file is then as it was. Needs the main thread of its process; best done in the work process.
    """
    assert start_at >= 1
    assert 0 <= skipped < sheet.cards
    prepared()
    try_to_write(path)
    grid = Grid(printer_dpi)
    table = Table(designs, sheet, grid, pictures or {}, heading=heading)
    left = islice(faces, start_at - 1, None)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        double_sided = table.double_sided
        with PdfCanvas(unfinished, sheet, grid, title=heading, double_sided=double_sided) as canvas:
            written = _write_sheets(canvas, table, left, skipped, of - start_at + 1, progress)
            canvas.end()
        os.replace(unfinished, path)
    except OSError as problem:
        if problem.filename is not None:
            raise
        # What fails while writing, such as a full disk, does not say which file it was.
        raise OSError(problem.errno, problem.strerror, str(path)) from problem
    finally:
        unfinished.unlink(missing_ok=True)
    return written


def page_picture(
    table: Table, faces: Sequence[CardFace], dpi: int, *, side: Side = Side.FRONT, first: int = 0
) -> QImage:
    """One page as a printer of that resolution would put it on paper."""
    sheet = table.sheet
    picture = QImage(
        round(sheet.page_width / MM_PER_INCH * dpi),
        round(sheet.page_height / MM_PER_INCH * dpi),
        QImage.Format.Format_RGB32,
    )
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(dpi / table.grid.dpi, dpi / table.grid.dpi)
    table.paint(PictureCanvas(painter), side, faces, first=first)
    painter.end()
    return picture


def _write_sheets(
    canvas: PdfCanvas, table: Table, faces: Iterator[CardFace], skipped: int, of: int, progress: Progress | None
) -> Written:
    cards = sheets = pages = 0
    sides = (Side.FRONT, Side.BACK) if table.double_sided else (Side.FRONT,)
    first = skipped
    while on_sheet := list(islice(faces, table.sheet.cards - first)):
        for side in sides:
            table.paint(canvas, side, on_sheet, first=first)
            canvas.end_page()
            pages += 1
        cards, sheets, first = cards + len(on_sheet), sheets + 1, 0
        if progress:
            progress(cards, max(of, 0))
    return Written(cards, sheets, pages)
