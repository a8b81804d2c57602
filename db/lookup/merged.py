"""Accounts that are one person: which one stands for them, and which stand behind it.

Each keeps its own journal. What is read of any of them is read of all together, so that undoing a merge is no more
than to read them apart again.
"""

from collections.abc import Iterable

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    select,
)

from db.books import Statement
from db.tables.people import account, erasure

#: Word for word what the partial index says, else SQLite may not use it.
_IS_MERGED: ColumnElement[bool] = literal_column("account.merged_into != ''")
_INTO = Statement(select(account.c.merged_into).where(account.c.account_id == bindparam("account_id")))
_BEHIND = Statement(
    select(account.c.account_id)
    .where(account.c.merged_into == bindparam("account_id"), _IS_MERGED)
    .order_by(account.c.account_id)
)


def standing_account(of: FromClause) -> ColumnElement[str]:
    """In SQL: the account that stands for this row of `account`, itself where it was never merged."""
    return case((of.c.merged_into != "", of.c.merged_into), else_=of.c.account_id)


def stands_for(connection: Connection, account_id: str) -> str:
    """The account that stands for this one: itself, unless it was merged into another."""
    row = _INTO.row(connection, account_id=account_id)
    return account_id if row is None or not row[0] else str(row[0])


def together(connection: Connection, account_id: str) -> tuple[str, ...]:
    """All accounts of this one's person, the one that stands for them first."""
    first = stands_for(connection, account_id)
    return (first, *(row[0] for row in _BEHIND.rows(connection, account_id=first)))


_asked = func.json_each(bindparam("accounts")).table_valued("value")
_HERE = Statement(
    select(account.c.account_id, standing_account(account)).where(
        account.c.account_id.in_(select(_asked.c.value)),
        ~exists().where(erasure.c.account_id == account.c.account_id),
    )
)


def people_of(connection: Connection, account_ids: Iterable[str]) -> tuple[str, ...]:
    """The people behind these accounts, each once and in this order, by the account that stands for them.

    Who was forgotten is nobody any more.
    """
    wanted = tuple(account_ids)
    asked = msgspec.json.encode(wanted).decode()
    here = dict(_HERE.rows(connection, accounts=asked))
    return tuple(dict.fromkeys(here[own] for own in wanted if own in here))
