"""A report goes out as a file: written by the work process, one at a time, stopped by hand if need be."""

from pathlib import Path
from typing import Protocol

from db.books import BooksProblem
from db.exports.table_file import TooManyRows
from desktop.runner import Cancelled, LongJob, Task, Work


class ExportView(Protocol):
    """All that this presenter ever says to its screen."""

    def show_writing(self, done: int, of: int) -> None:
        """How far the file is."""

    def show_written(self, path: Path) -> None:
        """The file is there."""

    def show_not_written(self, error: Exception) -> None:
        """Cancelled, TooManyRows, OSError or BooksProblem: what stood there before stands."""


class ExportPresenter:
    """Whoever asks for a second file while one is being written waits for the first."""

    def __init__(self, view: ExportView, *, work: Work) -> None:
        self._view, self._work = view, work
        self._task: Task | None = None

    @property
    def is_writing(self) -> bool:
        return self._task is not None

    def write(self, job: LongJob[Path]) -> None:
        """Write what the job writes."""
        if self._task is not None:
            return
        self._view.show_writing(0, 0)
        self._task = self._work(job, self._written, self._failed, self._view.show_writing)

    def stop(self) -> None:
        """Write no further."""
        if self._task is not None:
            self._task.cancel()

    def _written(self, path: Path) -> None:
        self._task = None
        self._view.show_written(path)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._view.show_not_written(error)
        if not isinstance(error, (Cancelled, TooManyRows, OSError, BooksProblem)):
            raise error
