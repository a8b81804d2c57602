"""A list of customers is looked at, put right and brought in through the page, on real books."""

import pickle
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.books import Books
from db.lookup.finding import find
from db.lookup.workplace import workplace
from desktop.customers.import_jobs import bring_in, look_at, save_refused
from desktop.customers.import_models import PreviewModel
from desktop.customers.import_page import ImportPage
from desktop.customers.import_presenter import ImportPresenter
from desktop.runner import Cancelled

Clock = Callable[[], datetime]
LIST = (
    "№ карты;ФИО;Телефон;Дата рождения;Бонусы;Скидка\r\n"
    "2900000000018;Ёлкина Ольга;8 912 345-67-89;31.12.1990;12,50;5\r\n"
    ";Щукин Андрей;12;31.02.1990;;\r\n"
    ";Петрова Мария;8 (913) 111-22-33;12.05;;\r\n"
)


class Work:
    """Does the work process's jobs on the spot, or holds them; a job that was cancelled is not done."""

    def __init__(self) -> None:
        self.hold = False
        self.held: list[tuple[Any, Any, Any]] = []
        self.cancelled = 0

    def __call__(self, job: Any, done: Any, failed: Any = None, progress: Any = None) -> "Work":
        pickle.loads(pickle.dumps(job))
        if self.hold:
            self.held.append((job, done, failed))
            return self
        try:
            result = job(progress=progress or (lambda done, of: None))
        except Exception as error:
            failed(pickle.loads(pickle.dumps(error)))
        else:
            done(pickle.loads(pickle.dumps(result)))
        return self

    def cancel(self) -> None:
        self.cancelled += 1


class Asked:
    path: Path | None = None

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self.path

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        return self.path


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def ask() -> Asked:
    return Asked()


@pytest.fixture
def page(qtbot: QtBot, books: Books, work: Work, ask: Asked, clock: Clock) -> ImportPage:
    parts: Any = SimpleNamespace(books=books, workplace=workplace(books), work=work, clock=clock, ask=ask)
    page = ImportPage(parts)
    qtbot.addWidget(page)
    page.resize(948, 700)
    page.show()
    page.begin()
    return page


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "клиенты.csv"
    path.write_bytes(LIST.encode("cp1251"))
    return path


def meanings(page: ImportPage) -> list[str]:
    head = page.view.match.head
    return [head.box(section).currentData() for section in range(1, head.count())]


def test_what_is_left_out_is_saved_before_anything_came_in(page: ImportPage, ask: Asked, tmp_path: Path) -> None:
    file = tmp_path / "none.csv"
    file.write_text("Name;Phone\nIon;12\n", encoding="utf-8")
    page.presenter.choose(file)
    view = page.view
    assert not view.bring.isEnabled()
    assert view.save.isVisible()
    ask.path = tmp_path / "left.xlsx"
    view.save.click()
    assert [cell.value for cell in next(iter(load_workbook(ask.path).active.iter_rows(min_row=2)))][:2] == ["Ion", "12"]


def test_a_list_is_looked_at_tried_and_brought_in(
    qtbot: QtBot, page: ImportPage, ask: Asked, file: Path, books: Books, tmp_path: Path
) -> None:
    ask.path = file
    landed: list[bool] = []
    page.landed.connect(lambda: landed.append(True))
    page.view.empty.button.click()
    assert meanings(page) == ["card", "name", "phone", "birthday", "balance:cashback", ""]
    view = page.view
    assert "3 rows" in view.counts.text()
    assert view.bring.text().startswith("Bring in 2 ")
    # The first row that will be left out is told in full.
    assert view.match.chip.text == "Will be left out"
    assert view.match.told.text() == (
        "12 is no phone number. Write it with its area code, or leave it empty."
        " 31.02.1990 is no date. Write day, month and year as in the other rows, or leave it empty."
    )
    view.match.rows.opened.emit(0)
    assert "Birthday: 31 Dec 1990" in view.match.told.text()
    assert find(books, "елкина") == ()

    view.bring.click()
    assert [hit.name for hit in find(books, "елкина")] == ["Ёлкина Ольга"]
    assert landed == [True]
    assert view.landed.isVisible()
    assert view.landed.model.rowCount() == 2
    ask.path = tmp_path / "left.xlsx"
    view.landed.save.click()
    sheet = load_workbook(ask.path).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][-1] == "Why it was left out"
    assert rows[1][1:3] == ["Щукин Андрей", "12"]
    with qtbot.waitSignal(page.left):
        view.landed.done.click()


def test_a_column_is_put_right_by_hand(page: ImportPage, file: Path) -> None:
    page.begin(file)
    head = page.view.match.head
    box = head.box(6)
    box.setCurrentIndex(box.findData("notes"))
    box.activated.emit(box.currentIndex())
    assert meanings(page)[5] == "notes"
    box = head.box(3)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert meanings(page)[2] == ""
    # Without phones two of the three have nothing to be known by again.
    assert page.view.bring.text().startswith("Bring in 1 ")
    assert page.view.reason_field.isVisible()
    head.meant.emit(5, "")
    assert not page.view.reason_field.isVisible()


def test_a_dropped_file_that_cannot_be_used_says_why(page: ImportPage, tmp_path: Path) -> None:
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(old))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.view.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, dropped, buttons, keys))
    assert page.view.notice.tone == "warn"
    assert ".xlsx" in page.view.notice.words
    assert page.view.empty.isVisible()


def test_while_customers_come_in_nothing_else_begins_and_it_can_be_stopped(
    page: ImportPage, file: Path, work: Work, books: Books
) -> None:
    page.begin(file)
    work.hold = True
    page.view.bring.click()
    assert not page.view.back.isEnabled()
    page.begin()
    page.presenter.mean("ФИО", "")
    assert len(work.held) == 1
    before = work.cancelled
    page.view.stop.click()
    assert work.cancelled == before + 1
    work.held[0][2](Cancelled())
    assert page.view.back.isEnabled()
    assert "stays" in page.view.notice.words
    work.hold = False
    page.view.notice.action.click()
    assert page.view.bring.text().startswith("Bring in 2 ")


def test_an_answer_that_a_newer_choice_overtook_is_dropped(books: Books, clock: Clock, file: Path) -> None:
    told: list[str] = []

    class Remembering:
        def __getattr__(self, name: str) -> Any:
            return lambda *arguments, **named: told.append(name)

    work = Work()
    work.hold = True
    view: Any = Remembering()
    presenter = ImportPresenter(view, books_path=books.path, work=work, clock=clock, landed=lambda: None)
    presenter.choose(file)
    presenter.choose(file)
    assert work.cancelled == 1
    told.clear()
    for job, done, _ in list(work.held):
        done(job(progress=lambda done, of: None))
    assert told == ["show_seen", "show_trying"]


def test_the_first_rows_are_a_sound_model(
    qtmodeltester: ModelTester, books: Books, file: Path, clock: Clock, tmp_path: Path
) -> None:
    def nothing(done: int, of: int) -> None: ...

    seen = look_at(books.path, file, clock(), progress=nothing)
    model = PreviewModel()
    model.show_preview(seen.preview)
    qtmodeltester.check(model)
    assert model.first_wrong() == 1
    done = partial(bring_in, books.path, file, seen.guess.mapping, clock(), "", "", True)(progress=nothing)
    assert (done.landed, len(done.refused)) == (2, 1)
    from db.exports.table_file import Style

    target = save_refused(file, seen.guess.mapping, tmp_path / "l.csv", {3: "=why"}, "Why", Style(), progress=nothing)
    assert target.read_text(encoding="utf-8-sig").splitlines()[1].endswith(",'=why")
