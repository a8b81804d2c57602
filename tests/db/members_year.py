"""A year of a small shop whose members do all that members do, and what a plain walk over its receipts says of them."""

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from db.books import Books
from db.ledger.claiming import claim_sale
from db.ledger.erasure import erase
from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts, undo_merge
from db.ledger.sale import Receipt
from db.schema.upgrade import create_books
from tests.db.shop import OPENED, WORKPLACE, Shop, programme

#: The day on which everything is asked: some weeks after the last sale of most.
TODAY = date(2027, 3, 10)
GROUP = "Neighbours"
MOSCOW = ZoneInfo("Europe/Moscow")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Walked:
    """One person as the receipts tell: per local day, how many receipts of theirs still count and what was paid."""

    visits: dict[date, int] = field(default_factory=dict)
    paid: dict[date, int] = field(default_factory=dict)

    @property
    def days(self) -> list[date]:
        return sorted(day for day, kept in self.visits.items() if kept)

    @property
    def months(self) -> set[int]:
        return {day.year * 12 + day.month - 1 for day in self.days}

    @property
    def spent(self) -> int:
        return sum(self.paid.values())


def open_year(folder: Path) -> Shop:
    """Sell for a year. Ann merges, Bob returns his first visit, Cid voids, Dora claims, Eve is forgotten."""
    folder.mkdir(parents=True, exist_ok=True)
    counted = iter(range(1, 1_000))
    books = create_books(
        folder / "year.regulars",
        workplace=WORKPLACE,
        programme=programme(),
        now=OPENED,
        new_id=lambda: f"first-{next(counted):06}",
    )
    shop = Shop(books)
    _live(shop, random.Random(20_261_128))
    return shop


def _live(shop: Shop, dice: random.Random) -> None:
    names = ("ann", "ann-again", "bob", "cid", "dora", "eve", "nobody-1", "nobody-2", "nobody-3")
    who = {name: shop.enrol(name) for name in (*names, *(f"m{place:02}" for place in range(44)))}
    guest = _at(shop, OPENED + timedelta(hours=1), "", 4_000)
    claim_sale(shop.books, op_id=shop.new_id(), slip=guest.slip, account_id=who["dora"], now=shop.later(days=1))
    plans: list[tuple[datetime, str]] = []
    for name in who:
        if not name.startswith("nobody"):
            plans += [(at, name) for at in _visits(dice)]
    # 23:59 in Moscow on a month's last day, and a minute later.
    plans += [(datetime.fromisoformat("2026-06-30T20:58:00+00:00"), "m00")]
    plans += [(datetime.fromisoformat("2026-06-30T21:02:00+00:00"), "m01")]
    first: dict[str, Receipt] = {}
    for at, name in sorted(plans):
        sold = _at(shop, at, who[name], dice.randrange(2_000, 20_000), dice.randrange(100, 3_000))
        if first.setdefault(name, sold) is sold and name == "cid":
            shop.void(sold)
        elif dice.random() < 0.06 and name != "bob":
            shop.refund(sold, 1)
    shop.refund(first["bob"], 0, 1)
    # All that this one ever bought came back.
    gone = shop.sell(who["nobody-3"], 900)
    shop.void(gone)
    merge_accounts(
        shop.books, op_id=shop.new_id(), from_account=who["ann-again"], into_account=who["ann"], now=_soon(shop)
    )
    merged = shop.new_id()
    merge_accounts(shop.books, op_id=merged, from_account=who["m02"], into_account=who["m03"], now=_soon(shop))
    undo_merge(shop.books, op_id=shop.new_id(), merge_id=merged, now=_soon(shop))
    erase(shop.books, op_id=shop.new_id(), account_id=who["eve"], now=_soon(shop))
    for place in range(0, 44, 2):
        account_id = who[f"m{place:02}"]
        set_groups(shop.books, op_id=shop.new_id(), account_id=account_id, groups=(GROUP,), now=_soon(shop))


def _visits(dice: random.Random) -> list[datetime]:
    """One member's year: joins some day, comes in a rhythm of their own, and perhaps stops."""
    at = OPENED + timedelta(days=dice.randrange(1, 250), minutes=dice.randrange(0, 700))
    gap, stays = dice.choice((4, 9, 16, 35)), dice.choice((0.75, 0.9, 0.98))
    found = [at]
    while dice.random() < stays and len(found) < 14:
        at += timedelta(days=dice.expovariate(1 / gap), minutes=3)
        found.append(at)
    return [at for at in found if at.date() < date(2027, 3, 1)]


def _at(shop: Shop, at: datetime, account_id: str, *prices: int) -> Receipt:
    shop.now = max(shop.now, at)
    return shop.sell(account_id, *prices)


def _soon(shop: Shop) -> datetime:
    return shop.later(minutes=1)


def walk(books: Books) -> dict[str, Walked]:
    """Everybody by the account that stands for them, out of sale, reversal, claim and account alone."""
    with closing(sqlite3.connect(books.path)) as rows:
        stands = {one: into or one for one, into in rows.execute("SELECT account_id, merged_into FROM account")}
        claimed = dict(rows.execute("SELECT sale_id, account_id FROM claim"))
        back: dict[str, int] = {}
        gone: set[str] = set()
        for sale_id, cash, counts in rows.execute("SELECT sale_id, cash, counts FROM reversal"):
            back[sale_id] = back.get(sale_id, 0) + cash
            if not counts:
                gone.add(sale_id)
        people = {account_id: Walked() for account_id in stands.values()}
        sold = rows.execute("SELECT op_id, account_id, at, gross, to_pay FROM sale")
        for op_id, account_id, at, gross, to_pay in sold:
            account_id = claimed.get(op_id, account_id)
            if account_id is None:
                continue
            day = (EPOCH + timedelta(microseconds=at)).astimezone(MOSCOW).date()
            person = people[stands[account_id]]
            person.visits[day] = person.visits.get(day, 0) + (gross != 0 and op_id not in gone)
            person.paid[day] = person.paid.get(day, 0) + to_pay - back.get(op_id, 0)
        return people


def in_group(books: Books) -> set[str]:
    """Whoever is in the group, themselves or under another of their accounts."""
    with closing(sqlite3.connect(books.path)) as rows:
        asked = "SELECT account_id, merged_into FROM person_group JOIN account USING (account_id) WHERE name = ?"
        return {into or one for one, into in rows.execute(asked, (GROUP,))}
