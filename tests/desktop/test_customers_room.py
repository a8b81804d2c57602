"""The customers room in a window: the list follows what is typed, the customer stands beside it, edits are kept."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.customer import enrol
from db.lookup.customer_filter import EVERYBODY, CustomerFilter
from db.lookup.customers import by_account
from desktop.background import LedgerLane
from desktop.customers.filter_choices import KINDS, chip_words, choices, says, without
from desktop.customers.list_model import ListModel
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency
from tests.desktop.customers_bench import ANNA, BORIS, CLARA, Bench, WorkHere, bench_on

Clock = Callable[[], datetime]


@pytest.fixture
def bench(
    books: Books, lane: LedgerLane, qtbot: QtBot, clock: Clock, new_id: Callable[[], str], tmp_path: Path
) -> Iterator[Bench]:
    with bench_on(books, lane, qtbot, clock, new_id, tmp_path) as made:
        yield made


def known(bench: Bench, account_id: str):
    found = by_account(bench.parts.books, account_id)
    assert found is not None
    return found


def test_the_list_shows_everybody_by_name_and_says_how_many(bench):
    assert bench.names == ["Anna Kovaleva", "Clara Nagy", "Борис Пак"]
    assert bench.screen.list.count.text().startswith("3")


def test_the_model_of_the_list_is_a_sound_one(bench, qtmodeltester: ModelTester):
    model: ListModel = bench.screen.list.model
    qtmodeltester.check(model)
    model.set_ticking(True)
    model.tick({ANNA}, on=True)
    assert model.ticked == {ANNA}
    model.renew_rows((), frozenset({ANNA}))
    assert model.rowCount() == 2
    assert not model.ticked


def test_typing_narrows_the_list_and_enter_opens_the_best(bench, qtbot):
    search = bench.screen.list.search
    qtbot.keyClicks(search, "clara")
    bench.settle()
    assert bench.names == ["Clara Nagy"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    bench.settle()
    assert bench.room.customer.account_id == CLARA
    search.clear()
    bench.settle()
    assert len(bench.names) == 3
    qtbot.keyClicks(search, "anna")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    bench.settle()
    assert bench.room.customer.account_id == ANNA, "not the first of those who stood there while it was typed"
    search.clear()
    qtbot.keyClicks(search, "clara")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    bench.settle()
    assert bench.room.customer.account_id == CLARA, "typed too fast for the list"
    qtbot.keyClicks(search, "xyz")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    bench.settle()
    assert bench.room.customer.account_id == CLARA, "nobody of that name"


def test_arrows_go_through_the_list_and_escape_comes_back_to_it(bench, qtbot):
    pane = bench.screen.list
    pane.search.setFocus()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    bench.settle()
    assert bench.room.customer.account_id == ANNA
    qtbot.keyClick(pane.rows, Qt.Key.Key_Down)
    bench.settle()
    assert bench.room.customer.account_id == CLARA
    qtbot.keyClick(pane.rows, Qt.Key.Key_Return)
    bench.settle()
    assert bench.screen.details.name.hasFocus()
    qtbot.keyClick(bench.screen.details.name, Qt.Key.Key_Escape)
    assert pane.rows.hasFocus()


def test_a_filter_shows_who_fits_and_its_chip_says_it(bench):
    bench.room.list.filter(CustomerFilter(birthday_month=5))
    bench.settle()
    assert bench.names == ["Борис Пак"]
    assert [chip.text() for chip in bench.screen.list.filters.chips.values()] == ["birthday in May"]
    bench.screen.list.filters.clear.click()
    bench.settle()
    assert len(bench.names) == 3
    assert not bench.screen.list.filters.chips


def test_a_tier_is_worked_out_in_the_work_process_and_may_be_stopped(bench):
    work = bench.work
    assert isinstance(work, WorkHere)
    work.held = []
    bench.room.list.filter(CustomerFilter(purse="bonus", balance_most=0))
    bench.settle()
    pane = bench.screen.list
    assert pane.looking.isVisible()
    pane.looking.stop.click()
    work.held.pop()()
    bench.settle()
    assert not pane.looking.isVisible()
    assert pane.notice.words.startswith("Stopped")
    work.held = None
    bench.room.list.filter(CustomerFilter(purse="bonus", balance_least=0))
    bench.settle()
    assert len(bench.names) == 3


def test_all_who_fit_are_ticked_at_once(bench):
    pane = bench.screen.list
    pane.set_ticking(ticking=True)
    pane.bulk.all.click()
    bench.settle()
    assert pane.model.ticked == {ANNA, BORIS, CLARA}
    assert not pane.bulk.buttons["merge"].isEnabled()
    pane.bulk.none.click()
    pane.rows.ticked.emit(0)
    pane.rows.ticked.emit(1)
    assert pane.bulk.buttons["merge"].isEnabled()


def test_a_field_is_kept_when_it_is_left(bench, qtbot):
    bench.open(ANNA)
    details = bench.screen.details
    details.name.setFocus()
    details.name.selectAll()
    qtbot.keyClicks(details.name, "Anna Kovalova")
    details.email.setFocus()
    bench.settle()
    assert known(bench, ANNA).name == "Anna Kovalova"
    assert bench.names[0] == "Anna Kovalova"
    assert bench.screen.pane.kept.text() == "Kept"


def test_birthday_and_notes_are_kept_and_taken_away(bench, qtbot):
    bench.open(ANNA)
    details = bench.screen.details
    details.birthday.setFocus()
    qtbot.keyClicks(details.birthday, "14.3.85")
    qtbot.keyClick(details.birthday, Qt.Key.Key_Tab)
    bench.settle()
    assert known(bench, ANNA).birthday == date(1985, 3, 14)
    assert details.birthday.text() == "14/03/1985"
    details.birthday.clear()
    details.birthday.editingFinished.emit()
    details.notes.setFocus()
    qtbot.keyClicks(details.notes, "No nuts")
    details.name.setFocus()
    bench.settle()
    assert (known(bench, ANNA).birthday, known(bench, ANNA).notes) == (None, "No nuts")


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("phone", "12", "no phone"),
        ("phone", "+7 916 000-00-02", "Борис Пак"),
        ("email", "anna at home", "no e-mail"),
        ("birthday", "yesterday", "14.03.1985"),
    ],
)
def test_what_cannot_be_kept_says_why_at_its_field_and_nothing_there_says_kept(bench, qtbot, field, text, says):
    bench.open(ANNA)
    bench.screen.details.name.setText("Anna Kovalova")
    bench.screen.details.name.editingFinished.emit()
    bench.settle()
    assert bench.screen.pane.kept.text() == "Kept"
    edit = bench.screen.details.fields[field].editor
    edit.setText(text)
    edit.editingFinished.emit()
    bench.settle()
    assert says in bench.screen.details.fields[field]._help.text()
    assert bench.screen.pane.kept.text() == ""


def test_what_could_not_be_kept_is_told_when_another_is_opened_and_one_press_goes_back(bench):
    bench.open(ANNA)
    phone = bench.screen.details.phone
    phone.setText("12")
    phone.editingFinished.emit()
    bench.settle()
    bench.open(CLARA)
    (news,) = bench.news
    assert "“12” was not kept for Anna Kovaleva" in news.words
    assert news.do is not None
    news.do()
    bench.settle()
    assert bench.room.customer.account_id == ANNA
    assert phone.text() == "12"


def test_a_scan_opens_the_customer_of_the_card(bench):
    assert bench.door.scanned("2000001234563")
    bench.settle()
    assert bench.room.customer.account_id == ANNA
    assert bench.door.scanned("4006381333931")
    bench.settle()
    assert bench.news[-1].words
    assert bench.room.customer.account_id == ANNA


def test_who_joins_elsewhere_stands_in_the_list_when_somebody_comes_back_to_it(bench, clock, new_id):
    view = enrol(bench.parts.books, account_id="account-dora", op_id=new_id(), now=clock(), name="Dora")
    from db.changes import Changes

    bench.parts.tell(Changes(accounts=frozenset({view.account_id})))
    bench.door.activated()
    bench.settle()
    assert "Dora" in bench.names


def test_serve_at_the_till_hands_the_account_over(bench, qtbot):
    bench.open(CLARA)
    with qtbot.waitSignal(bench.door.serve_wanted) as handed:
        bench.screen.pane.serve.click()
    assert handed.args == [CLARA]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_of_a_filter_has_words_in_every_language(language):
    words = Words(language=language, currency=Currency("RUB", 2))
    today = date(2026, 5, 12)
    for kind in KINDS:
        for choice in choices(kind, EVERYBODY, words, groups=(("Staff", 3),), today=today):
            assert choice.words
            assert says(kind, choice.wanted)
            assert without(kind, choice.wanted) == EVERYBODY
            assert chip_words(kind, choice.wanted, words, today=today)


def test_the_room_follows_the_language(bench):
    QLocale.setDefault(QLocale("ru_RU"))
    app = QApplication.instance()
    assert app is not None
    from PySide6.QtCore import QEvent

    QApplication.sendEvent(bench.door.widget, QEvent(QEvent.Type.LanguageChange))
    assert bench.screen.list.model.rowCount() == 3


def test_the_list_narrows_to_a_saved_segment_fixed_or_live(bench, clock: Clock):
    from db.ledger.segment import delete_segment, fill_segment, save_segment
    from db.reports.asking import Asking

    books, came = bench.parts.books, Asking(question="dashboard", span="this_month", group="came")
    for segment_id, kind in (("segment-fixed", "fixed"), ("segment-live", "live")):
        save_segment(books, segment_id=segment_id, name=kind, kind=kind, asked=came, now=clock())
    fill_segment(books, segment_id="segment-fixed", account_ids=(ANNA, BORIS))
    bench.room.activated()
    bench.settle()
    bench.room.list.filter(CustomerFilter(segment="segment-fixed"))
    bench.settle()
    assert bench.names == ["Anna Kovaleva", "Борис Пак"]
    assert bench.screen.list.filters.chips["segment"].text() == "fixed"
    bench.room.list.type_text("kovaleva")
    bench.settle()
    assert bench.names == ["Anna Kovaleva"]
    bench.room.list.filter(CustomerFilter(segment="segment-live"))
    bench.settle()
    assert bench.names == []
    delete_segment(books, segment_id="segment-live")
    bench.room.activated()
    bench.settle()
    assert bench.screen.list.filters.chips["segment"].text() == "a segment that is gone"
