"""Books of a hub that a copy is about to take the place of: what they alone know goes to the hub first."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import bindparam, select

from db.books import Books, Statement
from db.lookup.hub_link import hub_link_in
from db.sync.round import send_all
from db.sync.wire import Hub, HubAway, HubRefused
from db.tables.journal import event
from db.tables.link import stamp

_FACTS = Statement(select(event.c.op_id).where(event.c.id > bindparam("sent")))
_WORDS = Statement(select(stamp.c.table_name, stamp.c.key, stamp.c.field, stamp.c.hlc).where(stamp.c.sent == 0))
#: The copy may be of another form: it is asked as a file, not as books.
_HAS_FACT = "SELECT 1 FROM event WHERE op_id = ?"
_HAS_WORD = "SELECT 1 FROM stamp WHERE table_name = ? AND key = ? AND field = ? AND hlc = ?"


def send_first(books: Books, copy: Path, reach: Callable[[], Hub], *, now: datetime, fingerprint: str) -> int:
    """Send what the hub lacks and the copy too; how many facts and edits would be in the replaced books alone then.

    Nothing is asked where there is nothing of the kind. Raises BooksProblem.
    """
    if not only_here(books, copy):
        return 0
    with suppress(HubAway, HubRefused):
        send_all(books, reach(), now=now, fingerprint=fingerprint)
    return only_here(books, copy)


def only_here(books: Books, copy: Path) -> int:
    """How many facts and edits neither the hub has nor the copy; none in books without a hub."""
    with books.reading() as connection:
        link = hub_link_in(connection)
        if link is None:
            return 0
        facts = [tuple(row) for row in _FACTS.rows(connection, sent=link.sent)]
        words = [tuple(row) for row in _WORDS.rows(connection)]
    told = "mode=ro" if copy.with_name(f"{copy.name}-wal").exists() else "immutable=1"
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?{told}", uri=True)) as opened:
            return sum(_lacks(opened, _HAS_FACT, fact) for fact in facts) + sum(
                _lacks(opened, _HAS_WORD, word) for word in words
            )
    except sqlite3.Error:
        # A copy of before there were hubs, or none at all: it is not known to have any of it.
        return len(facts) + len(words)


def _lacks(copy: sqlite3.Connection, asked: str, key: tuple[object, ...]) -> bool:
    return copy.execute(asked, key).fetchone() is None
