"""The goods list is kept: rows added, changed, taken away."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import NOTHING, Changes
from db.facts import Fact, new_id, record
from db.ledger.refusals import TooLong
from db.ledger.requests import TEXT_LONGEST
from db.lookup.goods import GoodsView
from db.lookup.search_keys import name_keys
from db.lookup.workplace import workplace_in
from db.tables.workplace import goods as table
from db.tables.workplace import goods_key
from loyalty.calendar import local_day

_ALL = Statement(select(table.c.code, table.c.name, table.c.category, table.c.price))
_NAME = Statement(select(table.c.name).where(table.c.code == bindparam("code")))
_new = upsert(table)
_SAVE = Statement(
    _new.on_conflict_do_update(
        index_elements=[table.c.code],
        set_={"name": _new.excluded.name, "category": _new.excluded.category, "price": _new.excluded.price},
    )
)
_DELETE = Statement(delete(table).where(table.c.code == bindparam("code")))
_NO_KEYS = Statement(delete(goods_key).where(goods_key.c.code == bindparam("code")))
_KEY = Statement(insert(goods_key))


def save_goods(books: Books, rows: Iterable[GoodsView], *, now: datetime) -> Changes:
    """Add goods, or change those whose code is known; the last of equal codes counts. What is as it was stays.

    Raises TooLong.
    """
    wanted = {row.code: row for row in rows}
    if any(len(row.code) + len(row.name) + len(row.category) > TEXT_LONGEST for row in wanted.values()):
        raise TooLong
    with books.writing() as connection:
        known = {row[0]: GoodsView(*row) for row in _ALL.rows(connection)}
        moved = [row for row in wanted.values() if known.get(row.code) != row]
        if not moved:
            return NOTHING
        codes = [{"code": row.code} for row in moved]
        _NO_KEYS.run_many(connection, codes)
        _SAVE.run_many(
            connection,
            [{"code": row.code, "name": row.name, "category": row.category, "price": row.price} for row in moved],
        )
        keys = [{"key": key, "code": row.code} for row in moved for key in name_keys(row.name)]
        if keys:
            _KEY.run_many(connection, keys)
        told = [[row.code, row.name, row.category, row.price] for row in moved]
        day = local_day(now, workplace_in(connection).zone)
        payload = msgspec.json.encode({"goods": told})
        record(books, connection, Fact(kind="goods_saved", op_id=new_id(), at=now, day=day, payload=payload))
    return Changes(goods=True)


def find_goods(connection: Connection, codes: Iterable[str]) -> None:
    """The keys by which these goods are found, made anew; those of goods that are gone went with them."""
    for code in codes:
        row = _NAME.row(connection, code=code)
        if row is not None:
            _NO_KEYS.run(connection, code=code)
            _KEY.run_many(connection, [{"key": key, "code": code} for key in name_keys(row[0])])


def delete_goods(books: Books, codes: Sequence[str], *, now: datetime) -> Changes:
    """Take goods off the list. Sales of them keep what they were sold as."""
    with books.writing() as connection:
        gone = [code for code in dict.fromkeys(codes) if _DELETE.run(connection, code=code)]
        if not gone:
            return NOTHING
        day = local_day(now, workplace_in(connection).zone)
        payload = msgspec.json.encode({"codes": gone})
        record(books, connection, Fact(kind="goods_deleted", op_id=new_id(), at=now, day=day, payload=payload))
    return Changes(goods=True)
