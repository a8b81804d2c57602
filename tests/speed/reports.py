"""The owner's reports on a shop of two years: each cold beside a bare full scan, and the till beside them."""

import subprocess
import sys
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
from db.reports.periods import first_choice
from db.reports.question import NAMES
from db.schema.upgrade import open_books
from desktop.work_process import NICER_BY
from loyalty.basket import Basket
from loyalty.calendar import local_day
from loyalty.quote import quote
from tests.speed.asked_once import SCAN
from tests.speed.figures import Row, in_ms, p99
from tests.speed.floor import timed
from tests.speed.shop import NOW, ZONE, cards, goods_line
from tests.speed.trade import trade_of

#: How often each is asked: the median stands in the table.
TIMES = 3
#: A year beside the year before it is the most that is offered by name; what an owner sees first is less.
YEAR = "twelve_months"
SOON_MS = {"dashboard": 1_000, "lifetime_value": 2_000}
MOST_MS, MOST_MB = 1_500, 200
#: Customers who buy while reports run: each has bought once before it is measured.
BUYERS, SALES = 300, 600


def rows(folder: Path, members: int) -> Iterator[Row]:
    """What was promised of reports, as measured."""
    path = trade_of(folder, members)
    scans = {table: in_ms(cold(path, SCAN, table)[0]) for table in ("sale", "sale_line")}
    for table, scan in scans.items():
        yield Row(what=f"a bare full scan of {table}", took=scan, floor=scan, promise="the floor", kept=True)
    first = first_choice(NOW.date()).span
    asked = [("dashboard", first), *((name, YEAR) for name in NAMES)]
    for name, span in asked:
        took, megabytes = cold(path, name, span)
        most = MOST_MS if (name, span) == ("dashboard", YEAR) else SOON_MS.get(name, MOST_MS)
        kept = median(took) * 1_000 <= most and megabytes <= MOST_MB
        yield Row(
            what=f"report {name}, {span.replace('_', ' ')} ({megabytes} MB)",
            took=in_ms(took),
            floor=scans["sale_line" if name == "goods_bought" else "sale"],
            promise=f"≤ {most:,} ms, ≤ {MOST_MB} MB".replace(",", " "),
            kept=kept,
        )
    yield _selling_row(path, members)


def cold(path: Path, name: str, of: str) -> tuple[list[float], int]:
    """Seconds of each time, and the most megabytes of all; every time in a fresh process on pages nobody has read."""
    took, megabytes = [], 0
    for _ in range(TIMES):
        said = subprocess.run(_command(path, name, of), capture_output=True, text=True, check=False)
        assert said.returncode == 0, said.stderr
        milliseconds, held = said.stdout.split()
        took.append(float(milliseconds) / 1_000)
        megabytes = max(megabytes, int(held))
    return took, megabytes


def _command(path: Path, name: str, of: str) -> list[str]:
    return [sys.executable, "-m", "tests.speed.asked_once", str(path), name, of]


def _selling_row(path: Path, members: int) -> Row:
    """Sales on a copy of the books, alone and while another process asks it every question, one after another."""
    copy = path.with_suffix(".selling")
    copyfile(path, copy)
    books = open_books(copy)
    sell = _seller(books, members)
    for _ in range(BUYERS):
        sell()
    alone = [timed(sell) for _ in range(SALES)]
    beside: list[float] = []
    while len(beside) < SALES:
        for name in NAMES:
            with subprocess.Popen(_behind(copy, name), stdout=subprocess.DEVNULL) as asking:
                while asking.poll() is None:
                    beside.append(timed(sell))
    books.close()
    for left in copy.parent.glob(f"{copy.name}*"):
        left.unlink()
    kept = median(beside) <= 1.5 * median(alone) and p99(beside) <= 0.010
    what = f"look-up + quote + commit while reports run ({len(beside):,} sales; the floor is alone)"
    return Row(what=what, took=in_ms(beside), floor=in_ms(alone), promise="≤ 1.5×, p99 ≤ 10 ms", kept=kept)


def _behind(path: Path, name: str) -> list[str]:
    """As the work process asks it: behind the till."""
    return ["nice", "-n", str(NICER_BY), *_command(path, name, YEAR)]


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
