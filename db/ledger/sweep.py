"""After an erasure: see to it that the file's own bytes have forgotten too, not only its tables.

The write-ahead log is folded back and emptied, and the pages are looked at for pieces of rows that SQLite left behind
when it moved them (`lookup.leftovers`). Where there are some the file is written anew. That takes the write lock for
as long as it takes to copy the file: at once for a usual shop, at the next start of the program for a very large one.
"""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from sqlalchemy import Connection, delete, func, select

from db.books import Books, BooksProblem, Statement
from db.lookup.leftovers import Unreadable, dirty_pages, roots_in
from db.tables.people import unswept

#: A file up to this size is written anew while the till is open: its sales wait for a second or two.
AT_ONCE_BYTES = 128 << 20
#: Another program may write between the folding and the look; so often it is tried again.
_TRIES = 5

_OWED = Statement(select(func.count()).select_from(unswept))
_PAID = Statement(delete(unswept))


class Swept(Enum):
    """How far the file has forgotten."""

    #: There was nothing to do, or nothing is left to be found.
    CLEAN = "clean"
    #: Another program stands in the way, or the file is too large for the middle of a day: the next start does it.
    WAITING = "waiting"


def finish_erasures(path: Path, *, at_once_bytes: int = AT_ONCE_BYTES) -> Swept:
    """Make the file forget whoever was erased, where that is still owed. Doing it twice does no harm.

    For a process that holds no books open at this path: the system takes all of a process's locks from a file when
    the process closes it once. Called after an erasure (in the work process), at every start, and with the daily copy.
    """
    # Opened before the books and closed after them, for the same reason. Unbuffered: pages are read one by one.
    with path.open("rb", buffering=0) as file:
        books = Books(path)
        try:
            with books.reading() as connection:
                owed = _owed(connection)
            return _swept(books, lambda roots: dirty_pages(file, roots), at_once_bytes) if owed else Swept.CLEAN
        except BooksProblem as problem:
            if problem.code in ("busy", "disk_full"):
                return Swept.WAITING
            raise
        finally:
            books.close()


def is_owed(books: Books) -> bool:
    """Whether an erasure is not yet through in the file's own bytes."""
    with books.reading() as connection:
        return _owed(connection)


def _owed(connection: Connection) -> bool:
    row = _OWED.row(connection)
    return bool(row and row[0])


def _swept(books: Books, dirty: Callable[[tuple[int, ...]], int], at_once_bytes: int) -> Swept:
    written_anew = False
    for _ in range(_TRIES):
        if not books.fold():
            return Swept.WAITING
        try:
            with books.writing() as connection:
                if not books.is_folded():
                    continue
                left = dirty(roots_in(connection))
                if not left:
                    # Whoever holds pages of before must read them again after this commit.
                    _PAID.run(connection)
        except Unreadable:
            left = -1
        if not left:
            books.fold()
            return Swept.CLEAN
        if written_anew or books.path.stat().st_size > at_once_bytes:
            return Swept.WAITING
        books.write_anew()
        written_anew = True
    return Swept.WAITING
