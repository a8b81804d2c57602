"""What SQLite left behind in the pages of the tables that say who people are.

A deleted row is overwritten with noughts (`secure_delete`). But where rows move to another page because theirs is
full, now and then a copy stays in what is then the unused middle of the old page, and outlives the row. So those
middles are looked at in the file itself, after its published format (sqlite.org/fileformat2.html, "B-tree Pages").
"""

import re
from collections.abc import Iterator
from mmap import ACCESS_READ, mmap
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

    The file must hold all there is (an empty write-ahead log) and nobody may write it meanwhile.
    """
    with mmap(file.fileno(), 0, access=ACCESS_READ) as pages:
        size = int.from_bytes(pages[16:18])
        if size != _PAGE_BYTES:
            raise Unreadable(f"pages of {size} bytes are none of ours")
        try:
            return sum(1 for start, end in _middles(pages, size, roots) if _OF_A_ROW.search(pages, start, end))
        except (IndexError, ValueError) as error:
            raise Unreadable(str(error)) from error


def _middles(pages: mmap, size: int, roots: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Where each page's unused middle begins and ends: behind the list of its cells, before the first of them."""
    ahead, seen = list(roots), set(roots)
    while ahead:
        number = ahead.pop()
        page = (number - 1) * size
        head = page + (_FILE_HEADER if number == 1 else 0)
        kind = pages[head]
        if kind not in (*_INTERIOR, *_LEAF) or page + size > len(pages):
            raise Unreadable(f"page {number} is none of a table")
        cells = int.from_bytes(pages[head + 3 : head + 5])
        content = int.from_bytes(pages[head + 5 : head + 7]) or 65_536
        listed = head + (_INTERIOR_HEADER if kind in _INTERIOR else _LEAF_HEADER)
        yield listed + 2 * cells, page + content
        if kind in _INTERIOR:
            starts = (int.from_bytes(pages[listed + 2 * n : listed + 2 * n + 2]) for n in range(cells))
            below = [int.from_bytes(pages[page + start : page + start + 4]) for start in starts]
            below.append(int.from_bytes(pages[head + 8 : head + 12]))
            if not seen.isdisjoint(below):
                raise Unreadable(f"page {number} leads back")
            seen.update(below)
            ahead += below
