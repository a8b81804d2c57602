"""Whatever the questions about the programme answer has a name in words; no figure's meaning is left to be guessed."""

import pytest

from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from desktop.wording.reports import said
from desktop.wording.words import Words
from loyalty.money import Currency
from loyalty.programme_document import read
from tests.db.programme_year import TODAY, every_rule
from tests.db.shop import OPENED, Shop
from tests.db.test_members_worded import keys

_PROGRAMME = read(every_rule())
WORDS = Words(
    language="en",
    currency=Currency("RUB", 2),
    purses=_PROGRAMME.purses,
    ladder=_PROGRAMME.ladder,
    rules={"often": "Often", "by-tier": "By tier", "thanks": "Thank you", "spring": "Spring"},
)
QUESTIONS = ("tiers", "coupons", "rules", "purse_movement", "liability", "deferred_revenue")


@pytest.mark.parametrize("asked_for", QUESTIONS)
def test_every_key_of_an_answer_is_worded(programme_year: Shop, asked_for: str) -> None:
    period = Period(OPENED.date(), TODAY)
    with reading_books(programme_year.books.path) as source:
        told = question(asked_for).ask(source, Asked(period=period, today=TODAY, before=period.before()))
    assert told.tables
    assert said.title(asked_for, WORDS) != asked_for
    assert said.about(asked_for, WORDS)
    assert [key for key in keys(told) if said.name(asked_for, key, WORDS) == key] == []
    spoken = [said.note(asked_for, note, WORDS) for note in told.notes]
    assert [text for text in spoken if "{" in text or " " not in text] == []
    unexplained = [figure.key for figure in told.figures if not said.meant(asked_for, figure.key, WORDS)]
    assert unexplained == []
