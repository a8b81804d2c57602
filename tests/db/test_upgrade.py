"""Books of an earlier form are brought up once, with the earlier ones kept, or not touched at all."""

import shutil
from pathlib import Path

import pytest

from db import books as books_file
from db.books import SCHEMA_VERSION, BooksProblem
from db.lookup import sales
from db.schema import upgrade
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
