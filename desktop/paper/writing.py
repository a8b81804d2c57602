"""Files written so that there is all of one or what stood there before, and why not where that cannot be.

Qt is asked to write into memory, or only after it was tried: it complains on stderr, and does not say why.
"""

import errno
import os
import secrets
from pathlib import Path


def try_to_write(path: Path) -> None:
    """Open the file as Qt will, leaving what is in it. Raises OSError with the file's name and the reason."""
    was_there = path.exists()
    with path.open("ab"):
        pass
    if not was_there:
        path.unlink()


def put(path: Path, content: bytes) -> None:
    """Write the file, whole or not at all, and its folder where there is none. Raises OSError with the file's name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except OSError as error:
        # Named after what was asked for, not after the piece that was tried.
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def unwritable(path: Path) -> OSError:
    """Where Qt failed after all: it is named, so that whoever hears of it can look."""
    return OSError(errno.EIO, "it cannot be written", str(path))
