"""The panel with a customer's personal data: agreed to, taken back, saved, erased – pressed as a cashier would."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.books import Books
from db.lookup.consents import Consents, consents_of
from db.lookup.customers import by_account
from desktop.background import LedgerLane
from desktop.customers.privacy_desk import PrivacyDesk, UnseenDesk, file_name
from desktop.runner import WorkLost
from tests.desktop.customers_bench import ANNA, BORIS, Bench, bench_on

Clock = Callable[[], datetime]


@pytest.fixture
def bench(
    books: Books, lane: LedgerLane, qtbot: QtBot, clock: Clock, new_id: Callable[[], str], tmp_path: Path
) -> Iterator[Bench]:
    with bench_on(books, lane, qtbot, clock, new_id, tmp_path) as made:
        yield made


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot) -> PrivacyDesk:
    """The panel with Anna's data, as the room shows it; what is written is heard by it."""
    desk = PrivacyDesk(bench.parts, bench.room.words)
    heard = bench.parts.tell

    def tell(changes: Any) -> None:
        heard(changes)
        desk.changed(changes)

    desk.presenter._tell = tell
    qtbot.addWidget(desk.panel)
    desk.panel.resize(600, 700)
    desk.panel.show()
    serve(bench, desk, ANNA)
    return desk


def serve(bench: Bench, desk: PrivacyDesk, account_id: str) -> None:
    desk.serve(by_account(bench.parts.books, account_id))
    bench.settle()


def said(bench: Bench, account_id: str = ANNA) -> Consents:
    return consents_of(bench.parts.books, account_id)


def test_nobody_has_agreed_before_the_words_were_read_to_them(bench: Bench, desk: PrivacyDesk) -> None:
    row = desk.panel.rows["email"]
    row.switch.click()
    bench.settle()
    assert not row.switch.isChecked()
    assert row.opened.isVisible()
    assert "may send me offers and news by e-mail" in row.text.text()
    assert said(bench).history == ()
    row.no.click()
    assert row.opened.isHidden()
    row.switch.click()
    row.how.button("paper").click()
    row.yes.click()
    bench.settle()
    assert row.switch.isChecked()
    agreed = said(bench).of("email")
    assert agreed is not None
    assert (agreed.given, agreed.how, agreed.words) == (True, "paper", row.text.text())
    assert "on paper" in row.state.text()


def test_a_withdrawal_is_one_press_and_holds_at_once(bench: Bench, desk: PrivacyDesk) -> None:
    row = desk.panel.rows["sms"]
    row.switch.click()
    row.yes.click()
    bench.settle()
    row.switch.click()
    bench.settle()
    assert not said(bench).given("sms")
    assert not row.switch.isChecked()
    assert row.state.text().startswith("Withdrawn")


def test_a_customer_agrees_in_their_own_language(bench: Bench, desk: PrivacyDesk) -> None:
    desk.panel.show_customer("Борис", "ru")
    row = desk.panel.rows["email"]
    row.more.click()
    assert row.text.text().startswith("Разрешаю")
    assert row.yes.isHidden()
    row.more.click()
    assert row.opened.isHidden()


def test_all_that_is_kept_is_saved_under_a_name_that_says_its_kind(
    bench: Bench, desk: PrivacyDesk, tmp_path: Path
) -> None:
    bench.answers.path = tmp_path / "anna"
    desk.panel.json.click()
    bench.settle()
    told = json.loads((tmp_path / "anna.json").read_text(encoding="utf-8"))
    assert told["details"]["name"] == "Anna Kovaleva"
    assert "anna.json" in desk.panel.notice.words
    desk.panel.pdf.click()
    bench.settle()
    assert (tmp_path / "anna.pdf").read_bytes().startswith(b"%PDF")
    bench.answers.path = tmp_path
    (tmp_path / "x.pdf").mkdir()
    bench.answers.path = tmp_path / "x.pdf"
    desk.panel.pdf.click()
    bench.settle()
    assert desk.panel.notice.tone == "bad"
    assert desk.panel.pdf.isEnabled()
    assert file_name("Анна / Ковалёва", "pdf", bench.parts.clock()).startswith("Анна-Ковалёва-20")
    assert file_name("//", "json", bench.parts.clock()).startswith("customer-20")


def test_erasing_is_asked_twice_and_says_what_goes_and_what_stays(bench: Bench, desk: PrivacyDesk) -> None:
    form = desk.panel.form
    form.ask.click()
    assert form.opened.isVisible()
    assert form.no.hasFocus() or not form.isActiveWindow()
    assert "Anna Kovaleva" in form.title.text()
    assert "card numbers" in form.goes_says.text()
    assert "totals and reports do not change" in form.stays_says.text()
    form.no.click()
    assert form.opened.isHidden()
    assert by_account(bench.parts.books, ANNA) is not None
    form.ask.click()
    form.yes.click()
    bench.settle()
    assert by_account(bench.parts.books, ANNA) is None
    assert by_account(bench.parts.books, BORIS) is not None
    assert bench.told[-1].accounts == {ANNA}
    assert bench.news[-1].words.startswith("1 customer erased for good.")
    assert desk.presenter.account_id == ""
    assert not desk.panel.pdf.isEnabled()


