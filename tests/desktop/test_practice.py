"""New staff practise in the real window: plainly marked, on books of their own, and the shop's stay as they were."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db.books import Books
from db.changes import Changes
from db.imports import practice_people
from db.imports.practice_people import LOST_CARD, REGULAR, practice_account
from db.ledger.customer import enrol
from db.lookup.practised import newest_fact
from desktop.app import Options, Program, clock, new_id
from desktop.first_run.screen import FirstRunScreen
from desktop.paper.slip_text import slip_text
from desktop.practice.person_tile import PersonTile
from desktop.practice.room import PracticeRoom
from desktop.practice.step_row import StepRow
from desktop.runner import Cancelled
from desktop.settings import SettingsFile, practice_folder
from desktop.shell.daily_backup import DailyBackup
from desktop.shell.pages import ProblemPage, WaitingPage
from desktop.shop.room import ShopRoom
from desktop.till.counter import TillRoom
from loyalty.card_number import practice_number
from tests.desktop.conftest import Clock, Start, opened, page
from tests.desktop.till_counter import Lane, Working

REAL_CARD = "4006381333931"


@pytest.fixture
def real(books_path: Path, clock: Clock, new_id: Callable[[], str]) -> Path:
    """The shop's own books, with a customer who has a card."""
    books = Books(books_path)
    enrol(books, account_id="ludmila-0", op_id=new_id(), name="Ludmila", card_number=REAL_CARD, now=clock())
    books.close()
    return books_path


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer people, who are made faster."""
    monkeypatch.setattr(practice_people, "PEOPLE", 6)


def at_once(program: Program) -> Program:
    """The work process's work is done on this side: starting one takes longer than all else in these tests."""
    program.practising._work = Working()
    return program


def press_in_and_out(program: Program) -> None:
    """The key that leads in and out."""
    QTest.keyClick(program.window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)


def practising(qtbot: QtBot, program: Program) -> tuple[TillRoom, PracticeRoom]:
    """The rooms of who practises, once they are there."""
    qtbot.waitUntil(lambda: len(program.window.rooms) == 3 and program.lane.idle)
    till, _, practice = program.window.rooms
    assert isinstance(till, TillRoom)
    assert isinstance(practice, PracticeRoom)
    return till, practice


def in_the_shop(qtbot: QtBot, program: Program) -> TillRoom:
    qtbot.waitUntil(lambda: len(program.window.rooms) > 3 and program.lane.idle)
    till = program.window.rooms[0]
    assert isinstance(till, TillRoom)
    return till


def test_a_whole_practice_leaves_the_shop_as_it_was(
    qtbot: QtBot, start: Start, settings: SettingsFile, real: Path, few: None
) -> None:
    program = at_once(start(Options(books=real)))
    window = program.window
    till = in_the_shop(qtbot, program)
    # A sale lies unfinished on the real counter.
    program.scanner.take(REAL_CARD)
    qtbot.waitUntil(lambda: till.customer.customer is not None and program.lane.idle)
    till.sale.type_amount(7_50)
    kept, written = settings.now, settings.path.read_bytes()
    press_in_and_out(program)
    till, practice = practising(qtbot, program)
    at_rest = real.read_bytes()
    assert not list(real.parent.glob("*-wal"))

    assert window.room is practice
    assert window.windowTitle() == "PRACTICE – Bakery (practice) · Till 1 – Regulars"
    assert window.status_line.words == "Practice: nothing here counts Bakery (practice) · Till 1"
    assert window.rail.practice.isHidden()
    assert program._backup is None
    assert window.band.words.startswith("Practice: nothing here counts Sell something to ")
    try_everything(qtbot, program, till, practice)
    assert window.band.words.endswith("All of it done: well practised!")
    # A real card opens nobody here, kindly.
    program.scanner.take(REAL_CARD)
    qtbot.waitUntil(lambda: "This is practice" in till.screen.sheet.words_shown)

    assert real.read_bytes() == at_rest
    assert (settings.now, settings.path.read_bytes()) == (kept, written)
    press_in_and_out(program)
    till = in_the_shop(qtbot, program)
    qtbot.waitUntil(lambda: till.sale.sale.amount == 7_50)
    assert till.sale.sale.account_id == "ludmila-0"
    assert window.band.isHidden()
    assert window.windowTitle() == "Bakery · Till 1 – Regulars"
    assert not list(practice_folder().glob("*"))
    assert program._books is not None
    assert newest_fact(program._books) == 2
    assert (settings.now, settings.path.read_bytes()) == (kept, written)
    # A card that was printed to practise with is nobody's here.
    till.next_customer()
    program.scanner.take(practice_number(1))
    qtbot.waitUntil(lambda: "in practice alone" in till.screen.sheet.words_shown)


