"""The ledger lane where points under a budget are asked for first: whatever verb would give them, beside a sale."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale

from db.ledger.authority import BudgetNeeded
from desktop.parts import News
from desktop.runner import HUB_STAYS_AWAY, Failed, Run
from desktop.wording.spending import word_not_given
from desktop.wording.words import NO_MONEY, Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.books import Books
    from db.sync.wire import Hub

T = TypeVar("T")

#: A round may tell the hub of what was given up before the verb is tried again; it is asked anew then.
TRIES = 3


class PointsAsked:
    """See `desktop.runner.Run`. What needs a budget is asked for on the hub's lane, then done; without it where not."""

    def __init__(
        self,
        books: "Books",
        *,
        run: Run,
        lane: Run,
        reach: Callable[[], "Hub"],
        clock: Callable[[], datetime],
        news: Callable[[News], None],
    ) -> None:
        self._books, self._run, self._lane, self._reach, self._clock = books, run, lane, reach, clock
        self._news = news
        self._away_at: datetime | None = None

    def __call__(self, job: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None) -> None:
        self._do(job, done, failed, TRIES)

    def _do(self, job: Callable[[], T], done: Callable[[T], object], failed: Failed | None, tries: int) -> None:
        def stopped(error: Exception) -> None:
            if isinstance(error, BudgetNeeded) and tries:
                self._lane(partial(self._ask, error), lambda why: again(error, why), failed)
            elif failed is not None:
                failed(error)
            else:
                raise error

        def again(needed: BudgetNeeded, why: str) -> None:
            self._away_at = self._clock() if why == "away" else None
            if why:
                self._run(self._names, partial(self._tell, needed.spending.earning, why))
            self._do(job, done, failed, tries - 1)

        self._run(job, done, stopped)

    def _ask(self, needed: BudgetNeeded) -> str:
        """On the hub's lane."""
        from db.sync.redeeming import ask_for_points
        from db.sync.wire import HubAway, HubRefused

        now, away_at = self._clock(), self._away_at
        hub = None
        if away_at is None or now - away_at > HUB_STAYS_AWAY:
            try:
                hub = self._reach()
            except (HubAway, HubRefused):
                hub = None
        return ask_for_points(self._books, hub, needed, now=now)

    def _names(self) -> dict[str, str]:
        from db.lookup.programme import in_force
        from db.lookup.workplace import workplace

        day = local_day(self._clock(), workplace(self._books).zone)
        return {rule.id: rule.name for rule in in_force(self._books, day=day).programme.earns}

    def _tell(self, rules: tuple[str, ...], why: str, names: dict[str, str]) -> None:
        words = Words(language=QLocale().name()[:2], currency=NO_MONEY, rules=names)
        self._news(News(word_not_given(rules, words, used_up=why == "over_limit")))
