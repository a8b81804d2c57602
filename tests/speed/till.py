"""The till's own work on full books: scan, quote, durable commit, each beside the same statements run raw."""

import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from sqlite3 import Connection

from db.books import Books
from db.ledger.sale import commit_sale
from db.lookup import customers, history
from db.lookup.customers import CustomerView
from db.lookup.programme import in_force
from db.schema.upgrade import open_books
from loyalty.basket import Basket
from loyalty.calendar import local_day
from loyalty.quote import Quote, quote
from loyalty.tiers import next_tier, tier
from tests.speed.floor import again, opened_raw, taking_down, timed
from tests.speed.shop import NOW, ZONE, cards, goods_line

LINES = 5
#: Sales measured, and scans before each of them is measured: caches are as warm as a till's in the morning.
WARM = 200


@dataclass(slots=True)
class Measured:
    """Seconds, one for each time it was done, beside the floor's."""

    took: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)


@dataclass(slots=True)
class TillTimes:
    scan: Measured = field(default_factory=Measured)
    commit: Measured = field(default_factory=Measured)
    whole: Measured = field(default_factory=Measured)


def scanned(books: Books, number: str, now: datetime) -> CustomerView:
    """What a scan asks of the books: the customer with balances and tier, and the first page of history."""
    found = customers.by_card(books, number)
    assert isinstance(found, CustomerView)
    day = local_day(now, ZONE)
    programme = in_force(books, day=day).programme
    for purse in programme.purses:
        state = found.standing.purse(purse.id)
        state.spendable(day)
        state.lapsing(day)
    tier(programme, found.standing, day)
    next_tier(programme, found.standing, day)
    history.page(books, found.account_id, limit=50)
    return found


def measure(path: Path, members: int, *, times: int) -> TillTimes:
    """Do it so many times on a copy of the books; the floor does the same on another copy, turn about."""
    ours, theirs = path.with_suffix(".ours"), path.with_suffix(".floor")
    for copy in (ours, theirs):
        for left in path.parent.glob(f"{copy.name}*"):
            left.unlink()
        shutil.copyfile(path, copy)
    books = open_books(ours)
    raw = opened_raw(theirs)
    random = Random(1)
    numbers = cards(members)
    for number in random.sample(numbers, min(WARM, members)):
        scanned(books, number, NOW)
        with taking_down(books) as taken:
            scanned(books, number, NOW)
        again(raw, taken, writing=False)
    found = TillTimes()
    for n in range(times):
        _scan(books, raw, numbers, random, found.scan)
        _sell(books, raw, numbers, random, n, found)
    books.close()
    raw.close()
    for copy in (ours, theirs):
        for left in path.parent.glob(f"{copy.name}*"):
            left.unlink()
    return found


def _scan(books: Books, raw: Connection, numbers: list[str], random: Random, into: Measured) -> None:
    """The customer's pages are in nobody's own cache the first time, here as on the floor's copy."""
    number = random.choice(numbers)
    with taking_down(books) as taken:
        into.took.append(timed(lambda: scanned(books, number, NOW)))
    into.floor.append(again(raw, taken, writing=False))


def _sell(books: Books, raw: Connection, numbers: list[str], random: Random, n: int, into: TillTimes) -> None:
    number = random.choice(numbers)
    now = NOW + timedelta(seconds=20 * n)
    lines = tuple(goods_line(random) for _ in range(LINES))
    programme = in_force(books, day=local_day(now, ZONE)).programme
    taken_in: list[Quote] = []

    def look_and_quote() -> CustomerView:
        found = customers.by_card(books, number)
        assert isinstance(found, CustomerView)
        taken_in.append(quote(programme, found.standing, Basket(lines), now))
        return found

    def commit(found: CustomerView) -> None:
        commit_sale(
            books, sale_id=f"speed-{n:08}", account_id=found.account_id, quote=taken_in[-1], now=now, card_number=number
        )

    views: list[CustomerView] = []
    with taking_down(books) as looked:
        look = timed(lambda: views.append(look_and_quote()))
    floor_look = again(raw, looked, writing=False)
    with taking_down(books) as written:
        took = timed(lambda: commit(views[0]))
    floor = again(raw, written, writing=True)
    into.commit.took.append(took)
    into.commit.floor.append(floor)
    into.whole.took.append(look + took)
    into.whole.floor.append(floor_look + floor)
