"""Books of the third form come up to the fourth with every sum that the program would have kept of them."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from db.books import SCHEMA_VERSION, Books
from db.ledger.tiers_kept import renew_tiers
from db.reports.audit import check
from db.schema import upgrade
from db.schema.upgrade import create_books, open_books
from db.tables.rollups import ROLLUPS, till
from tests.db.many_days import ManyDays, rules
from tests.db.older_forms import as_form
from tests.db.shop import OPENED, WORKPLACE

#: Of tiers, what was noticed before and how stands only in newer books.
SUMS = [table.name for table in (*ROLLUPS, till) if table.name not in ("member", "tier_move")]
OF_MEMBERS = "SELECT account_id, first_day, last_day, days, visits, paid, came, tier FROM member ORDER BY 1"
OF_SALES = """
    SELECT account_id, tier_move.day, "before", "after" FROM tier_move JOIN member ON n = own
    WHERE op_id IN (SELECT op_id FROM event WHERE kind = 'sale') ORDER BY 1, 2, 3, 4
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """Books that this program has kept for a while; their newest fact is what the upgrade takes for today."""
    folder = tmp_path_factory.mktemp("kept")
    made = iter(range(1_000))
    path = folder / "kept.regulars"
    books = create_books(
        path, workplace=WORKPLACE, programme=rules(), now=OPENED, new_id=lambda: f"first-{next(made):06}"
    )
    days = ManyDays(books, folder)
    days.begin()
    random = Random(11)
    days.live([(n % 20, random.randrange(10**6)) for n in range(100)])
    days.shop.sell("account-eve", 990)
    renew_tiers(books, now=days.shop.now, confirmed=True)
    yield books
    books.close()


@pytest.fixture
def third(kept: Books, tmp_path: Path) -> Path:
    """The same as the third form has them."""
    return as_form(kept, tmp_path / "third.regulars", "0003")


def rows(books: Books, asked: str) -> list[Any]:
    with books.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(asked).all()]


def by_account(table: str) -> str:
    """Numbers of members are given in the order of joining, so those of people who came as a crowd may differ."""
    if table not in ("held", "visit_day"):
        return f"SELECT * FROM {table} ORDER BY 1, 2"
    return f"SELECT account_id, {table}.* FROM {table} JOIN member ON n = {table}.member"


def without_numbers(table: str, found: list[Any]) -> list[Any]:
    return sorted((row[0], *row[2:]) for row in found) if table in ("held", "visit_day") else found


def assert_as_kept(books: Books, kept: Books) -> None:
    for table in SUMS:
        asked = by_account(table)
        assert without_numbers(table, rows(books, asked)) == without_numbers(table, rows(kept, asked)), table
    for asked in (OF_MEMBERS, OF_SALES):
        assert rows(books, asked) == rows(kept, asked)
    assert check(books).problems == ()


def test_every_sum_is_what_the_program_would_have_kept(kept: Books, third: Path) -> None:
    books = open_books(third)
    assert rows(books, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert_as_kept(books, kept)
    assert rows(books, "SELECT count(*) FROM member WHERE tier_until = 0 AND stands = n") == [(0,)]
    books.close()


def test_an_upgrade_that_is_cut_off_behind_the_tables_is_healed_by_the_next_day(
    kept: Books, third: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for step in ("_renew_snapshots", "_renew_tiers"):
        path = third.with_name(f"{step}.regulars")
        shutil.copyfile(third, path)
        with monkeypatch.context() as cut:
            cut.setattr(upgrade, step, pulled)
            with pytest.raises(KeyboardInterrupt):
                open_books(path)
        books = open_books(path)
        assert check(books).problems == ()
        newest = rows(books, "SELECT max(at) FROM event")[0][0]
        renew_tiers(books, now=upgrade.instant(newest))
        assert_as_kept(books, kept)
        books.close()


def test_an_upgrade_that_is_cut_off_in_the_tables_leaves_the_third_form(
    third: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no room")

    with monkeypatch.context() as cut:
        cut.setattr(upgrade, "fill_held", full)
        with pytest.raises(OSError, match="no room"):
            open_books(third)
    with_third = Books(third)
    assert rows(with_third, "PRAGMA user_version") == [(3,)]
    with_third.close()
    open_books(third).close()


def test_snapshots_of_an_older_program_are_replayed_and_what_they_hold_is_kept(kept: Books, third: Path) -> None:
    old = Books(third)
    with old.writing() as connection:
        connection.exec_driver_sql("UPDATE standing SET form = 1, snapshot = x'80'")
    old.close()
    books = open_books(third)
    assert_as_kept(books, kept)
    books.close()
