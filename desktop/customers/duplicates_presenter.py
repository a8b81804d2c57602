"""Customers who may be one person, looked for in the work process; each pair is merged, or told apart for good."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.apart import tell_apart
from db.lookup.customer_list import rows
from db.lookup.customer_rows import CustomerRow
from db.lookup.duplicates import Pair, duplicates
from db.lookup.near import Alike
from desktop.runner import Cancelled, Run, Task, Work

#: Pairs brought at a time.
PAGE = 30


@dataclass(frozen=True, slots=True)
class TwoAlike:
    """A pair with what is known of both."""

    one: CustomerRow
    other: CustomerRow
    alike: Alike


class DuplicatesViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_looking(self, done: int, of: int) -> None:
        """Everybody is being compared."""

    def show_pairs(self, pairs: tuple[TwoAlike, ...], *, in_all: int) -> None:
        """The first of them, the surest on top."""

    def show_stopped(self) -> None:
        """Stopped by hand."""


class DuplicatesPresenter:
    """The list is made once when the page is opened; who is merged or told apart leaves it."""

    def __init__(
        self,
        view: DuplicatesViewer,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        today: Callable[[], date],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._today = clock, today
        self._pairs: tuple[Pair, ...] = ()
        self._task: Task | None = None

    def begin(self) -> None:
        """Compare everybody."""
        if self._task is not None:
            return

        def found(pairs: tuple[Pair, ...]) -> None:
            self._task = None
            self._pairs = pairs
            self._show()

        def failed(error: Exception) -> None:
            self._task = None
            self._view.show_stopped()
            if not isinstance(error, Cancelled):
                raise error

        self._view.show_looking(0, 0)
        self._task = self._work(partial(duplicates, self._books.path), found, failed, self._view.show_looking)

    def stop(self) -> None:
        """Compare no further."""
        if self._task is not None:
            self._task.cancel()

    def tell_apart(self, one: str, other: str) -> None:
        """They are two people, and nobody asks again."""
        job = partial(tell_apart, self._books, one=one, other=other, now=self._clock())
        self._run(job, lambda _: self._leave_out(one, other))

    def changed(self, changes: Changes) -> None:
        """One of two who were merged is in no list any more: their pairs go with them."""
        if self._pairs and changes.accounts:
            self._show()

    def _leave_out(self, one: str, other: str) -> None:
        self._pairs = tuple(pair for pair in self._pairs if {pair.one, pair.other} != {one, other})
        self._show()

    def _show(self) -> None:
        first = self._pairs[: 2 * PAGE]
        ids = tuple(dict.fromkeys(own for pair in first for own in (pair.one, pair.other)))

        def read(told: tuple[CustomerRow, ...]) -> None:
            by_id = {row.account_id: row for row in told}
            there = [pair for pair in first if pair.one in by_id and pair.other in by_id]
            self._pairs = (*there, *self._pairs[len(first) :])
            shown = tuple(TwoAlike(by_id[pair.one], by_id[pair.other], pair.alike) for pair in there[:PAGE])
            self._view.show_pairs(shown, in_all=len(self._pairs))

        self._run(partial(rows, self._books, ids, day=self._today()), read)
