"""A sale at a till that goes on from a copy of these books, numbered like the next one here, and told to them later."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from db.books import Books
from db.schema.upgrade import open_books
from db.sync.afar import put_in
from db.sync.push import rows_of
from db.sync.wire import SentFact, Told
from db.tables.journal import event
from tests.db.shop import Shop


def sold_at_a_copy(books: Books, path: Path, *amounts: int, now: datetime) -> Told:
    """Copy the books and sell there to a guest: what the copy tells of it."""
    books.copy_into(path)
    with closing(open_books(path)) as copy:
        sold = Shop(copy, now=now, counted_from=70_000).sell("", *amounts)
        with copy.reading() as connection:
            row = connection.execute(select(event).where(event.c.op_id == sold.sale.op_id)).mappings().one()
            told = {name: row[name] for name in SentFact.__dataclass_fields__}
            told |= {"prev_hash": "", "hash": row["hash"].hex(), "payload": row["payload"].decode()}
            told |= {name: told[name] or "" for name in ("account_id", "till")}
            fact = SentFact(**told)
            return Told(facts=(fact,), rows=rows_of(connection, (fact,)))


def hear(books: Books, told: Told) -> None:
    """These books hear what the copy sold."""
    with books.writing() as connection:
        put_in(connection, told)
