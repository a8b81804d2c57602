"""What the computer gives the program: another process, a chain's database driver, a folder, room on disk, a clock."""

import os
import platform
import shutil
import sys
from base64 import b64encode
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from db.reports.hub import driver
from desktop.background import WorkProcess
from desktop.paper.typeface import prepared
from desktop.runner import Progress
from desktop.settings import books_path, data_folder
from desktop.support.found import demand
from desktop.updates.keyring import Signature, bundled_keys, signer_of
from resources import version

_PUBLIC_KEY = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
_SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)
#: A process that has not answered by then never will, however slow the computer.
_ANSWERS_WITHIN_MS = 60_000
#: Books of a shop with a backup of each of fourteen days go into this.
ROOM_BYTES_LEAST = 500_000_000
#: No Regulars is older.
FIRST_YEAR = 2026
#: A clock that was set back by a little, as clocks are.
_LENIENT = timedelta(hours=25)


def program() -> str:
    """The program knows which one it is: facts in the books and questions to us name its version."""
    demand(version() != "0", "it does not know its own version")
    packed = "packed" if hasattr(sys, "_MEIPASS") else "from its source"
    return f"{version()}, {packed}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def work_process() -> str:
    """The second process, in which PDFs and reports are made, starts and answers."""
    prepared()
    loop, heard = QEventLoop(), list[object]()

    def ended(answer: object) -> None:
        heard.append(answer)
        loop.quit()

    process = WorkProcess(ended)
    process.work(process_number, ended, ended)
    QTimer.singleShot(_ANSWERS_WITHIN_MS, loop, loop.quit)
    loop.exec()
    process.close()
    QCoreApplication.processEvents()
    demand(heard, "no answer")
    answer = heard[0]
    demand(isinstance(answer, int), f"{type(answer).__name__}: {answer}")
    demand(answer != os.getpid(), "it is no other process")
    return "it started and answered"


def process_number(*, progress: Progress) -> int:
    """What the work process is asked: which one it is."""
    progress(1, 1)
    return os.getpid()


def database_driver() -> str:
    """The driver of a chain's database is there, with the library it speaks through. No server is needed."""
    return driver()


def signatures() -> str:
    """A release file's signature can be proved – by the second example of RFC 8032 – and HTTPS be spoken."""
    import ssl

    proved = signer_of(b"r", (Signature("example", b64encode(_SIGNATURE).decode()),), {"example": _PUBLIC_KEY})
    demand(proved == "example", "a good signature is not known as one")
    forged = signer_of(b"R", (Signature("example", b64encode(_SIGNATURE).decode()),), {"example": _PUBLIC_KEY})
    demand(forged is None, "a forged signature passes")
    ssl.create_default_context()
    return f"{len(bundled_keys())} key(s) of the makers, {ssl.OPENSSL_VERSION}"


def data_folder_takes_files() -> str:
    """The folder for books, or the nearest above it that is there, takes a file."""
    folder = _nearest(data_folder())
    with TemporaryFile(dir=folder) as file:
        file.write(b"regulars")
        file.flush()
        os.fsync(file.fileno())
    return _short(data_folder())


def disk_has_room() -> str:
    """There is room for books and their backups."""
    free = shutil.disk_usage(_nearest(data_folder())).free
    demand(free >= ROOM_BYTES_LEAST, f"{free / 1e9:.1f} GB free, and {ROOM_BYTES_LEAST / 1e9:.1f} GB are needed")
    return f"{free / 1e9:.0f} GB free"


def clock_is_sane(now: datetime, books: Path | None = None) -> str:
    """The clock stands after the program was made and after the books were last written."""
    demand(now.year >= FIRST_YEAR, f"{now:%Y-%m-%d} is before the program was made")
    written = _written_at(books or books_path())
    if written is not None:
        demand(now.timestamp() + _LENIENT.total_seconds() >= written, "the books were written later than now")
    return f"{now.astimezone():%Y-%m-%d %H:%M %z}"


def _written_at(books: Path) -> float | None:
    try:
        return books.stat().st_mtime
    except OSError:
        return None


def _nearest(folder: Path) -> Path:
    """The folder, or what is there of the way to it: nothing is made only to look."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), Path())


def _short(folder: Path) -> str:
    """A folder without whose home it is in."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
