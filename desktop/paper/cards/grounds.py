"""What lies faintly over a card's ground: each look's own pattern, as one path that ends at the bleed."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from desktop.paper.cards.design import Pattern

#: How strongly the accent shows through.
OPACITY = 0.13
_WAVE_STEPS = 24


def pattern_path(pattern: Pattern, ground: QRectF) -> QPainterPath:
    """The pattern over that ground; empty for none."""
    path = _DRAWN[pattern](ground) if pattern in _DRAWN else QPainterPath()
    edge = QPainterPath()
    edge.addRect(ground)
    return path.intersected(edge) if not path.isEmpty() else path


def _waves(ground: QRectF) -> QPainterPath:
    """Three swells from the lower left."""
    path = QPainterPath()
    for nth, (height, swell, phase) in enumerate(((0.62, 0.10, 0.4), (0.76, 0.09, 1.9), (0.88, 0.07, 3.3))):
        top = [
            QPointF(
                ground.left() + ground.width() * step / _WAVE_STEPS,
                ground.top()
                + ground.height()
                * (height - 0.3 * step / _WAVE_STEPS + swell * sin(phase + step / _WAVE_STEPS * 2 * pi)),
            )
            for step in range(_WAVE_STEPS + 1)
        ]
        wave = QPainterPath()
        # The next swell is cut out, so that they alternate.
        wave.addPolygon(QPolygonF([*top, ground.bottomRight(), ground.bottomLeft()]))
        wave.closeSubpath()
        path = wave if nth == 0 else path.subtracted(wave) if nth == 1 else path.united(wave)
    return path


def _facets(ground: QRectF) -> QPainterPath:
    """Every other face of a cut stone."""
    path = QPainterPath()
    side = ground.height() / 3
    columns = int(ground.width() / (side / 2)) + 3
    for row in range(3):
        for column in range(columns):
            if (row * 5 + column * 3) % 7 not in (0, 3, 5):
                continue
            left = ground.left() + (column - 1) * side / 2
            top, bottom = ground.top() + row * side, ground.top() + (row + 1) * side
            up = (row + column) % 2 == 0
            tip, foot = (top, bottom) if up else (bottom, top)
            path.addPolygon(QPolygonF([QPointF(left, foot), QPointF(left + side / 2, tip), QPointF(left + side, foot)]))
            path.closeSubpath()
    return path


def _rays(ground: QRectF) -> QPainterPath:
    """A sun that rises behind the lower left corner."""
    path = QPainterPath()
    centre = QPointF(ground.left() + ground.width() * 0.12, ground.bottom() + ground.height() * 0.1)
    reach = ground.width() + ground.height()
    rays = 32
    for nth in range(0, rays, 2):
        angles = (2 * pi * nth / rays, 2 * pi * (nth + 1) / rays)
        tips = [QPointF(centre.x() + reach * cos(a), centre.y() + reach * sin(a)) for a in angles]
        path.addPolygon(QPolygonF([centre, *tips]))
        path.closeSubpath()
    return path


def _rings(ground: QRectF) -> QPainterPath:
    """Rings around the upper right, as a stone makes them in water."""
    path = QPainterPath()
    centre = QPointF(ground.right() - ground.width() * 0.1, ground.top() + ground.height() * 0.3)
    step = ground.height() * 0.16
    for nth in range(1, 13):
        path.addEllipse(centre, step * nth, step * nth)
    return path


def _dots(ground: QRectF) -> QPainterPath:
    """A net of dots that fades to the left."""
    path = QPainterPath()
    across, down = 10, 6
    step = ground.width() / across
    for column in range(across):
        for row in range(down + 1):
            radius = step * 0.34 * (column + 1) / across
            centre = QPointF(
                ground.left() + (column + 0.5 + row % 2 / 2) * step, ground.top() + row * ground.height() / down
            )
            path.addEllipse(centre, radius, radius)
    return path


_DRAWN = {
    Pattern.WAVES: _waves,
    Pattern.FACETS: _facets,
    Pattern.RAYS: _rays,
    Pattern.RINGS: _rings,
    Pattern.DOTS: _dots,
}
