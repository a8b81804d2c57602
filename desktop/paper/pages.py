"""A document of any length on A4: headings, paragraphs, pictures and tables that break over pages and cut no word off.

It is laid out first and drawn afterwards, so that every page can say how many there are.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from desktop.paper.typeface import face
from desktop.paper.writing import put, unwritable

DPI = 300


def dots(millimetres: float) -> int:
    """Millimetres in dots of the page."""
    return round(millimetres / 25.4 * DPI)


WIDTH, HEIGHT = dots(210), dots(297)
LEFT, TOP, BOTTOM = dots(16), dots(16), dots(20)
INSIDE = WIDTH - 2 * LEFT
#: Letters' heights: the title, a heading, the text, what is said small.
TITLE, HEADING, TEXT, SMALL = dots(7.0), dots(4.6), dots(3.3), dots(2.8)
#: Between the words of a column and those of the next.
CELL = dots(3.0)
_LINE, _GAP = 1.35, dots(2.2)
#: Of a page: a row higher than this is broken in two rather than put on the next.
_LARGE_ROW = 0.4
INK, MUTED, HAIRLINE = QColor("#1D1D1F"), QColor("#62676C"), QColor("#CFCAC0")

Align = Literal["left", "right"]
#: Draws into a place of the page, in its dots.
Paint: TypeAlias = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: what it is called, its share of the width, where its figures stand."""

    name: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class _Word:
    """A line of letters at its place."""

    place: QRectF
    text: str
    size: int
    weight: QFont.Weight
    colour: QColor
    align: Align = "left"


