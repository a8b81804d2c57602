"""Tills with books on real files and a hub in a real PostgreSQL live through a day; a hub in memory sees the same."""

import pytest

from db.ledger.adjustment import adjust
from db.ledger.claiming import claim_sale
from db.ledger.customer import edit_person
from db.ledger.erasure import erase
from db.lookup.customers import by_account
from db.lookup.history import page
from db.lookup.programme import in_force
from db.sync.looking import look_at_account, look_for_slip
from db.sync.wire import Request, Wants
from tests.db.chain import Chain
from tests.db.shop import whole_programme


@pytest.fixture
def rules() -> dict[str, object]:
    return whole_programme()


def test_a_day_at_two_tills(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    assert in_force(second.books, day=second.today).number == 1
    ann = first.enrol("Ann", phone="+79123456789", card_number="2900000000018")
    bob = second.enrol("Bob", referred_by="")
    sold = first.sell(ann, 60_000, 20_000)
    guests = first.sell("", 10_000)
    chain.settle()
    assert second.holds(ann) == first.holds(ann) == 4_100
    second.sell(ann, 20_000)
    adjust(
        second.books, op_id=second.new_id(), account_id=bob, purse="bonus", points=700, reason="", author="Eva",
        now=second.now,
    )  # fmt: skip
    claim_sale(first.books, op_id=first.new_id(), slip=guests.slip, account_id=bob, now=first.later(minutes=1))
    chain.settle()
    assert [(till.holds(ann), till.holds(bob)) for till in (first, second)] == [(5_100, 1_300)] * 2
    assert look_for_slip(second.books, chain.door(2), sold.slip) is not None
    second.refund(sold, 1)
    assert look_at_account(second.books, chain.door(2), ann)
    assert [row.kind for row in page(second.books, ann).rows] == ["refund", "sale", "sale", "bonus"]
    chain.settle()
    assert [till.holds(ann) for till in (first, second)] == [4_100] * 2
    edit_person(first.books, op_id=first.new_id(), account_id=ann, name="Anna", now=first.now)
    chain.settle()
    assert second.customer(ann).name == "Anna"
    chain.is_clean()


def test_what_is_charged_counts_for_others_at_once_and_for_oneself_when_sold(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()
    assert chain.door(1).authorise("sale-00001", ann, Wants(purses={"bonus": 2_000})).ok
    chain.sync()
    assert (first.holds(ann), second.holds(ann)) == (5_100, 3_100)
    chain.door(1).void("sale-00001")
    chain.sync()
    assert (first.holds(ann), second.holds(ann)) == (5_100, 5_100)
    chain.is_clean()


def test_one_person_more_or_less(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, anna, eve = first.enrol("Ann"), second.enrol("Anna"), first.enrol("Eve", phone="+79123456789")
    for till, one, price in ((first, ann, 20_000), (second, anna, 40_000), (first, eve, 10_000)):
        till.sell(one, price)
    chain.settle()
    assert chain.door(1).ask(Request(op_id="merge-01", kind="merge", told={"from": ann, "into": anna})).ok
    erase(first.books, op_id=first.new_id(), account_id=eve, now=first.now)
    chain.settle()
    assert [till.holds(anna) for till in (first, second)] == [3_200, 3_200]
    assert [by_account(till.books, eve) for till in (first, second)] == [None, None]
    assert chain.door(2).ask(Request(op_id="unmerge1", kind="unmerge", told={"merge": "merge-01"})).ok
    chain.settle()
    assert [(till.holds(ann), till.holds(anna)) for till in (first, second)] == [(1_100, 2_100)] * 2
    chain.is_clean()


def test_a_till_goes_back_to_a_backup(chain: Chain) -> None:
    first = chain.tills[1]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    chain.settle()
    copy, session = chain.backup(1), first.books.session_id
    first.sell(ann, 40_000)
    chain.settle()
    first = chain.put_back(1, copy)
    first.books.session_id = session
    first.sell(ann, 60_000)
    chain.settle()
    first.sell(ann, 10_000)
    chain.settle()
    assert [till.holds(ann) for till in (first, chain.tills[2])] == [6_600] * 2
    chain.is_clean()
