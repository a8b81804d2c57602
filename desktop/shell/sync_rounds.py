"""The rounds between the books and their hub: soon after each sale, else every now and then, never two at once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db.changes import NOTHING, Changes
from desktop.parts import SyncState
from desktop.runner import Run

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.hub_link import HubLink
    from db.sync.round import RoundReport
    from db.sync.wire import Hub, Notice

log = logging.getLogger(__name__)

#: The first round leaves the window its first second.
FIRST_MS = 1_500
#: Several sales in a row, or the pieces of one piece of work, go together.
AFTER_WRITING_MS = 250
#: Otherwise so often; by chance in between, so that a chain's tills don't come all at once.
LEAST_MS, MOST_MS = 15_000, 60_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class RoundStopped(Exception):
    """The program ends, or other books are opened: what was read stays."""


@dataclass(frozen=True, slots=True)
class _Ended:
    """How a round ended, and what a person has still to be told."""

    report: "RoundReport"
    notices: tuple["Notice", ...]


class SyncRounds(QObject):
    """See `desktop.parts.Rounds`. Of books that belong to no hub it learns that once, and then does nothing."""

    def __init__(
        self,
        books: "Books",
        *,
        run: Run,
        lane: Run,
        reach: Callable[[], "Hub"],
        forget_way: Callable[[], None],
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        chance: Callable[[], float],
        fingerprint: Callable[[], str],
        tell: Callable[[Changes], None],
        parent: QObject | None = None,
    ) -> None:
        """`run` is the ledger lane, `lane` that of the rounds; `chance` is between nought and one."""
        super().__init__(parent)
        self._books, self._run, self._lane = books, run, lane
        self._reach, self._forget_way = reach, forget_way
        self._clock, self._new_id, self._chance, self._fingerprint = clock, new_id, chance, fingerprint
        self._tell = tell
        self._state = SyncState()
        self._hears: list[Callable[[SyncState], object]] = []
        self._under_way = self._again = self._ended = self._telling = self._complained = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go)

    @property
    def state(self) -> SyncState:
        """How things stood when it was last told."""
        return self._state

    @property
    def joined(self) -> bool:
        """Whether the books belong to a hub."""
        return self._state.state != "lone"

    @property
    def due_in_ms(self) -> int | None:
        """How long until the next round; None where none is due."""
        return self._timer.remainingTime() if self._timer.isActive() else None

    def heard_by(self, told: Callable[[SyncState], object]) -> None:
        """Tell this the state now, and whenever it becomes another."""
        self._hears.append(told)
        told(self._state)

    def begin(self) -> None:
        """Look whether the books belong to a hub; what was asked of it when the program last ended is given back."""

        def job() -> "HubLink | None":
            from db.lookup.hub_link import hub_link

            link = hub_link(self._books)
            if link is not None:
                from db.sync.redeeming import give_all_back

                give_all_back(self._books)
            return link

        self._run(job, lambda link: self._known(link, FIRST_MS))

    def now(self) -> None:
        """Go round now; the books may have joined a hub a moment ago, or left it."""
        from db.lookup.hub_link import hub_link

        self._run(lambda: hub_link(self._books), lambda link: self._known(link, 0))

    def written(self) -> None:
        """Something was written to the books: the hub is told soon, where it answers."""
        if self.joined and not self._telling and self._state.state != "offline":
            self._in(AFTER_WRITING_MS)

    def end(self) -> None:
        """Go no more, and tell nobody of what is still under way: other books may be open by then."""
        self._ended = True
        self._timer.stop()
        self._hears.clear()

    def _known(self, link: "HubLink | None", wait_ms: int) -> None:
        if self._ended:
            return
        if link is None:
            self._timer.stop()
            self._say(SyncState())
            return
        if not self.joined:
            at = _EPOCH + timedelta(microseconds=link.synced_at) if link.synced_at else None
            self._say(SyncState(state="synced" if at else "begun", synced_at=at))
        self._in(wait_ms)

    def _in(self, wait_ms: int) -> None:
        """The next round, so long from now at the latest."""
        if self._ended:
            return
        if self._under_way:
            self._again = True
        elif not self._timer.isActive() or self._timer.remainingTime() > wait_ms:
            self._timer.start(wait_ms)

    def _go(self) -> None:
        if self._under_way or self._ended:
            return
        self._under_way, self._again = True, False
        self._say(replace(self._state, under_way=True))
        self._lane(self._round, self._done, self._failed)

    def _round(self) -> _Ended:
        """On the lane of the rounds."""
        from contextlib import suppress

        from db.sync.notices import open_notices
        from db.sync.risk import keep_risk
        from db.sync.round import RoundReport, sync_once
        from db.sync.wire import HubAway, HubRefused

        now = self._clock()
        try:
            hub = self._reach()
        except HubRefused as refused:
            return _Ended(RoundReport(state="refused", code=refused.code), open_notices(self._books))
        report = sync_once(self._books, hub, now=now, fingerprint=self._fingerprint(), progress=self._goes_on)
        if report.state == "in_step":
            with suppress(HubAway, HubRefused):
                keep_risk(self._books, hub, now=now, new_id=self._new_id)
        return _Ended(report, open_notices(self._books))

    def _goes_on(self, _done: int, _of: int) -> None:
        if self._ended:
            raise RoundStopped

    def _done(self, ended: _Ended) -> None:
        self._under_way = self._complained = False
        if self._ended:
            return
        report = ended.report
        if report.state == "lone":
            self._known(None, 0)
            return
        if report.state == "refused":
            self._forget_way()
        before = self._state
        away_since = (before.away_since or self._clock()) if report.state == "away" else None
        at = _EPOCH + timedelta(microseconds=report.synced_at) if report.synced_at else before.synced_at
        state = {"away": "offline", "refused": "attention"}.get(report.state, "synced")
        self._say(
            SyncState(
                state="attention" if ended.notices else state,  # type: ignore[arg-type]
                synced_at=at,
                away_since=away_since,
                waiting=report.waiting,
                notices=ended.notices,
                refused=report.code,
            )
        )
        self._next()
        if report.changes != NOTHING:
            self._telling = True
            try:
                self._tell(report.changes)
            finally:
                self._telling = False

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        if self._ended or isinstance(error, RoundStopped):
            return
        self._say(replace(self._state, under_way=False))
        self._next()
        complained, self._complained = self._complained, True
        if complained:
            # A disk that is full is told of once, not every minute.
            log.error("round", exc_info=error)
            return
        raise error

    def _next(self) -> None:
        wait = LEAST_MS + int((MOST_MS - LEAST_MS) * self._chance())
        again, self._again = self._again, False
        self._in(AFTER_WRITING_MS if again and self._state.state != "offline" else wait)

    def _say(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            for told in tuple(self._hears):
                told(state)
