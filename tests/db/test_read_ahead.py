"""Pages are read ahead of a report, and whatever comes of it, nothing is left reading when the report is over."""

import threading
from pathlib import Path

import pytest

from db.books import BooksProblem
from db.reports.asked import Asked, Period, month_of
from db.reports.question import NAMES, ask
from db.reports.source import reading_books
from db.tables.rollups import LIVES, member, visit_month
from tests.db.sales_quarter import TODAY
from tests.db.shop import Shop


def readers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "read-ahead"]


@pytest.mark.parametrize("name", NAMES)
def test_every_question_is_answered_alike_and_leaves_no_reader(quarter: Shop, name: str) -> None:
    period: Period = month_of(TODAY)
    asked = Asked(period=period, before=period.before(), today=TODAY)
    with reading_books(quarter.books.path) as source:
        ahead = ask(source, name, asked)
    assert not readers()
    with reading_books(quarter.books.path) as source:
        source.read_ahead = None
        assert ask(source, name, asked) == ahead


def test_what_comes_late_is_read_too(quarter: Shop) -> None:
    with reading_books(quarter.books.path) as source:
        source.ahead(member.c.n)
        source.ahead(LIVES)
        source.ahead(visit_month.c.member, among=["20", "30"])
        assert len(readers()) == 4
    assert not readers()


def test_a_report_that_is_stopped_stops_its_readers(quarter: Shop) -> None:
    class Stopped(Exception):
        pass

    def report() -> None:
        with reading_books(quarter.books.path) as source:
            source.ahead(member.c.n)
            raise Stopped

    with pytest.raises(Stopped):
        report()
    assert not readers()


def test_books_that_cannot_be_read_are_told_by_the_report(quarter: Shop, tmp_path: Path) -> None:
    broken = tmp_path / "broken.regulars"
    whole = quarter.books.path.read_bytes()
    broken.write_bytes(whole[: len(whole) // 3])

    def report() -> None:
        with reading_books(broken) as source:
            ask(source, "dashboard", Asked(period=month_of(TODAY), today=TODAY))

    with pytest.raises(BooksProblem, match="damaged"):
        report()
    assert not readers()
