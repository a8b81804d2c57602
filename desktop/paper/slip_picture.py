"""A slip as a picture in the printer's own dots, and as a vector PDF: one drawing, two papers.

Everything is measured in dots of 203 dpi, 8 to the millimetre, which is what receipt printers have; the PDF has
the same grid with outlines instead of dots. Bars are whole dots on both.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from desktop.paper.codes import NotACode, code128, paint_bars
from desktop.paper.slip import Code, Pair, Row, Rule, Slip, Text, Weight
from desktop.paper.typeface import face, prepared
from desktop.paper.writing import try_to_write, unwritable

DPI = 203
#: What a printer for paper of 58 mm and of 80 mm prints across, in dots.
DOTS_58_MM, DOTS_80_MM = 384, 576
_PAPER_MM = {DOTS_58_MM: 58.0, DOTS_80_MM: 80.0}

_BAR_HEIGHT = 72
_GAP = 12
_FACES = {
    Weight.PLAIN: (24, QFont.Weight.Medium),
    Weight.QUIET: (21, QFont.Weight.Normal),
    Weight.STRONG: (26, QFont.Weight.Bold),
    Weight.TITLE: (34, QFont.Weight.Bold),
    Weight.HERO: (40, QFont.Weight.Bold),
}


def slip_picture(slip: Slip, dots: int = DOTS_80_MM, *, smooth: bool = False) -> QImage:
    """The slip in black and white, one bit a dot, `dots` across and as long as it is. Main thread of its process.

    `smooth`: in greys, for a screen, which shows it smaller: there the thin stroke of a plus would be lost.
    """
    prepared()
    grey = QImage(dots, slip_height(slip, dots), QImage.Format.Format_Grayscale8)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    _Sheet(painter, grey, dots).draw(slip)
    painter.end()
    if smooth:
        return grey
    # Letters are smoothed first and then cut at the middle grey: their stems stay even on a coarse grid.
    picture = grey.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    picture.setDotsPerMeterX(round(DPI / 0.0254))
    picture.setDotsPerMeterY(round(DPI / 0.0254))
    return picture


def slip_png(slip: Slip, dots: int = DOTS_80_MM) -> bytes:
    """The picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(slip_picture(slip, dots))
    return bytes(buffer.data().data())


def slip_height(slip: Slip, dots: int) -> int:
    """How long the slip is on paper of that width, in dots."""
    prepared()
    probe = QImage(1, 1, QImage.Format.Format_Grayscale8)
    return _Sheet(None, probe, dots).draw(slip)


def write_slip_pdf(slip: Slip, path: Path, dots: int = DOTS_80_MM) -> None:
    """The slip on one page as wide as the paper roll, in outlines. Raises OSError where the file can't be written."""
    prepared()
    try_to_write(path)
    paper = _PAPER_MM[dots]
    height = slip_height(slip, dots) / DPI * 25.4
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(slip.number)
    writer.setCreator("Regulars")
    side = (paper - dots / DPI * 25.4) / 2
    size = QPageSize(
        QSizeF(paper, height + 2 * side), QPageSize.Unit.Millimeter, "slip", QPageSize.SizeMatchPolicy.ExactMatch
    )
    margins = QMarginsF(side, side, side, side)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter, margins)
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise unwritable(path)
    _Sheet(painter, writer, dots).draw(slip)
    if not painter.end():
        raise unwritable(path)


@dataclass(slots=True)
class _Sheet:
    """Draws rows one under the other; without a painter it only measures."""

    painter: QPainter | None
    device: QPaintDevice
    width: int
    y: float = 0.0

    def draw(self, slip: Slip) -> int:
        """All rows, and the length that took, in dots."""
        self.y = _GAP
        for row in slip.rows:
            self._row(row)
        return int(self.y + _GAP)

    def _row(self, row: Row) -> None:
        match row:
            case Rule():
                self._rule()
            case Code(number, says):
                self._code(number, says or number)
            case Text(text, weight, centred):
                self._line(text, weight, centred)
            case Pair(text, figure, weight):
                self._pair(text, figure, weight)

    def _rule(self) -> None:
        if self.painter is not None:
            self.painter.fillRect(0, int(self.y) + _GAP, self.width, 2, Qt.GlobalColor.black)
        self.y = int(self.y) + 2 * _GAP + 2

    def _code(self, number: str, says: str) -> None:
        try:
            bars = code128(number)
        except NotACode:
            return  # The number stands in words above; a code that would not scan is worse than none.
        module = next((module for module in (3, 2) if bars.width * module <= self.width), 0)
        if module:
            top = int(self.y) + _GAP
            if self.painter is not None:
                left = (self.width - bars.width * module) // 2
                paint_bars(self.painter, bars, left=left, top=top, module=module, height=_BAR_HEIGHT)
            self.y = top + _BAR_HEIGHT + 4
        self._line(says, Weight.QUIET, True)

    def _line(self, text: str, weight: Weight, centred: bool) -> None:
        font = face(*_FACES[weight])
        for line in self._wrapped(text, font, self.width):
            self._put(line, font, Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
            self.y += self._metrics(font).height()

    def _pair(self, text: str, figure: str, weight: Weight) -> None:
        font, loud = face(*_FACES[weight]), face(*_FACES[weight])
        if weight is Weight.HERO:
            font = face(*_FACES[Weight.STRONG])  # The figure is the hero; its name only says which.
        metrics, height = self._metrics(font), self._metrics(loud).height()
        beside = self.width - self._metrics(loud).horizontalAdvance(figure) - _GAP
        longest = max(map(metrics.horizontalAdvance, text.split(" ")))
        roomy = beside >= self.width / 4 and (longest <= beside or longest > self.width)
        lines = self._wrapped(text, font, beside if roomy else self.width)
        for line in lines[:-1] if roomy else lines:
            self._put(line, font, Qt.AlignmentFlag.AlignLeft)
            self.y += metrics.height()
        if roomy:
            self._put(lines[-1], font, Qt.AlignmentFlag.AlignLeft, height)
        self._put(figure, loud, Qt.AlignmentFlag.AlignRight)
        self.y += height

    def _put(self, text: str, font: QFont, align: Qt.AlignmentFlag, beside: float = 0.0) -> None:
        """One line at the pen; `beside` is the height of a louder one whose base line it shares."""
        if self.painter is None:
            return
        self.painter.setFont(font)
        height = self._metrics(font).height()
        # Ascent and descent grow with the size alike, so base lines meet at the same share of the height.
        lower = max(0.0, beside - height) * self._metrics(font).ascent() / height
        place = QRectF(0, self.y + lower, self.width, height)
        self.painter.drawText(place, align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, text)

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font, self.device)

    def _wrapped(self, text: str, font: QFont, width: float) -> list[str]:
        """The text in lines no wider than that: broken at spaces, inside a word only where that is too wide alone."""
        advance = self._metrics(font).horizontalAdvance
        indent = text[: len(text) - len(text.lstrip(" "))]
        lines: list[str] = []
        line = indent
        for word in filter(None, text.split(" ")):  # A no-break space is not one to break at.
            while advance(indent + word) > width and len(word) > 1:
                if line.strip():
                    lines.append(line)
                fits = next(
                    most for most in range(len(word) - 1, 0, -1) if most == 1 or advance(indent + word[:most]) <= width
                )
                lines.append(indent + word[:fits])
                word, line = word[fits:], indent
            longer = f"{line} {word}" if line.strip() else indent + word
            if line.strip() and advance(longer) > width:
                lines.append(line)
                longer = indent + word
            line = longer
        return [*lines, line]
