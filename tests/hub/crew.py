"""Four tills in processes of their own at one real hub, under load, and what must be so when all is over.

Short by default; `PROOF_SECONDS` lets each proof go on for so long.
"""

import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec
import psycopg
from psycopg.conninfo import conninfo_to_dict

from db.books import Books
from db.ledger.adjustment import adjust
from db.lookup.standings import journal_part, standing_of
from db.reports.audit import check
from db.schema.upgrade import create_books, open_books
from db.sync import redeeming
from db.sync.hub_address import HubAddress
from db.sync.hub_audit import audit_hub
from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub
from db.sync.link import greeting, join, state
from db.sync.postgres_hub import PostgresHub
from db.sync.round import sync_once
from loyalty.standing import Standing
from tests.db.shop import WORKPLACE, programme
from tests.hub.hubs import SHOP
from tests.hub.server import Server
from tests.hub.till_process import LiveShop, keep_risk_quietly

#: How long each proof goes on, and whether its figures are told.
SECONDS = float(os.environ.get("PROOF_SECONDS", "2"))
IS_LONG = "PROOF_SECONDS" in os.environ
CODES = ("AAA", "BBB", "CCC", "DDD")
#: Customers that all tills serve; more where they are served for long, else their histories have thousands of sales.
PEOPLE = 60 if IS_LONG else 6
#: What two of the tills may spend while they are alone.
RISK = 3_000
#: On a machine that has other things to do, a till's start may take so long.
SELLS_WITHIN_S = 120
ROOT = Path(__file__).parents[2]


