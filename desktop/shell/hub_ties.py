"""What ties the open books to their hub: a lane to ask it on, the rounds, and the way there."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from random import random
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop.background import HUB_ENDS_S, HubLane, Unexpected
from desktop.parts import News
from desktop.runner import Run
from desktop.shell.points_asked import PointsAsked
from desktop.shell.sync_rounds import SyncRounds

if TYPE_CHECKING:
    from db.books import Books
    from db.changes import Changes
    from db.sync.wire import Hub


class OpenHub(Protocol):
    """Opens the hub of these books; nothing is connected before it is first asked."""

    def __call__(self, books: "Books", *, somebody_waits: bool = False) -> "Hub":
        """Raises HubRefused where this computer knows no way to it."""


class Way:
    """The way to the hub from one lane: found once, then kept, for a keyring may take its time."""

    def __init__(self, books: "Books", open_hub: Callable[["Books"], "Hub"]) -> None:
        self._books, self._open = books, open_hub
        self._kept: Hub | None = None
        #: Which hub that is, and as which till.
        self._whose: tuple[str, int] | None = None

    def hub(self) -> "Hub":
        """The hub these books belong to now. Raises HubRefused where this computer knows no way to it."""
        from db.lookup.hub_link import hub_link

        link = hub_link(self._books)
        whose = (link.hub_id, link.till_n) if link is not None else None
        if self._kept is None or whose != self._whose:
            self.close()
            self._kept, self._whose = self._open(self._books), whose
        return self._kept

    def forget(self) -> None:
        """The hub does not know this till any more: from the next question on its password is looked for anew."""
        self._whose = None

    def close(self) -> None:
        """Let go of the connection: with one too many a till's role is let in no more."""
        close = getattr(self._kept, "close", None)
        self._kept = None
        if close is not None:
            close()


class HubTies(QObject):
    """Made with the books' rooms, closed with them. A lone till has them too; they cost it one look at the books."""

    def __init__(
        self,
        books: "Books",
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[["Changes"], None],
        news: Callable[[News], None],
        unexpected: Unexpected,
        open_hub: OpenHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        #: Two lanes, each with a connection: a customer whose points are asked for never waits for a long round.
        self.lane, self._rounds_lane = HubLane(unexpected, self), HubLane(unexpected, self)
        self._way, self._rounds_way = Way(books, partial(open_hub, somebody_waits=True)), Way(books, open_hub)
        #: The ledger lane for rooms: what gives points under a budget asks first.
        self.run = PointsAsked(books, run=run, lane=self.lane.run, reach=self._way.hub, clock=clock, news=news)
        self.rounds = SyncRounds(
            books,
            run=run,
            lane=self._rounds_lane.run,
            reach=self._rounds_way.hub,
            forget_way=self._forget_ways,
            clock=clock,
            new_id=new_id,
            chance=random,
            fingerprint=_machine,
            tell=tell,
            parent=self,
        )

    @property
    def joined(self) -> bool:
        """Whether the books belong to a hub."""
        return self.rounds.joined

    def hub(self) -> "Hub":
        """The hub to be asked, on `lane` alone."""
        return self._way.hub()

    def close(self, wait_s: float = HUB_ENDS_S) -> None:
        """Go no more rounds, ask nothing any more; what is under way is waited for so long, then left behind."""
        self.rounds.end()
        for lane, way in ((self.lane, self._way), (self._rounds_lane, self._rounds_way)):
            lane.close(wait_s, last=way.close)

    def _forget_ways(self) -> None:
        self._way.forget()
        self._rounds_way.forget()


def own_hub(books: "Books", *, somebody_waits: bool = False) -> "Hub":
    """The hub of these books by this computer's own passwords. Raises HubRefused."""
    from desktop import hub_door

    return hub_door.own_hub(books, somebody_waits=somebody_waits)


def _machine() -> str:
    from desktop.hub_door import machine

    return machine()
