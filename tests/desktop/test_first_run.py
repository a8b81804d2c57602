"""What is guessed of a shop: so well that four Enters are enough nearly everywhere."""

from zoneinfo import ZoneInfo

import pytest

from desktop.settings import LANGUAGES
from desktop.wording.country import countries, currencies, currency, currency_of, guess, zones_of
from loyalty.money import Currency


@pytest.mark.parametrize(
    ("language", "locale", "zone", "expected"),
    [
        ("ru", "ru_RU", "Europe/Moscow", ("RU", Currency("RUB", 2), "Europe/Moscow")),
        ("ru", "ru_RU", "Asia/Omsk", ("RU", Currency("RUB", 2), "Asia/Omsk")),
        ("hu", "hu_HU", "Europe/Budapest", ("HU", Currency("HUF", 0), "Europe/Budapest")),
        ("ro", "ro-RO", "Europe/Bucharest", ("RO", Currency("RON", 2), "Europe/Bucharest")),
        ("en", "en_GB.UTF-8", "Europe/London", ("GB", Currency("GBP", 2), "Europe/London")),
        # A system that tells nothing of its place.
        ("ru", "C", "Etc/UTC", ("RU", Currency("RUB", 2), "Europe/Moscow")),
        ("en", "", "", ("GB", Currency("GBP", 2), "Europe/London")),
        # An English system in Budapest: the country by the zone.
        ("en", "C", "Europe/Budapest", ("HU", Currency("HUF", 0), "Europe/Budapest")),
        ("en", "nonsense_4711", "No/Where", ("GB", Currency("GBP", 2), "Europe/London")),
    ],
)
def test_the_system_is_believed_as_far_as_it_knows(
    language: str, locale: str, zone: str, expected: tuple[str, Currency, str]
) -> None:
    found = guess(language=language, system_locale=locale, system_zone=zone)
    assert (found.country, found.currency, found.zone) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_money_a_zone_and_a_name(language: str) -> None:
    found = countries(language)
    assert len(found) > 200
    assert all(name for _, name in found)
    for code, _ in found:
        assert 0 <= currency_of(code).decimals <= 4
        assert all(ZoneInfo(zone) for zone in zones_of(code))
    codes = [code for code, _ in currencies(language)]
    assert {"RUB", "HUF", "RON", "EUR"} <= set(codes)
    assert len(codes) == len(set(codes))


def test_decimals_are_those_of_tills() -> None:
    assert [currency(code).decimals for code in ("HUF", "RUB", "JPY", "KWD")] == [0, 2, 0, 3]


def test_a_country_of_many_zones_begins_with_the_one_most_of_its_shops_are_in() -> None:
    assert zones_of("RU")[0] == "Europe/Moscow"
    assert zones_of("RU", "Europe/Lisbon")[-1] == "Europe/Lisbon"
