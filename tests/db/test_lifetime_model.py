"""What is expected of customers is what the published models say: in a world made for the test, and of anybody."""

import math
import random

import numpy as np
import pytest

from db.reports.lifetime_model import (
    Coming,
    Histories,
    Spending,
    coming_slope,
    fit_coming,
    fit_spending,
    histories,
    hypergeometric,
)
from db.reports.steepest import gammas
from tests.db import lifetime_slow as slow

#: As Fader, Hardie and Lee publish them for their 2,357 customers.
PUBLISHED = Coming(r=0.243, alpha=4.414, a=0.793, b=2.426, log_likelihood=0.0)
WORLD = slow.customers(200, seed=5, r=0.6, alpha=3.0, a=0.8, b=2.5)


def known(people: list[slow.History]) -> Histories:
    days = [(one.x, round(7 * one.seen), round(7 * one.age)) for one in people]
    x, seen, age = (np.array(column, dtype=np.int64) for column in zip(*days, strict=True))
    return histories(x, seen, age)


def test_the_published_customer_is_expected_to_come_1_226_times() -> None:
    of = known([slow.History(2, 213 / 7, 272 / 7)])
    assert (round(float(of.seen[0]) / 7, 2), round(float(of.age[0]) / 7, 2)) == (30.43, 38.86)
    assert PUBLISHED.visits(of, 39 * 7)[0] == pytest.approx(1.226, abs=0.0005)


def test_the_likeliest_model_is_the_one_a_slow_search_finds() -> None:
    found = fit_coming(known(WORLD))
    height = sum(slow.coming_log(one, found.r, found.alpha, found.a, found.b) for one in WORLD)
    assert found.log_likelihood == pytest.approx(height, abs=1e-7)
    slowly = slow.climbed(lambda at: sum(slow.coming_log(one, *at) for one in WORLD), (1.0, 5.0, 1.0, 1.0))
    assert (found.r, found.alpha, found.a, found.b) == pytest.approx(slowly, rel=1e-3)
    assert found.log_likelihood >= sum(slow.coming_log(one, *slowly) for one in WORLD) - 1e-9


def test_slopes_are_those_of_the_height() -> None:
    of, at = known(WORLD), np.array([0.5, 2.0, 0.9, 1.7])
    told = coming_slope(of, at)
    for place in range(4):
        near = 1e-5 * np.eye(4)[place]
        above, below = coming_slope(of, at + near), coming_slope(of, at - near)
        assert told.slope[place] == pytest.approx((above.height - below.height) / 2e-5, abs=1e-7)
        assert told.bend[place] == pytest.approx((above.slope - below.slope) / 2e-5, abs=1e-6)


def test_many_customers_are_learnt_from_in_two_climbs_with_the_same_end() -> None:
    of = known(WORLD)
    many = Histories(*(np.repeat(row, 200) for row in (of.x, of.seen, of.age, of.count)), row=of.row)
    one, other = fit_coming(of), fit_coming(many)
    assert (one.r, one.alpha, one.a, one.b) == pytest.approx((other.r, other.alpha, other.a, other.b), rel=1e-6)
    assert other.log_likelihood == pytest.approx(200 * one.log_likelihood, rel=1e-9)


@pytest.mark.parametrize(
    "model",
    [PUBLISHED, Coming(0.8, 0.3, 1.0, 8.0, 0.0), Coming(3.0, 20.0, 2.7, 40.0, 0.0)],
    ids=lambda model: f"{model.a}",
)
def test_expected_visits_are_those_of_the_integral_that_the_paper_starts_from(model: Coming) -> None:
    people = [
        slow.History(x, seen / 7, age / 7)
        for x, seen, age in ((0, 0, 0), (0, 0, 3), (0, 0, 700), (1, 2, 2), (3, 40, 90), (30, 200, 204), (300, 690, 700))
    ]
    of = known(people)
    told, living = model.visits(of, 365)[of.row], model.alive(of)[of.row]
    own = (model.r, model.alpha, model.a, model.b)
    for place, one in enumerate(people):
        assert living[place] == pytest.approx(slow.alive(one, *own), rel=1e-12)
        assert told[place] == pytest.approx(slow.visits(one, 365 / 7, *own), rel=2e-6)


