"""Selling while reports run: the till beside each question, in turn with the till alone and with a bare commit.

A machine shared with others is now half as fast as a minute ago: so both are measured around every question. The books'
pages are forgotten before each, and then the till sells as it did all morning, until its own are back.
"""

import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from shutil import copyfile
from statistics import median
from uuid import uuid4

from db.books import Books
from db.ledger.sale import commit_sale
from db.lookup import customers
from db.lookup.customers import CustomerView
from db.lookup.programme import in_force
from db.reports.question import NAMES
from db.schema.upgrade import open_books
from desktop.work_process import NICER_BY
from loyalty.basket import Basket
from loyalty.calendar import local_day
from loyalty.quote import quote
from tests.speed.asked_once import AS_THEY_ARE, YEAR, command, forget_pages
from tests.speed.figures import Row, in_ms, p99
from tests.speed.floor import opened_raw, timed
from tests.speed.shop import NOW, ZONE, cards, goods_line

#: Customers who buy, and sales alone before each question.
BUYERS, ALONE = 300, 40


def rows(path: Path, members: int) -> Iterator[Row]:
    """Sales on a copy of the books beside each question, and a bare durable commit beside them, each with itself alone
    as its floor.
    """
    copy, bare = path.with_suffix(".selling"), path.with_suffix(".bare")
    copyfile(path, copy)
    books, raw = open_books(copy), opened_raw(bare)
    raw.execute("CREATE TABLE written (n INTEGER PRIMARY KEY, told BLOB)")

    def commit() -> object:
        return raw.execute("INSERT INTO written (told) VALUES (randomblob(8000))")

    sell, alone, beside = _seller(books, members), list[tuple[float, float]](), list[tuple[float, float]]()
    for name in NAMES:
        forget_pages(copy)
        with books.reading() as connection:
            # What the till's own cache holds it would not read again, and miss when that is full.
            connection.info["raw"].execute("PRAGMA shrink_memory").close()
        for _ in range(BUYERS):
            sell()
        alone += [(timed(sell), timed(commit)) for _ in range(ALONE)]
        asked = ["nice", "-n", str(NICER_BY), *command(copy, name, YEAR, AS_THEY_ARE)]
        with subprocess.Popen(asked, stdout=subprocess.DEVNULL) as asking:
            while asking.poll() is None:
                beside.append((timed(sell), timed(commit)))
        assert asking.returncode == 0
    books.close()
    raw.close()
    for file in (copy, bare):
        for left in file.parent.glob(f"{file.name}*"):
            left.unlink()
    sales, sales_alone = [sale for sale, _ in beside], [sale for sale, _ in alone]
    yield Row(
        what=f"look-up + quote + commit while reports run ({len(sales):,} sales; the floor is alone)",
        took=in_ms(sales),
        floor=in_ms(sales_alone),
        promise="≤ 1.5×, p99 ≤ 10 ms",
        kept=median(sales) <= 1.5 * median(sales_alone) and p99(sales) <= 0.010,
    )
    yield Row(
        what="a bare durable commit of 8 KB in the same moments (the floor is alone)",
        took=in_ms([commit for _, commit in beside]),
        floor=in_ms([commit for _, commit in alone]),
        promise="the floor",
        kept=True,
    )


def _seller(books: Books, members: int) -> Callable[[], object]:
    """Sells to the next customer: look-up, quote, durable commit."""
    random = Random(6)
    drawn = random.sample(cards(members), BUYERS)
    numbers = [number for number in drawn if isinstance(customers.by_card(books, number), CustomerView)]
    sold = 0

    def sell() -> object:
        nonlocal sold
        sold += 1
        now = NOW + timedelta(seconds=20 * sold)
        number = numbers[sold % len(numbers)]
        found = customers.by_card(books, number)
        assert isinstance(found, CustomerView)
        programme = in_force(books, day=local_day(now, ZONE)).programme
        quoted = quote(programme, found.standing, Basket(tuple(goods_line(random) for _ in range(5))), now)
        return commit_sale(
            books, sale_id=str(uuid4()), account_id=found.account_id, quote=quoted, now=now, card_number=number
        )

    return sell
