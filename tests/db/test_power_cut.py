"""The power goes in the middle of a Saturday, again and again: no sale that was acknowledged is ever missing."""

import os
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest

from db import books as books_module
from db.books import Books
from db.reports.audit import check
from tests.db.power_cut import Record, recorded
from tests.db.shop import Shop

#: Cuts in `make test`; `make proof` asks for more.
CUTS = int(os.environ.get("POWER_CUTS", "60"))
#: A whole audit now and then; every cut counts the sales.
AUDITED_EACH = 20
SEED = 20_261_128


def a_saturday(shop: Shop, record: Record) -> None:
    """Customers join, buy, pay with points, bring back; each is acknowledged when its verb returns."""
    people = []
    for n in range(5):
        people.append(shop.enrol(f"Member {n}"))
        record.acknowledge(people[-1])
    for n in range(40):
        whose = people[n % 5] if n % 4 else ""
        sold = shop.sell(whose, 1_000 + 10 * n, spend=None if n % 3 else 0)
        record.acknowledge(sold.op_id)
        if n % 7 == 6:
            back = shop.refund(sold, 0)
            record.acknowledge(back.op_id)


@pytest.mark.usefixtures("as_in_a_shop")
def test_no_acknowledged_sale_is_lost_wherever_the_power_goes(shop: Shop, tmp_path: Path) -> None:
    record = _recorded_saturday(shop)
    random = Random(SEED)
    for cut in range(CUTS):
        upto = random.randrange(len(record.steps) + 1)
        audit = cut % AUDITED_EACH == 0
        lost = _lost(tmp_path / f"cut-{cut}", shop.books.path.name, record, upto, random, audit=audit)
        assert not lost, f"seed {SEED}, cut {cut} before step {upto}: {lost}"


@pytest.mark.usefixtures("as_in_a_shop")
def test_the_cuts_would_find_a_till_that_does_not_wait_for_the_disk(shop: Shop, tmp_path: Path) -> None:
    hasty = tuple(pragma.replace("synchronous=FULL", "synchronous=NORMAL") for pragma in books_module._PRAGMAS)
    with patch.object(books_module, "_PRAGMAS", hasty):
        record = _recorded_saturday(shop)
    random = Random(SEED)
    cuts = (random.randrange(len(record.steps) + 1) for _ in range(12))
    found = [_lost(tmp_path / f"cut-{n}", shop.books.path.name, record, upto, random) for n, upto in enumerate(cuts)]
    assert any(found)


def _recorded_saturday(shop: Shop) -> Record:
    shop.books.fold()
    shop.books.close()
    with recorded(shop.books.path) as (books, record):
        # Folded back often, so that cuts fall into that as well.
        with books.reading() as connection:
            connection.exec_driver_sql("PRAGMA wal_autocheckpoint=40")
        a_saturday(Shop(books, now=shop.now), record)
    return record


def _lost(folder: Path, name: str, record: Record, upto: int, random: Random, *, audit: bool = False) -> set[str]:
    """Open the disk that the cut left: what was acknowledged and is not there."""
    folder.mkdir()
    for file, data in record.disk(upto, random).items():
        (folder / file).write_bytes(data)
    books = Books(folder / name)
    try:
        with books.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            there = {row[0] for row in connection.exec_driver_sql("SELECT op_id FROM event")}
            there |= {row[0] for row in connection.exec_driver_sql("SELECT account_id FROM account")}
        if audit:
            assert check(books).is_clean
        return set(record.acknowledged(upto)) - there
    finally:
        books.close()
        for file in folder.iterdir():
            file.unlink()
