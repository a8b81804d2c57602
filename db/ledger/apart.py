"""Two customers who look like one and are not: said once, so that nobody asks about them again."""

from datetime import datetime

from sqlalchemy import Connection

from db.books import Books
from db.changes import NOTHING, Changes
from db.facts import Fact, encode, posted, record
from db.ledger.requests import keep_private
from db.lookup.duplicates import apart_id
from db.lookup.workplace import workplace_in
from loyalty.calendar import local_day, utc

__all__ = ["tell_apart"]


def tell_apart(books: Books, *, one: str, other: str, now: datetime, author: str = "") -> Changes:
    """These are two people, however alike they look.

    The id of the fact is made of the two accounts: whoever says it again, at whichever till, says the same.
    """
    first, second = sorted((one, other))
    op_id = apart_id(first, second)
    with books.writing() as connection:
        if posted(connection, op_id) is None:
            _write(books, connection, op_id, first, second, utc(now), author)
    return NOTHING


def _write(
    books: Books, connection: Connection, op_id: str, first: str, second: str, at: datetime, author: str
) -> None:
    fact = Fact(
        kind="told_apart",
        op_id=op_id,
        at=at,
        day=local_day(at, workplace_in(connection).zone),
        payload=encode({"other": second}),
        account_id=first,
    )
    record(books, connection, fact)
    keep_private(connection, op_id, asked=None, account_id=first, author=author)
