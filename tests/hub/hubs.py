"""A hub in the test run's own PostgreSQL with two tills that have said hello, and facts for them to send."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg

from db.lookup.workplace import Workplace
from db.sync.hub_address import HubAddress
from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub, upgrade_hub
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import Batch, Cursor, Hello, Line, Record, SentFact, Welcome
from db.tables.columns import micros
from loyalty.money import Currency
from tests.db.shop import OPENED
from tests.hub.server import Server

SHOP = Workplace(
    shop_name="Corner bakery",
    till_name="Counter",
    till_code="AAA",
    country="RU",
    currency=Currency("RUB", 2),
    language="ru",
    zone="Europe/Moscow",
    slip_footer="",
)
SESSION = "ab" * 16
AT = micros(OPENED)
#: By number, what tills call themselves.
CODES = {1: "AAA", 2: "BBB"}


@dataclass
class MadeHub:
    """A hub and its tills."""

    server: Server
    url: str
    addresses: dict[int, HubAddress]
    _doors: list[PostgresHub] = field(default_factory=list)
    _master: "psycopg.Connection[tuple[Any, ...]] | None" = None

    def door(self, n: int, **options: Any) -> PostgresHub:
        """The hub as one till sees it."""
        made = PostgresHub(self.addresses[n], "unasked", **options)
        self._doors.append(made)
        return made

    def sql(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """As the server's own master."""
        if self._master is None:
            self._master = psycopg.connect(self.url, autocommit=True)
        cursor = self._master.execute(query.encode(), values or None)
        return cursor.fetchall() if cursor.description else []

    def set_clock(self, at: int) -> None:
        """The hub's own clock."""
        self.sql(f"UPDATE tests_clock.at SET at = {at}")

    def upgrade(self) -> None:
        """Bring its functions up to this release; its clock is the tests' again then."""
        upgrade_hub(self.url)
        self.sql(_READ_CLOCK)

    def clear(self) -> None:
        """As it was when its tills had said hello."""
        self.close()
        self.sql(_CLEAR)
        self.sql("DELETE FROM hub.till WHERE n > %s", max(self.addresses))
        for address in self.addresses.values():
            # One that was retired is let in again.
            self.sql(f"ALTER ROLE {address.role} LOGIN")

    def hang_up(self) -> None:
        """Nobody is connected; whoever calls again connects again."""
        for door in self._doors:
            door.close()
        if self._master is not None:
            self._master.close()
            self._master = None

    def close(self) -> None:
        self.hang_up()
        self._doors.clear()


def make(server: Server) -> MadeHub:
    """A hub whose two tills have said hello. On this machine its roles are let in whatever they say."""
    url = server.new_database()
    create_hub(url, workplace=SHOP, now=OPENED)
    made = MadeHub(server, url, {n: owner.invite(url, f"Till {n}", now=OPENED).address for n in CODES})
    made.sql(_CLOCK)
    made.clear()
    for n, code in CODES.items():
        hello(made.door(n), code)
    return made


_CLEAR = f"""
    DO $$ DECLARE one text; BEGIN
        FOR one IN SELECT oid::regclass FROM pg_class WHERE relkind = 'r'
            AND relnamespace IN ('hub'::regnamespace, 'public'::regnamespace)
            AND relname NOT IN ('meta', 'till', 'feed_head', 'travels', 'blank', 'workplace', 'regulars_hub')
        LOOP EXECUTE 'DELETE FROM ' || one; END LOOP;
    END $$;
    UPDATE hub.meta SET generation = 1, recovering = false, summed = -1, tidied_at = 0;
    UPDATE hub.till SET state = 'active';
    UPDATE hub.till SET frozen = '', fingerprint = '', awaited = false, named = NULL, risk_budget = 0, risk_floor = 0;
    UPDATE hub.feed_head SET pos = 0;
    UPDATE workplace SET shop_name = '{SHOP.shop_name}';
    UPDATE tests_clock.at SET at = {AT};
"""
_READ_CLOCK = "CREATE OR REPLACE FUNCTION hub.clock() RETURNS bigint LANGUAGE sql AS 'SELECT at FROM tests_clock.at';"
#: The hub's clock is a row that tests set.
_CLOCK = f"""
    CREATE SCHEMA tests_clock;
    GRANT USAGE ON SCHEMA tests_clock TO PUBLIC;
    CREATE TABLE tests_clock.at (at bigint);
    GRANT SELECT ON tests_clock.at TO PUBLIC;
    INSERT INTO tests_clock.at VALUES ({AT});
    {_READ_CLOCK}
"""


