"""Goods coming back: shown, then posted; as sold, in any number of steps."""

from typing import Any

import pytest

from db.ledger.reversal import (
    ManagerNeeded,
    OtherContent,
    RefundRefused,
    ReversalChanged,
    VoidRefused,
    refund,
    void,
    work_out,
    work_out_void,
)
from db.lookup import sales
from db.lookup.sales import SaleView
from db.lookup.slips import by_slip
from db.lookup.standings import journal_part, rebuilt
from loyalty.reversal import Units, UnitsRefused
from tests.db.shop import Shop, programme


def found(shop: Shop, op_id: str) -> SaleView:
    view = sales.sale(shop.books, op_id)
    assert view is not None
    return view


def test_a_refund_is_shown_as_it_is_posted(shop: Shop) -> None:
    ann = shop.enrol()
    sold = shop.sell(ann, 10_000, 6_000, 4_000)
    shown = work_out(shop.books, sale_id=sold.op_id, units=(Units(1, 1000),), now=shop.now)
    posted = refund(
        shop.books,
        reversal_id="return-01",
        sale_id=sold.op_id,
        units=(Units(1, 1000),),
        now=shop.later(minutes=1),
        expected=shown,
    )
    assert posted.reversal.cash == shown.cash == 6_000
    assert shop.holds(ann) == 700
    shop.refund(sold, 0, 2)
    view = found(shop, sold.op_id)
    assert (view.returned, shop.holds(ann)) == ((1000, 1000, 1000), 0)
    assert [back.slip for back in view.reversals] == ["KDT-000002", "KDT-000003"]
    assert by_slip(shop.books, "KDT-000003") == view


def test_a_refund_tried_again_answers_the_same(shop: Shop) -> None:
    sold = shop.sell(shop.enrol(), 10_000, 6_000)
    asked: dict[str, Any] = {"reversal_id": "return-01", "sale_id": sold.op_id, "units": (Units(0, 1000),)}
    first = refund(shop.books, now=shop.later(minutes=1), **asked)
    assert refund(shop.books, now=shop.later(days=3), **asked) == first
    for other in ({"units": (Units(1, 1000),)}, {"sale_id": "another-sale"}):
        with pytest.raises(OtherContent):
            refund(shop.books, now=shop.now, **(asked | other))
    with pytest.raises(OtherContent):
        void(shop.books, reversal_id="return-01", sale_id=sold.op_id, now=shop.now)
    with pytest.raises(OtherContent):
        refund(shop.books, now=shop.now, **(asked | {"reversal_id": sold.op_id}))


def test_a_refund_that_moved_since_it_was_shown_is_shown_again(shop: Shop) -> None:
    ann = shop.enrol()
    sold = shop.sell(ann, 10_000)
    shown = work_out(shop.books, sale_id=sold.op_id, units=(Units(0, 1000),), now=shop.now)
    assert shown.owed == ()
    shop.sell(ann, 500, spend=None)
    with pytest.raises(ReversalChanged) as moved:
        refund(
            shop.books,
            reversal_id="return-01",
            sale_id=sold.op_id,
            units=(Units(0, 1000),),
            now=shop.later(minutes=1),
            expected=shown,
        )
    assert moved.value.reversal.owed == (("bonus", 500),)
    assert found(shop, sold.op_id).reversals == ()


def test_more_than_was_sold_does_not_come_back(shop: Shop) -> None:
    sold = shop.sell("", 10_000)
    with pytest.raises(UnitsRefused):
        shop.refund(sold, 0, 0)
    shop.refund(sold, 0)
    with pytest.raises(RefundRefused) as refused:
        shop.refund(sold, 0)
    assert refused.value.code == "nothing_left"
    with pytest.raises(RefundRefused):
        work_out(shop.books, sale_id="never-sold", units=(), now=shop.now)


