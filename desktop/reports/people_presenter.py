"""The people behind a figure, or in a segment: found in the work process, and found again when they are others."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from db.books import Books
from db.changes import Changes
from desktop.reports.people_jobs import FoundPeople, Where, find_people
from desktop.runner import Cancelled, Task, Work


class PeopleViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_looking(self, done: int, of: int) -> None:
        """They are being looked for; `of` 0 while nobody knows the whole."""

    def show_people(self, found: FoundPeople) -> None:
        """These; ticks stay on whoever is still there."""

    def show_not_found(self, error: Exception) -> None:
        """Cancelled, SegmentProblem or BooksProblem: nobody is shown."""


class PeoplePresenter:
    """An answer that another question has overtaken is dropped."""

    def __init__(self, view: PeopleViewer, *, books: Books, work: Work, heard: Callable[[FoundPeople], None]) -> None:
        self._view, self._books, self._work, self._heard = view, books, work, heard
        self.where: Where | None = None
        self.found: FoundPeople | None = None
        self._asked = 0
        self._task: Task | None = None

    def open(self, where: Where) -> None:
        """Show these people; asked for once more they stay in sight until they are found anew."""
        if where == self.where and self.found is not None:
            self._look()
            return
        self.where, self.found = where, None
        self._view.show_looking(0, 0)
        self._look()

    def again(self) -> None:
        """Look once more."""
        if self.where is not None:
            self.found = None
            self.open(self.where)

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.cancel()

    def changed(self, changes: Changes) -> None:
        """Something was written: who is shown may have another name by now, or none.

        A sale changes a figure of one of them; the room asks for those now and then.
        """
        if (
            self.found is not None
            and not changes.sales
            and not changes.accounts.isdisjoint(self.found.behind.account_ids)
        ):
            self._look()

    def _look(self) -> None:
        where = self.where
        assert where is not None
        self._asked += 1
        this = self._asked
        self.stop()

        def done(found: FoundPeople) -> None:
            if this == self._asked:
                self._task, self.found = None, found
                self._heard(found)
                self._view.show_people(found)

        def failed(error: Exception) -> None:
            if this != self._asked:
                return  # Stopped because somebody else is looked for.
            self._task = None
            if self.found is None or not isinstance(error, Cancelled):
                self._view.show_not_found(error)

        def progress(done: int, of: int) -> None:
            if this == self._asked and self.found is None:
                self._view.show_looking(done, of)

        self._task = self._work(partial(find_people, self._books.path, where), done, failed, progress)
