"""A shop's books join a hub, and leave it again."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.ledger.customer import edit_person
from db.lookup.hub_link import hub_link
from db.sync.link import JoinRefused, LeaveRefused, join, leave, state
from db.sync.wire import Welcome
from db.tables.columns import micros
from db.tables.link import stamp
from tests.db.shop import OPENED, Shop

NOW = OPENED + timedelta(hours=2)


def welcome(hub_id: str = "hub-1", till: int = 1) -> Welcome:
    return Welcome(hub_id=hub_id, generation=1, protocol=1, till=till, at=micros(NOW), heads=())


def stamps(shop: Shop, table: str) -> dict[tuple[str, str], int]:
    """By key and field, how late the newest word is."""
    with shop.books.reading() as connection:
        rows = connection.execute(
            select(stamp.c.key, stamp.c.field, stamp.c.hlc).where(stamp.c.table_name == table)
        ).all()
    return {(key, field): hlc for key, field, hlc in rows}


def test_a_lone_shop_has_no_hub_and_stamps_nothing(shop: Shop) -> None:
    shop.enrol(phone="+79123456789")
    assert hub_link(shop.books) is None
    assert state(shop.books) is None
    assert not stamps(shop, "person")


def test_what_is_there_when_a_shop_joins_is_stamped_as_older_than_any_edit(shop: Shop) -> None:
    ann = shop.enrol(phone="+79123456789", card_number="2900000000018")
    link = join(shop.books, welcome(), now=NOW)
    assert (link.hub_id, link.till_n, link.sent) == ("hub-1", 1, 0)
    assert stamps(shop, "person")[ann, "phone"] == -micros(NOW)
    assert stamps(shop, "card")["2900000000018", "status"] == -micros(NOW)
    assert stamps(shop, "workplace")["", "shop_name"] == -micros(NOW)
    edit_person(shop.books, op_id="edit-0001", account_id=ann, now=NOW, name="Anna")
    assert stamps(shop, "person")[ann, "name"] >= micros(NOW)
    assert stamps(shop, "person")[ann, "phone"] == -micros(NOW)


def test_joining_again_changes_nothing(shop: Shop) -> None:
    ann = shop.enrol(phone="+79123456789")
    join(shop.books, welcome(), now=NOW)
    edit_person(shop.books, op_id="edit-0001", account_id=ann, now=NOW, name="Anna")
    before = stamps(shop, "person")
    join(shop.books, welcome(), now=NOW + timedelta(days=1))
    assert stamps(shop, "person") == before


def test_books_of_one_hub_cannot_join_another(shop: Shop) -> None:
    join(shop.books, welcome(), now=NOW)
    with pytest.raises(JoinRefused) as refused:
        join(shop.books, welcome("hub-2"), now=NOW)
    assert refused.value.code == "other_hub"


def test_whoever_leaves_has_sent_everything(shop: Shop) -> None:
    shop.enrol(phone="+79123456789")
    join(shop.books, welcome(), now=NOW)
    known = state(shop.books)
    assert known is not None
    assert known.facts_waiting == 2
    assert known.words_waiting > len(stamps(shop, "person"))
    with pytest.raises(LeaveRefused):
        leave(shop.books)
    leave(shop.books, anyway=True)
    assert hub_link(shop.books) is None
    assert not stamps(shop, "person")
