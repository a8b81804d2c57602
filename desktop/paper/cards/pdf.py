"""Cards as a PDF of vectors: what a tier's cards share is one form that each of them shows; bars are pure black."""

from collections.abc import Iterable
from pathlib import Path
from struct import pack
from types import TracebackType

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainterPath, QTransform

from desktop.paper.cards.canvas import Dots, Fixed, Ink, rounded
from desktop.paper.cards.fit import FittedCode
from desktop.paper.cards.grid import Grid
from desktop.paper.cards.lettering import Run, Setting
from desktop.paper.cards.pdf_file import PdfFile, text_of
from desktop.paper.cards.pdf_font import PdfFont
from desktop.paper.cards.sheets import Flip, Sheet
from desktop.paper.codes import Bars, black_runs

_POINTS = 72.0
#: Letters may stand so far from where their widths put them, in thousandths of their size.
_LOOSE = 2.0
_PHOTO_QUALITY = 92


class _Squares(dict[Dots, str]):
    """The stroke of each run of squares there has been."""

    def __missing__(self, of: Dots) -> str:
        stroke = self[of] = "{} {} {} {} re".format(*of)
        return stroke


_SQUARES = _Squares()
_Kind = QPainterPath.ElementType


class PdfCanvas:
    """Writes page after page. Used in a `with`; without `end` there is no PDF."""

    def __init__(self, path: Path, sheet: Sheet, grid: Grid, *, title: str, double_sided: bool) -> None:
        self._file = PdfFile(path)
        self._sheet, self._title, self._double_sided = sheet, title, double_sided
        self._resources, self._tree = self._file.reserve(), self._file.reserve()
        self._pages: list[int] = []
        self._scale = _POINTS / grid.dpi
        self._height = sheet.page_height / 25.4 * _POINTS
        self._strokes: list[bytes] = []
        self._moved = False
        # Keys hold on to what they are, so that no other object gets its identity.
        self._forms: dict[Fixed, bytes] = {}
        self._fonts: dict[str, PdfFont] = {}
        self._images: dict[int, tuple[bytes, int, QImage]] = {}
        self._shades: dict[bytes, bytes] = {}
        self._opacities: dict[int, bytes] = {}
        self._named: dict[bytes, list[tuple[bytes, int]]] = {b"XObject": [], b"Shading": []}

    def __enter__(self) -> "PdfCanvas":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.__exit__(kind, error, trace)

    def end_page(self) -> None:
        """The page as it stands; the next begins empty."""
        if self._moved:
            self._strokes.append(b"Q")
        self._moved = False
        turned = b"%.6f 0 0 %.6f 0 %.4f cm\n" % (self._scale, -self._scale, self._height)
        content = self._file.stream(b"", turned + b"\n".join(self._strokes), often=True)
        self._strokes = []
        boxes = b"/MediaBox[%b]" % self._box(0, 0, self._sheet.page_width, self._sheet.page_height)
        if self._sheet.cards == 1:
            boxes += self._cut_boxes()
        page = b"<</Type/Page/Parent %d 0 R%b/Resources %d 0 R/Contents %d 0 R>>"
        self._pages.append(self._file.add(page % (self._tree, boxes, self._resources, content)))

    def end(self) -> None:
        """What all pages share. Raises OSError where the disk is full."""
        file = self._file
        named = {kind: list(entries) for kind, entries in self._named.items()}
        named[b"Font"] = [(b"F%d" % font.number, font.write(file)) for font in self._fonts.values()]
        parts = [b"/%b<<%b>>" % (kind, b"".join(b"/%b %d 0 R" % of for of in named[kind])) for kind in named]
        states = b"".join(b"/%b<</ca %.3f>>" % (name, of / 1_000) for of, name in self._opacities.items())
        file.add(b"<<%b/ExtGState<<%b>>>>" % (b"".join(parts), states), self._resources)
        kids = b" ".join(b"%d 0 R" % page for page in self._pages)
        file.add(b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._pages), kids), self._tree)
        # Cards that are "fitted to the page" miss their places by millimetres.
        wanted = b"/PrintScaling/None/PickTrayByPDFSize true" + self._duplex()
        catalog = file.add(b"<</Type/Catalog/Pages %d 0 R/ViewerPreferences<<%b>>>>" % (self._tree, wanted))
        info = file.add(b"<</Title%b/Creator(Regulars)/Producer(Regulars)>>" % text_of(self._title))
        file.end(catalog, info)

    def move(self, to: QTransform) -> None:
        if self._moved:
            self._strokes.append(b"Q")
        self._moved = True
        self._strokes.append(b"q %g %g %g %g %g %g cm" % (to.m11(), to.m12(), to.m21(), to.m22(), to.dx(), to.dy()))

    def fill_rect(self, place: QRect, ink: Ink) -> None:
        rect = b"%d %d %d %d re" % (place.x(), place.y(), place.width(), place.height())
        if isinstance(ink, QLinearGradient):
            self._strokes.append(b"q %b W n /%b sh Q" % (rect, self._shade(ink)))
        else:
            self._filled(rect, ink, b"f")

    def fill_path(self, path: QPainterPath, ink: Ink) -> None:
        drawn = _path(path)
        if isinstance(ink, QLinearGradient):
            self._strokes.append(b"q %b W n /%b sh Q" % (drawn, self._shade(ink)))
        else:
            self._filled(drawn, ink, b"f*")

    def fill_black(self, rects: Iterable[Dots]) -> None:
        drawn = "\n".join([f"{x} {y} {width} {height} re" for x, y, width, height in rects])
        self._strokes.append(f"0 g\n{drawn}\nf".encode())

    def fill_code(self, code: FittedCode) -> None:
        # In modules, scaled: shorter than in dots, and each square's stroke is one of a few hundred.
        place, symbol, module = code.place, code.symbol, code.module
        if isinstance(symbol, Bars):
            left, height = place.left() + symbol.quiet_left * module, place.height()
            drawn = " ".join(
                [f"{x} 0 {width} 1 re" for x, _, width, _ in black_runs(symbol.modules, len(symbol.modules))]
            )
        else:
            quiet = symbol.quiet * module
            left, height = place.left() + quiet, module
            place = place.translated(0, quiet)
            across = len(symbol.rows) + 1
            drawn = " ".join([_SQUARES[of] for of in black_runs(b"\0".join(symbol.rows), across)])
        self._strokes.append(f"q {module} 0 0 {height} {left} {place.top()} cm 0 g {drawn} f Q".encode())

    def write(self, setting: Setting, ink: QColor) -> None:
        colour = _colour(ink)
        for at, line in setting.lines:
            for run in line.runs:
                if run.file:
                    self._strokes.append(colour + _letters(self._font(run.file), run, at.x(), at.y()))
                else:
                    self._outlined(run, at.x(), at.y(), ink)

    def show(self, image: QImage, place: QRectF, corner: float = 0.0) -> None:
        name = self._image(image)
        # A picture is one unit high and upside down here.
        where = (place.width(), -place.height(), place.x(), place.y() + place.height())
        if corner:
            self._strokes.append(b"q %b W n" % _path(rounded(place, corner)))
        self._strokes.append(b"q %.2f 0 0 %.2f %.2f %.2f cm /%b Do Q" % (*where, name))
        if corner:
            self._strokes.append(b"Q")

    def fixed(self, part: Fixed) -> None:
        name = self._forms.get(part)
        if name is None:
            page, self._strokes = self._strokes, []
            part.draw(self)
            box = part.within
            edges = b"%d %d %d %d" % (box.left(), box.top(), box.right() + 1, box.bottom() + 1)
            entries = b"/Type/XObject/Subtype/Form/BBox[%b]/Resources %d 0 R" % (edges, self._resources)
            name = self._name(b"XObject", b"X", self._file.stream(entries, b"\n".join(self._strokes)))
            self._forms[part], self._strokes = name, page
        self._strokes.append(b"/%b Do" % name)

    def _filled(self, drawn: bytes, ink: QColor, how: bytes) -> None:
        if ink.alpha() == 0:
            return
        stroke = b"%b%b %b" % (_colour(ink), drawn, how)
        if ink.alpha() < 255:
            of = round(ink.alphaF() * 1_000)
            name = self._opacities.setdefault(of, b"G%d" % of)
            stroke = b"q /%b gs %b Q" % (name, stroke)
        self._strokes.append(stroke)

    def _font(self, name: str) -> PdfFont:
        if name not in self._fonts:
            self._fonts[name] = PdfFont(name, len(self._fonts))
        return self._fonts[name]

    def _outlined(self, run: Run, left: float, top: float, ink: QColor) -> None:
        """Letters that Inter lacks, as shapes of the font that has them."""
        for glyph, x in zip(run.glyphs, run.xs, strict=True):
            self.fill_path(run.font.pathForGlyph(glyph).translated(left + x, top + run.baseline), ink)

    def _shade(self, ink: QLinearGradient) -> bytes:
        (_, first), (_, last) = ink.stops()[0], ink.stops()[-1]
        ends = (ink.start().x(), ink.start().y(), ink.finalStop().x(), ink.finalStop().y())
        entries = b"<</ShadingType 2/ColorSpace/DeviceRGB/Coords[%g %g %g %g]/Extend[true true]" % ends
        entries += b"/Function<</FunctionType 2/Domain[0 1]/N 1/C0[%b]/C1[%b]>>>>" % (_parts(first), _parts(last))
        if entries not in self._shades:
            self._shades[entries] = self._name(b"Shading", b"S", self._file.add(entries))
        return self._shades[entries]

    def _image(self, image: QImage) -> bytes:
        known = self._images.get(image.cacheKey())
        if known:
            return known[0]
        size = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % (image.width(), image.height())
        rgb = size + b"/ColorSpace/DeviceRGB"
        if image.hasAlphaChannel():
            alpha = self._file.stream(size + b"/ColorSpace/DeviceGray", _plain(image, QImage.Format.Format_Alpha8, 1))
            number = self._file.stream(rgb + b"/SMask %d 0 R" % alpha, _plain(image, QImage.Format.Format_RGB888, 3))
        else:
            # What covers its whole place is a photograph.
            number = self._file.stream(rgb + b"/Filter/DCTDecode", _jpeg(image), packed=True)
        name = self._name(b"XObject", b"I", number)
        # Photos differ on every card: only the last few are kept.
        while len(self._images) >= 32:
            del self._images[next(iter(self._images))]
        self._images[image.cacheKey()] = (name, number, image)
        return name

    def _name(self, kind: bytes, letter: bytes, number: int) -> bytes:
        name = b"%b%d" % (letter, number)
        self._named[kind].append((name, number))
        return name

    def _cut_boxes(self) -> bytes:
        """Where the card ends and its colour does, for a print shop's machines."""
        sheet, bleed = self._sheet, self._sheet.bleed
        cut = (sheet.left, sheet.top, sheet.left + sheet.width, sheet.top + sheet.height)
        bled = (cut[0] - bleed, cut[1] - bleed, cut[2] + bleed, cut[3] + bleed)
        return b"/TrimBox[%b]/BleedBox[%b]" % (self._box(*cut), self._box(*bled))

    def _box(self, left: float, top: float, right: float, bottom: float) -> bytes:
        """Millimetres from the upper left, as points from the lower left."""
        point = _POINTS / 25.4
        return b"%.3f %.3f %.3f %.3f" % (
            left * point,
            max(0.0, self._height - bottom * point),
            right * point,
            self._height - top * point,
        )

    def _duplex(self) -> bytes:
        """Which edge the paper turns round. How a card printer turns a card is its own business."""
        if self._sheet.cards == 1:
            return b""
        if not self._double_sided:
            return b"/Duplex/Simplex"
        return b"/Duplex/DuplexFlipLongEdge" if self._sheet.flip is Flip.LONG else b"/Duplex/DuplexFlipShortEdge"


