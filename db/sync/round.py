"""One round with the hub: say hello, give back what is to be given back, send, tell, and read to the head."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from db.books import Books
from db.changes import NOTHING, Changes
from db.lookup.hub_link import hub_link
from db.sync.wire import Hub, Notice

#: Told (done, of) while much is read; what it raises ends the round, and what was read stays.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReport:
    """How a round ended.

    `lone`: these books have no hub. `away`: no answer. `refused`: the hub said no, and `code` why. `in_step`: the hub
    has all that was here when it began, and these books have all that it had.
    """

    state: Literal["lone", "in_step", "away", "refused"]
    code: str = ""
    #: Facts that the hub has not confirmed, and words that it was not told.
    waiting: int = 0
    #: Of the newest round that came to its end, microseconds; 0 for never.
    synced_at: int = 0
    #: What a person is to be told and was not known before.
    notices: tuple[Notice, ...] = ()
    #: What looks otherwise now.
    changes: Changes = NOTHING


def sync_once(
    books: Books,
    hub: Hub,
    *,
    now: datetime,
    fingerprint: str = "",
    progress: Progress = lambda done, of: None,
) -> RoundReport:
    """One round, one attempt. Raises BooksProblem, and what `progress` raises; a hub that is away ends it quietly."""
    link = hub_link(books)
    if link is None:
        return RoundReport(state="lone")
    return RoundReport(state="away", synced_at=link.synced_at)
