"""How a file of text is written: its encoding, and the sign between its cells, found from its beginning."""

import csv
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

from db.imports.delimited import beginning
from db.imports.mapping import FileShape
from db.imports.rows import kind_of

#: Enough to see some hundred customers.
LOOK_BYTES = 65_536
#: The code pages of our shops, and the letters that words written in them are made of beside a to z.
_LETTERS = {
    "cp1251": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐЎ№«»–—"),
    "cp1250": frozenset("áéíóöőúüűăâîşţäčďěňřšťůýžąćęłńśźżÁÉÍÓÖŐÚÜŰĂÂÎŞŢÄČĎĚŇŘŠŤŮÝŽĄĆĘŁŃŚŹŻß–—„”"),
    "cp1252": frozenset("àâäæçéèêëîïôöùûüÿœñáíóúãõåøßÀÂÄÆÇÉÈÊËÎÏÔÖÙÛÜŒÑÁÍÓÚÃÕÅØ–—«»"),
}
#: Where two readings are as good as each other, the country says which one its shops have on their disks.
_AT_HOME = {
    "cp1251": frozenset({"RU", "BY", "UA", "KZ", "KG", "BG", "RS", "MK", "MD"}),
    "cp1250": frozenset({"HU", "RO", "MD", "PL", "CZ", "SK", "SI", "HR", "BA"}),
    "cp1252": frozenset(
        {"GB", "IE", "US", "DE", "AT", "CH", "FR", "BE", "NL", "ES", "PT", "IT", "SE", "NO", "DK", "FI"}
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_DELIMITERS = ";,\t|"


def sniffed(path: Path, *, country: str = "") -> FileShape:
    """How the file is written. A workbook says so itself. Raises FileRefused for one that can't be read."""
    raw = beginning(path, LOOK_BYTES)
    kind = kind_of(raw)
    if kind in ("workbook", "old_workbook"):
        return FileShape()
    # A character cut in half at the end says nothing about the encoding.
    whole = raw if len(raw) < LOOK_BYTES else raw[: raw.rfind(b"\n") + 1] or raw
    encoding = encoding_of(whole, country=country)
    if kind == "cards":
        return FileShape(encoding=encoding)
    return FileShape(encoding=encoding, delimiter=delimiter_of(whole.decode(encoding, "replace")))


def encoding_of(raw: bytes, *, country: str = "") -> str:
    """The encoding of a text: what it says of itself, else UTF-8 if it can be, else the code page that gives words."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            return encoding
    # Half of UTF-16's bytes are nought where the text is mostly of plain letters, signs and digits.
    if raw[:400].count(0) > len(raw[:400]) // 8:
        return "utf-16-le" if raw[1:400:2].count(0) > raw[0:400:2].count(0) else "utf-16-be"
    try:
        raw.decode("utf-8")
        return "utf-8-sig"
    except UnicodeDecodeError:
        pass
    likely = _likely(raw)
    return max(
        _LETTERS, key=lambda page: (_made_of_words(raw, page), country in _AT_HOME.get(page, ()), page == likely)
    )


def delimiter_of(text: str) -> str:
    """The sign by which the lines fall into most cells, as many in one line as in another."""
    lines = [line for line in text.splitlines()[:40] if line.strip()]
    best, most = ",", (0.0, 0)
    for sign in _DELIMITERS:
        try:
            widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=sign))
        except csv.Error:
            continue
        width, times = max(widths.items(), key=lambda pair: (pair[1] * (pair[0] > 1), pair[0]))
        # Of the rows as this sign makes them, not of lines: a note of two lines is one row to the right sign, and to a
        # wrong one, such as the comma of its figures, as many as it has lines.
        if width > 1 and (rated := (round(times / sum(widths.values()), 1), width)) > most:
            best, most = sign, rated
    return best


def _made_of_words(raw: bytes, page: str) -> int:
    """How much the text, read so, looks like words of people: right letters count for it, wrong ones against it."""
    text = raw.decode(page, "replace")
    score = 0
    for word in _WORD.findall(text):
        foreign = [letter for letter in word if not letter.isascii()]
        if not foreign:
            continue
        right = sum(letter in _LETTERS[page] for letter in foreign)
        score += 2 * right - 6 * (len(foreign) - right)
        if page == "cp1251":
            # A word is of one script: «Kovбcs» is no word.
            score -= 8 * (len(foreign) < len(word))
        elif len(foreign) > max(2, len(word) // 2):
            # Marks are seldom in Latin script: «Čâŕíîâ» is no name.
            score -= 4 * len(foreign)
        # Nobody writes a capital after a small letter.
        score -= 4 * sum(one.islower() and two.isupper() for one, two in pairwise(word))
    signs = sum(not letter.isascii() and not letter.isalpha() and letter not in _LETTERS[page] for letter in text)
    return score - 3 * signs


def _likely(raw: bytes) -> str:
    """What charset-normalizer takes it for, of those that our shops have: it weighs whole languages."""
    from charset_normalizer import from_bytes

    found = from_bytes(raw[:8_192], cp_isolation=list(_LETTERS)).best()
    return found.encoding if found is not None else ""
