"""What other tills wrote, brought for whoever looks at it here: whether there is more now, or the hub is away."""

import re
from collections.abc import Callable
from enum import Enum

from db.books import Books
from db.lookup.hub_link import hub_link_in
from db.lookup.replicas import is_whole
from db.sync.looking import look_at_account, look_for_slip
from db.sync.wire import Hub, HubAway, HubRefused

#: What a slip's number looks like, however it is typed.
_NUMBERED = re.compile(r"[A-Za-z]{3}[- ]?\d{1,17}")


class Brought(Enum):
    """What came of asking."""

    #: All of it stood here already, or there is no hub.
    NOTHING = "nothing"
    #: The hub told; it is read as this till's own from now on.
    MORE = "more"
    #: There may be more at other tills, and the hub doesn't tell.
    AWAY = "away"


def bring_people(books: Books, reach: Callable[[], Hub], account_ids: tuple[str, ...]) -> Brought:
    """What others wrote of these customers. Waits for the network."""
    with books.reading() as connection:
        if hub_link_in(connection) is None:
            return Brought.NOTHING
        wanted = [own for own in account_ids if not is_whole(connection, own)]
    try:
        for account_id in wanted:
            look_at_account(books, reach(), account_id)
    except (HubAway, HubRefused):
        return Brought.AWAY
    return Brought.MORE if wanted else Brought.NOTHING


def bring_slip(books: Books, reach: Callable[[], Hub], slip: str) -> Brought:
    """The sale of a slip, of whichever till, for whoever types one. Waits for the network."""
    if not _NUMBERED.fullmatch(slip.strip()):
        return Brought.NOTHING
    try:
        return Brought.NOTHING if look_for_slip(books, reach(), slip) is None else Brought.MORE
    except (HubAway, HubRefused):
        return Brought.AWAY
