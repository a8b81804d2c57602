"""A till that skipped releases comes up right, and one that goes back a release opens the books from before."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.books import SCHEMA_VERSION, Books, recognise
from db.lookup.slips import by_slip
from db.reports.audit import check
from db.schema.upgrade import open_books
from desktop.app import Options
from desktop.settings import SettingsFile
from desktop.shell.pages import ProblemPage
from desktop.till.counter import TillRoom
from tests.db.shop import Shop
from tests.desktop.conftest import Start, opened, page

RELEASED = Path(__file__).parents[1] / "db" / "released"
NAMES = sorted(file.name for file in RELEASED.glob("*.db"))


def taken_over(tmp_path: Path, name: str) -> Path:
    path = tmp_path / "shop" / "books.db"
    path.parent.mkdir()
    path.write_bytes((RELEASED / name).read_bytes())
    return path


def make_newer(path: Path) -> None:
    """As a later program would leave them, as far as this one looks: a form it does not know, and sales in it."""
    raw = bytearray(path.read_bytes())
    raw[60:64] = struct.pack(">I", SCHEMA_VERSION + 1)
    path.write_bytes(raw)


def sell_ann(qtbot: QtBot, till: object) -> None:
    """Ann's card, 50.00, Enter."""
    assert isinstance(till, TillRoom)
    till.scanned("4006381333931")
    qtbot.waitUntil(lambda: till.customer.customer is not None)
    assert till.customer.customer is not None
    assert till.customer.customer.name == "Ann Bakes"
    till.screen.sale.amount.setFocus()
    QTest.keyClicks(till.screen.sale.amount, "50")
    QTest.keyClick(till.screen.sale.amount, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: till.screen.front == "slip")


@pytest.mark.parametrize("name", NAMES)
def test_books_of_every_release_are_opened_sold_in_and_found_right(
    qtbot: QtBot, start: Start, tmp_path: Path, name: str
) -> None:
    path = taken_over(tmp_path, name)
    before = recognise(path)
    program = start(Options(books=path))
    opened(qtbot, program)
    assert program._books is not None
    before_it = sales_count(program._books)
    sell_ann(qtbot, program.window.rooms[0])
    assert sales_count(program._books) == before_it + 1
    assert check(program._books).problems == ()
    kept = path.with_name(f"books.db.form{before}")
    assert kept.exists() == (before < SCHEMA_VERSION)
    if kept.exists():
        assert recognise(kept) == before


def test_one_press_goes_back_to_the_books_from_before_the_upgrade(
    qtbot: QtBot, start: Start, settings: SettingsFile, tmp_path: Path
) -> None:
    path = taken_over(tmp_path, NAMES[-1])
    books = open_books(path)
    copy = path.with_name(f"books.db.form{SCHEMA_VERSION}")
    books.copy_into(copy)
    since = sales_count(books)
    sold = Shop(books, counted_from=900).sell("", 700)
    books.close()
    make_newer(path)
    newer = path.read_bytes()

    settings.change(books=str(path))
    program = start(Options())
    qtbot.waitUntil(lambda: isinstance(page(program), ProblemPage))
    shown = page(program)
    assert isinstance(shown, ProblemPage)
    assert "1 sale since then is not in it" in shown.words
    back, *others = shown.buttons
    assert back.text().startswith("Open the copy of ")
    assert [button.text() for button in others] == ["Choose another file…", "Try again"]
    assert path.read_bytes() == newer
    back.click()
    opened(qtbot, program)
    assert "The books of" in program.window.notice.words
    assert program._books is not None
    assert sales_count(program._books) == since
    assert by_slip(program._books, sold.slip) is None
    (kept,) = path.parent.glob("books-replaced-*.db")
    assert kept.read_bytes() == newer
    assert str(kept) in program.window.notice.words


def sales_count(books: Books) -> int:
    with books.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM sale").scalar() or 0)
