"""Two hundred tills at one hub at the pace of a busy noon: how long each waits, and by how much the hub grows."""

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from time import monotonic, perf_counter
from typing import Any

import psycopg

from db.lookup.workplace import Workplace
from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import PROTOCOL, Batch, Cursor, Hello, Record
from db.tables.columns import micros
from loyalty.money import Currency
from tests.hub.hubs import batch, entry, fact, sale
from tests.hub.server import Server
from tests.speed.figures import Row, in_ms
from tests.speed.shop import NOW, ZONE, account_of

TILLS = 200
CUSTOMERS = 2_000
#: Seconds between two sales of a till; it asks what is new after each.
PACE_S = 10.0

SHOP = Workplace(
    shop_name="Load",
    till_name="Load",
    till_code="LDD",
    country="RO",
    currency=Currency("RON", 2),
    language="en",
    zone=ZONE,
    slip_footer="",
)


@dataclass(slots=True)
class _Till:
    """One till without books: its log goes on in memory."""

    n: int
    code: str
    hub: PostgresHub
    pushes: list[float] = field(default_factory=list)
    pulls: list[float] = field(default_factory=list)
    facts: int = 0
    #: The hash of its newest fact, and how far it has read.
    prev: str = ""
    since: Cursor = field(default_factory=Cursor)
    problem: BaseException | None = None

    def live(self, begin: float, until: float, random: Random) -> None:
        """Sell, and ask what is new, at the pace, until it is time to end."""
        session = f"{self.n:032x}"
        prev, due = self.prev or session, begin + random.random() * PACE_S
        pause = threading.Event()
        while due < until:
            pause.wait(max(0.0, due - monotonic()))
            due += PACE_S
            self.facts += 1
            batch = _sale(session, self.facts, prev, self.code, account_of(random.randrange(CUSTOMERS)))
            prev = batch.line.hash
            began = perf_counter()
            pushed = self.hub.push(batch)
            self.pushes.append(perf_counter() - began)
            assert pushed.outcome == "head", pushed
            began = perf_counter()
            page = self.hub.pull(self.since)
            self.pulls.append(perf_counter() - began)
            if page.items:
                last = page.items[-1]
                self.since = Cursor(generation=page.generation, pos=last.pos, item=last.item)
        self.prev = prev


def rows(server: Server, *, seconds: float) -> Iterator[Row]:
    """So many seconds of it, once each customer has been told of: what that takes once is not what a sale takes."""
    url = server.new_database()
    create_hub(url, workplace=SHOP, now=NOW)
    tills = []
    for n in range(1, TILLS + 1):
        invitation = owner.invite(url, f"Till {n}", now=NOW, days=36_500)
        tills.append(_Till(n, _code(n), PostgresHub(invitation.address, invitation.secret)))
    for till in tills:
        till.hub.hello(_hello(till.code))
    _join_customers(tills[0].hub)
    since = _head(tills[0].hub)
    for till in tills:
        till.since = since
    _lived_together(tills, max(PACE_S, seconds / 4))
    before, facts = _bytes(url), sum(till.facts for till in tills)
    for till in tills:
        till.pushes.clear()
        till.pulls.clear()
    _lived_together(tills, seconds)
    facts = sum(till.facts for till in tills) - facts
    grown = (_bytes(url) - before) / facts
    pushes = [took for till in tills for took in till.pushes]
    pulls = [took for till in tills for took in till.pulls]
    for till in tills:
        till.hub.close()
    what = f"{TILLS} tills, {facts:,} sales, {facts / seconds:.0f} a second, {grown:,.0f} B each: a push"
    yield Row(what=what, took=in_ms(pushes), floor=None, promise="–", kept=True)
    yield Row(what="the same: asking what is new", took=in_ms(pulls), floor=None, promise="–", kept=True)


def _lived_together(tills: Sequence[_Till], seconds: float) -> None:
    begin = monotonic() + 1
    threads = [threading.Thread(target=_lived, args=(till, begin, begin + seconds), daemon=True) for till in tills]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    problems = [till.problem for till in tills if till.problem is not None]
    assert not problems, problems[0]


def _head(hub: PostgresHub) -> Cursor:
    """Where the feed ends: tills that were in step."""
    since = Cursor(generation=1)
    while True:
        page = hub.pull(since)
        if not page.items:
            return since
        since = Cursor(generation=page.generation, pos=page.items[-1].pos, item=page.items[-1].item)


def _lived(till: _Till, begin: float, until: float) -> None:
    try:
        till.live(begin, until, Random(till.n + till.facts))
    except BaseException as problem:
        till.problem = problem


def _code(n: int) -> str:
    letters = "CDFHJKLMNPRTVWX"
    return letters[n // 225 % 15] + letters[n // 15 % 15] + letters[n % 15]


def _hello(code: str) -> Hello:
    return Hello(protocol=PROTOCOL, hub_id="", generation=0, till_code=code, app_version="1", at=micros(NOW), lines=())


def _join_customers(hub: PostgresHub) -> None:
    words = []
    for place in range(CUSTOMERS):
        account_id = account_of(place)
        for field_, value in (("joined_at", micros(NOW)), ("joined_on", 20261120)):
            words.append(
                Record(
                    table="account",
                    key=account_id,
                    field=field_,
                    value=value,
                    hlc=1,
                    till="CCC",
                    account_id=account_id,
                )
            )
    for first in range(0, len(words), 500):
        hub.tell(words[first : first + 500])


def _sale(session: str, seq: int, prev: str, code: str, account_id: str) -> Batch:
    """A sale of two lines that earns, as a till sends it."""
    sold = fact(
        seq,
        session=session,
        op=f"{session[-8:]}-{seq:08}",
        account=account_id,
        till=code,
        kind="sale",
        prev_hash=prev,
        payload=json.dumps({"slip": f"{code}-{seq:06}", "quote": {"lines": _LINES}}),
    )
    header = sale(sold, 2_000)
    money = dict.fromkeys(("discount", "purses_paid"), 0) | {"gross": 1_000, "to_pay": 1_000, "received": None}
    lines = [
        {
            "sale_id": sold.op_id,
            "line": n,
            "goods": line["line"]["goods"],
            "category": "C1",
            "unit_price": 1_000,
            "quantity": 1_000,
            **money,
        }
        for n, line in enumerate(_LINES)
    ]
    earned = entry(sold, 100, "earned", rule="five")
    return batch(sold, sale=[header], sale_line=lines, ledger_entry=[earned])


_LINES: list[dict[str, dict[str, Any]]] = [
    {"line": {"goods": f"20000000{n:05}", "unit_price": 1_000}} for n in range(2)
]


def _bytes(url: str) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        # Without what was there only for a moment (versions of rows that others have replaced since) and without the
        # pages that are laid out ahead for two hundred that write at once.
        connection.execute("VACUUM FULL")
        row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    assert row is not None
    return int(row[0])
