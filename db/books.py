"""The shop's books: one SQLite file, read and written through two verbs, `reading` and `writing`."""

import os
import secrets
import shutil
import sqlite3
import struct
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn, cast

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement

from db.connecting import connected
from db.in_use import Hold, InUse, files_of, share, which

#: Written into the file's header: "REGB". A file without it is not ours and is never written to.
APPLICATION_ID = 0x52454742
#: The header's user_version of books that this program writes. A later one is refused, an earlier one upgraded.
SCHEMA_VERSION = 6

_MAGIC = b"SQLite format 3\x00"

#: A sale holds the write lock for under a millisecond and an import for one batch; whoever waits longer than this
#: stands before a program that has stopped, and must be told rather than kept.
busy_timeout_ms = 5_000
#: Page cache of one connection. The till's hot pages (a day's customers) fit; more is left to the system's own cache.
cache_kib = 16_384
#: Pages of log before a commit folds it back into the file. A sale writes about 45, its sums for reports with it: at
#: SQLite's own 1 000 one sale in twenty would wait for that, and every hundredth sale is one that somebody remembers.
fold_after_pages = 10_000
#: A full disk often shows as an input/output error. With less than this free it is taken for what it is.
disk_full_bytes = 1 << 20
#: Pages a step of a copy: between steps the till may write.
copy_pages = 4_096

_PRAGMAS = (
    f"PRAGMA busy_timeout={busy_timeout_ms}",
    "PRAGMA journal_mode=WAL",
    # NORMAL lost acknowledged sales in 84 % of simulated power cuts, FULL in none (sync.md §4).
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    # An erased name must not be readable in free pages.
    "PRAGMA secure_delete=ON",
    # Otherwise INSERT OR REPLACE would delete a journal row past its trigger.
    "PRAGMA recursive_triggers=ON",
    f"PRAGMA wal_autocheckpoint={fold_after_pages}",
    f"PRAGMA cache_size=-{cache_kib}",
    "PRAGMA temp_store=MEMORY",
)


class BooksProblem(Exception):
    """The books can't be used as they are. Nothing was lost, and a refused file was not touched.

    `code` is not_books, newer, read_only, disk_full, damaged, busy, missing, exists, in_use (elsewhere, when another
    file was to take their place) or replaced (another file took it); the window words it.
    """

    def __init__(self, code: str, path: Path, **facts: object) -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        """From the work process it comes whole: the window words it by its code."""
        return _problem, (self.code, self.path, self.facts)


def _problem(code: str, path: Path, facts: dict[str, object]) -> BooksProblem:
    return BooksProblem(code, path, **facts)


