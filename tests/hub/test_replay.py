"""The hub replays a customer's journal to the same standing as the rules do, whatever is in it."""

from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import psycopg
import pytest
from sqlalchemy import create_engine, select

from db.books import Books
from db.lookup.merged import stands_for
from db.lookup.standings import journal_part, rebuilt
from db.schema.upgrade import create_books
from db.sync.copying import copy_to_hub
from db.tables import hub
from db.tables.columns import day_number
from db.tables.people import account
from loyalty.entries import Kind
from loyalty.standing import Standing, rebuild
from tests.db.many_days import ManyDays, rules
from tests.db.shop import OPENED, WORKPLACE
from tests.hub.histories import BEGAN, History, history, send, settled
from tests.hub.server import Server

HISTORIES = 150
_standing = msgspec.json.Decoder(Standing)

Connected = psycopg.Connection[Any]


def replaying(url: str) -> Connected:
    """A connection to a hub's tables that can replay."""
    connection = psycopg.connect(url, autocommit=True)
    connection.execute("CREATE SCHEMA hub")
    for name in ("tables", "journal", "replay", "standing"):
        connection.execute(files("db.sync.hub_schema").joinpath(f"{name}.sql").read_bytes())
    return connection


@pytest.fixture(scope="module")
def connection(server: Server) -> Iterator[Connected]:
    """One hub for all: every history has accounts of its own."""
    url = server.new_database()
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as empty:
        hub.create(empty)
    engine.dispose()
    with replaying(url) as connection:
        yield connection


def standing_at(connection: Connected, account_id: str) -> Standing:
    row = connection.execute("SELECT hub.standing(%s)::text", (account_id,)).fetchone()
    assert row is not None
    return _standing.decode(row[0])


def standings_at(connection: Connected, histories: list[History]) -> dict[str, Standing]:
    """All of them worked out together, by who stands for whom."""
    of_whom = [(account, told.accounts[0]) for told in histories for account in told.accounts]
    asked = [list(column) for column in zip(*of_whom, strict=True)]
    rows = connection.execute("SELECT account_id, standing::text FROM hub.standings(%s, %s)", asked).fetchall()
    return {account_id: _standing.decode(told) for account_id, told in rows}


def spendable_at(connection: Connected, account_id: str, day: date) -> dict[str, int]:
    told = connection.execute("SELECT hub.spendable_by_purse(%s, %s)", (account_id, day_number(day))).fetchone()
    assert told is not None
    return dict(told[0])


def test_any_history_replays_to_what_the_rules_say(connection: Connected) -> None:
    histories = [settled(history(seed, seed % 45)) for seed in range(HISTORIES)]
    send(connection, histories)
    together = standings_at(connection, histories)
    for seed, told in enumerate(histories):
        expected = rebuild(told.accounts[0], told.movements(), told.purchases)
        assert standing_at(connection, Random(seed).choice(told.accounts)) == expected
        assert together[told.accounts[0]] == expected
        day = BEGAN.date() + timedelta(days=seed)
        spendable = {purse: state.spendable(day) for purse, state in expected.purses}
        assert spendable_at(connection, told.accounts[-1], day) == spendable


def test_a_long_history_replays_to_what_the_rules_say(connection: Connected) -> None:
    told = settled(history(1_000_000, 800))
    send(connection, [told])
    assert standing_at(connection, told.accounts[0]) == rebuild(told.accounts[0], told.movements(), told.purchases)


def test_the_histories_have_everything_in_them() -> None:
    """Else the tests above would prove less than they say."""
    histories = [settled(history(seed, seed % 45)) for seed in range(HISTORIES)]
    expected = [rebuild(told.accounts[0], told.movements(), told.purchases) for told in histories]
    states = [state for standing in expected for _, state in standing.purses]
    assert {entry.kind for told in histories for entry in told.entries} == set(Kind)
    assert min(sum(bool(getattr(one, name)) for one in expected) for name in ("days", "given", "earned_days")) > 100
    assert sum(bool(standing.marks) for standing in expected) > 100
    assert sum(state.debt > 0 for state in states) > 50
    assert sum(len(told.accounts) > 1 for told in histories) > 50
    assert sum(bool(told.charged) for told in histories) > 50
    lots = [lot for state in states for lot in state.lots]
    assert sum(lot.lapses_on is None for lot in lots) > 50
    assert sum(lot.months_from_visit > 0 for lot in lots) > 50
    assert sum(len({lot.id for lot in state.lots}) < len(state.lots) for state in states) > 1


