"""Every ready programme is a programme in every language and currency, and its own examples come out."""

import json

import pytest

from desktop.wording.presets import word_preset
from desktop.wording.words import LANGUAGES
from loyalty.examples import rehearse
from loyalty.money import Currency
from loyalty.programme_document import read
from resources import presets

CURRENCIES = (
    Currency("EUR", 2),
    Currency("GBP", 2),
    Currency("HUF", 0),
    Currency("RON", 2),
    Currency("RUB", 2),
    Currency("USD", 2),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
@pytest.mark.parametrize("name", presets.NAMES)
def test_a_preset_reads_and_its_examples_come_out(name: str, currency: Currency, language: str) -> None:
    document = presets.document(
        name, language=language, currency=currency.code, decimals=currency.decimals, zone="Europe/Bucharest"
    )
    programme = read(document)
    assert programme.currency == currency
    assert len(document["examples"]) >= 2
    assert rehearse(programme, document["examples"]) == ()
    assert "@" not in json.dumps(document)


@pytest.mark.parametrize("name", presets.NAMES)
def test_a_preset_has_every_text_in_every_language(name: str) -> None:
    raw = json.loads((presets._here / f"{name}.json").read_text(encoding="utf-8"))

    def texts(part: object) -> list[dict[str, str]]:
        if isinstance(part, dict):
            return [part] if "en" in part else [found for value in part.values() for found in texts(value)]
        return [found for value in part for found in texts(value)] if isinstance(part, list) else []

    found = texts(raw)
    assert found
    assert all(tuple(text) == LANGUAGES and all(text.values()) for text in found)


def test_amounts_are_of_the_currencys_own_size() -> None:
    title, says = word_preset("points", Currency("HUF", 0), "hu")
    assert title == "Pontok minden 4\u00a0000\u00a0Ft után"
    assert "200\u00a0Ft" in says
    assert word_preset("points", Currency("EUR", 2), "en")[0] == "Points for every €10"
    assert "€0.50" in word_preset("points", Currency("EUR", 2), "en")[1]


@pytest.mark.parametrize("zone", ["Europe/Moscow", "Pacific/Auckland", "America/Los_Angeles"])
def test_hours_in_examples_are_the_shops_own(zone: str) -> None:
    document = presets.document("happy_hour", language="en", currency="EUR", decimals=2, zone=zone)
    assert rehearse(read(document), document["examples"]) == ()


def test_nothing_is_offered_twice() -> None:
    told = [word_preset(name, Currency("EUR", 2), "en") for name in presets.NAMES]
    assert len({title for title, _ in told}) == len({says for _, says in told}) == len(presets.NAMES)
    files = {file.stem for file in presets._here.glob("*.json")}
    assert files == set(presets.NAMES)
