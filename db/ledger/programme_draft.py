"""Programmes that are being written: kept in the books, so that every copy has them too. Not facts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.tables.columns import instant, micros
from db.tables.workplace import programme_draft as table


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeDraft:
    """A programme that nobody has published."""

    id: str
    name: str
    document: dict[str, Any]
    #: The version it began from; 0 for none.
    began_from: int
    author: str
    saved_at: datetime


_new = upsert(table)
_FIELDS = ("name", "document", "began_from", "author", "saved_at")
_SAVE = Statement(
    _new.on_conflict_do_update(index_elements=[table.c.id], set_={name: _new.excluded[name] for name in _FIELDS})
)
_ALL = Statement(select(table.c.id, *(table.c[name] for name in _FIELDS)).order_by(table.c.saved_at.desc(), table.c.id))
_DROP = Statement(delete(table).where(table.c.id == bindparam("id")))


def save_programme_draft(
    books: Books, draft_id: str, *, name: str, document: dict[str, Any], began_from: int, author: str, now: datetime
) -> None:
    """Keep a draft under its id; the newest counts."""
    with books.writing() as connection:
        _SAVE.run(
            connection,
            id=draft_id,
            name=name,
            document=msgspec.json.encode(document),
            began_from=began_from,
            author=author,
            saved_at=micros(now),
        )


def programme_drafts(books: Books) -> tuple[ProgrammeDraft, ...]:
    """All drafts, the newest first."""
    with books.reading() as connection:
        rows = _ALL.rows(connection)
    return tuple(
        ProgrammeDraft(
            id=draft_id,
            name=name,
            document=msgspec.json.decode(document),
            began_from=began_from,
            author=author,
            saved_at=instant(saved_at),
        )
        for draft_id, name, document, began_from, author, saved_at in rows
    )


def drop_programme_draft(books: Books, draft_id: str) -> None:
    """Forget a draft; one that is not there is forgotten already."""
    with books.writing() as connection:
        _DROP.run(connection, id=draft_id)
