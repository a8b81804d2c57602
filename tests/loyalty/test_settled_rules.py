"""Readings of the whole language that a second, slow reading settled: each a receipt that can be checked by hand."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from loyalty.basket import Basket, Line
from loyalty.examples import rehearse
from loyalty.programme_document import read
from loyalty.quote import quote
from loyalty.shelf import Run, booked_by_price
from loyalty.standing import Standing

AT = "2026-11-21T12:00:00+03:00"
POINTS = {"id": "points", "name": "Points", "unit": "points"}
BUN, CAKE = {"price": 3000, "goods": "bun"}, {"price": 5000, "goods": "cake"}


def comes_out(programme: dict, *, standing: dict | None, basket: dict, expected: dict, refunds: tuple = ()) -> None:
    shop = {"name": "Shop", "currency": {"code": "RUB"}, "zone": "Europe/Moscow", **programme}
    example = {"name": "so", "at": AT, "basket": basket, "expected": expected, "refunds": list(refunds)}
    assert rehearse(read(shop), [example if standing is None else {**example, "standing": standing}]) == ()


def test_a_cap_per_customer_holds_for_each_of_a_guests_receipts():
    half = {"id": "half", "name": "Half", "kind": "percent", "percent": 5000, "per_customer": 2000}
    comes_out({"discounts": {"goods": [half]}}, standing=None, basket={"lines": [CAKE]}, expected={"discount": 2000})


def test_a_guest_cannot_take_a_gift_of_a_ladder():
    ladder = {**POINTS, "gifts": [{"id": "mug", "name": "Mug", "points": 200}]}
    basket = {"lines": [BUN], "gifts": ["mug"]}
    comes_out({"purses": [ladder]}, standing=None, basket=basket, expected={"can_be_sold": False, "gifts": []})


def test_where_a_day_is_one_visit_the_pace_of_saving_counts_days():
    ladder = {**POINTS, "gifts": [{"id": "mug", "name": "Mug", "points": 200}]}
    standing = {
        "earned": [{"purse": "points", "points": 40, "day": day} for day in ("2026-11-01", "2026-11-11")],
        "days": [{"day": "2026-11-01", "spend": 1, "visits": 3}, {"day": "2026-11-11", "spend": 1}],
    }
    # 80 points in two visits: 120 more take three; this one earns nothing and makes it 80 in three, so five.
    shop = {"purses": [ladder], "visits": {"one_a_day": True}}
    comes_out(shop, standing=standing, basket={"lines": [BUN]}, expected={"visits_to": {"mug": 5}})


@pytest.mark.parametrize(
    ("multiply", "earned"),
    [
        ([{"times": 50}], 15),
        ([{"times": 50}, {"times": 80}], 24),
        # A multiplier about other goods than the rule's own does not match.
        ([{"times": 300, "what": {"goods": ["cake"]}}], 30),
        ([{"times": 300, "what": {"goods": ["bun"]}}], 90),
    ],
)
def test_of_the_multipliers_that_match_the_largest_counts_also_below_one(multiply, earned):
    rule = {"id": "earn", "name": "Earn", "purse": "points", "gives": 1, "per": 100, "what": {"goods": ["bun"]}}
    shop = {"purses": [POINTS], "earn": [{**rule, "multiply": multiply}]}
    comes_out(shop, standing={}, basket={"lines": [BUN, CAKE]}, expected={"earned": {"points": earned}})


def test_an_amount_off_each_of_a_weighed_quantity_is_rounded_line_by_line():
    seven = {"id": "seven", "name": "Seven off", "kind": "amount", "amount": 7}
    weighed = [{"price": 100, "quantity": 2500}, {"price": 100, "quantity": 2500}]
    expected = {"discount": 36, "lines": [{"discount": 18}, {"discount": 18}]}
    comes_out({"discounts": {"goods": [seven]}}, standing=None, basket={"lines": weighed}, expected=expected)


def test_a_rule_that_is_alone_keeps_out_no_line_of_which_it_takes_nothing():
    seven = {"id": "seven", "name": "Seven off", "kind": "amount", "amount": 7, "alone": True}
    steps = [{"from": 1, "percent": 1000}]
    tenth = {"id": "tenth", "name": "A tenth", "by": "spend", "window": {}, "steps": steps}
    lines = [{"price": 30}, {"price": 50_000, "quantity": 10}]
    # 0.07 off each crumb is nothing off this one: it has its tenth.
    expected = {"lines": [{"discount": 7}, {"discount": 50}]}
    standing = {"days": [{"day": "2026-11-01", "spend": 100}]}
    shop = {"discounts": {"goods": [seven], "cumulative": [tenth]}}
    comes_out(shop, standing=standing, basket={"lines": lines}, expected=expected)


def test_the_last_of_a_budget_is_spread_by_what_the_rule_would_have_taken():
    seven = {"id": "seven", "name": "Seven off", "kind": "amount", "amount": 700, "budget": 1000}
    lines = [{"price": 1000, "quantity": 2000}, {"price": 700}]
    # 14.00 and 7.00 would be 21.00; 11.00 is cut as 7.33 and 3.67.
    expected = {"lines": [{"discount": 667}, {"discount": 333}]}
    comes_out({"discounts": {"goods": [seven]}}, standing=None, basket={"lines": lines}, expected=expected)


def test_a_unit_of_which_nothing_is_left_is_no_unit_of_an_n_plus_m():
    free = {"id": "free", "name": "A bun free", "kind": "percent", "percent": 10_000, "what": {"goods": ["bun"]}}
    two_and_one = {"id": "two", "name": "2 + 1", "kind": "n_plus_m", "n": 2, "m": 1}
    lines = [BUN, CAKE, CAKE]
    shop = {"discounts": {"goods": [free, two_and_one]}}
    comes_out(shop, standing=None, basket={"lines": lines}, expected={"discount": 3000})
    comes_out(shop, standing=None, basket={"lines": [*lines, CAKE]}, expected={"discount": 8000})


def test_points_a_unit_after_a_refund_count_what_is_left_of_the_line():
    rule = {"id": "unit", "name": "A point a unit", "purse": "points", "kind": "unit", "gives": 1}
    refund = {"units": [{"line": 0, "quantity": 1500}], "expected": {"earned_more": {"points": 1}}}
    weighed = {"lines": [{"price": 100, "quantity": 2500}]}
    shop = {"purses": [POINTS], "earn": [rule]}
    comes_out(shop, standing={}, basket=weighed, expected={"earned": {"points": 0}}, refunds=(refund,))


@pytest.mark.parametrize(("price", "brought"), [(9_999, 0), (10_000, 1)])
def test_a_referral_gives_to_both_sides_only_from_its_least_basis_on(price, brought):
    rule = {"id": "friend", "name": "A friend", "purse": "points", "kind": "event", "on": "referral", "gives": 20}
    shop = {"name": "Shop", "currency": {"code": "RUB"}, "zone": "Europe/Moscow", "purses": [POINTS]}
    programme = read({**shop, "earn": [{**rule, "friend_gives": 10, "at_least": 10_000}]})
    friend = Standing(account_id="ann", referred_by="bob", joined_on=date(2026, 11, 20))
    quoted = quote(programme, friend, Basket((Line(price),)), datetime(2026, 11, 21, 9, tzinfo=UTC))
    assert (len(quoted.referral), len(quoted.earned)) == (brought, brought)


def test_of_a_budget_the_friends_own_comes_first_and_whoever_brought_them_gets_what_is_left():
    rule = {"id": "friend", "name": "A friend", "purse": "points", "kind": "event", "on": "referral", "gives": 20}
    shop = {"name": "Shop", "currency": {"code": "RUB"}, "zone": "Europe/Moscow", "purses": [POINTS]}
    friend = Standing(account_id="ann", referred_by="bob", joined_on=date(2026, 11, 20))
    worth = POINTS.get("worth", 100)
    for points, own, brought in ((30, 10, 20), (15, 10, 5), (10, 10, 0), (4, 4, 0)):
        programme = read({**shop, "earn": [{**rule, "friend_gives": 10, "budget": points * worth}]})
        quoted = quote(programme, friend, Basket((Line(10_000),)), datetime(2026, 11, 21, 9, tzinfo=UTC))
        assert sum(one.points for one in quoted.earned) == own
        assert sum(one.earned.points for one in quoted.referral) == brought


def test_a_bonus_for_one_visit_is_once_also_where_a_later_sale_becomes_that_visit_again():
    rule = {"id": "second", "name": "Second visit", "purse": "points", "kind": "event", "on": "visit", "gives": 11}
    standing = {"days": [{"day": "2026-11-01", "spend": 1}], "marks": [{"rule": "second", "day": "2026-11-01"}]}
    basket = {"lines": [BUN]}
    for who, earned in (({"visit": 2}, 0), ({"every_visit": 2}, 11)):
        shop = {"purses": [POINTS], "earn": [{**rule, "who": who}]}
        comes_out(shop, standing=standing, basket=basket, expected={"earned": {"points": earned}})


def test_goods_of_a_bundle_that_overlap_are_filled_in_their_order():
    parts = [{"what": {"goods": ["cake"]}}, {"what": {"categories": ["sweet"]}}]
    bundle = {"id": "two", "name": "Two sweet", "kind": "bundle", "price": 6000, "goods": parts}
    cakes = {"price": 5000, "goods": "cake", "category": "sweet", "quantity": 2000}
    lines = [cakes, {"price": 4000, "category": "sweet"}, {"price": 3500, "category": "sweet"}]
    # Two bundles: both cakes, and beside them the two others.
    comes_out({"discounts": {"goods": [bundle]}}, standing=None, basket={"lines": lines}, expected={"discount": 5500})


def test_a_third_of_what_is_left_is_rounded_half_up_and_no_line_gives_more_than_it_costs():
    third = booked_by_price(Fraction(80, 3), [Run(0, 1, Fraction(80, 3))])
    assert third.by_place == {0: 27}
    # 12.6 is taken of goods worth 12.6: 13, and the line that costs 12 gives no thirteenth.
    runs = [Run(0, 1, Fraction(3, 10)), Run(1, 1, Fraction(3, 10)), Run(2, 1, Fraction(12))]
    taken = booked_by_price(Fraction(126, 10), runs).by_place
    assert sum(taken.values()) == 13
    assert taken[2] <= 12
