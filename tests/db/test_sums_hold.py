"""Whatever happens in a shop, the sums that reports read are what its journal says; where one is not, check says so."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, Text

from db.books import Books
from db.ledger.tiers_kept import renew_tiers
from db.reports.audit import check
from db.reports.audit_sums import sums_of_journal
from db.reports.derived import DERIVED
from db.schema.upgrade import create_books
from db.tables.rollup_triggers import TRIGGERS
from db.tables.rollups import ROLLUPS, till
from loyalty.document_shape import Problem
from tests.db.many_days import ManyDays, rules
from tests.db.shop import OPENED, WORKPLACE


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books in which nothing has happened yet, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.regulars"
    made = iter(range(1_000))
    create_books(
        path, workplace=WORKPLACE, programme=rules(), now=OPENED, new_id=lambda: f"first-{next(made):06}"
    ).close()
    return path


@settings(
    max_examples=max(8, settings().max_examples // 12), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.tuples(st.integers(0, 20), st.integers(0, 10**6)), min_size=10, max_size=40))
def test_the_sums_are_what_the_journal_says_after_any_history(empty: Path, steps: list[tuple[int, int]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.regulars"
        shutil.copyfile(empty, path)
        books = Books(path)
        try:
            days = ManyDays(books, Path(folder))
            days.begin()
            days.live(steps)
            assert check(books).problems == ()
            renew_tiers(books, now=days.shop.later(hours=1), confirmed=True)
            assert renew_tiers(books, now=days.shop.now, confirmed=True) == 0
            assert check(books).problems == ()
        finally:
            books.close()


@pytest.fixture(scope="module")
def busy(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books in which all of it has happened."""
    folder = tmp_path_factory.mktemp("busy")
    path = folder / "busy.regulars"
    shutil.copyfile(empty, path)
    books = Books(path)
    days = ManyDays(books, folder)
    days.begin()
    random = Random(6)
    days.live([(n % 16, random.randrange(10**6)) for n in range(120)])
    renew_tiers(books, now=days.shop.later(hours=1), confirmed=True)
    assert check(books).problems == ()
    books.fold()
    books.close()
    return path


@contextmanager
def spoiled(busy: Path, tmp_path: Path, *statements: str) -> Iterator[Books]:
    """The same books after somebody's hand was in them."""
    path = tmp_path / "spoiled.regulars"
    shutil.copyfile(busy, path)
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            assert raw.execute(statement).rowcount != 0, statement
        raw.commit()
    books = Books(path)
    try:
        yield books
    finally:
        books.close()
        path.unlink()


def found(books: Books) -> set[str]:
    """Which sums an audit names."""
    codes = {"sum_differs", "sum_unguarded"}
    return {problem.place.split("/")[0] for problem in check(books).problems if problem.code in codes}


def summed(books: Books) -> list[Problem]:
    """What an audit says of sums of the journal."""
    with books.reading() as connection:
        return list(sums_of_journal(connection))


KEPT = (*ROLLUPS, till)


def one_row(table: Table) -> str:
    """Which row is spoiled: of members one with all that a member can have, of the others any."""
    key = ", ".join(column.name for column in table.primary_key)
    such = "stands = n AND tier_until BETWEEN 1 AND 90000000 AND visits > 0" if table.name == "member" else "true"
    return f"({key}) = (SELECT {key} FROM {table.name} WHERE {such} LIMIT 1)"


@pytest.mark.parametrize("table", KEPT, ids=lambda table: table.name)
def test_check_finds_a_sum_that_was_changed_in_any_column(busy: Path, tmp_path: Path, table: Table) -> None:
    for column in table.c:
        another = f"coalesce({column.name}, 0) + {100_000 if column.primary_key else 1}"
        if isinstance(column.type, Text):
            another = f"\"{column.name}\" || 'x'"
        changed = f'UPDATE {table.name} SET "{column.name}" = {another} WHERE {one_row(table)}'
        with spoiled(busy, tmp_path, changed) as books:
            # What is a sum of the journal alone is found without replaying anybody.
            told = summed(books) if table in DERIVED else found(books)
            assert told, f"{table.name}.{column.name}"


@pytest.mark.parametrize("table", KEPT, ids=lambda table: table.name)
def test_check_finds_a_row_that_is_missing_and_one_too_many(busy: Path, tmp_path: Path, table: Table) -> None:
    with spoiled(busy, tmp_path, f"DELETE FROM {table.name} WHERE {one_row(table)}") as books:
        assert table.name in found(books)
    another = {"n": "n + 1000", "account_id": "account_id || 'x'", "till": "till || 'x'", "code": "code || 'x'"}
    another |= {name: f"{name} + 1000" for name in ("member", "own", "day", "month", "lapses_on")}
    copied = ", ".join(another.get(column.name, f'"{column.name}"') for column in table.c)
    extra = f"INSERT INTO {table.name} SELECT {copied} FROM {table.name} WHERE {one_row(table)}"
    with spoiled(busy, tmp_path, extra) as books:
        assert table.name in found(books)


@pytest.mark.parametrize("trigger", [trigger.split()[2] for trigger in TRIGGERS])
def test_check_misses_a_trigger_that_is_gone(busy: Path, tmp_path: Path, trigger: str) -> None:
    with spoiled(busy, tmp_path, f"DROP TRIGGER {trigger}") as books:
        assert trigger in found(books)


def test_check_finds_a_move_that_no_sale_made_and_one_that_leads_elsewhere(busy: Path, tmp_path: Path) -> None:
    of_eve = "SELECT n, n, 20260401, '', {} FROM member WHERE account_id = 'account-eve'"
    for way in ("'silver', 'gold'", "tier, 'gone'"):
        with spoiled(busy, tmp_path, f"INSERT INTO tier_move {of_eve.format(way)}") as books:
            assert found(books) == {"tier_move"}, way
