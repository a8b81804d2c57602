"""Standings of customers whose past has changed: marked as old in the batch that changes it, made again afterwards."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select, update

from db.books import Books, Statement
from db.imports.rows import Progress
from db.ledger import posting
from db.lookup.merged import stands_for
from db.lookup.standings import SNAPSHOT_FORM
from db.tables.columns import day_of
from db.tables.journal import sale
from db.tables.promises import standing
from db.tables.rollups import member

#: A form that no program writes: whoever reads such a snapshot replays the journal instead. The row itself stays,
#: because it knows of lapses that are not in the books yet.
OLD = 0
#: Accounts replayed in one transaction.
ACCOUNTS_MAX = 200

_MARK = Statement(update(standing).where(standing.c.account_id == bindparam("account")).values(form=bindparam("old")))
_TIER_TOO = Statement(
    update(member).where(member.c.account_id == bindparam("account")).values(tier_until=bindparam("long_past"))
)
_FORM = Statement(select(standing.c.form).where(standing.c.account_id == bindparam("account")))
_LAST_DAY = Statement(
    select(sale.c.day)
    .where(sale.c.account_id == bindparam("account"))
    .order_by(sale.c.at.desc(), sale.c.op_id.desc())
    .limit(1)
)


def mark_old(connection: Connection, accounts: Iterable[str]) -> None:
    """Let nobody read these snapshots any more. Part of the batch that changes the journal."""
    # Cards of accounts that were merged bring receipts to whoever stands for them.
    marked = sorted({stands_for(connection, account_id) for account_id in accounts})
    _MARK.run_many(connection, [{"account": account_id, "old": OLD} for account_id in marked])
    _TIER_TOO.run_many(connection, [{"account": account_id, "long_past": 0} for account_id in marked])


def remake(books: Books, accounts: list[str], *, progress: Progress = lambda done, of: None) -> None:
    """Replay those that have no snapshot or an old one. An earlier import that was killed is healed by this too."""
    for first in range(0, len(accounts), ACCOUNTS_MAX):
        with books.writing() as connection:
            for account_id in accounts[first : first + ACCOUNTS_MAX]:
                row = _FORM.row(connection, account=account_id)
                last = _LAST_DAY.row(connection, account=account_id)
                if last is not None and (row is None or row[0] != SNAPSHOT_FORM):
                    posting.recounted(connection, account_id, day_of(last[0]))
        progress(min(first + ACCOUNTS_MAX, len(accounts)), len(accounts))
