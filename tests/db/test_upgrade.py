"""Books of an earlier form are brought up once, with the earlier ones kept, or not touched at all."""

import shutil
from pathlib import Path

import pytest

from db import books as books_file
from db.books import SCHEMA_VERSION, BooksProblem
from db.ledger.erasure import erase, tombstones_in
from db.lookup import sales
from db.schema import upgrade
from db.schema.backup import copies
from db.schema.going_back import go_back, way_back
from db.schema.upgrade import open_books
from tests.db.shop import Shop

NEXT = SCHEMA_VERSION + 1
MOTTO = f"""
from alembic import op

revision = "{NEXT:04d}"
down_revision = "{SCHEMA_VERSION:04d}"
branch_labels = depends_on = None


def upgrade():
    op.execute("ALTER TABLE workplace ADD COLUMN motto TEXT NOT NULL DEFAULT 'fresh'")
    op.execute("EXTRA")
    op.execute("PRAGMA user_version={NEXT}")
"""


def a_later_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, extra: str = "SELECT 1") -> None:
    """A program with one more migration than this one."""
    scripts = tmp_path / "a later program"
    scripts.parent.mkdir(exist_ok=True)
    shutil.copytree(upgrade.SCRIPTS, scripts)
    (scripts / "versions" / f"{NEXT:04d}_motto.py").write_text(MOTTO.replace("EXTRA", extra))
    monkeypatch.setattr(upgrade, "SCRIPTS", scripts)
    for module in (upgrade, books_file):
        monkeypatch.setattr(module, "SCHEMA_VERSION", NEXT)


def motto(path: Path) -> str:
    books = open_books(path)
    try:
        with books.reading() as connection:
            return str(connection.exec_driver_sql("SELECT motto FROM workplace").scalar())
    finally:
        books.close()


def test_older_books_are_brought_up_and_kept_beside(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sold = shop.sell(shop.enrol(), 1_000)
    path = shop.books.path
    shop.books.close()
    with monkeypatch.context() as later:
        a_later_program(later, tmp_path)
        assert motto(path) == "fresh"
        assert motto(path) == "fresh"
        books = open_books(path)
        assert sales.sale(books, sold.op_id) is not None
        Shop(books, shop.now, counted_from=100).sell("", 500)
        books.close()
    with pytest.raises(BooksProblem) as problem:
        open_books(path)
    assert problem.value.code == "newer"
    older = open_books(path.with_name(f"shop.regulars.form{SCHEMA_VERSION}"))
    assert sales.sale(older, sold.op_id) is not None
    older.close()


def test_going_back_a_release_opens_the_copy_from_before_the_upgrade_and_keeps_the_newer_books(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ann, ben = shop.enrol("Ann"), shop.enrol("Ben")
    before = shop.sell(ann, 1_000)
    path, folder = shop.books.path, tmp_path / "backups"
    shop.books.close()
    with monkeypatch.context() as later:
        a_later_program(later, tmp_path)
        books = open_books(path)
        newer = Shop(books, shop.now, counted_from=100)
        since = [newer.sell(ann, 500), newer.sell("", 700)]
        erase(books, op_id="forget-ben", account_id=ben, now=newer.now, author="", why="asked")
        books.close()
    with pytest.raises(BooksProblem, match="newer"):
        open_books(path)
    untouched = path.read_bytes()
    way = way_back(folder, path)
    assert way is not None
    assert (way.copy.path.name, way.sales_missing) == (f"{path.name}.form{SCHEMA_VERSION}", 2)
    assert path.read_bytes() == untouched, "looking changes nothing"
    back = go_back(way, path, now=shop.now)
    older = open_books(path)
    assert sales.sale(older, before.op_id) is not None
    assert sales.sale(older, since[0].op_id) is None
    # Who was forgotten by the newer program stays forgotten, and both lines of slips can be told apart.
    with older.reading() as connection:
        assert [one.account_id for one in tombstones_in(connection)] == [ben]
    third = Shop(older, newer.now, counted_from=200).sell(ann, 300)
    assert third.slip not in {sale.slip for sale in since}
    older.close()
    # The next upgrade keeps these books, not those of the first one, and loses neither.
    with monkeypatch.context() as later:
        a_later_program(later, tmp_path / "again")
        books = open_books(back.newer)
        assert sales.sale(books, since[1].op_id) is not None
        books.close()
        books = open_books(path)
        assert sales.sale(books, third.op_id) is not None
        books.close()
    way = way_back(folder, path)
    assert way is not None
    assert way.sales_missing == 0
    beside = {copy.path.name for copy in copies(folder, path)}
    assert len([name for name in beside if name.startswith(f"{path.name}.form{SCHEMA_VERSION}")]) == 2


def test_without_a_copy_that_opens_there_is_no_way_back(shop: Shop, tmp_path: Path) -> None:
    path = shop.books.path
    shop.books.close()
    raw = bytearray(path.read_bytes())
    raw[60:64] = NEXT.to_bytes(4, "big")
    path.write_bytes(raw)
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / f"regulars-{path.stem}-20261101T060000Z.db").write_bytes(raw)
    path.with_name(f"{path.name}.form1").write_bytes(b"Dear diary" * 100)
    assert way_back(folder, path) is None


def test_an_upgrade_that_fails_leaves_the_older_books_as_they_were(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sold = shop.sell(shop.enrol(), 1_000)
    path = shop.books.path
    shop.books.close()
    with monkeypatch.context() as later:
        a_later_program(later, tmp_path, extra="INSERT INTO nowhere VALUES (1)")
        with pytest.raises(Exception, match="nowhere"):
            open_books(path)
    books = open_books(path)
    assert sales.sale(books, sold.op_id) is not None
    with books.reading() as connection:
        columns = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(workplace)")}
    assert "motto" not in columns
    books.close()
    assert not list(path.parent.glob("*.form*")), "a copy at each attempt would fill the disk"
