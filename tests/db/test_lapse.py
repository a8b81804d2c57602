"""Lapses: dates decide, and the books say so afterwards."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from db.ledger.lapse import write_lapsed
from db.lookup.standings import journal_part, rebuilt
from db.tables.journal import ledger_entry
from tests.db.shop import Shop


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    lasting = {"id": "bonus", "name": "Bonus", "unit": "money", "lasts": {"for": "days", "count": 30}}
    return make_shop(purses=[lasting])


def lapsed(shop: Shop) -> list[tuple[str, int]]:
    with shop.books.reading() as connection:
        rows = connection.execute(
            select(ledger_entry.c.lot_op, ledger_entry.c.amount).where(ledger_entry.c.kind == "lapsed")
        )
        return [(row[0], row[1]) for row in rows]


def test_what_dates_took_is_written_down_once(shop: Shop) -> None:
    ann, bob = shop.enrol(), shop.enrol("Bob")
    first = shop.sell(ann, 10_000)
    shop.sell(ann, 300, spend=200)
    shop.sell(bob, 20_000)
    shop.later(days=30)
    assert write_lapsed(shop.books, now=shop.now, confirmed=True) == 0
    assert shop.holds(ann) == 305
    shop.later(days=1)
    assert shop.holds(ann) == 0
    assert write_lapsed(shop.books, now=shop.now, confirmed=True) == 3
    assert (first.op_id, -300) in lapsed(shop)
    assert write_lapsed(shop.books, now=shop.now) == 0
    assert shop.holds(ann) == 0
    with shop.books.reading() as connection:
        assert rebuilt(connection, ann) == journal_part(shop.customer(ann).standing)


def test_a_sale_made_before_the_lapse_is_written_hides_nothing(shop: Shop) -> None:
    ann = shop.enrol()
    first = shop.sell(ann, 10_000)
    shop.later(days=33)
    second = shop.sell(ann, 1_000)
    assert write_lapsed(shop.books, now=shop.now) == 1
    assert lapsed(shop) == [(first.op_id, -500)]
    shop.refund(second, 0)
    assert write_lapsed(shop.books, now=shop.later(days=3)) == 0


def test_a_till_whose_clock_is_wrong_writes_none(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    assert write_lapsed(shop.books, now=shop.now - timedelta(days=1)) == 0
    ahead = shop.now + timedelta(days=90)
    assert write_lapsed(shop.books, now=ahead) == 0
    assert write_lapsed(shop.books, now=ahead, confirmed=True) == 1
