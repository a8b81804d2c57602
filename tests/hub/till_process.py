"""A till in a process of its own that sells as fast as it can and goes round with its hub meanwhile.

`PATH ADDRESS SEED PEOPLE` sells out of these books to these people until it is killed, and prints each operation once
it is acknowledged; where it spent, by whose right and how much.
"""

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import monotonic
from uuid import uuid4

from db.books import Books
from db.ledger.adjustment import adjust
from db.ledger.customer import edit_person, enrol
from db.ledger.sale import CannotBeSold, QuoteChanged, Receipt, commit_sale
from db.lookup.customers import by_account
from db.schema.upgrade import open_books
from db.sync import redeeming
from db.sync.hub_address import address_of
from db.sync.postgres_hub import PostgresHub
from db.sync.risk import keep_risk
from db.sync.round import RoundReport, sync_once
from db.sync.wire import Hub, HubAway, HubRefused
from tests.db.shop import Shop
from tests.hub.selling import sold_by_right

#: Between two rounds, in seconds.
BETWEEN_ROUNDS_S = 0.05


class LiveShop(Shop):
    """A shop whose clock is the machine's, and whose ids are nobody else's."""

    def __init__(self, books: Books) -> None:
        super().__init__(books)

    @property
    def now(self) -> datetime:  # type: ignore[override]
        return datetime.now(UTC)

    @now.setter
    def now(self, at: datetime) -> None:
        pass

    def later(self, **passed: float) -> datetime:
        return self.now

    def new_id(self) -> str:
        return uuid4().hex


class Rounds(threading.Thread):
    """What the window's lane for the hub does: one round after the other, whatever the network is like."""

    def __init__(self, shop: Shop, hub: Hub, between_s: float = BETWEEN_ROUNDS_S) -> None:
        super().__init__(daemon=True)
        self.shop = shop
        self.hub = hub
        self.between_s = between_s
        self.reports: list[RoundReport] = []
        #: Of each, in seconds.
        self.took: list[float] = []
        self.over = threading.Event()

    def run(self) -> None:
        while not self.over.wait(self.between_s):
            begun = monotonic()
            report = sync_once(self.shop.books, self.hub, now=self.shop.now)
            self.took.append(monotonic() - begun)
            if report.state == "in_step":
                keep_risk_quietly(self.shop, self.hub)
            self.reports.append(report)

    def stop(self) -> None:
        self.over.set()
        self.join(60)
        assert not self.is_alive()


def keep_risk_quietly(shop: Shop, hub: Hub) -> None:
    """Have the till's share of the risk filled up, where somebody answers."""
    try:
        keep_risk(shop.books, hub, now=shop.now, new_id=shop.new_id)
    except (HubAway, HubRefused):
        return


def one_deed(shop: Shop, hub: PostgresHub, people: list[str], dice: Random) -> str:
    """Do one thing; what was acknowledged, empty where nothing was."""
    what, whom = dice.random(), dice.choice(people)
    if what < 0.4:
        return _sold(shop, dice.choice([whom, ""]), dice.randrange(100, 20_000)).op_id
    if what < 0.8:
        return _spent(shop, hub, whom, dice)
    op_id = shop.new_id()
    if what < 0.85:
        enrol(shop.books, account_id=shop.new_id(), op_id=op_id, name="Somebody", now=shop.now)
    elif what < 0.9:
        edit_person(shop.books, op_id=op_id, account_id=whom, name=f"Ann {dice.randrange(1_000)}", now=shop.now)
    else:
        adjust(
            shop.books,
            op_id=op_id,
            account_id=whom,
            purse="bonus",
            points=dice.randrange(1, 300),
            reason="",
            author="Eva",
            now=shop.now,
        )
    return op_id


def _sold(shop: Shop, whom: str, price: int) -> Receipt:
    quoted, sale_id = shop.quote(whom, price), shop.new_id()
    while True:
        try:
            return commit_sale(shop.books, sale_id=sale_id, account_id=whom, quote=quoted, now=shop.now)
        except QuoteChanged as changed:
            quoted = changed.quote


def _spent(shop: Shop, hub: PostgresHub, whom: str, dice: Random) -> str:
    try:
        receipt = sold_by_right(shop, hub, whom, 5_000, points=dice.randrange(1, 400))
    except (CannotBeSold, QuoteChanged):
        # What the card holds came down from the hub meanwhile: the cashier quotes anew.
        return ""
    return "" if receipt is None else receipt.op_id


def main() -> None:
    path, address, seed, people = sys.argv[1:]
    books = open_books(Path(path))
    redeeming.give_all_back(books)
    shop, dice = LiveShop(books), Random(seed)
    known = people.split(",")
    Rounds(shop, PostgresHub(address_of(address), "unasked")).start()
    hub = PostgresHub(address_of(address), "unasked")
    while True:
        there = [whom for whom in known if by_account(books, whom) is not None]
        acknowledged = one_deed(shop, hub, there, dice)
        if acknowledged:
            sys.stdout.write(f"{acknowledged}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
