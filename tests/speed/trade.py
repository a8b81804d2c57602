"""Books of a large shop that has sold for two years, for reports to be measured on: 2,000,000 receipts of 10,000,000
lines, 200,000 members with lives of their own, guests, returns, claims, merges, erasures.

Rows are written straight into the tables in the order in which a till would have written them, and the books' own
triggers keep the sums: their pages lie where they would lie in books that grew, not in a row. There are no facts.
"""

import os
import sqlite3
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt

from db.books import SCHEMA_VERSION
from db.imports.newcomers import Newcomer, enrol_many
from db.schema.upgrade import NewWorkplace, create_books, open_books
from db.tables.columns import day_number, micros
from loyalty.money import Currency
from tests.speed.floor import opened_raw
from tests.speed.shop import NOW, PROGRAMME, ZONE, account_of, card_of, hurry, name_of
from tests.speed.trade_till import KEPT, RETURNED, TILLS, VOIDED, Receipt, TradeTill, merge

RECEIPTS_A_MEMBER = 10
LINES_A_RECEIPT = 5
DAYS = 730
GOODS = 20_000
CATEGORIES = 60
GUESTS = 0.3
#: Of a hundred receipts so many come back in part, and so many are voided.
BACK, VOID = 0.012, 0.004
#: Of members' receipts so many are paid from a purse in part.
SPENDING = 0.08
BATCH = 20_000
FIRST = NOW.date() - timedelta(days=DAYS)
WITH_COUPONS: dict[str, Any] = PROGRAMME | {
    "discounts": PROGRAMME["discounts"]
    | {"campaigns": [{"id": "thanks", "name": "Thank you", "kind": "percent", "percent": 1000, "coupon": True}]}
}

Whole: TypeAlias = npt.NDArray[np.int64]


def trade_of(folder: Path, members: int) -> Path:
    """The books of so many members' two years, made once and kept under the folder."""
    path = folder / f"trade-{members}-v{SCHEMA_VERSION}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".making")
        for left in folder.glob(f"{unfinished.name}*"):
            left.unlink()
        _make(unfinished, members)
        os.replace(unfinished, path)
    return path


@dataclass(frozen=True, slots=True)
class _Receipts:
    """Every receipt in the order of time."""

    #: Microseconds, UTC.
    at: Whole
    day: Whole
    #: By place; -1 is a guest.
    member: Whole
    till: Whole
    #: Where its lines begin; one more at the end.
    first: Whole


@dataclass(frozen=True, slots=True)
class _Lines:
    goods: Whole
    quantity: Whole
    gross: Whole
    discount: Whole


