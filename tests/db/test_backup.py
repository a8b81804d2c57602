"""The daily copy and the way back."""

import sqlite3
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from db.books import SCHEMA_VERSION, Books, BooksProblem
from db.facts import broken_links
from db.lookup import sales
from db.lookup.slips import by_slip
from db.lookup.workplace import workplace
from db.schema.backup import back_up, backups, restore
from db.schema.upgrade import open_books
from tests.db.shop import Shop


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def restored(shop: Shop, path: Path) -> Path:
    """The shop's books as they are, once more at another path."""
    path.parent.mkdir(exist_ok=True)
    shop.books.copy_into(path)
    return path


def test_a_copy_is_one_whole_file_of_that_moment(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    before = shop.sell(shop.enrol(), 1_000)
    made = back_up(shop.books, folder, now=shop.now)
    after = shop.sell("", 2_000)
    assert names(folder) == [f"regulars-{shop.books.path.stem}-20260302T090101Z.db"]
    assert [copy.path for copy in backups(folder, shop.books.path)] == [made]
    copy = open_books(made)
    assert sales.sale(copy, before.op_id) is not None
    assert sales.sale(copy, after.op_id) is None
    copy.close()


def test_fourteen_are_kept_and_nothing_else_is_touched(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    (folder / "holiday.jpg").write_bytes(b"sea")
    (folder / "regulars-old.db").write_bytes(b"somebody's")
    for _ in range(16):
        back_up(shop.books, folder, now=shop.later(days=1))
    kept = backups(folder, shop.books.path)
    assert len(kept) == 14
    assert kept[0].made_at == shop.now
    assert kept[-1].made_at == shop.now - timedelta(days=13)
    assert {"holiday.jpg", "regulars-old.db"} <= set(names(folder))


def test_two_shops_share_a_folder_and_neither_sees_nor_drops_the_others_copies(shop: Shop, tmp_path: Path) -> None:
    folder, bakery = tmp_path / "stick", shop.books.path
    bar = Books(restored(shop, tmp_path / "wine-bar.db"))
    evening = [back_up(bar, folder, now=shop.later(days=1)) for _ in range(2)]
    morning = [back_up(shop.books, folder, now=shop.later(days=1), keep=3) for _ in range(5)]
    assert [copy.path for copy in backups(folder, bakery)] == morning[:1:-1]
    assert [copy.path for copy in backups(folder, bar.path)] == evening[::-1]
    # A name that is the end of another's is another name all the same.
    assert backups(folder, tmp_path / "bar.db") == ()
    bar.close()


def test_copies_of_a_time_when_they_had_no_name_are_those_of_the_usual_books(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    usual = Books(restored(shop, tmp_path / "usual" / "books.db"))
    older = back_up(usual, folder, now=shop.now).rename(folder / "regulars-20250102T030405Z.db")
    newer = back_up(usual, folder, now=shop.now)
    assert [copy.path for copy in backups(folder, usual.path)] == [newer, older]
    assert backups(folder, tmp_path / "other.db") == ()
    back_up(usual, folder, now=shop.later(days=1), keep=2)
    assert not older.exists()
    usual.close()


def test_copies_are_made_while_the_till_sells(shop: Shop, tmp_path: Path) -> None:
    stop = threading.Event()
    sold: list[str] = []

    def sell() -> None:
        while not stop.is_set():
            sold.append(shop.sell("", 1_000).op_id)

    selling = threading.Thread(target=sell)
    selling.start()
    made = [back_up(shop.books, tmp_path / "copies", now=shop.now + timedelta(days=day)) for day in range(5)]
    stop.set()
    selling.join()
    for path in made:
        copy = open_books(path)
        with copy.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert list(broken_links(connection)) == []
        copy.close()
    assert sold


def test_a_restored_till_goes_on_from_the_copy_under_a_new_code(shop: Shop, tmp_path: Path) -> None:
    """A slip printed after the copy was made must never share its number with one printed after the way back."""
    ann = shop.enrol()
    kept_sale = shop.sell(ann, 10_000)
    made = back_up(shop.books, tmp_path / "copies", now=shop.now)
    lost_sale = shop.sell(ann, 500, spend=None)
    path = shop.books.path
    shop.books.close()
    aside = restore(made, path, now=shop.now)
    assert aside is not None
    assert aside.name == "shop-replaced-20260302T090201Z.regulars"
    books = open_books(path)
    assert sales.sale(books, kept_sale.op_id) is not None
    assert sales.sale(books, lost_sale.op_id) is None
    assert workplace(books).till_code != "KDT"
    again = Shop(books, shop.now, counted_from=500)
    assert again.holds(ann) == 500
    assert again.sell(ann, 1_000).slip != lost_sale.slip
    with books.reading() as connection:
        assert list(broken_links(connection)) == []
    books.close()
    replaced = open_books(aside)
    assert sales.sale(replaced, lost_sale.op_id) is not None
    replaced.close()


def test_books_move_to_another_computer_as_a_copy(shop: Shop, tmp_path: Path) -> None:
    sold = shop.sell(shop.enrol(), 10_000)
    stick = back_up(shop.books, tmp_path / "stick", now=shop.now)
    stick.chmod(0o444)
    elsewhere = tmp_path / "another computer" / "regulars" / "shop.regulars"
    assert restore(stick, elsewhere, now=shop.now) is None
    books = open_books(elsewhere)
    assert by_slip(books, sold.slip) is not None
    books.close()
    assert names(elsewhere.parent) == ["shop.regulars"]


def test_books_left_behind_by_a_till_that_never_closed_them_are_a_copy_too(shop: Shop, tmp_path: Path) -> None:
    """Taken from a dead computer's disk: the file, and the log beside it."""
    sold = shop.sell(shop.enrol(), 10_000)
    stick = tmp_path / "stick"
    stick.mkdir()
    for tail in ("", "-wal"):
        (stick / f"shop.regulars{tail}").write_bytes((tmp_path / f"shop.regulars{tail}").read_bytes())
    restore(stick / "shop.regulars", tmp_path / "new" / "shop.regulars", now=shop.now)
    books = open_books(tmp_path / "new" / "shop.regulars")
    assert sales.sale(books, sold.op_id) is not None
    books.close()


def test_a_copy_that_is_not_whole_replaces_nothing(shop: Shop, tmp_path: Path) -> None:
    for _ in range(20):
        shop.sell("", 1_000)
    made = back_up(shop.books, tmp_path / "copies", now=shop.now)
    path = shop.books.path
    shop.books.close()
    before = path.read_bytes()

    foreign = tmp_path / "copies" / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE contact (name TEXT)")
    connection.close()
    torn = tmp_path / "copies" / "torn.db"
    torn.write_bytes(made.read_bytes()[: made.stat().st_size // 2])
    newer = tmp_path / "copies" / "newer.db"
    newer.write_bytes(made.read_bytes())
    with sqlite3.connect(newer) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    connection.close()

    for copy, code in (
        (foreign, "not_books"),
        (torn, "damaged"),
        (newer, "newer"),
        (tmp_path / "copies" / "gone.db", "missing"),
    ):
        with pytest.raises(BooksProblem) as problem:
            restore(copy, path, now=shop.now)
        assert problem.value.code == code
        assert path.read_bytes() == before
        assert names(path.parent) == ["copies", "shop.regulars"]


def test_a_damaged_file_is_put_aside_and_the_till_sells_on(shop: Shop, tmp_path: Path) -> None:
    sold = shop.sell("", 1_000)
    made = back_up(shop.books, tmp_path / "copies", now=shop.now)
    path = shop.books.path
    shop.books.close()
    path.write_bytes(b"\x00" * 4096)
    aside = restore(made, path, now=shop.now)
    assert aside is not None
    assert aside.read_bytes() == b"\x00" * 4096
    books = open_books(path)
    assert sales.sale(books, sold.op_id) is not None
    books.close()
