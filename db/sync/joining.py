"""A new till's first look at its hub: which shop it is, so that books can be made for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from db.books import Books
from db.lookup.workplace import workplace
from db.sync.link import JoinRefused
from db.sync.wire import PROTOCOL, Cursor, Hello, Hub, HubRefused, greet
from db.tables.columns import micros
from resources import version

#: Told (done, of) positions of the feed.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopThere:
    """The shop as its hub has it: what books of one more till need to know before they can be made."""

    name: str
    currency: str
    decimals: int
    zone: str


def check_joins(books: Books) -> None:
    """Raises JoinRefused (practice) for books of which nothing may leave."""
    if workplace(books).for_practice:
        raise JoinRefused("practice")


def introduce(hub: Hub, *, now: datetime, till_code: str, fingerprint: str) -> None:
    """Say hello for books that are still to be made, under the code that they will have. Raises HubAway, HubRefused."""
    greet(
        hub,
        Hello(
            protocol=PROTOCOL,
            hub_id="",
            generation=0,
            till_code=till_code,
            app_version=version(),
            at=micros(now),
            lines=(),
            fingerprint=fingerprint,
        ),
    )


def shop_at(hub: Hub, *, progress: Progress = lambda done, of: None) -> ShopThere:
    """Look for the shop in the hub's feed. Raises HubAway, HubRefused (no_shop: no till has been there before)."""
    cursor, document, name = Cursor(), None, ""
    while True:
        page = hub.pull(cursor)
        for item in page.items:
            if item.item.startswith("programme:"):
                # Any version says the money and the zone: they stay.
                document = _document(item.told["document"])
            elif item.item == "record:workplace|":
                name = _named(item.told) or name
        at = page.items[-1] if page.items else None
        progress(at.pos if at is not None else page.head, page.head)
        if (document is not None and name) or at is None or at.pos >= page.head:
            break
        cursor = Cursor(generation=page.generation, pos=at.pos, item=at.item)
    if document is None:
        raise HubRefused("no_shop")
    money = document["currency"]
    return ShopThere(name=name, currency=money["code"], decimals=money.get("decimals", 2), zone=document["zone"])


def _document(told: Any) -> Mapping[str, Any]:
    read: Mapping[str, Any] = msgspec.json.decode(told) if isinstance(told, str | bytes) else told
    return read


def _named(told: Mapping[str, Any]) -> str:
    return next((str(one["value"]) for one in told.get("records", ()) if one["field"] == "shop_name"), "")
