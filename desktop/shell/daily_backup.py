"""The copy of the books that is made every day without anybody asking."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.runner import Progress, Run, Work

#: The first copy waits until the morning's first customers are through with the slowest minute of the program.
FIRST_MS = 20_000
#: How often to look whether a new day has begun.
LOOK_MS = 10 * 60_000
#: How many copies are kept: two weeks of them.
KEEP = 14


def make_backup(books: Path, folder: Path, now: datetime, *, progress: Progress) -> Path:
    """Copy the books into the folder; done in the work process, so that a large copy never holds up a sale.

    With it go the copies that are too old to name anybody still, and what an erasure still owes. What has lapsed by the
    day is written down, and whose tier has become another.
    """
    from db.ledger.lapse import write_lapsed
    from db.ledger.sweep import finish_erasures
    from db.ledger.tiers_kept import renew_tiers
    from db.schema.backup import back_up, drop_old_copies
    from db.schema.upgrade import open_books

    opened = open_books(books)
    try:
        made = back_up(opened, folder, now=now, keep=KEEP)
        write_lapsed(opened, now=now)
        renew_tiers(opened, now=now)
    finally:
        opened.close()
    drop_old_copies(folder, books, now=now)
    finish_erasures(books)
    return made


def newest_backup(folder: Path, books: Path) -> datetime | None:
    """When the newest copy of these books in the folder was made."""
    from db.schema.backup import backups

    return max((backup.made_at for backup in backups(folder, books)), default=None)


class DailyBackup(QObject):
    """Looks at start and every few minutes whether today's copy is there, and has it made."""

    #: When the newest copy was made, or None.
    made = Signal(object)
    #: The exception that stopped it.
    failed = Signal(object)

    def __init__(
        self,
        *,
        books: Path,
        folder: Callable[[], Path],
        zone: str,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._books, self._folder, self._zone = books, folder, ZoneInfo(zone)
        self._run, self._work, self._clock = run, work, clock
        self._under_way = self._ended = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Say when the last copy was made, and look after today's from now on."""
        self.tell()
        QTimer.singleShot(FIRST_MS, self, self.look)
        self._timer.start()

    def end(self) -> None:
        """Look no more, and tell nobody of what is still under way: other books may be open by then."""
        self._ended = True
        self._timer.stop()

    def look(self) -> None:
        """Make today's copy where it is missing."""
        if not (self._under_way or self._ended):
            self._run(partial(newest_backup, self._folder(), self._books), self._seen, self._tell_problem)

    def tell(self) -> None:
        """Say when the newest copy was made: by itself, or by somebody's press."""
        if not self._ended:
            self._run(partial(newest_backup, self._folder(), self._books), self._tell, self._tell_problem)

    def now(self) -> None:
        """Make a copy now, whether or not today has one."""
        if self._under_way or self._ended:
            return
        self._under_way = True
        job = partial(make_backup, self._books, self._folder(), self._clock())
        self._work(job, self._done, self._stopped)

    def _seen(self, newest: datetime | None) -> None:
        today = self._clock().astimezone(self._zone).date()
        if newest is None or newest.astimezone(self._zone).date() < today:
            self.now()

    def _done(self, _: Path) -> None:
        self._under_way = False
        self.tell()

    def _stopped(self, error: Exception) -> None:
        self._under_way = False
        self._tell_problem(error)

    def _tell(self, newest: datetime | None) -> None:
        if not self._ended:
            self.made.emit(newest)

    def _tell_problem(self, error: Exception) -> None:
        if not self._ended:
            self.failed.emit(error)