def _make(path: Path, members: int) -> None:
    place = NewWorkplace(
        shop_name="Trade",
        till_name="Till 1",
        till_code=TILLS[0],
        country="RO",
        currency=Currency("RON", 2),
        language="en",
        zone=ZONE,
    )
    opened = datetime.combine(FIRST, time(6), UTC)
    ids = (f"op-{n:08}" for n in count())
    create_books(path, workplace=place, programme=WITH_COUPONS, now=opened, new_id=lambda: next(ids)).close()
    chance = np.random.default_rng(members)
    lives = _lives(members, chance)
    _enrol(path, members, lives[0])
    raw = opened_raw(path)
    # Made again when it is cut off: nothing waits for the disk.
    for pragma in ("synchronous=OFF", "journal_mode=OFF", "foreign_keys=OFF", "secure_delete=OFF"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("PRAGMA cache_size=-1048576")
    receipts = _receipts(members, lives, chance)
    price = np.maximum(50, (np.exp(chance.normal(6.6, 0.8, GOODS)) // 10) * 10 - 1).astype(np.int64)
    lines = _lines(receipts, price, chance)
    raw.execute("BEGIN")
    _write_goods(raw, price)
    _write_receipts(raw, receipts, lines, price, members, chance)
    _write_rest(raw, members, Random(members))
    raw.execute("COMMIT")
    raw.execute("PRAGMA journal_mode=WAL").fetchall()
    raw.execute("ANALYZE")
    raw.close()


def _lives(members: int, chance: np.random.Generator) -> tuple[Whole, Whole, npt.NDArray[np.float64]]:
    """By member: the day of joining, the day from which they stay away, and how often they come while they do."""
    joined = chance.integers(0, DAYS - 5, members)
    joined[chance.random(members) < 0.3] = 0
    left = np.minimum(DAYS, joined + 1 + chance.exponential(500, members).astype(np.int64))
    return joined, left, chance.gamma(0.7, 1.0, members)


def _enrol(path: Path, members: int, joined: Whole) -> None:
    books = open_books(path)
    random = Random(members)
    hurry(books)
    order = np.argsort(joined, kind="stable").tolist()
    for first in range(0, members, BATCH):
        newcomers = (
            Newcomer(
                account_id=account_of(place),
                at=datetime.combine(FIRST + timedelta(days=int(joined[place])), time(5, 30), UTC),
                card=card_of(place),
                phone=f"+407{place:08}",
                name=name_of(random),
                birthday=date(1950 + random.randrange(55), 1 + random.randrange(12), 1 + random.randrange(28)),
            )
            for place in order[first : first + BATCH]
        )
        with books.writing() as connection:
            enrol_many(books, connection, newcomers, zone=ZoneInfo(ZONE))
        _told("members", min(first + BATCH, members), members)
    books.close()


def _receipts(
    members: int, lives: tuple[Whole, Whole, npt.NDArray[np.float64]], chance: np.random.Generator
) -> _Receipts:
    joined, left, often = lives
    of_all = members * RECEIPTS_A_MEMBER
    of_members = round(of_all * (1 - GUESTS))
    weight = often * (left - joined)
    # Nobody comes more than once a day for ever: the most faithful come some hundred times.
    times = np.minimum(chance.multinomial(of_members, weight / weight.sum()), left - joined + 1)
    member = np.repeat(np.arange(members), times)
    day = joined[member] + (chance.random(len(member)) * (left - joined)[member]).astype(np.int64)
    guests = of_all - len(member)
    member = np.concatenate((member, np.full(guests, -1)))
    day = np.concatenate((day, chance.integers(0, DAYS, guests)))
    second = np.clip(chance.normal(14.5, 3.2, of_all), 8, 20.9) * 3600 + chance.integers(0, 60, of_all)
    zone = ZoneInfo(ZONE)
    days = [FIRST + timedelta(days=place) for place in range(DAYS)]
    midnight = np.array([micros(datetime.combine(one, time(), zone).astimezone(UTC)) for one in days])
    at = midnight[day] + (second * 1_000_000).astype(np.int64)
    order = np.argsort(at, kind="stable")
    numbers = np.array([day_number(one) for one in days])
    counted = 1 + chance.poisson(LINES_A_RECEIPT - 1, of_all)
    return _Receipts(
        at=at[order],
        day=numbers[day[order]],
        member=member[order],
        till=chance.choice(3, of_all, p=(0.5, 0.35, 0.15)),
        first=np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counted))),
    )


