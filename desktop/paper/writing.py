"""Whether a file can be written, asked before Qt tries: it complains on stderr, and does not say why."""

import errno
from pathlib import Path


def try_to_write(path: Path) -> None:
    """Open the file as Qt will, leaving what is in it. Raises OSError with the file's name and the reason."""
    was_there = path.exists()
    with path.open("ab"):
        pass
    if not was_there:
        path.unlink()


def unwritable(path: Path) -> OSError:
    """Where Qt failed after all: it is named, so that whoever hears of it can look."""
    return OSError(errno.EIO, "it cannot be written", str(path))
