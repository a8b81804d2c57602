"""One press for the diagnostics file: gathered in the work process, put among the shop's papers, told where it lies."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.runner import LongJob, Task, Work


class DiagnosingView(Protocol):
    """All that is ever said of the file."""

    def show_gathering(self, done: int, of: int) -> None:
        """How far it is; `of` 0 while nobody knows."""

    def show_saved(self, path: Path) -> None:
        """The file is there."""

    def show_not_saved(self, error: Exception) -> None:
        """There is no file, and why: it was stopped, or could not be written."""


class DiagnosingPresenter:
    """Gathers once at a time."""

    def __init__(self, view: DiagnosingView, *, work: Work, job: Callable[[], LongJob[Path]]) -> None:
        self._view, self._work, self._job = view, work, job
        self._task: Task | None = None

    @property
    def gathering(self) -> bool:
        """Whether a file is being made."""
        return self._task is not None

    def save(self) -> None:
        """Gather, and write the file."""
        if self._task is not None:
            return
        self._view.show_gathering(0, 0)
        self._task = self._work(self._job(), self._saved, self._not_saved, self._view.show_gathering)

    def stop(self) -> None:
        """Gather no further; no file is left."""
        if self._task is not None:
            self._task.cancel()

    def _saved(self, path: Path) -> None:
        self._task = None
        self._view.show_saved(path)

    def _not_saved(self, error: Exception) -> None:
        self._task = None
        self._view.show_not_saved(error)