def try_everything(qtbot: QtBot, program: Program, till: TillRoom, practice: PracticeRoom) -> None:
    """Sell and pay with a purse, take back, give a card, let somebody join: each is ticked."""
    rows = practice.screen.rows
    assert [row.done for row in rows] == [False] * 5
    rows[0].click()
    qtbot.waitUntil(lambda: till.customer.customer is not None and program.lane.idle)
    assert program.window.room is till
    till.sale.type_amount(20_00)
    till.sale.pay_most("cashback")
    till.confirm()
    qtbot.waitUntil(lambda: till.screen.front == "slip" and program.lane.idle)
    slip, shown = till.screen.slip.slip, till.screen.slip._shown
    assert slip is not None
    assert shown is not None
    assert slip.number.startswith("TRY-")
    assert slip_text(slip).count("PRACTICE – NOT VALID") == 2
    assert [row.done for row in rows] == [True, True, False, False, False]
    assert program.window.band.words.endswith("Take goods back")
    till.refund_of(shown.sale.op_id)
    qtbot.waitUntil(lambda: till.refund.has_sale and program.lane.idle)
    till.refund.choose_all()
    qtbot.waitUntil(lambda: program.lane.idle)
    till.refund.post()
    qtbot.waitUntil(lambda: rows[2].done and program.lane.idle)
    rows[3].click()
    assert "Replace the lost card of" in program.window.band.words
    qtbot.waitUntil(lambda: till.customer.customer is not None and program.lane.idle)
    assert till.customer.customer is not None
    assert till.customer.customer.account_id == practice_account(LOST_CARD)
    till.customer.give_card(practice_number(90))
    qtbot.waitUntil(lambda: rows[3].done and program.lane.idle)
    settle_a_newcomer(program)
    qtbot.waitUntil(lambda: rows[4].done and program.lane.idle)


def settle_a_newcomer(program: Program) -> None:
    """Somebody new joins the shop that is open."""
    books = program._books
    assert books is not None

    def joined(_: Any) -> None:
        program.window.changed(Changes(accounts=frozenset({"newcomer"})))

    program.lane.run(
        lambda: enrol(books, account_id="newcomer", op_id=new_id(), phone="+79161112233", now=clock()), joined
    )


def test_every_practice_begins_afresh_and_a_crash_opens_the_shop(
    qtbot: QtBot, start: Start, settings: SettingsFile, real: Path, few: None
) -> None:
    program = at_once(start(Options(books=real)))
    till = in_the_shop(qtbot, program)
    shop = program.window.rooms[-1]
    assert isinstance(shop, ShopRoom)
    shop.enter().screen.practice.begin.click()
    till, practice = practising(qtbot, program)
    first = practising_books(program)
    practice.screen.tiles[REGULAR].click()
    qtbot.waitUntil(lambda: till.customer.customer is not None and program.lane.idle)
    till.sale.type_amount(20_00)
    till.confirm()
    qtbot.waitUntil(lambda: practice.screen.rows[0].done and program.lane.idle)
    practice.screen.again.click()
    _, practice = practising(qtbot, program)
    assert practising_books(program) != first
    assert not first.exists()
    assert not any(row.done for row in practice.screen.rows)
    # The program ends here however badly: at the next start it is the shop.
    assert Path(settings.now.books) == real
    program = start(Options())
    opened(qtbot, program)
    assert program.window.band.isHidden()
    assert "Bakery · Till 1" in program.window.status_line.words


