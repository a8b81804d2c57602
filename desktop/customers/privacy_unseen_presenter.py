"""Who has not been here for long: how long the shop keeps customers, the list, and erasing those who were ticked."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books, BooksProblem
from db.changes import Changes
from db.ledger.refusals import Refused
from db.ledger.workplace import keep_customers
from db.lookup.retention import unseen_since
from db.lookup.workplace import Workplace, workplace
from db.schema.forgetting import Forgotten
from desktop.customers.privacy_jobs import Agreeing, UnseenPage, copies_name_until, erase_people, list_unseen
from desktop.runner import Cancelled, Run, Task, Work
from loyalty.calendar import local_day


class UnseenView(Protocol):
    """All that this presenter ever says to its page."""

    def show_months(self, months: int) -> None:
        """Customers are kept for so long without a visit; 0: for ever, and nobody is proposed."""

    def show_reading(self) -> None:
        """The list is being read."""

    def show_list(self, page: UnseenPage, named_until: datetime | None) -> None:
        """Who is proposed, and until when copies would still name them."""

    def show_erasing(self, done: int, of: int) -> None:
        """So many are gone; the rest can be spared."""

    def show_erased(self, done: Forgotten) -> None:
        """It is done; what is left to say about it."""

    def show_stopped(self) -> None:
        """Stopped by hand: whoever was erased by then stays so."""

    def show_problem(self, error: Exception) -> None:
        """Refused or BooksProblem."""


class UnseenPresenter:
    """Reads in the work process, erases only what a person ticked and said yes to."""

    def __init__(
        self,
        view: UnseenView,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        place: Callable[[], Workplace],
        shop_changed: Callable[[Workplace], None],
        tell: Callable[[Changes], None],
        copies: Callable[[], Path],
        agree: Agreeing,
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._new_id, self._place, self._tell = clock, new_id, place, tell
        self._shop_changed, self._copies = shop_changed, copies
        self._agree = agree
        self._asked = 0
        self._task: Task | None = None
        self._erasing = False
        self._before: date | None = None

    def begin(self) -> None:
        """The list as it is now."""
        months = self._place().keeps_months
        self._view.show_months(months)
        if not self._erasing:
            self._read(months)

    def keep(self, months: int) -> None:
        """Keep customers for so long without a visit, from now on."""
        op_id, now = self._new_id(), self._clock()

        def job() -> Workplace:
            keep_customers(self._books, op_id=op_id, months=months, author="", now=now)
            return workplace(self._books)

        def kept(place: Workplace) -> None:
            self._shop_changed(place)
            self._tell(Changes(workplace=True))
            self._read(months)

        self._run(job, kept, self._refused)

    def erase(self, accounts: tuple[str, ...]) -> None:
        """Erase these; nobody named: all that are proposed, whether or not they are in sight."""
        before = self._before
        if self._erasing or before is None:
            return
        self._erasing = True
        self._view.show_erasing(0, 0)
        whom = accounts or before
        job = partial(
            erase_people, self._books.path, whom, self._new_id(), self._clock(), "unseen", self._copies(), self._agree
        )

        def done(forgotten: Forgotten) -> None:
            self._erasing = False
            self._view.show_erased(forgotten)
            self._tell(forgotten.changes)
            self._read(self._place().keeps_months)

        def failed(error: Exception) -> None:
            self._erasing = False
            if isinstance(error, Cancelled):
                self._view.show_stopped()
                # Who was through is known to the books alone: every list reads anew.
                self._tell(Changes(accounts=frozenset(accounts)))
                self._read(self._place().keeps_months)
                return
            self._refused(error)

        self._task = self._work(job, done, failed, self._view.show_erasing)

    def stop(self) -> None:
        """Spare the rest."""
        if self._task is not None:
            self._task.cancel()

    def _read(self, months: int) -> None:
        self._asked += 1
        this = self._asked
        self._before = None
        if not months:
            return
        before = unseen_since(local_day(self._clock(), self._place().zone), months)
        self._view.show_reading()
        folder, path = self._copies(), self._books.path

        def listed(page: UnseenPage) -> None:
            def told(until: datetime | None) -> None:
                if this == self._asked:
                    self._before = before
                    self._view.show_list(page, until)

            if this == self._asked:
                self._run(partial(copies_name_until, folder, path), told)

        self._task = self._work(partial(list_unseen, path, before), listed, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, Refused | BooksProblem):
            raise error
        self._view.show_problem(error)
