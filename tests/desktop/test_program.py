"""The whole program, put together: it starts, says why it can't, speaks four languages, and puts things away."""

import random
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from db.books import Books
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from db.schema.backup import backups
from desktop.app import Options
from desktop.first_run.screen import FirstRunScreen
from desktop.parts import News
from desktop.settings import SettingsFile
from desktop.shell.alerts import Alerts
from desktop.shell.fault_box import FaultBox
from desktop.shell.pages import WaitingPage
from desktop.shop.room import GoodsRoom, ShopRoom
from desktop.widgets.button import Button
from tests.desktop.conftest import Clock, Start, opened, page


def test_four_enters_make_new_books_and_sell(
    qtbot: QtBot, start: Start, settings: SettingsFile, tmp_path: Path
) -> None:
    path = tmp_path / "new" / "books.db"
    program = start(Options(books=path))
    assert isinstance(page(program), FirstRunScreen)
    for _ in range(4):
        QTest.keyClick(QGuiApplication.focusWindow() or program.window.windowHandle(), Qt.Key.Key_Return)
    opened(qtbot, program)
    books = Books(path)
    place = workplace(books)
    assert place.shop_name == "My shop"
    assert in_force(books, day=datetime.now().date()).number == 1
    books.close()
    assert settings.now.books == str(path)
    assert program.window.status_line.words.startswith("Books all right")


