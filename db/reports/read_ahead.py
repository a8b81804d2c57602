"""Has the pages of a table read before they are walked through, several at once.

A shop's file grows a page here and a page there, so that a walk through one table waits for the disk at every page:
cold, that is most of a report's time. The disk serves several such waits in the time of one. Threads only to wait in:
each counts a part of the table's rows over a connection of its own, through the same library, and holds nothing.
"""

import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from sqlalchemy import Column, Index, Text

#: At once. More gain nothing on an ordinary disk, and the till writes to the same one.
_READERS = 4
#: Into so many parts a table is cut, each by its keys.
_PARTS = 16
#: Steps of SQLite's machine between two looks at whether to go on: some milliseconds.
_STEPS_BETWEEN_LOOKS = 50_000


@dataclass(frozen=True, slots=True)
class _Part:
    rows: str
    key: str
    first: int | str
    after: int | str


class ReadAhead:
    """The readers of one report. `end` before the books are let go."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._parts: SimpleQueue[_Part | None] = SimpleQueue()
        self._readers: list[threading.Thread] = []
        self._begun: set[tuple[str, str]] = set()
        self._over = threading.Event()

    def begin(self, raw: sqlite3.Connection, what: Column[Any] | Index, among: Sequence[str] = ()) -> None:
        """Read on through a table by what its rows lie in order of, or through an index: by a whole number, an id, or
        texts like some of these that lie in order.
        """
        key = what if isinstance(what, Column) else what.columns[0]
        rows = f'"{key.table.name}"' if what is key else f'"{key.table.name}" INDEXED BY "{what.name}"'
        if (rows, key.name) in self._begun:
            return
        self._begun.add((rows, key.name))
        for first, after in pairwise(_cuts(raw, key, among)):
            self._parts.put(_Part(rows, key.name, first, after))
        while len(self._readers) < _READERS:
            reader = threading.Thread(target=self._read, name="read-ahead", daemon=True)
            self._readers.append(reader)
            reader.start()

    def end(self) -> None:
        """Stop, in the middle of a part too."""
        self._over.set()
        for _ in self._readers:
            self._parts.put(None)
        for reader in self._readers:
            reader.join()

    def _read(self) -> None:
        # Whatever is wrong with the books, the report that waits for them says it better.
        with suppress(sqlite3.Error), closing(self._connected()) as raw:
            while (part := self._parts.get()) is not None and not self._over.is_set():
                counted = f'SELECT count(*) FROM {part.rows} WHERE "{part.key}" >= ? AND "{part.key}" < ?'
                raw.execute(counted, (part.first, part.after)).fetchall()

    def _connected(self) -> sqlite3.Connection:
        raw = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True)
        raw.set_progress_handler(self._over.is_set, _STEPS_BETWEEN_LOOKS)
        return raw


def _cuts(raw: sqlite3.Connection, key: Column[Any], among: Sequence[str]) -> Sequence[int | str]:
    """Where to cut, so that the parts are about as large."""
    if isinstance(key.type, Text):
        # Ids of ours: each of their digits begins as many as any other.
        return [*among[:: len(among) // _PARTS + 1], "\U0010ffff"] if among else [*"0123456789abcdef", "g"]
    # Asked for together, they would be looked for in every row.
    asked = (f'SELECT {end}("{key.name}") FROM "{key.table.name}"' for end in ("min", "max"))
    first, last = (raw.execute(one).fetchone()[0] for one in asked)
    return () if first is None else [*range(first, last + 1, (last - first) // _PARTS + 1), last + 1]
