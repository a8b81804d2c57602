"""The list goes out as a file: everybody who fits, or those ticked, written by the work process."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books, BooksProblem
from db.exports.customers import Headings
from db.exports.table_file import Style, TooManyRows
from desktop.customers.export_job import export_list
from desktop.runner import Cancelled, Task, Work


class ExportViewer(Protocol):
    """All that this presenter ever says to its screen."""

    def show_exporting(self, done: int, of: int) -> None:
        """How many are in the file."""

    def show_exported(self, path: Path, count: int) -> None:
        """The file is there."""

    def show_not_exported(self, error: Exception) -> None:
        """Cancelled, TooManyRows, OSError or BooksProblem: there is no file."""


class ExportPresenter:
    """One file at a time."""

    def __init__(self, view: ExportViewer, *, books: Books, work: Work, clock: Callable[[], datetime]) -> None:
        self._view, self._books, self._work, self._clock = view, books, work, clock
        self._task: Task | None = None

    def write(self, target: Path, headings: Headings, style: Style, accounts: tuple[str, ...] | None) -> None:
        """Write these accounts, or everybody, to that file."""
        if self._task is not None:
            return
        job = partial(export_list, self._books.path, target, headings, style, accounts, self._clock())

        def done(count: int) -> None:
            self._task = None
            self._view.show_exported(target, count)

        def failed(error: Exception) -> None:
            self._task = None
            self._view.show_not_exported(error)
            if not isinstance(error, (Cancelled, TooManyRows, OSError, BooksProblem)):
                raise error

        self._view.show_exporting(0, 0)
        self._task = self._work(job, done, failed, self._view.show_exporting)

    def stop(self) -> None:
        """Write no further; the file is not left half there."""
        if self._task is not None:
            self._task.cancel()
