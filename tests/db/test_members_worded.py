"""Whatever the questions about members answer has a name in words; what a key means is never left to be guessed."""

from collections.abc import Iterator

import pytest

from db.reports.answer import Answer, Unit
from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from desktop.wording.reports import said
from desktop.wording.words import Words
from loyalty.money import Currency
from tests.db.members_year import TODAY
from tests.db.shop import OPENED, Shop

WORDS = Words(language="en", currency=Currency("RUB", 2))
QUESTIONS = ("churn", "coming_and_going", "frequency", "lifetime_value", "retention", "segments")


def keys(told: Answer) -> Iterator[str]:
    for figure in told.figures:
        yield figure.key
        if figure.beside:
            yield figure.beside.key
        if figure.lead and figure.lead.group:
            yield figure.lead.group
    for table in told.tables:
        yield table.key
        yield from (column.key for column in table.columns)
        for place, column in enumerate(table.columns):
            if column.unit is Unit.WORD:
                yield from (str(row[place]) for row in table.rows)
        yield from (lead.group for lead in table.leads if lead)
    for picture in told.pictures:
        yield picture.key
        yield from (str(series.key) for series in picture.series if series.unit is Unit.WORD)
        if picture.x_unit is Unit.WORD:
            yield from (str(key) for key in picture.x)


@pytest.mark.parametrize("asked_for", QUESTIONS)
def test_every_key_of_an_answer_is_worded(year: Shop, asked_for: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.reports.lifetime_value.MEMBERS_MIN", 20)
    monkeypatch.setattr("db.reports.lifetime_value.REPEATERS_MIN", 10)
    asked = Asked(period=Period(OPENED.date(), TODAY), today=TODAY)
    with reading_books(year.books.path) as source:
        told = question(asked_for).ask(source, asked)
    assert told.tables
    assert said.title(asked_for, WORDS) != asked_for
    assert said.about(asked_for, WORDS)
    assert [key for key in keys(told) if said.name(asked_for, key, WORDS) == key] == []
    assert [note.code for note in told.notes if said.note(asked_for, note, WORDS) == note.code] == []
    unexplained = [figure.key for figure in told.figures if not said.meant(asked_for, figure.key, WORDS)]
    assert unexplained == []
