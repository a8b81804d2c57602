"""Coupons: made, shown, used once, printed for the next purchase, brought back by whole returns only."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from db.ledger.coupon import (
    CouponRefused,
    OtherContent,
    UnknownAccount,
    generate_coupons,
    issue_coupon,
    withdraw_coupon,
)
from db.ledger.sale import QuoteChanged, commit_sale
from db.lookup import coupons, customers, sales
from db.lookup.coupons import CouponView
from db.lookup.customers import CouponFound, Unknown
from db.reports.audit import check
from loyalty.coupon_code import is_right
from loyalty.reasons import Why
from tests.db.shop import Shop, whole_programme


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    return make_shop(**whole_programme())


def made(shop: Shop, rule: str = "thanks", **told: object) -> CouponView:
    return issue_coupon(shop.books, op_id=shop.new_id(), rule=rule, now=shop.now, **told)


def state(shop: Shop, code: str) -> str:
    found = coupons.by_code(shop.books, code)
    assert found is not None
    return found.state


def clean(shop: Shop) -> bool:
    report = check(shop.books)
    assert report.problems == ()
    return True


def test_a_thank_you_coupon_is_used_once_by_whom_it_is_for(shop: Shop) -> None:
    ann, bob = shop.enrol(), shop.enrol("Bob")
    thanks = made(shop, account_id=ann, reason="A mended mistake", author="Mara")
    assert is_right(thanks.code)
    assert (thanks.customer_name, thanks.reason) == ("Ann", "A mended mistake")
    assert (thanks.author, thanks.state) == ("Mara", "open")
    assert [own.code for own in coupons.of_account(shop.books, ann)] == [thanks.code]
    others = shop.sell(bob, 10_000, coupons=(thanks.code,))
    assert others.sale.quote.to_pay == 10_000
    assert Why.COUPON_NOT_YOURS in {reason.why for reason in others.sale.quote.reasons}
    sold = shop.sell(ann, 10_000, coupons=(thanks.code,))
    assert (sold.sale.quote.to_pay, sold.sale.quote.coupons_used) == (9_000, (thanks.code,))
    assert state(shop, thanks.code) == "used"
    again = shop.sell(ann, 10_000, coupons=(thanks.code,))
    assert again.sale.quote.to_pay == 10_000
    assert Why.COUPON_USED in {reason.why for reason in again.sale.quote.reasons}
    assert clean(shop)


def test_a_code_is_found_however_it_is_typed_or_scanned(shop: Shop) -> None:
    code = made(shop).code
    spelled = f" {code[:5].lower()}-{code[5:]} "
    found = coupons.by_code(shop.books, spelled)
    assert found is not None
    assert found.code == code
    scan = customers.scanned(shop.books, spelled)
    assert isinstance(scan, CouponFound)
    assert scan.coupon == found
    assert isinstance(customers.scanned(shop.books, "NOSUCHCODE"), Unknown)
    sold = shop.sell("", 10_000, coupons=(spelled,))
    assert sold.sale.quote.to_pay == 9_000
    assert state(shop, code) == "used"
    assert clean(shop)


def test_a_coupon_that_another_till_used_meanwhile_changes_the_quote(shop: Shop) -> None:
    ann, bob = shop.enrol(), shop.enrol("Bob")
    code = made(shop).code
    quoted = shop.quote(ann, 10_000, coupons=(code,))
    assert shop.sell(bob, 4_000, coupons=(code,)).sale.quote.to_pay == 3_600
    with pytest.raises(QuoteChanged) as moved:
        commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now)
    assert moved.value.quote.to_pay == 10_000
    assert clean(shop)


def test_only_the_return_of_the_whole_sale_brings_a_used_coupon_back(shop: Shop) -> None:
    ann = shop.enrol()
    code = made(shop, account_id=ann).code
    sold = shop.sell(ann, 10_000, 5_000, coupons=(code,))
    shop.refund(sold, 1)
    assert state(shop, code) == "used"
    shop.refund(sold, 0)
    assert state(shop, code) == "open"
    assert shop.sell(ann, 10_000, coupons=(code,)).sale.quote.to_pay == 9_000
    assert state(shop, code) == "used"
    assert clean(shop)


def test_a_receipt_prints_a_coupon_for_the_next_purchase(shop: Shop) -> None:
    ann = shop.enrol()
    quoted = shop.quote(ann, 60_000)
    receipt = commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now)
    (printed,) = receipt.sale.coupons
    assert is_right(printed.code)
    assert (printed.account_id, printed.rule, printed.issued_by) == (ann, "thanks", "sale-0001")
    assert printed.first_day == shop.today + timedelta(days=1)
    assert printed.last_day is not None
    again = commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now)
    assert again.sale.coupons == (printed,)
    found = sales.sale(shop.books, "sale-0001")
    assert found is not None
    assert found.coupons == (printed,)
    assert shop.sell(ann, 1_000, coupons=(printed.code,)).sale.quote.to_pay == 1_000
    shop.later(days=2)
    assert shop.sell(ann, 1_000, coupons=(printed.code,)).sale.quote.to_pay == 900
    assert clean(shop)


def test_an_unused_printed_coupon_goes_with_its_sale_and_a_used_one_stays_used(shop: Shop) -> None:
    ann = shop.enrol()
    first, second = shop.sell(ann, 60_000), shop.sell(ann, 60_000)
    (unused,), (used,) = first.sale.coupons, second.sale.coupons
    shop.void(first)
    assert state(shop, unused.code) == "returned"
    shop.later(days=3)
    assert shop.quote(ann, 1_000, coupons=(unused.code,)).to_pay == 1_000
    shop.sell(ann, 1_000, coupons=(used.code,))
    shop.refund(second, 0)
    assert state(shop, used.code) == "used"
    assert clean(shop)


def test_a_word_many_may_use_stops_when_the_campaign_says_and_once_for_each(shop: Shop) -> None:
    people = [shop.enrol(name) for name in ("Ann", "Bob", "Cleo", "Dan")]
    word = made(shop, "spring", code="spring-26", shared=True)
    assert (word.code, word.shared) == ("SPRING26", True)
    first = shop.sell(people[0], 5_000, coupons=("SPRING26",))
    assert first.sale.quote.to_pay == 4_500
    assert shop.sell(people[0], 5_000, coupons=("SPRING26",)).sale.quote.to_pay == 5_000
    assert shop.sell(people[1], 5_000, coupons=("SPRING26",)).sale.quote.to_pay == 4_500
    assert shop.sell(people[2], 5_000, coupons=("SPRING26",)).sale.quote.to_pay == 4_500
    assert shop.sell(people[3], 5_000, coupons=("SPRING26",)).sale.quote.to_pay == 5_000
    # What comes back whole makes room for one more.
    shop.refund(first, 0)
    assert shop.sell(people[3], 5_000, coupons=("SPRING26",)).sale.quote.to_pay == 4_500
    told = coupons.by_rule(shop.books, "spring", day=shop.today)
    assert (told.issued, told.used, told.open, told.uses, told.taken) == (1, 1, 1, 3, 1_500)
    assert clean(shop)


def test_codes_by_the_thousand_are_made_at_once_or_not_at_all(shop: Shop) -> None:
    told = {"op_id": "codes-0001", "rule": "thanks", "author": "Mara", "now": shop.now}
    codes = generate_coupons(shop.books, count=3_000, last_day=shop.today, **told)
    assert len(set(codes)) == 3_000
    assert all(map(is_right, codes))
    assert generate_coupons(shop.books, count=3_000, last_day=shop.today, **told) == codes
    with pytest.raises(OtherContent):
        generate_coupons(shop.books, count=2, last_day=shop.today, **told)
    shop.sell("", 1_000, coupons=(codes[7],))
    counted = coupons.by_rule(shop.books, "thanks", day=shop.today)
    assert (counted.issued, counted.used, counted.open, counted.expired) == (3_000, 1, 2_999, 0)
    later = coupons.by_rule(shop.books, "thanks", day=shop.today + timedelta(days=1))
    assert (later.used, later.open, later.expired, later.taken) == (1, 0, 2_999, 100)
    assert coupons.rules_with_coupons(shop.books) == ("thanks",)
    assert clean(shop)


def test_a_withdrawn_coupon_is_a_code_that_nobody_knows(shop: Shop) -> None:
    code = made(shop).code
    asked = {"op_id": "withdraw1", "code": code, "reason": "printed twice", "author": "Mara", "now": shop.now}
    gone = withdraw_coupon(shop.books, **asked)
    assert gone.state == "withdrawn"
    assert withdraw_coupon(shop.books, **asked) == gone
    quoted = shop.quote("", 1_000, coupons=(code,))
    assert quoted.to_pay == 1_000
    assert Why.COUPON_UNKNOWN in {reason.why for reason in quoted.reasons}
    with pytest.raises(CouponRefused, match="coupon_withdrawn"):
        withdraw_coupon(shop.books, op_id="withdraw2", code=code, now=shop.now)
    assert coupons.by_rule(shop.books, "thanks", day=shop.today).gone == 1
    assert clean(shop)


def test_what_cannot_be_a_coupon_is_refused_and_nothing_is_written(shop: Shop) -> None:
    with pytest.raises(CouponRefused, match="no_coupon_rule"):
        made(shop, "back")
    with pytest.raises(UnknownAccount):
        made(shop, account_id="nobody")
    with pytest.raises(CouponRefused, match="ends_before_it_starts"):
        made(shop, first_day=shop.today, last_day=shop.today - timedelta(days=1))
    with pytest.raises(CouponRefused, match="bad_code"):
        made(shop, code="ы")
    made(shop, code="WELCOME")
    with pytest.raises(CouponRefused, match="code_taken"):
        made(shop, code="wel come")
    with pytest.raises(CouponRefused, match="bad_count"):
        generate_coupons(shop.books, op_id="codes-0001", rule="thanks", count=0, now=shop.now)
    with pytest.raises(CouponRefused, match="unknown_coupon"):
        withdraw_coupon(shop.books, op_id="withdraw1", code="NOSUCH", now=shop.now)
    assert coupons.by_rule(shop.books, "thanks", day=shop.today).issued == 1


def test_the_same_request_issues_once(shop: Shop) -> None:
    ann = shop.enrol()
    told = {"op_id": "thanks-01", "account_id": ann, "rule": "thanks", "now": shop.now}
    first = issue_coupon(shop.books, reason="review", author="Mara", **told)
    assert issue_coupon(shop.books, reason="review", author="Mara", **told) == first
    with pytest.raises(OtherContent):
        issue_coupon(shop.books, reason="other words", author="Mara", **told)


def test_a_coupon_that_took_nothing_off_is_not_used_up(shop: Shop) -> None:
    code = made(shop).code
    quoted = shop.quote("", 0, coupons=(code,))
    commit_sale(shop.books, sale_id="sale-0001", account_id="", quote=quoted, now=shop.now)
    assert state(shop, code) == "open"


def test_the_audit_names_a_coupon_used_twice_and_sums_that_were_moved(shop: Shop) -> None:
    code = made(shop).code
    shop.sell("", 1_000, coupons=(code,))
    other = shop.sell("", 2_000)
    assert clean(shop)
    with shop.books.writing() as connection:
        connection.exec_driver_sql("INSERT INTO coupon_use VALUES (?, ?, '', 1)", (code, other.op_id))
        connection.exec_driver_sql("INSERT INTO rule_given VALUES (?, 'thanks', '', 5, 1, 1, 20260302)", (other.op_id,))
    found = {problem.code for problem in check(shop.books).problems}
    assert found == {"coupon_used_too_often", "coupons_differ", "rules_gave_otherwise", "rule_total_differs"}
