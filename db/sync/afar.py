"""Facts that another till wrote, or this one before its books went back to a backup: kept beside the log, with the rows
they left behind in the journal's own tables. They are never sent.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Statement
from db.ledger.giving import add_given
from db.sync.readable import checks_of, fits, is_day, is_instant
from db.sync.wire import Row, SentFact, Told
from db.tables.journal import (
    claim,
    coupon_use,
    ledger_entry,
    reversal,
    reversal_line,
    rule_given,
    sale,
    sale_line,
)
from db.tables.link import afar_fact
from db.tables.people import account, consent
from db.tables.promises import coupon

#: In this order: what others hang on comes first.
TABLES = (sale, sale_line, reversal, reversal_line, ledger_entry, coupon_use, claim, rule_given, consent)
#: What a row needs to be there, and by which column it says so; where that isn't here the row stays away too.
_NEEDS: Mapping[str, tuple[tuple[str, Table], ...]] = {
    "sale_line": (("sale_id", sale),),
    "reversal": (("sale_id", sale),),
    "reversal_line": (("reversal_id", reversal),),
    "coupon_use": (("op_id", sale), ("code", coupon)),
    "claim": (("sale_id", sale),),
}
#: Columns that hold JSON as bytes, and travel as text.
BYTES = frozenset({"took"})
#: Whoever is only spoken of: when they joined is told with their own item.
NOBODY_KNOWS_WHEN = {"joined_at": 0, "joined_on": 19700101}

_FACT = Statement(upsert(afar_fact).on_conflict_do_nothing())
_ROWS = {
    table.name: Statement(
        upsert(table).values({column.name: bindparam(column.name) for column in table.c}).on_conflict_do_nothing()
    )
    for table in TABLES
}
_THERE = {
    table.name: Statement(select(func.count()).where(next(iter(table.primary_key)) == bindparam("key")))
    for table in (sale, reversal, coupon)
}
_CHECKS = {table.name: checks_of(table) for table in TABLES}
_ACCOUNT = Statement(
    insert(account)
    .values({name: bindparam(name) for name in ("account_id", "joined_at", "joined_on")})
    .prefix_with("OR IGNORE")
)
_GIVEN = Statement(
    select(func.count()).where(rule_given.c.op_id == bindparam("op_id"), rule_given.c.rule == bindparam("rule"))
)
#: Slips of which two were printed, one of them before the books went back to a backup.
NUMBERED = {
    table.name: (
        Statement(
            select(table.c.op_id).where(table.c.till == bindparam("till"), table.c.slip_n == bindparam("slip_n"))
        ),
        Statement(select(func.min(table.c.slip_n)).where(table.c.till == bindparam("till"))),
    )
    for table in (sale, reversal)
}


def put_in(connection: Connection, told: Told) -> frozenset[str]:
    """Keep these facts and their rows, each once; the accounts they move. The caller counts those anew."""
    for fact in told.facts:
        _FACT.run(connection, **_kept(fact))
    accounts = dict.fromkeys(fact.account_id for fact in told.facts if fact.account_id)
    for rows in told.rows.values():
        accounts |= dict.fromkeys(str(row["account_id"]) for row in rows if row.get("account_id"))
    be_there(connection, accounts)
    for table in TABLES:
        _put_rows(connection, table, told.rows.get(table.name, ()))
    return frozenset(accounts)


def be_there(connection: Connection, accounts: Iterable[str]) -> None:
    """Have rows for these accounts, so that others may speak of them."""
    _ACCOUNT.run_many(connection, [{"account_id": account_id, **NOBODY_KNOWS_WHEN} for account_id in accounts])


def run_each(connection: Connection, statement: Statement, rows: Sequence[Mapping[str, object]]) -> None:
    """Write rows; one that these books' rules don't let in stays out, and the others come in."""
    try:
        statement.run_many(connection, rows)
    except sqlite3.IntegrityError:
        for row in rows:
            try:
                statement.run(connection, **row)
            except sqlite3.IntegrityError:
                continue


def row_of(table: Table, told: Row) -> dict[str, Any]:
    """A row as its table holds it: what this release does not know is left away, what is not told is at its default."""
    row: dict[str, Any] = {}
    for column in table.c:
        value = told.get(column.name)
        if value is None and not column.nullable and column.name not in told:
            default = column.server_default
            value = "" if str(column.type) == "TEXT" else 0
            if default is not None and value == 0:
                value = int(str(getattr(default, "arg", 0)))
        row[column.name] = value.encode() if column.name in BYTES and isinstance(value, str) else value
    return row


def _put_rows(connection: Connection, table: Table, told: Sequence[Row]) -> None:
    rows = []
    for one in told:
        needs = _NEEDS.get(table.name, ())
        if all((_THERE[other.name].row(connection, key=one[column]) or (0,))[0] for column, other in needs):
            row = row_of(table, one)
            if not fits(_CHECKS[table.name], row):
                continue
            if table.name in NUMBERED and row["slip_n"] is not None:
                # One after the other: several may have lost their number.
                run_each(connection, _ROWS[table.name], [row | {"slip_n": free_slip(connection, table, row)}])
            else:
                rows.append(row)
    if table is rule_given:
        rows = [row for row in rows if not (_GIVEN.row(connection, op_id=row["op_id"], rule=row["rule"]) or (0,))[0]]
        add_given(connection, rows)
    if rows:
        run_each(connection, _ROWS[table.name], rows)


def free_slip(connection: Connection, table: Table, row: Mapping[str, Any]) -> int:
    """The slip's number; one below nought where another slip of this till has it already."""
    holder, least = NUMBERED[table.name]
    other = holder.row(connection, till=row["till"], slip_n=row["slip_n"])
    if other is None or other[0] == row["op_id"]:
        return int(row["slip_n"])
    lowest = least.row(connection, till=row["till"])
    assert lowest is not None
    return min(0, int(lowest[0])) - 1


def _kept(fact: SentFact) -> dict[str, object]:
    return {
        "op_id": fact.op_id,
        "session_id": fact.session_id,
        "seq": fact.seq,
        "till": fact.till,
        "kind": fact.kind,
        "account_id": fact.account_id,
        # Its hash says what it said there; here it is read.
        "at": fact.at if is_instant(fact.at) else 0,
        "day": fact.day if is_day(fact.day) else NOBODY_KNOWS_WHEN["joined_on"],
        "programme_version": fact.programme_version,
        "hash": bytes.fromhex(fact.hash),
        "payload": fact.payload.encode(),
        "v": fact.v,
    }
