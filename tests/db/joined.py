"""A shop whose books belong to a hub, as far as spending sees it."""

import msgspec
from sqlalchemy import insert, select

from db.books import Books
from db.ledger.authority import Spending
from db.tables.columns import micros
from db.tables.link import hub_grant, hub_link, intent
from tests.db.shop import OPENED, Shop


def belong(books: Books, *, risk_budget: int = 0, risk_floor: int = 0, frozen: str = "") -> None:
    """These books belong to a hub from now on."""
    told = {"risk_budget": risk_budget, "risk_floor": risk_floor, "frozen": frozen}
    with books.writing() as connection:
        connection.execute(insert(hub_link).values(id=1, hub_id="0" * 32, till_n=1, **told))


def asked(shop: Shop, op_id: str, spending: Spending, state: str = "asked") -> None:
    """The hub was asked for this, and nobody has ended it."""
    wants = msgspec.json.encode(spending.wants)
    with shop.books.writing() as connection:
        row = {"op_id": op_id, "account_id": spending.account_id, "wants": wants, "asked_at": micros(shop.now)}
        connection.execute(insert(intent).values(state=state, **row))


def grant(books: Books, grant_id: str, amount: int, spent: int = 0) -> None:
    """This till may spend so much at the merchant's risk."""
    with books.writing() as connection:
        row = {"grant_id": grant_id, "kind": "risk", "amount": amount, "spent": spent, "asked_at": micros(OPENED)}
        connection.execute(insert(hub_grant).values(**row))


def intents(books: Books) -> dict[str, str]:
    """What was asked and is not settled: state by id."""
    with books.reading() as connection:
        return {row.op_id: row.state for row in connection.execute(select(intent))}


def spent(books: Books, grant_id: str) -> int:
    with books.reading() as connection:
        return int(connection.execute(select(hub_grant.c.spent).where(hub_grant.c.grant_id == grant_id)).scalar_one())
