"""Which days a report looks at: named periods end today, and are held against as much of the one before."""

from datetime import date, timedelta

import pytest

from db.reports.asked import Period
from db.reports.periods import AGAINST, SPANS, Chosen, first_choice, held_against, period

#: A Saturday.
TODAY = date(2026, 11, 28)


def days(*, of: date = TODAY, **chosen: object) -> tuple[Period, Period | None]:
    wanted = Chosen(**chosen)  # type: ignore[arg-type]
    return period(wanted, of), held_against(wanted, of)


def from_to(first: tuple[int, int, int], last: tuple[int, int, int]) -> Period:
    return Period(date(*first), date(*last))


@pytest.mark.parametrize(
    ("span", "looked_at", "before"),
    [
        ("this_week", ((2026, 11, 23), (2026, 11, 28)), ((2026, 11, 16), (2026, 11, 21))),
        ("last_week", ((2026, 11, 16), (2026, 11, 22)), ((2026, 11, 9), (2026, 11, 15))),
        ("this_month", ((2026, 11, 1), (2026, 11, 28)), ((2026, 10, 1), (2026, 10, 28))),
        ("last_month", ((2026, 10, 1), (2026, 10, 31)), ((2026, 9, 1), (2026, 9, 30))),
        ("this_quarter", ((2026, 10, 1), (2026, 11, 28)), ((2026, 7, 1), (2026, 8, 28))),
        ("last_quarter", ((2026, 7, 1), (2026, 9, 30)), ((2026, 4, 1), (2026, 6, 30))),
        ("this_year", ((2026, 1, 1), (2026, 11, 28)), ((2025, 1, 1), (2025, 11, 28))),
        ("last_year", ((2025, 1, 1), (2025, 12, 31)), ((2024, 1, 1), (2024, 12, 31))),
        ("twelve_months", ((2025, 12, 1), (2026, 11, 28)), ((2024, 12, 1), (2025, 11, 28))),
    ],
)
def test_each_named_period_is_held_against_as_much_of_the_one_before(span, looked_at, before):
    assert days(span=span) == (from_to(*looked_at), from_to(*before))


def test_a_month_that_is_over_today_is_held_against_a_whole_one():
    assert days(span="this_month", of=date(2026, 11, 30))[1] == from_to((2026, 10, 1), (2026, 10, 31))


def test_thirty_days_of_march_never_reach_into_march_themselves():
    assert days(span="this_month", of=date(2026, 3, 30))[1] == from_to((2026, 2, 1), (2026, 2, 28))


def test_any_days_are_held_against_as_many_before_them_or_a_year_ago_or_nothing():
    typed = from_to((2026, 11, 5), (2026, 11, 9))
    assert days(span="days", days=typed) == (typed, from_to((2026, 10, 31), (2026, 11, 4)))
    assert days(span="days", days=typed, against="year")[1] == from_to((2025, 11, 5), (2025, 11, 9))
    assert days(span="days", days=typed, against="nothing")[1] is None


def test_on_no_day_does_a_period_overlap_what_it_is_held_against_or_reach_past_today():
    for more in range(0, 800, 3):
        today = date(2024, 1, 1) + timedelta(days=more)
        for span in SPANS[:-1]:
            for against in AGAINST:
                looked_at, before = days(span=span, against=against, of=today)
                assert looked_at.last <= today
                assert before is None or before.last < looked_at.first


def test_in_a_months_first_days_the_month_before_says_more():
    assert first_choice(date(2026, 11, 3)).span == "last_month"
    assert first_choice(date(2026, 11, 9)).span == "this_month"
