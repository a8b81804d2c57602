"""Books leave their hub: what is here is sent first, and the hub is told, so that it waits for this till no longer."""

from dataclasses import dataclass
from datetime import datetime

from db.books import Books, BooksProblem
from db.sync.link import greeting, leave
from db.sync.round import send_all
from db.sync.wire import Hub, HubAway, HubRefused, Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """They belong to no hub any more."""

    #: Facts, words and what is not settled that the hub never got.
    unsent: int
    #: Whether the hub knows: it waits for them no longer.
    told: bool


def leave_hub(books: Books, hub: Hub | None, *, op_id: str, now: datetime, anyway: bool = False) -> Left:
    """Go on alone; `hub` is None where there is no way to it, and one that is away keeps nobody.

    Raises LeaveRefused while it lacks something of theirs, unless `anyway`.
    """
    knows = False
    if hub is not None:
        try:
            send_all(books, hub, now=now)
        except HubAway:
            hub = None
        except HubRefused as refused:
            hub, knows = None, refused.code == "retired"
        except BooksProblem as problem:
            # A log that does not prove what it says is not sent, and stays here.
            if "log" not in problem.facts:
                raise
    grants = [one.grant_id for one in greeting(books, now=now).grants]
    unsent = leave(books, anyway=anyway)
    # What it may still have spent of them is known there once it has all.
    told = {"grants": [] if unsent else grants}
    return Left(unsent=unsent, told=_tell(hub, op_id, told) if hub is not None else knows)


def _tell(hub: Hub, op_id: str, told: dict[str, list[str]]) -> bool:
    """An older hub knows no such word, and waits until the till is retired there."""
    try:
        return hub.ask(Request(op_id=op_id, kind="leave", told=told)).ok
    except (HubAway, HubRefused):
        return False
