"""A till's role that was stolen: what it can do is what its till could, and nothing of that to others."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from db.sync.hub_schema import owner
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import Cursor, HubRefused, Line
from tests.db.shop import OPENED
from tests.hub.hubs import AT, SESSION, MadeHub, batch, entry, fact, hello, joined, make, sale, told_of, word
from tests.hub.server import Server


@pytest.fixture
def thief(hub: MadeHub) -> Iterator[psycopg.Connection[Any]]:
    """Somebody with a till's own password and a PostgreSQL client."""
    door = hub.door(1)
    door.tell([*joined("ann"), word("Ann", 5)])
    first = fact(1)
    door.push(batch(first, ledger_entry=[entry(first, 500)]))
    address = hub.addresses[1]
    with psycopg.connect(
        host=address.host, port=address.port, dbname=address.database, user=address.role, autocommit=True
    ) as connection:
        yield connection


TRIED = (
    "SELECT * FROM public.person",
    "SELECT * FROM public.event",
    "SELECT * FROM hub.record",
    "SELECT * FROM hub.till",
    "SELECT * FROM hub.feed",
    "INSERT INTO public.event (session_id) VALUES ('x')",
    "INSERT INTO hub.feed (item, pos) VALUES ('x', 1)",
    "UPDATE public.person SET name = 'x'",
    "UPDATE hub.till SET risk_budget = 1000000",
    "DELETE FROM public.ledger_entry",
    "TRUNCATE public.event",
    "COPY public.person TO STDOUT",
    "COPY public.person FROM STDIN",
    "COPY (SELECT 1) TO PROGRAM 'cat'",
    "COPY (SELECT 1) TO 'taken'",
    "CREATE TABLE public.mine (n int)",
    "CREATE TABLE hub_v1.mine (n int)",
    "CREATE TEMP TABLE mine (n int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION hub_v1.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION hub_v1.void(op text) RETURNS json LANGUAGE sql AS 'SELECT NULL::json'",
    "DROP FUNCTION hub_v1.void(text)",
    "DO $$ BEGIN LOOP END LOOP; END $$",
    "SELECT hub.clock()",
    "SELECT hub.touch('{account:ann}')",
    "SELECT hub.standing('ann')",
    "SELECT hub.erase('op', '{ann}', 1)",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_create(0)",
    "SELECT pg_sleep(60)",
    "SELECT pg_advisory_lock(1)",
    "SELECT rolpassword FROM pg_authid",
    "CREATE ROLE another LOGIN",
    "ALTER SYSTEM SET log_statement = 'all'",
)


def test_sql_of_ones_own_is_refused(thief: psycopg.Connection[Any]) -> None:
    for tried in TRIED:
        with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidSchemaName)):
            assert thief.execute(tried.encode()) is None, tried


