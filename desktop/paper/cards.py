"""Sheets of cards to cut and to scan: A4, two by five, each 85.60 × 53.98 mm, as vectors.

Drawn at 1200 dpi on the grid of a 300 dpi printer (4 units), so that every bar is a whole number of dots there and
at 600 dpi. The top 5 mm, all that shows in a wallet, carries the shop and the tier by name and shape.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from desktop.paper.codes import Bars, bars_for, paint_bars, paint_square, qr
from desktop.paper.typeface import face, prepared
from desktop.paper.writing import try_to_write, unwritable
from desktop.widgets.shapes import draw_shape, readable_on

DPI = 1200
#: Units to one dot of a 300 dpi printer.
GRID = 4
COLUMNS, ROWS = 2, 5
CARDS_A_SHEET = COLUMNS * ROWS
#: Without a tier: the shop's own dark green.
PLAIN_COLOUR = "#14746F"


def units(millimetres: float) -> int:
    """Millimetres in units of 1/1200 inch, on the grid."""
    return round(millimetres / 25.4 * DPI / GRID) * GRID


SHEET_WIDTH, SHEET_HEIGHT = units(210), units(297)
CARD_WIDTH, CARD_HEIGHT = units(85.6), units(53.98)
_BETWEEN, _BLEED = units(2), units(1)
_STRIP, _INSET = units(5), units(4)
_MARK, _HAIR = units(4), GRID
_BAR_HEIGHT, _DIGITS = units(14), units(4)
#: Widest module first, in units: 0.339 mm, then 0.254 and 0.169 mm for the long numbers of older cards.
_MODULES = (4 * GRID, 3 * GRID, 2 * GRID)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """What one card shows. Everything is already in words."""

    brand: str
    name: str
    number: str
    tier: str = ""
    shape: str = "circle"
    colour: str = PLAIN_COLOUR
    #: A line under the name.
    note: str = ""


def write_card_sheet(path: Path, faces: Sequence[CardFace], *, heading: str = "") -> int:
    """The cards on as many A4 pages as they need; how many that was.

    Raises NotACode for a number that no code can hold, before anything is drawn, and OSError where the file can't
    be written.
    """
    assert faces
    prepared()
    for face_ in faces:
        bars_for(face_.number)
    try_to_write(path)
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(heading or faces[0].brand)
    writer.setCreator("Regulars")
    none = QMarginsF(0, 0, 0, 0)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter, none))
    painter = QPainter()
    if not painter.begin(writer):
        raise unwritable(path)
    sheets = [faces[first : first + CARDS_A_SHEET] for first in range(0, len(faces), CARDS_A_SHEET)]
    for nth, sheet in enumerate(sheets):
        if nth:
            writer.newPage()
        paint_sheet(painter, sheet, heading=heading)
    if not painter.end():
        raise unwritable(path)
    return len(sheets)


def sheet_picture(faces: Sequence[CardFace], dpi: int, *, heading: str = "") -> QImage:
    """One sheet as a printer of that resolution would put it on paper."""
    prepared()
    picture = QImage(round(210 / 25.4 * dpi), round(297 / 25.4 * dpi), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(dpi / DPI, dpi / DPI)
    paint_sheet(painter, faces, heading=heading)
    painter.end()
    return picture


def paint_sheet(painter: QPainter, faces: Sequence[CardFace], *, heading: str = "") -> None:
    """Up to ten cards with their crop marks, in units of 1200 dpi from the sheet's corner."""
    assert len(faces) <= CARDS_A_SHEET
    places = [card_place(nth) for nth in range(len(faces))]
    for place, face_ in zip(places, faces, strict=True):
        _paint_card(painter, place, face_)
    _crop_marks(painter, places)
    if heading:
        font = face(units(2.8))
        painter.setFont(font)
        painter.setPen(QColor("#6B7075"))
        top = QRectF(0, units(1), SHEET_WIDTH, units(4))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, heading)


def card_place(nth: int) -> QRect:
    """Where the nth card of a sheet lies, counted row by row, from 0."""
    left = (SHEET_WIDTH - COLUMNS * CARD_WIDTH - (COLUMNS - 1) * _BETWEEN) // 2 // GRID * GRID
    top = (SHEET_HEIGHT - ROWS * CARD_HEIGHT - (ROWS - 1) * _BETWEEN) // 2 // GRID * GRID
    row, column = divmod(nth, COLUMNS)
    return QRect(left + column * (CARD_WIDTH + _BETWEEN), top + row * (CARD_HEIGHT + _BETWEEN), CARD_WIDTH, CARD_HEIGHT)


def _paint_card(painter: QPainter, place: QRect, face_: CardFace) -> None:
    ground = QColor(face_.colour)
    bled = place.adjusted(-_BLEED, -_BLEED, _BLEED, _BLEED)
    shine = QLinearGradient(place.topLeft(), place.bottomRight())
    shine.setColorAt(0.0, ground.lighter(108))
    shine.setColorAt(1.0, ground.darker(118))
    painter.fillRect(bled, QBrush(shine))
    _paint_strip(painter, bled, place, face_)
    ink = readable_on(ground)
    left, width = place.left() + _INSET, place.width() - 2 * _INSET
    top = place.top() + _STRIP + units(2.5)
    _fitted(painter, QRectF(left, top, width, units(7)), face_.name, ink, units(5.6), QFont.Weight.Bold)
    if face_.note:
        faint = QColor(ink)
        faint.setAlphaF(0.75)
        _fitted(
            painter, QRectF(left, top + units(7), width, units(4)), face_.note, faint, units(3), QFont.Weight.Normal
        )
    _paint_code(painter, bled, place, face_.number)