@dataclass(slots=True)
class _Page:
    words: list[_Word] = field(default_factory=list)
    #: Hairlines, by their height on the page.
    lines: list[float] = field(default_factory=list)
    pictures: list[tuple[QRectF, Paint]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all rows of a table share."""

    columns: Sequence[Column]
    widths: tuple[float, ...]
    size: int
    muted: int

    @property
    def is_named(self) -> bool:
        return any(column.name for column in self.columns)

    def broken(self, row: Sequence[str], size: int, weight: QFont.Weight) -> list[list[str]]:
        """Each cell in the lines that fit its column."""
        return [broken(text, size, width - CELL, weight) for text, width in zip(row, self.widths, strict=True)]


class Pages:
    """Put things under one another; `write` draws them."""

    def __init__(self) -> None:
        self._pages = [_Page()]
        self._y = float(TOP)

    @property
    def count(self) -> int:
        return len(self._pages)

    def title(self, text: str, says: str = "") -> None:
        """What the document is, at its head."""
        self._say(text, TITLE, QFont.Weight.Bold, INK)
        if says:
            self._say(says, SMALL, QFont.Weight.Normal, MUTED)
        self._y += _GAP

    def heading(self, text: str) -> None:
        """A section begins; never at the foot of a page."""
        self._y += 2 * _GAP
        self._need(HEADING * _LINE + 4 * TEXT * _LINE)
        self._say(text, HEADING, QFont.Weight.DemiBold, INK)
        self._y += _GAP / 2

    def paragraph(self, text: str, *, muted: bool = False) -> None:
        self._say(text, TEXT, QFont.Weight.Normal, MUTED if muted else INK)
        self._y += _GAP / 2

    def picture(self, height: float, paint: Paint) -> None:
        """What `paint` draws across the page, never broken in two."""
        self._need(height)
        self._pages[-1].pictures.append((QRectF(LEFT, self._y, INSIDE, height), paint))
        self._y += height + 2 * _GAP

    def keep(self, height: float) -> None:
        """What comes next stays together: it goes to the next page where this one has not so much left."""
        self._need(height)

    def gap(self) -> None:
        """Some room."""
        self._y += 2 * _GAP

    def pairs(self, rows: Iterable[tuple[str, str]], *, size: int = TEXT) -> None:
        """What is asked, and beside it what is known."""
        told = [(name, text) for name, text in rows if text]
        self.table((Column("", 0.26), Column("", 0.74)), told, muted=0, size=size)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        muted: int = -1,
        size: int = TEXT,
        total: Sequence[str] | None = None,
    ) -> None:
        """Rows under their columns' names, which stand again on each page; `muted` is the column in a calmer colour.

        `total` is a last row in stronger letters; `size` the letters' height, for tables of many columns.
        """
        frame = _Frame(columns, tuple(INSIDE * column.share for column in columns), size, muted)
        if frame.is_named:
            self._need(2.5 * SMALL * _LINE + 2 * TEXT * _LINE)
            self._head(frame)
        for row in rows:
            self._row(frame, row, QFont.Weight.Normal)
        if total is not None:
            self._row(frame, total, QFont.Weight.DemiBold)

    def write(self, path: Path, *, title: str, foot: str) -> None:
        """Draw all of it into a PDF; `foot` stands at the foot of every page, beside its number. Raises OSError."""
        # Into memory first: Qt would write half a file on a full disk, and not notice.
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setResolution(DPI)
        writer.setTitle(title)
        writer.setCreator("Regulars")
        none = QMarginsF(0, 0, 0, 0)
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter, none))
        painter = QPainter()
        if not painter.begin(writer):
            raise unwritable(path)
        for number in range(self.count):
            if number and not writer.newPage():
                raise unwritable(path)
            self.paint(painter, number, foot)
        if not painter.end():
            raise unwritable(path)
        put(path, bytes(made.data().data()))

    def paint(self, painter: QPainter, number: int, foot: str) -> None:
        """One page, in its own dots."""
        page = self._pages[number]
        painter.setPen(HAIRLINE)
        for y in page.lines:
            painter.fillRect(QRectF(LEFT, y, INSIDE, 2), HAIRLINE)
        for place, paint in page.pictures:
            painter.save()
            paint(painter, place)
            painter.restore()
        at = HEIGHT - BOTTOM + 2 * _GAP
        place = QRectF(LEFT, at, INSIDE, SMALL * _LINE)
        below = (
            _Word(place, foot, SMALL, QFont.Weight.Normal, MUTED),
            _Word(place, f"{number + 1} / {self.count}", SMALL, QFont.Weight.Normal, MUTED, "right"),
        )
        for word in (*page.words, *below):
            painter.setFont(face(word.size, word.weight))
            painter.setPen(word.colour)
            side = Qt.AlignmentFlag.AlignRight if word.align == "right" else Qt.AlignmentFlag.AlignLeft
            painter.drawText(word.place, side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip, word.text)

    def _say(self, text: str, size: int, weight: QFont.Weight, colour: QColor) -> None:
        height = size * _LINE
        for line in broken(text, size, INSIDE, weight):
            self._need(height)
            self._put(LEFT, INSIDE, line, size, weight, colour)
            self._y += height

    def _head(self, frame: "_Frame") -> None:
        size = min(SMALL, frame.size)
        names = frame.broken([column.name for column in frame.columns], size, QFont.Weight.Medium)
        lines, left = max(len(name) for name in names), float(LEFT)
        for column, width, name in zip(frame.columns, frame.widths, names, strict=True):
            # A short name stands on the last line, above its figures.
            top = self._y + (lines - len(name)) * size * _LINE
            for nth, line in enumerate(name):
                place = QRectF(left, top + nth * size * _LINE, width - CELL, size * _LINE)
                self._pages[-1].words.append(_Word(place, line, size, QFont.Weight.Medium, MUTED, column.align))
            left += width
        self._y += lines * size * _LINE + _GAP / 3
        self._rule()

    def _row(self, frame: "_Frame", row: Sequence[str], weight: QFont.Weight) -> None:
        cells = frame.broken(row, frame.size, weight)
        height, lines = frame.size * _LINE, max(len(cell) for cell in cells)
        if lines * height <= _LARGE_ROW * HEIGHT:
            self._room_for_row(frame, lines * height + _GAP)
        self._y += _GAP / 2
        for nth in range(lines):
            self._room_for_row(frame, height)
            left = float(LEFT)
            for place, (column, width, cell) in enumerate(zip(frame.columns, frame.widths, cells, strict=True)):
                if nth < len(cell):
                    colour = MUTED if place == frame.muted else INK
                    self._put(left, width - CELL, cell[nth], frame.size, weight, colour, column.align)
                left += width
            self._y += height
        self._y += _GAP / 2
        self._rule()

    def _room_for_row(self, frame: "_Frame", height: float) -> None:
        if self._need(height) and frame.is_named:
            self._head(frame)

    def _rule(self) -> None:
        self._pages[-1].lines.append(self._y)

    def _need(self, height: float) -> bool:
        """Go to the next page where this one has not so much left; whether it did."""
        if self._y + height <= HEIGHT - BOTTOM:
            return False
        self._pages.append(_Page())
        self._y = float(TOP)
        return True

    def _put(
        self,
        left: float,
        width: float,
        text: str,
        size: int,
        weight: QFont.Weight,
        colour: QColor,
        align: Align = "left",
    ) -> None:
        place = QRectF(left, self._y, width, size * _LINE)
        self._pages[-1].words.append(_Word(place, text, size, weight, colour, align))


def broken(text: str, size: int, width: float, weight: QFont.Weight) -> list[str]:
    """The text in lines that fit; a word that is wider than a line is broken too."""
    font = face(size, weight)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines = []
    for paragraph in text.split("\n"):
        if QFontMetricsF(font).horizontalAdvance(paragraph) <= width:
            lines.append(paragraph)
            continue
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
    return lines
