"""The first words of a till to a hub that it was invited to, and whether its books may say them at all."""

from datetime import datetime

from db.books import Books
from db.lookup.workplace import workplace
from db.sync.link import JoinRefused
from db.sync.wire import PROTOCOL, Hello
from db.tables.columns import micros
from resources import version


def first_hello(books: Books, *, now: datetime, fingerprint: str) -> Hello:
    """What a till says of itself before it belongs to the hub. Raises JoinRefused (practice)."""
    place = workplace(books)
    if place.for_practice:
        raise JoinRefused("practice")
    return Hello(
        protocol=PROTOCOL,
        hub_id="",
        generation=0,
        till_code=place.till_code,
        app_version=version(),
        at=micros(now),
        # Its log is told of by the first round: here it only asks whose hub it is.
        lines=(),
        fingerprint=fingerprint,
    )
