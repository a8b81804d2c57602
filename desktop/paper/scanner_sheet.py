"""The three codes for setting up a scanner, large on one A4 sheet, with what to do in the words of the language."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.paper.codes import bars_for, paint_bars, paint_square, qr
from desktop.paper.typeface import face, prepared
from desktop.paper.writing import try_to_write, unwritable
from desktop.runner import Progress
from desktop.scanning.trial import CODES
from desktop.wording.scanner import code_title
from desktop.wording.words import Words

DPI = 600
#: Dots of the page to one module: 0.51 mm for bars and 1.02 mm for squares, which the plainest scanner reads.
MODULE, SQUARE_MODULE = 12, 24


def units(millimetres: float) -> int:
    """Millimetres in dots of the page."""
    return round(millimetres / 25.4 * DPI)


WIDTH, HEIGHT, MARGIN = units(210), units(297), units(20)
_BAR_HEIGHT, _STEP = units(26), units(68)


def write_scanner_sheet(path: Path, words: Words, *, progress: Progress) -> Path:
    """Done in the work process: the sheet as a PDF. Raises OSError where it can't be written."""
    prepared()
    path.parent.mkdir(parents=True, exist_ok=True)
    try_to_write(path)
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(words.tr("Set up your scanner"))
    writer.setCreator("Regulars")
    none = QMarginsF(0, 0, 0, 0)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter, none))
    painter = QPainter()
    if not painter.begin(writer):
        raise unwritable(path)
    paint(painter, words)
    if not painter.end():
        raise unwritable(path)
    progress(1, 1)
    return path


def sheet_picture(words: Words, dpi: int) -> QImage:
    """The sheet as a printer of that resolution would put it on paper."""
    prepared()
    picture = QImage(round(210 / 25.4 * dpi), round(297 / 25.4 * dpi), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(dpi / DPI, dpi / DPI)
    paint(painter, words)
    painter.end()
    return picture


def paint(painter: QPainter, words: Words) -> None:
    """The whole sheet, in dots of the page."""
    top = _text(painter, MARGIN, words.tr("Set up your scanner"), units(8), QFont.Weight.Bold)
    says = words.tr(
        "In Regulars open Shop, then “Set up the scanner”. Scan the three codes below in any order: the page says "
        "whether all is well, or what to change."
    )
    top = _text(painter, top + units(3), says, units(4.2), QFont.Weight.Normal) + units(12)
    for nth, (name, text) in enumerate(CODES.items()):
        title = f"{nth + 1}   {code_title(name, words)}"
        below = _text(painter, top, title, units(5), QFont.Weight.DemiBold) + units(4)
        # The quiet zones are white paper: the codes themselves begin at the margin.
        if name == "qr":
            square = qr(text)
            left = MARGIN - square.quiet * SQUARE_MODULE
            paint_square(painter, square, left=left, top=below - square.quiet * SQUARE_MODULE, module=SQUARE_MODULE)
            below += len(square.rows) * SQUARE_MODULE
        else:
            bars = bars_for(text)
            left = MARGIN - bars.quiet_left * MODULE
            paint_bars(painter, bars, left=left, top=below, module=MODULE, height=_BAR_HEIGHT)
            below += _BAR_HEIGHT
        _text(painter, below + units(2), text, units(4), QFont.Weight.Normal, QColor("#62676C"))
        top += _STEP


def _text(painter: QPainter, top: int, text: str, size: int, weight: QFont.Weight, ink: QColor | None = None) -> int:
    """Words from margin to margin; where they end."""
    font = face(size, weight)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    room = QRectF(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - top)
    painter.setFont(font)
    painter.setPen(ink or QColor("#1D1D1F"))
    painter.drawText(room, flags, text)
    return round(QFontMetricsF(font, painter.device()).boundingRect(room, flags, text).bottom())
