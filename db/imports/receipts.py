"""Receipts from a CSV file into the books: batch by batch, each whole, and the same file twice adds nothing.

A batch is one transaction: customers that were not known, receipts, their facts. The snapshots of its
customers' standings are marked as old in it and made again once at the end; an import that is killed in
between leaves customers whose journal every reader replays, and never a snapshot that is wrong.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, func, insert, select

from db.books import Books, Statement
from db.facts import record
from db.imports.mapping import ReceiptMapping
from db.imports.newcomers import Newcomers
from db.imports.outcome import Imported, Refused, Sums
from db.imports.receipt_rows import LINE_COLUMNS, fact_of, line_rows, sale_row
from db.imports.receipts_read import Reading, ReceiptRead, last_rows
from db.imports.rows import Progress, opened
from db.imports.snapshots import mark_old, remake
from db.lookup.goods import all_goods
from db.lookup.workplace import workplace
from db.tables.journal import sale as sale_table
from db.tables.journal import sale_line
from loyalty.money import Minor

#: A batch this big keeps the till waiting for a tenth of a second or so, and its fsync is shared by thousands of lines.
BATCH_LINES_MAX = 5_000
#: How the whole bar is shared out, in steps of the progress: most of it is landing, the rest remaking snapshots.
STEPS, LANDING_STEPS = 10_000, 9_500

_KNOWN = Statement(
    select(sale_table.c.at, sale_table.c.gross, sale_table.c.to_pay, func.count(sale_line.c.line))
    .select_from(sale_table.join(sale_line, sale_line.c.sale_id == sale_table.c.op_id))
    .where(sale_table.c.op_id == bindparam("op_id"))
    .group_by(sale_table.c.op_id)
)
_SALE = Statement(insert(sale_table).values({column.name: bindparam(column.name) for column in sale_table.c}))
_LINES = f"INSERT INTO sale_line ({', '.join(LINE_COLUMNS)}) VALUES ({', '.join('?' * len(LINE_COLUMNS))})"


def import_receipts(
    books: Books, path: Path, mapping: ReceiptMapping, *, now: datetime, progress: Progress = lambda done, of: None
) -> Imported:
    """Land every receipt of the file that makes sense and is not there yet. `now` is when the import is made.

    Raises FileRefused before anything has landed, BooksProblem, and what `progress` raises; whole batches stay.
    """
    place = workplace(books)
    zone = ZoneInfo(place.zone)
    with opened(path, mapping.file) as table:
        ends, rows = last_rows(mapping, table)
    landing = _Landing(books, mapping, zone=zone, now=now)
    with opened(path, mapping.file) as table:
        reading = Reading(mapping, table, currency=place.currency, zone=zone)
        landing.discounts = reading.discounts
        for batch in _batches(reading.receipts(ends)):
            landing.land(batch)
            progress(reading.rows * LANDING_STEPS // max(rows, 1), STEPS)
    remake(
        books,
        sorted(landing.accounts),
        progress=lambda done, of: progress(LANDING_STEPS + done * (STEPS - LANDING_STEPS) // max(of, 1), STEPS),
    )
    progress(STEPS, STEPS)
    return landing.imported(rows)


def _batches(
    found: Iterable[ReceiptRead | tuple[Refused, ...]],
) -> Iterator[list[ReceiptRead | tuple[Refused, ...]]]:
    batch: list[ReceiptRead | tuple[Refused, ...]] = []
    lines = 0
    for one in found:
        batch.append(one)
        lines += len(one.lines) if isinstance(one, ReceiptRead) else len(one)
        if lines >= BATCH_LINES_MAX:
            yield batch
            batch, lines = [], 0
    if batch:
        yield batch


class _Landing:
    """What one import has done so far."""

    def __init__(self, books: Books, mapping: ReceiptMapping, *, zone: ZoneInfo, now: datetime) -> None:
        self._books = books
        self._zone = zone
        self._now = now
        self._newcomers = Newcomers(books, zone=zone)
        #: Names and categories of the shop's own list stand in where the file gives only a code.
        self._goods = {} if mapping.name else {one.code: one for one in all_goods(books)}
        self.discounts: tuple[str, ...] = ()
        self.accounts: set[str] = set()
        self.refused: list[Refused] = []
        self.landed = self.already_there = self.new_customers = 0
        self._lines = 0
        self._shelf = self._paid = self._received = 0
        self._taken: list[Minor] = []
        self._first: date | None = None
        self._last: date | None = None

    def land(self, batch: list[ReceiptRead | tuple[Refused, ...]]) -> None:
        """One transaction: all of the batch that makes sense, or nothing of it."""
        refused = [row for one in batch if isinstance(one, tuple) for row in one]
        there: list[ReceiptRead] = []
        new: list[ReceiptRead] = []
        with self._books.writing() as connection:
            for one in batch:
                if isinstance(one, tuple):
                    continue
                row = _KNOWN.row(connection, op_id=one.op_id)
                if row is not None:
                    same = (row[1], row[2], row[3]) == (one.shelf, one.paid, len(one.lines))
                    if same:
                        there.append(one)
                    else:
                        refused += [Refused(line, "other_content") for line in dict.fromkeys((one.first, one.last))]
                elif one.at > self._now:
                    refused.append(Refused(one.first, "in_the_future", (("text", one.at.isoformat()),)))
                else:
                    new.append(one)
            made = self._newcomers.welcome(connection, ((one.card, one.at) for one in new if one.card))
            # A card of a receipt that is here already has its customer, unless they were erased: nobody comes back.
            accounts = {self._newcomers.account_of(one.card) for one in new if one.card}
            accounts |= {self._newcomers.known(connection, one.card) for one in there if one.card}
            self._write(connection, new)
        # Counted only now: a batch that rolled back has not landed.
        self.refused += refused
        self.new_customers += made
        self.landed += len(new)
        self.already_there += len(there)
        self.accounts |= accounts - {""}
        for one in (*new, *there):
            self._count(one)

    def _write(self, connection: Connection, new: list[ReceiptRead]) -> None:
        if not new:
            return
        facts, sales, lines = [], [], []
        touched: set[str] = set()
        for one in new:
            account_id = self._newcomers.account_of(one.card) if one.card else ""
            named = self._named(one)
            day = one.at.astimezone(self._zone).date()
            facts.append(fact_of(named, self.discounts, account_id=account_id, day=day))
            sales.append(sale_row(named, account_id=account_id, day=day))
            lines += line_rows(named)
            if account_id:
                touched.add(account_id)
        record(self._books, connection, *facts)
        _SALE.run_many(connection, sales)
        connection.info["raw"].executemany(_LINES, lines)
        mark_old(connection, sorted(touched))

    def _named(self, receipt: ReceiptRead) -> ReceiptRead:
        return receipt.named(self._goods) if self._goods else receipt

    def _count(self, receipt: ReceiptRead) -> None:
        day = receipt.at.astimezone(self._zone).date()
        self._first = day if self._first is None else min(self._first, day)
        self._last = day if self._last is None else max(self._last, day)
        self._lines += len(receipt.lines)
        self._shelf += receipt.shelf
        self._paid += receipt.paid
        self._received += receipt.received
        self._taken = self._taken or [0] * len(self.discounts)
        for line in receipt.lines:
            for place, amount in enumerate(line.taken):
                self._taken[place] += amount

    def imported(self, rows: int) -> Imported:
        """The whole account of it."""
        sums = Sums(
            receipts=self.landed + self.already_there,
            lines=self._lines,
            shelf=self._shelf,
            paid=self._paid,
            received=self._received,
            discounts=tuple(zip(self.discounts, self._taken or [0] * len(self.discounts), strict=True)),
        )
        return Imported(
            of="receipts",
            rows=rows,
            landed=self.landed,
            already_there=self.already_there,
            refused=tuple(sorted(self.refused, key=lambda row: row.line)),
            new_customers=self.new_customers,
            first_day=self._first,
            last_day=self._last,
            sums=sums,
        )
