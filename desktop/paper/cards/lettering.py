"""Words as glyphs, set once and drawn as often as needed: setting a line costs ten times what drawing it does."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QPainter, QRawFont, QTextLayout

from desktop.paper.cards.design import SMALLEST_PT, Align, Boldness
from desktop.paper.cards.grid import Grid
from desktop.paper.typeface import FAMILY, FILES, face

_WEIGHTS = {
    Boldness.REGULAR: QFont.Weight.Normal,
    Boldness.MEDIUM: QFont.Weight.Medium,
    Boldness.SEMIBOLD: QFont.Weight.DemiBold,
    Boldness.BOLD: QFont.Weight.Bold,
}
#: A text that does not fit shrinks to this part of its size, and is cut after that.
SHRINKS_TO = 2 / 3
_LEADING = 1.32
_FIGURES = frozenset("0123456789 ")


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, from the line's upper left corner."""

    font: QRawFont
    #: Which of the bundled files that is; empty where one of the system's stands in for letters that Inter lacks.
    file: str
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    baseline: float
    #: What each glyph says; empty where they don't go one to one.
    text: str = ""
    #: Figures: known to stand where their widths put them.
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of glyphs, in units."""

    runs: tuple[Run, ...]
    width: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class Setting:
    """A text set into its place."""

    lines: tuple[tuple[QPointF, Line], ...]
    #: What the letters cover.
    covers: QRectF
    #: Whether words were lost to … or below the last line.
    cut: bool
    #: The size that was printed in, in units.
    size: int

    def paint(self, painter: QPainter) -> None:
        """In the painter's pen."""
        for at, line in self.lines:
            for run in line.runs:
                glyphs = QGlyphRun()
                glyphs.setRawFont(run.font)
                glyphs.setGlyphIndexes(run.glyphs)
                glyphs.setPositions([QPointF(x, run.baseline) for x in run.xs])
                painter.drawGlyphRun(at, glyphs)


@lru_cache(maxsize=64)
def _font(size: int, boldness: Boldness) -> tuple[QFont, QFontMetricsF]:
    font = face(size, _WEIGHTS[boldness])
    # Our own PDF says itself what each glyph is, so numbers may stand in figures of one width.
    font.unsetFeature(QFont.Tag("calt"))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font, QFontMetricsF(font)


def line_of(text: str, size: int, boldness: Boldness) -> Line:
    """One line, as wide as it comes."""
    # Numbers differ on every card and have always the same eleven glyphs, so they are put together from these.
    return _figures(text, size, boldness) if _FIGURES.issuperset(text) else _shaped(text, size, boldness)


def _figures(text: str, size: int, boldness: Boldness) -> Line:
    glyphs, advances, model = _figure_glyphs(size, boldness)
    x, xs = 0.0, []
    for figure in text:
        xs.append(x)
        x += advances[figure]
    (run,) = model.runs
    made = Run(run.font, run.file, tuple([glyphs[figure] for figure in text]), tuple(xs), run.baseline, text, True)
    return Line((made,), x, model.ascent, model.descent)


@lru_cache(maxsize=64)
def _figure_glyphs(size: int, boldness: Boldness) -> tuple[dict[str, int], dict[str, float], Line]:
    figures = "0123456789 "
    model = _shaped(figures, size, boldness)
    (run,) = model.runs
    ends = [*run.xs[1:], model.width]
    advances = {figure: end - start for figure, start, end in zip(figures, run.xs, ends, strict=True)}
    return dict(zip(figures, run.glyphs, strict=True)), advances, model


@lru_cache(maxsize=512)
def _shaped(text: str, size: int, boldness: Boldness) -> Line:
    font, metrics = _font(size, boldness)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    made = layout.createLine()
    width = 0.0
    if made.isValid():
        made.setNumColumns(len(text))
        width = made.naturalTextWidth()
    layout.endLayout()
    made_of = layout.glyphRuns()
    alone = text if len(made_of) == 1 else ""
    file = FILES[_WEIGHTS[boldness]]
    return Line(tuple([_run(of, file, alone) for of in made_of]), width, metrics.ascent(), metrics.descent())


def _run(of: QGlyphRun, file: str, text: str) -> Run:
    font, glyphs, places = of.rawFont(), of.glyphIndexes(), of.positions()
    xs = tuple([place.x() for place in places])
    return Run(
        font,
        file if font.familyName() == FAMILY else "",
        tuple(glyphs),
        xs,
        places[0].y(),
        text if len(text) == len(glyphs) else "",
    )


def set_line(text: str, place: QRectF, size: int, boldness: Boldness, align: Align, grid: Grid) -> Setting:
    """One line, in the middle of its place: smaller where it is too wide, and then cut with …"""
    line, cut = line_of(text, size, boldness), False
    if line.width > place.width():
        least = min(size, max(round(size * SHRINKS_TO), grid.pixels(SMALLEST_PT)))
        size = max(int(size * place.width() / line.width), least)
        line = line_of(text, size, boldness)
        if line.width > place.width():
            _, metrics = _font(size, boldness)
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            line, cut = line_of(short, size, boldness), True
    left = _left(place, line.width, align)
    baseline = place.center().y() + (line.ascent - line.descent) / 2
    # glyphRuns() count from the line's top.
    at = QPointF(left, baseline - line.ascent)
    covers = QRectF(left, baseline - line.ascent, line.width, line.ascent + line.descent)
    return Setting(((at, line),), covers, cut, size)


def set_block(text: str, place: QRectF, size: int, boldness: Boldness, align: Align, lines_most: int) -> Setting:
    """Wrapped at spaces, from the top of its place; what comes after the last line is cut."""
    _, metrics = _font(size, boldness)
    step = metrics.height() * _LEADING / 1.2
    rows = _wrapped(text, metrics, place.width())
    fit = max(1, min(lines_most, int((place.height() + step * 0.3) / step)))
    shown, cut = rows[:fit], len(rows) > fit
    if cut:
        shown[-1] = metrics.elidedText(f"{shown[-1]} …", Qt.TextElideMode.ElideRight, place.width())
    lines = []
    covers = QRectF()
    for nth, row in enumerate(shown):
        line = line_of(row, size, boldness)
        at = QPointF(_left(place, line.width, align), place.top() + nth * step)
        lines.append((at, line))
        covers = covers.united(QRectF(at.x(), at.y(), line.width, line.ascent + line.descent))
        cut = cut or line.width > place.width() + 1
    return Setting(tuple(lines), covers, cut, size)


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    rows: list[str] = []
    for paragraph in text.splitlines() or [""]:
        row = ""
        for word in paragraph.split():
            longer = f"{row} {word}" if row else word
            if row and metrics.horizontalAdvance(longer) > width:
                rows.append(row)
                row = word
            else:
                row = longer
        rows.append(row)
    return rows


def _left(place: QRectF, width: float, align: Align) -> float:
    match align:
        case Align.CENTRE:
            return place.center().x() - width / 2
        case Align.RIGHT:
            return place.right() - width
        case _:
            return place.left()