def hello(door: PostgresHub, code: str = "AAA", *lines: Line, **told: Any) -> Welcome:
    values: dict[str, Any] = {
        "protocol": 1,
        "hub_id": "",
        "generation": 1,
        "till_code": code,
        "app_version": "1",
        "at": AT,
        "lines": lines,
    }
    return door.hello(Hello(**(values | told)))


def fact(seq: int, *, session: str = SESSION, op: str = "", account: str = "ann", **told: Any) -> SentFact:
    """The fact of that number in a session."""
    values: dict[str, Any] = {
        "session_id": session,
        "seq": seq,
        "till": "AAA",
        "kind": "adjusted",
        "account_id": account,
        "op_id": op or f"op-{session[:2]}-{seq}",
        "at": AT + seq,
        "day": 20260302,
        "programme_version": 0,
        "prev_hash": f"{seq - 1:032x}" if seq > 1 else session,
        "hash": f"{seq:032x}",
        "payload": "{}",
        "v": 1,
    }
    return SentFact(**(values | told))


def batch(*facts: SentFact, parent: tuple[str, int, str] = ("", 0, ""), **rows: Sequence[dict[str, Any]]) -> Batch:
    first, last = facts[0], facts[-1]
    line = Line(
        session_id=first.session_id,
        seq=last.seq,
        hash=last.hash,
        parent_session=parent[0],
        parent_seq=parent[1],
        parent_hash=parent[2],
    )
    return Batch(line=line, from_seq=first.seq, prev_hash=first.prev_hash, facts=facts, rows=rows)


def entry(told: SentFact, amount: int, kind: str = "adjusted", **more: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "account_id": told.account_id,
        "at": told.at,
        "op_id": told.op_id,
        "n": 0,
        "purse": "bonus",
        "kind": kind,
        "amount": amount,
        "day": told.day,
        "usable_on": None,
        "lapses_on": None,
        "months_from_visit": 0,
        "of_op": "",
        "rule": "",
        "took": None,
        "lot_op": None,
        "lot_n": None,
    }
    return values | more


def sale(told: SentFact, to_pay: int, **more: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "op_id": told.op_id,
        "account_id": told.account_id or None,
        "at": told.at,
        "day": told.day,
        "till": told.till,
        "slip_n": told.seq,
        "slip": f"{told.till}-{told.seq}",
        "version": 0,
        "imported": 0,
        "gross": to_pay,
        "discount": 0,
        "purses_paid": 0,
        "to_pay": to_pay,
        "received": None,
    }
    return values | more


def reversal(told: SentFact, of: str, *, counts: int = 0) -> dict[str, Any]:
    return {
        "op_id": told.op_id,
        "kind": "refund",
        "sale_id": of,
        "account_id": told.account_id or None,
        "at": told.at,
        "day": told.day,
        "till": told.till,
        "slip_n": told.seq,
        "slip": f"{told.till}-{told.seq}",
        "cash": 0,
        "purses_returned": 0,
        "spend_left": 0,
        "counts": counts,
    }


def word(value: object, hlc: int, till: str = "AAA", **told: Any) -> Record:
    values: dict[str, Any] = {"table": "person", "key": "ann", "field": "name", "account_id": "ann"}
    return Record(value=value, hlc=hlc, till=till, **(values | told))


def joined(account_id: str) -> list[Record]:
    """What a till tells of somebody who has joined."""
    return [
        word(value, 1, table="account", key=account_id, field=name, account_id=account_id)
        for name, value in (("joined_at", 1), ("joined_on", 20260302))
    ]


def told_of(door: PostgresHub, item: str = "account:ann") -> dict[str, Any]:
    """What the feed says of an item, wherever it stands."""
    found = [one.told for one in door.pull(Cursor()).items if one.item == item]
    assert len(found) == 1
    return dict(found[0])


def purse(told: dict[str, Any], name: str = "bonus") -> int:
    """What is in a purse of a standing."""
    held = dict(told["standing"]["purses"]).get(name, {})
    return sum(lot["rest"] for lot in held.get("lots", ())) - held.get("debt", 0)


def at_once(*deeds: Callable[[], object]) -> list[object]:
    """What came of doing these at one time; what was raised among it."""
    came: list[object] = [None] * len(deeds)
    begin = threading.Barrier(len(deeds))

    def do(place: int) -> None:
        begin.wait()
        try:
            came[place] = deeds[place]()
        except Exception as error:
            came[place] = error

    running = [threading.Thread(target=do, args=(place,)) for place in range(len(deeds))]
    for one in running:
        one.start()
    for one in running:
        one.join(30)
    return came
