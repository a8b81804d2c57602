"""The shapes that stand beside every colour, so that no meaning is carried by colour alone."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from desktop.widgets.contrast import luminance, ratio

#: Every name a tier of a programme may give; any other is drawn as a circle.
SHAPES = ("circle", "diamond", "star", "sparkle", "triangle", "square", "hexagon", "heart", "ring")


def _around(centre: QPointF, radius: float, corners: int, turn: float) -> QPolygonF:
    angles = [turn + 2 * pi * corner / corners for corner in range(corners)]
    return QPolygonF([QPointF(centre.x() + radius * cos(a), centre.y() + radius * sin(a)) for a in angles])


def _star(centre: QPointF, radius: float, tips: int = 5, waist: float = 0.44) -> QPolygonF:
    points = []
    for corner in range(2 * tips):
        reach = radius if corner % 2 == 0 else radius * waist
        angle = -pi / 2 + pi * corner / tips
        points.append(QPointF(centre.x() + reach * cos(angle), centre.y() + reach * sin(angle)))
    return QPolygonF(points)


def shape_path(shape: str, place: QRectF) -> QPainterPath:
    """The outline of a shape, as large as fits into `place`."""
    path = QPainterPath()
    centre, radius = place.center(), min(place.width(), place.height()) / 2
    match shape:
        case "diamond":
            path.addPolygon(_around(centre, radius, 4, -pi / 2))
        case "star":
            path.addPolygon(_star(centre, radius))
        case "sparkle":
            path.addPolygon(_star(centre, radius, 4, 0.38))
        case "triangle":
            path.addPolygon(_around(QPointF(centre.x(), centre.y() + radius * 0.15), radius, 3, -pi / 2))
        case "square":
            side = radius * 1.6
            path.addRoundedRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), 1.5, 1.5)
        case "hexagon":
            path.addPolygon(_around(centre, radius, 6, -pi / 2))
        case "heart":
            x, y, r = centre.x(), centre.y(), radius
            path.moveTo(x, y + r * 0.9)
            path.cubicTo(x - r * 1.5, y - r * 0.1, x - r * 0.8, y - r * 1.2, x, y - r * 0.4)
            path.cubicTo(x + r * 0.8, y - r * 1.2, x + r * 1.5, y - r * 0.1, x, y + r * 0.9)
        case "ring":
            path.addEllipse(centre, radius * 0.9, radius * 0.9)
            path.addEllipse(centre, radius * 0.5, radius * 0.5)
        case _:
            path.addEllipse(centre, radius * 0.85, radius * 0.85)
    path.closeSubpath()
    return path


def draw_shape(painter: QPainter, shape: str, place: QRectF, fill: QColor) -> None:
    """Fill a shape of that name into `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPath(shape_path(shape, place))
    painter.restore()


def readable_on(background: QColor) -> QColor:
    """Near-black or white, whichever reads better on this colour (WCAG contrast)."""
    dark, light = QColor("#1D1D1F"), QColor("#FFFFFF")
    return dark if contrast(dark, background) >= contrast(light, background) else light


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two colours: 1 is none, 4.5 reads well, 21 is black on white."""
    return ratio(luminance(*_parts(one)), luminance(*_parts(other)))


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
