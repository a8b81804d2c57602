"""What is wrong with a design on this printer, as somebody is drawing it: each finding at its place.

What a text stands on is looked at, not guessed: the card is drawn small, element by element, and sampled before
each text and each code is put on it.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.paper.cards.canvas import PictureCanvas
from desktop.paper.cards.design import (
    COLOUR_NAMES,
    PHOTO,
    SAFE_MM,
    SMALLEST_PT,
    CardDesign,
    CardFace,
    Code,
    CodeKind,
    Element,
    Mark,
    Panel,
    Picture,
    Side,
    Text,
    filled,
)
from desktop.paper.cards.draw import Artist
from desktop.paper.cards.findings import Finding, finding
from desktop.paper.cards.fit import LOWEST_BARS_MM, STANDARD_MM, FittedCode, fit_code, wanted_dots
from desktop.paper.cards.grid import Grid
from desktop.paper.cards.lettering import Setting
from desktop.paper.codes import Bars, NotACode
from desktop.paper.typeface import prepared
from desktop.widgets.contrast import READABLE, luminance, luminance_of, ratio
from desktop.widgets.shapes import shape_path

#: A picture with fewer dots to the inch looks torn on paper.
COARSE_DPI = 200
#: The designer looks at a card of so many dots to the inch, in so many spots across.
_LOOKED_AT_DPI, _SPOTS = 100, 24
#: How bright the ground of bars must be for a red scanner's light.
_BRIGHT = 0.7
#: A bar this far from whole dots prints as it was drawn.
_WHOLE = 0.02


def find_problems(
    design: CardDesign, printer_dpi: int, faces: Sequence[CardFace], pictures: Mapping[str, bytes]
) -> tuple[Finding, ...]:
    """Everything that is wrong, once for each place; `faces` are a few cards, the longest name among them.

    Takes some milliseconds and the drawing of `typeface.prepared()`.
    """
    prepared()
    artist = Artist(design, Grid(printer_dpi), pictures)
    found: dict[tuple[str, str], Finding] = {}
    for nth, face in enumerate(faces):
        for one in _of_face(artist, face, looks=nth == 0):
            _add(found, one, _told_as(design, one))
    if not any(isinstance(part, Code) for part in (*design.front, *design.back)):
        found["no_code", ""] = finding("no_code")
    for one in _of_pictures(artist):
        _add(found, one, one.place)
    return tuple(found.values())


def _add(found: dict[tuple[str, str], Finding], one: Finding, told_as: str) -> None:
    """Once for each place; of several contrasts the worst."""
    there = found.setdefault((one.code, told_as), one)
    if one.code == "low_contrast" and float(one.fact("ratio")) < float(there.fact("ratio")):
        found[one.code, told_as] = one


def _told_as(design: CardDesign, one: Finding) -> str:
    """Texts that share one of the card's colours are mended by one change, and told once."""
    if one.code != "low_contrast":
        return one.place
    side, _, rest = one.place.partition("[")
    nth = rest.partition("]")[0]
    element = design.elements(Side(side))[int(nth)] if nth else None
    shared = element.colour if isinstance(element, Text) and element.colour in COLOUR_NAMES else ""
    return f"look.{shared}" if shared else one.place


def _of_face(artist: Artist, face: CardFace, *, looks: bool) -> Iterator[Finding]:
    yield from _of_strip(artist, face)
    for side in Side:
        if side is Side.BACK and not artist.design.double_sided:
            continue
        canvas = _Seen(artist, side, face) if looks else None
        drawn: list[tuple[str, FittedCode]] = []
        for nth, element in enumerate(artist.design.elements(side)):
            place = f"{side}[{nth}]"
            for code_place, code in drawn:
                yield from _covering(artist, face, element, code_place, code)
            if isinstance(element, Text):
                yield from _of_text(artist, element, place, face, canvas)
            elif isinstance(element, Code) and (text := filled(element.says, face)):
                try:
                    code = fit_code(element, text, artist.grid)
                except NotACode:
                    yield finding("code_does_not_fit", place, number=text)
                else:
                    yield from _of_code(artist, element, place, code, canvas)
                    drawn.append((place, code))
            if canvas:
                canvas.add(element)


