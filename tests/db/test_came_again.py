"""Who came and who came again: out of known months, out of lists and in one walk it is the same for any period."""

from datetime import date, timedelta

import pytest

from db.reports import came_again
from db.reports.asked import Asked, Period, month_of
from db.reports.lives import read_lives
from db.reports.source import reading_books
from tests.db.sales_quarter import GROUP, TODAY
from tests.db.shop import Shop

FIRST = date(2026, 3, 1)
PERIODS = [
    month_of(FIRST),
    Period(FIRST, date(2026, 5, 31)),
    Period(date(2026, 2, 1), date(2026, 6, 30)),
    Period(date(2026, 3, 31), date(2026, 5, 1)),
    Period(date(2026, 3, 31), date(2026, 4, 1)),
    *(Period(FIRST + timedelta(days=n), FIRST + timedelta(days=n + 7 * n % 67)) for n in range(0, 90, 4)),
]


@pytest.mark.parametrize("asked", [{}, {"group": GROUP}])
def test_three_ways_lead_to_the_same(quarter: Shop, asked: dict[str, str]) -> None:
    whom = Asked(period=PERIODS[0], today=TODAY, **asked)
    with reading_books(quarter.books.path) as source:
        lives = read_lives(source, whom)
        by_months = came_again._by_months(source, whom, lives, PERIODS)
        assert by_months == came_again._by_lists(source, whom, PERIODS)
        for period, told in zip(PERIODS, by_months, strict=True):
            assert came_again._by_walk(source, whom, [period]) == [told]
    assert len({told.again for told in by_months}) > 1