def test_the_country_brings_its_money_and_zone_and_the_language_is_everywhere(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start(Options(books=tmp_path / "books.db"))
    screen = page(program)
    assert isinstance(screen, FirstRunScreen)
    screen.language.button("hu").click()
    qtbot.waitUntil(lambda: program.language.spoken == "hu")
    screen.country.setCurrentIndex(screen.country.findData("HU"))
    assert screen.currency.currentData() == "HUF"
    assert screen.zone.currentData() in ("Europe/Budapest", screen.zone.itemData(screen.zone.count() - 1))
    screen.zone.setCurrentIndex(screen.zone.findData("Europe/Budapest"))
    for _ in range(4):
        screen._go_on()
    opened(qtbot, program)
    assert program._books is not None
    place = workplace(program._books)
    assert (place.country, place.currency.code, place.currency.decimals) == ("HU", "HUF", 0)
    assert (place.language, place.zone) == ("hu", "Europe/Budapest")


def test_books_are_found_again_at_the_next_start(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path
) -> None:
    opened(qtbot, start(Options(books=books_path)))
    program = start(Options())
    opened(qtbot, program)
    assert program.window.status_line.words.endswith("Bakery · Till 1")


def test_every_room_words_itself_again_without_a_restart(qtbot: QtBot, start: Start, books_path: Path) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    english = [room.title() for room in program.window.rooms]
    program.language.speak("ru")
    qtbot.waitUntil(lambda: program.window.rail.button(0).text() != english[0])
    assert all(room.title() != word for room, word in zip(program.window.rooms, english, strict=True))
    for language in ("ru", "hu", "ro", "en"):
        program.language.speak(language)
        rail = program.window.rail
        names = [rail.button(number) for number in range(len(program.window.rooms))]
        clipped = [
            name.text() for name in names if name.fontMetrics().horizontalAdvance(name.text()) > name.width() - 2
        ]
        assert not clipped, language
    box = QMessageBox()
    qtbot.addWidget(box)
    for language, cancel in (("ro", "Renunță"), ("hu", "Mégse"), ("ru", "Отмена"), ("en", "Cancel")):
        program.language.speak(language)
        box = QMessageBox()
        qtbot.addWidget(box)
        assert box.addButton(QMessageBox.StandardButton.Cancel).text().replace("&", "") == cancel


def test_rooms_are_opened_by_their_keys_and_a_scan_comes_home_to_the_till(
    qtbot: QtBot, start: Start, books_path: Path
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    window = program.window
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert isinstance(window.room, GoodsRoom)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert isinstance(window.room, ShopRoom)
    program.scanner.take("2900000012345")
    assert window.room is window.rooms[0]
    QTest.keyClick(window, Qt.Key.Key_F11)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.room is window.rooms[0]


def test_a_new_name_is_everywhere_at_once(qtbot: QtBot, start: Start, books_path: Path) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    window = program.window
    QTest.keyClick(window, Qt.Key.Key_F11)
    room = window.room
    assert isinstance(room, ShopRoom)
    card = room.enter().screen.names
    qtbot.waitUntil(lambda: card.said == ("Bakery", "Till 1", ""))
    assert min(field.editor.height() for field in card.fields.values()) >= 44
    card.shop_name.setText("Bread & Salt")
    card.save.click()
    qtbot.waitUntil(lambda: window.windowTitle() == "Bread & Salt · Till 1 – Regulars")
    assert "Bread & Salt · Till 1" in window.status_line.words
    program._backed_up(None)
    assert window.windowTitle() == "Bread & Salt · Till 1 – Regulars"


def test_the_foot_of_the_window_tells_of_a_copy_that_was_just_made_and_a_restore_says_where_the_books_from_before_are(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    QTest.keyClick(program.window, Qt.Key.Key_F11)
    assert isinstance(program.window.room, ShopRoom)
    room = program.window.room.enter()
    assert program._status.backed_up is None
    room.screen.backup.click()
    qtbot.waitUntil(lambda: program._status.backed_up is not None)
    (copy,) = backups(settings.now.backups(books_path), books_path)
    assert program._status.backed_up == copy.made_at
    room.presenter.restore(copy.path, partial(room._go_back, "today"))
    qtbot.waitUntil(lambda: "are kept" in program.window.notice.words)
    (kept,) = books_path.parent.glob("*-replaced-*.db")
    assert str(kept) in program.window.notice.words


SIZES = ((1366, 768), (1024, 768), (1000, 660))


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_everything_fits_and_every_button_is_large_enough(
    qtbot: QtBot, start: Start, books_path: Path, language: str
) -> None:
    program = start(Options(books=books_path, language=language))
    opened(qtbot, program)
    for size in SIZES:
        program.window.resize(*size)
        for number, room in enumerate(program.window.rooms):
            program.window.open_room(number)
            QApplication.processEvents()
            assert (program.window.width(), program.window.height()) == size
            if number == 0:
                continue  # The till's own tests look at the till.
            for button in room.widget.findChildren(QPushButton):
                if button.isVisible():
                    assert button.height() >= 44, (language, button.text())
                if isinstance(button, Button) and button.isVisible():
                    assert button.width() >= button._contents_width(), (language, button.text(), button.width())


def test_news_goes_over_the_foot_and_waits_where_something_is_to_be_done(
    qtbot: QtBot, start: Start, books_path: Path
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    done: list[str] = []
    program.window.show_news(News("The slip is in the folder.", "good"))
    assert program.window._news_ends.isActive()
    program.window.show_news(News("The printer is off.", "warn", "Try again", lambda: done.append("tried")))
    assert not program.window._news_ends.isActive()
    program.window.notice.action.click()
    assert done == ["tried"]
    program.window.show_news(News("card.png is written.", "good", "Show its folder", lambda: None))
    assert program.window._news_ends.isActive(), "what went well covers no button for long"
    QTest.keyClick(program.window, Qt.Key.Key_F11)
    assert program.window.notice.isHidden(), "nor any button of another room"
    program.window.show_news(News("The printer is off.", "warn", "Try again", lambda: None))
    QTest.keyClick(program.window, Qt.Key.Key_F10)
    assert not program.window.notice.isHidden()


def test_what_nobody_foresaw_is_one_calm_box_and_the_till_goes_on(
    qtbot: QtBot, start: Start, books_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    texts: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, FaultBox)
        texts.append(box.words)
        # Another one meanwhile opens no second box.
        program.alerts.unexpected(RuntimeError("again"))
        box.go_on.click()

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program.alerts.catch_all()
    failures = (
        lambda: sys.excepthook(ValueError, ValueError("odd"), None),
        lambda: program.lane.run(lambda: 1 // 0, lambda _: None),
    )
    for told, fail in enumerate(failures, start=1):
        QTimer.singleShot(50, press)
        fail()
        qtbot.waitUntil(lambda told=told: len(texts) == told)
    # The same failure at the same place is not told twice in a minute.
    failures[0]()
    qtbot.waitUntil(lambda: program.lane.idle)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    assert texts == ["Something went wrong that should not have."] * 2
    assert isinstance(program.alerts, Alerts)


def test_the_daily_backup_makes_one_copy_a_day_by_itself(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    assert "no backup yet" in program.window.status_line.words
    folder = settings.now.backups(books_path)
    assert program._backup is not None
    program._backup.look()
    qtbot.waitUntil(lambda: "last backup" in program.window.status_line.words)
    program._backup.look()
    qtbot.waitUntil(lambda: program.lane.idle)
    assert len(backups(folder, books_path)) == 1


def test_a_daily_backup_that_fails_is_said_in_the_status_line_alone(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    settings.change(backup_folder=str(blocked))
    program = start(Options(books=books_path))
    opened(qtbot, program)
    assert program._backup is not None
    program._backup.now()
    qtbot.waitUntil(lambda: "failed" in program.window.status_line.words)


def test_ten_thousand_scans_of_anything_leave_the_till_alive(
    qtbot: QtBot, start: Start, books_path: Path, clock: Clock
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    dice = random.Random(20_261_121)
    for number in range(10_000):
        raw = bytes(dice.randrange(256) for _ in range(dice.randrange(1, 60)))
        program.scanner.take(
            raw.decode(dice.choice(("latin-1", "cp1251")), "replace")
            if number % 2
            else "".join(chr(dice.randrange(1, 0xD800)) for _ in range(dice.randrange(1, 40)))
        )
        if number % 100 == 0:
            QApplication.processEvents()
    qtbot.waitUntil(lambda: program.lane.idle)
    assert QApplication.activeModalWidget() is None
    program.scanner.take("2900000000001")
    qtbot.waitUntil(lambda: program.lane.idle)


def test_a_page_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    stopped: list[bool] = []
    waiting = WaitingPage(lambda: "Making the demo…", lambda: stopped.append(True))
    qtbot.addWidget(waiting)
    waiting.show_progress(3, 10)
    assert (waiting.bar.value(), waiting.bar.maximum()) == (3, 10)
    waiting.stop.click()
    assert stopped == [True]