class _Seen:
    """The card as far as it is drawn, small."""

    def __init__(self, artist: Artist, side: Side, face: CardFace) -> None:
        self._artist, self._face = artist, face
        self.scale = _LOOKED_AT_DPI / artist.grid.dpi
        card = artist.card
        self.picture = QImage(
            max(1, round(card.width() * self.scale)),
            max(1, round(card.height() * self.scale)),
            QImage.Format.Format_RGB32,
        )
        self.picture.fill(Qt.GlobalColor.white)
        with self._canvas() as canvas:
            for stroke in artist.ground_strokes(side, face):
                stroke(canvas)

    def add(self, element: Element) -> None:
        # A code that can't be drawn is said elsewhere.
        with self._canvas() as canvas, contextlib.suppress(NotACode):
            self._artist.paint_element(canvas, element, self._face)

    @contextlib.contextmanager
    def _canvas(self) -> Iterator[PictureCanvas]:
        painter = QPainter(self.picture)
        try:
            painter.scale(self.scale, self.scale)
            yield PictureCanvas(painter)
        finally:
            painter.end()

    def under(self, place: QRectF) -> list[float]:
        """How bright it is there, in spots."""
        scale = self.scale
        there = QRectF(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale)
        part = there.toAlignedRect().intersected(self.picture.rect())
        if part.isEmpty():
            return [1.0]
        across, down = min(_SPOTS, part.width()), min(max(1, _SPOTS // 4), part.height())
        seen = self.picture.copy(part).scaled(
            across, down, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        colours = (QColor(seen.pixel(x, y)) for x in range(across) for y in range(down))
        return [luminance(colour.redF(), colour.greenF(), colour.blueF()) for colour in colours]


def _of_strip(artist: Artist, face: CardFace) -> Iterator[Finding]:
    design, strip = artist.design, artist.design.strip
    if not strip:
        return
    brand, tier, _ = artist.strip_settings(strip, face)
    for name, setting in (("brand", brand), ("tier", tier)):
        if setting and setting.cut:
            yield finding("strip_text_cut", f"strip.{name}", text=filled(getattr(strip, name), face))
        if setting:
            yield from _too_small(setting, artist.grid, "strip.size")
    seen = ratio(luminance_of(design.look.strip), luminance_of(design.look.strip_ink))
    if seen < READABLE:
        yield finding("low_contrast", "look.strip_ink", ratio=round(seen, 1))


def _too_small(setting: Setting, grid: Grid, place: str) -> Iterator[Finding]:
    points = setting.size / grid.dpi * 72
    if points < SMALLEST_PT - 0.05:
        yield finding("text_too_small", place, points=round(points, 1), least=SMALLEST_PT)


def _of_text(artist: Artist, text: Text, place: str, face: CardFace, canvas: _Seen | None) -> Iterator[Finding]:
    setting = artist.setting(text, face)
    if setting is None:
        return
    yield from _too_small(setting, artist.grid, f"{place}.size")
    if setting.cut:
        yield finding("text_cut", f"{place}.text", text=filled(text.text, face)[:60])
    if not _safe(artist).contains(setting.covers.adjusted(1, 1, -1, -1)):
        yield finding("outside_safe_zone", place, safe=SAFE_MM)
    if canvas:
        ink = luminance_of(artist.design.colour(text.colour))
        worst = min(ratio(ink, ground) for ground in canvas.under(setting.covers))
        if worst < READABLE:
            yield finding("low_contrast", f"{place}.colour", ratio=round(worst, 1))


def _of_code(artist: Artist, code: Code, place: str, fitted: FittedCode, canvas: _Seen | None) -> Iterator[Finding]:
    grid = artist.grid
    printed = grid.millimetres(fitted.module)
    number = fitted.text
    bars = fitted.symbol if isinstance(fitted.symbol, Bars) else None
    if bars:
        dots = wanted_dots(code, grid)
        wanted = grid.millimetres(dots * grid.dot)
        if abs(wanted - code.module) > _WHOLE * code.module:
            nearest = round(wanted, 3)
            yield finding("module_not_whole_dots", f"{place}.module", module=code.module, nearest=nearest, dots=dots)
        if grid.millimetres(fitted.place.height()) < LOWEST_BARS_MM - 0.05:
            height = round(grid.millimetres(fitted.place.height()), 1)
            yield finding("bars_too_low", f"{place}.height", height=height, least=LOWEST_BARS_MM)
        if fitted.module < dots * grid.dot and printed >= STANDARD_MM[fitted.kind]:
            needs = round(grid.millimetres(bars.width * dots * grid.dot), 1)
            yield finding("code_narrowed", f"{place}.width", printed=round(printed, 3), needs=needs)
    if printed < STANDARD_MM[fitted.kind] - 0.001:
        least = STANDARD_MM[fitted.kind]
        yield finding("code_too_small", place, printed=round(printed, 3), least=least, number=number)
    if fitted.kind is CodeKind.QR and code.code is not CodeKind.QR:
        yield finding("code_became_qr", place, number=number)
    if not QRect(artist.card).contains(fitted.place):
        yield finding("quiet_zone", place, by="edge")
    elif not _safe(artist).contains(QRectF(_inner(fitted))):
        yield finding("outside_safe_zone", place, safe=SAFE_MM)
    if canvas and not code.white:
        if min(canvas.under(QRectF(_inner(fitted)))) < _BRIGHT:
            yield finding("code_on_colour", place)
        elif min(canvas.under(QRectF(fitted.place))) < _BRIGHT:
            yield finding("quiet_zone", place, by="ground")


def _covering(artist: Artist, face: CardFace, later: Element, place: str, code: FittedCode) -> Iterator[Finding]:
    """Whether something drawn after a code lies on its bars, or in the white beside them."""
    if not _touches(artist, face, later, QRectF(code.place)):
        return
    if _touches(artist, face, later, QRectF(_inner(code))):
        yield finding("code_covered", place)
    else:
        yield finding("quiet_zone", place, by="element")


def _touches(artist: Artist, face: CardFace, element: Element, place: QRectF) -> bool:
    exact, box = artist.grid.exact, element.box
    there = QRectF(exact(box.left), exact(box.top), exact(box.width), exact(box.height))
    match element:
        case Text():
            setting = artist.setting(element, face)
            return setting is not None and setting.covers.intersects(place)
        case Mark():
            return element.opacity > 0 and shape_path(element.shape, there).intersects(place)
        case Picture():
            return bool(element.picture != PHOTO or face.photo) and there.intersects(place)
        case Panel():
            return element.opacity > 0 and there.intersects(place)
        case Code():
            return there.intersects(place)


def _of_pictures(artist: Artist) -> Iterator[Finding]:
    design = artist.design
    places: list[tuple[str, str, float, float]] = []
    if design.ground:
        places.append(("ground", design.ground, design.width, design.height))
    if design.strip and design.strip.logo:
        places.append(("strip.logo", design.strip.logo, 0.0, design.strip.height * 0.76))
    for side in Side:
        for nth, part in enumerate(design.elements(side)):
            if isinstance(part, Picture) and part.picture != PHOTO:
                places.append((f"{side}[{nth}].picture", part.picture, part.box.width, part.box.height))
    for place, name, width, height in places:
        image = artist.image(name)
        if image is None:
            yield finding("picture_missing", place)
            continue
        # As many dots as the scarcer side gives where it fills its box.
        densities = [image.height() / height, *([image.width() / width] if width else [])]
        dpi = min(densities) * 25.4 if place == "ground" else max(densities) * 25.4
        if dpi < COARSE_DPI:
            yield finding("picture_too_coarse", place, dpi=round(dpi), least=COARSE_DPI)


def _safe(artist: Artist) -> QRectF:
    inset = artist.grid.exact(SAFE_MM)
    return QRectF(artist.card).adjusted(inset, inset, -inset, -inset)


def _inner(code: FittedCode) -> QRect:
    """The bars or squares without their quiet zones."""
    module, symbol = code.module, code.symbol
    if isinstance(symbol, Bars):
        return code.place.adjusted(symbol.quiet_left * module, 0, -symbol.quiet_right * module, 0)
    quiet = symbol.quiet * module
    return code.place.adjusted(quiet, quiet, -quiet, -quiet)
