"""Designs of cards and the pictures they show: kept in the books, so that every copy has them too. Not facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, LargeBinary, bindparam, cast, delete, exists, func
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.lookup.search_keys import storable
from db.tables.cards import card_batch, card_design, picture
from db.tables.columns import micros

__all__ = ["StoredPicture", "delete_design", "picture_id", "save_design"]


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture as it was prepared for print."""

    #: png or jpeg.
    kind: str
    data: bytes


_new = upsert(card_design)
_FIELDS = ("name", "tier", "document", "saved_at", "author")
_SAVE = Statement(
    _new.on_conflict_do_update(index_elements=[card_design.c.id], set_={name: _new.excluded[name] for name in _FIELDS})
)
_DELETE = Statement(delete(card_design).where(card_design.c.id == bindparam("id")))
_PICTURE = Statement(upsert(picture).on_conflict_do_nothing())
# A picture is named by 64 hexadecimal signs: where they stand in a document, it is shown there.
_DROP_UNUSED = Statement(
    delete(picture).where(
        *(
            ~exists()
            .where(func.instr(table.c.document, cast(picture.c.id, LargeBinary)) > 0)
            .select_from(table)
            .correlate(picture)
            for table in (card_design, card_batch)
        )
    )
)


def save_design(
    books: Books,
    design_id: str,
    *,
    name: str,
    tier: str,
    document: Mapping[str, Any],
    now: datetime,
    pictures: Mapping[str, StoredPicture] | None = None,
    author: str = "",
) -> None:
    """Keep a design under its id, with the pictures it shows by `picture_id`; pictures nobody shows are dropped.

    Pictures come with every save: one whose use was undone and done again is there again.
    """
    with books.writing() as connection:
        for picture_name, stored in (pictures or {}).items():
            assert picture_name == picture_id(stored.data)
            _PICTURE.run(connection, id=picture_name, kind=stored.kind, bytes=stored.data)
        _SAVE.run(
            connection,
            id=design_id,
            name=" ".join(storable(name).split()),
            tier=tier,
            document=msgspec.json.encode(document),
            saved_at=micros(now),
            author=storable(author),
        )
        _drop_unused(connection)


def delete_design(books: Books, design_id: str) -> None:
    """Forget a design and the pictures only it showed. Batches that were made of it keep their own copy."""
    with books.writing() as connection:
        _DELETE.run(connection, id=design_id)
        _drop_unused(connection)


def picture_id(data: bytes) -> str:
    """The name of a picture: the hash of its bytes, so that the same logo is kept once."""
    return sha256(data).hexdigest()


def _drop_unused(connection: Connection) -> None:
    _DROP_UNUSED.run(connection)
