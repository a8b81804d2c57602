"""Whatever a shop has its list in – CSV, a workbook, address cards – opened as one kind of table."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.imports.address_cards import CARD_BEGINS, AddressCards
from db.imports.delimited import opened_text
from db.imports.mapping import FileShape
from db.imports.table import FileRefused, Progress, Table
from db.imports.workbook import OLD_WORKBOOK, ZIP, opened_workbook

__all__ = ["FileRefused", "Progress", "Table", "kind_of", "opened"]

#: Enough to see what kind of file it is.
_MARK_BYTES = 256


def kind_of(beginning: bytes) -> str:
    """What the first bytes of a file say it is: workbook, old_workbook, cards or text."""
    if beginning.startswith(ZIP):
        return "workbook"
    if beginning.startswith(OLD_WORKBOOK):
        return "old_workbook"
    plain = beginning.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return "cards" if plain[: len(CARD_BEGINS)].upper() == CARD_BEGINS else "text"


@contextmanager
def opened(path: Path, shape: FileShape) -> Iterator[Table]:
    """The file, its columns named. Raises FileRefused for a missing, empty or unreadable file."""
    try:
        raw = path.open("rb")
        size = max(path.stat().st_size, 1)
    except OSError as refused:
        raise FileRefused("unreadable", {"path": str(path), "why": refused.strerror or str(refused)}) from refused
    with raw:
        try:
            kind = kind_of(raw.read(_MARK_BYTES))
        except OSError as refused:
            raise FileRefused("unreadable", {"path": str(path), "why": refused.strerror or str(refused)}) from refused
        raw.seek(0)
        if kind == "old_workbook":
            raise FileRefused("old_workbook")
        if kind == "workbook":
            with opened_workbook(raw, shape) as workbook:
                yield workbook
        elif kind == "cards":
            yield AddressCards(raw, shape, size)
        else:
            with opened_text(raw, shape, size) as text:
                yield text
