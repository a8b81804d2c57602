"""Birthdays as people type them, in each language's own way."""

from datetime import date

import pytest

from desktop.wording.typed_day import read_day

TODAY = date(2026, 11, 14)
BORN = date(1988, 11, 6)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "6/11/1988"),
        ("en", "6 Nov 1988"),
        ("en", "November 6, 1988"),
        ("en", "1988-11-06"),
        ("en", "6.11.88"),
        ("ru", "06.11.1988"),
        ("ru", "6 ноября 1988 г."),
        ("ru", "6 нояб. 88"),
        ("ru", "06111988"),
        ("ru", "061188"),
        ("hu", "1988. 11. 06."),
        ("hu", "1988. november 6."),
        ("hu", "88.11.06"),
        ("hu", "19881106"),
        ("hu", "6.11.1988"),
        ("ro", "6 noiembrie 1988"),
        ("ro", "6.11.1988"),
        ("ru", "19881106"),
    ],
)
def test_a_birthday_is_read_as_it_is_written(language: str, text: str) -> None:
    assert read_day(text, language, today=TODAY) == BORN


@pytest.mark.parametrize(
    "text", ["", "6", "6.11", "31.2.1988", "soon", "6.11.1888", "6.11.2030", "6 brumaire 1988", "x" * 99]
)
def test_what_is_no_birthday_is_none(text: str) -> None:
    assert read_day(text, "en", today=TODAY) is None


def test_where_only_one_order_makes_a_day_it_is_that_one() -> None:
    assert read_day("11/16/1988", "en", today=TODAY) == date(1988, 11, 16)
    assert read_day("1.1.26", "ru", today=TODAY) == date(2026, 1, 1)
    assert read_day("1.1.27", "ru", today=TODAY) == date(1927, 1, 1)
