"""Books that can't be opened, come back from a copy, come from another computer, or are only a demo."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.customer import enrol
from db.lookup.customers import by_account
from db.lookup.workplace import workplace
from db.schema.backup import back_up
from desktop.app import Options
from desktop.first_run.screen import FirstRunScreen
from desktop.settings import SettingsFile
from desktop.shell.alerts import Alerts
from desktop.shell.pages import ProblemPage, WaitingPage
from tests.desktop.conftest import Clock, Start, make_books, opened, page


def foreign(path: Path) -> None:
    path.write_bytes(b"Dear diary" * 100)


def newer(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(raw)


def gone(path: Path) -> None:
    path.unlink()


def spoilt(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[100:4_096] = b"\xff" * (4_096 - 100)
    path.write_bytes(raw)


@pytest.mark.parametrize("harm", [foreign, newer, gone, spoilt])
def test_books_that_can_not_be_opened_are_a_plain_page_and_stay_as_they_are(
    qtbot: QtBot,
    start: Start,
    settings: SettingsFile,
    books_path: Path,
    harm: Callable[[Path], None],
) -> None:
    harm(books_path)
    before = books_path.read_bytes() if books_path.exists() else None
    settings.change(books=str(books_path))
    program = start(Options())
    qtbot.waitUntil(lambda: isinstance(page(program), ProblemPage))
    shown = page(program)
    assert isinstance(shown, ProblemPage)
    assert str(books_path) in shown.words
    assert "Traceback" not in shown.words
    assert [button.text() for button in shown.buttons][:2] == ["Choose another file…", "Try again"]
    assert (books_path.read_bytes() if books_path.exists() else None) == before


def test_a_damaged_file_is_restored_from_the_window(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, clock: Clock
) -> None:
    books = Books(books_path)
    back_up(books, settings.now.backups(books_path), now=clock())
    books.close()
    spoilt(books_path)
    damaged = books_path.read_bytes()
    settings.change(books=str(books_path))
    program = start(Options())
    qtbot.waitUntil(lambda: isinstance(page(program), ProblemPage))
    restore = page(program).buttons[0]  # type: ignore[attr-defined]
    assert restore.text() == "Restore the newest backup"
    said = " ".join(label.text() for label in page(program).findChildren(QLabel))
    assert "keeps what lies here now" in said
    restore.click()
    opened(qtbot, program)
    kept = [path for path in books_path.parent.iterdir() if "replaced" in path.name and path.suffix == ".db"]
    assert [path.read_bytes() for path in kept] == [damaged]
    assert str(kept[0]) in program.window.notice.words, "whoever restored knows where the damaged file is"


def test_the_window_moves_to_other_books_and_back_when_they_are_none(
    qtbot: QtBot, start: Start, books_path: Path, tmp_path: Path, clock: Clock, new_id: Callable[[], str]
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    first = program.window.rooms
    other = make_books(tmp_path / "other.db", clock, new_id)
    program._move_to(lambda: other)
    qtbot.waitUntil(lambda: bool(program.window.rooms) and program.window.rooms is not first)
    assert program._books is not None
    assert program._books.path == other


def test_books_carried_over_from_another_computer_become_this_ones(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, tmp_path: Path
) -> None:
    here = tmp_path / "here" / "books.db"
    carried = books_path.read_bytes()
    program = start(Options(books=here))

    class ChoosesTheStick(Alerts):
        def open_file(self, title: str, kinds: str) -> Path | None:
            return books_path

    program.opening._ask = ChoosesTheStick(program.window)
    page(program).other.click()  # type: ignore[attr-defined]
    opened(qtbot, program)
    assert settings.now.books == str(here)
    assert program.window.status_line.words.endswith("Bakery · Till 1")
    assert books_path.read_bytes() == carried
    before = Books(books_path)
    after = Books(here)
    # Two tills now: they must never write the same slip number.
    assert workplace(before).till_code != workplace(after).till_code
    before.close()
    after.close()


def test_a_restore_that_fails_opens_the_same_books_again_and_says_why(
    qtbot: QtBot, start: Start, books_path: Path, tmp_path: Path, clock: Clock
) -> None:
    from db.schema.backup import restore

    program = start(Options(books=books_path))
    opened(qtbot, program)
    diary = tmp_path / "diary.db"
    foreign(diary)

    def job() -> Path:
        restore(diary, books_path, now=clock())
        return books_path

    program._move_to(job)
    qtbot.waitUntil(lambda: bool(program.window.notice.words) and bool(program.window.rooms))
    assert str(diary) in program.window.notice.words


def test_a_demo_that_is_stopped_leaves_nothing_behind_and_the_first_page_comes_back(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "demo" / "demo.db"
    program = start(Options(books=path, demo=True))
    waiting = page(program)
    assert isinstance(waiting, WaitingPage)
    qtbot.waitUntil(lambda: waiting.bar.value() > 0)
    waiting.stop.click()
    qtbot.waitUntil(lambda: isinstance(page(program), FirstRunScreen))
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("noticed", [True, False])
def test_books_that_are_replaced_under_the_window_are_kept_and_a_page_says_so_once(
    qtbot: QtBot,
    start: Start,
    books_path: Path,
    tmp_path: Path,
    clock: Clock,
    new_id: Callable[[], str],
    noticed: bool,
) -> None:
    other = make_books(tmp_path / "other.db", clock, new_id)
    shop_of = lambda path: workplace(Books(path)).till_code  # noqa: E731
    code = shop_of(other)
    program = start(Options(books=books_path))
    opened(qtbot, program)
    books = program._books
    assert books is not None

    def join(n: int) -> None:
        enrol(books, account_id=f"account-{n}", op_id=new_id(), name="Ann", now=clock())

    program.lane.run(lambda: join(1), lambda _: None)
    qtbot.waitUntil(lambda: program.lane.idle)
    other.replace(books_path)
    if noticed:
        for n in (2, 3):
            program.lane.run(partial(join, n), lambda _: None)
        qtbot.waitUntil(lambda: isinstance(page(program), ProblemPage))
        shown = page(program)
        assert isinstance(shown, ProblemPage)
        (kept,) = books_path.parent.glob("*-replaced-*.db")
        assert str(kept) in shown.words
        (way,) = shown.buttons
        way.click()
        opened(qtbot, program)
    else:
        program.taken_away.ends(books)
        program._books = None
        qtbot.waitUntil(lambda: program.lane.idle)
    assert shop_of(books_path) == code, "what lies there is read by itself, without the log of what lay there"
    (kept,) = books_path.parent.glob("*-replaced-*.db")
    found = by_account(Books(kept), "account-1")
    assert found is not None
    assert found.name == "Ann"
    assert by_account(Books(kept), "account-2") is None
