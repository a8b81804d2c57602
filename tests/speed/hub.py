"""A hub's promises, on a PostgreSQL that waits for its disk: facts up, customers down, a day offline, nothing new."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

import msgspec
import psycopg

from db.books import Books
from db.ledger.sale import commit_sale
from db.lookup import customers
from db.lookup.customers import CustomerView
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub
from db.sync.link import greeting, join
from db.sync.postgres_hub import PostgresHub
from db.sync.round import RoundReport, sync_once
from db.sync.wire import Batch, Cursor, Hub, Pushed
from loyalty.basket import Basket
from loyalty.calendar import local_day
from loyalty.quote import quote
from tests.hub.server import Server, start
from tests.speed import hub_load, hub_people, till
from tests.speed.figures import Row, in_ms
from tests.speed.hub_people import DAYS_INVITED, new_till, read
from tests.speed.shop import NOW, ZONE, books_of, cards, goods_line

#: Members of the till that brings its books along; it has five receipts of each.
MEMBERS = 5_000
#: Facts of a busy till's day (sync.md §2.12 reckons with 400).
DAY = 1_200
POLLS = 200


@dataclass(slots=True)
class _Watched:
    """A hub, and how long its pushes took."""

    hub: PostgresHub
    pushes: list[float] = field(default_factory=list)
    batches: list[Batch] = field(default_factory=list)

    def push(self, batch: Batch) -> Pushed:
        began = perf_counter()
        pushed = self.hub.push(batch)
        self.pushes.append(perf_counter() - began)
        self.batches.append(batch)
        return pushed

    def __getattr__(self, name: str) -> Any:
        return getattr(self.hub, name)


def rows(folder: Path, *, small: bool, customers: int = 20_000) -> Iterator[Row]:
    """Measure on a server of its own; its first pull is of so many `customers`."""
    members = MEMBERS // 5 if small else MEMBERS
    server = start(durable=True, connections=250)
    try:
        yield from _measured(server, folder, members)
        yield from hub_people.rows(server, folder, customers)
        yield from hub_load.rows(server, seconds=20 if small else 60)
    finally:
        server.stop()


def _measured(server: Server, folder: Path, members: int) -> Iterator[Row]:
    first, second = folder / "hub-first.db", folder / "hub-second.db"
    for left in folder.glob(f"{first.name}*"):
        left.unlink()
    shutil.copyfile(books_of(folder, members), first)
    with closing(Books(first)) as here, closing(new_till(second)) as there:
        url = server.new_database()
        create_hub(url, workplace=workplace(here), now=NOW)
        hub = _Watched(_joined(url, here, "Till 1"))
        _said(sync_once(here, _as_hub(hub), now=NOW))
        yield _push_row(server, hub)
        other = _joined(url, there, "Till 2")
        yield from _pull_rows(other, there)
        yield from _offline_row(here, hub, members)
        yield from _idle_row(other)
        hub.hub.close()
        other.close()
    yield _commit_row(first, members)


def _as_hub(hub: Any) -> Hub:
    return hub  # type: ignore[no-any-return]


def _joined(url: str, books: Books, name: str) -> PostgresHub:
    """A till that was invited and has come."""
    invitation = owner.invite(url, name, now=NOW, days=DAYS_INVITED)
    hub = PostgresHub(invitation.address, invitation.secret)
    join(books, hub.hello(greeting(books, now=NOW, fingerprint=name)), now=NOW)
    return hub


def _said(report: RoundReport) -> None:
    assert report.state == "in_step", report


def _push_row(server: Server, hub: _Watched) -> Row:
    """Facts a second on one connection, beside COPY of the same rows into tables without a key."""
    facts = sum(len(batch.facts) for batch in hub.batches)
    took = sum(hub.pushes)
    floor = _copied(server.new_database(), hub.batches)
    what = f"push of {facts:,} facts ({facts / took:,.0f}/s; bare COPY {facts / floor:,.0f}/s): one fact"
    return Row(
        what=what,
        took=(took / facts * 1_000, max(hub.pushes) / min(200, facts) * 1_000),
        floor=(floor / facts * 1_000, floor / facts * 1_000),
        promise="≥ 5 000/s",
        kept=facts / took >= 5_000,
    )


def _copied(url: str, batches: Sequence[Batch]) -> float:
    """How long COPY takes for the same facts and rows."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for batch in batches:
        tables.setdefault("event", []).extend(msgspec.to_builtins(fact) for fact in batch.facts)
        for name, told in batch.rows.items():
            tables.setdefault(name, []).extend(dict(row) for row in told)
    took = 0.0
    with psycopg.connect(url) as connection:
        for name, told in tables.items():
            columns = list(told[0])
            kinds = ", ".join(f'"{c}" {"bigint" if _is_whole(told, c) else "text"}' for c in columns)
            connection.execute(f"CREATE TABLE {name} ({kinds})".encode())
            began = perf_counter()
            with connection.cursor() as cursor, cursor.copy(f"COPY {name} FROM STDIN".encode()) as copy:
                for row in told:
                    copy.write_row([row[column] for column in columns])
            took += perf_counter() - began
        began = perf_counter()
        connection.commit()
    return took + perf_counter() - began


