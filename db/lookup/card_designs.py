"""The designs of cards that the shop keeps, and the pictures they show."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import bindparam, select

from db.books import Books, Statement
from db.tables.cards import card_design as table
from db.tables.cards import picture
from db.tables.columns import instant


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignView:
    """A design as it was saved."""

    id: str
    name: str
    #: The tier whose cards look like this; empty for any.
    tier: str
    document: dict[str, Any]
    saved_at: datetime
    author: str


_COLUMNS = (table.c.id, table.c.name, table.c.tier, table.c.document, table.c.saved_at, table.c.author)
_ALL = Statement(select(*_COLUMNS).order_by(table.c.name, table.c.id))
_ONE = Statement(select(*_COLUMNS).where(table.c.id == bindparam("id")))
_PICTURE = Statement(select(picture.c.bytes).where(picture.c.id == bindparam("id")))


def card_designs(books: Books) -> tuple[DesignView, ...]:
    """All designs, by name."""
    with books.reading() as connection:
        return tuple(_view(row) for row in _ALL.rows(connection))


def card_design(books: Books, design_id: str) -> DesignView | None:
    """One design."""
    with books.reading() as connection:
        row = _ONE.row(connection, id=design_id)
    return _view(row) if row else None


def pictures(books: Books, names: Iterable[str]) -> dict[str, bytes]:
    """Stored pictures by their names; one that is not there is left out."""
    with books.reading() as connection:
        found = {name: _PICTURE.row(connection, id=name) for name in names}
    return {name: row[0] for name, row in found.items() if row is not None}


def _view(row: tuple[Any, ...]) -> DesignView:
    design_id, name, tier, document, saved_at, author = row
    return DesignView(
        id=design_id,
        name=name,
        tier=tier,
        document=msgspec.json.decode(document),
        saved_at=instant(saved_at),
        author=author,
    )
