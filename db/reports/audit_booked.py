"""The audit's look at facts: what a sale or a return said is what stands in its rows and in the purses, to the unit."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select
from sqlalchemy import text as sql

from db.books import Statement
from db.lookup.referrals import reward_entries
from db.lookup.sales import quote_of
from db.tables.columns import day_number, day_number_or_none, micros
from db.tables.journal import claim, event, ledger_entry, sale, sale_line
from loyalty.document_shape import Problem
from loyalty.entries import Entry
from loyalty.quote import Quote, sale_entries
from loyalty.reversal import Reversal, reversal_entries

_FACTS = Statement(
    select(event.c.op_id, event.c.kind, event.c.account_id, event.c.payload)
    .where(sql("event.kind IN ('sale', 'imported', 'refund', 'void', 'earned_under', 'claimed')"))
    .order_by(event.c.id)
)
_SALE = Statement(
    select(sale.c.gross, sale.c.discount, sale.c.purses_paid, sale.c.to_pay).where(sale.c.op_id == bindparam("op_id"))
)
_LINES = Statement(
    select(
        sale_line.c.goods,
        sale_line.c.quantity,
        sale_line.c.gross,
        sale_line.c.discount,
        sale_line.c.purses_paid,
        sale_line.c.to_pay,
    )
    .where(sale_line.c.sale_id == bindparam("op_id"))
    .order_by(sale_line.c.line)
)
_CLAIM = Statement(select(claim.c.op_id).where(claim.c.sale_id == bindparam("op_id")))
_ENTRIES = Statement(
    select(
        ledger_entry.c.at,
        ledger_entry.c.n,
        ledger_entry.c.purse,
        ledger_entry.c.kind,
        ledger_entry.c.amount,
        ledger_entry.c.day,
        ledger_entry.c.usable_on,
        ledger_entry.c.lapses_on,
        ledger_entry.c.of_op,
        ledger_entry.c.rule,
        ledger_entry.c.account_id,
    )
    .where(ledger_entry.c.op_id == bindparam("op_id"))
    .order_by(ledger_entry.c.n)
)


def booked_as_said(connection: Connection, steps: Callable[[int], None]) -> Iterator[Problem]:
    """Read every fact again and hold it against what it made."""
    for op_id, kind, account_id, payload in _FACTS.cursor(connection, {}):
        try:
            if kind in ("sale", "imported"):
                yield from _sale(connection, op_id, kind, quote_of(payload))
            elif kind in ("earned_under", "claimed"):
                yield from _earned_later(connection, payload)
            else:
                told = msgspec.convert(msgspec.json.decode(payload)["reversal"], Reversal)
                # What it took back of a reward is another's entry: `audit_given` looks at that.
                said = reversal_entries(op_id, told)
                yield from _entries(connection, op_id, said, of=account_id)
        except (msgspec.MsgspecError, KeyError, TypeError) as unreadable:
            yield Problem(op_id, "fact_unreadable", (("why", str(unreadable)),))
        steps(1)


def _sale(connection: Connection, op_id: str, kind: str, quote: Quote) -> Iterator[Problem]:
    paid = sum(payment.money for payment in quote.payments)
    row = _SALE.row(connection, op_id=op_id)
    if row != (quote.gross, quote.discount, paid, quote.to_pay) or quote.gross - quote.discount - paid != quote.to_pay:
        yield Problem(op_id, "sale_differs")
    lines = [
        (
            line.line.goods,
            line.line.quantity,
            line.gross,
            sum(taken.amount for taken in line.taken),
            sum(paid.amount for paid in line.paid),
            line.to_pay,
        )
        for line in quote.lines
    ]
    if _LINES.rows(connection, op_id=op_id) != lines:
        yield Problem(op_id, "sale_lines_differ")
    # What a guest's sale earned once it was claimed stands in the claim's own fact.
    if kind == "sale" and _CLAIM.row(connection, op_id=op_id) is None:
        own = sale_entries(op_id, quote)
        rewards = tuple(entry for _, entry in reward_entries(op_id, quote, first=len(own)))
        yield from _entries(connection, op_id, (*own, *rewards))


def _earned_later(connection: Connection, payload: bytes) -> Iterator[Problem]:
    told = msgspec.json.decode(payload)
    yield from _entries(connection, told["of"], msgspec.convert(told["entries"], tuple[Entry, ...]))


def _entries(
    connection: Connection, op_id: str, said: tuple[Entry, ...], *, of: str | None = None
) -> Iterator[Problem]:
    """Entries of an operation, all or one account's, against what was said."""
    rows = [row[:-1] for row in _ENTRIES.rows(connection, op_id=op_id) if of is None or row[-1] == of]
    if rows != [_row(entry) for entry in said]:
        yield Problem(op_id, "entries_differ")


def _row(entry: Entry) -> tuple[Any, ...]:
    return (
        micros(entry.at),
        entry.n,
        entry.purse,
        entry.kind.value,
        entry.amount,
        day_number(entry.day),
        day_number_or_none(entry.usable_on),
        day_number_or_none(entry.lapses_on),
        entry.of,
        entry.rule,
    )
