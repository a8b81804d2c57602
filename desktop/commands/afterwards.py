"""After a command wrote into books of a hub: the hub hears of it at once, and of a hub that is away nobody hears."""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from db.books import Books, BooksProblem
from db.lookup.hub_link import hub_link
from db.schema.upgrade import open_books


def waiting(books: Books) -> int:
    """How much the hub of these books has not heard; nothing where they belong to none."""
    if hub_link(books) is None:
        return 0
    from db.sync import link

    known = link.state(books)
    return known.waiting if known is not None else 0


def send(path: Path, *, now: datetime) -> None:
    """Send what was written, once the answer is said. What does not get there waits for the next round."""
    from db.sync.round import send_all
    from db.sync.wire import HubAway, HubRefused
    from desktop import hub_door

    with (
        suppress(BooksProblem, HubAway, HubRefused),
        closing(open_books(path)) as books,
        closing(hub_door.own_hub(books, somebody_waits=True)) as hub,
    ):
        send_all(books, hub, now=now, fingerprint=hub_door.machine())
