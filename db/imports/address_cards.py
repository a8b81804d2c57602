"""Address cards (.vcf, vCard 2.1 to 4.0) as a table: what a phone or a mail program gives of its contacts.

The columns are the properties' own names. A contact has many phones: the first mobile one is the customer's, the
others stand in a column of their own.
"""

import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from db.imports.mapping import FileShape
from db.imports.table import CELL_CHARACTERS_MAX, FileRefused, Table

CARD_BEGINS = b"BEGIN:VCARD"
#: The columns of such a table, always the same.
NAME, PHONE, PHONES, EMAIL, BIRTHDAY, NOTE = COLUMNS = ("FN", "TEL", "TEL (2)", "EMAIL", "BDAY", "NOTE")

#: Pictures and keys take a hundred times the room of all the rest, and are nothing to us.
_HEAVY = ("PHOTO", "LOGO", "SOUND", "KEY")
_MOBILE = frozenset({"CELL", "MOBILE", "IPHONE"})
#: With a year and without: 19900412, 1990-04-12T00:00:00Z; --0412, --04-12.
_BORN = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)(?:[T ].*)?")


class AddressCards(Table):
    """The cards of one file, each a row; its line is where the card begins."""

    def __init__(self, raw: BinaryIO, shape: FileShape, size: int) -> None:
        self._raw, self._size = raw, size
        try:
            text = io.TextIOWrapper(raw, encoding=shape.encoding, newline=None)
        except LookupError as unknown:
            raise FileRefused("unknown_encoding", {"encoding": shape.encoding}) from unknown
        # Held: a text that nobody holds any more closes the file under it.
        self._text = text
        super().__init__(self._read(text), shape)

    def share_read(self) -> int:
        return min(10_000, self._raw.tell() * 10_000 // self._size)

    def _read(self, text: io.TextIOWrapper) -> Iterator[tuple[int, list[str]]]:
        yield 0, list(COLUMNS)
        for line, lines in _cards(text):
            yield line, _cells("".join(lines))


def _cards(text: io.TextIOWrapper) -> Iterator[tuple[int, list[str]]]:
    """The lines of each card, without its pictures, and the line it begins on."""
    lines: list[str] = []
    began = line = 0
    heavy = False
    try:
        for line, one in enumerate(text, start=1):
            plain = one.strip().upper()
            if plain.startswith("BEGIN:VCARD"):
                began, lines, heavy = line, [one], False
            elif plain.startswith("END:VCARD") and lines:
                yield began, [*lines, one]
                lines = []
            elif lines:
                if not one[:1].isspace():
                    heavy = re.split("[;:]", plain, maxsplit=1)[0].rpartition(".")[2] in _HEAVY
                if not heavy:
                    lines.append(one)
    except (UnicodeDecodeError, OSError) as broken:
        raise FileRefused("broken", {"line": str(line + 1), "why": str(broken)}) from broken


def _cells(text: str) -> list[str]:
    """A card's row; one that can't be read is a row of nothing, which is refused by its line."""
    # Here, not above: few files need it.
    import vobject

    told: dict[str, str] = dict.fromkeys(COLUMNS, "")
    phones: list[tuple[bool, str]] = []
    try:
        # Half-written cards are common, and one of them must not cost the others.
        card = vobject.readOne(text, allowQP=True, ignoreUnreadable=True)
        for line in card.lines() if card is not None else ():
            if line.name == "TEL":
                phones.append((bool(_MOBILE & _types(line)), _phone(str(line.value))))
            elif line.name == "N" and not told[NAME]:
                told[NAME] = _called(line.value)
            elif line.name == "BDAY":
                told[BIRTHDAY] = _born(line)
            elif line.name == NAME or (line.name in (EMAIL, NOTE) and not told[line.name]):
                # FN is what its owner sees, and N only stands in for it; the first address is the one in use.
                told[line.name] = str(line.value).strip() or told[line.name]
    except Exception:
        return [""] * len(COLUMNS)
    phones.sort(key=lambda phone: not phone[0])
    given = list(dict.fromkeys(number for _, number in phones if number))
    told[PHONE], told[PHONES] = (given or [""])[0], ", ".join(given[1:])
    return [told[column].strip()[:CELL_CHARACTERS_MAX] for column in COLUMNS]


def _types(line: Any) -> set[str]:
    named = [*line.params.get("TYPE", ()), *line.singletonparams]
    return {word.strip().upper() for name in named for word in str(name).split(",")}


def _phone(text: str) -> str:
    number = text.strip().removeprefix("tel:")
    return number.partition(";")[0].strip()


def _called(value: Any) -> str:
    parts = (getattr(value, part, "") for part in ("given", "additional", "family"))
    words = (" ".join(part) if isinstance(part, list) else str(part) for part in parts)
    return " ".join(filter(None, words))


def _born(line: Any) -> str:
    text = str(line.value).strip()
    found = _BORN.fullmatch(text)
    if found is None:
        without = _NO_YEAR.fullmatch(text)
        return f"--{without[1]}-{without[2]}" if without else text
    year, month, day = found.groups()
    # Phones that must have a year put this one, and say beside it that it means none.
    if year in line.params.get("X-APPLE-OMIT-YEAR", ()) or year == "1604":
        return f"--{month}-{day}"
    return f"{year}-{month}-{day}"
