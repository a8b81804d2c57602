"""Many customers get a coupon at once, each their own; it is taken back from those who have not used it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from db.ledger.coupons_given import CouponRefused, Given, OtherContent, give_coupons, take_back_coupons
from db.ledger.erasure import erase
from db.ledger.merging import merge_accounts
from db.lookup.coupon_rules import coupon_rules
from db.lookup.coupons import by_code, of_account
from db.reports.audit import check
from tests.db.shop import Shop, whole_programme


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    return make_shop(**whole_programme())


def give(shop: Shop, *account_ids: str, op_id: str = "", rule: str = "thanks", **told: object) -> Given:
    return give_coupons(
        shop.books, op_id=op_id or shop.new_id(), rule=rule, account_ids=account_ids, now=shop.now, **told
    )


def test_each_gets_a_coupon_of_their_own_once_and_holders_get_no_second(shop: Shop) -> None:
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    last = shop.today + timedelta(days=14)
    given = give(shop, ann, bob, op_id="come-back-1", reason="Come back", author="Mara", last_day=last)
    assert given.account_ids == (ann, bob)
    (own,) = of_account(shop.books, ann)
    assert (own.code, own.rule, own.last_day, own.reason) == (given.codes[0], "thanks", last, "Come back")
    # Sent again it is the same; with other words it is refused; somebody new gets one, who holds one doesn't.
    assert give(shop, ann, bob, op_id="come-back-1", reason="Come back", author="Mara", last_day=last) == given
    with pytest.raises(OtherContent):
        give(shop, ann, bob, op_id="come-back-1", reason="Another", author="Mara", last_day=last)
    cid = shop.enrol("Cid")
    again = give(shop, ann, cid)
    assert (again.account_ids, again.held) == ((cid,), 1)
    assert shop.sell(ann, 10_000, coupons=(given.codes[0],)).sale.quote.to_pay == 9_000
    # Whoever has used theirs may have another.
    assert give(shop, ann).account_ids == (ann,)
    assert check(shop.books).problems == ()


def test_forgotten_customers_are_left_out_and_merged_ones_get_one(shop: Shop) -> None:
    ann, bob, gone = shop.enrol("Ann"), shop.enrol("Bob"), shop.enrol("Gone")
    merge_accounts(shop.books, op_id=shop.new_id(), from_account=ann, into_account=bob, now=shop.later(days=1))
    erase(shop.books, op_id="erase-gone", account_id=gone, now=shop.later(days=1))
    given = give(shop, ann, bob, gone)
    assert (given.account_ids, given.forgotten) == ((bob,), 1)
    assert len(of_account(shop.books, bob)) == 1
    with pytest.raises(CouponRefused, match="no_coupon_rule"):
        give(shop, bob, rule="back")


def test_what_was_given_is_taken_back_from_those_who_have_not_used_it(shop: Shop) -> None:
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    given = give(shop, ann, bob)
    shop.sell(ann, 10_000, coupons=(given.codes[0],))
    told = {"op_id": "take-back-1", "codes": given.codes, "now": shop.later(days=1)}
    assert take_back_coupons(shop.books, **told) == (bob,)  # type: ignore[arg-type]
    assert take_back_coupons(shop.books, **told) == ()  # type: ignore[arg-type]
    states = [found.state for code in given.codes if (found := by_code(shop.books, code))]
    assert states == ["used", "withdrawn"]
    assert check(shop.books).problems == ()


def test_what_a_campaign_has_left_is_said_before_it_is_given(make_shop: Callable[..., Shop]) -> None:
    thanks = {"id": "thanks", "name": "Thanks", "kind": "percent", "percent": 1000, "coupon": True, "budget": 5_000}
    happy = {"id": "happy", "name": "Happy hour", "kind": "percent", "percent": 500}
    shop = make_shop(discounts={"campaigns": [thanks, happy]})
    ann = shop.enrol()
    (code,) = give(shop, ann).codes
    shop.sell(ann, 10_000, coupons=(code,))
    (rule,) = coupon_rules(shop.books, day=shop.today)
    assert (rule.campaign.id, rule.times, rule.made, rule.uses_left) == ("thanks", 1, 1, None)
    assert rule.left == 5_000 - rule.used
    assert 0 < rule.used <= 1_000
