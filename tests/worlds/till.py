"""One till of a world: real books on a real file, the product's own verbs, and a clock that may lie."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import msgspec

from db.books import Books
from db.ledger import authority
from db.ledger.adjustment import adjust
from db.ledger.coupon import issue_coupon
from db.ledger.customer import edit_person, enrol
from db.ledger.erasure import erase
from db.ledger.merging import merge_accounts
from db.ledger.reversal import refund, void
from db.ledger.sale import Receipt, commit_sale
from db.lookup.customers import by_account
from db.lookup.programme import in_force
from db.lookup.standings import at_the_counter, journal_part, standing_of
from db.schema.upgrade import create_books
from db.sync import redeeming
from db.sync.link import join
from db.sync.risk import keep_risk
from db.sync.round import RoundReport, sync_once
from db.sync.wire import PROTOCOL, Hello, Hub, Request, Welcome
from db.tables.columns import micros
from loyalty.basket import Ask, Basket, Line
from loyalty.calendar import local_day
from loyalty.quote import quote
from loyalty.reversal import Units
from loyalty.spending import without
from loyalty.standing import Standing
from tests.db.shop import OPENED, WORKPLACE
from tests.worlds.faults import FrailBooks
from tests.worlds.hub_state import HubState
from tests.worlds.rarer_till import RarerTill
from tests.worlds.traits import Traits
from tests.worlds.written import PERSON, Written

if TYPE_CHECKING:
    from tests.worlds.world import World

ZONE = WORKPLACE.zone
_FACTS = "SELECT id, op_id, kind, account_id, payload FROM event WHERE id > ? ORDER BY id"
_ENTRIES = "SELECT account_id, purse, kind, amount, n FROM ledger_entry WHERE op_id = ? ORDER BY n"


#: Templates that this process has made, as files.
_made: dict[tuple[str, int, str], bytes] = {}


def template(folder: Path, code: str, n: int, traits: Traits) -> Path:
    """Books of a new till that belong to the hub under that number, made once and copied for every world."""
    path = folder / f"{code}{traits.name}.regulars"
    made = _made.get((code, n, traits.name))
    if made is not None:
        path.write_bytes(made)
    elif not path.exists():
        counted = iter(range(1, 100))
        own = seeded(Random(code))
        place = {name: getattr(WORKPLACE, name) for name in WORKPLACE.__dataclass_fields__} | {"till_code": code}
        # The same in every world, whichever of them was the first to need it.
        with patch("db.facts.new_session_id", own), patch("db.books.new_session_id", own):
            books = create_books(
                path,
                workplace=type(WORKPLACE)(**place),
                programme=traits.programme,
                now=OPENED - timedelta(days=1),
                new_id=lambda: f"first-{code}-{next(counted):04}",
            )
            hub_id, at = HubState.NEW_ID, micros(OPENED)
            for op_id, rule in traits.shared_coupons if n == 1 else ():
                issue_coupon(books, op_id=op_id, rule=rule, now=OPENED, shared=True, code=rule.upper())
            welcome = Welcome(hub_id=hub_id, generation=1, protocol=PROTOCOL, till=n, at=at, heads=())
            join(books, welcome, now=OPENED)
            books.close()
        _made[code, n, traits.name] = path.read_bytes()
    return path


@dataclass(frozen=True, slots=True)
class Copy:
    """The till's file as it stood once: a backup, or a machine's snapshot with the mark of the program that ran."""

    path: Path
    session_id: str
    #: What the file had acknowledged by then.
    acknowledged: frozenset[str]
    head: int


@dataclass(slots=True)
class Till(RarerTill):
    """A program at a counter. `n` is who it is at the hub; a clone has the same."""

    world: "World"
    n: int
    name: str
    path: Path
    skew: timedelta
    books: Books = field(init=False)
    acknowledged: set[str] = field(default_factory=set)
    copies: list[Copy] = field(default_factory=list)
    receipts: list[tuple[str, int]] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        """What the clock on the wall of this till says."""
        return self.world.now + self.skew

    @property
    def hub(self) -> Hub:
        return self.world.network.line(self.name, self.n)

    @property
    def session(self) -> str:
        """The mark of the program that runs."""
        return self.books.session_id

    def start(self, session_id: str = "") -> None:
        """The program starts; with a session's id it is one that was running when its machine was put back."""
        self.books = FrailBooks(self.path)
        if session_id:
            self.books.session_id = session_id
        # Nothing may reach a disk here; what a disk does is the power-cut proof's business.
        with self.books.reading() as connection:
            connection.exec_driver_sql("SELECT 1")
        self.books.network = self.world.network
        self.books.disk = self.world.disk if self.world.traits.rarer else None
        if not session_id:
            self.world.hold("start_gives_back", lambda: redeeming.give_all_back(self.books))

    def stop(self) -> None:
        network, self.books.network = self.books.network, None
        self.books.close()
        self.books.network = network

    def restart(self) -> None:
        """The program is closed and opened."""
        self.stop()
        self.start()

    def join(self) -> None:
        """Say hello for the first time."""
        hub = self.world.hub.door(self.n)
        welcome = hub.hello(
            Hello(
                protocol=PROTOCOL,
                hub_id="",
                generation=0,
                till_code=self.name[:3],
                app_version="1",
                at=self.world.clock(),
                lines=(),
            )
        )
        join(self.books, welcome, now=self.now)

    def copy(self) -> Copy:
        """A backup of the file, or a machine's snapshot with the running program in it."""
        path = self.world.folder / f"copy-{self.world.count('copy')}.regulars"
        self.books.fold()
        shutil.copyfile(self.path, path)
        made = Copy(path, self.books.session_id, frozenset(self.acknowledged), self.head())
        self.copies.append(made)
        return made

    def put_back(self, copy: Copy, *, running: bool) -> None:
        """The file as it stood once: from a backup, or with the program that ran then still running."""
        self.stop()
        for beside in (
            self.path,
            self.path.with_name(self.path.name + "-wal"),
            self.path.with_name(self.path.name + "-shm"),
        ):
            beside.unlink(missing_ok=True)
        shutil.copyfile(copy.path, self.path)
        self.acknowledged = set(copy.acknowledged)
        self.receipts = [one for one in self.receipts if one[0] in copy.acknowledged]
        self.start(copy.session_id if running else "")

    def clone(self, path: Path, name: str) -> "Till":
        """The whole machine is copied; the copy's program is not running yet."""
        made = Till(self.world, self.n, name, path, self.skew)
        copy = self.copy()
        shutil.copyfile(copy.path, path)
        made.acknowledged = set(self.acknowledged)
        made.receipts = list(self.receipts)
        return made

    def clock_error(self) -> int:
        """How far its clock is ahead of the hub's beyond what it knows."""
        return micros(self.now) - int(str(self.query("SELECT clock_off FROM hub_link")[0][0])) - self.world.clock()

    def head(self) -> int:
        """The number of the newest fact."""
        return int(self.query("SELECT coalesce(max(id), 0) FROM event")[0][0])

    def query(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Look into the file, beside the program."""
        with self.books.reading() as connection:
            raw: sqlite3.Connection = connection.info["raw"]
            with closing(raw.execute(sql, values)) as cursor:
                return cursor.fetchall()

    def sync(self) -> RoundReport:
        report = sync_once(self.books, self.hub, now=self.now, fingerprint=f"machine-{self.n}")
        if report.state == "in_step":
            keep_risk(self.books, self.hub, now=self.now, new_id=self.world.new_id)
        return report

    def facts_since(self, number: int) -> list[tuple[int, Written]]:
        """What was committed after the fact of that number."""
        found = []
        for at, op_id, kind, account_id, payload in self.query(_FACTS, number):
            # What a guest's sale brought stands under its id, and was written with the claim.
            of = "" if kind == "sale" and not account_id else op_id
            of = msgspec.json.decode(bytes(payload))["of"] if kind == "claimed" else of  # type: ignore[arg-type]
            entries = tuple(self.query(_ENTRIES, of))
            told = Written(str(op_id), self.n, str(kind), str(account_id), bytes(payload), entries)  # type: ignore[arg-type]
            found.append((int(str(at)), told))
        return found

    def ops(self) -> set[str]:
        """Every fact that is in the file."""
        return {str(op_id) for (op_id,) in self.query("SELECT op_id FROM event")}

    def knows_of(self, op_id: str) -> bool:
        """Whether its round need not ask people what became of it."""
        known = "SELECT 1 FROM intent WHERE op_id = ? UNION ALL SELECT 1 FROM event WHERE op_id = ?"
        return bool(self.query(known, op_id, op_id))

    def heard(self) -> set[str]:
        """Facts of others, and of copies of this file, that the hub has told it in full."""
        return {str(op_id) for (op_id,) in self.query("SELECT op_id FROM afar_fact")}

    def called(self, account_id: str) -> tuple[str, str] | None:
        """The account that stands for this one here, and the name."""
        found = by_account(self.books, account_id)
        return None if found is None else (found.account_id, found.name)

    def person(self, account_id: str) -> tuple[object, ...] | None:
        """What is known of somebody, in the order of `PERSON`."""
        rows = self.query(f"SELECT {', '.join(PERSON)} FROM person WHERE account_id = ?", account_id)
        return rows[0] if rows else None

    def shows(self, account_id: str) -> Standing | None:
        """What this till shows and quotes by."""
        with self.books.reading() as connection:
            found = standing_of(connection, account_id)
        return None if found is None else journal_part(found)

    def version(self, account_id: str) -> int:
        """Which of the hub's words on an account this till goes by."""
        rows = self.query("SELECT version FROM replica WHERE account_id = ?", account_id)
        return int(str(rows[0][0])) if rows else 0

    def sums(self, account_id: str) -> dict[str, int]:
        """By purse, what is in it, less what is owed."""
        shown = self.shows(account_id)
        held = {purse: sum(lot.rest for lot in held.lots) - held.debt for purse, held in shown.purses} if shown else {}
        return {purse: points for purse, points in held.items() if points}

    def holds(self, account_id: str) -> int:
        """What could be spent of the first purse."""
        shown = self.shows(account_id)
        return shown.purse("bonus").spendable(local_day(self.now, ZONE)) if shown is not None else 0

    def frozen(self) -> bool:
        """Whether this till knows that it may spend nothing at risk."""
        return bool(self.query("SELECT frozen FROM hub_link WHERE frozen <> ''"))

    def held(self) -> set[str]:
        """Grants that are open here."""
        return {str(one) for (one,) in self.query("SELECT grant_id FROM hub_grant WHERE state IN ('open', 'asked')")}

    def coupons(self) -> list[tuple[str, str]]:
        """Codes of customers' own coupons that are known here, and whose they are."""
        rows = self.query("SELECT code, account_id FROM coupon WHERE account_id IS NOT NULL ORDER BY code")
        return [(str(code), str(whose)) for code, whose in rows]

    def leftovers(self, account_id: str, names: int) -> bool:
        """Whether a byte of a name of theirs is left in the file."""
        self.stop()
        told = self.path.read_bytes()
        self.start()
        return any(f"Name{n}of{account_id}.".encode() in told for n in range(1, names + 1))

    def enrol(self, account_id: str, name: str) -> None:
        enrol(self.books, account_id=account_id, op_id=self.world.new_id(), name=name, now=self.now)

    def rename(self, account_id: str, name: str) -> None:
        edit_person(self.books, op_id=self.world.new_id(), account_id=account_id, name=name, now=self.now)

    def sell(
        self,
        account_id: str,
        prices: tuple[int, ...],
        *,
        spend: int | None = 0,
        coupons: tuple[str, ...] = (),
        gifts: tuple[str, ...] = (),
    ) -> str:
        """Sell a basket, with the right to spend where it spends; `spend` 0 asks no purse, None asks for the most."""
        now, op_id = self.now, self.world.new_id()
        programme = in_force(self.books, day=local_day(now, ZONE)).programme
        standing = at_the_counter(self.books, account_id, programme=programme, coupons=coupons)
        if standing is None:
            return "unknown here"
        asks = () if spend == 0 else (Ask("bonus", spend),)
        basket = Basket(tuple(Line(price) for price in prices), asks, coupons, gifts)
        declined: frozenset[str] = frozenset()
        receipt = None
        while receipt is None:
            quoted = quote(programme, without(programme, standing, declined), basket, now)
            sold = {"account_id": account_id, "quote": quoted, "now": now, "declined": declined}
            try:
                receipt = commit_sale(self.books, sale_id=op_id, **sold)
            except authority.AuthorityNeeded as needed:
                got = redeeming.authorise(
                    self.books, self.hub, op_id=op_id, spending=needed.spending, now=now, new_id=self.world.new_id
                )
                if isinstance(got, redeeming.Granted):
                    receipt = self._sell_with(sold, got)
                    continue
                # What is limited and can't be had is left out, and the rest is sold.
                more = frozenset(got.rules or needed.spending.wants.rules) - declined
                if not more:
                    return f"denied: {got.why}"
                op_id, declined = got.op_id, declined | more
        self.receipts.append((receipt.op_id, len(prices)))
        paid = {one.purse: one.points for one in quoted.payments}
        return f"{receipt.op_id} paid {paid} to pay {receipt.sale.quote.to_pay}"

    def _sell_with(self, sold: dict[str, Any], got: redeeming.Granted) -> Receipt:
        try:
            return commit_sale(self.books, sale_id=got.op_id, authority=got.authority, **sold)
        except Exception:
            redeeming.give_back(self.books, got.op_id)
            raise

    def refund(self, sale_id: str, lines: list[int]) -> None:
        units = tuple(Units(line, 1000) for line in lines)
        refund(self.books, reversal_id=self.world.new_id(), sale_id=sale_id, units=units, now=self.now)

    def void(self, sale_id: str) -> None:
        void(self.books, reversal_id=self.world.new_id(), sale_id=sale_id, now=self.now)

    def adjust(self, account_id: str, points: int) -> None:
        adjust(
            self.books,
            op_id=self.world.new_id(),
            account_id=account_id,
            purse="bonus",
            points=points,
            reason="counted again",
            author="Eve",
            now=self.now,
        )

    def merge(self, gone: str, kept: str) -> str:
        op_id = self.world.new_id()
        answer = self.hub.ask(Request(op_id=op_id, kind="merge", told={"from": gone, "into": kept}))
        if answer.ok:
            merge_accounts(self.books, op_id=op_id, from_account=gone, into_account=kept, now=self.now)
        return answer.code

    def erase(self, account_id: str) -> str:
        op_id = self.world.new_id()
        answer = self.hub.ask(Request(op_id=op_id, kind="erase", told={"account": account_id}))
        if answer.ok:
            erase(self.books, op_id=op_id, account_id=account_id, now=self.now)
        return answer.code


def seeded(random: Random) -> Callable[[], str]:
    """A session's id out of the world's dice."""
    return lambda: f"{random.getrandbits(128):032x}"