def _is_whole(told: Sequence[dict[str, Any]], column: str) -> bool:
    return all(isinstance(row[column], int) or row[column] is None for row in told)


def _pull_rows(hub: PostgresHub, books: Books) -> Iterator[Row]:
    """Customers a second: worked out anew, as they lie ready, and put into a till's books."""
    for what, promise, least in (("worked out", "–", 0), ("ready", "≥ 40 000/s", 40_000)):
        took, accounts = read(hub)
        yield Row(
            what=f"pull of {accounts:,} customers of five receipts, {what} ({accounts / took:,.0f}/s): one customer",
            took=(took / accounts * 1_000,) * 2,
            floor=None,
            promise=promise,
            kept=accounts / took >= least,
        )
    began = perf_counter()
    _said(sync_once(books, _as_hub(hub), now=NOW))
    took = perf_counter() - began
    what = f"the same into a new till's books ({accounts / took:,.0f}/s): one customer"
    yield Row(what=what, took=(took / accounts * 1_000,) * 2, floor=None, promise="–", kept=True)


def _offline_row(books: Books, hub: _Watched, members: int) -> Iterator[Row]:
    """A day's facts of a till that was away, up, and all that moved by them down again."""
    random, numbers = Random(2), cards(members)
    programme = in_force(books, day=local_day(NOW, ZONE)).programme
    for n in range(DAY):
        number, now = random.choice(numbers), NOW + timedelta(seconds=20 * n)
        found = customers.by_card(books, number)
        assert isinstance(found, CustomerView)
        quoted = quote(programme, found.standing, Basket((goods_line(random), goods_line(random))), now)
        commit_sale(books, sale_id=f"away-{n:08}", account_id=found.account_id, quote=quoted, now=now)
    began = perf_counter()
    _said(sync_once(books, _as_hub(hub), now=NOW + timedelta(hours=8)))
    took = (perf_counter() - began) * 1_000
    what = f"a day offline, {DAY:,} facts: in step again"
    yield Row(what=what, took=(took, took), floor=None, promise="≤ 2 000 ms", kept=took <= 2_000)


def _idle_row(hub: PostgresHub) -> Iterator[Row]:
    """Asking when there is nothing new."""
    page = hub.pull(Cursor())
    while page.restart or (page.items and page.items[-1].pos < page.head):
        last = page.items[-1] if page.items else None
        page = hub.pull(Cursor(generation=page.generation, pos=last.pos if last else 0, item=last.item if last else ""))
    last = page.items[-1]
    since = Cursor(generation=page.generation, pos=last.pos, item=last.item)
    took = []
    for _ in range(POLLS):
        began = perf_counter()
        hub.pull(since)
        took.append(perf_counter() - began)
    kept = median(took) <= 0.005
    yield Row(what="asking the hub when nothing is new", took=in_ms(took), floor=None, promise="≤ 5 ms", kept=kept)


def _commit_row(path: Path, members: int) -> Row:
    """A sale in books that belong to a hub: its fact, hash and rows, beside the same rows by raw sqlite3."""
    measured = till.measure(path, members, times=500).commit
    ratio = median(measured.took) / median(measured.floor)
    what = "commit of a quoted sale, in books of a hub"
    return Row(what=what, took=in_ms(measured.took), floor=in_ms(measured.floor), promise="≤ 3×", kept=ratio <= 3)