class Books:
    """One open file of books. Each thread that asks gets a connection of its own and keeps it.

    `hold`: whoever has them alone, to put another file in their place, opens them under that.
    """

    def __init__(self, path: Path, hold: Hold | None = None) -> None:
        self.path = path
        self._own_hold = _shared(path) if hold is None else None
        #: This program start in the file's line of sessions; see `facts`.
        self.session_id = new_session_id()
        #: Values read from rows that can never change (published programmes), kept for this process.
        self.kept: dict[str, Any] = {}
        self._own = threading.local()
        self._opened: list[Connection] = []
        #: Their own file and its log, and which files these are.
        self.files: dict[Path, tuple[int, int]] = {}
        try:
            with self.reading() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").fetchone()
            self.files = files_of(path)
        except BaseException:
            self._let_go()
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One unmoving view of the books. Inside a piece of writing it sees that writing."""
        connection, raw = self._mine()
        if raw.in_transaction:
            yield connection
            return
        try:
            raw.execute("BEGIN")
            yield connection
        except (sqlite3.Error, DBAPIError) as error:
            _raise_worded(error, self.path)
        finally:
            _end(connection, raw)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All of it or nothing, durable on return. Waits for its turn up to `busy_timeout_ms`, then is busy."""
        connection, raw = self._mine()
        assert not raw.in_transaction, "a piece of writing is never begun inside another piece of work"
        self._check_place()
        try:
            raw.execute("BEGIN IMMEDIATE")
            yield connection
            raw.execute("COMMIT")
        except (sqlite3.Error, DBAPIError) as error:
            _raise_worded(error, self.path)
        finally:
            _end(connection, raw)

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """A piece of writing in which tables may be made anew: where rows point is not watched, whoever asks checks it.

        SQLite can't change a table's rules in place, and would otherwise take a table that is replaced for emptied.
        """
        _, raw = self._mine()
        raw.execute("PRAGMA foreign_keys=OFF").close()
        try:
            with self.writing() as connection:
                yield connection
        finally:
            raw.execute("PRAGMA foreign_keys=ON").close()

    def close(self) -> None:
        """Close every thread's connection; the last one folds the write-ahead log back into the file."""
        opened, self._opened = self._opened, []
        for connection in opened:
            connection.close()
        self._own = threading.local()
        self._let_go()

    def fold(self) -> bool:
        """Fold the write-ahead log back into the file, so that its own header and length tell what it is.

        False where somebody is reading what stands in the log: it stays then.
        """
        _, raw = self._mine()
        assert not raw.in_transaction
        (blocked, _, _) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not blocked

    def is_folded(self) -> bool:
        """Whether the file alone is all there is. It stays so while this connection holds the write lock."""
        log = self.path.with_name(f"{self.path.name}-wal")
        return not log.exists() or log.stat().st_size == 0

    def write_anew(self) -> None:
        """Copy all that stands in the file to a fresh one in its place, without what lies between. Nobody writes then.

        Needs the file's size twice on the disk meanwhile. Raises BooksProblem (busy, disk_full).
        """
        _, raw = self._mine()
        assert not raw.in_transaction
        try:
            # The copy is as large as the books: on the disk, not in memory as a query's own tables.
            raw.execute("PRAGMA temp_store=FILE").close()
            raw.execute("VACUUM").close()
        except sqlite3.Error as error:
            _raise_worded(error, self.path)
        finally:
            raw.execute("PRAGMA temp_store=MEMORY").close()
        self.fold()

    def copy_into(self, target: Path) -> None:
        """A consistent copy while the books are in use (SQLite's backup API): one file, no log beside it.

        Other processes may write meanwhile; what they commit before the last page is copied is in the copy.
        """
        target.unlink(missing_ok=True)
        _, raw = self._mine()
        try:
            with closing(sqlite3.connect(target)) as copy:
                # In large steps and without resting: a till that writes in between would start the copy anew.
                raw.backup(copy, pages=copy_pages)
                copy.execute("PRAGMA journal_mode=DELETE").fetchone()
            _durable(target)
        except sqlite3.Error as error:
            target.unlink(missing_ok=True)
            _raise_worded(error, target)

    def _mine(self) -> tuple[Connection, sqlite3.Connection]:
        kept: tuple[Connection, sqlite3.Connection] | None = getattr(self._own, "pair", None)
        if kept is not None:
            return kept
        try:
            connection = connected(lambda: _prepared(self._connect()))
        except (sqlite3.Error, DBAPIError) as error:
            _raise_worded(error, self.path)
        raw = cast(sqlite3.Connection, connection.connection.driver_connection)
        # Found again by `Statement`, which would otherwise walk SQLAlchemy's pool for it at each step.
        connection.info["raw"] = raw
        self._own.pair = (connection, raw)
        self._opened.append(connection)
        return connection, raw

    def _let_go(self) -> None:
        if self._own_hold is not None:
            self._own_hold.let_go()

    @property
    def taken_away(self) -> bool:
        """Whether another file, or none, lies in the place of the one that was opened.

        Whoever moved it by other means asked nobody: what was written now would stand in a file that nobody opens.
        """
        if sys.platform == "win32":
            return False  # No file is moved there while somebody has it open.
        try:
            found = which(self.path)
        except OSError:
            found = (0, 0)
        return found != self.files.get(self.path, found)

    def _check_place(self) -> None:
        """Raises BooksProblem (replaced)."""
        if self.taken_away:
            raise BooksProblem("replaced", self.path)

    def _connect(self) -> sqlite3.Connection:
        self._check_place()
        # mode=rw: SQLite would otherwise make an empty file where the books have gone missing.
        return sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            # Connections stay with their thread; only `close` comes from another.
            check_same_thread=False,
            cached_statements=256,
        )


