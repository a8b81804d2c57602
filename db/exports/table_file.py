"""Any table as a file that other programs open: CSV, or an XLSX workbook; text stays text in both.

A spreadsheet runs what begins with = + - or @ as a formula, whoever wrote it there. In a workbook every text is written
as text; in CSV, where nothing can say so, an apostrophe stands before it, and `imports` takes it away again.
"""

import csv
import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TextIO, TypeAlias

#: How far it has come, told now and then; what it raises stops the writing, and no file is left.
Told: TypeAlias = Callable[[int], None]
#: Whole numbers are in the smallest unit of their column; None is an empty cell.
Cell: TypeAlias = str | int | date | None

ROWS_BETWEEN_LOOKS = 500
#: What a sheet of a workbook holds, with the names over the columns.
SHEET_ROWS_MAX = 1_048_576
SHEET_NAME_MAX = 31
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
#: What a cell of a workbook holds.
CELL_CHARACTERS_MAX = 32_767
_COLUMN_WIDTHS = {"text": 22, "number": 14, "day": 13}
#: What a spreadsheet would run. A phone in its own form is left as it is: it begins with + and is a number alone.
_RUNS = re.compile(r"'*[=+\-@\t\r]")
_PHONE = re.compile(r"\+[0-9]{5,15}")


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's name, and how its cells are written."""

    name: str
    kind: Kind = Kind.TEXT
    #: Of a number: its whole numbers are in units of 1/10^decimals.
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Style:
    """How a country's spreadsheets expect a CSV."""

    delimiter: str = ","
    decimal: str = "."


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a workbook that has several."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]


class TooManyRows(Exception):
    """More rows than a sheet of a workbook holds. Nothing was written."""


def write_table(
    path: Path,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    *,
    style: Style = Style(),
    told: Told = lambda done: None,
) -> int:
    """Write the table where the name says which: .xlsx a workbook, anything else CSV. How many rows it has.

    There is all of the file, or what stood there before. Raises OSError, TooManyRows, and what `told` raises.
    """
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        write = _write_workbook if path.suffix.lower() == ".xlsx" else _write_csv
        written = write(unfinished, columns, _looked_at(rows, told), style)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    return written


def write_sheets(path: Path, sheets: Sequence[Sheet], *, told: Told = lambda done: None) -> int:
    """A workbook with a sheet for each table; how many rows they have together. Raises as `write_table` does."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        looked_at = [Sheet(sheet.name, sheet.columns, _looked_at(sheet.rows, told)) for sheet in sheets]
        written = _write_sheets(unfinished, looked_at)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    return written


def defused(text: str) -> str:
    """The text as it can lie in a CSV file without being run; `imports` undoes it."""
    return "'" + text if _RUNS.match(text) and not _PHONE.fullmatch(text) else text


def _looked_at(rows: Iterable[Sequence[Cell]], told: Told) -> Iterator[Sequence[Cell]]:
    for done, row in enumerate(rows):
        if done % ROWS_BETWEEN_LOOKS == 0:
            told(done)
        yield row


def _write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], style: Style) -> int:
    written = 0
    with _text_file(path) as file:
        writer = csv.writer(file, delimiter=style.delimiter, lineterminator="\r\n")
        writer.writerow([defused(column.name) for column in columns])
        for row in rows:
            writer.writerow([_csv_cell(cell, column, style) for cell, column in zip(row, columns, strict=True)])
            written += 1
    return written


@contextmanager
def _text_file(path: Path) -> Iterator[TextIO]:
    # With its mark: Excel takes a UTF-8 file without one for the machine's old code page.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        yield file


def _csv_cell(cell: Cell, column: Column, style: Style) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return defused(cell)
    return cell.isoformat() if isinstance(cell, date) else decimal_text(cell, column.decimals, style.decimal)


def decimal_text(value: int, decimals: int, sign: str) -> str:
    """A whole number of 1/10^decimals as a bare figure: -12,50."""
    whole, part = divmod(abs(value), 10**decimals)
    text = f"{whole}{sign}{part:0{decimals}d}" if decimals else str(whole)
    return "-" + text if value < 0 else text


def _write_workbook(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], style: Style) -> int:
    return _write_sheets(path, [Sheet("", columns, rows)])


def _write_sheets(path: Path, sheets: Sequence[Sheet]) -> int:
    # Here, not above: it takes its time to import, and most runs write no workbook.
    from xlsxwriter import Workbook

    # Constant memory: a row goes to the disk when the next one begins.
    # Its own folder beside the file: whatever happens, nothing of the customers is left lying about.
    with TemporaryDirectory(prefix=".", dir=path.parent) as rest:
        book = Workbook(str(path), {"constant_memory": True, "tmpdir": rest})
        try:
            names = _sheet_names([sheet.name for sheet in sheets])
            written = sum(
                _fill(book, name, sheet.columns, sheet.rows) for name, sheet in zip(names, sheets, strict=True)
            )
        except BaseException:
            # Closing is what makes the file; without it XlsxWriter would complain when it is forgotten.
            book.fileclosed = 1
            raise
        book.close()
    return written


def _sheet_names(wanted: Sequence[str]) -> list[str | None]:
    """Names that a workbook takes: short, without its own signs, no two alike; None leaves the name to it."""
    names: list[str | None] = []
    for number, name in enumerate(wanted, start=1):
        plain = _NOT_IN_SHEET_NAMES.sub(" ", name).strip(" '")[:SHEET_NAME_MAX]
        taken = {given.casefold() for given in names if given}
        if plain.casefold() in taken or plain.casefold() == "history":
            plain = f"{plain[: SHEET_NAME_MAX - 4]} {number}"
        names.append(plain or None)
    return names


def _fill(book: Any, name: str | None, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
    sheet = book.add_worksheet(name)
    forms = [_form(book, column) for column in columns]
    head = book.add_format({"bold": True, "bottom": 1})
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, max(_COLUMN_WIDTHS[column.kind], min(len(column.name) + 2, 40)))
        sheet.write_string(0, place, column.name, head)
    written = 0
    for written, row in enumerate(rows, start=1):
        if written >= SHEET_ROWS_MAX:
            raise TooManyRows
        for place, cell in enumerate(row):
            _write_cell(sheet, written, place, cell, columns[place], forms[place])
    return written


def _write_cell(sheet: Any, row: int, place: int, cell: Cell, column: Column, form: Any) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        # Never `write`: that would make formulas, links and numbers of what only looks like them.
        sheet.write_string(row, place, cell[:CELL_CHARACTERS_MAX], form)
    elif isinstance(cell, date):
        sheet.write_datetime(row, place, cell, form)
    else:
        sheet.write_number(row, place, cell / 10**column.decimals, form)


def _form(book: Any, column: Column) -> Any:
    """Text as text even when somebody edits the cell; days as the reader's own system writes them."""
    if column.kind is Kind.TEXT:
        return book.add_format({"num_format": "@"})
    if column.kind is Kind.DAY:
        return book.add_format({"num_format": 14})
    return book.add_format({"num_format": "0." + "0" * column.decimals if column.decimals else "0"})
