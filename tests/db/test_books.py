"""The file of books: recognised before it is touched, all or nothing when written."""

import hashlib
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from db.books import SCHEMA_VERSION, Books, BooksProblem
from db.schema.upgrade import open_books
from db.tables.journal import sale
from tests.db.shop import Shop

ROOT = Path(__file__).parents[2]


def everything_in(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def refused(path: Path) -> BooksProblem:
    """Why the file is refused; and nothing in its folder may have moved by a byte."""
    before = everything_in(path.parent)
    with pytest.raises(BooksProblem) as problem:
        open_books(path)
    assert everything_in(path.parent) == before
    return problem.value


def test_a_file_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    foreign = tmp_path / "contacts.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE contact (name TEXT)")
    assert refused(foreign).code == "not_books"


@pytest.mark.parametrize("content", [b"", b"a shopping list", b"SQLite format 3\x00", b"PK\x03\x04" + bytes(200)])
def test_what_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "shop.regulars"
    path.write_bytes(content)
    assert refused(path).code == "not_books"


def test_books_of_a_newer_program_are_left_as_they_are(shop: Shop) -> None:
    shop.sell("", 1000)
    path = shop.books.path
    shop.books.close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    connection.close()
    problem = refused(path)
    assert problem.code == "newer"
    assert problem.facts == {"file": SCHEMA_VERSION + 1, "program": SCHEMA_VERSION}


def test_books_that_are_gone_are_missing_and_not_made_anew(tmp_path: Path) -> None:
    assert refused(tmp_path / "shop.regulars").code == "missing"
    assert refused(tmp_path).code == "not_books"


def test_books_that_may_not_be_written_are_refused_in_words_and_left_as_they_are(shop: Shop) -> None:
    path = shop.books.path
    shop.books.close()
    path.chmod(0o444)
    path.parent.chmod(0o755)
    for parent in path.parents[1:4]:
        parent.chmod(parent.stat().st_mode | 0o055)
    before = everything_in(path.parent)
    # Nobody's rights stop root, so somebody else tries.
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, sys; from pathlib import Path; import sqlalchemy, db.schema.upgrade as upgrade\n"
            "from db.books import BooksProblem\n"
            "if os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
            "try: upgrade.open_books(Path(sys.argv[1]))\n"
            "except BooksProblem as problem: print(problem.code)",
            str(path),
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert told.stdout == "read_only\n"
    assert everything_in(path.parent) == before


def test_books_that_are_broken_inside_are_called_damaged(shop: Shop) -> None:
    for _ in range(20):
        shop.sell("", 1000)
    path = shop.books.path
    shop.books.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))
    with pytest.raises(BooksProblem) as problem:
        open_books(path)
    assert problem.value.code == "damaged"


def test_an_error_takes_back_the_whole_piece_of_writing(shop: Shop) -> None:
    def fail_half_way() -> None:
        with shop.books.writing() as connection:
            connection.exec_driver_sql("UPDATE workplace SET shop_name = 'half'")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        fail_half_way()
    with shop.books.reading() as connection:
        assert connection.exec_driver_sql("SELECT shop_name FROM workplace").scalar() == "Corner bakery"


def test_a_reader_sees_one_unmoving_state_while_another_thread_writes(shop: Shop) -> None:
    counts: list[int] = []
    with shop.books.reading() as connection:
        counts.append(len(connection.execute(select(sale.c.op_id)).all()))
        other = threading.Thread(target=lambda: shop.sell("", 1000))
        other.start()
        other.join()
        counts.append(len(connection.execute(select(sale.c.op_id)).all()))
    with shop.books.reading() as connection:
        counts.append(len(connection.execute(select(sale.c.op_id)).all()))
    assert counts == [0, 0, 1]


def test_whoever_waits_too_long_for_the_lock_is_told_that_the_books_are_busy(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = sqlite3.connect(shop.books.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with shop.books.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=50")
    with pytest.raises(BooksProblem) as problem:
        shop.sell("", 1000)
    assert problem.value.code == "busy"
    holder.execute("ROLLBACK")
    holder.close()
    assert shop.sell("", 1000).slip == "KDT-000001"


def test_a_full_disk_is_told_and_loses_nothing(shop: Shop) -> None:
    """A file may not grow past what it is: the system refuses the write as a full disk does."""
    ann = shop.enrol()
    kept = [shop.sell(ann, 1000).op_id for _ in range(3)]
    path = shop.books.path
    shop.books.close()
    full = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "sell_until_full.py"), str(path), ann],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    *sold, problem = full.stdout.split()
    assert problem == "disk_full"
    books = open_books(path)
    try:
        with books.reading() as connection:
            known = set(connection.execute(select(sale.c.op_id)).scalars())
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert known == {*kept, *sold}
        assert sold, "some were sold before the disk was full"
        # With room again, the till sells on.
        Shop(books, shop.now, counted_from=500).sell(ann, 1000)
    finally:
        books.close()


def test_closing_leaves_one_file(shop: Shop) -> None:
    shop.sell("", 1000)
    shop.books.close()
    assert [path.name for path in shop.books.path.parent.iterdir()] == ["shop.regulars"]


def test_books_are_made_whole_or_not_at_all(make_shop: Callable[..., Shop], tmp_path: Path) -> None:
    from loyalty.programme_document import ProgrammeRefused

    with pytest.raises(ProgrammeRefused):
        make_shop("refused.regulars", earn=[{"id": "x"}])
    assert list(tmp_path.iterdir()) == []
    made = make_shop()
    with pytest.raises(BooksProblem) as problem:
        make_shop()
    assert problem.value.code == "exists"
    assert made.sell("", 100).slip == "KDT-000001"


def test_books_can_be_kept_in_any_folder(make_shop: Callable[..., Shop], tmp_path: Path) -> None:
    folder = tmp_path / "Лавка №1 100% #?"
    folder.mkdir()
    shop = make_shop("Лавка №1 100% #?/книги.regulars")
    shop.books.close()
    again = open_books(folder / "книги.regulars")
    assert isinstance(again, Books)
    again.close()


def test_this_machine_can_refuse_a_file_to_grow() -> None:
    """What the full disk is made of in these tests."""
    assert hasattr(resource, "RLIMIT_FSIZE")
    assert hasattr(signal, "SIGXFSZ")
