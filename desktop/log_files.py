"""The program's log: errors and warnings of every process in one small file, and what native code leaves when it dies.

Nothing personal goes in: errors are told as `desktop.faults` tells them, and of what a library says only what names
nobody. The file is opened for each line, so that window, work process and commands may write beside one another, and it
can be turned on systems that refuse to rename what is open. A till that can't write its log still sells.
"""

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import time
from pathlib import Path
from typing import IO, Any

import platformdirs

from desktop.faults import fault_text, place, plain, without_home
from desktop.settings import APP
from resources import version

#: The newest is "errors.log", then "errors.log.1"…
NAME, OLDER_KEPT, BYTES_MOST = "errors.log", 2, 500_000
#: Of a failure that comes again and again, one in this time is written, with how many there were.
QUIET_S = 60.0
_MARKS_MOST = 500
#: A lock left by a process that died while it turned the file.
_LOCK_STALE_S = 30.0
_OURS = ("desktop", "db", "loyalty", "resources", "__main__")
#: What native code leaves is short; more is not ours.
_CRASH_MOST = 20_000

log = logging.getLogger(__name__)
_crash_files: list[IO[str]] = []


def folder() -> Path:
    """Where the log lies."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False))


def files() -> tuple[Path, ...]:
    """What there is of the log, the oldest first."""
    names = [*(f"{NAME}.{nth}" for nth in range(OLDER_KEPT, 0, -1)), NAME]
    return tuple(file for file in (folder() / name for name in names) if file.is_file())


def keep(process: str, *, on_screen: bool = False) -> None:
    """Keep the log of this process from now on: "window", "work" or "command"; `on_screen`: on stderr as well.

    What ends a thread or is found while something is thrown away is heard too, and what Qt and native code say.
    """
    handlers: list[logging.Handler] = [LogFile(folder() / NAME)]
    if on_screen and sys.stderr is not None:
        handlers.append(logging.StreamHandler())
    quiet = Quiet()
    for handler in handlers:
        handler.setFormatter(NamesNobody(process))
        handler.addFilter(quiet)
    logging.basicConfig(level=logging.WARNING, handlers=handlers)
    threading.excepthook = _thread_ended
    sys.unraisablehook = _thrown_away
    if process != "command":
        _hear_qt()
    with contextlib.suppress(OSError):
        _hear_native_code(process)


class LogFile(logging.Handler):
    """Writes each record at the end of a file that is turned before it grows too large."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = (self.format(record) + "\n").encode("utf-8", "replace")
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(OSError):
                if self.path.stat().st_size + len(line) > BYTES_MOST:
                    self._turn()
            # One write to the end of the file: lines of two processes never mix.
            target = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(target, line)
            finally:
                os.close(target)
        except OSError:
            pass

    def _turn(self) -> None:
        """Make room: errors.log becomes errors.log.1. Who comes second leaves it to the first."""
        lock = self.path.with_name(f"{self.path.name}.turning")
        with contextlib.suppress(OSError):
            if time.time() - lock.stat().st_mtime > _LOCK_STALE_S:
                lock.unlink()
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
        try:
            if self.path.stat().st_size * 2 > BYTES_MOST:
                for nth in range(OLDER_KEPT, 0, -1):
                    newer = self.path if nth == 1 else self.path.with_name(f"{self.path.name}.{nth - 1}")
                    with contextlib.suppress(FileNotFoundError):
                        os.replace(newer, self.path.with_name(f"{self.path.name}.{nth}"))
        finally:
            lock.unlink(missing_ok=True)


class NamesNobody(logging.Formatter):
    """When, which process of which version, what; an error without what it says of anybody."""

    def __init__(self, process: str) -> None:
        super().__init__(
            f"%(asctime)sZ {process} %(process)d {version()} %(levelname)s %(name)s: %(message)s",
            datefmt="%Y-%m-%d %H:%M:%S",
        )

    def converter(self, timestamp: float | None) -> time.struct_time:
        return time.gmtime(timestamp)

    def formatMessage(self, record: logging.LogRecord) -> str:
        if record.name.partition(".")[0] not in _OURS:
            # What a library fills in may be a customer's; what it has written down itself is not.
            record.message = plain(str(record.msg))
        repeated = getattr(record, "repeated", 0)
        again = f" ({repeated} more like it before)" if repeated else ""
        return super().formatMessage(record) + again

    def formatException(self, ei: Any) -> str:
        return fault_text(ei[1]) if ei[1] is not None else ""

    def formatStack(self, stack_info: str) -> str:
        return ""


class Quiet(logging.Filter):
    """Lets a failure through once in a while: a storm of it would wash away what began it."""

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[object, tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if hasattr(record, "repeated"):
            return record.repeated is not None  # Another handler has asked already.
        error = record.exc_info[1] if record.exc_info else None
        mark = (record.name, record.getMessage(), type(error), place(error) if error is not None else "")
        then, count = self._told.get(mark, (-QUIET_S, 0))
        if record.created - then < QUIET_S:
            self._told[mark] = (then, count + 1)
            record.repeated = None
            return False
        if len(self._told) >= _MARKS_MOST:
            self._told.clear()
        self._told[mark] = (record.created, 0)
        record.repeated = count
        return True


def _thread_ended(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
        log.error("a thread ended", exc_info=told.exc_value)


def _thrown_away(told: Any) -> None:
    """Python's own sys.UnraisableHookArgs."""
    if told.exc_value is not None:
        log.error("while something was thrown away", exc_info=told.exc_value)


def _hear_qt() -> None:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def heard(kind: QtMsgType, context: QMessageLogContext, said: str) -> None:
        logging.getLogger("qt").log(levels.get(kind, logging.DEBUG), plain(said))

    qInstallMessageHandler(heard)


def _hear_native_code(process: str) -> None:
    """Native code that dies writes where it stood; what an earlier run has left is taken into the log."""
    path = folder() / f"crash-{process}.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    left = path.read_text(encoding="utf-8", errors="replace")[:_CRASH_MOST] if path.exists() else ""
    if left.strip():
        at = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(path.stat().st_mtime))
        log.critical("native code died at %sZ\n%s", at, without_home(left.strip()))
    # Open as long as the process lives: nothing can be opened any more by one that is dying.
    file = path.open("w", encoding="utf-8")
    _crash_files.append(file)
    faulthandler.enable(file=file)
