"""The snapshot is a cache: whatever arrives, and in whatever order, it equals the journal replayed."""

from datetime import timedelta
from random import Random

import pytest

from db.facts import Fact, record
from db.ledger import posting
from db.ledger.adjustment import NothingToAdjust, adjust
from db.ledger.customer import UnknownAccount
from db.lookup.standings import journal_part, rebuilt, standing_of
from loyalty.entries import Entry, Kind
from tests.db.shop import Shop


def proved(shop: Shop, account_id: str) -> None:
    with shop.books.reading() as connection:
        standing = standing_of(connection, account_id)
        assert standing is not None
        assert journal_part(standing) == rebuilt(connection, account_id)


def late_entry(shop: Shop, account_id: str, *, before: timedelta, points: int) -> None:
    """A movement that happened earlier and only now arrives, as from another till or an import."""
    at = shop.now - before
    entry = Entry(op_id=shop.new_id(), n=0, purse="bonus", kind=Kind.ADJUSTED, amount=points, at=at, day=at.date())
    with shop.books.writing() as connection:
        standing = standing_of(connection, account_id)
        assert standing is not None
        fact = Fact(kind="adjusted", op_id=entry.op_id, at=at, day=entry.day, payload=b"{}", account_id=account_id)
        record(shop.books, connection, fact)
        posting.book(connection, account_id, (entry,))
        posting.counted(connection, standing, (entry,), None)


def test_an_entry_that_arrives_late_is_replayed_where_it_belongs(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    shop.later(days=2)
    shop.sell(ann, 2_000, spend=None)
    assert shop.holds(ann) == 75
    late_entry(shop, ann, before=timedelta(days=1), points=200)
    assert shop.holds(ann) == 275
    late_entry(shop, ann, before=timedelta(days=1, hours=2), points=-700)
    proved(shop, ann)
    assert shop.holds(ann) == 0
    assert shop.customer(ann).standing.purse("bonus").debt == 425


@pytest.mark.parametrize("seed", range(4))
def test_any_day_of_a_shop_leaves_snapshots_that_replay_proves(shop: Shop, seed: int) -> None:
    dice = Random(seed)
    people = [shop.enrol(name) for name in ("Ann", "Bob", "Cleo")]
    receipts = []
    for _ in range(40):
        shop.later(hours=dice.randrange(1, 60))
        account_id = dice.choice(people)
        match dice.randrange(6):
            case 0 if receipts:
                receipt = receipts.pop(dice.randrange(len(receipts)))
                shop.refund(receipt, *dice.sample((0, 1), dice.randrange(1, 3)))
            case 1:
                late_entry(shop, account_id, before=timedelta(days=dice.randrange(1, 9)), points=dice.choice((-90, 90)))
            case _:
                prices = dice.randrange(1, 90_000), dice.randrange(1, 9_000)
                receipts.append(shop.sell(account_id, *prices, spend=dice.choice(("", None))))
        proved(shop, account_id)


def test_a_lost_or_unreadable_snapshot_is_made_again_from_the_journal(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    before = shop.customer(ann)
    for damage in (
        "UPDATE standing SET form = 999",
        "UPDATE standing SET snapshot = x'00'",
        "UPDATE standing SET snapshot = x'c1'",
        "DELETE FROM standing",
    ):
        with shop.books.writing() as connection:
            connection.exec_driver_sql(damage)
        assert shop.customer(ann) == before, damage
    shop.sell(ann, 1_000)
    proved(shop, ann)


def test_an_adjustment_has_a_reason_and_an_author_beside_it(shop: Shop) -> None:
    ann = shop.enrol()
    told = {"account_id": ann, "purse": "bonus", "reason": "spilt coffee", "author": "Mara"}
    for _ in range(2):
        adjust(shop.books, op_id="adjust-1", points=300, now=shop.now, **told)
    assert shop.holds(ann) == 300
    with shop.books.reading() as connection:
        private = connection.exec_driver_sql("SELECT author, words FROM event_private WHERE op_id = 'adjust-1'").one()
    assert tuple(private) == ("Mara", "spilt coffee")
    with pytest.raises(NothingToAdjust):
        adjust(shop.books, op_id="adjust-2", points=0, now=shop.now, **told)
    with pytest.raises(NothingToAdjust):
        adjust(shop.books, op_id="adjust-2", points=-1, now=shop.now, kind=Kind.OPENING, **told)
    with pytest.raises(UnknownAccount):
        adjust(shop.books, op_id="adjust-2", points=1, now=shop.now, **(told | {"account_id": "nobody"}))
