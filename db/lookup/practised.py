"""What a new cashier has done in a practice shop since they began."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from db.books import Books, Statement
from db.tables.journal import event, sale


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """All that was done since; nothing of it counts."""

    #: Accounts that something was sold to.
    sold_to: frozenset[str] = frozenset()
    #: Whether a purse paid a part of any of that.
    purse_paid: bool = False
    took_back: bool = False
    #: Accounts that were given a card.
    cards_to: frozenset[str] = frozenset()
    joined: bool = False


_NEWEST = Statement(select(func.coalesce(func.max(event.c.id), 0)))
_SINCE = Statement(
    select(event.c.kind, event.c.account_id, func.coalesce(sale.c.purses_paid, 0))
    .select_from(event.outerjoin(sale, sale.c.op_id == event.c.op_id))
    .where(event.c.id > bindparam("since"))
)


def newest_fact(books: Books) -> int:
    """The place of the newest fact in the journal: what comes after it is done from now on."""
    with books.reading() as connection:
        row = _NEWEST.row(connection)
    return int(row[0]) if row is not None else 0


def practised_since(books: Books, fact: int) -> Practised:
    """What was done after that fact."""
    with books.reading() as connection:
        rows = _SINCE.rows(connection, since=fact)
    kinds = {kind for kind, _, _ in rows}
    return Practised(
        sold_to=frozenset(account for kind, account, _ in rows if kind == "sale" and account),
        purse_paid=any(paid for _, _, paid in rows),
        took_back=bool(kinds & {"refund", "void"}),
        cards_to=frozenset(account for kind, account, _ in rows if kind in ("card_given", "card_replaced")),
        joined="enrolled" in kinds,
    )
