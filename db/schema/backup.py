"""The books' daily copy, and the way back: the same two steps carry a shop to another computer."""

import glob
import os
import re
import secrets
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from db import in_use
from db.books import APPLICATION_ID, Books, BooksProblem, recognise
from db.in_use import Hold, files_of
from db.ledger.erasure import Tombstone, bury_again, tombstones_in
from db.ledger.sweep import finish_erasures
from db.schema.upgrade import ASIDE_STAMP, draw_till_code, open_books
from db.tables.workplace import workplace

#: The name of a shop's own books. Copies once carried no name: those count as theirs.
_USUAL = "books"
_NAME = re.compile(r"regulars-(?:(?P<books>.+)-)?(?P<stamp>\d{8}T\d{6}Z)\.db", re.DOTALL)
_STAMP = ASIDE_STAMP
#: What was set aside beside the books: by an upgrade, by a restore.
_ASIDE = re.compile(r"(?:\.form\d+|(?:\.form\d+|-replaced)-(?P<stamp>\d{8}T\d{6}Z))")

#: A copy still names whoever was erased after it was made. It is kept no longer than this (sync.md §2.10).
KEPT_DAYS = 35


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the books, whole in one file."""

    path: Path
    made_at: datetime
    size_bytes: int


def back_up(books: Books, folder: Path, *, now: datetime, keep: int = 14) -> Path:
    """Copy the books into the folder while they are in use, and drop all but the newest `keep` of their copies.

    A copy is named after the books' file, so that two shops may share a folder, and has that name only once it is
    whole and on the disk. Raises BooksProblem (disk_full, read_only).
    """
    assert keep >= 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"regulars-{books.path.stem}-{now.astimezone(UTC).strftime(_STAMP)}.db"
        unfinished = target.with_suffix(".unfinished")
        books.copy_into(unfinished)
        os.replace(unfinished, target)
        for old in backups(folder, books.path)[keep:]:
            old.path.unlink(missing_ok=True)
    except OSError as error:
        raise BooksProblem("read_only", folder, detail=str(error)) from error
    return target


def backups(folder: Path, books: Path) -> tuple[Backup, ...]:
    """The copies of these books in the folder, newest first. Whatever else lies there is not looked at."""
    found = []
    for path in folder.glob("regulars-*.db"):
        named = _NAME.fullmatch(path.name)
        if named and (named["books"] or _USUAL) == books.stem:
            made_at = datetime.strptime(named["stamp"], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def copies(folder: Path, books: Path) -> tuple[Backup, ...]:
    """Every older state of these books that there is: daily copies, and what upgrades and restores set aside."""
    found = list(backups(folder, books))
    for path in books.parent.glob(f"{books.stem}*"):
        aside = _ASIDE.fullmatch(path.name.removeprefix(books.stem).replace(books.suffix, "", 1))
        if aside is None or path.name.endswith(("-wal", "-shm")):
            continue
        stamp = aside["stamp"]
        seen = path.stat()
        made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC) if stamp else None
        found.append(Backup(path, made_at or datetime.fromtimestamp(seen.st_mtime, UTC), seen.st_size))
    return tuple(sorted(found, key=lambda copy: copy.made_at, reverse=True))


def drop_old_copies(folder: Path, books: Path, *, now: datetime) -> int:
    """Drop every copy that is older than KEPT_DAYS, but never the newest daily one; how many there were."""
    newest = backups(folder, books)[:1]
    old = [
        copy
        for copy in copies(folder, books)
        if copy.made_at < now - timedelta(days=KEPT_DAYS) and copy.path not in {kept.path for kept in newest}
    ]
    for copy in old:
        for tail in ("", "-wal", "-shm"):
            copy.path.with_name(copy.path.name + tail).unlink(missing_ok=True)
    return len(old)


def named_until(folder: Path, books: Path) -> datetime | None:
    """Until when copies that there are now may name somebody who is erased now; None where there are none."""
    newest = copies(folder, books)[:1]
    return newest[0].made_at + timedelta(days=KEPT_DAYS) if newest else None


def restore(backup: Path, path: Path, *, now: datetime, hold: Hold | None = None) -> Path | None:
    """Put a copy in the place of the books, which must be closed; returns where the replaced file was kept.

    The copy is proved first: ours, not newer, whole, and it opens. The till goes on under a new code, so that a
    slip printed after the copy was made never shares its number with a later one. Whoever was erased since the copy
    was made is erased in it before anybody opens it, where the replaced books can still say who that was. Returns None
    where nothing was at `path` before: that is how books move to another computer. Raises BooksProblem (in_use: another
    program has them open, and would go on selling into the file that is set aside); `path` is as it was then.
    `hold`: they are the caller's alone already.
    """
    with alone(path) if hold is None else nullcontext(hold) as held:
        return _restored(backup, path, held, now)


@contextmanager
def alone(path: Path) -> Iterator[Hold]:
    """Have the books at this path to oneself. Raises BooksProblem (in_use)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with in_use.alone(path) as hold:
            yield hold
    except in_use.InUse as error:
        raise BooksProblem("in_use", path) from error


