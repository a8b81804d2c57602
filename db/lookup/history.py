"""What happened to an account, newest first, a page at a time."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, literal_column, select, tuple_, union_all
from sqlalchemy import text as sql

from db.books import Books, Statement
from db.lookup.merged import together
from db.tables.columns import day_of, instant
from db.tables.journal import claim, ledger_entry, reversal, sale
from loyalty.money import Minor, Points


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    op_id: str
    #: sale, refund, void, adjusted, opening, imported, or bonus: given, or taken back, beside any sale of their own.
    kind: str
    at: datetime
    day: date
    slip: str
    till: str
    #: What was paid, or given back.
    amount: Minor
    #: By purse: what was credited, and what was taken, both above nought.
    earned: tuple[tuple[str, Points], ...]
    spent: tuple[tuple[str, Points], ...]
    #: The sale that a refund or void gives back.
    of: str


@dataclass(frozen=True, slots=True)
class HistoryPage:
    rows: tuple[HistoryRow, ...]
    #: Hand this to `page` as `before` for the rows that follow; None at the end.
    next: tuple[int, str] | None


_EMPTY: ColumnElement[str] = literal_column("''")


def _page() -> Statement:
    """A page from below a place down. Each part walks its own index backwards, and stops when the page is full."""
    parts = []
    for table, kind, amount, of in (
        (sale, sale.c.imported, sale.c.to_pay, _EMPTY),
        (reversal, reversal.c.kind, reversal.c.cash, reversal.c.sale_id),
        (ledger_entry, ledger_entry.c.kind, literal_column("0"), _EMPTY),
    ):
        slip, till = (_EMPTY, _EMPTY) if table is ledger_entry else (table.c.slip, table.c.till)
        columns: tuple[Any, ...] = (table.c.at, table.c.op_id, kind, table.c.day, slip, till, amount, of)
        part = select(*columns).where(
            table.c.account_id == bindparam("account_id"),
            tuple_(table.c.at, table.c.op_id) < tuple_(bindparam("before_at"), bindparam("before_op")),
        )
        if table is sale:
            # What a guest bought, claimed by its slip since, stands at its own instant.
            taken_up = (
                select(*columns)
                .select_from(claim.join(sale, sale.c.op_id == claim.c.sale_id))
                .where(
                    claim.c.account_id == bindparam("account_id"),
                    tuple_(sale.c.at, sale.c.op_id) < tuple_(bindparam("before_at"), bindparam("before_op")),
                )
            )
            parts.append(taken_up)
        if table is ledger_entry:
            # Word for word what the partial index says, else SQLite may not use it.
            part = part.where(sql("ledger_entry.kind IN ('adjusted', 'opening')"))
        parts.append(part)
    parts.append(_bonuses())
    return Statement(union_all(*parts).order_by(sql("at DESC, op_id DESC")).limit(bindparam("limit")))


def _bonuses() -> Select[Any]:
    """One row for each bonus that is no part of the customer's own sales: joining, a survey, a friend's purchase."""
    other = ledger_entry.alias("other")
    own_sale = exists().where(sale.c.op_id == ledger_entry.c.op_id, sale.c.account_id == ledger_entry.c.account_id)
    own_claim = exists().where(claim.c.sale_id == ledger_entry.c.op_id, claim.c.account_id == ledger_entry.c.account_id)
    own_return = exists().where(
        reversal.c.op_id == ledger_entry.c.op_id, reversal.c.account_id == ledger_entry.c.account_id
    )
    earlier = exists().where(
        other.c.account_id == ledger_entry.c.account_id,
        other.c.at == ledger_entry.c.at,
        other.c.op_id == ledger_entry.c.op_id,
        other.c.n < ledger_entry.c.n,
    )
    return select(
        ledger_entry.c.at,
        ledger_entry.c.op_id,
        literal_column("'bonus'"),
        ledger_entry.c.day,
        _EMPTY,
        _EMPTY,
        literal_column("0"),
        _EMPTY,
    ).where(
        ledger_entry.c.account_id == bindparam("account_id"),
        tuple_(ledger_entry.c.at, ledger_entry.c.op_id) < tuple_(bindparam("before_at"), bindparam("before_op")),
        sql("ledger_entry.kind IN ('earned', 'taken_back')"),
        ~own_sale,
        ~own_claim,
        ~own_return,
        ~earlier,
    )


_PAGE = _page()
#: A place after everything that can have happened.
END = (2**62, "")
_ENTRIES = Statement(
    select(ledger_entry.c.op_id, ledger_entry.c.purse, ledger_entry.c.amount).where(
        ledger_entry.c.account_id == bindparam("account_id"),
        ledger_entry.c.at >= bindparam("first"),
        ledger_entry.c.at <= bindparam("last"),
        sql("ledger_entry.kind <> 'lapsed'"),
    )
)


def page(books: Books, account_id: str, *, before: tuple[int, str] | None = None, limit: int = 50) -> HistoryPage:
    """Sales, refunds, voids, bonuses, adjustments and opening balances, newest first."""
    with books.reading() as connection:
        return page_in(connection, account_id, before=before, limit=limit)


def page_in(
    connection: Connection, account_id: str, *, before: tuple[int, str] | None = None, limit: int = 50
) -> HistoryPage:
    """`page` inside a piece of work on the books."""
    before_at, before_op = before or END
    members = together(connection, account_id)
    rows = [
        row
        for member in members
        for row in _PAGE.rows(connection, account_id=member, before_at=before_at, before_op=before_op, limit=limit)
    ]
    if len(members) > 1:
        rows = sorted(rows, reverse=True)[:limit]
    if not rows:
        return HistoryPage((), None)
    earned: defaultdict[str, list[tuple[str, Points]]] = defaultdict(list)
    spent: defaultdict[str, list[tuple[str, Points]]] = defaultdict(list)
    for member in members:
        moved = _ENTRIES.rows(connection, account_id=member, first=rows[-1][0], last=rows[0][0])
        for op_id, purse, amount in moved:
            _add(earned[op_id] if amount > 0 else spent[op_id], purse, abs(amount))
    told = tuple(
        HistoryRow(
            op_id=op_id,
            kind=_KINDS.get(kind, kind),
            at=instant(at),
            day=day_of(day),
            slip=slip,
            till=till,
            amount=amount,
            earned=tuple(earned.get(op_id, ())),
            spent=tuple(spent.get(op_id, ())),
            of=of,
        )
        for at, op_id, kind, day, slip, till, amount, of in rows
    )
    return HistoryPage(told, (rows[-1][0], rows[-1][1]) if len(rows) == limit else None)


#: A sale's row holds whether it was imported where others hold their kind.
_KINDS = {0: "sale", 1: "imported"}


def _add(sums: list[tuple[str, Points]], purse: str, points: Points) -> None:
    for place, (known, so_far) in enumerate(sums):
        if known == purse:
            sums[place] = (purse, so_far + points)
            return
    sums.append((purse, points))