def test_daily_customers_of_ten_years_overflow_nothing() -> None:
    of = known([slow.History(3_600, 3_650 / 7, 3_650 / 7), slow.History(3_600, 3_600 / 7, 9_000 / 7)])
    model = Coming(2.0, 0.5, 0.4, 60.0, 0.0)
    with np.errstate(all="raise", under="ignore"):
        told = model.visits(of, 365)[of.row]
        living = model.alive(of)[of.row]
    assert 300 < told[0] < 365
    assert living[0] > 0.99
    assert told[1] == pytest.approx(0, abs=1e-9)
    fitted = fit_coming(of)
    assert all(math.isfinite(one) for one in (fitted.r, fitted.alpha, fitted.a, fitted.b, fitted.log_likelihood))


@pytest.mark.parametrize(
    ("x", "seen", "age"),
    [
        ([300, 20, 100], [300, 20, 100], [300, 20, 100]),
        ([5] * 40, [90] * 40, [100] * 40),
        ([1, 0] * 20, [2, 0] * 20, [500] * 40),
    ],
    ids=["daily without end", "all alike", "one week and never again"],
)
def test_a_shop_that_fits_no_model_still_gets_figures(x: list[int], seen: list[int], age: list[int]) -> None:
    of = histories(*(np.array(column, dtype=np.int64) for column in (x, seen, age)))
    with np.errstate(all="raise", under="ignore"):
        found = fit_coming(of)
        told, living = found.visits(of, 365), found.alive(of)
    assert np.isfinite(told).all()
    assert (told >= 0).all()
    assert ((living >= 0) & (living <= 1)).all()


def test_a_shop_of_one_price_expects_that_price() -> None:
    x = np.arange(1, 40)
    found = fit_spending(x, x * 250.0)
    assert found.each(x, x * 250.0) == pytest.approx(np.full(39, 250.0), rel=0.01)


def test_the_series_is_right_up_to_the_very_edge() -> None:
    z = np.array([0.0, 0.3, 0.9, 0.999, 0.99999])
    # 2F1(1, 1; 2; z) = -log(1 - z) / z, and 2F1(a, b; b; z) = (1 - z) ** -a.
    assert hypergeometric(1.0, 1.0, np.full(5, 2.0), z)[1:] == pytest.approx(-np.log1p(-z[1:]) / z[1:], rel=1e-11)
    assert hypergeometric(0.7, 3.0, np.full(5, 3.0), z) == pytest.approx((1 - z) ** -0.7, rel=1e-11)


def test_gammas_are_known_at_known_places() -> None:
    logs, first, second = gammas(np.array([0.05, 1.0, 0.5, 12.25]))
    assert first[1:3] == pytest.approx([-0.5772156649015329, -1.9635100260214235], rel=1e-13)
    assert second[1:3] == pytest.approx([math.pi**2 / 6, math.pi**2 / 2], rel=1e-13)
    assert logs[3] == pytest.approx(math.lgamma(12.25))
    near = 1e-4
    for place, at in ((0, 0.05), (3, 12.25)):
        assert first[place] == pytest.approx((math.lgamma(at + near) - math.lgamma(at - near)) / (2 * near), rel=1e-4)


def test_what_is_usual_to_leave_is_what_a_slow_search_finds() -> None:
    dice = random.Random(9)
    world = []
    for _ in range(200):
        x, scale = dice.randrange(1, 12), dice.gammavariate(3.7, 1 / 15.0)
        world.append((x, sum(dice.gammavariate(6.2, 1 / scale) for _ in range(x)) / x))
    x, mean = np.array([one for one, _ in world]), np.array([one for _, one in world])
    found = fit_spending(x, x * mean)
    slowly = slow.climbed(lambda at: sum(slow.spending_log(*one, *at) for one in world), (2.0, 2.0, 10.0))
    assert (found.p, found.q, found.nu) == pytest.approx(slowly, rel=2e-3)
    height = sum(slow.spending_log(*one, found.p, found.q, found.nu) for one in world)
    assert found.log_likelihood == pytest.approx(height, abs=1e-7)
    # In another unit of money it is the same model.
    assert fit_spending(x, 100 * x * mean).nu == pytest.approx(100 * found.nu, rel=1e-6)


def test_the_less_is_known_of_somebody_the_more_they_are_like_everybody() -> None:
    model = Spending(p=6.25, q=3.74, nu=15.44, log_likelihood=0.0)
    x = np.array([1, 5, 100])
    each = model.each(x, x * 80.0)
    usual = model.p * model.nu / (model.q - 1)
    assert usual < each[0] < each[1] < each[2] < 80
    assert each[0] == pytest.approx(6.25 * (15.44 + 80) / (6.25 + 3.74 - 1))
