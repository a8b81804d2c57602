"""A slip as plain text of 32, 42 or 48 columns: for printers, mails, the command line, and tests."""

import unicodedata
from collections.abc import Iterator

from desktop.paper.slip import Code, Pair, Row, Rule, Slip, Text, Weight

NARROW, MEDIUM, WIDE = 32, 42, 48
#: Where a name beside a figure has less room than this, the figure goes to a line of its own.
_LEAST_BESIDE_FIGURE = 10


def slip_text(slip: Slip, columns: int = WIDE) -> str:
    """The whole slip, each line at most `columns` wide, with a newline after the last."""
    assert columns >= NARROW
    return "".join(line.rstrip() + "\n" for row in slip.rows for line in row_lines(row, columns))


def row_lines(row: Row, columns: int) -> list[str]:
    """One row as lines of at most that width."""
    match row:
        case Rule():
            return ["-" * columns]
        case Code(number, says):
            return [_centred(_plain(says or number), columns)]
        case Text(text, weight, centred):
            text = text.upper() if weight is Weight.HERO else text
            lines = wrapped(text, columns)
            return [_centred(line, columns) for line in lines] if centred else lines
        case Pair(text, figure, weight):
            text = text.upper() if weight is Weight.HERO else text
            return _pair(text, _plain(figure), columns)


def _pair(text: str, figure: str, columns: int) -> list[str]:
    beside = columns - width(figure) - 1
    if width(figure) > columns:
        return [*wrapped(text, columns), *wrapped(figure, columns)]
    longest = max(width(_plain(word)) for word in text.split(" "))
    breaks_a_word = beside < longest <= columns
    too_narrow = beside < _LEAST_BESIDE_FIGURE and beside < width(_plain(text))
    if breaks_a_word or too_narrow:
        return [*wrapped(text, columns), " " * (columns - width(figure)) + figure]
    lines = wrapped(text, beside)
    gap = columns - width(lines[-1]) - width(figure)
    return [*lines[:-1], lines[-1] + " " * gap + figure]


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines: broken at spaces, inside a word only where it is longer than a line.

    A no-break space holds a figure together with its unit until then; it is printed as a space.
    """
    indent = " " * min(len(text) - len(text.lstrip(" ")), columns // 2)
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        for piece in _pieces(_plain(word), columns - len(indent)):
            if line and len(indent) + width(line) + 1 + width(piece) > columns:
                lines.append(indent + line)
                line = piece
            else:
                line = f"{line} {piece}" if line else piece
    return [*lines, indent + line]


def width(text: str) -> int:
    """Columns on a printer: marks take none, wide letters two."""
    return sum(_letter_width(letter) for letter in text)


def _letter_width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _pieces(word: str, columns: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if width(piece) + _letter_width(letter) > columns:
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece


def _plain(text: str) -> str:
    """Without what a printer would obey or misread: control characters go, every kind of space is one."""
    composed = unicodedata.normalize("NFC", text)
    kinds = ((letter, unicodedata.category(letter)) for letter in composed)
    return "".join(
        " " if kind == "Zs" else letter for letter, kind in kinds if kind[0] != "C" and kind not in ("Zl", "Zp")
    )


def _centred(text: str, columns: int) -> str:
    return " " * ((columns - width(text)) // 2) + text
