"""How work is asked for: a job is handed over, and its answer comes back on the window's own thread."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from db.sync.wire import Hub

T = TypeVar("T")
#: For points under a budget alone nobody waits again for a hub that was away a moment ago.
HUB_STAYS_AWAY = timedelta(seconds=30)
#: A result may be used where its own type is expected, nowhere else.
R_co = TypeVar("R_co", covariant=True)

Failed = Callable[[Exception], None]
#: How far a long job has come: (done, of). `of` is 0 while nobody knows the whole.
Progress = Callable[[int, int], None]


class Run(Protocol):
    """The ledger lane: one job at a time, in the order they were handed in."""

    def __call__(self, job: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None) -> None:
        """Do `job` beside the window, then call `done` with its result on the window's thread.

        What the job raises is handed to `failed`, beside the call that asked. Without a `failed`, or when
        `failed` or `done` raise something themselves, the window shows its one calm box and goes on: so a
        presenter answers what it expects and raises the rest again.
        A job gets values and returns a value; it never touches a widget.
        """


class LongJob(Protocol[R_co]):
    """A job for the work process: picklable (a module's function, or functools.partial of one)."""

    def __call__(self, *, progress: Progress) -> R_co: ...


class Task(Protocol):
    """A long job under way."""

    def cancel(self) -> None:
        """Ask the job to stop at its next report of progress; `failed` is then told `Cancelled`."""


class Cancelled(Exception):
    """The job was stopped because somebody asked for it; what it had committed stays."""


class Work(Protocol):
    """The work process: PDFs, imports, reports. One at a time, never in the till's way."""

    def __call__(
        self,
        job: LongJob[T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Task:
        """Do `job` in the work process; everything is called back on the window's thread, as with `Run`.

        The job opens its own piece of work on the books: hand it the path of the books, not the books.
        """


class WorkLost(Exception):
    """The work process ended under a job, or its answer could not be carried over."""


class Agree(Protocol):
    """What every till must agree to is put to the hub first, on its own lane."""

    def __call__(
        self,
        ask: "Callable[[Callable[[], Hub]], T]",
        then: Callable[[T | None], object],
        failed: Failed,
    ) -> None:
        """`then` hears what `ask` brings back; None, at once, where the books belong to no hub.

        `failed` hears NotAgreed where the hub says no or is away: nothing was done.
        """


def nobody_is_asked(
    ask: "Callable[[Callable[[], Hub]], T]", then: Callable[[T | None], object], failed: Failed
) -> None:
    """Where there is no hub to ask."""
    del ask, failed
    then(None)
