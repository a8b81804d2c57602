"""Pages are fetched ahead of a report, and whatever comes of it, nothing is left reading when the report is over."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.books import BooksProblem
from db.reports import read_ahead
from db.reports.asked import Asked, Period, month_of
from db.reports.question import NAMES, ask
from db.reports.read_ahead import ReadAhead, Walk
from db.reports.source import reading_books
from db.tables.rollups import LIVES, VISITS, member
from tests.db.sales_quarter import TODAY
from tests.db.shop import Shop

PAGE = 4_096
#: Days as they are written: first the earliest, then the latest.
FIRST, LAST = 20_240_101, 20_263_100
A_LEAF_OF_AN_INDEX = 10


@pytest.fixture
def days(tmp_path: Path) -> Iterator[tuple[Path, int]]:
    """A file in which only one table is large, in order of days; and that table's first page."""
    path = tmp_path / "days.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA page_size={PAGE}")
        raw.execute("CREATE TABLE each (day INTEGER, told TEXT, PRIMARY KEY (day, told)) WITHOUT ROWID")
        told = ((day, f"{'far' * 40} {n}") for n in range(2) for day in range(FIRST, LAST))
        raw.executemany("INSERT INTO each VALUES (?, ?)", told)
        raw.commit()
        yield path, raw.execute("SELECT rootpage FROM sqlite_master").fetchone()[0]


def fetched(path: Path, walk: Walk, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pages that the system is asked for."""
    pages: list[int] = []

    def wish(_descriptor: int, at: int, length: int, _advice: int) -> None:
        pages.extend(range(at // PAGE + 1, (at + length) // PAGE + 1))

    with monkeypatch.context() as here:
        here.setattr(os, "posix_fadvise", wish)
        ahead = ReadAhead(path, lambda: None)
        ahead.begin(walk)
        ahead.begin(walk)
        ahead.end()
    return pages


def readers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "read-ahead"]


def test_all_lowest_pages_are_asked_for_once(days: tuple[Path, int], monkeypatch: pytest.MonkeyPatch) -> None:
    path, root = days
    whole = path.read_bytes()
    lowest = [n + 1 for n in range(1, len(whole) // PAGE) if whole[n * PAGE] == A_LEAF_OF_AN_INDEX]
    assert len(lowest) > 1_000
    assert fetched(path, Walk(root), monkeypatch) == lowest


def test_of_what_lies_in_order_of_days_only_some_are(days: tuple[Path, int], monkeypatch: pytest.MonkeyPatch) -> None:
    path, root = days
    middle = (FIRST + LAST) // 2
    early = fetched(path, Walk(root, FIRST, middle), monkeypatch)
    late = fetched(path, Walk(root, middle + 1, LAST), monkeypatch)
    every = fetched(path, Walk(root), monkeypatch)
    assert sorted({*early, *late}) == every
    # The one in which both meet.
    assert len({*early} & {*late}) <= 1
    assert abs(len(early) - len(late)) < len(every) // 10
    assert len(fetched(path, Walk(root, middle, middle), monkeypatch)) <= 3


def test_a_table_of_one_page_or_a_page_that_is_none_asks_for_nothing(
    days: tuple[Path, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, root = days
    lowest = fetched(path, Walk(root), monkeypatch)[0]
    assert not fetched(path, Walk(lowest), monkeypatch)
    assert not fetched(path, Walk(1_000_000), monkeypatch)
    assert not fetched(path.with_name("gone"), Walk(root), monkeypatch)


def test_no_file_is_opened_for_it(quarter: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_args: object, **_named: object) -> None:
        raise AssertionError("closing it would take the locks away that SQLite has on the books")

    with reading_books(quarter.books.path) as source:
        monkeypatch.setattr(os, "open", opened)
        monkeypatch.setattr(Path, "open", opened)
        source.ahead(member, LIVES, member.c.account_id)
        source.ahead(VISITS, days=month_of(TODAY))
    assert not readers()


@pytest.mark.parametrize("by_handles", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_every_question_is_answered_alike_and_leaves_no_reader(
    quarter: Shop, name: str, by_handles: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_ahead, "_BY_HANDLES", by_handles)
    period: Period = month_of(TODAY)
    asked = Asked(period=period, before=period.before(), today=TODAY)
    with reading_books(quarter.books.path) as source:
        ahead = ask(source, name, asked)
    assert not readers()
    with reading_books(quarter.books.path) as source:
        source.read_ahead = None
        assert ask(source, name, asked) == ahead


def test_where_the_system_takes_no_wishes_threads_read(days: tuple[Path, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_ahead, "_BY_HANDLES", True)
    path, root = days
    ahead = ReadAhead(path, lambda: None)
    ahead.begin(Walk(root))
    ahead.begin(Walk(root, FIRST, FIRST))
    assert len(readers()) == 4
    ahead.end()
    assert not readers()


def test_a_report_that_is_stopped_asks_for_no_more(days: tuple[Path, int], monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):
        pass

    def stopped() -> None:
        raise Stopped

    path, root = days
    wishes: list[int] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *wish: wishes.append(wish[1]))
    with pytest.raises(Stopped):
        ReadAhead(path, stopped).begin(Walk(root))
    assert not wishes


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
