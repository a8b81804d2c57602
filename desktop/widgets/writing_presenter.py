"""Something goes out as a file: written by the work process, one at a time, stopped by hand if need be."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from db.books import BooksProblem
from db.exports.table_file import TooManyRows
from desktop.runner import Cancelled, LongJob, Task, Work

T = TypeVar("T")


class WritingView(Protocol):
    """All that this presenter says to its screen by itself."""

    def show_writing(self, done: int, of: int) -> None:
        """How far the file is."""

    def show_not_written(self, error: Exception) -> None:
        """Cancelled, TooManyRows, OSError or BooksProblem: what stood there before stands."""


class WritingPresenter:
    """Whoever asks for a second file while one is being written waits for the first."""

    def __init__(self, view: WritingView, *, work: Work) -> None:
        self._view, self._work = view, work
        self._task: Task | None = None

    @property
    def is_writing(self) -> bool:
        return self._task is not None

    def write(self, job: LongJob[T], written: Callable[[T], object]) -> None:
        """Write what the job writes, and hand on what it says of it."""
        if self._task is not None:
            return

        def done(made: T) -> None:
            self._task = None
            written(made)

        self._view.show_writing(0, 0)
        self._task = self._work(job, done, self._failed, self._view.show_writing)

    def stop(self) -> None:
        """Write no further; the file is not left half there."""
        if self._task is not None:
            self._task.cancel()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._view.show_not_written(error)
        if not isinstance(error, (Cancelled, TooManyRows, OSError, BooksProblem)):
            raise error
