"""A CSV file, plain or gzipped, as a table."""

import csv
import gzip
import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from db.imports.mapping import FileShape
from db.imports.table import CELL_CHARACTERS_MAX, COLUMNS_MAX, FileRefused, Table

GZIP = b"\x1f\x8b"
#: Before a text that a spreadsheet would otherwise run as a formula; see `exports.table_file`.
_DEFUSED = re.compile(r"''*[=+\-@\t\r]")


@contextmanager
def opened_text(raw: BinaryIO, shape: FileShape, size: int) -> Iterator["DelimitedTable"]:
    """The table in an open file. Raises FileRefused for an empty or unreadable one."""
    try:
        text = io.TextIOWrapper(unzipped(raw), encoding=shape.encoding, newline="")
    except LookupError as unknown:
        raise FileRefused("unknown_encoding", {"encoding": shape.encoding}) from unknown
    yield DelimitedTable(raw, text, shape, size)


def unzipped(raw: BinaryIO) -> Any:
    """The file itself, or what is packed in it."""
    zipped = raw.read(2) == GZIP
    raw.seek(0)
    return gzip.GzipFile(fileobj=raw, mode="rb") if zipped else raw


def beginning(path: Path, most: int) -> bytes:
    """The first bytes of a file, unpacked; empty for an empty one. Raises FileRefused."""
    try:
        with path.open("rb") as raw:
            return bytes(unzipped(raw).read(most))
    except (OSError, EOFError, zlib.error) as refused:
        why = getattr(refused, "strerror", None) or str(refused)
        raise FileRefused("unreadable", {"path": str(path), "why": why}) from refused


class DelimitedTable(Table):
    """Lines with a sign between their cells."""

    def __init__(self, raw: BinaryIO, text: io.TextIOWrapper, shape: FileShape, size: int) -> None:
        self._raw, self._size = raw, size
        csv.field_size_limit(CELL_CHARACTERS_MAX)
        super().__init__(_read(csv.reader(text, delimiter=shape.delimiter)), shape)

    def share_read(self) -> int:
        return min(10_000, self._raw.tell() * 10_000 // self._size)


def fused(text: str) -> str:
    """A cell without the apostrophe that was put before it so that nothing runs it."""
    return text[1:] if text.startswith("'") and _DEFUSED.match(text) else text


def _read(reader: Any) -> Iterator[tuple[int, list[str]]]:
    try:
        for cells in reader:
            # A sheet saved as CSV often trails rows of nothing but separators.
            if any(cells):
                if len(cells) > COLUMNS_MAX:
                    raise FileRefused("too_wide", {"line": str(reader.line_num), "most": str(COLUMNS_MAX)})
                yield reader.line_num, [fused(cell) if cell[:1] == "'" else cell for cell in cells]
    except (UnicodeDecodeError, csv.Error, EOFError, zlib.error, OSError) as broken:
        raise FileRefused("broken", {"line": str(reader.line_num + 1), "why": str(broken)}) from broken
