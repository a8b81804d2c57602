"""What an owner does with people they found: keeps them, writes them to a file, gives them a coupon, groups them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from db.books import Books
from db.changes import Changes
from db.exports.table_file import Style
from db.lookup.coupon_rules import CouponRule, coupon_rules
from db.lookup.groups import groups
from db.reports.asking import Asking
from desktop.reports.people_jobs import Kept, Where, keep_segment, write_people
from desktop.runner import Run, Task, Work
from desktop.widgets.many_people import (
    CouponsGiven,
    Grouped,
    TakenBack,
    change_groups,
    give_coupon_to_all,
    take_coupons_back,
)
from desktop.wording.words import Words


@dataclass(frozen=True, slots=True)
class Choices:
    """What people can be given, and where they can be put."""

    coupons: tuple[CouponRule, ...] = ()
    #: Every group, and how many are in it.
    groups: tuple[tuple[str, int], ...] = ()


class ActingViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_choices(self, choices: Choices) -> None:
        """What can be chosen."""

    def show_going(self, done: int, of: int) -> None:
        """How far it has come."""

    def show_kept(self, name: str, kind: str, kept: Kept) -> None:
        """They are saved."""

    def show_given(self, campaign: str, done: CouponsGiven) -> None:
        """Who got a coupon, and who was left out."""

    def show_grouped(self, group: str, done: Grouped, *, join: bool) -> None:
        """Who is in the group now, or out of it."""

    def show_taken_back(self, done: TakenBack, of: int) -> None:
        """What was done is undone, of so many."""

    def show_written(self, path: Path, count: int) -> None:
        """The file is there."""

    def show_not_done(self, error: Exception) -> None:
        """Cancelled, Refused, OSError, TooManyRows or BooksProblem."""


class ActingPresenter:
    """One thing at a time."""

    def __init__(
        self,
        view: ActingViewer,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        today: Callable[[], date],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._today, self._new_id, self._tell = clock, today, new_id, tell
        self._task: Task | None = None
        #: How what was done last is undone; None where it can't be.
        self._undo: Callable[[], None] | None = None

    @property
    def is_acting(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def read_choices(self) -> None:
        """What there is to give, and which groups."""
        day = self._today()

        def job() -> Choices:
            return Choices(coupon_rules(self._books, day=day), groups(self._books))

        self._run(job, self._view.show_choices)

    def keep(self, name: str, kind: str, asked: Asking, account_ids: tuple[str, ...]) -> None:
        """Save them as a segment."""
        name = " ".join(name.split())
        job = partial(keep_segment, self._books.path, self._new_id(), name, kind, asked, account_ids, self._clock())
        self._do(job, lambda kept: self._view.show_kept(name, kind, kept), len(account_ids))

    def give_coupon(
        self, rule: str, name: str, account_ids: tuple[str, ...], *, last_day: date | None, reason: str
    ) -> None:
        """A coupon for each of them."""
        job = partial(
            give_coupon_to_all,
            self._books.path,
            self._new_id(),
            account_ids,
            rule,
            last_day,
            reason.strip(),
            self._clock(),
        )

        def done(given: CouponsGiven) -> None:
            codes, accounts = given.given.codes, given.given.account_ids
            self._undo = partial(self._take_back, codes) if codes else None
            self._tell(Changes(accounts=frozenset(accounts)))
            self._view.show_given(name, given)

        self._do(job, done, len(account_ids))

    def change_group(self, account_ids: tuple[str, ...], group: str, *, join: bool) -> None:
        """Put them into a group, or take them out of it."""
        group = " ".join(group.split())

        def done(grouped: Grouped) -> None:
            touched = grouped.accounts
            self._undo = partial(self._regroup, touched, group, join=not join) if touched else None
            self._tell(Changes(accounts=frozenset(touched)))
            self._view.show_grouped(group, grouped, join=join)
            self.read_choices()

        self._do(self._group_job(account_ids, group, join=join), done, len(account_ids))

    def write(self, target: Path, where: Where, account_ids: tuple[str, ...], words: Words, style: Style) -> None:
        """Put them into a file."""
        job = partial(write_people, self._books.path, target, where, account_ids, words, style)
        self._do(job, lambda count: self._view.show_written(target, count), len(account_ids))

    def undo(self) -> None:
        """Take back what was done last, as far as it can be."""
        undo, self._undo = self._undo, None
        if undo is not None and not self.is_acting:
            undo()

    def stop(self) -> None:
        """Do no more of it."""
        if self._task is not None:
            self._task.cancel()

    def _take_back(self, codes: tuple[str, ...]) -> None:
        job = partial(take_coupons_back, self._books.path, self._new_id(), codes, self._clock())

        def done(taken: TakenBack) -> None:
            self._tell(Changes(accounts=frozenset(taken.accounts)))
            self._view.show_taken_back(taken, len(codes))

        self._do(job, done, len(codes))

    def _regroup(self, account_ids: tuple[str, ...], group: str, *, join: bool) -> None:
        def done(grouped: Grouped) -> None:
            self._tell(Changes(accounts=frozenset(grouped.accounts)))
            back = TakenBack(accounts=grouped.accounts, left=grouped.left)
            self._view.show_taken_back(back, len(account_ids))
            self.read_choices()

        self._do(self._group_job(account_ids, group, join=join), done, len(account_ids))

    def _group_job(self, account_ids: tuple[str, ...], group: str, *, join: bool) -> Any:
        return partial(change_groups, self._books.path, self._new_id(), account_ids, group, join, self._clock())

    def _do(self, job: Any, then: Callable[[Any], None], of: int) -> None:
        if self._task is not None:
            return
        self._undo = None

        def done(result: Any) -> None:
            self._task = None
            then(result)

        def failed(error: Exception) -> None:
            self._task = None
            self._view.show_not_done(error)

        self._view.show_going(0, of)
        self._task = self._work(job, done, failed, self._view.show_going)
