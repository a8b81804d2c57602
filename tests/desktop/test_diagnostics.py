"""The diagnostics file tells all of a till and names nobody; the one calm box saves it, and the till goes on."""

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.books import Books, BooksProblem
from db.ledger.adjustment import adjust
from db.ledger.customer import enrol
from db.ledger.workplace import change_workplace
from db.lookup.sales import on_day
from db.sync.link import join
from db.sync.wire import Welcome
from desktop import log_files
from desktop.app import Options, Program
from desktop.hub_door import name_of
from desktop.passwords import Passwords
from desktop.runner import Cancelled
from desktop.settings import Settings, SettingsFile
from desktop.shell.fault_box import FaultBox
from desktop.shop.room import ShopRoom
from desktop.support.diagnostics import Asked, diagnostics, file_name, write_diagnostics
from desktop.till.counter import TillRoom
from loyalty.calendar import local_day
from tests.desktop.conftest import Start, opened

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
CARD = "2900000000018"
#: What stands all over the shop, and in no byte of the file.
PLANTED = ("Zsófia", "Жанна", "Quimby", "9161234", "zsofia@", CARD, "Tófalu", "Bakery of", "Mrs Ödön", "hunter2")


@pytest.fixture
def books_full_of_names(books_path: Path, new_id: Callable[[], str]) -> Path:
    """A shop in which somebody is named wherever that is possible."""
    books = Books(books_path)
    change_workplace(
        books,
        op_id=new_id(),
        author="Mrs Ödön",
        now=NOON,
        shop_name="Bakery of Quimby",
        till_name="Zsófia's till",
        slip_footer="Call Жанна: 8 916 1234567",
    )
    person: dict[str, Any] = {
        "name": "Zsófia Quimby Жанна",
        "phone": "+79161234567",
        "email": "zsofia@example.hu",
        "notes": "Lives in Tófalu, a friend of Mrs Ödön",
    }
    account = new_id()
    enrol(books, account_id=account, op_id=new_id(), now=NOON, birthday=date(1990, 1, 1), card_number=CARD, **person)
    adjust(
        books,
        op_id=new_id(),
        account_id=account,
        purse="cashback",
        points=500,
        reason="Zsófia was angry",
        author="Mrs Ödön",
        now=NOON,
    )
    join(books, Welcome(hub_id="ab" * 16, generation=3, protocol=1, till=2, at=0, heads=()), now=NOON)
    books.close()
    return books_path


