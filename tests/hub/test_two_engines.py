"""The same question to a till's books and to a chain's hub with the same rows: one answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.reports.answer import Answer
from db.reports.asked import Asked, Period, month_of
from db.reports.question import NAMES, Question, question
from db.reports.source import Source, reading_books, reading_hub
from db.sync.copying import copy_to_hub
from tests.hub.grown import GROUP, NOW, grow
from tests.hub.server import Server

TODAY = NOW.date()
MONTH = Asked(period=month_of(date(2026, 10, 1)), today=TODAY, before=month_of(date(2026, 9, 1)))
HALF_A_YEAR = replace(MONTH, period=Period(date(2026, 5, 1), TODAY), before=Period(date(2026, 4, 1), date(2026, 4, 30)))
#: Tables that name people who work in the shop, out of words that are never copied.
ONLY_IN_BOOKS = {"by_hand", "by_author", "by_reason"}


@pytest.fixture(scope="module")
def copied(server: Server, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Books, and the hub that they were copied into."""
    path = tmp_path_factory.mktemp("grown") / "shop.regulars"
    grow(path)
    url = server.new_database()
    copy_to_hub(path, url, now=NOW)
    return path, url


@pytest.fixture
def both(copied: tuple[Path, str]) -> Iterator[tuple[Source, Source]]:
    with reading_books(copied[0]) as books, reading_hub(copied[1]) as hub:
        yield books, hub


def ways_to_ask(books: Source, one: Question) -> Iterator[Asked]:
    """The whole, a month beside another, each filter that the question heeds, each of its choices."""
    yield HALF_A_YEAR
    yield MONTH
    filters = {"shop": books.place().shop_name, "till": _till(books), "tier": _tier(books), "group": GROUP}
    for name, value in filters.items():
        if name in one.heeds:
            yield replace(HALF_A_YEAR, **{name: value})
    for name, choices in one.options:
        for choice in choices:
            yield replace(HALF_A_YEAR, options=((name, choice),))


@pytest.mark.parametrize("name", NAMES)
def test_both_engines_answer_alike(both: tuple[Source, Source], name: str) -> None:
    books, hub = both
    asked_of = question(name)
    told = 0
    for asked in ways_to_ask(books, asked_of):
        here, there = _without_private(asked_of.ask(books, asked)), asked_of.ask(hub, asked)
        assert there == here
        _only_whole_numbers(there)
        told += len(here.figures) + len(here.tables)
        for group in _groups(here, "people"):
            assert asked_of.people is not None
            assert asked_of.people(hub, asked, group) == asked_of.people(books, asked, group)
        for group in _groups(here, "receipts"):
            if asked_of.receipts is not None:
                assert asked_of.receipts(hub, asked, group) == asked_of.receipts(books, asked, group)
    assert told, "the shop is too small for the question: nothing was compared"


def _without_private(answer: Answer) -> Answer:
    """Without what only the shop's own books know: who gave points by hand."""
    return replace(answer, tables=tuple(table for table in answer.tables if table.key not in ONLY_IN_BOOKS))


def _groups(answer: Answer, to: str) -> list[str]:
    leads = [figure.lead for figure in answer.figures]
    leads += [lead for table in answer.tables for lead in table.leads]
    own = (lead for lead in leads if lead and lead.to == to and lead.question in ("", answer.question))
    return list(dict.fromkeys(lead.group for lead in own))


def _only_whole_numbers(answer: Answer) -> None:
    """No Decimal, no float: a cell of PostgreSQL's own would be shown and written in its own way."""
    cells = [cell for table in answer.tables for row in (*table.rows, *filter(None, (table.total,))) for cell in row]
    cells += [figure.value for figure in answer.figures]
    assert {type(cell) for cell in cells} <= {int, str, type(None)}


def _till(books: Source) -> str:
    return str(books.connection.exec_driver_sql("SELECT min(code) FROM till").scalar())


def _tier(books: Source) -> str:
    counted = "SELECT tier FROM member WHERE tier <> '' GROUP BY tier ORDER BY count(*) DESC"
    return str(books.connection.exec_driver_sql(counted).scalar() or "")
