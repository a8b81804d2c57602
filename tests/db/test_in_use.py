"""Books that somebody has open are not taken from under them, and nobody sells into a file that was moved away."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from db import in_use
from db.books import Books, BooksProblem
from db.lookup import sales
from db.schema.backup import back_up, restore
from tests.db.shop import Shop

#: Another program that opens the books, says so, and is killed.
_HAS_THEM_OPEN = "import sys, pathlib, db.books as b; kept = b.Books(pathlib.Path(sys.argv[1])); print(1); input()"


@pytest.fixture(autouse=True)
def nobody_waits_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_use, "waits_s", 0.0)


def test_no_copy_takes_the_place_of_books_that_another_program_has_open(shop: Shop, tmp_path: Path) -> None:
    made, path = back_up(shop.books, tmp_path / "copies", now=shop.now), shop.books.path
    sold = shop.sell("", 5_000)
    shop.books.close()
    command = [sys.executable, "-c", _HAS_THEM_OPEN, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"1\n"
        with pytest.raises(BooksProblem) as problem:
            restore(made, path, now=shop.now)
        assert problem.value.code == "in_use"
        # Beside one another they go on.
        books = Books(path)
        assert sales.sale(books, sold.op_id) is not None
        books.close()
        other.kill()
    assert restore(made, path, now=shop.now) is not None
    assert not list(path.parent.glob("*-open"))


def test_while_a_copy_takes_their_place_nobody_opens_them(shop: Shop) -> None:
    path = shop.books.path
    shop.books.close()
    with in_use.alone(path) as hold:
        with pytest.raises(BooksProblem) as problem:
            Books(path)
        assert problem.value.code == "busy"
        Books(path, hold).close()
    Books(path).close()


def test_nothing_is_sold_into_books_that_were_moved_away_by_hand(shop: Shop) -> None:
    path = shop.books.path
    shop.sell("", 5_000)
    shop.books.copy_into(path.with_name("copy"))
    os.replace(path, path.with_name("moved"))
    for replaced_by in (None, path.with_name("copy")):
        if replaced_by is not None:
            shutil.copy(replaced_by, path)
        with pytest.raises(BooksProblem) as problem:
            shop.sell("", 7_000)
        assert problem.value.code == "replaced"
