"""What another till wrote is asked for, and is from then on read as one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.changes import NOTHING
from db.ledger.claiming import claim_sale
from db.ledger.lapse import write_lapsed
from db.ledger.merging import merge_accounts
from db.ledger.programme import publish
from db.lookup.history import page
from db.lookup.replicas import is_whole
from db.lookup.slips import by_slip
from db.sync.bringing import Brought, bring_people, bring_slip
from db.sync.looking import bring_account, bring_returns, look_at_account, look_for_slip
from db.sync.wire import Hub, HubAway, Request, Wants
from loyalty.reversal import UnitsRefused
from tests.db.chain import Chain, two_tills
from tests.db.shop import programme, whole_programme


@pytest.fixture
def chain(tmp_path: Path) -> Iterator[Chain]:
    made = two_tills(tmp_path)
    yield made
    made.close()


def whole(chain: Chain, n: int, account_id: str) -> bool:
    with chain.tills[n].books.reading() as connection:
        return is_whole(connection, account_id)


def test_a_history_asked_for_is_all_there_and_replayed(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    chain.sync()
    second.sell(ann, 40_000)
    chain.settle()
    assert len(page(second.books, ann).rows) == 1
    assert not whole(chain, 2, ann)
    assert look_at_account(second.books, chain.door(2), ann)
    assert [row.till for row in page(second.books, ann).rows] == ["BBB", "AAA"]
    assert whole(chain, 2, ann)
    assert second.holds(ann) == 3_000
    chain.is_clean()
    second.sell(ann, 20_000)
    assert second.holds(ann) == 4_000
    chain.settle()
    assert whole(chain, 2, ann), "nobody else wrote anything since"
    first.sell(ann, 20_000)
    chain.settle()
    assert not whole(chain, 2, ann)
    assert second.holds(ann) == 5_000
    chain.is_clean()


def test_goods_of_another_till_come_back(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    sold = first.sell(ann, 20_000, 10_000)
    chain.settle()
    assert second.holds(ann) == 1_500
    found = look_for_slip(second.books, chain.door(2), sold.slip.lower())
    assert found is not None
    assert found.op_id == sold.op_id
    second.refund(sold, 0)
    assert second.holds(ann) == 500
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (500, 500)
    chain.is_clean()
    assert look_for_slip(second.books, chain.door(2), "AAA-000999") is None


def test_who_looks_at_a_customer_sees_what_they_did_elsewhere_where_the_hub_answers(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    sold = first.sell(ann, 20_000)
    chain.settle()

    def away() -> Hub:
        raise HubAway

    assert bring_account(second.books, away, ann) == NOTHING
    assert bring_people(second.books, away, (ann,)) is Brought.AWAY
    assert bring_slip(second.books, away, sold.slip) is Brought.AWAY
    assert bring_slip(second.books, lambda: chain.door(2), "Ann") is Brought.NOTHING
    assert bring_slip(second.books, lambda: chain.door(2), sold.slip) is Brought.MORE
    assert bring_account(second.books, lambda: chain.door(2), ann).accounts == {ann}
    assert bring_account(second.books, away, ann) == NOTHING, "all of it is here"
    assert bring_people(second.books, away, (ann,)) is Brought.NOTHING
    first.sell(ann, 10_000)
    chain.settle()
    assert bring_people(second.books, lambda: chain.door(2), (ann,)) is Brought.MORE


def test_what_another_till_took_back_of_a_sale_is_known_before_more_is_taken_back(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    guests = first.sell("", 20_000, 10_000)
    chain.settle()
    assert bring_slip(second.books, lambda: chain.door(2), guests.slip) is Brought.MORE
    second.refund(guests, 0)
    chain.settle()
    assert bring_returns(first.books, lambda: chain.door(1), guests.op_id)
    assert not bring_returns(first.books, lambda: chain.door(1), guests.op_id), "it is here now"
    with pytest.raises(UnitsRefused):
        first.refund(guests, 0)
    first.refund(guests, 1)
    chain.settle()
    chain.is_clean()


def test_a_sale_of_which_too_much_came_back_may_be_opened_and_the_rest_of_it_comes_back(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    guests = first.sell("", 20_000, 10_000)
    chain.settle()
    assert bring_slip(second.books, lambda: chain.door(2), guests.slip) is Brought.MORE
    for till in (first, second):
        till.refund(guests, 0)
    chain.settle()
    assert bring_returns(second.books, lambda: chain.door(2), guests.op_id)
    assert [notice.kind for _, notice, _ in chain.hub.state.notices.values()] == ["over_refunded"]
    assert second.refund(guests, 1).reversal.cash == 10_000


def test_a_slip_of_a_programme_that_is_not_here_yet_brings_the_programme(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    spring, day = programme(name="Spring"), first.today
    publish(first.books, op_id=first.new_id(), document=spring, holds_from=day, author="", now=first.now)
    sold = first.sell("", 20_000)
    chain.sync(1)
    assert by_slip(second.books, sold.slip) is None
    found = look_for_slip(second.books, chain.door(2), sold.slip)
    assert found is not None
    assert found.version == 2
    assert second.refund(sold, 0).reversal.cash == 20_000


def test_what_another_tills_slip_brings_a_customer_counts_at_once(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = second.enrol("Ann")
    guests = first.sell("", 20_000)
    chain.settle()
    first.sell(ann, 20_000)
    chain.settle()
    assert bring_slip(second.books, lambda: chain.door(2), guests.slip) is Brought.MORE
    assert not whole(chain, 2, ann), "her other sale is told as a sum"
    claim_sale(second.books, op_id=second.new_id(), slip=guests.slip, account_id=ann, now=second.now)
    assert second.holds(ann) == 2_000
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (2_000, 2_000)
    chain.is_clean()


def test_a_slip_counted_for_two_customers_counts_for_the_one_the_hub_heard_of_first(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, bob = first.enrol("Ann"), second.enrol("Bob")
    guests = first.sell("", 20_000)
    chain.settle()
    assert bring_slip(second.books, lambda: chain.door(2), guests.slip) is Brought.MORE
    for till, whose in ((first, ann), (second, bob)):
        claim_sale(till.books, op_id=till.new_id(), slip=guests.slip, account_id=whose, now=till.now)
    assert (first.holds(ann), second.holds(bob)) == (1_000, 1_000)
    chain.sync(1, 2, 1, 2)
    assert [(till.holds(ann), till.holds(bob)) for till in (first, second)] == [(1_000, 0)] * 2
    assert [(n, notice.kind) for n, notice, _ in chain.hub.state.notices.values()] == [(2, "claimed_twice")]


def test_books_put_back_get_what_a_slip_brought_back_too(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, guests = first.enrol("Ann"), first.sell("", 20_000)
    copy = chain.backup(1)
    claim_sale(first.books, op_id=first.new_id(), slip=guests.slip, account_id=ann, now=first.now)
    chain.settle()
    first = chain.put_back(1, copy)
    assert first.holds(ann) == 0
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (1_000, 1_000)


def test_what_was_asked_for_is_never_sent(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    chain.settle()
    look_at_account(second.books, chain.door(2), ann)
    facts = len(chain.hub.state.facts)
    chain.settle()
    assert len(chain.hub.state.facts) == facts


def test_coupons_are_used_once_at_all_tills(tmp_path: Path) -> None:
    chain = two_tills(tmp_path, document=whole_programme())
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    printed = first.sell(ann, 60_000).sale.coupons[0]
    chain.settle()
    for till in (first, second):
        till.later(days=1)
    shown = second.quote(ann, 10_000, coupons=(printed.code,))
    assert shown.coupons_used == (printed.code,)
    verdict = chain.door(1).authorise("use-00001", ann, Wants(coupons=(printed.code,)))
    assert verdict.ok
    chain.sync(2)
    assert second.quote(ann, 10_000, coupons=(printed.code,)).coupons_used == ()
    chain.sync(1)
    assert first.quote(ann, 10_000, coupons=(printed.code,)).coupons_used == (printed.code,), "its own sale is coming"
    chain.close()


def test_what_a_till_itself_asked_for_is_not_counted_twice(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()

    assert chain.door(1).authorise("sale-00001", ann, Wants(purses={"bonus": 2_000})).ok
    chain.sync()
    assert (first.holds(ann), second.holds(ann)) == (5_000, 3_000)
    chain.door(1).void("sale-00001")
    chain.sync()
    assert (first.holds(ann), second.holds(ann)) == (5_000, 5_000)
    chain.is_clean()


def test_merged_customers_are_one_at_every_till(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, anna = first.enrol("Ann"), second.enrol("Anna")
    first.sell(ann, 20_000)
    second.sell(anna, 40_000)
    chain.settle()
    asked = Request(op_id="merge-01", kind="merge", told={"from": ann, "into": anna})
    assert chain.door(1).ask(asked).ok
    chain.settle()
    assert (first.holds(anna), second.holds(anna)) == (3_000, 3_000)
    assert first.customer(ann).account_id == anna
    chain.is_clean()
    assert chain.door(2).ask(Request(op_id="unmerge1", kind="unmerge", told={"merge": "merge-01"})).ok
    chain.settle()
    assert [(till.holds(ann), till.holds(anna)) for till in (first, second)] == [(1_000, 2_000)] * 2
    chain.is_clean()


def test_one_till_writes_down_for_all_what_has_lapsed(tmp_path: Path) -> None:
    lapsing = {"id": "bonus", "name": "Bonus", "unit": "money", "lasts": {"for": "days", "count": 30}}
    chain = two_tills(tmp_path, document=programme(purses=[lapsing]))
    first, second = chain.tills[1], chain.tills[2]
    ann, bob = first.enrol("Ann"), first.enrol("Bob")
    chain.settle()
    for one in (ann, bob):
        first.sell(one, 20_000)
        second.sell(one, 40_000)
    chain.settle()
    for till in chain.tills.values():
        till.later(days=40)
        till.sell(bob, 1_000)
    chain.settle()
    written = [write_lapsed(till.books, now=chain.now, confirmed=True) for till in (first, second)]
    assert written == [2, 0], "Bob's journal was still being written elsewhere: his turn is tomorrow"
    first.later(days=1)
    chain.settle()
    written = [write_lapsed(till.books, now=chain.now, confirmed=True) for till in (first, second)]
    assert written == [2, 0]
    chain.settle()
    assert [till.holds(ann) for till in (first, second)] == [0, 0]
    chain.is_clean()
    chain.close()


def test_customers_made_one_here_are_one_before_the_hub_has_heard_of_it(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, anna = first.enrol("Ann"), second.enrol("Anna")
    chain.settle()
    for till in (first, second):
        for own in (ann, anna):
            till.sell(own, 20_000)
    chain.settle()
    merge_accounts(first.books, op_id=first.new_id(), from_account=ann, into_account=anna, now=first.now)
    assert first.holds(anna) == 4_000
    first.sell(ann, 20_000)
    assert first.holds(anna) == 5_000
    chain.is_clean(1)
    chain.settle()
    assert [till.holds(anna) for till in (first, second)] == [5_000, 5_000]
    chain.is_clean()
