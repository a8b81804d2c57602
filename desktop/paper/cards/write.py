"""Cards on their sheets, to a PDF: card after card as they come, so that ten thousand need no more memory than ten.

The file is written under another name and put in its place when it is whole: a job that is cancelled or a disk that
fills leaves what was there before.
"""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTransform

from desktop.paper.cards.design import Align, Boldness, CardDesign, CardFace, Side
from desktop.paper.cards.draw import Artist
from desktop.paper.cards.grid import MM_PER_INCH, Grid
from desktop.paper.cards.lettering import set_line
from desktop.paper.cards.sheets import A4, LETTER, MARK_AIR_MM, MARK_MM, Sheet, Spot, beyond_card, spot
from desktop.paper.typeface import prepared
from desktop.paper.writing import try_to_write, unwritable
from desktop.runner import Progress

_HAIR_MM = 0.1
_MUTED = QColor("#6B7075")
_EXACT = QPageSize.SizeMatchPolicy.ExactMatch
#: With less room than this on the disk, that is why.
_FULL_BELOW = 1_000_000
_LAST_BYTES = b"%%EOF\n"


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

    @property
    def double_sided(self) -> bool:
        return any(artist.design.double_sided for artist in self.artists.values())

    def paint(self, painter: QPainter, side: Side, faces: Sequence[CardFace], *, first: int = 0) -> None:
        """One side of one page; the first card lies on place `first`."""
        # Pictures of the shop's are wanted as they are, not as a photograph is packed.
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        page = painter.worldTransform()
        for nth, face in enumerate(faces, first):
            artist = self.artists[face.design]
            if side is Side.FRONT or artist.design.double_sided:
                painter.setWorldTransform(self.to_card(artist, nth, side) * page)
                artist.paint(painter, side, face)
        painter.setWorldTransform(page)
        if self.sheet.crop_marks:
            self._paint_marks(painter, side, range(first, first + len(faces)))
        if self._heading and side is Side.FRONT:
            self._paint_heading(painter)

    def to_card(self, artist: Artist, nth: int, side: Side) -> QTransform:
        """From the page's corner to the corner of its nth card, turned as the card is."""
        of = spot(self.sheet, nth, side, portrait=artist.design.portrait)
        place, dot = self._place(of), self.grid.dot
        width, height = artist.card.width(), artist.card.height()
        across, down = (width, height) if of.turn in (0, 180) else (height, width)
        left = place.left() + (place.width() - across) // 2 // dot * dot
        top = place.top() + (place.height() - down) // 2 // dot * dot
        corner = {0: (left, top), 90: (left + across, top), 180: (left + across, top + down), 270: (left, top + down)}
        return QTransform().translate(*corner[of.turn]).rotate(of.turn)

    def page_size(self) -> QSizeF:
        """In units."""
        return QSizeF(self.grid.exact(self.sheet.page_width), self.grid.exact(self.sheet.page_height))

    def _place(self, of: Spot) -> QRect:
        units = self.grid.units
        return QRect(units(of.left), units(of.top), units(of.width), units(of.height))

    def _paint_marks(self, painter: QPainter, side: Side, used: range) -> None:
        """Hairlines in the margins, at every edge that is cut."""
        units = self.grid.units
        every = [self._place(spot(self.sheet, nth, side, portrait=False)) for nth in range(self.sheet.cards)]
        whole = QRect(every[0])
        for place in every[1:]:
            whole = whole.united(place)
        away, length, hair = units(self.sheet.bleed + MARK_AIR_MM), units(MARK_MM), max(1, units(_HAIR_MM))
        whole.adjust(-away, -away, away, away)
        places = [every[nth] for nth in used]
        for x in sorted({edge for place in places for edge in (place.left(), place.right() + 1)}):
            painter.fillRect(QRect(x - hair // 2, whole.top() - length, hair, length), Qt.GlobalColor.black)
            painter.fillRect(QRect(x - hair // 2, whole.bottom() + 1, hair, length), Qt.GlobalColor.black)
        for y in sorted({edge for place in places for edge in (place.top(), place.bottom() + 1)}):
            painter.fillRect(QRect(whole.left() - length, y - hair // 2, length, hair), Qt.GlobalColor.black)
            painter.fillRect(QRect(whole.right() + 1, y - hair // 2, length, hair), Qt.GlobalColor.black)

    def _paint_heading(self, painter: QPainter) -> None:
        top = QRectF(0, self.grid.exact(1), self.page_size().width(), self.grid.exact(4))
        line = set_line(self._heading, top, self.grid.pixels(8), Boldness.REGULAR, Align.CENTRE, self.grid)
        painter.setPen(_MUTED)
        line.paint(painter)


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
    raises; the file is then as it was.
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
        writer = _writer(unfinished, sheet, grid, heading)
        painter = QPainter()
        if not painter.begin(writer):
            raise unwritable(path)
        try:
            written = _write_sheets(painter, writer, table, left, skipped, of - start_at + 1, progress)
        finally:
            painter.end()
        _check_whole(unfinished, path)
        os.replace(unfinished, path)
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
    table.paint(painter, side, faces, first=first)
    painter.end()
    return picture


def _write_sheets(
    painter: QPainter,
    writer: QPdfWriter,
    table: Table,
    faces: Iterator[CardFace],
    skipped: int,
    of: int,
    progress: Progress | None,
) -> Written:
    cards = sheets = pages = 0
    sides = (Side.FRONT, Side.BACK) if table.double_sided else (Side.FRONT,)
    first = skipped
    while on_sheet := list(islice(faces, table.sheet.cards - first)):
        for side in sides:
            if pages:
                writer.newPage()
            table.paint(painter, side, on_sheet, first=first)
            pages += 1
        cards, sheets, first = cards + len(on_sheet), sheets + 1, 0
        if progress:
            progress(cards, max(of, 0))
    return Written(cards, sheets, pages)


def _writer(path: Path, sheet: Sheet, grid: Grid, heading: str) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setResolution(grid.dpi)
    writer.setTitle(heading)
    writer.setCreator("Regulars")
    none = QMarginsF(0, 0, 0, 0)
    # Qt would take a size that lies for one that stands, unless it is told that this is exact.
    size = QPageSize(QSizeF(sheet.page_width, sheet.page_height), QPageSize.Unit.Millimeter, sheet.name, _EXACT)
    known = {A4: QPageSize.PageSizeId.A4, LETTER: QPageSize.PageSizeId.Letter}
    if (sheet.page_width, sheet.page_height) in known:
        size = QPageSize(known[sheet.page_width, sheet.page_height])
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter, none))
    return writer


def _check_whole(unfinished: Path, path: Path) -> None:
    """Qt does not say when a disk fills: what it could write has no end. Raises OSError that says so."""
    with unfinished.open("rb") as file:
        file.seek(-min(len(_LAST_BYTES), unfinished.stat().st_size), os.SEEK_END)
        if file.read() == _LAST_BYTES:
            return
    full = shutil.disk_usage(path.parent).free < _FULL_BELOW
    said = os.strerror(errno.ENOSPC) if full else "it cannot be written"
    raise OSError(errno.ENOSPC if full else errno.EIO, said, str(path))