@pytest.fixture
def log_of_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A log into which errors about those people were written."""
    monkeypatch.setattr(log_files, "folder", lambda: tmp_path / "log")
    handler = log_files.LogFile(tmp_path / "log" / log_files.NAME)
    handler.setFormatter(log_files.NamesNobody("window"))
    logger = logging.getLogger("desktop.named")
    logger.propagate = False
    logger.addHandler(handler)
    for error in (
        ValueError("no such member Zsófia Quimby, +79161234567"),
        KeyError(CARD),
        BooksProblem("damaged", Path("/nobody/Tófalu/books.db")),
        OSError(28, "No space left", "/nobody/Жанна.pdf"),
        RuntimeError("zsofia@example.hu"),
    ):
        try:
            raise error
        except Exception:
            logger.exception("unexpected")
    yield
    logger.removeHandler(handler)


def asked_of(books: Path | None, settings: Settings | None = None) -> Asked:
    return Asked(books=books, settings=settings or Settings(), now=NOON, window=("screen: 1024x768",))


def test_the_file_tells_all_of_a_shop_full_of_names_and_none_of_them(
    books_full_of_names: Path, log_of_names: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "Zsófia")
    settings = Settings(
        books=str(books_full_of_names),
        paper_folder=str(tmp_path / "Zsófia" / "Documents"),
        backup_folder="/media/Zsófia/stick",
        updates_url="https://Quimby:hunter2@releases.example/hunter2?key=hunter2",
    )
    way_in = "regulars://till_2:hunter2@quimby.example/chain?till=Zsófia"
    Passwords(SettingsFile.of_this_user().path.with_name("passwords.json"), lambda: None).keep(
        name_of("ab" * 16, 2), way_in
    )
    asked = asked_of(books_full_of_names, settings)
    told: list[tuple[int, int]] = []
    written = write_diagnostics(
        asked, tmp_path / "papers" / file_name(NOON), progress=lambda done, of: told.append((done, of))
    )
    text = written.read_bytes().decode("utf-8")
    assert [name for name in PLANTED if name.lower() in text.lower()] == []
    for kept in (
        "[audit]\nright",
        "till 2, generation 3",
        "way in: in the file",
        "customers: 1",
        "rows of person: 1",
        "form: ",
        "screen: 1024x768",
        "updates_url: https://releases.example\n",
        "backup_folder: /media/~/stick",
        "paper_folder: ~/Documents",
        "BooksProblem: damaged",
        "sqlalchemy ",
        "country, money, language, zone: RU, RUB, en, Europe/Moscow",
    ):
        assert kept in text
    assert told[0] == (0, 100)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_books_that_cannot_be_read_are_told_as_that_and_the_rest_is_there(tmp_path: Path) -> None:
    (tmp_path / "books.db").write_text("not a database at all")
    text = diagnostics(asked_of(tmp_path / "books.db"))
    assert "BooksProblem: not_books" in text
    assert text.index("[books]") < text.index("could not be told") < text.index("[audit]") < text.index("[libraries]")
    assert "none are open" in diagnostics(asked_of(None))


def test_whoever_stops_it_has_no_file(books_path: Path, tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_diagnostics(asked_of(books_path), tmp_path / "papers" / "file.txt", progress=stop)
    assert not (tmp_path / "papers").exists()


def room_of(program: Program, kind: type[Any]) -> Any:
    return next(room for room in program.window.rooms if isinstance(room, kind))


def test_one_press_in_the_shop_s_room_puts_the_file_among_the_papers(
    qtbot: QtBot,
    start: Start,
    settings: SettingsFile,
    books_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    settings.change(paper_folder=str(tmp_path / "papers"))
    program = start(Options(books=books_path))
    opened(qtbot, program)
    row = room_of(program, ShopRoom).enter().support.diagnostics
    row.save.click()
    assert not row.save.isEnabled()
    row.going.stop.click()
    qtbot.waitUntil(lambda: bool(row.said.words))
    assert (row.said.words, list(tmp_path.glob("papers/*"))) == ("Stopped. No file was written.", [])
    row.save.click()
    qtbot.waitUntil(lambda: row.said.tone == "good")
    (file,) = (tmp_path / "papers").iterdir()
    assert file.name in row.said.words
    assert "qt screen: offscreen" in file.read_text(encoding="utf-8")
    row.notice.action.click()
    assert shown == [str(tmp_path / "papers")]


def test_a_storm_of_errors_is_one_calm_box_and_the_sale_on_the_counter_is_still_there(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, tmp_path: Path
) -> None:
    settings.change(paper_folder=str(tmp_path / "papers"))
    program = start(Options(books=books_path))
    opened(qtbot, program)
    till = room_of(program, TillRoom)
    till.sale.type_amount(50_00)
    program.window.show()
    boxes: list[FaultBox] = []

    def fail() -> None:
        program.alerts.unexpected(_raised())
        box = QApplication.activeModalWidget()
        if isinstance(box, FaultBox) and box not in boxes:
            boxes.append(box)

    storm = QTimer(interval=1)
    storm.timeout.connect(fail)
    storm.start()
    qtbot.waitUntil(lambda: bool(boxes))
    (box,) = boxes
    assert box.words == "Something went wrong that should not have."
    box.copy.click()
    copied = QApplication.clipboard().text()
    assert "tests/desktop/test_diagnostics.py" in copied
    assert "ZeroDivisionError" in copied
    box.show_details.click()
    assert box.details.isVisible()
    assert box.diagnostics is not None
    box.diagnostics.save.click()
    # A customer waits: the box is left, and the file is told of by the window.
    box.go_on.click()
    qtbot.waitUntil(lambda: "diagnostics-" in program.window.notice.words)
    storm.stop()
    assert boxes == [box]
    assert QApplication.activeModalWidget() is None
    assert len(list((tmp_path / "papers").iterdir())) == 1
    assert till.sale.sale.amount == 50_00
    till.sale.apply()
    qtbot.waitUntil(lambda: program.lane.idle and not till.sale.sale.amount)
    books = Books(books_path)
    assert [sale.quote.to_pay for sale in on_day(books, local_day(datetime.now(UTC), "Europe/Moscow"))] == [50_00]
    books.close()


def _raised() -> Exception:
    try:
        return Exception(1 // 0)
    except ZeroDivisionError as error:
        return error
