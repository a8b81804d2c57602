"""Batches of cards as they stand: what was reserved, printed, spoiled and handed out, and the numbers of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, exists, func, select

from db.books import Books, Statement
from db.tables.cards import card_batch as table
from db.tables.cards import card_number
from db.tables.columns import day_of, instant
from db.tables.people import account, card, person


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch of cards."""

    id: str
    name: str
    kind: str
    count: int
    #: How many have come out of the printer, from the first.
    printed: int
    #: Whether its cards bear names: each was reserved for a customer.
    named: bool
    reserved_at: datetime
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchUse:
    """What has become of a batch's cards. Counted number by number: for one batch at a time, not for a list."""

    spoiled: int
    #: Numbers that open a customer.
    handed_out: int


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number of a batch, and whose it is."""

    place: int
    number: str
    #: reserved, printed or spoiled.
    status: str
    #: The customer it was reserved for, or who was given the card since; empty for nobody.
    account_id: str
    name: str


#: A batch is named where one of its first cards is somebody's: all are, but who was erased since is no longer told.
_LOOKED_AT = 50

_first = (
    select(card_number.c.account_id)
    .where(card_number.c.batch_id == table.c.id)
    .order_by(card_number.c.place)
    .limit(_LOOKED_AT)
    .correlate(table)
    .subquery()
)
_VIEW = select(
    table.c.id,
    table.c.name,
    table.c.kind,
    table.c.count,
    table.c.printed,
    exists().where(_first.c.account_id.is_not(None)).correlate(table),
    table.c.reserved_at,
    table.c.author,
)
_ALL = Statement(_VIEW.order_by(table.c.reserved_at.desc(), table.c.id).limit(bindparam("most")))
_ONE = Statement(_VIEW.where(table.c.id == bindparam("batch_id")))
_DOCUMENT = Statement(select(table.c.document).where(table.c.id == bindparam("batch_id")))
_USE = Statement(
    select(
        func.count().filter(card_number.c.status == "spoiled"),
        func.count().filter(card_number.c.status != "spoiled", exists().where(card.c.number == card_number.c.number)),
    ).where(card_number.c.batch_id == bindparam("batch_id"))
)
_whose = func.coalesce(card_number.c.account_id, card.c.account_id)
_NUMBERS = Statement(
    select(card_number.c.place, card_number.c.number, card_number.c.status, func.coalesce(_whose, ""), person.c.name)
    .select_from(
        card_number.outerjoin(card, card.c.number == card_number.c.number).outerjoin(
            person, person.c.account_id == _whose
        )
    )
    .where(
        card_number.c.batch_id == bindparam("batch_id"),
        card_number.c.place >= bindparam("first"),
        card_number.c.place <= bindparam("last"),
    )
    .order_by(card_number.c.place)
)
_free = (
    select(func.count())
    .select_from(card_number.join(table, table.c.id == card_number.c.batch_id))
    .where(
        card_number.c.status != "spoiled",
        card_number.c.account_id.is_(None),
        ~exists().where(card.c.number == card_number.c.number),
    )
)
_FREE = Statement(_free.where(table.c.kind == bindparam("kind")))
_wanted = func.json_each(bindparam("accounts")).table_valued("value")
_JOINED = Statement(
    select(account.c.account_id, account.c.joined_on).where(account.c.account_id.in_(select(_wanted.c.value)))
)


def card_batches(books: Books, *, most: int = 200) -> tuple[BatchView, ...]:
    """The batches, the newest first."""
    with books.reading() as connection:
        return tuple(_view(row) for row in _ALL.rows(connection, most=most))


def card_batch(books: Books, batch_id: str) -> BatchView | None:
    """One batch."""
    with books.reading() as connection:
        return batch_in(connection, batch_id)


def batch_use(books: Books, batch_id: str) -> BatchUse:
    """How many of a batch's cards were spoiled, and how many open somebody."""
    with books.reading() as connection:
        row = _USE.row(connection, batch_id=batch_id)
    assert row is not None
    return BatchUse(spoiled=row[0], handed_out=row[1])


def batch_in(connection: Connection, batch_id: str) -> BatchView | None:
    """The same, inside a piece of work on the books."""
    row = _ONE.row(connection, batch_id=batch_id)
    return _view(row) if row else None


def batch_document(books: Books, batch_id: str) -> dict[str, Any]:
    """What is printed on its cards, as the design stood when the numbers were reserved; empty for no such batch."""
    with books.reading() as connection:
        row = _DOCUMENT.row(connection, batch_id=batch_id)
    return dict(msgspec.json.decode(row[0])) if row else {}


def numbers_of(books: Books, batch_id: str, first: int = 1, last: int = 100_000) -> tuple[NumberView, ...]:
    """The numbers of a batch from one place to another, in the order they are printed."""
    with books.reading() as connection:
        return numbers_in(connection, batch_id, first, last)


def numbers_in(connection: Connection, batch_id: str, first: int = 1, last: int = 100_000) -> tuple[NumberView, ...]:
    """The same, inside a piece of work on the books."""
    rows = _NUMBERS.rows(connection, batch_id=batch_id, first=first, last=last)
    return tuple(NumberView(place, number, status, whose, name or "") for place, number, status, whose, name in rows)


def free_cards(books: Books, kind: str) -> int:
    """How many cards of a kind lie in the drawer: reserved for nobody, and nobody's yet."""
    with books.reading() as connection:
        row = _FREE.row(connection, kind=kind)
    assert row is not None
    return int(row[0])


def joined_on(books: Books, accounts: Iterable[str]) -> dict[str, date]:
    """By account, the day they joined."""
    with books.reading() as connection:
        rows = _JOINED.rows(connection, accounts=msgspec.json.encode(list(accounts)).decode())
    return {account_id: day_of(day) for account_id, day in rows}


def _view(row: tuple[Any, ...]) -> BatchView:
    batch_id, name, kind, count, printed, named, reserved_at, author = row
    return BatchView(
        id=batch_id,
        name=name,
        kind=kind,
        count=count,
        printed=printed,
        named=bool(named),
        reserved_at=instant(reserved_at),
        author=author,
    )
