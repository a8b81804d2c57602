"""A sheet of an XLSX workbook as a table: read row by row, every cell as the text a person would have typed.

Excel keeps fifteen digits of a number. A longer card number that was typed as a number is damaged for good: it is
given as 1.23456789012346E+18, which is no card number to anybody, and is refused by that name further on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO
from zipfile import BadZipFile, ZipFile

from db.imports.mapping import FileShape
from db.imports.table import COLUMNS_MAX, FileRefused, Table

ZIP = b"PK\x03\x04"
#: A workbook of before 2007, or one with a password: both lie in this wrapping.
OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
#: Digits of a number that a workbook keeps.
DIGITS_KEPT = 15
#: What a workbook may unpack to. A million customers take a fifth of it.
UNPACKED_BYTES_MAX = 1 << 30


@contextmanager
def opened_workbook(raw: BinaryIO, shape: FileShape) -> Iterator["WorkbookTable"]:
    """The sheet that the shape names, or the first that holds anything. Raises FileRefused."""
    # It takes a tenth of a second to import, and few files need it.
    from openpyxl import load_workbook

    try:
        with ZipFile(raw) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED_BYTES_MAX:
                raise FileRefused("too_big")
        raw.seek(0)
        book = load_workbook(raw, read_only=True, data_only=True, keep_links=False)
    except FileRefused:
        raise
    except Exception as broken:
        # A zip that is no workbook fails in as many ways as it has parts.
        raise FileRefused("broken", {"line": "1", "why": str(broken)}) from broken
    try:
        yield WorkbookTable(*_sheet(book, shape.sheet), shape)
    finally:
        book.close()


class WorkbookTable(Table):
    """One sheet."""

    def __init__(self, sheet: Any, rows: int, shape: FileShape) -> None:
        self._of, self._at = rows, 0
        super().__init__(self._texts(sheet, shape.decimal), shape)

    def share_read(self) -> int:
        return min(10_000, self._at * 10_000 // max(self._of, self._at, 1))

    def _texts(self, sheet: Any, decimal: str) -> Iterator[tuple[int, list[str]]]:
        width = 0
        for line, row in _rows(sheet):
            self._at = line
            cells = [as_text(value, decimal) for value in row]
            while len(cells) > width and not cells[-1]:
                cells.pop()
            if not any(cells):
                continue
            if len(cells) > COLUMNS_MAX:
                raise FileRefused("too_wide", {"line": str(line), "most": str(COLUMNS_MAX)})
            # Rows end at their last filled cell; the row with the names says how wide they all are.
            width = max(width, len(cells))
            yield line, cells + [""] * (width - len(cells))


def as_text(value: Any, decimal: str = ".") -> str:
    """A cell as a person would have typed it: days as 1990-12-31, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _figure(value, decimal)
    if isinstance(value, datetime):
        day_alone = value.time() == time()
        return value.date().isoformat() if day_alone else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if not isinstance(value, timedelta) else ""


def _figure(value: float, decimal: str) -> str:
    if abs(value) >= 10**DIGITS_KEPT:
        return f"{value:.14E}".replace(".", decimal)
    # What Excel shows: 0.3, not the 0.30000000000000004 that a sum of cells has left in the file.
    text = f"{value:.{DIGITS_KEPT}g}"
    if "e" in text:
        text = f"{value:.15f}".rstrip("0")
    return text.replace(".", decimal)


def _rows(sheet: Any, most: int | None = None) -> Iterator[tuple[int, tuple[Any, ...]]]:
    line = 0
    try:
        for line, row in enumerate(sheet.iter_rows(max_row=most, values_only=True), start=1):
            yield line, row
    except FileRefused:
        raise
    except (BadZipFile, EOFError, OSError, ValueError, KeyError, SyntaxError) as broken:
        raise FileRefused("broken", {"line": str(line + 1), "why": str(broken)}) from broken


def _sheet(book: Any, wanted: str) -> tuple[Any, int]:
    """The sheet, and how many rows it says it has."""
    names = [sheet.title for sheet in book.worksheets]
    if wanted and wanted not in names:
        raise FileRefused("no_such_sheet", {"sheet": wanted, "sheets": ", ".join(names)})
    for sheet in book.worksheets:
        # What a file says of its own size is often wrong, and then hides rows: good enough for a progress bar only.
        rows = sheet.max_row or 0
        sheet.reset_dimensions()
        if wanted == sheet.title:
            return sheet, rows
        if not wanted and any(value is not None for _, row in _rows(sheet, 50) for value in row):
            return sheet, rows
    raise FileRefused("empty")