def _paint_strip(painter: QPainter, bled: QRect, place: QRect, face_: CardFace) -> None:
    """All that shows of a card in a wallet: the shop left, the tier right."""
    dark = QColor(face_.colour).darker(420)
    painter.fillRect(QRect(bled.left(), bled.top(), bled.width(), place.top() + _STRIP - bled.top()), dark)
    ink = readable_on(dark)
    size = units(2.9)
    strip = QRectF(place.left() + _INSET, place.top(), place.width() - 2 * _INSET, _STRIP)
    tier_width = 0.0
    if face_.tier:
        text = face_.tier.upper()
        tier_width = QFontMetricsF(face(size, QFont.Weight.Bold), painter.device()).horizontalAdvance(text)
        tier_width = min(tier_width, strip.width() * 0.45)
        _fitted(
            painter,
            QRectF(strip.right() - tier_width, strip.top(), tier_width, strip.height()),
            text,
            ink,
            size,
            QFont.Weight.Bold,
        )
        side = units(3)
        spot = QRectF(strip.right() - tier_width - side - units(1), strip.center().y() - side / 2, side, side)
        draw_shape(painter, face_.shape, spot, ink)
        tier_width += side + units(3)
    brand = QRectF(strip.left(), strip.top(), strip.width() - tier_width, strip.height())
    _fitted(painter, brand, face_.brand, ink, size, QFont.Weight.DemiBold)


def _paint_code(painter: QPainter, bled: QRect, place: QRect, number: str) -> None:
    """Black on white in the lower right corner, out to the cut: a bar code, or a QR code where bars are too many."""
    bars = bars_for(number)
    room = place.width() - _INSET
    module = next((module for module in _MODULES if bars.width * module <= room), 0)
    if not module:
        _paint_qr(painter, bled, place, number)
        return
    pad = units(1.5)
    width, height = bars.width * module, pad + _BAR_HEIGHT + _DIGITS + pad
    right, bottom = place.right() + 1 - units(1), place.bottom() + 1 - units(3)
    left, top = _on_grid(right - width), _on_grid(bottom - height)
    painter.fillRect(QRect(left, top, bled.right() + GRID - left, height), Qt.GlobalColor.white)
    paint_bars(painter, bars, left=left, top=top + pad, module=module, height=_BAR_HEIGHT)
    under = QRectF(
        left + bars.quiet_left * module, top + pad + _BAR_HEIGHT, len(bars.modules) * module, _DIGITS + units(0.5)
    )
    _fitted(
        painter, under, _spaced(bars), QColor("black"), units(3.1), QFont.Weight.Medium, Qt.AlignmentFlag.AlignHCenter
    )


def _paint_qr(painter: QPainter, bled: QRect, place: QRect, number: str) -> None:
    square = qr(number)
    module = units(20) // square.width // GRID * GRID
    side = square.width * module
    left, top = _on_grid(place.right() - side - units(1)), _on_grid(place.bottom() - side - units(3))
    painter.fillRect(QRect(left, top, bled.right() + 1 - left, side), Qt.GlobalColor.white)
    paint_square(painter, square, left=left, top=top, module=module)


def _spaced(bars: Bars) -> str:
    """An EAN-13 as it is read aloud: 2 900000 000018."""
    text = bars.text
    return f"{text[0]} {text[1:7]} {text[7:]}" if bars.quiet_left == 11 else text


def _on_grid(value: int) -> int:
    return value // GRID * GRID


def _fitted(
    painter: QPainter,
    place: QRectF,
    text: str,
    ink: QColor,
    size: int,
    weight: QFont.Weight,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Text on one line, smaller where it would not fit, and cut with … only below two thirds of its size."""
    font = face(size, weight)
    wide = QFontMetricsF(font, painter.device()).horizontalAdvance(text)
    if wide > place.width():
        font = face(max(int(size * place.width() / wide), size * 2 // 3), weight)
        text = QFontMetricsF(font, painter.device()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _crop_marks(painter: QPainter, places: Iterable[QRect]) -> None:
    """Hairlines in the margins, at every edge that is cut."""
    rects = list(places)
    first, last = card_place(0), card_place(CARDS_A_SHEET - 1)
    black = Qt.GlobalColor.black
    for x in sorted({edge for place in rects for edge in (place.left(), place.right() + 1)}):
        painter.fillRect(QRect(x - _HAIR // 2, first.top() - _BLEED - _MARK, _HAIR, _MARK), black)
        painter.fillRect(QRect(x - _HAIR // 2, last.bottom() + _BLEED, _HAIR, _MARK), black)
    for y in sorted({edge for place in rects for edge in (place.top(), place.bottom() + 1)}):
        painter.fillRect(QRect(first.left() - _BLEED - _MARK, y - _HAIR // 2, _MARK, _HAIR), black)
        painter.fillRect(QRect(last.right() + _BLEED, y - _HAIR // 2, _MARK, _HAIR), black)
