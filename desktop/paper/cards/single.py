"""One card as a picture: for the screen, as a PNG, as it looks in a wallet, and for a phone's messenger."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from desktop.paper.cards.canvas import PictureCanvas
from desktop.paper.cards.design import CORNER_MM, Align, Boldness, CardDesign, CardFace, Side, grouped
from desktop.paper.cards.draw import Artist
from desktop.paper.cards.grid import MM_PER_INCH, Grid
from desktop.paper.cards.grounds import OPACITY, pattern_path
from desktop.paper.cards.lettering import set_line
from desktop.paper.codes import NotACode, bars_for, paint_bars, paint_square, qr
from desktop.paper.typeface import prepared
from desktop.widgets.shapes import shape_path

#: What a phone shows whole.
PHONE_WIDTH, PHONE_HEIGHT = 1080, 1920
#: The screen is fed from a finer drawing, so that thin letters stay whole.
_FINE_DPI = 600
_LEATHER, _SEAM, _SHADOW = QColor("#5A4636"), QColor("#8A7260"), QColor(0, 0, 0, 70)
_IN_WALLET_GAP_MM = 9.0


def card_picture(
    design: CardDesign,
    face: CardFace,
    side: Side,
    dpi: int,
    pictures: Mapping[str, bytes] | None = None,
    *,
    rounded: bool = True,
) -> QImage:
    """One side at that resolution, its bars in whole dots; what lies outside its round corners is see-through."""
    prepared()
    artist = Artist(design, Grid(dpi), pictures)
    dot = artist.grid.dot
    picture = QImage(artist.card.width() // dot, artist.card.height() // dot, _CLEAR)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDotsPerMeterX(round(dpi / MM_PER_INCH * 1_000))
    picture.setDotsPerMeterY(picture.dotsPerMeterX())
    painter = QPainter(picture)
    painter.scale(1 / dot, 1 / dot)
    artist.paint(PictureCanvas(painter), side, face)
    if rounded:
        painter.resetTransform()
        _round_off(painter, QRectF(picture.rect()), CORNER_MM / MM_PER_INCH * dpi)
    painter.end()
    return picture


def preview(
    design: CardDesign, face: CardFace, side: Side, width: int, pictures: Mapping[str, bytes] | None = None
) -> QImage:
    """One side for the screen, `width` of its dots across."""
    fine = card_picture(design, face, side, _FINE_DPI, pictures)
    return fine.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)


def card_png(
    design: CardDesign, face: CardFace, side: Side, dpi: int, pictures: Mapping[str, bytes] | None = None
) -> bytes:
    """The same as a PNG. Raises NotACode."""
    return _png(card_picture(design, face, side, dpi, pictures))


def wallet_picture(
    cards: Sequence[tuple[CardDesign, CardFace]], width: int, pictures: Mapping[str, bytes] | None = None
) -> QImage:
    """Cards in the pockets of a wallet, with the strip that sticks out of each."""
    prepared()
    scale = width / (max((design.width for design, _ in cards), default=85.6) + 12)
    height = round((_IN_WALLET_GAP_MM * len(cards) + 20) * scale)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(_LEATHER.darker(125))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for nth, (design, face) in enumerate(cards):
        top = (4 + nth * _IN_WALLET_GAP_MM) * scale
        card = preview(design, face, Side.FRONT, round(design.width * scale), pictures)
        left = (width - card.width()) / 2
        painter.drawImage(QPointF(left, top), card)
        sticks_out = design.strip.height if design.strip else 5.0
        pocket = QRectF(2 * scale, top + sticks_out * scale, width - 4 * scale, height)
        painter.fillRect(pocket.adjusted(0, -0.7 * scale, 0, 0), _SHADOW)
        leather = QLinearGradient(pocket.topLeft(), QPointF(pocket.left(), pocket.top() + 20 * scale))
        leather.setColorAt(0, _LEATHER.lighter(112))
        leather.setColorAt(1, _LEATHER)
        painter.fillRect(pocket, QBrush(leather))
        seam = pocket.top() + 1.2 * scale
        painter.setPen(QPen(_SEAM, max(1.0, 0.25 * scale), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(pocket.left(), seam), QPointF(pocket.right(), seam))
    painter.end()
    return picture


def phone_picture(design: CardDesign, face: CardFace, pictures: Mapping[str, bytes] | None = None) -> QImage:
    """The card for a messenger: a large QR code, the number, and the bars for readers that know no other.

    Black on a white that fills the screen's middle, so that a dim phone still shows it. Raises NotACode.
    """
    prepared()
    square = qr(face.number)
    picture = QImage(PHONE_WIDTH, PHONE_HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_phone_ground(painter, design, face)
    sheet = QRectF(60, 410, PHONE_WIDTH - 120, 1_330)
    path = QPainterPath()
    path.addRoundedRect(sheet, 48, 48)
    painter.fillPath(path, Qt.GlobalColor.white)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    module = 800 // square.width
    side = square.width * module
    top = int(sheet.top()) + 10
    paint_square(painter, square, left=(PHONE_WIDTH - side) // 2, top=top, module=module)
    below = top + side + 10
    painter.setPen(QColor("black"))
    number = QRectF(sheet.left() + 40, below, sheet.width() - 80, 100)
    set_line(grouped(face.number), number, 66, Boldness.SEMIBOLD, Align.CENTRE, _SCREEN).paint(painter)
    try:
        bars = bars_for(face.number)
        wide = int(sheet.width() - 40) // bars.width
        if wide >= 3:
            left = (PHONE_WIDTH - bars.width * wide) // 2
            paint_bars(painter, bars, left=left, top=int(below) + 130, module=wide, height=260)
    except NotACode:
        pass  # Numbers that no bars can hold are still a QR code.
    painter.end()
    return picture


def phone_png(design: CardDesign, face: CardFace, pictures: Mapping[str, bytes] | None = None) -> bytes:
    """The same as a PNG."""
    return _png(phone_picture(design, face, pictures))


def _paint_phone_ground(painter: QPainter, design: CardDesign, face: CardFace) -> None:
    look, whole = design.look, QRectF(0, 0, PHONE_WIDTH, PHONE_HEIGHT)
    shine = QLinearGradient(whole.topLeft(), whole.bottomRight())
    shine.setColorAt(0, QColor(look.ground))
    shine.setColorAt(1, QColor(look.ground_to))
    painter.fillRect(whole, QBrush(shine))
    over = QColor(look.accent)
    over.setAlphaF(OPACITY)
    painter.fillPath(pattern_path(look.pattern, whole), over)
    ink = QColor(look.ink)
    painter.setPen(ink)
    inner = QRectF(80, 90, PHONE_WIDTH - 160, 90)
    set_line(face.shop, inner, 64, Boldness.BOLD, Align.LEFT, _SCREEN).paint(painter)
    inner.translate(0, 105)
    if face.tier:
        painter.fillPath(shape_path(face.shape, QRectF(80, inner.top() + 15, 60, 60)), ink)
        painter.setPen(ink)
        tier = inner.adjusted(84, 0, 0, 0)
        set_line(face.tier.upper(), tier, 50, Boldness.BOLD, Align.LEFT, _SCREEN).paint(painter)
        inner.translate(0, 90)
    if face.name:
        set_line(face.name, inner, 46, Boldness.MEDIUM, Align.LEFT, _SCREEN).paint(painter)


def _round_off(painter: QPainter, whole: QRectF, radius: float) -> None:
    path = QPainterPath()
    path.addRoundedRect(whole, radius, radius)
    outside = QPainterPath()
    outside.addRect(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(outside.subtracted(path), Qt.GlobalColor.black)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


_CLEAR = QImage.Format.Format_ARGB32_Premultiplied
#: Sizes on a phone are its own dots; the grid only says how small letters may get.
_SCREEN = Grid(300)
