"""A report leaves the window as a file: chosen by keyboard, written beside the till, and said how it ended."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.books import Books
from db.exports.table_file import TooManyRows
from db.lookup.workplace import workplace
from db.reports.answer import Note
from db.reports.periods import Chosen, period
from desktop.parts import News, Parts
from desktop.reports.export_desk import ExportDesk
from desktop.reports.screen import ReportsScreen
from desktop.runner import Cancelled
from desktop.settings import SettingsFile
from tests.desktop.conftest import Clock
from tests.desktop.customers_bench import Answers, WorkHere
from tests.desktop.test_report_paper import ANSWER, words


class Bench:
    """A report in front, and what the window's strip says."""

    def __init__(self, books: Books, clock: Clock, folder: Path, qtbot: QtBot) -> None:
        self.work, self.ask, self.news, self.qtbot = WorkHere(), Answers(), list[News](), qtbot
        self.screen = ReportsScreen(words, lambda: ANSWER.asked.today)
        qtbot.addWidget(self.screen)
        parts = Parts(
            books=books,
            workplace=workplace(books),
            run=lambda job, done, failed=None: done(job()),
            work=self.work,
            clock=clock,
            new_id=lambda: "never-used",
            tell=lambda changes: None,
            news=self.news.append,
            settings=SettingsFile(folder / "settings.json"),
            ask=self.ask,
            move_to=lambda job: None,
        )
        self.desk = ExportDesk(parts, self.screen, words, lambda: ANSWER.asked.today)
        self.screen.resize(940, 660)
        self.screen.show()
        self.screen.show_answer(ANSWER)

    def offered(self) -> list[str]:
        """What the sheet offers."""
        self.desk.open()
        inside = self.screen.header.popover.inside
        assert inside is not None
        told = [door.text() for door in inside.doors]
        self.screen.header.popover.dismiss()
        return told

    def take(self, place: int, target: Path) -> News:
        """Choose the door at that place by keyboard, and wait for how it ended."""
        self.ask.path = target
        self.desk.open()
        for _ in range(place):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: bool(self.news))
        return self.news.pop()

    def press(self, key: Qt.Key) -> None:
        at = QApplication.focusWidget()
        assert at is not None
        self.qtbot.keyClick(at, key)


@pytest.fixture
def bench(books: Books, clock: Clock, tmp_path: Path, qtbot: QtBot) -> Bench:
    made = Bench(books, clock, tmp_path, qtbot)
    made.screen.activateWindow()
    qtbot.waitUntil(made.screen.isActiveWindow)
    return made


def test_the_page_its_pictures_and_its_tables_are_offered_and_the_week_on_paper(bench: Bench) -> None:
    assert bench.offered() == [
        "The page (PDF)",
        "The tables (XLSX)",
        "Picture: By day (PNG)",
        "Table: By day (CSV)",
        "Table: By month · KDT (CSV)",
        "Last week on paper (PDF)",
    ]


def test_of_a_report_that_has_nothing_to_tell_nothing_is_offered(bench: Bench) -> None:
    bench.screen.show_answer(replace(ANSWER, notes=(Note("nothing_sold", instead=True),)))
    assert bench.offered() == ["Last week on paper (PDF)"]


@pytest.mark.parametrize(("place", "ending"), [(0, "pdf"), (1, "xlsx"), (2, "png"), (4, "csv")])
def test_a_file_is_written_and_can_be_opened_from_where_it_is_said(
    bench: Bench, tmp_path: Path, place: int, ending: str
) -> None:
    # Whoever leaves the ending out gets it.
    told = bench.take(place, tmp_path / "mine")
    assert told.words == f"mine.{ending} is written."
    assert (told.tone, told.action) == ("good", "Open")
    assert (tmp_path / f"mine.{ending}").stat().st_size > 100
    assert not bench.desk.going.isVisible()


def test_the_week_is_written_of_the_books_under_a_name_that_says_which_week(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[str] = []

    def save_file(title: str, name: str, kinds: str) -> Path:
        named.append(name)
        return tmp_path / "week.pdf"

    monkeypatch.setattr(bench.ask, "save_file", save_file)
    assert bench.take(5, tmp_path / "week.pdf").tone == "good"
    week = period(Chosen(span="last_week"), ANSWER.asked.today)
    assert named == [f"The week on paper {week.first.isoformat()} – {week.last.isoformat()}.pdf"]
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")


def test_why_there_is_no_file_is_said_in_plain_words(bench: Bench) -> None:
    for error, tone, says in (
        (Cancelled(), "plain", "Stopped. No file was written."),
        (TooManyRows(), "warn", "A workbook has no room for so many rows"),
        (OSError(errno.ENOSPC, "No space left on device", "/stick/a.pdf"), "bad", "No space left on device"),
    ):
        bench.desk.show_not_written(error)
        told = bench.news.pop()
        assert told.tone == tone
        assert says in told.words


def test_a_file_under_way_can_be_stopped(bench: Bench, tmp_path: Path) -> None:
    bench.ask.path = tmp_path / "mine.pdf"
    bench.desk.open()
    bench.press(Qt.Key.Key_Return)
    assert bench.desk.going.isVisible()
    bench.qtbot.mouseClick(bench.desk.going.stop, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: bool(bench.news))
    assert bench.news.pop().words == "Stopped. No file was written."
    assert not (tmp_path / "mine.pdf").exists()


def test_people_have_an_export_of_their_own(bench: Bench) -> None:
    assert bench.desk.button.isVisible()
    bench.screen.stack.setCurrentWidget(bench.screen.nothing)
    assert not bench.desk.button.isVisible()
