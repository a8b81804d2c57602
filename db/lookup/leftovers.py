"""What SQLite left behind in the pages of the tables that say who people are.

A deleted row is overwritten with noughts (`secure_delete`). But where rows move to another page because theirs is
full, now and then a copy stays in what is then the unused middle of the old page, and outlives the row. So those
middles are looked at in the file itself, after its published format (sqlite.org/fileformat2.html, "B-tree Pages").
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from sqlalchemy import Connection, bindparam, select
from sqlalchemy import text as sql

from db.books import Statement
from db.tables.cards import card_number
from db.tables.people import card, event_private, merge, person, person_group, search_key
from db.tables.promises import given_tier, terms
from db.tables.workplace import draft

#: Every table in which a name, a number or free words stand.
TELLING = (person, search_key, card, card_number, person_group, terms, given_tier, event_private, merge, draft)

_ROOTS = Statement(
    select(sql("rootpage"))
    .select_from(sql("sqlite_master"))
    .where(sql("tbl_name = :table_name AND rootpage > 0").bindparams(bindparam("table_name")))
)

_INTERIOR, _LEAF = (2, 5), (10, 13)
#: Bytes of a page's own header, and of the file's before the first page's.
_LEAF_HEADER, _INTERIOR_HEADER, _FILE_HEADER = 8, 12, 100


#: What also lies there are places of cells and sizes of gaps, two bytes each, the first of them small in pages of this
#: size. Three bytes in a row that are letters or more are neither: they are what is left of a row.
_PAGE_BYTES = 4_096
_OF_A_ROW = re.compile(rb"[\x20-\xff]{3}")


class Unreadable(Exception):
    """The pages are not as their format says, or somebody is writing them."""


def roots_in(connection: Connection) -> tuple[int, ...]:
    """The first pages of the tables that tell who people are, and of their indexes."""
    return tuple(root for table in TELLING for (root,) in _ROOTS.rows(connection, table_name=table.name))


def dirty_pages(file: BinaryIO, roots: tuple[int, ...]) -> int:
    """How many pages below these roots hold a piece of a row where none is said to stand. Raises Unreadable.

    The file must hold all there is (an empty write-ahead log) and nobody may write it meanwhile. It is read through
    the one handle that is given: a second one, a mapping's too, would take this process's locks away when it closes.
    """
    file.seek(0)
    header = file.read(_FILE_HEADER)
    if int.from_bytes(header[16:18]) != _PAGE_BYTES:
        raise Unreadable("the pages of the file are not of the size that ours have")
    try:
        return sum(1 for page, start, end in _middles(file, roots) if _OF_A_ROW.search(page, start, end))
    except (IndexError, ValueError) as error:
        raise Unreadable(str(error)) from error


def _middles(file: BinaryIO, roots: tuple[int, ...]) -> Iterator[tuple[bytes, int, int]]:
    """Each page, and its unused middle: behind the list of its cells, before the first of them."""
    ahead, seen = list(roots), set(roots)
    while ahead:
        number = ahead.pop()
        file.seek((number - 1) * _PAGE_BYTES)
        page = file.read(_PAGE_BYTES)
        head = _FILE_HEADER if number == 1 else 0
        if len(page) != _PAGE_BYTES or page[head] not in (*_INTERIOR, *_LEAF):
            raise Unreadable(f"page {number} is none of a table")
        cells = int.from_bytes(page[head + 3 : head + 5])
        content = int.from_bytes(page[head + 5 : head + 7]) or 65_536
        listed = head + (_INTERIOR_HEADER if page[head] in _INTERIOR else _LEAF_HEADER)
        yield page, listed + 2 * cells, content
        if page[head] in _INTERIOR:
            starts = (int.from_bytes(page[listed + 2 * n : listed + 2 * n + 2]) for n in range(cells))
            below = [int.from_bytes(page[start : start + 4]) for start in starts]
            below.append(int.from_bytes(page[head + 8 : head + 12]))
            if not seen.isdisjoint(below):
                raise Unreadable(f"page {number} leads back")
            seen.update(below)
            ahead += below
