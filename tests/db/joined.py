"""A shop whose books belong to a hub, as far as spending sees it."""

from datetime import datetime

import msgspec
from sqlalchemy import insert, select

from db.books import Books
from db.ledger.authority import Spending
from db.sync.link import join
from db.sync.wire import Batch, Hello, Line, Record, SentFact
from db.tables.columns import day_number, micros
from db.tables.link import hub_grant, hub_link, intent
from tests.db.shop import OPENED, Shop
from tests.worlds.model_hub import Door

#: The session of another till.
ELSEWHERE = "cd" * 16


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


def join_hub(books: Books, door: Door, *, now: datetime) -> None:
    """They belong to the hub behind this door, as a till joins it."""
    told = Hello(protocol=1, hub_id="", generation=0, till_code="KDT", app_version="1", at=micros(now), lines=())
    join(books, door.hello(told), now=now)


def give_at_hub(door: Door, account_id: str, points: int, purse: str = "bonus") -> None:
    """At another till, the customer has been given so much by hand."""
    at, day = micros(OPENED), day_number(OPENED.date())
    word = Record(
        table="account", key=account_id, field="joined_at", value=1, hlc=1, till="OTHER", account_id=account_id
    )
    door.tell([word])
    fact = SentFact(
        session_id=ELSEWHERE,
        seq=1,
        till="OTHER",
        kind="adjusted",
        account_id=account_id,
        op_id="elsewhere-1",
        at=at,
        day=day,
        programme_version=1,
        prev_hash=ELSEWHERE,
        hash="1" * 32,
        payload="{}",
        v=1,
    )
    entry = {"account_id": account_id, "at": at, "op_id": "elsewhere-1", "n": 0, "purse": purse, "kind": "adjusted"}
    nothing = dict.fromkeys(("usable_on", "lapses_on", "took", "lot_op", "lot_n"))
    entry |= {"amount": points, "day": day, "months_from_visit": 0, "of_op": "", "rule": "", **nothing}
    line = Line(session_id=ELSEWHERE, seq=1, hash=fact.hash)
    rows = {"ledger_entry": [entry]}
    assert door.push(Batch(line=line, from_seq=1, prev_hash=ELSEWHERE, facts=(fact,), rows=rows)).new == 1
