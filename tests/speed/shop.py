"""Books to measure on: many members, many receipts, written by the bulk till with the till's own rules and facts."""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from db.books import SCHEMA_VERSION, Books
from db.imports.bulk_till import BulkTill
from db.imports.newcomers import Newcomer, enrol_many
from db.lookup.programme import version
from db.schema.upgrade import NewWorkplace, create_books, open_books
from loyalty.basket import Ask, Basket, Line
from loyalty.card_number import issue
from loyalty.money import ONE_UNIT, Currency

#: The day of the measuring; receipts lie in the four hundred days before it.
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAYS = 400
ZONE = "Europe/Bucharest"
RECEIPTS_A_MEMBER = 5
BATCH = 20_000

PROGRAMME = {
    "name": "Cashback and tiers",
    "currency": {"code": "RON", "decimals": 2},
    "zone": ZONE,
    "purses": [
        {"id": "cash", "name": "Cashback", "unit": "money", "pays_up_to": 5000, "lasts": {"for": "months", "count": 6}}
    ],
    "tiers": [
        {"id": "bronze", "name": "Bronze"},
        {"id": "silver", "name": "Silver", "from": 20_000},
        {"id": "gold", "name": "Gold", "from": 80_000},
    ],
    "tiers_by": {"window": "calendar_year", "down": "window_end", "grace": 31},
    "discounts": {
        "tier": [{"id": "tier", "name": "Tier discount", "percent": {"bronze": 300, "silver": 500, "gold": 700}}]
    },
    "earn": [{"id": "five", "name": "Cashback", "purse": "cash", "rate": 500}],
}


def books_of(folder: Path, members: int) -> Path:
    """The books with so many members, made once and kept under the folder."""
    # A schema of another day has other statements: its books are made anew.
    path = folder / f"speed-{members}-v{SCHEMA_VERSION}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".making")
        for left in folder.glob(f"{unfinished.name}*"):
            left.unlink()
        _make(unfinished, members)
        os.replace(unfinished, path)
    return path


def cards(members: int) -> list[str]:
    """Every member's card number, by place."""
    return [card_of(place) for place in range(members)]


def account_of(place: int) -> str:
    return str(UUID(int=Random(place).getrandbits(128), version=4))


def goods_line(random: Random) -> Line:
    place = random.randrange(400)
    price = 150 + place * 7
    return Line(price, ONE_UNIT * random.choice((1, 1, 1, 2)), f"20000000{place:05}", f"Goods {place}", f"C{place % 9}")


def name_of(random: Random) -> str:
    return f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}{random.choice(_ENDS)}"


def card_of(place: int) -> str:
    return issue("290", f"{place * 7_919 % 10**9:09}")


def _make(path: Path, members: int) -> None:
    place = NewWorkplace(
        shop_name="Speed",
        till_name="Till 1",
        till_code="SPD",
        country="RO",
        currency=Currency("RON", 2),
        language="en",
        zone=ZONE,
    )
    opened = NOW - timedelta(days=DAYS + 1)
    random = Random(members)
    made = (f"op-{n:08}" for n in range(10**8))
    create_books(path, workplace=place, programme=PROGRAMME, now=opened, new_id=lambda: next(made)).close()
    books = open_books(path)
    hurry(books)
    for first in range(0, members, BATCH):
        _enrol(books, range(first, min(first + BATCH, members)), opened, random)
        _told("members", min(first + BATCH, members), members)
    till = BulkTill(books, version(books, 1))
    receipts = members * RECEIPTS_A_MEMBER
    step = timedelta(days=DAYS) / receipts
    for n in range(receipts):
        # A few come often: of two members drawn the earlier one comes.
        member = min(random.randrange(members), random.randrange(members))
        lines = tuple(goods_line(random) for _ in range(random.choice((1, 2, 2, 3))))
        asks = (Ask("cash"),) if random.random() < 0.1 else ()
        at = opened + timedelta(days=1) + step * n
        till.sell(sale_id=f"sale-{n:010}", account_id=account_of(member), basket=Basket(lines, asks), at=at)
        if n % BATCH == BATCH - 1:
            till.flush()
            _told("receipts", n + 1, receipts)
    till.flush()
    with books.reading() as connection:
        raw = connection.info["raw"]
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.execute("ANALYZE")
    books.close()


def _enrol(books: Books, places: range, at: datetime, random: Random) -> None:
    with books.writing() as connection:
        enrol_many(books, connection, _newcomers(places, at, random), zone=ZoneInfo(ZONE))


def _newcomers(places: range, at: datetime, random: Random) -> Iterator[Newcomer]:
    for place in places:
        yield Newcomer(
            account_id=account_of(place),
            at=at,
            card=card_of(place),
            phone=f"+407{place:08}",
            name=name_of(random),
        )


_GIVEN = ("Ana", "Ion", "Maria", "Andrei", "Elena", "Mihai", "Ioana", "Radu", "Ilinca", "Vlad")
_FAMILY = ("Popa", "Ionescu", "Stan", "Marin", "Dumitru", "Rusu", "Toma", "Lazăr", "Neagu", "Matei")
_ENDS = ("", "", " Albu", " Dima", " Enache")


def hurry(books: Books) -> None:
    """These books are made again when they are cut off; nothing waits for the disk."""
    with books.reading() as connection:
        raw = connection.info["raw"]
    raw.execute("PRAGMA synchronous=OFF")


def _told(what: str, done: int, of: int) -> None:
    print(f"  making books: {done:,} of {of:,} {what}", file=sys.stderr, flush=True)