def test_who_was_never_seen_has_nothing(connection: Connected) -> None:
    assert standing_at(connection, "nobody") == Standing(account_id="nobody")
    assert spendable_at(connection, "nobody", BEGAN.date()) == {}
    row = connection.execute("SELECT hub.spendable('nobody', 'bonus', 20260130)").fetchone()
    assert row == (0,)


def test_what_is_charged_cannot_be_spent_again_and_its_sale_is_not_counted_twice(connection: Connected) -> None:
    earned = History(("charged-1",))
    row = {"account_id": "charged-1", "purse": "bonus", "day": 20260201}
    earned.rows["account"] = [{"account_id": "charged-1", "joined_at": 0, "joined_on": 20260101}]
    earned.rows["ledger_entry"] = [row | {"at": 1, "op_id": "earned-1", "n": 0, "kind": "earned", "amount": 100}]
    wants = '{"purses": {"bonus": 30}, "coupons": ["A"], "rules": {}}'
    charge = {"op_id": "charge-1", "account_id": "charged-1", "wants": wants, "at": 2, "day": 20260201, "till": 1}
    earned.rows["charge"] = [charge | {"state": "charged"}]
    send(connection, [earned])
    day = date(2026, 2, 1)
    assert spendable_at(connection, "charged-1", day) == {"bonus": 70}
    paid = History(())
    paid.rows["ledger_entry"] = [row | {"at": 2, "op_id": "charge-1", "n": 3, "kind": "paid", "amount": -30}]
    send(connection, [paid])
    assert spendable_at(connection, "charged-1", day) == {"bonus": 70}


def test_what_came_back_for_longer_is_still_its_own_sales(connection: Connected) -> None:
    told = History(("longer-1",))
    told.rows["account"] = [{"account_id": "longer-1", "joined_at": 0, "joined_on": 20260101}]
    entries = (
        ("sale-1", "earned", 10, 20260210, ""),
        ("sale-2", "earned", 10, 20260205, ""),
        ("sale-3", "paid", -20, None, ""),
        ("back-3", "returned", 20, 20260302, "sale-3"),
        ("back-2", "taken_back", -10, None, "sale-2"),
    )
    whose = {"account_id": "longer-1", "purse": "bonus", "n": 0, "day": 20260201}
    names = ("op_id", "kind", "amount", "lapses_on", "of_op")
    told.rows["ledger_entry"] = [
        whose | {"at": at} | dict(zip(names, entry, strict=True)) for at, entry in enumerate(entries)
    ]
    send(connection, [told])
    (lot,) = standing_at(connection, "longer-1").purse("bonus").lots
    assert (lot.id.op_id, lot.rest, lot.lapses_on) == ("sale-1", 10, date(2026, 3, 2))


def test_a_shops_many_days_stand_at_the_hub_as_in_the_books(server: Server, tmp_path: Path) -> None:
    path, counted = tmp_path / "shop.regulars", iter(range(1_000))
    create_books(
        path, workplace=WORKPLACE, programme=rules(), now=OPENED, new_id=lambda: f"first-{next(counted):06}"
    ).close()
    books = Books(path)
    days = ManyDays(books, tmp_path)
    days.begin()
    random = Random(5)
    days.live([(random.randrange(21), random.randrange(10**6)) for _ in range(70)])
    url = server.new_database()
    copy_to_hub(path, url, now=days.shop.now)
    with books.reading() as reading, replaying(url) as connection:
        everybody = list(reading.execute(select(account.c.account_id)).scalars())
        assert len(everybody) > 4
        for account_id in everybody:
            head = stands_for(reading, account_id)
            assert standing_at(connection, account_id) == journal_part(rebuilt(reading, head))
    books.close()
