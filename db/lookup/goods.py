"""The goods list: by barcode, by name, and whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, literal_column, select

from db.books import Books, Statement
from db.lookup.search_keys import prefix_end, storable, words
from db.tables.workplace import goods as table
from db.tables.workplace import goods_key
from loyalty.card_number import EAN13_DIGITS, readings
from loyalty.money import Minor


@dataclass(frozen=True, slots=True)
class GoodsView:
    """One kind of goods. The price is in minor units."""

    code: str
    name: str
    category: str
    price: Minor


_SPACE: ColumnElement[str] = literal_column("' '")
_COLUMNS = (table.c.code, table.c.name, table.c.category, table.c.price)
_BY_CODE = Statement(select(*_COLUMNS).where(table.c.code == bindparam("code")))
_ALL = Statement(
    select(*_COLUMNS).where(table.c.code > bindparam("after")).order_by(table.c.code).limit(bindparam("limit"))
)
_IN_HOUSE = Statement(
    select(func.min(table.c.code))
    .where(table.c.code >= "2", table.c.code < "3", func.length(table.c.code) == EAN13_DIGITS)
    .group_by(func.substr(table.c.code, 1, 3))
)
_KEYS = Statement(
    select(*_COLUMNS)
    .distinct()
    .select_from(goods_key.join(table, table.c.code == goods_key.c.code))
    .where(
        goods_key.c.key >= bindparam("low"),
        goods_key.c.key < bindparam("high"),
        # Each further word begins a word of the key, which holds all words of the name.
        func.instr(_SPACE.concat(goods_key.c.key), _SPACE.concat(bindparam("word1"))) > 0,
        func.instr(_SPACE.concat(goods_key.c.key), _SPACE.concat(bindparam("word2"))) > 0,
    )
    .limit(bindparam("limit"))
)


def by_code(books: Books, code: str) -> GoodsView | None:
    """The goods of that code; a UPC-A of 12 digits is also tried with a leading 0, and the other way."""
    with books.reading() as connection:
        return by_code_in(connection, code)


def by_code_in(connection: Connection, code: str) -> GoodsView | None:
    for reading in readings(storable(code).strip()):
        row = _BY_CODE.row(connection, code=reading)
        if row is not None:
            return GoodsView(*row)
    return None


def in_house_codes(books: Books) -> tuple[str, ...]:
    """Codes of the shop's own in the goods list, as cards may have them: one for each first three digits."""
    with books.reading() as connection:
        return tuple(code for (code,) in _IN_HOUSE.rows(connection))


def find_goods(books: Books, text: str, limit: int = 20) -> tuple[GoodsView, ...]:
    """Goods whose name has words that begin so, in any order; an exact code comes first."""
    own = sorted(words(text), key=len, reverse=True)
    with books.reading() as connection:
        exact = by_code_in(connection, text)
        rows: Iterable[tuple[Any, ...]] = ()
        if own:
            more = [*own[1:3], "", ""]
            rows = _KEYS.rows(
                connection, low=own[0], high=prefix_end(own[0]), word1=more[0], word2=more[1], limit=limit
            )
    found = [GoodsView(*row) for row in rows]
    found.sort(key=lambda goods: (goods.name.casefold(), goods.code))
    if exact is not None:
        found = [exact, *(goods for goods in found if goods.code != exact.code)]
    return tuple(found[:limit])


def all_goods(books: Books, *, after: str = "", limit: int = 1_000_000) -> tuple[GoodsView, ...]:
    """The list by code, from the code after `after` on."""
    with books.reading() as connection:
        return tuple(GoodsView(*row) for row in _ALL.rows(connection, after=after, limit=limit))
