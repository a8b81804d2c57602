"""A year of a small shop with every kind of rule, and plain walks over its journal for what reports must say."""

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from db.ledger.adjustment import adjust
from db.ledger.claiming import claim_sale
from db.ledger.coupon import generate_coupons, issue_coupon, withdraw_coupon
from db.ledger.erasure import erase
from db.ledger.lapse import write_lapsed
from db.ledger.merging import merge_accounts
from db.ledger.sale import Receipt
from db.ledger.tiers_kept import renew_tiers
from db.lookup.entries import entries_of, purchases_of
from db.schema.upgrade import create_books
from loyalty.entries import Kind
from loyalty.lots import replayed
from tests.db.shop import OPENED, WORKPLACE, Shop, whole_programme

#: The day on which everything is asked.
TODAY = date(2027, 3, 10)
#: 23:59 in Moscow on a month's last day.
LAST_MINUTE = datetime(2026, 9, 30, 20, 59, tzinfo=UTC)


def every_rule() -> dict[str, Any]:
    """The whole programme with a tier discount, two budgets, points that lapse, and a rule whose day never comes."""
    document = whole_programme()
    bonus, stamps = document["purses"]
    tiers = [("bronze", 0), ("silver", 60_000), ("gold", 150_000)]
    far_off = {"id": "far-off", "name": "One day", "kind": "percent", "percent": 100, "at_least": 90_000_000}
    return document | {
        "purses": [bonus | {"lasts": {"for": "months", "count": 3}}, stamps],
        "tiers": [{"id": id, "name": id, "from": least} for id, least in tiers],
        "tiers_by": {"window": "last_days", "days": 90, "down": "window_end"},
        "earn": [
            *document["earn"],
            {
                "id": "large",
                "name": "Large receipts",
                "purse": "bonus",
                "rate": 200,
                "at_least": 9_000,
                "budget": 9_000,
            },
        ],
        "discounts": document["discounts"]
        | {
            "goods": [
                {
                    "id": "often",
                    "name": "Often",
                    "kind": "percent",
                    "percent": 500,
                    "at_least": 6_000,
                    "budget": 60_000,
                },
                far_off,
            ],
            "tier": [{"id": "by-tier", "name": "By tier", "percent": {"silver": 300, "gold": 700}}],
        },
    }


def open_programme_year(folder: Path) -> Shop:
    """Sell for a year: Ann merges, Bob is credited by hand, Dora claims, Eve is forgotten, much comes back."""
    folder.mkdir(parents=True, exist_ok=True)
    counted = iter(range(1, 1_000))
    books = create_books(
        folder / "programme.regulars",
        workplace=WORKPLACE,
        programme=every_rule(),
        now=OPENED,
        new_id=lambda: f"first-{next(counted):06}",
    )
    shop = Shop(books)
    _live(shop, random.Random(6))
    return shop


def _live(shop: Shop, dice: random.Random) -> None:
    names = ("ann", "ann-again", "bob", "dora", "eve", *(f"m{place:02}" for place in range(16)))
    who = {name: shop.enrol(name) for name in names}
    guest = shop.sell("", 9_500)
    claim_sale(shop.books, op_id=shop.new_id(), slip=guest.slip, account_id=who["dora"], now=shop.later(days=1))
    for place, name in enumerate(("m00", "m01", "m02", "m03", "bob")):
        issue_coupon(
            shop.books,
            op_id=shop.new_id(),
            rule="thanks",
            account_id=who[name],
            reason="a review",
            author="Kim",
            last_day=date(2026, 6 + place, 1),
            now=shop.later(minutes=1),
        )
    codes = generate_coupons(shop.books, op_id=shop.new_id(), rule="spring", count=6, now=shop.later(minutes=1))
    withdraw_coupon(shop.books, op_id=shop.new_id(), code=codes[-1], now=shop.later(minutes=1))
    visits = sorted(at for at in _visits(dice, names))
    for at, name in visits:
        shop.now = max(shop.now, at)
        _visit(shop, dice, who[name] if name else "", list(codes[:3]))
        if dice.random() < 0.08:
            write_lapsed(shop.books, now=shop.later(minutes=1), confirmed=True)
    _by_hand(shop, who["bob"], who["m04"])
    merge_accounts(
        shop.books,
        op_id=shop.new_id(),
        from_account=who["ann-again"],
        into_account=who["ann"],
        now=shop.later(minutes=1),
    )
    erase(shop.books, op_id=shop.new_id(), account_id=who["eve"], now=shop.later(minutes=1))
    # On the day of asking the till has looked once whose tier has ended.
    shop.now = datetime(TODAY.year, TODAY.month, TODAY.day, 6, tzinfo=UTC)
    renew_tiers(shop.books, now=shop.now)


