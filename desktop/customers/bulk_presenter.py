"""What is done with everybody who is ticked: into a group, out of one; long ones in the work process, to be stopped."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.refusals import Refused
from desktop.runner import Cancelled, Task, Work
from desktop.widgets.many_people import Grouped, change_groups


class BulkViewer(Protocol):
    """All that this presenter ever says to its bar."""

    def show_going(self, done: int, of: int) -> None:
        """How far it has come."""

    def show_grouped(self, group: str, count: int, *, join: bool) -> None:
        """So many are in the group now, or out of it, who were not before."""

    def show_stopped(self) -> None:
        """Stopped by hand; what was done stays."""

    def show_problem(self, code: str) -> None:
        """Nothing of it was done."""


class BulkPresenter:
    """One thing at a time."""

    def __init__(
        self,
        view: BulkViewer,
        *,
        books: Books,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
    ) -> None:
        self._view, self._books, self._work = view, books, work
        self._clock, self._new_id, self._tell = clock, new_id, tell
        self._task: Task | None = None

    def change_group(self, account_ids: tuple[str, ...], group: str, *, join: bool) -> None:
        """Put all of these into a group, or take them out of it."""
        group = " ".join(group.split())
        if self._task is not None or not account_ids:
            return
        job = partial(change_groups, self._books.path, self._new_id(), account_ids, group, join, self._clock())

        def over() -> None:
            self._task = None
            self._tell(Changes(accounts=frozenset(account_ids)))

        def done(grouped: Grouped) -> None:
            over()
            if grouped.left:
                self._view.show_stopped()
            else:
                self._view.show_grouped(group, len(grouped.accounts), join=join)

        def failed(error: Exception) -> None:
            over()
            if isinstance(error, Cancelled):
                self._view.show_stopped()
            elif isinstance(error, Refused):
                self._view.show_problem(error.code)
            else:
                self._view.show_problem("")
                raise error

        self._view.show_going(0, len(account_ids))
        self._task = self._work(job, done, failed, self._view.show_going)

    def stop(self) -> None:
        """Do no more of it."""
        if self._task is not None:
            self._task.cancel()
