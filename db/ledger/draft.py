"""Work that is still open: the sale on the counter and the parked ones. Not facts: nothing has happened yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger.requests import is_erased
from db.tables.columns import instant, micros
from db.tables.workplace import draft as table


@dataclass(frozen=True, slots=True)
class Draft:
    """One open piece of work. The document is whatever the room that wrote it says."""

    name: str
    document: dict[str, Any]
    saved_at: datetime


_new = upsert(table)
_SAVE = Statement(
    _new.on_conflict_do_update(
        index_elements=[table.c.id],
        set_={"saved_at": _new.excluded.saved_at, "document": _new.excluded.document},
    )
)
_ALL = Statement(select(table.c.id, table.c.document, table.c.saved_at).order_by(table.c.saved_at, table.c.id))
_DROP = Statement(delete(table).where(table.c.id == bindparam("id")))

#: Under these names an open sale says whose it is.
_WHOSE = ("account_id", "card_number", "customer_name")


def save_draft(books: Books, name: str, document: dict[str, Any], *, now: datetime) -> None:
    """Keep a draft under its name; the newest counts. One that still names somebody who was erased is nobody's."""
    with books.writing() as connection:
        if is_erased(connection, str(document.get("account_id", ""))):
            document = document | dict.fromkeys(_WHOSE, "")
        _SAVE.run(connection, id=name, saved_at=micros(now), document=msgspec.json.encode(document))


def drafts(books: Books) -> tuple[Draft, ...]:
    """All drafts, the oldest first."""
    with books.reading() as connection:
        rows = _ALL.rows(connection)
    return tuple(Draft(name, msgspec.json.decode(document), instant(saved_at)) for name, document, saved_at in rows)


def drop_draft(books: Books, name: str) -> None:
    """Forget a draft; one that is not there is forgotten already."""
    with books.writing() as connection:
        _DROP.run(connection, id=name)


def forget_in_drafts(connection: Connection, account_id: str) -> None:
    """The goods of a customer's open sale stay on the counter; whose they are is not known any more."""
    for name, packed, saved_at in _ALL.rows(connection):
        document = msgspec.json.decode(packed)
        if isinstance(document, dict) and document.get("account_id") == account_id:
            nobodys = msgspec.json.encode(document | dict.fromkeys(_WHOSE, ""))
            _SAVE.run(connection, id=name, saved_at=saved_at, document=nobodys)
