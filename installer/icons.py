"""Every picture a system shows the product by, drawn from one SVG while a package is built: nothing of it is kept.

`python installer/icons.py FOLDER` leaves all of them in a folder, to be looked at.
"""

import struct
import sys
from pathlib import Path

import product
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = product.ROOT / "resources" / "icons" / f"{product.COMMAND}.svg"
#: The sizes that desktops ask their icon theme for.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: The sizes that Windows asks a program for, at its usual scales of 100 to 250 %.
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
#: From here on an icon's picture is a PNG; below, Windows and its tools read plain pixels everywhere.
PNG_FROM = 256
#: The installer's tall picture on its first and last page, and the small one in the head of the others: twice the size
#: that it gives them at 100 %, so that they stay sharp on a screen set to 200 %.
SIDE, HEAD = (328, 628), (300, 114)
_GROUND, _PAPER = QColor("#14746F"), QColor("#F3F1EC")


def picture(size: int) -> QImage:
    """The icon, a square of this many pixels on a clear ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    _draw(image, QRectF(0, 0, size, size))
    return image


def png(size: int) -> bytes:
    """The icon as a PNG file."""
    return _encoded(picture(size), "PNG")


def ico(sizes: tuple[int, ...] = WINDOWS_SIZES) -> bytes:
    """The icon in all of Windows' sizes, in one file."""
    pictures = [png(size) if size >= PNG_FROM else _pixels(picture(size)) for size in sizes]
    offset = 6 + 16 * len(sizes)
    index = struct.pack("<HHH", 0, 1, len(sizes))
    for size, drawn in zip(sizes, pictures, strict=True):
        # A byte holds the size, and 0 stands for 256.
        index += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(drawn), offset)
        offset += len(drawn)
    return index + b"".join(pictures)


def side() -> bytes:
    """The installer's tall picture, as the BMP it reads: the icon on the product's green."""
    image = _plain(SIDE, _GROUND)
    width, height = SIDE
    _draw(image, QRectF(width * 0.16, height * 0.3, width * 0.68, width * 0.68))
    return _encoded(image, "BMP")


def head() -> bytes:
    """The installer's small picture, as a BMP: the icon at the right end of a white strip."""
    image = _plain(HEAD, QColor("white"))
    width, height = HEAD
    _draw(image, QRectF(width - height * 0.9, height * 0.1, height * 0.8, height * 0.8))
    return _encoded(image, "BMP")


def _draw(image: QImage, place: QRectF) -> None:
    # The pictures are painted without a window, and so without a screen.
    _ = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, place)
    painter.end()


def _plain(size: tuple[int, int], ground: QColor) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(ground)
    return image


def _encoded(image: QImage, form: str) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form):  # type: ignore[call-overload]
        raise OSError(f"Qt cannot write {form}")
    return bytes(held.data())


def _pixels(image: QImage) -> bytes:
    """A picture as an icon file holds it: a bitmap from the bottom up, said to be twice as high because of its mask."""
    size = image.width()
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = bytes(image.constBits())
    colours = b"".join(rows[line * size * 4 : (line + 1) * size * 4] for line in reversed(range(size)))
    # The mask is for systems without transparency; its rows are padded to four bytes.
    return head + colours + bytes((size + 31) // 32 * 4 * size)


def write(folder: Path) -> None:
    """All pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{product.COMMAND}-{size}.png").write_bytes(png(size))
    (folder / f"{product.COMMAND}.ico").write_bytes(ico())
    (folder / "side.bmp").write_bytes(side())
    (folder / "head.bmp").write_bytes(head())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: icons.py FOLDER")
    write(Path(sys.argv[1]))
