"""What charts are drawn with: letters, and for each line a colour, a dash and a mark, so that none needs its colour."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.widgets.shapes import shape_path
from desktop.widgets.theme import FAMILY, colour

TITLE_PX, LABEL_PX, SMALL_PX = 16, 13, 12
LINE_PX = 2.0
_COLOURS = ("series1", "series2", "series3", "series4", "series5", "series6")
#: In widths of the line; an empty one is drawn through.
_DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1, 2), (6, 2, 1, 2))
_SHAPES = ("circle", "square", "triangle", "diamond")


def letters(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's typeface, with nothing a PDF could not be searched through."""
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def width_of(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(text: str, font: QFont, room: float) -> str:
    """The text, its end left out where there is no room."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)


def ink(number: int) -> QColor:
    """The colour of a line by its turn."""
    return colour(_COLOURS[number % len(_COLOURS)])


def pen(number: int, *, width: float = LINE_PX) -> QPen:
    """A line's pen: after four lines no two of one colour have one dash."""
    made = QPen(ink(number), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dash = _DASHES[number % len(_DASHES)]
    if dash:
        made.setDashPattern(dash)
    return made


def draw_mark(painter: QPainter, number: int, at: QPointF, radius: float = 4) -> None:
    """A line's mark where it is."""
    for path, tone in mark_paths(number, radius):
        painter.fillPath(path.translated(at), tone)


def mark_paths(number: int, radius: float) -> tuple[tuple[QPainterPath, QColor], ...]:
    """A line's mark around nought: a rim of the ground's colour, to stand out where lines cross, and itself."""
    shape = _SHAPES[number % len(_SHAPES)]
    rim, itself = (QRectF(-reach, -reach, 2 * reach, 2 * reach) for reach in (radius + 1.5, radius))
    return (shape_path(shape, rim), colour("sheet")), (shape_path(shape, itself), ink(number))


def fill_bar(painter: QPainter, number: int, bar: QRectF) -> None:
    """A bar in its series' colour; from the second series on with strokes of its own across it."""
    painter.fillRect(bar, ink(number))
    painter.setPen(stroke_pen())
    painter.drawLines(strokes_across(number, bar))


def stroke_pen() -> QPen:
    """What crosses a bar."""
    light = QColor(colour("sheet"))
    light.setAlphaF(0.5)
    made = QPen(light, 1.15)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def strokes_across(number: int, bar: QRectF) -> list[QLineF]:
    """The strokes of a series across a bar, ending at its edges."""
    kind = number % 3
    if not kind or min(bar.width(), bar.height()) < 5:
        return []
    strokes = []
    at = bar.top() - (bar.width() if kind == 1 else 0)
    while at < bar.bottom():
        if kind == 1:
            # Up to the right: the higher it is, the further right.
            whole = bar.right() + at
            left, right = max(bar.left(), whole - bar.bottom()), min(bar.right(), whole - bar.top())
            strokes.append(QLineF(left, whole - left, right, whole - right))
        else:
            strokes.append(QLineF(bar.left(), at, bar.right(), at))
        at += 5
    return strokes


def write(painter: QPainter, text: str, place: QRectF, font: QFont, tone: str, *, side: str = "left") -> None:
    """One line of letters, in the middle of its height."""
    sides = {
        "left": Qt.AlignmentFlag.AlignLeft,
        "right": Qt.AlignmentFlag.AlignRight,
        "middle": Qt.AlignmentFlag.AlignHCenter,
    }
    painter.setFont(font)
    painter.setPen(colour(tone))
    painter.drawText(place, sides[side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
