"""Why purses are put right by hand: the owner's list, and what a customer's next slip tells them of it."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, bindparam, func, literal_column, select

from db.books import Books, Statement
from db.lookup.merged import together
from db.lookup.sales import SaleView
from db.tables.columns import micros
from db.tables.journal import event, ledger_entry, sale
from db.tables.link import afar_fact
from db.tables.workplace import adjust_reason as table
from loyalty.money import Minor, Points


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonView:
    """One reason of the owner's list, in the words a customer reads on their slip."""

    id: str
    words: str
    #: The most one such movement is worth, in minor units; None for no limit.
    most: Minor | None = None
    put_away: bool = False


@dataclass(frozen=True, slots=True)
class ByHand:
    """One movement by hand, as the next slip shows it; no words where it came without a reason of the list."""

    purse: str
    points: Points
    words: str


_LIST = Statement(
    select(table.c.id, table.c.words, table.c.most, table.c.put_away).order_by(
        table.c.put_away, table.c.place, table.c.id
    )
)
_ONE = Statement(select(table.c.id, table.c.words, table.c.most, table.c.put_away).where(table.c.id == bindparam("id")))
_SALE_BEFORE = Statement(
    select(func.max(sale.c.at)).where(
        sale.c.account_id == bindparam("account_id"),
        sale.c.account_id.is_not(None),
        sale.c.at < bindparam("at"),
    )
)
_BY_HAND = Statement(
    select(ledger_entry.c.purse, ledger_entry.c.amount, func.coalesce(event.c.payload, afar_fact.c.payload))
    .select_from(
        ledger_entry.outerjoin(event, event.c.op_id == ledger_entry.c.op_id).outerjoin(
            afar_fact, afar_fact.c.op_id == ledger_entry.c.op_id
        )
    )
    .where(
        ledger_entry.c.account_id == bindparam("account_id"),
        ledger_entry.c.at > bindparam("after"),
        ledger_entry.c.at <= bindparam("at"),
        # Word for word what the partial index says, else SQLite may not use it.
        literal_column("ledger_entry.kind IN ('adjusted', 'opening')"),
        ledger_entry.c.kind == literal_column("'adjusted'"),
    )
    .order_by(ledger_entry.c.at, ledger_entry.c.op_id)
)


def reasons(books: Books, *, with_put_away: bool = False) -> tuple[ReasonView, ...]:
    """The owner's list in its order."""
    with books.reading() as connection:
        views = (_view(row) for row in _LIST.rows(connection))
        return tuple(view for view in views if with_put_away or not view.put_away)


def reason_in(connection: Connection, id: str) -> ReasonView | None:
    """One reason, put away or not."""
    row = _ONE.row(connection, id=id)
    return None if row is None else _view(row)


def by_hand_before(books: Books, sold: SaleView) -> tuple[ByHand, ...]:
    """What was credited and debited by hand between this sale and the customer's one before it, oldest first."""
    if not sold.account_id:
        return ()
    at = micros(sold.at)
    with books.reading() as connection:
        members = together(connection, sold.account_id)
        before = (_SALE_BEFORE.row(connection, account_id=member, at=at) for member in members)
        after = max((row[0] for row in before if row is not None and row[0] is not None), default=-1)
        told = [row for member in members for row in _BY_HAND.rows(connection, account_id=member, after=after, at=at)]
        named = reasons_in(connection) if told else {}
    return tuple(ByHand(purse, points, named.get(reason_of(payload), "")) for purse, points, payload in told)


def reasons_in(connection: Connection) -> dict[str, str]:
    """The words of each reason by its id, of those put away too."""
    return {view.id: view.words for view in map(_view, _LIST.rows(connection))}


def reason_of(payload: bytes) -> str:
    """The id of the reason that a movement by hand was given; empty where it came without one."""
    return str(msgspec.json.decode(payload).get("reason", ""))


def _view(row: tuple[str, str, int | None, int]) -> ReasonView:
    id, words, most, put_away = row
    return ReasonView(id=id, words=words, most=most, put_away=bool(put_away))
