"""Who has books open: many programs at once may, and none while a file takes the place of another.

A lock of the system's on an empty file beside the books, which ends with whoever holds it, however they end. It is
never on the books themselves: closing a file once takes all of a process's POSIX locks from it, SQLite's among them.
Windows needs none of this: it renames no file that somebody has open.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

#: Between two looks whether whoever is in the way has gone; and how long that is looked for.
_LOOKS_EVERY_S = 0.05
waits_s = 3.0


class InUse(Exception):
    """Somebody else is in the way, and was for as long as was waited."""


class Hold:
    """These books are in use, by whoever has this, until it is let go."""

    def __init__(self, beside: Path, file: int | None) -> None:
        self._beside, self._file = beside, file

    def let_go(self) -> None:
        """Twice does no harm. The last one to go takes the file beside the books along."""
        file, self._file = self._file, None
        if file is not None:
            if _locked(file, alone=True):
                with suppress(OSError):
                    self._beside.unlink()
            os.close(file)

    def __del__(self) -> None:
        # Books that nobody closed are let go with them.
        if self._file is not None:
            os.close(self._file)


def share(books: Path) -> Hold:
    """They are open here, beside others who have them open. Raises InUse while something takes their place."""
    return _hold(books, alone=False)


@contextmanager
def alone(books: Path) -> Iterator[Hold]:
    """Nobody else has them open, or opens them meanwhile. Raises InUse where somebody keeps them open."""
    hold = _hold(books, alone=True)
    try:
        yield hold
    finally:
        hold.let_go()


def which(books: Path) -> tuple[int, int]:
    """Which file lies there now, whatever its name: another one's answer is another. Raises OSError for none."""
    seen = books.stat()
    return seen.st_dev, seen.st_ino


def files_of(books: Path) -> dict[Path, tuple[int, int]]:
    """The file of open books and those of its log, as far as they lie there, and which each is."""
    found = {}
    for tail in ("", "-wal", "-shm"):
        beside = books.with_name(f"{books.name}{tail}")
        with suppress(OSError):
            found[beside] = which(beside)
    return found


def _hold(books: Path, *, alone: bool) -> Hold:
    beside = books.with_name(f"{books.name}-open")
    if sys.platform == "win32":
        return Hold(beside, None)
    until = time.monotonic() + waits_s
    while True:
        file = _opened(beside)
        if file is None:
            # Where nothing can be made beside them, nothing can be put in their place either.
            return Hold(beside, None)
        if _locked(file, alone=alone):
            if _is_still(beside, file):
                return Hold(beside, file)
            # Whoever had it went, and took it along, while it was being opened here.
            os.close(file)
            continue
        os.close(file)
        if time.monotonic() >= until:
            raise InUse(str(books))
        time.sleep(_LOOKS_EVERY_S)


def _opened(beside: Path) -> int | None:
    # Another user's program may have made it: to be read is enough for a lock.
    for how in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
        with suppress(OSError):
            return os.open(beside, how, 0o666)
    return None


def _locked(file: int, *, alone: bool) -> bool:
    """Whether the lock is had now. A disk that knows no locks stands in nobody's way."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _is_still(beside: Path, file: int) -> bool:
    try:
        there, here = beside.stat(), os.fstat(file)
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino)
