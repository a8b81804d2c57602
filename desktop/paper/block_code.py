"""A QR code in a terminal, drawn with halves of letters, and as a picture file."""

from pathlib import Path

from desktop.paper.codes import qr
from desktop.paper.writing import put

#: Two rows of modules in a row of letters: both white, white over black, black over white, both black. By their places
#: in code page 437: a terminal has fonts of its own, what the window shows must be in ours.
_HALVES = dict(zip(((0, 0), (0, 1), (1, 0), (1, 1)), b"\xdb\xdf\xdc ".decode("cp437"), strict=True))
#: Dots to a module of the picture: a hand scanner reads it from a screen and from paper.
_DOTS = 8


def block_code(text: str) -> str:
    """The code with its quiet zone, white drawn with full letters: most terminals are dark. Raises NotACode."""
    rows = _modules(text)
    if len(rows) % 2:
        rows.append(bytes(len(rows[0])))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join("".join(_HALVES[up, down] for up, down in zip(*pair, strict=True)) for pair in pairs)


def write_code(path: Path, text: str) -> Path:
    """The code as a PNG file. Raises NotACode, OSError."""
    from io import BytesIO

    from PIL import Image  # Here, not above: few commands draw.

    rows = _modules(text)
    picture = Image.new("1", (len(rows), len(rows)))
    picture.putdata([0 if module else 255 for row in rows for module in row])
    file = BytesIO()
    picture.resize((len(rows) * _DOTS,) * 2).save(file, "PNG")
    put(path, file.getvalue())
    return path


def _modules(text: str) -> list[bytes]:
    """Rows of modules, 1 for black, the quiet zone around them."""
    square = qr(text)
    side, empty = bytes(square.quiet), bytes(square.width)
    return [*(empty,) * square.quiet, *(side + row + side for row in square.rows), *(empty,) * square.quiet]