def test_nobody_elses_role_can_be_taken(hub: MadeHub, thief: psycopg.Connection[Any]) -> None:
    ((made_by,),) = hub.sql("SELECT 'hub_' || left(hub_id, 8) FROM hub.meta")
    for role in (hub.addresses[2].role, made_by, "regulars"):
        for tried in (f"SET ROLE {role}", f"SET SESSION AUTHORIZATION {role}", f"ALTER ROLE {role} PASSWORD 'x'"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                thief.execute(tried.encode())
    # Names that would be found before the hub's own can't be put anywhere, and would not be looked for.
    thief.execute("SET search_path = pg_temp, public")
    assert thief.execute("SELECT hub_v1.void('sale-999')").fetchone()


def test_another_merchants_hub_on_the_server_lets_no_till_of_this_one_in(hub: MadeHub, server: Server) -> None:
    other = make(server)
    try:
        address = hub.addresses[1]
        strange = other.addresses[1]
        assert address.role != strange.role
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(host=address.host, port=address.port, dbname=strange.database, user=address.role)
    finally:
        other.close()


def test_another_tills_facts_can_not_be_written(hub: MadeHub, thief: psycopg.Connection[Any]) -> None:
    other = hub.door(2)
    forged = fact(2)
    refused = {
        "not_yours": batch(forged, ledger_entry=[entry(forged, 5)]),
        "bad_batch": batch(fact(1, session="cd" * 16)),
    }
    for code, wrong in refused.items():
        with pytest.raises(HubRefused, match=code):
            other.push(wrong)
    sold = fact(1, session="cd" * 16, op="sale-001", till="BBB")
    with pytest.raises(HubRefused, match="bad_batch"):
        other.push(batch(sold, sale=[sale(sold, 5, till="AAA")]))
    with pytest.raises(HubRefused, match="not_yours"):
        hello(other, "BBB", Line(session_id=SESSION, seq=1, hash=forged.hash))
    with pytest.raises(HubRefused, match="not_yours"):
        hello(other, "AAA")
    with pytest.raises(HubRefused, match="not_yours"):
        other.tell([word("Zoe", 50)])
    with pytest.raises(HubRefused, match="not_yours"):
        other.look("own", f"{SESSION}|0")
    assert told_of(other)["words"][-1][-1]["name"] == "Ann"
    told = hub.sql("SELECT DISTINCT call, code FROM hub.refused WHERE till = 2 ORDER BY 1, 2")
    assert told == [
        ("hello", "not_yours"),
        ("look", "not_yours"),
        ("push", "bad_batch"),
        ("push", "not_yours"),
        ("tell", "not_yours"),
    ]
    assert {line[1:4] for line in owner.status(hub.url).refused} >= {(hub.addresses[2].role, "push", "bad_batch")}


def test_a_batch_sent_again_changes_nothing_and_another_hash_is_another_story(
    hub: MadeHub, thief: psycopg.Connection[Any]
) -> None:
    door, first = hub.door(1), fact(1)
    before = hub.sql("SELECT pos FROM hub.feed_head")
    richer = [entry(first, 500), entry(first, 99_999, n=1)]
    assert door.push(batch(first, ledger_entry=richer)).new == 0
    assert hub.sql("SELECT pos FROM hub.feed_head") == before
    assert hub.sql("SELECT sum(amount) FROM ledger_entry") == [(500,)]
    assert door.push(batch(fact(1, hash="6" * 32))).outcome == "fork"
    assert hub.sql("SELECT count(*) FROM event") == [(1,)]


def test_a_till_that_was_retired_is_shown_out(hub: MadeHub, thief: psycopg.Connection[Any]) -> None:
    owner.invite(hub.url, "Till 3", now=OPENED)
    address = owner.invite(hub.url, "Till 3", now=OPENED).address
    stolen = PostgresHub(address, "unasked")
    with pytest.raises(HubRefused, match="not_a_till"):
        stolen.pull(Cursor())
    hello(stolen, "CCC")
    assert stolen.pull(Cursor()).items
    owner.retire(hub.url, "Till 3")
    with pytest.raises(HubRefused, match="retired"):
        stolen.pull(Cursor())
    stolen.close()


def test_a_till_looks_at_what_others_sold_only_as_often_as_customers_come(
    hub: MadeHub, thief: psycopg.Connection[Any]
) -> None:
    door = hub.door(1)
    assert door.look("sale", "BBB-000001").facts == ()
    hub.sql("UPDATE hub.looked SET times = 1000")
    for kind in ("account", "sale"):
        with pytest.raises(HubRefused, match="too_often"):
            door.look(kind, "ann")
    assert door.look("own", "nothing|0").facts == ()
    told = owner.status(hub.url)
    assert (told.tills[0].looked, told.refused[0][2:4]) == (1_002, ("look", "too_often"))
    hub.set_clock(AT + 3_600_000_000)
    assert door.look("sale", "BBB-000001").facts == ()


def test_a_till_that_gives_out_far_more_than_on_its_usual_day_is_told_to_the_bookkeeper(
    hub: MadeHub, thief: psycopg.Connection[Any]
) -> None:
    hub.sql("INSERT INTO hub.gave SELECT 2, 'bonus', 20260100 + n, 100 FROM generate_series(1, 7) AS n")
    door, bookkeeper = hub.door(2), hub.door(1)
    for n, amount in enumerate((500, 1), 1):
        sold = fact(n, till="BBB", session="b" * 32)
        door.push(batch(sold, ledger_entry=[entry(sold, amount)]))
        told = [one for one in hello(bookkeeper).notices if one.kind == "gave_much"]
        assert len(told) == n - 1
    assert told[0].told == {"name": "Till 2", "purse": "bonus", "amount": 501, "usual": 100, "day": sold.day}


def test_what_the_server_leaves_open_is_told(hub: MadeHub) -> None:
    assert owner.status(hub.url).open_doors == ()