def _letters(font: PdfFont, run: Run, left: float, top: float) -> bytes:
    """A line of letters, corrected where they stand elsewhere than their widths put them."""
    size = run.font.pixelSize()
    where = f"/F{font.number} {size:g} Tf 1 0 0 -1 {left + run.xs[0]:.2f} {top + run.baseline:.2f} Tm"
    font.use(run.glyphs, run.text)
    if run.figures:
        return f"BT {where}<{pack(f'>{len(run.glyphs)}H', *run.glyphs).hex()}>Tj ET".encode()
    step, widths, x = size / font.units, font.widths, run.xs[0]
    parts = []
    for glyph, place in zip(run.glyphs, run.xs, strict=True):
        off = (x - place) / size * 1_000
        if off > _LOOSE or off < -_LOOSE:
            parts.append(f">{off:.1f}<")
            x = place
        parts.append(f"{glyph:04X}")
        x += widths[glyph] * step
    return f"BT {where}[<{''.join(parts)}>]TJ ET".encode()


def _parts(colour: QColor) -> bytes:
    return b"%.4g %.4g %.4g" % (colour.redF(), colour.greenF(), colour.blueF())


def _colour(colour: QColor) -> bytes:
    """Black and white as such: four inks on top of one another make no sharp bar, and no sharp letter."""
    if colour.red() == colour.green() == colour.blue():
        return b"%.4g g " % colour.redF()
    return _parts(colour) + b" rg "


def _path(path: QPainterPath) -> bytes:
    strokes: list[bytes] = []
    for nth in range(path.elementCount()):
        element = path.elementAt(nth)
        x, y = element.x, element.y
        match element.type:
            case _Kind.MoveToElement:
                strokes.append(b"%.1f %.1f m" % (x, y))
            case _Kind.LineToElement:
                strokes.append(b"%.1f %.1f l" % (x, y))
            case _Kind.CurveToElement:
                strokes.append(b"%.1f %.1f" % (x, y))
            case _:
                # A curve's second and third points follow its first; the third ends it.
                third = path.elementAt(nth - 1).type is not _Kind.CurveToElement
                strokes.append(b"%.1f %.1f%b" % (x, y, b" c" if third else b""))
    return b"\n".join(strokes)


def _plain(image: QImage, kind: QImage.Format, channels: int) -> bytes:
    """The picture's dots without what pads its rows."""
    made = image.convertToFormat(kind)
    stride, across = made.bytesPerLine(), made.width() * channels
    bits = bytes(made.constBits())
    return b"".join(bits[row * stride : row * stride + across] for row in range(made.height()))


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "JPG", _PHOTO_QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