@dataclass
class Crewman:
    """A till: its books, where it finds its hub, and what its process has acknowledged."""

    path: Path
    address: HubAddress
    seed: int
    people: str = ""
    process: "subprocess.Popen[str] | None" = None
    acknowledged: list[str] = field(default_factory=list)
    #: Told of each.
    heard: threading.Condition = field(default_factory=threading.Condition)
    listener: threading.Thread | None = None
    kills: int = 0
    since_start: int = 0

    def start(self) -> None:
        """The program is started."""
        self.since_start = 0
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.hub.till_process",
                str(self.path),
                self.address.line(),
                f"{self.seed}-{self.kills}",
                self.people,
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        self.listener = threading.Thread(target=self._listen, args=(self.process,))
        self.listener.start()

    def kill(self) -> None:
        """kill -9. What it said before is heard to the end."""
        assert self.process is not None
        assert self.listener is not None
        assert self.process.poll() is None, "it has ended by itself"
        self.process.kill()
        self.process.wait()
        self.listener.join()
        self.kills += 1

    def _listen(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            # Cut off in the middle of a line is not acknowledged.
            if line.endswith("\n"):
                with self.heard:
                    self.acknowledged.append(line.strip())
                    self.since_start += 1
                    self.heard.notify_all()

    def healed(self) -> Books:
        """Its program is opened once more, with nothing in its way."""
        books = open_books(self.path)
        redeeming.give_all_back(books)
        return books


@dataclass
class Crew:
    """All four, and their hub's owner."""

    url: str
    tills: list[Crewman]
    people: tuple[str, ...]
    heard: threading.Condition = field(default_factory=threading.Condition)
    told: Counter[str] = field(default_factory=Counter)

    def start(self) -> None:
        for till in self.tills:
            till.start()

    def stop(self) -> None:
        """Every process ends at once."""
        for till in self.tills:
            if till.process is not None and till.process.poll() is None:
                till.kill()

    def is_busy(self) -> None:
        """Wait until each till has acknowledged something since it was started."""
        with self.heard:
            assert self.heard.wait_for(lambda: all(till.since_start for till in self.tills), SELLS_WITHIN_S)

    def sells(self, many: int) -> None:
        """Wait until so many more operations are acknowledged, by whichever till."""
        with self.heard:
            upto = self.acknowledged + many
            assert self.heard.wait_for(lambda: self.acknowledged >= upto, SELLS_WITHIN_S)

    @property
    def acknowledged(self) -> int:
        """By all of them, since they were made."""
        return sum(len(till.acknowledged) for till in self.tills)

    def moved_to(self, server: Server) -> None:
        """Another server is the hub now."""
        self.url = server.url(str(conninfo_to_dict(self.url)["dbname"]))

    def charges(self) -> int:
        """How often the hub gave the right to spend."""
        ((many,),) = self.sql("SELECT count(*) FROM hub.charge WHERE state <> 'void'")
        return int(str(many))

    def prove(self) -> None:
        """Everything comes together; then nothing that was acknowledged is missing, and nothing is there twice."""
        self.stop()
        with self.healed() as books:
            self._come_together(books)
            self.every_fact_is_there_once(books)
            self.every_charge_has_its_sale()
            self._everybody_says_the_same(books)

    @contextmanager
    def healed(self) -> Iterator[list[Books]]:
        """Every till's program is opened once more, with nothing in its way."""
        books = [till.healed() for till in self.tills]
        try:
            yield books
        finally:
            for one in books:
                one.close()

    def _come_together(self, books: list[Books]) -> None:
        for _ in range(3):
            for till, one in zip(self.tills, books, strict=True):
                hub = PostgresHub(till.address, "unasked")
                report = sync_once(one, hub, now=datetime.now(UTC))
                hub.close()
                assert report.state == "in_step", report
        for one in books:
            stands = state(one)
            assert stands is not None
            assert (stands.waiting, stands.intents, stands.link.frozen) == (0, 0, "")

    def every_fact_is_there_once(self, books: list[Books]) -> None:
        there = Counter(str(op) for (op,) in self.sql("SELECT op_id FROM event"))
        here: Counter[str] = Counter()
        for till, one in zip(self.tills, books, strict=True):
            with one.reading() as connection:
                own = {str(op) for (op,) in connection.exec_driver_sql("SELECT op_id FROM event")}
            assert set(till.acknowledged) <= own, set(till.acknowledged) - own
            here.update(own)
        assert {op for op, times in here.items() if times > 1} <= {""}
        assert there == here
        ((sales, once),) = self.sql("SELECT count(*), count(DISTINCT op_id) FROM sale")
        assert sales == once == sum(self.sold(one) for one in books)
        self.told["facts"] = sum(there.values())
        self.told["sales"] = sales
        self.told["acknowledged"] = self.acknowledged
        self.told["kills"] = sum(till.kills for till in self.tills)

    @staticmethod
    def sold(books: Books) -> int:
        with books.reading() as connection:
            found = connection.exec_driver_sql("SELECT count(*) FROM event WHERE kind = 'sale'").scalar()
        return int(found or 0)

    def every_charge_has_its_sale(self) -> None:
        sold = {str(op) for (op,) in self.sql("SELECT op_id FROM sale")}
        charges = {str(op): str(became) for op, became in self.sql("SELECT op_id, state FROM hub.charge")}
        for op, became in charges.items():
            assert became in ("settled", "void"), (
                f"{op} is charged, was neither sold nor given back, and nobody is told"
            )
            assert (op in sold) is (became == "settled"), (op, became)
        by_right = {op for op, told in self._rights().items() if told.get("hub") or "hub" in told}
        assert by_right <= {op for op, became in charges.items() if became == "settled"}
        self.told["charged"] = len(by_right)
        self.told["given back"] = sum(became == "void" for became in charges.values())

    def _rights(self) -> dict[str, dict[str, object]]:
        """By sale that spent, by whose right."""
        asked = "SELECT op_id, convert_from(payload, 'UTF8')::jsonb -> 'authority' FROM event WHERE kind = 'sale'"
        return {str(op): right for op, right in self.sql(asked) if right}  # type: ignore[misc]

    def _everybody_says_the_same(self, books: list[Books]) -> None:
        at_risk = sum(int(str(right["worth"])) for right in self._rights().values() if "risk" in right)
        self.told["spent at risk"] = at_risk
        owed = 0
        for whom in self.people:
            ((told,),) = self.sql("SELECT hub.standing(%s)::text", whom)
            at_hub = msgspec.json.decode(str(told), type=Standing)
            for one in books:
                with one.reading() as connection:
                    here = standing_of(connection, whom)
                assert here is not None
                assert journal_part(here) == at_hub
            owed += at_hub.purse("bonus").debt
        # What turned out to be there was no risk, and may be spent at risk again.
        may_be_lost = RISK * (len(self.tills) // 2)
        assert owed <= min(at_risk, may_be_lost), "somebody spent what somebody else had spent"
        self.told["owed in the end"] = owed
        for one in books:
            assert check(one).problems == ()
        found = audit_hub(self.url).problems
        odd = [one for one in found if one.code not in _SOLD_MEANWHILE]
        assert not odd, odd[:3]
        self.told["sold by another balance"] = len(found)

    def sql(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []


#: What an audit says of a sale whose till did not know of others' newest, or knew of what was charged and not sold yet.
#: Four tills that serve a few people within seconds make many.
_SOLD_MEANWHILE = frozenset({"till_did_not_know"})


def crew_of(server: Server, folder: Path, at: HubAddress | None = None, tills: int = len(CODES)) -> Crew:
    """A shop whose customers are known at every till. `at`: where tills find the hub, if not on the server's socket."""
    url, now = server.new_database(), datetime.now(UTC)
    create_hub(url, workplace=SHOP, now=now)
    crew = Crew(url, [], tuple(f"account-{n}" for n in range(PEOPLE)))
    for n, code in enumerate(CODES[:tills]):
        address = owner.invite(url, f"Till {n + 1}", now=now).address
        if at is not None:
            address = replace(at, database=address.database, role=address.role)
        books = create_books(
            folder / f"{code}.regulars",
            workplace=replace(WORKPLACE, till_code=code, till_name=f"Till {n + 1}"),
            programme=programme() if not n else None,
            now=now,
            new_id=lambda: uuid4().hex,
        )
        till = Crewman(books.path, address, n, ",".join(crew.people), heard=crew.heard)
        crew.tills.append(till)
        hub = PostgresHub(address, "unasked")
        join(books, hub.hello(greeting(books, now=now)), now=now)
        if not n:
            _people(LiveShop(books), crew.people)
        if n % 2:
            owner.set_budget(url, f"Till {n + 1}", budget=RISK, floor=RISK)
        assert sync_once(books, hub, now=datetime.now(UTC)).state == "in_step"
        keep_risk_quietly(LiveShop(books), hub)
        hub.close()
        books.close()
    return crew


def _people(shop: LiveShop, people: tuple[str, ...]) -> None:
    from db.ledger.customer import enrol

    for n, whom in enumerate(people):
        enrol(shop.books, account_id=whom, op_id=shop.new_id(), name=f"Ann {n}", now=shop.now)
        adjust(
            shop.books,
            op_id=shop.new_id(),
            account_id=whom,
            purse="bonus",
            points=5_000,
            reason="",
            author="Eva",
            now=shop.now,
        )
