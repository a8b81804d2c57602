"""Bringing in a list of customers: what happens when a file is chosen, a column put right, the list brought in."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from db.books import BooksProblem
from db.imports.table import FileRefused
from desktop.customers.import_jobs import Seen, bring_in, look_at, look_otherwise, save_refused
from desktop.runner import Cancelled, LongJob, Progress, Task, Work

if TYPE_CHECKING:
    from db.exports.table_file import Style
    from db.imports.outcome import Imported


T = TypeVar("T")


class ImportView(Protocol):
    """All that the presenter ever says to its screen."""

    def show_choosing(self) -> None:
        """No file is chosen."""

    def show_reading(self, file: Path) -> None:
        """The file is being looked at."""

    def show_seen(self, seen: Seen) -> None:
        """Its columns, what they are taken for, and its first rows."""

    def show_trying(self, done: int, of: int) -> None:
        """The whole of it is being tried."""

    def show_tried(self, tried: "Imported") -> None:
        """What would land."""

    def show_landing(self, done: int, of: int) -> None:
        """It is being brought in."""

    def show_landed(self, outcome: "Imported", file: Path) -> None:
        """It is in."""

    def show_stopped(self, *, landing: bool) -> None:
        """Stopped by hand: before anything was written, or while it was being brought in."""

    def show_file_problem(self, error: Exception) -> None:
        """FileRefused, BooksProblem or OSError."""

    def show_saved(self, path: Path) -> None:
        """The rows that were left out are in that file."""


class ImportPresenter:
    """One list at a time, read and written in the work process. An answer that a newer choice overtook is dropped."""

    def __init__(
        self,
        view: ImportView,
        *,
        books_path: Path,
        work: Work,
        clock: Callable[[], datetime],
        landed: Callable[[], None],
    ) -> None:
        self._view, self._books_path, self._work, self._clock = view, books_path, work, clock
        self._landed = landed
        self._asked = 0
        self._task: Task | None = None
        self._seen: Seen | None = None
        self._landing = False

    def begin(self) -> None:
        """From the start, with no file."""
        if self._landing:
            return
        self._give_up()
        self._seen = None
        self._view.show_choosing()

    def choose(self, file: Path) -> None:
        """Look at this file, then try it."""
        if self._landing:
            return
        self._view.show_reading(file)
        self._ask(partial(look_at, self._books_path, file, self._clock()), self._see)

    def mean(self, column: str, field: str) -> None:
        """Take a column for something else, or leave it out."""
        if self._seen is not None and not self._landing:
            job = partial(look_otherwise, self._books_path, self._seen, column, field, self._clock())
            self._view.show_trying(0, 0)
            self._ask(job, self._see)

    def bring_in(self, reason: str, agreed: str) -> None:
        """Write what was tried: why balances are opened, and the words of consents that the list tells."""
        if self._seen is None or self._landing:
            return
        self._landing = True
        self._view.show_landing(0, 0)
        self._ask(self._whole(reason, agreed, dry_run=False), self._done, self._view.show_landing)

    def save_refused(self, target: Path, why: Mapping[int, str], heading: str, style: "Style") -> None:
        """Write down the rows that were left out."""
        if self._seen is not None:
            mapping = self._seen.guess.mapping
            job = partial(save_refused, self._seen.file, mapping, target, dict(why), heading, style)
            self._ask(job, self._view.show_saved)

    def stop(self) -> None:
        """Stop what is under way; what has landed stays."""
        if self._task is not None:
            self._task.cancel()

    def _see(self, seen: Seen) -> None:
        self._seen = seen
        self._view.show_seen(seen)
        self._view.show_trying(0, 0)
        self._ask(self._whole("", "", dry_run=True), self._view.show_tried, self._view.show_trying)

    def _whole(self, reason: str, agreed: str, *, dry_run: bool) -> "partial[Imported]":
        assert self._seen is not None
        mapping = self._seen.guess.mapping
        now = self._clock()
        return partial(bring_in, self._books_path, self._seen.file, mapping, now, reason, agreed, dry_run)

    def _done(self, outcome: "Imported") -> None:
        assert self._seen is not None
        self._landing = False
        self._view.show_landed(outcome, self._seen.file)
        self._landed()

    def _ask(self, job: LongJob[T], done: Callable[[T], object], progress: Progress | None = None) -> None:
        """Ask the work process for this and nothing else any more."""
        self._give_up()
        asked = self._asked

        def answered(result: T) -> None:
            if asked == self._asked:
                self._task = None
                done(result)

        def going(so_far: int, of: int) -> None:
            if progress is not None and asked == self._asked:
                progress(so_far, of)

        task = self._work(job, answered, partial(self._failed, asked), going)
        # A job that was done on the spot has asked for the next one already.
        if asked == self._asked:
            self._task = task

    def _give_up(self) -> None:
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _failed(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        landing, self._task, self._landing = self._landing, None, False
        if landing:
            # Whole batches may have landed before.
            self._landed()
        if isinstance(error, Cancelled):
            self._view.show_stopped(landing=landing)
        elif isinstance(error, (FileRefused, OSError, BooksProblem)):
            self._view.show_file_problem(error)
        else:
            self._view.show_stopped(landing=landing)
            raise error