def _restored(backup: Path, path: Path, hold: Hold, now: datetime) -> Path | None:
    erased = _erased_in(path, hold)
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.restoring")
    try:
        _copy_whole(backup, unfinished)
        books = open_books(unfinished)
        try:
            with books.writing() as connection:
                connection.execute(update(workplace).values(till_code=draw_till_code()))
            bury_again(books, erased)
            books.fold()
        finally:
            books.close()
        finish_erasures(unfinished, at_once_bytes=sys.maxsize)
        kept = _put_aside(path, now)
        os.replace(unfinished, path)
    finally:
        # An older copy was upgraded on its way, which set its older form aside.
        for left in path.parent.glob(f"{glob.escape(unfinished.name)}*"):
            left.unlink(missing_ok=True)
    return kept


def keep_taken_away(books: Books, *, now: datetime) -> Path | None:
    """Close books in whose place another file was put, and keep what they hold beside it; None where that can't be.

    Their log, which whoever moved the file left there, goes too: SQLite would take it for the other file's, and mix
    the two.
    """
    aside = _aside(books.path, now)
    try:
        books.copy_into(aside)
        kept = True
    except (BooksProblem, OSError):
        kept = False
    books.close()
    lie_there = files_of(books.path)
    for beside in (path for path, which in books.files.items() if path != books.path and lie_there.get(path) == which):
        if kept:
            beside.unlink(missing_ok=True)
        else:
            os.replace(beside, f"{aside}{beside.name.removeprefix(books.path.name)}")
    return aside if kept else None


def _erased_in(path: Path, hold: Hold) -> tuple[Tombstone, ...]:
    """Who was erased in the books at this path; nobody where they can't be read, or are of before there was erasing.

    A newer program's books are asked too: whoever goes back a release must not bring forgotten people with them.
    """
    try:
        recognise(path)
    except BooksProblem as problem:
        if problem.code != "newer":
            return ()
    try:
        books = Books(path, hold)
    except (BooksProblem, DBAPIError, sqlite3.Error):
        return ()
    try:
        with books.reading() as connection:
            return tombstones_in(connection)
    except (BooksProblem, DBAPIError, sqlite3.Error):
        return ()
    finally:
        books.close()


def _copy_whole(backup: Path, target: Path) -> None:
    """Copy a file of books that may have a log beside it, and prove that nothing in it is broken."""
    recognise_copy(backup)
    # A file without a log beside it is all there is: SQLite then asks nothing of the folder, which may be a CD's.
    alone = not backup.with_name(f"{backup.name}-wal").exists()
    told = "immutable=1" if alone else "mode=ro"
    try:
        with (
            closing(sqlite3.connect(f"{backup.absolute().as_uri()}?{told}", uri=True)) as source,
            closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)
            found = copy.execute("PRAGMA integrity_check(1)").fetchone()
            own = copy.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error as error:
        raise BooksProblem("damaged", backup, detail=str(error)) from error
    if found != ("ok",) or own != (APPLICATION_ID,):
        raise BooksProblem("damaged", backup, detail=str(found))


def recognise_copy(backup: Path) -> None:
    """`recognise`, where the file itself need not be writable: a copy on a read-only stick is a good copy."""
    try:
        recognise(backup)
    except BooksProblem as problem:
        if problem.code != "read_only" or not os.access(backup, os.R_OK):
            raise


def _aside(path: Path, now: datetime) -> Path:
    return path.with_name(f"{path.stem}-replaced-{now.astimezone(UTC).strftime(_STAMP)}{path.suffix}")


def _put_aside(path: Path, now: datetime) -> Path | None:
    if not path.exists():
        return None
    # Its log belongs to it: fold it back before the file gets another name.
    try:
        with closing(sqlite3.connect(path)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error:
        pass  # What is replaced may be damaged; it is kept as it is, log and all.
    kept = _aside(path, now)
    try:
        for tail in ("-wal", "-shm"):
            beside = path.with_name(path.name + tail)
            if beside.exists():
                os.replace(beside, kept.with_name(kept.name + tail))
        os.replace(path, kept)
    except PermissionError as error:
        if sys.platform == "win32":
            # What somebody has open is moved by nobody there; of these three the log comes first.
            raise BooksProblem("in_use", path) from error
        raise
    return kept
