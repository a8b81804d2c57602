"""Whatever an owner wants to reach: each suggested rule fits into each ready programme, which can still be read."""

import pytest

from desktop.programme import goals
from desktop.programme.naming import Naming
from desktop.wording.words import LANGUAGES, Words
from loyalty.examples import rehearse
from loyalty.money import Currency
from loyalty.programme_document import read
from resources import presets

#: A currency without decimals, one with the largest figures, one as small as a euro, one between.
CURRENCIES = dict(
    zip(LANGUAGES, (Currency("EUR", 2), Currency("RUB", 2), Currency("HUF", 0), Currency("RON", 2)), strict=True)
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", presets.NAMES)
def test_each_building_block_fits_into_each_ready_programme(name: str, language: str) -> None:
    currency = CURRENCIES[language]
    words = Words(language=language, currency=currency, zone="Europe/Moscow")
    document = goals.preset_document(name, words)
    for goal in goals.GOALS:
        for shelf in goals.fitting(goal, Naming(words=words, document=document)):
            assert len(shelf.suggestions) >= 3
            for suggestion in shelf.suggestions:
                assert suggestion.title
                assert suggestion.says
                assert not set("{}@") & set(suggestion.says)
                read(goals.take(suggestion.take, document, words))


@pytest.mark.parametrize("goal", goals.GOALS)
def test_all_of_a_goals_blocks_together_are_a_programme(goal: str) -> None:
    words = Words(language="en", currency=Currency("EUR", 2), zone="Europe/Moscow")
    document = goals.preset_document("cashback", words)
    (shelf,) = goals.fitting(goal, Naming(words=words, document=document))
    for suggestion in shelf.suggestions:
        document = goals.take(suggestion.take, document, words)
    programme = read(document)
    # The examples it came with may come out otherwise now; that they can be run is what counts.
    rehearse(programme, document["examples"])
