"""A guest joins and brings the slip: the sale counts for them as if their card had been shown."""

from collections.abc import Callable

import pytest

from db.ledger.claiming import ClaimRefused, claim_sale, work_out_claim
from db.ledger.sale import Receipt
from db.lookup import history
from db.lookup.slips import by_slip
from db.reports.audit import check
from tests.db.shop import Shop, whole_programme


def claim(shop: Shop, sold: Receipt, account_id: str) -> str:
    op_id = shop.new_id()
    claim_sale(shop.books, op_id=op_id, slip=sold.slip, account_id=account_id, now=shop.later(minutes=5))
    return op_id


def test_the_first_sale_as_a_guest_is_theirs_once_they_bring_its_slip(shop: Shop) -> None:
    sold = shop.sell("", 10_000, 20_000)
    ann = shop.enrol()
    worked_out = work_out_claim(shop.books, slip=sold.slip.lower(), account_id=ann, now=shop.now)
    assert [(gain.purse, gain.points) for gain in worked_out.quote.earned] == [("bonus", 1_500)]
    assert shop.holds(ann) == 0
    claim(shop, sold, ann)
    customer = shop.customer(ann)
    assert (shop.holds(ann), customer.visits, customer.last_visit) == (1_500, 1, shop.today)
    (row,) = history.page(shop.books, ann).rows
    assert (row.kind, row.slip, row.earned) == ("sale", sold.slip, (("bonus", 1_500),))
    found = by_slip(shop.books, sold.slip)
    assert found is not None
    assert (found.account_id, found.customer_name) == (ann, "Ann")
    assert check(shop.books).problems == ()


def test_a_return_of_a_claimed_sale_takes_back_what_the_claim_earned(shop: Shop) -> None:
    sold = shop.sell("", 10_000, 20_000, 30_000)
    shop.refund(sold, 0)
    ann = shop.enrol()
    claim(shop, sold, ann)
    assert shop.holds(ann) == 2_500
    shop.refund(sold, 1)
    assert shop.holds(ann) == 1_500
    shop.refund(sold, 2)
    assert (shop.holds(ann), shop.customer(ann).visits) == (0, 0)
    assert check(shop.books).problems == ()


def test_a_claimed_sale_is_a_first_purchase_for_whoever_brought_them(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop(**whole_programme())
    friend = shop.enrol("Friend")
    before = shop.holds(friend)
    sold = shop.sell("", 10_000)
    ann = shop.enrol(referred_by=friend)
    held = shop.holds(ann)
    claim(shop, sold, ann)
    # 5 % of 100.00, and 2.00 for having been brought.
    assert shop.holds(ann) - held == 500 + 200
    assert shop.holds(friend) - before == 500
    shop.refund(sold, 0)
    assert (shop.holds(ann), shop.holds(friend)) == (held, before)
    assert check(shop.books).problems == ()


def test_a_slip_counts_once_and_only_a_guests(shop: Shop) -> None:
    ann, eve = shop.enrol(), shop.enrol("Eve")
    sold, own = shop.sell("", 10_000), shop.sell(ann, 5_000)
    refund = shop.sell("", 700)
    shop.refund(refund, 0)
    op_id = claim(shop, sold, ann)
    claim_sale(shop.books, op_id=op_id, slip=sold.slip, account_id=ann, now=shop.now)
    assert shop.holds(ann) == 750
    for slip, why in (
        (sold.slip, "not_a_guests"),
        (own.slip, "not_a_guests"),
        (refund.slip, "nothing_left"),
        ("KDT-999999", "unknown_slip"),
    ):
        with pytest.raises(ClaimRefused, match=why):
            claim_sale(shop.books, op_id=shop.new_id(), slip=slip, account_id=eve, now=shop.now)
    old = shop.sell("", 9_000)
    shop.later(days=31)
    with pytest.raises(ClaimRefused, match="too_old"):
        claim_sale(shop.books, op_id=shop.new_id(), slip=old.slip, account_id=eve, now=shop.now)
    assert shop.holds(eve) == 0
    assert check(shop.books).problems == ()
