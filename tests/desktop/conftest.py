"""Real books and real lanes for the window's tests."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.books import Books
from db.lookup.workplace import NewWorkplace
from db.schema.upgrade import create_books
from desktop.app import Options, Program
from desktop.background import LedgerLane
from desktop.settings import SettingsFile
from desktop.shell.language import Language
from desktop.widgets.theme import dress
from loyalty.money import Currency
from resources import presets

Clock = Callable[[], datetime]
Start = Callable[[Options], Program]


def make_books(path: Path, clock: Clock, new_id: Callable[[], str]) -> Path:
    """New books of a bakery, closed."""
    rouble = Currency("RUB", 2)
    document = presets.document("cashback", language="en", currency="RUB", decimals=2, zone="Europe/Moscow")
    workplace = NewWorkplace(
        shop_name="Bakery", till_name="Till 1", country="RU", currency=rouble, language="en", zone="Europe/Moscow"
    )
    create_books(path, workplace=workplace, programme=document, now=clock(), new_id=new_id).close()
    return path


@pytest.fixture(autouse=True)
def english() -> None:
    """Whatever the machine speaks, each test begins in English."""
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(autouse=True)
def no_windows_left() -> Iterator[None]:
    """A window that outlives its test is dressed again with each later one: after a hundred that takes seconds.

    What stood before the test, a module's own window, stays.
    """
    before = set(_windows())
    yield
    for window in _windows():
        if window not in before:
            window.close()
            window.deleteLater()
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[Language]:
    """A dressed window's language, which is English again afterwards."""
    if not qapp.styleSheet():
        dress(qapp)
    language = Language(qapp)
    language.speak("en")
    yield language
    language.speak("en")


@pytest.fixture
def books_path(tmp_path: Path, clock: Clock, new_id: Callable[[], str]) -> Path:
    return make_books(tmp_path / "books.db", clock, new_id)


@pytest.fixture
def books(books_path: Path) -> Iterator[Books]:
    books = Books(books_path)
    yield books
    books.close()


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[LedgerLane]:
    """A ledger lane; what nobody answers fails the test."""
    unforeseen: list[BaseException] = []
    lane = LedgerLane(unforeseen.append)
    yield lane
    lane.close()
    assert unforeseen == []


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, settings: SettingsFile) -> Iterator[Start]:
    programs: list[Program] = []
    dress(qapp)

    def begin(options: Options) -> Program:
        program = Program(qapp, options, settings)
        programs.append(program)
        program.begin()
        return program

    yield begin
    for program in programs:
        program.window.close()
        program.end()
        program.language.speak("en")
        program.window.deleteLater()


def page(program: Program) -> QWidget:
    widget = program.window._stack.currentWidget()
    assert widget is not None
    return widget


def opened(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: bool(program.window.rooms) and program.lane.idle)