def _visits(dice: random.Random, names: tuple[str, ...]) -> Iterator[tuple[datetime, str]]:
    yield LAST_MINUTE, "m05"
    yield LAST_MINUTE + timedelta(minutes=2), "m05"
    for name in (*names, *("" for _ in range(4))):
        at = OPENED + timedelta(days=dice.randrange(2, 60), minutes=dice.randrange(600))
        while at.date() < date(2027, 2, 1) and dice.random() < 0.94:
            yield at, name
            at += timedelta(days=dice.expovariate(1 / 24), minutes=7)


def _visit(shop: Shop, dice: random.Random, account_id: str, codes: list[str]) -> None:
    prices = [dice.randrange(1_000, 9_000) for _ in range(dice.choice((1, 1, 2, 3)))]
    if dice.random() < 0.04:
        prices.append(60_000)
    shown = tuple(dice.sample(codes, 1)) if dice.random() < 0.15 else ()
    spend = None if account_id and dice.random() < 0.4 else ""
    own = shop.customer(account_id).standing.purse("stamps").spendable(shop.today) if account_id else 0
    gifts = ("mug",) if own >= 3 and dice.random() < 0.5 else ()
    sold = shop.sell(account_id, *prices, spend=spend, coupons=shown, gifts=gifts)
    chance = dice.random()
    if chance < 0.05:
        shop.void(sold)
    elif chance < 0.13:
        shop.later(days=dice.randrange(0, 12))
        shop.refund(sold, dice.randrange(len(prices)))


def _by_hand(shop: Shop, one: str, other: str) -> None:
    for account_id, points, kind, author in (
        (one, 700, Kind.ADJUSTED, "Kim"),
        (one, 900, Kind.ADJUSTED, "Kim"),
        (one, -100, Kind.ADJUSTED, "Lee"),
        (other, 5_000, Kind.OPENING, "Lee"),
        (other, -9_000, Kind.ADJUSTED, "Kim"),
    ):
        adjust(
            shop.books,
            op_id=shop.new_id(),
            account_id=account_id,
            purse="bonus",
            points=points,
            reason="by hand",
            author=author,
            kind=kind,
            now=shop.later(minutes=1),
        )


def sell_on(shop: Shop, account_id: str, at: datetime, *prices: int) -> Receipt:
    shop.now = at
    return shop.sell(account_id, *prices)


@contextmanager
def rows_of(shop: Shop) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(shop.books.path)) as rows:
        yield rows


def stands(rows: sqlite3.Connection) -> dict[str, str]:
    """By account, the one that stands for the person."""
    return {one: into or one for one, into in rows.execute("SELECT account_id, merged_into FROM account")}


def entries(shop: Shop, purse: str) -> list[tuple[int, str, int]]:
    """Every movement of a purse: its day, kind and amount."""
    with rows_of(shop) as rows:
        return rows.execute("SELECT day, kind, amount FROM ledger_entry WHERE purse = ?", (purse,)).fetchall()


def balances(shop: Shop, today: date) -> tuple[dict[str, Counter[int]], Counter[str], Counter[str]]:
    """Every person's purses by replay of all their entries: by purse what lapses by month (0 is never) on that day,
    what is owed, and what has lapsed by date and is not written down.
    """
    lapses: dict[str, Counter[int]] = {}
    debt: Counter[str] = Counter()
    unbooked: Counter[str] = Counter()
    with rows_of(shop) as rows:
        people = set(stands(rows).values())
    with shop.books.reading() as connection:
        for account_id in people:
            entries, purchases = entries_of(connection, account_id), purchases_of(connection, account_id)
            for purse in {entry.purse for entry in entries}:
                own = replayed([entry for entry in entries if entry.purse == purse], purchases)
                debt[purse] += own.debt
                unbooked[purse] += sum(points for _, points in own.lapsed_unbooked(today))
                for lot in own.frozen(today).lots:
                    ends = lot.lapses_on
                    month = 0 if ends is None else ends.year * 100 + ends.month
                    lapses.setdefault(purse, Counter())[month] += lot.rest
    return lapses, debt, unbooked
