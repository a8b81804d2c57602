"""Rows of a CSV file, plain or gzipped, each with the number of the line it ends on."""

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from db.imports.mapping import FileShape

#: Called now and then with how far it has come: (done, of). What it raises stops the import there: whole
#: batches that had landed stay, the same import goes on from them another time.
Progress: TypeAlias = Callable[[int, int], None]
#: A cell longer than this is a broken file, not a name.
CELL_CHARACTERS_MAX = 10_000


class FileRefused(Exception):
    """A file that can't be read as the mapping says: `code` and what it is about."""

    def __init__(self, code: str, facts: dict[str, str] | None = None) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts or {}


@contextmanager
def opened(path: Path, shape: FileShape) -> Iterator["Table"]:
    """The file, its header read. Raises FileRefused for a missing, empty or unreadable file."""
    try:
        raw = path.open("rb")
    except OSError as refused:
        raise FileRefused("unreadable", {"path": str(path), "why": refused.strerror or str(refused)}) from refused
    with raw:
        zipped = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        plain: Any = gzip.GzipFile(fileobj=raw, mode="rb") if zipped else raw
        try:
            text = io.TextIOWrapper(plain, encoding=shape.encoding, newline="")
        except LookupError as unknown:
            raise FileRefused("unknown_encoding", {"encoding": shape.encoding}) from unknown
        yield Table(raw, text, shape, max(path.stat().st_size, 1))


class Table:
    """A CSV file being read once, from its start."""

    def __init__(self, raw: BinaryIO, text: io.TextIOWrapper, shape: FileShape, size: int) -> None:
        self._raw = raw
        self._size = size
        csv.field_size_limit(CELL_CHARACTERS_MAX)
        self._reader = csv.reader(text, delimiter=shape.delimiter)
        with _reading(self._reader):
            header = next(self._reader, None)
        if header is None:
            raise FileRefused("empty")
        self.header = tuple(name.strip() for name in header)

    def places(self, columns: tuple[str, ...]) -> tuple[int, ...]:
        """Where the columns stand. Raises FileRefused naming the first that is missing."""
        for column in columns:
            if column not in self.header:
                raise FileRefused("no_such_column", {"column": column, "header": ", ".join(self.header)})
        return tuple(self.header.index(column) for column in columns)

    def share_read(self) -> int:
        """How much of the file has been read, 0 to 10 000."""
        return min(10_000, self._raw.tell() * 10_000 // self._size)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Rows that hold anything, with the line they end on. Raises FileRefused where the text breaks off."""
        reader = self._reader
        with _reading(reader):
            for cells in reader:
                if cells:
                    yield reader.line_num, cells


@contextmanager
def _reading(reader: Any) -> Iterator[None]:
    try:
        yield
    except (UnicodeDecodeError, csv.Error, EOFError, zlib.error, OSError) as broken:
        raise FileRefused("broken", {"line": str(reader.line_num + 1), "why": str(broken)}) from broken
