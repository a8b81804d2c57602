"""The sheet for customers and the page for cashiers, drawn as vectors in the bundled font on A4."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.paper.typeface import face, prepared
from desktop.paper.writing import try_to_write, unwritable
from desktop.programme.naming import Naming
from desktop.programme.sheet_words import Sheet, cashiers_sheet, customers_sheet
from desktop.runner import Progress
from desktop.widgets.shapes import draw_shape, readable_on
from desktop.wording.words import Words

DPI = 600
INK, MUTED, LINE = "#1D1D1F", "#62676C", "#CFCAC0"


def units(millimetres: float) -> int:
    """Millimetres in dots of the page."""
    return round(millimetres / 25.4 * DPI)


MARGIN, WIDTH, HEIGHT = units(18), units(210), units(297)


def write_sheet(
    path: Path,
    what: str,
    document: dict[str, Any],
    goods: dict[str, str],
    shop: str,
    words: Words,
    *,
    progress: Progress,
) -> Path:
    """Done in the work process: the PDF of "customers" or "cashiers". Raises OSError where it can't be written."""
    naming = Naming(words=words, document=document, goods=goods)
    sheet = customers_sheet(naming, shop) if what == "customers" else cashiers_sheet(naming, shop)
    draw(path, sheet)
    progress(1, 1)
    return path


def draw(path: Path, sheet: Sheet) -> int:
    """The sheet on as many pages as it needs (a cashiers' page is made to fit one); how many that was."""
    prepared()
    try_to_write(path)
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(sheet.title)
    writer.setCreator("Regulars")
    none = QMarginsF(0, 0, 0, 0)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter, none))
    painter = QPainter()
    if not painter.begin(writer):
        raise unwritable(path)
    page = _Page(painter, writer)
    page.draw(sheet)
    if not painter.end():
        raise unwritable(path)
    return page.pages


class _Page:
    """Where the pen is on the paper."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter, self._writer = painter, writer
        self._top = MARGIN
        self.pages = 1

    def draw(self, sheet: Sheet) -> None:
        """Head, tiers, paragraphs, foot."""
        size = self._size(sheet)
        self._text(sheet.shop, face(units(3.6), QFont.Weight.Medium), MUTED, 0)
        self._text(sheet.title, face(units(8), QFont.Weight.Bold), INK, units(4))
        self._tiers(sheet)
        for paragraph in sheet.paragraphs:
            self._text(
                paragraph.title,
                face(round(size * 1.25), QFont.Weight.DemiBold),
                INK,
                round(size * 0.4),
                gap=round(size * 0.9),
            )
            for sentence in paragraph.sentences:
                self._bullet(sentence, face(size), round(size * 0.35))
        if sheet.foot:
            self._text(sheet.foot, face(round(size * 0.9)), MUTED, 0, gap=size)

    def _size(self, sheet: Sheet) -> int:
        """The largest type with which all fits one page; a long programme takes a second page instead of a lens."""
        for tenths in range(46, 29, -2):
            size = units(tenths / 10)
            if self._height(sheet, size) < HEIGHT - 2 * MARGIN:
                return size
        return units(3.4)

    def _height(self, sheet: Sheet, size: int) -> int:
        high = units(26) + (units(20) if sheet.tiers else 0)
        for paragraph in sheet.paragraphs:
            high += round(size * 2.9)
            for sentence in paragraph.sentences:
                high += self._measure(sentence, face(size), WIDTH - 2 * MARGIN - units(5)).height() + round(size * 0.35)
        return high + (3 * size if sheet.foot else 0)

    def _measure(self, text: str, font: QFont, width: int) -> QRect:
        self._painter.setFont(font)
        return self._painter.boundingRect(QRect(0, 0, width, HEIGHT), Qt.TextFlag.TextWordWrap, text)

    def _text(self, text: str, font: QFont, ink: str, after: int, *, left: int = 0, gap: int = 0) -> None:
        width = WIDTH - 2 * MARGIN - left
        size = self._measure(text, font, width)
        self._top += gap
        if self._top + size.height() > HEIGHT - MARGIN:
            self._writer.newPage()
            self.pages += 1
            self._top = MARGIN
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        place = QRect(MARGIN + left, self._top, width, size.height())
        self._painter.drawText(place, Qt.TextFlag.TextWordWrap, text)
        self._top += size.height() + after

    def _bullet(self, text: str, font: QFont, after: int) -> None:
        high = self._measure(text, font, WIDTH - 2 * MARGIN - units(5)).height()
        if self._top + high > HEIGHT - MARGIN:
            self._writer.newPage()
            self.pages += 1
            self._top = MARGIN
        dot = font.pixelSize() * 0.34
        line = font.pixelSize() * 1.21
        place = QRectF(MARGIN + units(1), self._top + (line - dot) / 2, dot, dot)
        draw_shape(self._painter, "diamond", place, QColor("#14746F"))
        self._text(text, font, INK, after, left=units(5))

    def _tiers(self, sheet: Sheet) -> None:
        if not sheet.tiers:
            return
        gap = units(3)
        wide = (WIDTH - 2 * MARGIN - gap * (len(sheet.tiers) - 1)) / len(sheet.tiers)
        for nth, tier in enumerate(sheet.tiers):
            place = QRectF(MARGIN + nth * (wide + gap), self._top, wide, units(16))
            back = QColor(tier.colour)
            ink = readable_on(back)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(back)
            self._painter.drawRoundedRect(place, units(2.5), units(2.5))
            mark = QRectF(place.left() + units(3), place.top() + units(3.2), units(4), units(4))
            draw_shape(self._painter, tier.shape, mark, ink)
            self._painter.setPen(ink)
            self._painter.setFont(face(units(4.4), QFont.Weight.DemiBold))
            name = QRectF(place.left() + units(9), place.top() + units(2), wide - units(11), units(6))
            self._painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, tier.name)
            self._painter.setFont(face(units(3.2)))
            says = QRectF(place.left() + units(3), place.top() + units(8.5), wide - units(5), units(6))
            self._painter.drawText(says, Qt.AlignmentFlag.AlignVCenter, tier.says)
        self._top += units(20)