def test_a_press_while_it_is_under_way_erases_nobody_twice_and_a_failure_gives_the_form_back(
    bench: Bench, desk: PrivacyDesk
) -> None:
    bench.work.held = []
    desk.panel.form.ask.click()
    desk.panel.form.yes.click()
    desk.presenter.erase()
    assert len(bench.work.held) == 1
    assert not desk.panel.form.yes.isEnabled()
    bench.work.held = None
    from db.books import BooksProblem

    desk.presenter._busy = False
    desk.presenter._work = lambda job, done, failed, *rest: failed(BooksProblem("busy", Path("books.db")))
    desk.presenter.erase()
    assert desk.panel.notice.tone == "warn"
    assert desk.panel.form.ask.isVisible()
    desk.presenter._work = lambda job, done, failed, *rest: failed(WorkLost("gone"))
    with pytest.raises(WorkLost):
        desk.presenter.erase()


def test_an_answer_about_somebody_else_is_dropped(bench: Bench, desk: PrivacyDesk) -> None:
    desk.panel.rows["email"].switch.click()
    desk.panel.rows["email"].yes.click()
    desk.serve(by_account(bench.parts.books, BORIS))
    bench.settle()
    assert said(bench).given("email")
    assert not desk.panel.rows["email"].switch.isChecked()
    desk.serve(None)
    assert not desk.panel.rows["email"].isEnabled()


@pytest.fixture
def unseen(bench: Bench, qtbot: QtBot) -> UnseenDesk:
    """The page of those not seen for long, three years after all three joined."""
    stands = bench.parts.clock
    bench.parts.clock = lambda: stands() + timedelta(days=3 * 366)
    desk = UnseenDesk(bench.parts, bench.room.words)
    qtbot.addWidget(desk.page)
    desk.page.resize(940, 700)
    desk.page.show()
    desk.begin()
    bench.settle()
    return desk


def choose_months(bench: Bench, unseen: UnseenDesk, months: int) -> None:
    box = unseen.page.months
    box.setCurrentIndex(box.findData(months))
    box.activated.emit(box.currentIndex())
    bench.settle()


def test_nobody_is_proposed_until_the_shop_says_for_how_long_it_keeps(bench: Bench, unseen: UnseenDesk) -> None:
    page = unseen.page
    assert page.rows.isHidden()
    choose_months(bench, unseen, 36)
    assert bench.parts.workplace.keeps_months == 36
    assert page.model.rowCount() == 3
    assert page.count.text().startswith("3 ")
    choose_months(bench, unseen, 60)
    assert page.model.rowCount() == 0
    assert page.empty.isVisible()
    choose_months(bench, unseen, 0)
    assert bench.parts.workplace.keeps_months == 0


def test_only_those_ticked_are_erased_and_only_after_a_second_yes(bench: Bench, unseen: UnseenDesk) -> None:
    page, books = unseen.page, bench.parts.books
    choose_months(bench, unseen, 24)
    assert not page.chosen.isEnabled()
    place = next(row for row in range(3) if page.model._rows[row].account_id == ANNA)
    page.rows.opened.emit(place)
    page.chosen.click()
    assert page.form.title.text().startswith("Erase 1 ")
    page.form.no.click()
    assert by_account(books, ANNA) is not None
    assert page.rows.isVisible()
    page.chosen.click()
    page.form.yes.click()
    bench.settle()
    assert by_account(books, ANNA) is None
    assert by_account(books, BORIS) is not None
    assert page.notice.words.startswith("1 customer erased for good.")
    assert page.model.rowCount() == 2
    page.everybody.click()
    page.form.yes.click()
    bench.settle()
    assert page.model.rowCount() == 0
    assert by_account(books, BORIS) is None


def test_many_can_be_stopped_and_the_list_says_who_is_left(bench: Bench, unseen: UnseenDesk) -> None:
    page = unseen.page
    choose_months(bench, unseen, 24)
    bench.work.held = []
    page.everybody.click()
    page.form.yes.click()
    assert page.stop.isVisible()
    page.stop.click()
    bench.work.held[0]()
    bench.work.held.pop()()
    bench.settle()
    assert page.notice.words.startswith("Stopped.")
    assert page.model.rowCount() == 3


def test_the_model_of_the_unseen_is_a_sound_one(bench: Bench, unseen: UnseenDesk, qtmodeltester: ModelTester) -> None:
    choose_months(bench, unseen, 24)
    qtmodeltester.check(unseen.page.model)


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_no_word_is_cut_off_in_any_language(bench: Bench, desk: PrivacyDesk, language: str, qapp: QApplication) -> None:
    QLocale.setDefault(QLocale(language))
    for row in desk.panel.rows.values():
        row.switch.click()
    desk.panel.form.ask.click()
    desk.panel.retranslate()
    qapp.processEvents()
    inside = desk.panel.widget()
    assert inside.minimumSizeHint().width() <= 584
    QLocale.setDefault(QLocale("en"))