def test_a_payment_comes_back_to_its_purse(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    sold = shop.sell(ann, 2_000, spend=400)
    assert shop.holds(ann) == 100 + 80
    posted = shop.refund(sold, 0)
    assert (posted.reversal.cash, shop.holds(ann)) == (1_600, 500)


def test_points_spent_meanwhile_are_owed(shop: Shop) -> None:
    ann = shop.enrol()
    sold = shop.sell(ann, 10_000)
    shop.sell(ann, 500, spend=None)
    shop.refund(sold, 0)
    assert (shop.holds(ann), shop.customer(ann).standing.purse("bonus").debt) == (0, 500)
    shop.sell(ann, 12_000)
    assert shop.holds(ann) == 100


def test_a_manager_agrees_where_the_programme_asks(make_shop: Any) -> None:
    purse = {"id": "bonus", "name": "Bonus", "unit": "money", "too_little": "ask"}
    shop: Shop = make_shop(**programme(purses=[purse]))
    ann = shop.enrol()
    sold = shop.sell(ann, 10_000)
    shop.sell(ann, 500, spend=None)
    asked: dict[str, Any] = {"reversal_id": "return-01", "sale_id": sold.op_id, "units": (Units(0, 1000),)}
    with pytest.raises(ManagerNeeded) as needed:
        refund(shop.books, now=shop.later(minutes=1), **asked)
    assert needed.value.reversal.asks_manager
    refund(shop.books, now=shop.now, manager="Mara", **asked)
    assert shop.customer(ann).standing.purse("bonus").debt == 500


def test_a_void_returns_all_of_it_the_same_day(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    before = shop.customer(ann).standing
    sold = shop.sell(ann, 3_000, 2_000, spend=None)
    assert work_out_void(shop.books, sale_id=sold.op_id, now=shop.now).cash == 4_500
    posted = shop.void(sold)
    assert (posted.kind, posted.reversal.cash) == ("void", 4_500)
    assert found(shop, sold.op_id).voided
    after = shop.customer(ann)
    assert (shop.holds(ann), after.visits) == (500, 1)
    assert after.standing.days == before.days
    assert void(shop.books, reversal_id=posted.op_id, sale_id=sold.op_id, now=shop.now) == posted


def test_what_may_not_be_voided_says_why(shop: Shop) -> None:
    part, old, gone, ours = (shop.sell("", 10_000, 500) for _ in range(4))
    shop.refund(part, 0)
    shop.void(gone)

    def why(sale_id: str) -> str:
        with pytest.raises(VoidRefused) as refused:
            void(shop.books, reversal_id=shop.new_id(), sale_id=sale_id, now=shop.now)
        return refused.value.code

    assert why(part.op_id) == "partly_returned"
    assert why(gone.op_id) == "voided"
    assert why("never-sold") == "unknown_sale"
    with shop.books.writing() as connection:
        connection.exec_driver_sql("UPDATE workplace SET till_code = 'CCC'")
    assert why(ours.op_id) == "not_this_till"
    with shop.books.writing() as connection:
        connection.exec_driver_sql("UPDATE workplace SET till_code = 'KDT'")
    # Opened at noon in Moscow: thirteen hours later it is another day there, and still the same in UTC's evening.
    shop.later(hours=12, minutes=30)
    assert why(old.op_id) == "not_today"


def test_any_steps_end_as_one(make_shop: Any) -> None:
    one, many = make_shop("one.regulars"), make_shop("many.regulars")
    for shop, steps in ((one, [(0, 1, 2)]), (many, [(1,), (2,), (0,)])):
        ann = shop.enrol()
        shop.sell(ann, 20_000)
        sold = shop.sell(ann, 3_333, 3_333, 3_334, spend=777)
        for step in steps:
            shop.refund(sold, *step)
    ends = [(shop.holds("account-ann"), shop.customer("account-ann").standing.days) for shop in (one, many)]
    assert ends[0] == ends[1]


def test_a_snapshot_after_refunds_is_what_replay_says(shop: Shop) -> None:
    ann = shop.enrol()
    for day in range(5):
        shop.later(days=day)
        sold = shop.sell(ann, 10_000, 3_000, spend=None)
        if day % 2:
            shop.refund(sold, 1)
        with shop.books.reading() as connection:
            assert journal_part(shop.customer(ann).standing) == rebuilt(connection, ann)
    assert shop.customer(ann).last_visit == shop.today
