"""Logos and photos made ready for cards: upright, cropped, see-through where they should be, no finer than print needs.

What is kept is the picture's bytes under their own hash; a design names that hash.
"""

import hashlib
import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps, UnidentifiedImageError

#: Larger files and pictures are a slip of the hand, or meant to fill the memory.
FILE_BYTES_MOST = 20_000_000
DOTS_MOST = 60_000_000
#: Finer than this no printer of cards prints.
FINEST_DPI = 600
#: A logo smaller than this is an icon of a web page.
SMALLEST_SIDE = 16
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
#: How far a dot may be from the corner's colour and still be its ground.
_GROUND_APART = 24
_FILLED_SIDE, _NEAR, _REACHED = 160, 255, 128


class PictureRefused(Exception):
    """A file that is no picture for a card: not_a_picture, file_too_large, too_many_dots or too_small."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture to keep: its SHA-256, its bytes (PNG; JPEG for photos) and its size in dots."""

    name: str
    data: bytes
    width: int
    height: int


def prepare_logo(data: bytes, *, width: float, height: float, trim: bool = True, clear: bool = False) -> Prepared:
    """A logo for a place of so many millimetres. `trim` cuts off what is empty round it; `clear` makes the one
    colour it stands on see-through. Raises PictureRefused.
    """
    picture = _opened(data).convert("RGBA")
    if clear:
        picture = _cleared(picture)
    if trim:
        picture = _trimmed(picture)
    picture.thumbnail(_dots(width, height), Image.Resampling.LANCZOS)
    if min(picture.size) < 1:
        raise PictureRefused("too_small")
    return _kept(picture, "PNG")


def prepare_photo(data: bytes, *, width: float, height: float) -> Prepared:
    """A photo cut to its place's proportion, round its middle. Raises PictureRefused."""
    picture = _opened(data)
    on_white = Image.new("RGB", picture.size, "white")
    rgba = picture.convert("RGBA")
    on_white.paste(rgba, mask=rgba.getchannel("A"))
    across, down = _dots(width, height)
    # A little above the middle, where faces are.
    scale = min(1.0, on_white.width / across, on_white.height / down)
    size = (max(1, round(across * scale)), max(1, round(down * scale)))
    return _kept(ImageOps.fit(on_white, size, Image.Resampling.LANCZOS, centering=(0.5, 0.4)), "JPEG")


def _opened(data: bytes) -> Image.Image:
    """Whole and upright, in sRGB's colours as far as the file is."""
    if len(data) > FILE_BYTES_MOST:
        raise PictureRefused("file_too_large")
    try:
        with warnings.catch_warnings():
            # Our own limit is the lower one.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
            if picture.width * picture.height > DOTS_MOST:
                raise PictureRefused("too_many_dots")
            if min(picture.size) < SMALLEST_SIDE:
                raise PictureRefused("too_small")
            # A photograph is read at half its size or less where that is still enough.
            picture.load()
        upright = ImageOps.exif_transpose(picture)
    except PictureRefused:
        raise
    except (UnidentifiedImageError, Image.DecompressionBombError) as broken:
        raise PictureRefused("not_a_picture") from broken
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError) as broken:
        # Whatever a decoder stumbles over in a broken file.
        raise PictureRefused("not_a_picture") from broken
    if upright.mode in ("I", "I;16", "F"):
        upright = upright.convert("L")
    return upright


def _cleared(picture: Image.Image) -> Image.Image:
    """What joins the corners in their colour becomes see-through; the same colour inside the logo stays."""
    near = _apart(picture).point(lambda far: 0 if far > _GROUND_APART else _NEAR)
    # Filling goes dot by dot in plain Python, so it is done on a small copy; the fine one says what is near.
    small = near.copy()
    small.thumbnail((_FILLED_SIDE, _FILLED_SIDE), Image.Resampling.NEAREST)
    for corner in [(x, y) for x in (0, small.width - 1) for y in (0, small.height - 1)]:
        if small.getpixel(corner) == _NEAR:
            ImageDraw.floodfill(small, corner, _REACHED)
    reached = small.point(lambda value: 255 if value == _REACHED else 0).filter(ImageFilter.MaxFilter(3))
    ground = ImageChops.darker(near, reached.resize(picture.size, Image.Resampling.NEAREST))
    made = picture.copy()
    made.putalpha(ImageChops.darker(picture.getchannel("A"), ground.point(lambda value: 0 if value else 255)))
    return made


def _apart(picture: Image.Image) -> Image.Image:
    """How far each dot is from the colour of the first."""
    flat = picture.convert("RGB")
    red, green, blue = ImageChops.difference(flat, Image.new("RGB", flat.size, flat.getpixel((0, 0)))).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _trimmed(picture: Image.Image) -> Image.Image:
    """Without the empty margin: see-through, or all of one colour."""
    seen = picture.getchannel("A").point(lambda alpha: 255 if alpha > 8 else 0).getbbox()
    if seen is None:
        raise PictureRefused("too_small")
    picture = picture.crop(seen)
    if picture.getchannel("A").getextrema()[0] == 255:
        box = _apart(picture).point(lambda far: 255 if far > _GROUND_APART else 0).getbbox()
        if box:
            picture = picture.crop(box)
    return picture


def _dots(width: float, height: float) -> tuple[int, int]:
    return max(1, round(width / 25.4 * FINEST_DPI)), max(1, round(height / 25.4 * FINEST_DPI))


def _kept(picture: Image.Image, kind: str) -> Prepared:
    file = io.BytesIO()
    if kind == "JPEG":
        picture.save(file, kind, quality=90, subsampling=0)
    else:
        picture.save(file, kind, optimize=True)
    data = file.getvalue()
    return Prepared(hashlib.sha256(data).hexdigest(), data, picture.width, picture.height)
