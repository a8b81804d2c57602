"""The reports room in a window: the overview first, every question by one page, the way there and back by keyboard."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.lookup.workplace import workplace
from db.reports.answer import Answer, Note
from db.reports.question import NAMES
from db.schema.upgrade import create_books
from desktop.background import LedgerLane
from desktop.parts import News, Parts
from desktop.reports.room import ReportsRoom
from desktop.reports.workroom import Workroom
from desktop.settings import SettingsFile
from desktop.shell.language import Language
from desktop.widgets.label import Label
from desktop.widgets.theme import dress
from desktop.wording.reports import said
from tests.db.shop import OPENED, WORKPLACE, Shop, programme
from tests.desktop.customers_bench import Answers, WorkHere

#: How often each of them comes: every so many days.
PEOPLE = {"Ann": 5, "Bob": 7, "Cleo": 9, "Dan": 12, "Eve": 14, "Fay": 16, "Gus": 20, "Hal": 25, "Ivy": 30, "Joe": 35}
DAYS = 150


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Five months of a shop with ten members and some guests."""
    counted = iter(range(1, 1_000))
    books = create_books(
        tmp_path_factory.mktemp("months") / "shop.regulars",
        workplace=WORKPLACE,
        programme=programme(),
        now=OPENED,
        new_id=lambda: f"first-{next(counted):06}",
    )
    shop = Shop(books)
    accounts = {name: shop.enrol(name) for name in PEOPLE}
    for day in range(DAYS):
        shop.now = OPENED + timedelta(days=day, minutes=5)
        for name, every in PEOPLE.items():
            if day % every == 0 and (name != "Bob" or day < DAYS // 2):
                shop.sell(accounts[name], 300 + 10 * day, spend=None if day % 3 == 0 else "")
        if day % 6 == 0:
            shop.sell("", 450)
    yield shop
    books.close()


class Bench:
    """The room in front, on a year of a small shop."""

    def __init__(self, room: ReportsRoom, lane: LedgerLane, work: WorkHere, qtbot: QtBot) -> None:
        assert room.inside is not None
        self.news: list[News] = []
        self.answers = Answers()
        self.door, self.room, self.lane, self.work, self.qtbot = room, room.inside, lane, work, qtbot

    @property
    def screen(self):
        return self.room.screen

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.lane.idle and not self.work.waiting and not self.room.asking.is_asking)

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Where the keyboard is."""
        at = QApplication.focusWidget()
        assert at is not None
        self.qtbot.keyClick(at, key, with_)


@pytest.fixture
def bench(year: Shop, lane: LedgerLane, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    if not qapp.styleSheet():
        dress(qapp)
    work, news, answers = WorkHere(), list[News](), Answers()
    parts = Parts(
        books=year.books,
        workplace=workplace(year.books),
        run=lane.run,
        work=work,
        clock=lambda: year.now + timedelta(hours=1),
        new_id=year.new_id,
        tell=lambda changes: None,
        news=news.append,
        settings=SettingsFile(tmp_path / "settings.json"),
        ask=answers,
        move_to=lambda job: None,
    )
    room = ReportsRoom(parts)
    qtbot.addWidget(room.widget)
    room.widget.resize(1024 - 84, 668)
    room.widget.show()
    room.widget.activateWindow()
    qtbot.waitUntil(room.widget.isActiveWindow)
    assert room.inside is None
    room.activated()
    made = Bench(room, lane, work, qtbot)
    made.news, made.answers = news, answers
    made.settle()
    yield made
    room.closing()
    qtbot.waitUntil(lambda: lane.idle)


def test_nothing_of_the_room_is_read_before_somebody_walks_in():
    asked = (
        "import sys, desktop.app, desktop.reports.room;"
        "print([name for name in sys.modules if name.split('.')[0] == 'numpy' or name.startswith('db.reports')])"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_overview_opens_with_its_figures_and_a_card_for_each_question_beside_it(bench):
    page = bench.screen.dashboard
    assert bench.screen.stack.currentWidget() is page
    assert len(page.figures.tiles) >= 5
    assert all(card.question for card in (*page.own.values(), *page.beside.values()))
    assert not bench.screen.header.back.isVisible()


def test_every_question_there_is_opens_and_says_something(bench):
    for name in NAMES[1:]:
        assert name in bench.screen.header._names
        bench.room.asking.open(name)
        bench.settle()
        page = bench.screen.answer
        assert bench.screen.stack.currentWidget() is page, name
        assert bench.screen.header.title.text, name
        says = page.nothing if not page.figures.isVisibleTo(page) else page
        assert says is page or page.nothing.isVisibleTo(page) or page.tables.isVisibleTo(page), name


def test_a_question_is_found_by_keyboard_alone_and_escape_is_the_way_back(bench):
    bench.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    bench.settle()
    assert bench.room.asking.wanted.question == "takings"
    assert bench.screen.header.back.isVisible()
    bench.press(Qt.Key.Key_Escape)
    bench.settle()
    assert bench.screen.stack.currentWidget() is bench.screen.dashboard


def test_the_tab_that_is_open_stays_open_under_another_period(bench):
    bench.room.asking.open("takings")
    bench.settle()
    page = bench.screen.answer
    page.pictures.tabs.button("by_weekday").click()
    assert page.table.model_of.index(0, 0).data() == "Monday"
    bench.screen.header.open_period()
    sheet = bench.screen.header.popover.inside
    sheet.spans["last_month"].click()
    bench.settle()
    assert page.pictures.tabs.choice == "by_weekday"
    assert bench.screen.header.popover.isHidden()


def test_days_are_typed_and_what_is_no_period_is_said_in_the_sheet(bench):
    bench.screen.header.open_period()
    sheet = bench.screen.header.popover.inside
    last = sheet.last.day
    sheet.first.setText("31/12/2099")
    sheet.first.editingFinished.emit()
    assert "16.11.2026" in bench.screen.header.popover._problem.text()
    sheet.first.set_day(last - timedelta(days=3))
    sheet.first.editingFinished.emit()
    bench.settle()
    assert bench.room.asking.wanted.chosen.days.days == 4


def test_what_takes_long_says_so_and_can_be_stopped(bench):
    bench.work.held = []
    bench.room.asking.open("takings")
    assert bench.screen.going.isHidden()
    bench.qtbot.waitUntil(bench.screen.going.isVisible)
    bench.screen.going.stop.click()
    held, bench.work.held = bench.work.held, None
    held[0]()
    assert bench.screen.stack.currentWidget() is bench.screen.nothing
    assert bench.screen.going.isHidden()
    bench.screen.nothing.button.click()
    bench.settle()
    assert bench.screen.stack.currentWidget() is bench.screen.answer


def test_everything_that_is_pressed_is_large_enough_and_words_itself_again(bench, qapp):
    def words() -> list[str]:
        return [bench.screen.header.title.text, *(tile.name for tile in bench.screen.dashboard.figures.tiles)]

    english = words()
    language = Language(qapp)
    try:
        for wanted in ("ru", "hu", "ro"):
            language.speak(wanted)
            qapp.processEvents()
            assert QLocale().name()[:2] == wanted
            assert all(now != before for now, before in zip(words(), english, strict=True)), wanted
            header = bench.screen.header
            assert header.height() < 56
            assert min(button.height() for button in (header.list, header.filter, header.period)) >= 44
            assert header.period.geometry().right() <= header.width()
    finally:
        language.speak("en")


def test_a_room_whose_till_sells_asks_again_when_it_is_entered_anew(bench):
    from db.changes import Changes

    inside: Workroom = bench.room
    bench.door.changed(Changes(sales=frozenset({"sale-1"})))
    assert not inside.asking.is_asking
    bench.door.activated()
    bench.settle()
    assert bench.screen.stack.currentWidget() is bench.screen.dashboard


def test_a_card_of_the_overview_is_one_door_for_a_finger_and_the_keyboard(bench):
    page = bench.screen.dashboard
    bench.qtbot.mouseClick(page.own["sales_a_week"].chart, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.room.asking.wanted.question == "takings"
    bench.room.asking.back()
    page.beside["pareto"].setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.settle()
    assert bench.room.asking.wanted.question == "pareto"
    # Ten members are too few for a curve, and it says so.
    assert bench.screen.answer.nothing.isVisible()


def test_people_behind_a_card_of_names_are_called_by_their_group(bench):
    bench.settle()
    page = bench.screen.dashboard
    card = next(card for card in page.names.values() if card.isVisible())
    bench.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    bench.settle()
    header, lead = bench.screen.header, bench.room.asking.lead
    assert header.title.text == said.name(lead.question, lead.group, bench.room.words())
    assert said.title(lead.question, bench.room.words()) in header.days.text()
    assert header.title.text not in header.days.text()


def test_the_list_behind_those_who_were_kept_is_headed_by_who_is_in_it(bench):
    tiles = {tile.name: tile for tile in bench.screen.dashboard.figures.tiles}
    kept = tiles["Kept from the period before"]
    assert kept.definition.endswith("The list it opens names the others: those who did not.")
    kept.setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.settle()
    assert bench.screen.header.title.text == "Came in the period before, not in this one"


def test_where_a_programme_has_no_coupons_it_is_not_said_to_choose_other_days(bench):
    bench.room.asking.open("coupons")
    bench.settle()
    page = bench.screen.answer
    for code, hint in (("no_coupons", ""), ("nothing_sold", "Choose other days, or fewer filters.")):
        asked = page._answer.asked
        page.show_answer(Answer(question="coupons", asked=asked, notes=(Note(code, instead=True),)))
        assert page.nothing.isVisible()
        assert page.nothing.findChildren(Label)[-1].text() == hint
