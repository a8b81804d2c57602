"""Joining a hub and leaving it, how the books stand with it, and what it tells a person or asks one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.hub.standing import Problem, Rounds, Standing, State
from desktop.hub_invitation import Invited
from desktop.runner import Run

if TYPE_CHECKING:
    from db.sync.leaving import Left
    from db.sync.wire import Notice


class HubView(Protocol):
    """All that the presenter ever says to its screen."""

    def show_standing(self, standing: Standing | None) -> None:
        """The hub that these books belong to; None: to none."""

    def show_state(self, state: State, now: datetime) -> None:
        """How the rounds go, and what a person is told."""

    def show_joining(self, working: bool) -> None:
        """The till is joining."""

    def show_answering(self, notice_id: str) -> None:
        """An answer is on its way to the hub; empty: none is any more."""

    def show_problem(self, problem: Problem) -> None:
        """Why it did not happen; nothing was changed."""

    def show_joined(self, standing: Standing) -> None:
        """The till has joined a moment ago."""

    def show_answered(self, notice: "Notice", said: str) -> None:
        """The hub has the answer: what is to be done next."""

    def show_left(self, left: "Left") -> None:
        """The books belong to no hub any more."""

    def ask_to_leave(self, waiting: int) -> None:
        """The hub does not have everything yet: is it to be left all the same?"""


class Door(Protocol):
    """What is done with a hub. Everything but `read` waits for the disk or the network. `problem_of` names errors."""

    def read(self, line: str) -> Invited | None:
        """An invitation out of what was pasted or scanned; None: it is none."""

    def standing(self) -> Standing | None:
        """The hub that these books belong to."""

    def join(self, line: str, *, without_tls: bool, certificate: Path | None, now: datetime) -> Standing:
        """Join, and change the password at once: an invitation works once."""

    def leave(self, *, anyway: bool, op_id: str, now: datetime) -> "Left":
        """Belong to no hub any more, tell it so, and forget the password."""

    def answer(self, notice: "Notice", said: str, *, op_id: str, now: datetime) -> None:
        """Answer what the hub asks, or put away what it told."""

    def problem_of(self, error: Exception) -> Problem | None:
        """Why that went wrong, in plain letters; None: nobody foresaw it."""


class HubPresenter:
    """What happens at each press."""

    def __init__(
        self,
        view: HubView,
        *,
        door: Door,
        run: Run,
        outside: Run,
        rounds: Rounds,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        """`run`: beside everything, for the disk and the keyring. `outside`: the hub lane, for the network."""
        self._view, self._door, self._run, self._outside = view, door, run, outside
        self._rounds, self._clock, self._new_id = rounds, clock, new_id
        self._standing: Standing | None = None
        self._joining = False
        self._certificate: Path | None = None
        rounds.heard_by(self._moved)

    def begin(self) -> None:
        """Show everything as it is now."""
        self._run(self._door.standing, self._stands)
        self._view.show_state(self._rounds.state, self._clock())

    def trust(self, certificate: Path) -> None:
        """The hub proves who it is by this certificate, from a file."""
        self._certificate = certificate

    def join(self, line: str, *, without_tls: bool) -> None:
        """Join that hub. Only an encrypted one, unless `without_tls`."""
        invited = self._door.read(line)
        if self._joining:
            return
        if invited is None:
            self._view.show_problem(Problem(code="bad_invitation"))
            return
        if invited.plain and not without_tls:
            self._view.show_problem(Problem(code="plain", server=invited.server))
            return
        self._joining = True
        self._view.show_joining(True)
        job = partial(self._door.join, line, without_tls=without_tls, certificate=self._certificate, now=self._clock())
        self._outside(job, self._joined, self._not_joined)

    def sync_now(self) -> None:
        """Somebody wants to see it go."""
        self._rounds.now()

    def answer(self, notice: "Notice", said: str) -> None:
        """What a person says to it; a hub that is away is answered another time."""
        self._view.show_answering(notice.id)
        job = partial(self._door.answer, notice, said, op_id=self._new_id(), now=self._clock())
        self._outside(job, lambda _: self._answered(notice, said), self._not_answered)

    def leave(self, *, anyway: bool = False) -> None:
        """Belong to no hub any more."""
        job = partial(self._door.leave, anyway=anyway, op_id=self._new_id(), now=self._clock())
        self._outside(job, self._left, self._not_left)

    def _stands(self, standing: Standing | None) -> None:
        self._standing = standing
        self._view.show_standing(standing)

    def _moved(self, state: State) -> None:
        self._view.show_state(state, self._clock())
        if self._standing is not None:
            # What may be at risk, and why nothing may, comes with a round.
            self._run(self._door.standing, self._stands)

    def _joined(self, standing: Standing) -> None:
        self._joining, self._certificate = False, None
        self._view.show_joining(False)
        self._stands(standing)
        self._view.show_joined(standing)
        self._rounds.now()

    def _not_joined(self, error: Exception) -> None:
        self._joining = False
        self._view.show_joining(False)
        self._problem(error)

    def _answered(self, notice: "Notice", said: str) -> None:
        self._view.show_answering("")
        self._view.show_answered(notice, said)
        self._rounds.now()

    def _not_answered(self, error: Exception) -> None:
        self._view.show_answering("")
        self._problem(error)

    def _left(self, left: "Left") -> None:
        self._stands(None)
        self._view.show_left(left)
        self._rounds.now()

    def _not_left(self, error: Exception) -> None:
        problem = self._door.problem_of(error)
        if problem is not None and problem.code == "waiting":
            self._view.ask_to_leave(self._rounds.state.waiting)
        else:
            self._problem(error)

    def _problem(self, error: Exception) -> None:
        problem = self._door.problem_of(error)
        if problem is None:
            raise error
        self._view.show_problem(problem)