def practising_books(program: Program) -> Path:
    assert program._books is not None
    assert program._books.path.parent == practice_folder()
    return program._books.path


def test_it_can_be_begun_before_there_is_a_shop_and_stopped(
    qtbot: QtBot, start: Start, tmp_path: Path, few: None
) -> None:
    program = start(Options(books=tmp_path / "none.db", practice=True))
    waiting = page(program)
    assert isinstance(waiting, WaitingPage)
    waiting.stop.click()
    qtbot.waitUntil(lambda: isinstance(page(program), FirstRunScreen))
    program.practising.enter()
    practising(qtbot, program)
    assert "The Crescent Bakery (practice)" in program.window.windowTitle()
    assert not (tmp_path / "none.db").exists()


def test_the_mark_stays_in_every_language_and_everything_fits(
    qtbot: QtBot, start: Start, real: Path, few: None
) -> None:
    program = at_once(start(Options(books=real, practice=True)))
    _, practice = practising(qtbot, program)
    window = program.window
    for language in ("en", "ru", "hu", "ro"):
        program.language.speak(language)
        english = language == "en"
        qtbot.waitUntil(lambda english=english: window.band.words.startswith("Practice") is english)
        for size in ((1366, 768), (1000, 660)):
            window.resize(*size)
            rows = practice.screen.rows
            qtbot.waitUntil(lambda rows=rows: all(row.height() >= row.heightForWidth(row.width()) for row in rows))
            assert (window.width(), window.height()) == size
            for place in (window.band, practice.screen):
                for button in place.findChildren(QPushButton):
                    assert button.height() >= 44
                    assert button.width() >= button.minimumSizeHint().width(), (language, button.text())
            task = window.band._task
            assert task.heightForWidth(task.width()) <= window.band.height() - 4, (language, size)
        said = window.band._says.text
        assert window.status_line.words.startswith(said)
        assert window.windowTitle().split(" – ")[0].isupper()


def test_books_that_went_missing_meanwhile_are_missed_and_not_begun_anew(
    qtbot: QtBot, start: Start, real: Path
) -> None:
    program = start(Options(books=real))
    in_the_shop(qtbot, program)

    def carried_away(job: Any, done: Any, failed: Any = None, progress: Any = None) -> Working:
        real.rename(real.with_name("elsewhere.db"))
        failed(Cancelled())
        return Working()

    program.practising._work = carried_away
    program.window.rail.practice.click()
    qtbot.waitUntil(lambda: isinstance(page(program), ProblemPage))


def test_a_backup_of_books_that_were_left_tells_nobody(qtbot: QtBot, clock: Clock, tmp_path: Path) -> None:
    answers: list[Callable[[Any], object]] = []

    def work(job: Any, done: Any, failed: Any = None, progress: Any = None) -> Working:
        answers.extend((done, failed))
        return Working()

    told: list[object] = []
    backup = DailyBackup(
        books=tmp_path / "books.db", folder=lambda: tmp_path, zone="UTC", run=Lane(), work=work, clock=clock
    )
    backup.made.connect(told.append)
    backup.failed.connect(told.append)
    backup.now()
    backup.end()
    answers[0](tmp_path)
    answers[1](OSError())
    assert told == []


def test_enter_on_a_task_and_on_a_card_does_what_space_does(qtbot: QtBot) -> None:
    for button in (StepRow(), PersonTile(practice_number(1))):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked, timeout=100):
            QTest.keyClick(button, Qt.Key.Key_Return)
