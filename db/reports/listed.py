"""What a question found, as people and receipts with what a list shows of them: names, cards, slips.

A question answers with ids and never touches what is personal; here names are put to them, by their index, for as many
as are looked at. Who was forgotten is counted and has no line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from db.reports.answer import Cell, Column, People, Person
from db.reports.question import Found
from db.reports.source import Source
from db.tables.journal import claim, reversal, sale
from db.tables.people import account, card, erasure, person

#: People who are listed with their names; what is done with all of them is done with all.
LISTED = 2_000
#: Ids in one statement.
_AT_ONCE = 500
#: From so many on a table is walked from end to end: so many steps in its index would take ten times as long.
MANY = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """The people behind a figure: the first of them with their names, and all of them by their accounts."""

    people: People
    #: Everybody who can be acted upon, in the order of the list.
    account_ids: tuple[str, ...]

    @property
    def forgotten(self) -> int:
        """How many are counted who were erased since."""
        return self.people.count - len(self.account_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """A sale as a list shows it."""

    op_id: str
    slip: str
    at: int
    till: str
    #: What was paid, less what was given back since.
    paid: int
    #: Empty for a guest, and for whoever was forgotten.
    account_id: str
    name: str
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipts:
    """The receipts behind a figure or a row."""

    question: str
    group: str
    columns: tuple[Column, ...]
    rows: tuple[ReceiptRow, ...]
    #: How many there are in all.
    count: int


def people(source: Source, found: Found, *, question: str, group: str, most: int = LISTED) -> Behind:
    """Everybody who was found, and the first of them by name."""
    # They are few, in any shop.
    gone = {own for (own,) in source.stream(select(erasure.c.account_id))}
    here = [row for row in found.rows if row[0] not in gone]
    rows = tuple(persons(source, here[:most]))
    told = People(question=question, group=group, columns=found.columns, rows=rows, count=len(found.rows))
    return Behind(people=told, account_ids=tuple(own for own, _ in here))


def persons(source: Source, rows: Sequence[tuple[str, tuple[Cell, ...]]]) -> Iterator[Person]:
    """These with their names and the newest card that opens them, in this order."""
    ids = [own for own, _ in rows]
    # What a kept account lacks, those merged into it tell.
    merged = select(account.c.account_id, account.c.merged_into).where(account.c.merged_into != "")
    stands = dict(rows_of(source, merged, account.c.merged_into, ids, at=1))
    named = select(person.c.account_id, person.c.name).where(person.c.name != "")
    carded = select(card.c.account_id, card.c.number).where(card.c.status == "active")
    newest_last = carded.order_by(card.c.account_id, card.c.issued_at)
    names: dict[str, str] = {}
    cards: dict[str, str] = {}
    for some in ([*stands], ids):
        names |= {stands.get(own, own): name for own, name in rows_of(source, named, person.c.account_id, some)}
        cards |= {stands.get(own, own): number for own, number in rows_of(source, newest_last, card.c.account_id, some)}
    for own, cells in rows:
        yield Person(account_id=own, name=names.get(own, ""), card=cards.get(own, ""), cells=cells)


def receipts(source: Source, found: Found, *, question: str, group: str, most: int = LISTED) -> Receipts:
    """The first of the receipts that were found, with what each says of itself."""
    shown = found.rows[:most]
    ids = [op_id for op_id, _ in shown]
    whose = func.coalesce(claim.c.account_id, sale.c.account_id)
    columns = (sale.c.op_id, sale.c.slip, sale.c.at, sale.c.till, sale.c.to_pay, person.c.account_id, person.c.name)
    around = sale.outerjoin(claim, claim.c.sale_id == sale.c.op_id).outerjoin(person, person.c.account_id == whose)
    told = {row[0]: row[1:] for row in rows_of(source, select(*columns).select_from(around), sale.c.op_id, ids)}
    given_back: dict[str, int] = {}
    cash = select(reversal.c.sale_id, reversal.c.cash)
    for sale_id, amount in rows_of(source, cash, reversal.c.sale_id, ids):
        given_back[sale_id] = given_back.get(sale_id, 0) + amount
    rows = (_receipt(op_id, told[op_id], given_back.get(op_id, 0), cells) for op_id, cells in shown)
    return Receipts(question=question, group=group, columns=found.columns, rows=tuple(rows), count=len(found.rows))


def _receipt(op_id: str, row: tuple[Any, ...], back: int, cells: tuple[Cell, ...]) -> ReceiptRow:
    slip, at, till, to_pay, account_id, name = row
    return ReceiptRow(
        op_id=op_id,
        slip=slip,
        at=at,
        till=till,
        paid=to_pay - back,
        account_id=account_id or "",
        name=name or "",
        cells=cells,
    )


def rows_of(
    source: Source, statement: Select[Any], key: ColumnElement[str], ids: Sequence[str], *, at: int = 0
) -> Iterator[tuple[Any, ...]]:
    """The statement's rows of these ids, which stand `at` this place of them."""
    if len(ids) > MANY:
        among = frozenset(ids)
        yield from (row for row in source.stream(statement) if row[at] in among)
        return
    wanted = iter(ids)
    while some := list(islice(wanted, _AT_ONCE)):
        source.progress(0, 0)
        yield from source.stream(statement.where(key.in_(some)))
