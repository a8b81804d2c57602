"""The floor: the statements that the program ran, taken down and run again by raw sqlite3 with the same durability."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.books import Books

_PRAGMAS = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA cache_size=-16384",
    "PRAGMA temp_store=MEMORY",
)


class Taken:
    """One statement as it was run: its text, and a row of values or many."""

    __slots__ = ("many", "sql", "values")

    def __init__(self, sql: str, values: Any, *, many: bool = False) -> None:
        self.sql = sql
        self.values = values
        self.many = many


class _Recorder:
    """Stands before the driver's connection and takes down what passes."""

    def __init__(self, raw: sqlite3.Connection, taken: list[Taken]) -> None:
        self._raw = raw
        self._taken = taken

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        self._taken.append(Taken(sql, values))
        return self._raw.execute(sql, values)

    def executemany(self, sql: str, rows: Any) -> sqlite3.Cursor:
        rows = list(rows)
        self._taken.append(Taken(sql, rows, many=True))
        return self._raw.executemany(sql, rows)


@contextmanager
def taking_down(books: Books) -> Iterator[list[Taken]]:
    """What this thread's connection runs inside, in order."""
    with books.reading() as connection:
        raw = connection.info["raw"]
    taken: list[Taken] = []
    connection.info["raw"] = _Recorder(raw, taken)
    try:
        yield taken
    finally:
        connection.info["raw"] = raw


def opened_raw(path: Path) -> sqlite3.Connection:
    """A plain sqlite3 connection with the durability of the books."""
    raw = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    for pragma in _PRAGMAS:
        raw.execute(pragma).close()
    return raw


def again(raw: sqlite3.Connection, taken: list[Taken], *, writing: bool) -> float:
    """Run the statements in one transaction; how long that took, in seconds."""
    began = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    for one in taken:
        if one.many:
            raw.executemany(one.sql, one.values)
        else:
            raw.execute(one.sql, one.values).fetchall()
    raw.execute("COMMIT" if writing else "ROLLBACK")
    return time.perf_counter() - began


def timed(job: Callable[[], object]) -> float:
    """How long a job took, in seconds."""
    began = time.perf_counter()
    job()
    return time.perf_counter() - began
