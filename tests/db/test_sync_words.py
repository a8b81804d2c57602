"""What may change travels field by field: the later word holds, whoever said it and however wrong their clock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from db.ledger.card import set_card_status
from db.ledger.customer import edit_person
from db.ledger.erasure import erase
from db.ledger.goods import delete_goods, save_goods
from db.ledger.group import set_groups
from db.ledger.promise import set_terms
from db.ledger.workplace import change_workplace
from db.lookup.customers import by_account
from db.lookup.duplicates import duplicates
from db.lookup.finding import find
from db.lookup.goods import GoodsView, by_code
from db.lookup.workplace import workplace
from db.sync.records import hear
from db.sync.wire import Record
from db.tables.link import stamp
from loyalty.standing import Terms
from tests.db.chain import Chain, two_tills


@pytest.fixture
def chain(tmp_path: Path) -> Iterator[Chain]:
    made = two_tills(tmp_path)
    yield made
    made.close()


def test_two_fields_changed_at_two_tills_are_both_changed(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann", phone="+79123456789")
    chain.settle()
    edit_person(first.books, op_id=first.new_id(), account_id=ann, name="Anna", now=first.now)
    edit_person(second.books, op_id=second.new_id(), account_id=ann, phone="+79123456700", now=second.now)
    chain.settle()
    for till in (first, second):
        known = till.customer(ann)
        assert (known.name, known.phone) == ("Anna", "+79123456700")
        assert [one.account_id for one in find(till.books, "6700")] == [ann]
        assert find(till.books, "6789") == ()
    chain.is_clean()


def test_an_edit_made_after_seeing_another_holds_however_wrong_the_clock(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    chain.settle()
    ahead = first.now + timedelta(days=400)
    edit_person(first.books, op_id=first.new_id(), account_id=ann, name="Anna", now=ahead)
    chain.settle()
    edit_person(second.books, op_id=second.new_id(), account_id=ann, name="Annie", now=second.now)
    chain.settle()
    assert [till.customer(ann).name for till in (first, second)] == ["Annie", "Annie"]
    edit_person(first.books, op_id=first.new_id(), account_id=ann, name="Anke", now=first.now)
    chain.settle()
    assert [till.customer(ann).name for till in (first, second)] == ["Anke", "Anke"]


def test_one_card_given_out_twice_offline_is_the_later_ones(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    number = "2900000000018"
    ann = first.enrol("Ann", phone="+79123456789", card_number=number)
    second.later(minutes=5)
    bob = second.enrol("Bob", phone="+79123456789", card_number=number)
    chain.settle()
    for till in (first, second):
        assert [one.number for one in till.customer(bob).cards] == [number]
        assert till.customer(ann).cards == ()
        assert len(duplicates(till.books.path, progress=lambda done, of: None)) == 1
    set_card_status(first.books, op_id=first.new_id(), number=number, status="lost", now=first.now)
    chain.settle()
    assert second.customer(bob).cards[0].status == "lost"
    chain.is_clean()


def test_terms_groups_and_goods_come_and_go(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    agreed = Terms(id="thanks", name="For Ann", rate=500)
    set_terms(first.books, op_id=first.new_id(), account_id=ann, terms=agreed, now=first.now)
    set_groups(first.books, op_id=first.new_id(), account_id=ann, groups=("staff",), now=first.now)
    save_goods(first.books, [GoodsView("1", "Bread", "food", 300), GoodsView("2", "Tea", "", 500)], now=first.now)
    chain.settle()
    known = second.customer(ann).standing
    assert (known.terms, known.groups) == ((agreed,), ("staff",))
    assert by_code(second.books, "2") == GoodsView("2", "Tea", "", 500)
    set_terms(second.books, op_id=second.new_id(), account_id=ann, terms=agreed, now=second.now, ended=True)
    set_groups(second.books, op_id=second.new_id(), account_id=ann, groups=(), now=second.now)
    delete_goods(second.books, ["2"], now=second.now)
    chain.settle()
    known = first.customer(ann).standing
    assert (known.terms, known.groups) == ((), ())
    assert by_code(first.books, "2") is None
    chain.is_clean()


def test_the_shop_is_called_as_its_first_till_calls_it_until_somebody_says_otherwise(tmp_path: Path) -> None:
    chain = Chain(tmp_path)
    for n in (1, 2):
        shop = chain.open_till()
        change_workplace(
            shop.books,
            op_id=shop.new_id(),
            shop_name=f"Shop {n}",
            till_name="Till",
            slip_footer="",
            author="",
            now=shop.now,
        )
        chain.join(n)
        chain.sync(n)
    chain.settle()
    assert [workplace(till.books).shop_name for till in chain.tills.values()] == ["Shop 1", "Shop 1"]
    second = chain.tills[2]
    told = {"shop_name": "Bakery", "till_name": "Till 2", "slip_footer": "", "author": ""}
    change_workplace(second.books, op_id=second.new_id(), now=second.now, **told)
    chain.settle()
    assert [workplace(till.books).shop_name for till in chain.tills.values()] == ["Bakery", "Bakery"]
    assert workplace(chain.tills[1].books).till_name == "Till"
    chain.close()


def test_whoever_is_forgotten_at_one_till_is_forgotten_at_all(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann Forgettable", phone="+79123456789", card_number="2900000000018")
    first.sell(ann, 20_000)
    chain.settle()
    erase(first.books, op_id=first.new_id(), account_id=ann, now=first.now)
    edit_person(second.books, op_id=second.new_id(), account_id=ann, name="Ann Unforgotten", now=second.now)
    chain.settle()
    for till in (first, second):
        assert by_account(till.books, ann) is None
        with till.books.reading() as connection:
            assert connection.execute(select(stamp).where(stamp.c.key == "2900000000018")).all() == []
    assert chain.hub.state.obeyed == {(1, ann): True, (2, ann): True}
    assert chain.hub.state.word("person", ann, "name") is None
    chain.is_clean()


def test_what_a_later_release_says_is_left_alone(chain: Chain) -> None:
    second = chain.tills[2]
    ann = second.enrol("Ann")
    word = Record(table="person", key=ann, field="name", value="Anna", hlc=2**60, till="AAA", account_id=ann)
    strange = [
        replace(word, field="shoe_size", value=38),
        replace(word, table="pets", value="Rex"),
        replace(word, table="card", key="2900000000018", field="status", value="melted"),
    ]
    with second.books.writing() as connection:
        connection.exec_driver_sql("UPDATE hub_link SET applying = 1")
        hear(connection, [*strange, word])
        connection.exec_driver_sql("UPDATE hub_link SET applying = 0")
    assert second.customer(ann).name == "Anna"
