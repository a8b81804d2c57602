"""A hub's owner: makes it, invites tills by one line, and is told in codes what can't be done."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import psycopg
import pytest

from db.reports.hub_problem import HubProblem
from db.sync.hub_address import BadAddress, HubAddress, Invitation, address_of, invitation_of
from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub, upgrade_hub
from db.sync.postgres_hub import PostgresHub, accept
from db.sync.sums import sum_up
from db.sync.wire import Cursor, HubAway, HubRefused
from tests.db.shop import OPENED
from tests.hub.hubs import AT, SHOP, MadeHub, hello
from tests.hub.server import Server


@contextmanager
def guarded(server: Server, role: str) -> Iterator[None]:
    """A role is asked for its password meanwhile."""
    rules = server.folder / "data" / "pg_hba.conf"
    before = rules.read_text()
    for told in (f"local all {role} scram-sha-256\n{before}", before):
        rules.write_text(told)
        with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
            connection.execute("SELECT pg_reload_conf()")
        if told is not before:
            yield


def test_an_invitation_is_taken_once_and_its_secret_opens_nothing_then(hub: MadeHub) -> None:
    invited = owner.invite(hub.url, "Till 3", now=OPENED)
    taken = invitation_of(f" {invited.line()}\n")
    assert taken == invited
    with guarded(hub.server, invited.address.role):
        address = accept(taken, "my own secret")
        assert accept(taken, "my own secret") == address, "its answer was lost, say"
        with pytest.raises(HubRefused, match="not_a_till"):
            accept(taken, "somebody else's")
        with pytest.raises(HubRefused, match="not_a_till"):
            PostgresHub(address, taken.secret).pull(Cursor())
        door = PostgresHub(address_of(address.line()), "my own secret")
        assert hello(door, "CCC").till == 3
        door.close()
        # Somebody has lost it: the same till is invited again.
        again = owner.invite(hub.url, "Till 3", now=OPENED)
        assert again.address == invited.address
        with pytest.raises(HubRefused, match="not_a_till"):
            PostgresHub(address, "my own secret").pull(Cursor())
        # Retired: whoever knows its password hears so, and is let in no more.
        owner.retire(hub.url, "Till 3")
        with pytest.raises(HubRefused, match="retired"):
            PostgresHub(address, again.secret).pull(Cursor())


def test_an_invitation_does_not_hold_for_ever(hub: MadeHub) -> None:
    invited = owner.invite(hub.url, "Till 3", now=OPENED - timedelta(days=8))
    door = PostgresHub(invited.address, "unasked")
    with pytest.raises(HubRefused, match="not_a_till"):
        hello(door, "CCC")
    door.close()
    assert owner.status(hub.url).refused[0][2:] == ("hello", "not_a_till", "Till 3")


def test_tills_are_told_another_address_than_the_owners_own(hub: MadeHub) -> None:
    at = owner.invite(hub.url, "Till 3", now=OPENED, at="hub.example:6432", root_certificate="/etc/ca.pem").address
    assert (at.host, at.port, at.sslmode, at.root_certificate) == ("hub.example", 6432, "verify-full", "/etc/ca.pem")
    assert owner.invite(hub.url, "Till 3", now=OPENED, at="10.0.0.5").address.host == "10.0.0.5"
    both = owner.invite(hub.url, "Till 3", now=OPENED, at="one.example, two.example:6432").address
    assert (both.host, both.port, both.standbys) == ("one.example", hub.server.port, (("two.example", 6432),))
    owner.retire(hub.url, "Till 3")
    with pytest.raises(HubProblem) as refused:
        owner.retire(hub.url, "Till 3")
    assert refused.value.code == "no_such_till"


def test_a_hub_is_looked_at(hub: MadeHub) -> None:
    door = hub.door(1)
    hello(door, at=AT + 2_000_000)
    seen = owner.status(hub.url)
    first = seen.tills[0]
    assert (seen.shop, seen.generation, seen.recovering, seen.facts) == (SHOP.shop_name, 1, False, 0)
    assert (first.name, first.code, first.state, first.last_hello) == ("Till 1", "AAA", "active", OPENED)
    assert first.clock_off == 2
    assert seen.bytes > 1_000_000


def test_a_hub_is_brought_up_to_date_with_all_that_is_in_it(hub: MadeHub) -> None:
    at = hub.addresses[1]
    hello(hub.door(1))
    hub.upgrade()
    assert hello(hub.door(1)).till == 1
    with (
        pytest.raises(psycopg.errors.InsufficientPrivilege),
        psycopg.connect(host=at.host, port=at.port, dbname=at.database, user=at.role) as thief,
    ):
        thief.execute("SELECT hub.clock()")


def test_whoever_may_make_roles_and_owns_the_database_needs_no_more(server: Server, database: str) -> None:
    name = database.partition("?")[0].rpartition("/")[2]
    with psycopg.connect(server.url("postgres"), autocommit=True) as master:
        master.execute("CREATE ROLE shopkeeper LOGIN CREATEROLE")
        master.execute(f"ALTER DATABASE {name} OWNER TO shopkeeper".encode())
    url = server.url(name, user="shopkeeper")
    create_hub(url, workplace=SHOP, now=OPENED)
    upgrade_hub(url)
    door = PostgresHub(owner.invite(url, "Till 1", now=OPENED, days=36_500).address, "unasked")
    assert hello(door).till == 1
    owner.set_budget(url, "Till 1", budget=5, floor=5)
    assert hello(door).risk_budget == 5
    sum_up(url)
    owner.recover(url)
    owner.retire(url, "Till 1")
    with pytest.raises(HubRefused, match="retired"):
        door.pull(Cursor())
    # What PostgreSQL lets everybody do only its own master can forbid.
    assert "pg_catalog.pg_sleep(double precision)" in owner.status(url).open_doors
    door.close()


def test_a_connection_that_died_meanwhile_is_made_anew(hub: MadeHub) -> None:
    door = hub.door(1)
    hello(door)
    hub.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", hub.addresses[1].role)
    assert hello(door).till == 1


def test_only_an_empty_database_becomes_a_hub(hub: MadeHub, database: str) -> None:
    for url, code, deed in (
        (hub.url, "exists", lambda url: create_hub(url, workplace=SHOP, now=OPENED)),
        (database, "empty", owner.status),
    ):
        with pytest.raises(HubProblem) as refused:
            deed(url)
        assert refused.value.code == code
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE invoices (n integer)")
    with pytest.raises(HubProblem) as refused:
        create_hub(database, workplace=SHOP, now=OPENED)
    assert refused.value.code == "not_a_hub"


@pytest.mark.parametrize(
    "line", ["", "hello", "postgresql://a@b/c", "regulars://a@b/c", "regulars://a:b@/c", "regulars://[/"]
)
def test_what_is_no_invitation_is_told(line: str) -> None:
    with pytest.raises(BadAddress) as bad:
        invitation_of(line)
    assert bad.value.code == "bad_invitation"


@pytest.mark.parametrize("host", ["hub.example", "10.0.0.5", "fd00::5", "/var/run/postgresql", "localhost"])
def test_an_address_is_one_line_and_what_is_said_on_the_way_stays_secret(host: str) -> None:
    for address in (
        HubAddress(host=host, database="hub", role="till_1"),
        HubAddress(host=host, database="hub", role="till_1", standbys=(("fd00::6", 5433), ("10.0.0.6", 5432))),
        HubAddress(host=host, port=6432, database="my hub?", role="till/1", root_certificate="/a b.pem", plain=True),
    ):
        assert address_of(address.line()) == address
        invited = Invitation(address=address, secret="a@b:c/d?", till_name="Касса 2")
        assert invitation_of(invited.line()) == invited
    safe = HubAddress(host=host, database="hub", role="till_1").sslmode
    local = host.startswith("/") or host == "localhost"
    assert (safe in ("disable", "prefer")) is local


def test_a_hub_that_is_not_there_or_does_not_answer_is_away() -> None:
    nobody = HubAddress(host="127.0.0.1", port=1, database="hub", role="till_1")
    with pytest.raises(HubAway):
        PostgresHub(nobody, "x").pull(Cursor())
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = HubAddress(host="127.0.0.1", port=silent.getsockname()[1], database="hub", role="till_1")
        closing = threading.Thread(target=lambda: silent.accept()[0].close())
        closing.start()
        with pytest.raises(HubAway):
            PostgresHub(address, "x").pull(Cursor())
        closing.join(10)
