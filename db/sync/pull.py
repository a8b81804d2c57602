"""The hub's feed comes down, page by page, and is put into the books in short pieces of writing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import NOTHING, Changes
from db.ledger.customer_fact import find_by
from db.ledger.goods import find_goods
from db.lookup.hub_link import hub_link_in
from db.lookup.merged import stands_for
from db.lookup.workplace import workplace_in
from db.sync import finding_later
from db.sync.account_items import forget, put_accounts
from db.sync.lines import event_id, length, stretches
from db.sync.link import hearing, read_again
from db.sync.readable import NOT_TO_BE_HELD
from db.sync.records import hear
from db.sync.shop_items import is_anything_held, put_coupon, put_held, put_programme, put_rule
from db.sync.wire import Cursor, Hub, HubRefused, Item, Page, Record
from db.tables.columns import micros
from db.tables.link import hub_link, notice
from db.tables.people import account
from loyalty.calendar import local_day, utc

#: What a piece of writing may weigh: a sale never waits longer than it takes. A customer who is new here is put in with
#: many others, and weighs one; whatever else is told is looked at by itself.
WEIGHT_OF_A_WRITE = 250
_WEIGHS = 5
#: Accounts that are named as changed; whoever shows more asks anew.
CHANGES_NAMED = 5_000

_CURSOR = Statement(
    update(hub_link).values(
        generation=bindparam("new_generation"), pos=bindparam("new_pos"), item=bindparam("new_item")
    )
)


_ACCOUNT = "account:"
_asked = func.json_each(bindparam("asked")).table_valued("value")
_HERE = Statement(select(account.c.account_id).where(account.c.account_id.in_(select(_asked.c.value))))
_UNREADABLE = Statement(
    upsert(notice).values({name: bindparam(name) for name in ("id", "kind", "at", "told")}).on_conflict_do_nothing()
)


def pull(books: Books, hub: Hub, *, now: datetime, progress: Callable[[int, int], object]) -> Changes:
    """Read the feed to its head; what looks otherwise now. What was put in stays, wherever it ends.

    Raises HubAway, HubRefused, and what `progress` raises.
    """
    changes = _held(books)
    while True:
        with books.reading() as connection:
            link = hub_link_in(connection)
            if link is None:
                return changes
            day = local_day(utc(now), workplace_in(connection).zone)
        since = Cursor(generation=link.generation, pos=link.pos, item=link.item)
        page = hub.pull(since)
        if page.restart:
            if not since.pos and since.generation == page.generation:
                raise HubRefused("unknown")
            with books.writing() as connection:
                read_again(connection, page.generation)
            continue
        with books.reading() as connection:
            included = _included(connection, page.heads, link.sent)
            pieces = _pieces(connection, page.items)
        for items in pieces:
            put = _put_in(books, items, included=included, day=day, page=page)
            # Of a million nobody's name is added to all the others'.
            changes |= put if len(changes.accounts) <= CHANGES_NAMED else _unnamed(put)
            progress(items[-1].pos, page.head)
        if not page.items or page.items[-1].pos >= page.head:
            finding_later.find_whom_was_put_off(books, partial(progress, page.head, page.head))
            return _named(changes)


def _pieces(connection: Connection, items: Sequence[Item]) -> list[Sequence[Item]]:
    """A page, cut into pieces of writing."""
    accounts = [item.item[len(_ACCOUNT) :] for item in items if item.item.startswith(_ACCOUNT)]
    asked = msgspec.json.encode(accounts).decode()
    here = {_ACCOUNT + own for (own,) in _HERE.rows(connection, asked=asked)}
    pieces: list[Sequence[Item]] = []
    first = weight = 0
    for place, item in enumerate(items, 1):
        weight += 1 if item.item.startswith(_ACCOUNT) and item.item not in here else _WEIGHS
        if weight >= WEIGHT_OF_A_WRITE or place == len(items):
            pieces.append(items[first:place])
            first, weight = place, 0
    return pieces


def _held(books: Books) -> Changes:
    """What this release can read at last."""
    with books.reading() as connection:
        if not is_anything_held(connection):
            return NOTHING
    with hearing(books) as connection:
        return Changes(programme=put_held(connection))


def _included(connection: Connection, heads: Mapping[str, int], sent: int) -> int:
    """The newest fact in the file that the hub had in the instant of a page."""
    # Nearly always it is one of those that are known to be there, or newer: other sessions are not looked at.
    for since in (max(0, sent - 1), 0):
        newest = 0
        for stretch in stretches(connection, since):
            seq = min(heads.get(stretch.session_id, 0), length(connection, stretch))
            newest = max(newest, event_id(connection, stretch, seq))
        if newest:
            return newest
    return 0


def _put_in(books: Books, items: Sequence[Item], *, included: int, day: date, page: Page) -> Changes:
    """Put in these items; of those that no books can hold (some till is broken) a person is told, and it goes on."""
    try:
        return _put_in_whole(books, items, included=included, day=day, page=page)
    except NOT_TO_BE_HELD:
        if len(items) == 1:
            with hearing(books) as connection:
                _UNREADABLE.run(connection, **_not_held(items[0], day))
                _read_to(connection, items[0], page.generation)
            return NOTHING
    changes = NOTHING
    for item in items:
        changes |= _put_in(books, (item,), included=included, day=day, page=page)
    return changes


def _put_in_whole(books: Books, items: Sequence[Item], *, included: int, day: date, page: Page) -> Changes:
    """One piece of writing: these items, and that they are read."""
    by_kind: dict[str, dict[str, Mapping[str, Any]]] = {}
    for item in items:
        kind, _, key = item.item.partition(":")
        by_kind.setdefault(kind, {})[key] = item.told
    with hearing(books) as connection:
        changes = NOTHING
        for number, told in by_kind.get("programme", {}).items():
            changes |= Changes(programme=put_programme(connection, int(number), told))
        for account_id, told in by_kind.get("erased", {}).items():
            if forget(connection, account_id, told):
                changes |= Changes(accounts=frozenset({account_id}))
        changes |= _shops_words(connection, by_kind.get("record", {}).values())
        accounts = by_kind.get("account")
        if accounts:
            far = page.head - items[-1].pos > finding_later.FAR
            put = put_accounts(connection, accounts, included=included, day=day, many_to_come=far)
            changes |= Changes(accounts=put)
        for rule, told in by_kind.get("rule", {}).items():
            put_rule(connection, rule, told, included=included)
        for code, told in by_kind.get("coupon", {}).items():
            put_coupon(connection, code, told, included=included)
        _read_to(connection, items[-1], page.generation)
    return changes


def _read_to(connection: Connection, item: Item, generation: int) -> None:
    _CURSOR.run(connection, new_generation=generation, new_pos=item.pos, new_item=item.item)


def _not_held(item: Item, day: date) -> dict[str, object]:
    kind, _, key = item.item.partition(":")
    at = micros(datetime(day.year, day.month, day.day, tzinfo=UTC))
    told = msgspec.json.encode({"account": key} if kind == "account" else {"item": item.item})
    return {"id": f"unreadable:{item.item}", "kind": "unreadable", "at": at, "told": told}


def _shops_words(connection: Connection, told: Any) -> Changes:
    """Words on rows that are nobody's, or whose owner the feed names elsewhere."""
    words = [msgspec.convert(word, Record) for one in told for word in one["records"]]
    if not words:
        return NOTHING
    heard = hear(connection, words)
    find_goods(connection, heard.goods)
    for account_id in {stands_for(connection, own) for own in heard.accounts}:
        find_by(connection, account_id)
    return Changes(accounts=heard.accounts, goods=bool(heard.goods), workplace=heard.workplace)


def _named(changes: Changes) -> Changes:
    if len(changes.accounts) <= CHANGES_NAMED:
        return changes
    return _unnamed(changes)


def _unnamed(changes: Changes) -> Changes:
    return Changes(programme=changes.programme, goods=changes.goods, workplace=changes.workplace)
