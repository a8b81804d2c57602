"""The programme in force on a day, and every version ever published."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from db.books import Books, Statement
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number, day_of, instant
from db.tables.promises import programme_version as table
from loyalty import programme_document
from loyalty.programme import Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """One version. Number 0 stands for no programme: imported sales, and books before their first version."""

    number: int
    content_hash: str
    holds_from: date
    programme: Programme
    document: dict[str, Any]
    published_at: datetime
    author: str


_IN_FORCE = Statement(
    select(table.c.number)
    .where(table.c.holds_from <= bindparam("day"))
    .order_by(table.c.holds_from.desc(), table.c.number.desc())
    .limit(1)
)
_VERSION = Statement(
    select(
        table.c.content_hash,
        table.c.holds_from,
        table.c.document,
        table.c.published_at,
        table.c.author,
    ).where(table.c.number == bindparam("number"))
)
_NUMBERS = Statement(select(table.c.number).order_by(table.c.number))


def in_force(books: Books, *, day: date) -> Published:
    """The version that holds on that day: of those that hold from it or earlier the latest, of equal days the newest.

    A day before the first version reads the first: a clock that is behind must not stop the till.
    """
    with books.reading() as connection:
        return version_in(books, connection, number_in_force(connection, day))


def version(books: Books, number: int) -> Published:
    """That version. Raises LookupError where there is none."""
    with books.reading() as connection:
        return version_in(books, connection, number)


def versions(books: Books) -> tuple[Published, ...]:
    """All versions, oldest first."""
    with books.reading() as connection:
        return tuple(version_in(books, connection, number) for (number,) in _NUMBERS.rows(connection))


def number_in_force(connection: Connection, day: date) -> int:
    """The number of the version that holds on that day; 0 where nothing was ever published."""
    row = _IN_FORCE.row(connection, day=day_number(day)) or _NUMBERS.row(connection)
    return 0 if row is None else int(row[0])


def newest_number(books: Books) -> int:
    """The highest number that a version has here; 0 where nothing was ever published."""
    with books.reading() as connection:
        return max((number for (number,) in _NUMBERS.rows(connection)), default=0)


def is_known(connection: Connection, number: int) -> bool:
    """Whether that version is here; 0, from before anything was published, always is."""
    return not number or _VERSION.row(connection, number=number) is not None


def version_in(books: Books, connection: Connection, number: int) -> Published:
    """That version, read once a process: what is published never changes."""
    key = f"programme {number}"
    known = books.kept.get(key)
    if known is None:
        known = _read(connection, number)
        # Number 0 takes its currency and zone from the workplace, which may change.
        if number:
            books.kept[key] = known
    assert isinstance(known, Published)
    return known


def _read(connection: Connection, number: int) -> Published:
    if number == 0:
        place = workplace_in(connection)
        return Published(
            number=0,
            content_hash="",
            holds_from=date.min,
            programme=Programme(name="", currency=place.currency, zone=place.zone),
            document={},
            published_at=instant(0),
            author="",
        )
    row = _VERSION.row(connection, number=number)
    if row is None:
        raise LookupError(f"no version {number} of the programme")
    content_hash, holds_from, document, published_at, author = row
    said = msgspec.json.decode(document, type=dict[str, Any])
    return Published(
        number=number,
        content_hash=content_hash,
        holds_from=day_of(holds_from),
        programme=programme_document.read(said),
        document=said,
        published_at=instant(published_at),
        author=author,
    )
