"""What charts are drawn with: letters, and for each line a colour, a dash and a mark, so that none needs its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.widgets.shapes import draw_shape
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
    """A line's mark with a rim of the ground's colour, so that it stands out where lines cross."""
    shape = _SHAPES[number % len(_SHAPES)]
    around = QRectF(at.x() - radius - 1.5, at.y() - radius - 1.5, 2 * radius + 3, 2 * radius + 3)
    draw_shape(painter, shape, around, colour("sheet"))
    draw_shape(painter, shape, around.adjusted(1.5, 1.5, -1.5, -1.5), ink(number))


def fill_bar(painter: QPainter, number: int, bar: QRectF) -> None:
    """A bar in its series' colour; from the second series on with strokes of its own across it."""
    painter.fillRect(bar, ink(number))
    kind = number % 3
    if not kind or min(bar.width(), bar.height()) < 5:
        return
    painter.save()
    painter.setClipRect(bar, Qt.ClipOperation.IntersectClip)
    light = QColor(colour("sheet"))
    light.setAlphaF(0.45)
    painter.setPen(QPen(light, 1))
    at = bar.top() - (bar.width() if kind == 1 else 0)
    while at < bar.bottom():
        end = at + bar.width() if kind == 1 else at
        painter.drawLine(QPointF(bar.left(), end), QPointF(bar.right(), at))
        at += 5
    painter.restore()


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