class Statement:
    """A Core statement compiled once and handed straight to the driver.

    SQLAlchemy's own execution costs 60–90 µs a statement, several times what SQLite needs for a row by its key; on
    the way from a scan to the screen and into the journal that would be most of the time. Written in Core, run raw:
    columns come back as the file holds them.
    """

    def __init__(self, clause: ClauseElement) -> None:
        self._clause = clause

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, object]]:
        # At the first use: of the statements that a program has read when it starts, its first minutes ask a few.
        compiled = self._clause.compile(dialect=SQLiteDialect_pysqlite(paramstyle="named"))
        return str(compiled), {name: value for name, value in compiled.params.items() if value is not None}

    @property
    def sql(self) -> str:
        """What SQLite is handed."""
        return self._compiled[0]

    def rows(self, connection: Connection, **values: object) -> list[tuple[Any, ...]]:
        """All rows."""
        return self.cursor(connection, values).fetchall()

    def row(self, connection: Connection, **values: object) -> tuple[Any, ...] | None:
        """The first row, or None."""
        row: tuple[Any, ...] | None = self.cursor(connection, values).fetchone()
        return row

    def run(self, connection: Connection, **values: object) -> int:
        """Execute for its effect; how many rows it touched."""
        return self.cursor(connection, values).rowcount

    def run_many(self, connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
        raw: sqlite3.Connection = connection.info["raw"]
        raw.executemany(self.sql, rows)

    def cursor(self, connection: Connection, values: Mapping[str, object]) -> sqlite3.Cursor:
        raw: sqlite3.Connection = connection.info["raw"]
        sql, fixed = self._compiled
        return raw.execute(sql, {**fixed, **values} if fixed else values)


def _shared(path: Path) -> Hold:
    try:
        return share(path)
    except InUse as error:
        raise BooksProblem("busy", path) from error


def new_session_id() -> str:
    """Sixteen random bytes, in hexadecimal."""
    return secrets.token_hex(16)


def recognise(path: Path) -> int:
    """The schema version of the books at `path`, read from the header's bytes without opening the database.

    Raises BooksProblem for what is not there, not ours, newer than this program or not to be written;
    the file and its folder stay exactly as they are.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise BooksProblem("missing", path) from error
    except IsADirectoryError as error:
        raise BooksProblem("not_books", path) from error
    except OSError as error:
        raise BooksProblem("read_only", path) from error
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise BooksProblem("not_books", path)
    version, application = struct.unpack_from(">I", header, 60)[0], struct.unpack_from(">I", header, 68)[0]
    if application != APPLICATION_ID:
        raise BooksProblem("not_books", path)
    if version > SCHEMA_VERSION:
        raise BooksProblem("newer", path, file=int(version), program=SCHEMA_VERSION)
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError as error:
        raise BooksProblem("read_only", path) from error
    if not os.access(path.parent, os.W_OK):
        raise BooksProblem("read_only", path)
    return int(version)


def _durable(path: Path) -> None:
    """Have what was written to a file reach the disk before anything is renamed to it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _prepared(raw: sqlite3.Connection) -> sqlite3.Connection:
    try:
        # sqlite3 would guess when to BEGIN, and guess too late for a read that precedes a write.
        raw.isolation_level = None
        for pragma in _PRAGMAS:
            raw.execute(pragma).close()
    except BaseException:
        raw.close()
        raise
    return raw


def _end(connection: Connection, raw: sqlite3.Connection) -> None:
    """Leave no transaction open, neither the file's nor SQLAlchemy's own idea of one."""
    if raw.in_transaction:
        raw.execute("ROLLBACK")
    if connection.in_transaction():
        connection.rollback()


def _raise_worded(error: Exception, path: Path) -> NoReturn:
    """Raise the problem of the books behind an error of the driver, or the error itself where it is our mistake."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    extended = getattr(cause, "sqlite_errorcode", -1)
    code = extended & 0xFF
    named = _NAMED.get(code)
    if code == sqlite3.SQLITE_IOERR:
        # A quota, or a file system's largest file, is a full disk to whoever stands at the till.
        full = extended in _NO_ROOM or shutil.disk_usage(path.parent).free < disk_full_bytes
        named = "disk_full" if full else "damaged"
    elif code == sqlite3.SQLITE_CANTOPEN:
        named = "read_only" if path.exists() else "missing"
    if named is None:
        raise error
    raise BooksProblem(named, path, detail=str(cause)) from error


_NO_ROOM = (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE)
_NAMED = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "not_books",
}