def _lines(receipts: _Receipts, price: Whole, chance: np.random.Generator) -> _Lines:
    lines = int(receipts.first[-1])
    # A few goods are in every other basket, most in hardly any.
    goods = np.minimum(GOODS - 1, (GOODS ** chance.random(lines)).astype(np.int64) - 1)
    quantity = np.where(chance.random(lines) < 0.8, 1, chance.integers(1, 5, lines))
    gross = price[goods] * quantity
    counted = np.diff(receipts.first)
    rate = chance.choice((0, 300, 500, 700), int(receipts.member.max()) + 2, p=(0.5, 0.3, 0.15, 0.05))
    rate[-1] = 0
    percent = np.repeat(rate[receipts.member], counted)
    return _Lines(goods=goods, quantity=quantity * 1_000, gross=gross, discount=(gross * percent + 5_000) // 10_000)


def _write_goods(raw: sqlite3.Connection, price: Whole) -> None:
    rows = [(goods_code(n), f"Goods {n}", f"C{n % CATEGORIES}", int(one)) for n, one in enumerate(price)]
    raw.executemany("INSERT INTO goods (code, name, category, price) VALUES (?, ?, ?, ?)", rows)


def goods_code(n: int) -> str:
    return f"20000000{n:05}"


def _write_receipts(
    raw: sqlite3.Connection, receipts: _Receipts, lines: _Lines, price: Whole, members: int, chance: np.random.Generator
) -> None:
    """Receipt by receipt with its lines, what purses and rules did, and what came back soon after."""
    accounts = [account_of(place) for place in range(members)]
    till = TradeTill(accounts, [(goods_code(n), f"C{n % CATEGORIES}", int(one)) for n, one in enumerate(price)])
    of_all = len(receipts.at)
    whole = np.add.reduceat(lines.gross, receipts.first[:-1])
    off = np.add.reduceat(lines.discount, receipts.first[:-1])
    drawn = chance.random(of_all)
    fate = np.where(drawn < VOID, VOIDED, np.where(drawn < VOID + BACK, RETURNED, KEPT))
    asks = (chance.random(of_all) < SPENDING) & (receipts.member >= 0)
    counted = np.diff(receipts.first)
    for begin in range(0, of_all, BATCH):
        end = min(begin + BATCH, of_all)
        part = slice(begin, end)
        span = slice(int(receipts.first[begin]), int(receipts.first[end]))
        own = (one[span].tolist() for one in (lines.goods, lines.quantity, lines.gross, lines.discount))
        of_lines = zip(*own, strict=True)
        of_receipts = (receipts.at, receipts.day, receipts.member, receipts.till, counted, whole, off, fate, asks)
        for n, said in enumerate(zip(*(one[part].tolist() for one in of_receipts), strict=True), begin):
            till.sell(n, Receipt(*said), islice(of_lines, said[4]))
        till.write(raw)
        _told("receipts", end, of_all)
    till.purses.close(raw, day_number(NOW.date()))


def _write_rest(raw: sqlite3.Connection, members: int, random: Random) -> None:
    """Groups, coupons, guests who turned out to be customers, customers who turned out to be one, and the forgotten."""
    at, today = micros(NOW), day_number(NOW.date())
    place = range(members)
    groups = [(account_of(n), "Pensioners") for n in random.sample(place, members // 30)]
    raw.executemany("INSERT INTO person_group (account_id, name) VALUES (?, ?)", groups)
    coupons = [
        (f"CPN{n:09}", account_of(random.randrange(members)), today - 10_000, at - n * 10**9, f"issue-{n:09}")
        for n in range(members // 4)
    ]
    raw.executemany(
        "INSERT INTO coupon (code, rule, account_id, first_day, last_day, shared, issued_at, issued_by, withdrawn_by) "
        "VALUES (?, 'thanks', ?, ?, 20261231, 0, ?, ?, '')",
        coupons,
    )
    raw.execute(
        "INSERT INTO coupon_use (code, op_id, account_id, at) SELECT code, sale.op_id, coupon.account_id, "
        "max(sale.at) FROM coupon JOIN sale ON sale.account_id = coupon.account_id WHERE code LIKE '%7' GROUP BY code"
    )
    raw.execute(
        "INSERT INTO claim (sale_id, account_id, op_id, at) SELECT op_id, ?, 'claim-' || op_id, at + 1 FROM sale "
        "WHERE account_id IS NULL AND day = ? LIMIT 50",
        (account_of(1), today - 100),
    )
    pairs = random.sample(place, 2 * max(1, members // 400))
    for gone, kept in zip(pairs[::2], pairs[1::2], strict=True):
        merge(raw, account_of(gone), account_of(kept), at)
    forgotten = [account_of(n) for n in random.sample(place, max(1, members // 500))]
    for account_id in forgotten:
        for table in ("person", "card", "search_key"):
            raw.execute(f"DELETE FROM {table} WHERE account_id = ?", (account_id,))
        raw.execute(
            "INSERT INTO erasure (account_id, op_id, at) VALUES (?, ?, ?)",
            (account_id, f"forget-{account_id}"[:60], at),
        )


def _told(what: str, done: int, of: int) -> None:
    print(f"  making books of two years: {done:,} of {of:,} {what}", file=sys.stderr, flush=True)
