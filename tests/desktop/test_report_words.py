"""Values of an answer in words: by their unit alone, in four languages, to the last digit where it matters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.reports.answer import Cell, Unit
from desktop.wording.reports import amounts, values
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency
from loyalty.programme import Purse
from loyalty.programme import Unit as PurseUnit

RUB, HUF, GBP = Currency("RUB", 2), Currency("HUF", 0), Currency("GBP", 2)


def words(language: str, currency: Currency = RUB) -> Words:
    held = Purse(id="p", name="Points", unit=PurseUnit.POINTS)
    return Words(
        language=language, currency=currency, zone="Europe/Moscow", purses=(held,), rules={"autumn": "Autumn buns"}
    )


def spaced(text: str) -> str:
    for narrow in "\u00a0\u202f\u2009":
        text = text.replace(narrow, " ")
    return text


@pytest.mark.parametrize(
    ("value", "unit", "language", "full", "column", "glance", "axis"),
    [
        (128_430_000, Unit.MONEY, "en", "1,284,300.00 ₽", "1,284,300.00", "1,284,300 ₽", "1.28 M"),
        (74_250, Unit.MONEY, "ru", "742,50 ₽", "742,50", "742,50 ₽", "742,5"),
        (40_000, Unit.COUNT, "ru", "40 000", "40 000", "40 000", "40 тыс."),
        (40_000, Unit.COUNT, "ro", "40.000", "40.000", "40.000", "40 mii"),
        (6_837, Unit.SHARE, "ru", "68,4 %", "68,4 %", "68 %", "68,4 %"),
        (3, Unit.SHARE, "en", "0.03%", "0.0%", "0.03%", "0.03%"),
        (340, Unit.RATIO, "en", "3.4", "3.40", "3.4", "3.4"),
        (80, Unit.DAYS, "en", "8 days", "8.0", "8 days", "8"),
        (85, Unit.DAYS, "en", "8.5 days", "8.5", "8.5 days", "8.5"),
        (1_234, Unit.POINTS, "en", "1,234 points", "1,234", "1,234 points", "1,234"),
        (1_500, Unit.UNITS, "hu", "1,5", "1,5", "1,5", "1,5"),
        (20261114, Unit.DAY, "en", "14 Nov 2026", "14 Nov 2026", "14 Nov 2026", "14 Nov"),
        (202611, Unit.MONTH, "hu", "2026. nov.", "2026. nov.", "2026. nov.", "nov"),
        (202647, Unit.WEEK, "en", "16–22 Nov 2026", "16–22 Nov 2026", "16–22 Nov 2026", "16 Nov"),
        (16, Unit.HOUR, "en", "16–17", "16–17", "16–17", "16"),
        (1, Unit.WEEKDAY, "en", "Monday", "Monday", "Monday", "Mon"),
        (1_764_000_000_000_000, Unit.INSTANT, "en", *(("24 Nov 2025 19:00",) * 4)),
        ("autumn", Unit.RULE, "en", *(("Autumn buns",) * 4)),
        ("gone", Unit.RULE, "en", *(("gone",) * 4)),
        ("members", Unit.WORD, "en", *(("Members",) * 4)),
        (None, Unit.MONEY, "en", *(("–",) * 4)),
        ("", Unit.TIER, "en", *(("–",) * 4)),
    ],
)
def test_a_value_is_written_in_full_in_a_column_at_a_glance_and_beside_an_axis(
    value: Cell, unit: Unit, language: str, full: str, column: str, glance: str, axis: str
) -> None:
    ways = (values.cell, values.bare, values.rounded, values.short)
    assert [spaced(way(value, unit, words(language), "p")) for way in ways] == [full, column, glance, axis]


@pytest.mark.parametrize(
    ("now", "before", "unit", "said"),
    [
        (128_430_000, 118_700_000, Unit.MONEY, "+8.2%"),
        (74_200, 68_100, Unit.MONEY, "+61 ₽"),
        (7_100, 7_300, Unit.SHARE, "−2 pts"),
        (7_100, 7_130, Unit.SHARE, "−0.3 pts"),
        (340, 310, Unit.RATIO, "+0.3"),
        (214, 200, Unit.COUNT, "+14"),
        (5_000, 1_200, Unit.COUNT, "+317%"),
        (5, 0, Unit.COUNT, "+5"),
        (80, 85, Unit.DAYS, "−0.5 days"),
        (7, 7, Unit.MONEY, "no change"),
        (7, None, Unit.MONEY, ""),
        (20261114, 20261113, Unit.DAY, ""),
    ],
)
def test_a_change_is_said_in_the_measure_that_tells_most(now: Cell, before: Cell, unit: Unit, said: str) -> None:
    assert spaced(values.change(now, before, unit, words("en"))) == said


@given(st.integers(-(10**15), 10**15), st.sampled_from(sorted(amounts.AMOUNTS)), st.sampled_from(LANGUAGES))
def test_any_amount_can_be_written_in_any_way(value: int, unit: Unit, language: str) -> None:
    for currency in (RUB, HUF, GBP):
        for way in (values.cell, values.bare, values.rounded, values.short):
            assert way(value, unit, words(language, currency), "p")
        assert values.change(value, 1_000, unit, words(language, currency), "p")
