"""A disk whose power can be cut at any moment: what was not synced may be there, or half of it, or nothing.

The till's own code runs on APSW's SQLite, whose files go through a layer of ours (a VFS) that writes down every write,
sync and cut of length. From that record, disks are made as a power cut at any place of it could have left them: what
was synced stands, of the rest each sector of 512 bytes is old or new by the throw of a seeded die. They are opened by
the Python's own SQLite, as a till would after the lights come back.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import apsw

from db.books import Books

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes that a file was given, not yet known to be on the disk."""

    file: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that was made shorter."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """The disk was asked to keep all that a file was given, and said it had."""

    file: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A file was deleted."""

    file: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Somebody was told that this is in the books."""

    what: str


Step = Wrote | Cut | Synced | Gone | Acknowledged


@dataclass(slots=True)
class Record:
    """What happened to the files of one folder, beginning with what lay there."""

    before: dict[str, bytes]
    steps: list[Step] = field(default_factory=list)

    def acknowledge(self, what: str) -> None:
        self.steps.append(Acknowledged(what))

    def acknowledged(self, upto: int) -> list[str]:
        """What had been acknowledged before that step."""
        return [step.what for step in self.steps[:upto] if isinstance(step, Acknowledged)]

    def disk(self, upto: int, random: Random) -> dict[str, bytes]:
        """The files as a power cut before that step may have left them."""
        kept = {name: bytearray(data) for name, data in self.before.items()}
        waiting: dict[str, list[Wrote | Cut]] = {}
        for step in self.steps[:upto]:
            match step:
                case Wrote() | Cut():
                    waiting.setdefault(step.file, []).append(step)
                case Synced():
                    for write in waiting.pop(step.file, []):
                        _apply(kept, write)
                case Gone():
                    kept.pop(step.file, None)
                    waiting.pop(step.file, None)
        # A disk that keeps the order, one that keeps nothing, and all between.
        luck = random.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for writes in waiting.values():
            for write in writes:
                for part in _sectors(write):
                    if random.random() < luck:
                        _apply(kept, part)
        return {name: bytes(data) for name, data in kept.items()}


def _sectors(write: Wrote | Cut) -> Iterator[Wrote | Cut]:
    if isinstance(write, Cut):
        yield write
        return
    first = write.at
    while first < write.at + len(write.data):
        after = min(first // SECTOR * SECTOR + SECTOR, write.at + len(write.data))
        yield Wrote(write.file, first, write.data[first - write.at : after - write.at])
        first = after


def _apply(files: dict[str, bytearray], write: Wrote | Cut) -> None:
    data = files.setdefault(write.file, bytearray())
    if isinstance(write, Cut):
        del data[write.size :]
        return
    if len(data) < write.at:
        data.extend(bytes(write.at - len(data)))
    data[write.at : write.at + len(write.data)] = write.data


class _Layer(apsw.VFS):
    """Files as they are, and a word in the record for each change."""

    name = "recorded"

    def __init__(self, record: Record) -> None:
        self.record = record
        super().__init__(self.name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        return _File(self.record, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        self.record.steps.append(Gone(Path(filename).name))


class _File(apsw.VFSFile):
    def __init__(self, record: Record, name: Any, flags: list[int]) -> None:
        told = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._record, self._name = record, Path(told or "").name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._record.steps.append(Wrote(self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._record.steps.append(Cut(self._name, newsize))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._record.steps.append(Synced(self._name))


@contextmanager
def recorded(path: Path) -> Iterator[tuple[Books, Record]]:
    """Books whose every write is written down. They must have been closed well before."""
    record = Record({path.name: path.read_bytes()})
    layer = _Layer(record)
    try:
        with patch.object(Books, "_connect", lambda books: _Connection(books.path)):
            books = Books(path)
            try:
                yield books, record
            finally:
                books.close()
    finally:
        layer.unregister()


class _Cursor:
    """Enough of a DB-API cursor for SQLAlchemy and for `Statement`."""

    arraysize = 1

    def __init__(self, connection: "_Connection") -> None:
        self._connection = connection
        self._own = connection.own.cursor()
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self.lastrowid = 0

    def execute(self, sql: str, values: Any = ()) -> "_Cursor":
        return self._run(lambda: self._own.execute(sql, values or None))

    def executemany(self, sql: str, rows: Sequence[Mapping[str, Any]]) -> "_Cursor":
        return self._run(lambda: self._own.executemany(sql, rows))

    def fetchone(self) -> Any:
        return next(self._own, None)

    def fetchmany(self, size: int = 1) -> list[Any]:
        return [row for row, _ in zip(self._own, range(size), strict=False)]

    def fetchall(self) -> list[Any]:
        return list(self._own)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._own)

    def close(self) -> None:
        self._own.close(True)

    def _run(self, job: Callable[[], object]) -> "_Cursor":
        self._connection.columns = None
        before = self._connection.own.total_changes()
        try:
            job()
        except apsw.ConstraintError as error:
            raise sqlite3.IntegrityError(str(error)) from error
        except apsw.Error as error:
            raise sqlite3.OperationalError(str(error)) from error
        self.description = self._connection.columns or None
        self.rowcount = self._connection.own.total_changes() - before
        self.lastrowid = self._connection.own.last_insert_rowid()
        return self


class _Connection:
    """Enough of `sqlite3.Connection` for the books, on APSW's SQLite through the recording layer."""

    isolation_level: str | None = None

    def __init__(self, path: Path) -> None:
        self.own = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs=_Layer.name)
        #: What the statement under way answers with. Asked here and not of each cursor: a cursor that knew itself would
        #: live until Python looks for circles, and be ended in the middle of somebody's writing.
        self.columns: Sequence[Any] | None = None
        self.own.exec_trace = self._begun

    @property
    def in_transaction(self) -> bool:
        return bool(self.own.in_transaction)

    def cursor(self) -> _Cursor:
        return _Cursor(self)

    def _begun(self, cursor: apsw.Cursor, _sql: str, _values: Any) -> bool:
        self.columns = tuple((name, None, None, None, None, None, None) for name, _ in cursor.get_description())
        return True

    def execute(self, sql: str, values: Any = ()) -> _Cursor:
        return _Cursor(self).execute(sql, values)

    def executemany(self, sql: str, rows: Sequence[Mapping[str, Any]]) -> _Cursor:
        return _Cursor(self).executemany(sql, list(rows))

    def create_function(self, name: str, count: int, function: Callable[..., Any], **_: Any) -> None:
        self.own.create_scalar_function(name, function, count)

    def commit(self) -> None:
        if self.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        if self.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        self.own.close()
