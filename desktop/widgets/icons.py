"""Line icons in any colour, drawn sharp at any size."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import path

#: Pixmaps are made at twice the size, so that they stay sharp where the screen is scaled.
SHARPNESS = 2


@cache
def _source(name: str) -> str:
    return path("icons", f"{name}.svg").read_text(encoding="utf-8")


def draw_icon(painter: QPainter, name: str, place: QRectF, colour: str) -> None:
    """Draw the icon of that name in resources/icons into `place`, its lines in `colour`."""
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, place)


def icon_pixmap(name: str, colour: str, size: int = 22) -> QPixmap:
    """The icon as a picture of `size` device-independent pixels."""
    picture = QPixmap(QSize(size, size) * SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, QRectF(0, 0, size * SHARPNESS, size * SHARPNESS), colour)
    painter.end()
    picture.setDevicePixelRatio(SHARPNESS)
    return picture


def icon(name: str, colour: str, size: int = 22) -> QIcon:
    """The icon for a button."""
    return QIcon(icon_pixmap(name, colour, size))
