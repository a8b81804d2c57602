"""A customer's whole journal as the rules read it: entries of their purses, and purchases after every refund.

Of accounts that were merged it is the journal of all of them, whichever is asked for.
"""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, FromClause, bindparam, case, exists, func, select

from db.books import Statement
from db.lookup.merged import together
from db.tables.columns import day_of, day_or_none, instant
from db.tables.journal import claim, ledger_entry, reversal, sale, sale_line
from loyalty.entries import Entry, Kind, LotId, Purchase, Take

_ENTRIES = Statement(
    select(
        ledger_entry.c.op_id,
        ledger_entry.c.n,
        ledger_entry.c.purse,
        ledger_entry.c.kind,
        ledger_entry.c.amount,
        ledger_entry.c.at,
        ledger_entry.c.day,
        ledger_entry.c.usable_on,
        ledger_entry.c.lapses_on,
        ledger_entry.c.months_from_visit,
        ledger_entry.c.of_op,
        ledger_entry.c.rule,
        ledger_entry.c.took,
        ledger_entry.c.lot_op,
        ledger_entry.c.lot_n,
    )
    .where(ledger_entry.c.account_id == bindparam("account_id"))
    .order_by(ledger_entry.c.at, ledger_entry.c.op_id, ledger_entry.c.n)
)


def _purchases(whose: ColumnElement[bool], source: FromClause) -> Statement:
    """Each refund of a sale leaves less of it, so the least is what is left, in whatever order refunds arrived."""
    return Statement(
        select(
            sale.c.op_id,
            sale.c.at,
            sale.c.day,
            func.coalesce(func.min(reversal.c.spend_left), sale.c.to_pay),
            # Imported history knows receipts on which things only came back: those are no visits.
            func.coalesce(
                func.min(reversal.c.counts),
                case(((sale.c.imported == 1) & (sale.c.gross <= 0) & (sale.c.to_pay <= 0), 0), else_=1),
            ),
        )
        .select_from(source.outerjoin(reversal, reversal.c.sale_id == sale.c.op_id))
        .where(
            whose,
            # Gifts alone are no purchase.
            (sale.c.gross != 0) | (sale.c.imported == 1) | exists().where(sale_line.c.sale_id == sale.c.op_id),
        )
        .group_by(sale.c.at, sale.c.op_id)
        .order_by(sale.c.at, sale.c.op_id)
    )


_PURCHASES = _purchases(sale.c.account_id == bindparam("account_id"), sale)
_CLAIMED = _purchases(claim.c.account_id == bindparam("account_id"), claim.join(sale, sale.c.op_id == claim.c.sale_id))


def entries_of(connection: Connection, account_id: str) -> tuple[Entry, ...]:
    """Every entry of the account's customer, in the order of replay."""
    return tuple(entry for _, entry in entries_by_account(connection, account_id))


def entries_by_account(connection: Connection, account_id: str) -> list[tuple[str, Entry]]:
    """The same, each beside the account it is booked to."""
    own = [
        (member, _entry(row))
        for member in together(connection, account_id)
        for row in _ENTRIES.rows(connection, account_id=member)
    ]
    return sorted(own, key=lambda one: (one[1].at, one[1].op_id, one[1].n))


def purchases_of(connection: Connection, account_id: str) -> tuple[Purchase, ...]:
    """Every sale of the account's customer as it counts now, oldest first; those claimed by slip among them."""
    bought = [
        Purchase(op_id=op_id, at=instant(at), day=day_of(day), spend=spend, counts=bool(counts))
        for member in together(connection, account_id)
        for statement in (_PURCHASES, _CLAIMED)
        for op_id, at, day, spend, counts in statement.rows(connection, account_id=member)
    ]
    return tuple(sorted(bought, key=lambda purchase: (purchase.at, purchase.op_id)))


def _entry(row: tuple[Any, ...]) -> Entry:
    op_id, n, purse, kind, amount, at, day, usable_on, lapses_on, months, of_op, rule, took, lot_op, lot_n = row
    return Entry(
        op_id=op_id,
        n=n,
        purse=purse,
        kind=Kind(kind),
        amount=amount,
        at=instant(at),
        day=day_of(day),
        usable_on=day_or_none(usable_on),
        lapses_on=day_or_none(lapses_on),
        months_from_visit=months,
        of=of_op,
        rule=rule,
        took=_took(took) if took else (),
        lot=None if lot_op is None else LotId(lot_op, lot_n),
    )


def _took(told: bytes) -> tuple[Take, ...]:
    return tuple(Take(LotId(op, n), points) for op, n, points in msgspec.json.decode(told))
