"""A card drawn: what all cards of a tier share is worked out once, and each card adds its own name and code.

Everything lies on the grid of the printer. Bars are filled without antialiasing in whole dots.
"""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainterPath

from desktop.paper.cards.canvas import Canvas, Fixed, Ink, Personal, Stroke, rounded
from desktop.paper.cards.design import (
    PERSONAL,
    PHOTO,
    TIERS_OWN,
    Align,
    Boldness,
    CardDesign,
    CardFace,
    Code,
    Element,
    Mark,
    Panel,
    Picture,
    Side,
    Strip,
    Text,
    fields_of,
    filled,
    grouped,
)
from desktop.paper.cards.fit import FittedCode, box_units, fit_code
from desktop.paper.cards.grid import Grid
from desktop.paper.cards.grounds import OPACITY, pattern_path
from desktop.paper.cards.lettering import Setting, set_block, set_line
from desktop.widgets.shapes import shape_path

_BLACK, _WHITE = QColor("black"), QColor("white")
_STRIP_INSET_MM, _BETWEEN_MM, _TIER_MOST = 4.0, 1.2, 0.48
_DIGITS_MM = 2.7


class Artist:
    """Draws the cards of one design for one printer. Needs `typeface.prepared()`."""

    def __init__(
        self,
        design: CardDesign,
        grid: Grid,
        pictures: Mapping[str, bytes] | None = None,
        *,
        over: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        """`over`: how far the ground goes over the left and right edges, and over top and bottom, in millimetres.

        On a place that is smaller than the card it ends before them.
        """
        self.design = design
        self.grid = grid
        self._pictures = pictures or {}
        self.card = QRect(0, 0, grid.units(design.width), grid.units(design.height))
        across, down = grid.units(over[0]), grid.units(over[1])
        self.bled = self.card.adjusted(-across, -down, across, down)
        self._parts = lru_cache(maxsize=64)(self._made)
        self._text_place = lru_cache(maxsize=64)(self._placed_text)
        self._image = lru_cache(maxsize=32)(self._read)

    def paint(self, canvas: Canvas, side: Side, face: CardFace) -> None:
        """One side, from the card's upper left corner."""
        for part in self._parts(side, face.shop, face.tier, face.shape, face.phone):
            if isinstance(part, Fixed):
                canvas.fixed(part)
            else:
                part(canvas, face)

    def codes(self, side: Side, face: CardFace) -> list[FittedCode]:
        """The codes on that side as they are drawn. Raises NotACode."""
        parts = (part for part in self.design.elements(side) if isinstance(part, Code))
        return [fit_code(part, text, self.grid) for part in parts if (text := filled(part.says, face))]

    def setting(self, text: Text, face: CardFace) -> Setting | None:
        """How a text is set on this card; None where it says nothing."""
        said = filled(text.text, face, to_read=True)
        if not said:
            return None
        place, size = self._text_place(text)
        if text.lines > 1:
            return set_block(said, place, size, text.boldness, text.align, text.lines)
        return set_line(said, place, size, text.boldness, text.align, self.grid)

    def strip_settings(self, strip: Strip, face: CardFace) -> tuple[Setting | None, Setting | None, QRectF | None]:
        """The brand, the tier, and where the tier's shape stands."""
        grid, size = self.grid, self.grid.pixels(strip.size)
        inset, between = grid.exact(_STRIP_INSET_MM), grid.exact(_BETWEEN_MM)
        place = QRectF(inset, 0, self.card.width() - 2 * inset, grid.exact(strip.height))
        tier = shape = None
        said = filled(strip.tier, face).upper()
        right = place.right()
        if said:
            side = min(size * 1.0, place.height() * 0.7)
            room = QRectF(place.left(), 0, place.width() * _TIER_MOST, place.height())
            room.moveRight(place.right())
            room.setLeft(room.left() + side + between)
            tier = set_line(said, room, size, Boldness.BOLD, Align.RIGHT, grid)
            shape = QRectF(tier.covers.left() - between - side, place.center().y() - side / 2, side, side)
            right = shape.left() - 2 * between
        left = place.left()
        if strip.logo:
            logo = self.logo_place(strip)
            left = logo.right() + between if logo else left
        words = filled(strip.brand, face)
        brand = None
        if words:
            room = QRectF(left, 0, max(1.0, right - left), place.height())
            brand = set_line(words, room, size, Boldness.SEMIBOLD, Align.LEFT, grid)
        return brand, tier, shape

    def logo_place(self, strip: Strip) -> QRectF | None:
        """Where the strip's picture stands, as high as the strip lets it."""
        image = self._image(strip.logo, 0.0, 0.0)
        if image is None or not image.height():
            return None
        height = self.grid.exact(strip.height) * 0.76
        width = min(height * image.width() / image.height(), self.card.width() * 0.4)
        inset = self.grid.exact(_STRIP_INSET_MM)
        return QRectF(inset, (self.grid.exact(strip.height) - height) / 2, width, height)

    def image(self, name: str) -> QImage | None:
        """A stored picture; None where it is not there or broken."""
        return self._image(name, 0.0, 0.0)

    def _placed_text(self, text: Text) -> tuple[QRectF, int]:
        return self._place(text), self.grid.pixels(text.size)

    def _place(self, element: Element) -> QRectF:
        box, exact = element.box, self.grid.exact
        return QRectF(exact(box.left), exact(box.top), exact(box.width), exact(box.height))

    def _made(self, side: Side, shop: str, tier: str, shape: str, phone: str) -> tuple[Fixed | Personal, ...]:
        """The card's parts in their order; strokes that follow one another and ask for no face are one."""
        face = CardFace(number="", shop=shop, tier=tier, shape=shape, phone=phone)
        parts: list[Fixed | Personal] = []
        strokes = self.ground_strokes(side, face)
        for element in self.design.elements(side):
            strokes += self.strokes(element, face)
            personal = self.personal(element)
            if personal is not None:
                parts += [Fixed(tuple(strokes), self.bled), personal] if strokes else [personal]
                strokes = []
        return (*parts, *([Fixed(tuple(strokes), self.bled)] if strokes else []))

    def paint_element(self, canvas: Canvas, element: Element, face: CardFace) -> None:
        """One element alone, on what is there. Raises NotACode."""
        for stroke in self.strokes(element, face):
            stroke(canvas)
        personal = self.personal(element)
        if personal is not None:
            personal(canvas, face)

    def ground_strokes(self, side: Side, face: CardFace) -> list[Stroke]:
        """What everything else stands on: the ground and the strip."""
        strokes = self._ground(side)
        strip = self.design.strip
        if strip and (side is Side.FRONT or strip.both_sides):
            strokes += self._strip(strip, face)
        return strokes

    def _ground(self, side: Side) -> list[Stroke]:
        design, look = self.design, self.design.look
        bled = QRectF(self.bled)
        if side is Side.BACK and design.paper:
            return [_filling(self.bled, QColor(design.colour(design.paper)))]
        if side is Side.FRONT and (picture := self._image(design.ground, bled.width(), bled.height())):
            return [_imaging(bled, picture)]
        # From the card's corners, not the bleed's: a proof on a pre-cut sheet has the same colours.
        shine = QLinearGradient(QPointF(0, 0), QPointF(self.card.width(), self.card.height()))
        shine.setColorAt(0, QColor(look.ground))
        shine.setColorAt(1, QColor(look.ground_to))
        plain = look.ground == look.ground_to
        strokes = [_filling(self.bled, QColor(look.ground) if plain else shine)]
        over = pattern_path(look.pattern, bled)
        if not over.isEmpty():
            strokes.append(_shading(over, _faint(look.accent, OPACITY)))
        return strokes

    def _strip(self, strip: Strip, face: CardFace) -> list[Stroke]:
        look = self.design.look
        band = QRect(self.bled)
        band.setBottom(self.grid.units(strip.height) - 1)
        strokes = [_filling(band, QColor(look.strip))]
        ink = QColor(look.strip_ink)
        brand, tier, shape = self.strip_settings(strip, face)
        if strip.logo and (place := self.logo_place(strip)) and (image := self._image(strip.logo, 0.0, 0.0)):
            strokes.append(_imaging(place, image))
        if shape is not None:
            strokes.append(_shading(shape_path(face.shape, shape), ink))
        return strokes + [_writing(said, ink) for said in (brand, tier) if said]

    def personal(self, element: Element) -> Personal | None:
        """What of an element differs from card to card; None where nothing does."""
        match element:
            case Text() if fields_of(element.text) & PERSONAL:
                return self._personal_text(element)
            case Picture() if element.picture == PHOTO:
                return self._photo(element)
            case Code():
                return self._personal_code(element)
        return None

    def strokes(self, element: Element, face: CardFace) -> list[Stroke]:
        """What of an element is the same on all cards of a tier."""
        match element:
            case Text() if not fields_of(element.text) & PERSONAL:
                setting = self.setting(element, face)
                return [_writing(setting, QColor(self.design.colour(element.colour)))] if setting else []
            case Picture() if element.picture != PHOTO:
                return self._picture(element, element.picture)
            case Mark():
                shape = face.shape if element.shape == TIERS_OWN else element.shape
                path = shape_path(shape, self._place(element))
                if not QRectF(self.bled).contains(path.boundingRect()):
                    edge = QPainterPath()
                    edge.addRect(QRectF(self.bled))
                    path = path.intersected(edge)
                return [_shading(path, _faint(self.design.colour(element.colour), element.opacity))]
            case Panel():
                return [self._panel(element)]
            case Code() if element.white:
                white = QRectF(box_units(element.box, self.grid))
                return [_shading(rounded(white, self.grid.exact(element.corner)), _WHITE)]
        return []

    def _panel(self, panel: Panel) -> Stroke:
        place, card, bled = self._place(panel), self.card, self.bled
        # What reaches the edge goes over it, or a cut half a millimetre off shows white.
        if place.left() <= 0:
            place.setLeft(bled.left())
        if place.top() <= 0:
            place.setTop(bled.top())
        if place.right() >= card.width():
            place.setRight(bled.right() + 1)
        if place.bottom() >= card.height():
            place.setBottom(bled.bottom() + 1)
        colour = _faint(self.design.colour(panel.colour), panel.opacity)
        return _shading(rounded(place, self.grid.exact(panel.corner)), colour)

    def _photo(self, element: Picture) -> Personal:
        def photo(canvas: Canvas, face: CardFace) -> None:
            for stroke in self._picture(element, face.photo):
                stroke(canvas)

        return photo

    def _picture(self, element: Picture, name: str) -> list[Stroke]:
        place = self._place(element)
        if element.fills:
            image = self._image(name, place.width(), place.height())
            return [_imaging(place, image, self.grid.exact(element.corner))] if image else []
        image = self._image(name, 0.0, 0.0)
        if image is None:
            return []
        size = image.size().toSizeF().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = QRectF(QPointF(), size)
        fitted.moveCenter(place.center())
        return [_imaging(fitted, image)]

    def _personal_text(self, text: Text) -> Personal:
        ink = QColor(self.design.colour(text.colour))

        def write(canvas: Canvas, face: CardFace) -> None:
            setting = self.setting(text, face)
            if setting:
                canvas.write(setting, ink)

        return write

    def _personal_code(self, code: Code) -> Personal:
        size = round(self.grid.exact(_DIGITS_MM))

        def paint(canvas: Canvas, face: CardFace) -> None:
            text = filled(code.says, face)
            if not text:
                return
            fitted = fit_code(code, text, self.grid)
            canvas.fill_code(fitted)
            if fitted.digits is not None:
                place = QRectF(fitted.digits)
                canvas.write(set_line(grouped(text), place, size, Boldness.MEDIUM, Align.CENTRE, self.grid), _BLACK)

        return paint

    def _read(self, name: str, width: float, height: float) -> QImage | None:
        """A picture, cut to a shape of that proportion where one is given."""
        data = self._pictures.get(name)
        if data is None:
            return None
        image = QImage.fromData(data)
        if image.isNull():
            return None
        if width and height:
            across = min(image.width(), image.height() * width / height)
            down = across * height / width
            left, top = (image.width() - across) / 2, (image.height() - down) / 2
            return image.copy(QRectF(left, top, across, down).toRect())
        return image


def _faint(colour: str, opacity: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made


def _filling(place: QRect, ink: Ink) -> Stroke:
    return lambda canvas: canvas.fill_rect(place, ink)


def _shading(path: QPainterPath, ink: Ink) -> Stroke:
    return lambda canvas: canvas.fill_path(path, ink)


def _imaging(place: QRectF, image: QImage, corner: float = 0.0) -> Stroke:
    return lambda canvas: canvas.show(image, place, corner)


def _writing(setting: Setting, ink: QColor) -> Stroke:
    return lambda canvas: canvas.write(setting, ink)
