"""Search keys of a great many newcomers are made once all of them are here: in the order of the file, not of the feed.

Made with each of a million they would write every page of a large index hundreds of times. Meanwhile a card opens its
customer as ever; a name is found when the round ends. That there is something to be made up for stands among the stamps
(which tell nobody anything of it), so that a till that was switched off goes on with it.
"""

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger.customer_fact import find_by, keys_of_many
from db.tables.journal import event
from db.tables.link import stamp
from db.tables.people import account, erasure, search_key

#: So many items before the end of the feed there are many more newcomers to come.
FAR = 20_000
#: Customers whose keys are sorted together, and keys a piece of writing: a sale waits no longer than these take.
TOGETHER = 50_000
KEYS_A_WRITE = 6_000
#: Customers whose names and cards are read at once.
_READ_AT_ONCE = 5_000

_MARK = {"table_name": search_key.name, "key": "", "field": "", "hlc": 0, "till": "", "account_id": "", "sent": 1}
_PUT_OFF = Statement(upsert(stamp).on_conflict_do_nothing())
_IS_PUT_OFF = Statement(select(stamp.c.key).where(stamp.c.table_name == search_key.name))
_DONE = Statement(delete(stamp).where(stamp.c.table_name == search_key.name))
_NEXT = Statement(
    select(account.c.account_id)
    .where(account.c.account_id > bindparam("after"), account.c.merged_into == "", account.c.absorbs == 0)
    .order_by(account.c.account_id)
    .limit(bindparam("most"))
)
_NEW = Statement(
    upsert(search_key).values({column.name: bindparam(column.name) for column in search_key.c}).on_conflict_do_nothing()
)
_NAMES = tuple(column.name for column in search_key.c)
_parts = itemgetter(*_NAMES)
_NEWEST = Statement(select(func.coalesce(func.max(event.c.id), 0)))
_MOVED = Statement(
    select(event.c.account_id).where(event.c.id > bindparam("since"), event.c.account_id != "").distinct()
)
_OF_NOBODY = Statement(delete(search_key).where(search_key.c.account_id.in_(select(erasure.c.account_id))))


def put_off(connection: Connection) -> None:
    """Remember that keys are still to be made."""
    _PUT_OFF.run(connection, **_MARK)


def find_whom_was_put_off(books: Books, progress: Callable[[], object]) -> None:
    """Make the keys that were put off, if any; what is made stays, wherever it ends."""
    with books.reading() as connection:
        if _IS_PUT_OFF.row(connection) is None:
            return
    after = ""
    while True:
        with books.reading() as connection:
            newest = _NEWEST.row(connection)
            people = [own for (own,) in _NEXT.rows(connection, after=after, most=TOGETHER)]
            # As tuples: they are many, and take a third of what their rows would.
            keys: list[tuple[Any, ...]] = []
            for first in range(0, len(people), _READ_AT_ONCE):
                keys += map(_parts, keys_of_many(connection, people[first : first + _READ_AT_ONCE]))
                progress()
        assert newest is not None
        keys.sort()
        for first in range(0, len(keys), KEYS_A_WRITE):
            rows = [dict(zip(_NAMES, one, strict=True)) for one in keys[first : first + KEYS_A_WRITE]]
            with books.writing() as connection:
                _NEW.run_many(connection, rows)
            progress()
        with books.writing() as connection:
            # Whoever was renamed, or forgotten, while this was written.
            for (own,) in _MOVED.rows(connection, since=newest[0]):
                find_by(connection, own)
            _OF_NOBODY.run(connection)
            if not people:
                _DONE.run(connection)
                return
        after = people[-1]
