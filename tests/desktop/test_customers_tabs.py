"""The tabs beside the list: cards replaced, what was agreed, purses with their lots, merges and their undoing."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.adjustment import adjust
from db.ledger.card_batch import reserve_batch
from db.ledger.customer import edit_person
from db.lookup.customer_filter import CustomerFilter
from db.lookup.customers import CustomerView, by_account
from desktop.background import LedgerLane
from desktop.paper.batch_cards import BatchDocument, document_of_batch
from desktop.paper.batch_jobs import picture_of_customers_card
from desktop.paper.cards.ready import ready_design, ready_look
from tests.desktop.card_samples import TEXTS
from tests.desktop.customers_bench import ANNA, BORIS, CLARA, Bench, bench_on


@pytest.fixture
def bench(
    books: Books,
    lane: LedgerLane,
    qtbot: QtBot,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    tmp_path: Path,
) -> Iterator[Bench]:
    with bench_on(books, lane, qtbot, clock, new_id, tmp_path) as made:
        yield made


def known(bench: Bench, account_id: str) -> CustomerView:
    found = by_account(bench.parts.books, account_id)
    assert found is not None
    return found


def card_statuses(bench: Bench, account_id: str) -> dict[str, str]:
    return {card.number: card.status for card in known(bench, account_id).cards}


def test_tabs_go_round_by_the_keyboard(bench, qtbot):
    bench.open(ANNA)
    pane = bench.screen.pane
    assert pane.tab == "details"
    pane.step_tab(1)
    assert pane.tab == "cards"
    pane.step_tab(-2)
    assert pane.tab == "merges"


def test_a_lost_card_is_replaced_in_two_presses_by_the_one_that_is_scanned(bench):
    bench.open(ANNA)
    tab = bench.screen.cards
    bench.screen.pane.open_tab("cards")
    tab.lines["2000001234563"].replace.click()
    assert tab.takes_code
    assert bench.door.scanned("NEWCARD-0001")
    assert tab.replacing.number.text() == "NEWCARD-0001"
    tab.replacing.do.click()
    bench.settle()
    assert card_statuses(bench, ANNA) == {"2000001234563": "lost", "NEWCARD-0001": "active"}
    assert list(tab.lines) == ["NEWCARD-0001", "2000001234563"]
    assert tab.replacing.isHidden()


def test_a_card_is_given_blocked_and_opened_again(bench, qtbot):
    bench.open(BORIS)
    tab = bench.screen.cards
    assert not tab.none.isHidden()
    tab.number.setText("BORIS-0001")
    qtbot.keyClick(tab.number, Qt.Key.Key_Return)
    bench.settle()
    tab.lines["BORIS-0001"].block.click()
    bench.settle()
    assert card_statuses(bench, BORIS) == {"BORIS-0001": "blocked"}
    tab.lines["BORIS-0001"].open.click()
    bench.settle()
    assert card_statuses(bench, BORIS) == {"BORIS-0001": "active"}
    tab.fresh.click()
    bench.settle()
    assert len(known(bench, BORIS).cards) == 2


def test_a_card_of_somebody_else_is_refused_at_its_field(bench):
    bench.open(BORIS)
    tab = bench.screen.cards
    tab.number.setText("CLARA-0001")
    tab.give.click()
    bench.settle()
    assert tab.field._help.text()
    assert known(bench, BORIS).cards == ()


def test_cards_are_printed_elsewhere(bench, qtbot):
    bench.open(CLARA)
    with qtbot.waitSignal(bench.door.cards_wanted) as handed:
        bench.screen.cards.printing.click()
    assert handed.args == [(CLARA,)]


def test_a_card_goes_to_a_phone_or_into_a_file_as_a_picture(bench, tmp_path):
    bench.open(ANNA)
    tab = bench.screen.cards
    for kind, size in (("phone", (1080, 1920)), ("card", (2022, 1275))):
        bench.answers.path = tmp_path / kind
        tab.lines["2000001234563"].picture.click()
        bench.screen.sheets.popover.inside.buttons[kind].click()
        bench.settle()
        with Image.open(tmp_path / f"{kind}.png") as picture:
            assert picture.size == size
            assert {read.text for read in zxingcpp.read_barcodes(picture.convert("L"))} == {"2000001234563"}
        assert bench.news[-1].words == f"{kind}.png is written."
    bench.answers.path = tmp_path / "phone.png" / "below.png"
    tab.picture_asked.emit("2000001234563", tab.printing)
    bench.screen.sheets.popover.inside.buttons["card"].click()
    bench.settle()
    assert bench.news[-1].tone == "bad"
    tab.lines["2000001234563"].block.click()
    bench.settle()
    assert tab.lines["2000001234563"].picture.isHidden(), "it opens nobody"


def test_a_card_of_a_batch_is_pictured_as_it_was_printed(bench, clock, new_id, tmp_path):
    kept: dict[str, Any] = {"kind": "", "name": "", "now": clock(), "random": Random(3)}
    plain = document_of_batch(BatchDocument(designs={"": ready_design("named", ready_look("gold"), TEXTS)}))
    made = reserve_batch(bench.parts.books, op_id=new_id(), count=1, accounts=(CLARA,), document=plain, **kept)
    gold, own = tmp_path / "gold.png", tmp_path / "own.png"
    for path, number in ((gold, made.numbers[0].number), (own, "CLARA-0001")):
        picture_of_customers_card(
            bench.parts.books.path, path, number, phone=False, language="", now=clock(), progress=lambda *_: None
        )
    with Image.open(gold) as one, Image.open(own) as other:
        assert one.getpixel((900, 1200)) != other.getpixel((900, 1200))


def test_groups_are_joined_and_left(bench):
    bench.open(ANNA)
    tab = bench.screen.agreed
    for name in ("Staff", "School 5"):
        tab.group.setText(name)
        tab.add_group.click()
    bench.settle()
    assert known(bench, ANNA).standing.groups == ("School 5", "Staff")
    tab.left_group.emit("Staff")
    bench.settle()
    assert known(bench, ANNA).standing.groups == ("School 5",)
    tab.group.setText("  ")
    tab.add_group.click()
    assert tab.group_field._help.text().startswith("This is no name")


def test_a_percent_of_their_own_is_agreed_changed_and_ended(bench):
    bench.open(ANNA)
    tab = bench.screen.agreed
    form = tab.terms_form
    tab.add_terms.click()
    form.rate.setText("200")
    form.do.click()
    assert "percent" in form.fields["rate"]._help.text()
    form.rate.setText("5")
    form.starts_at.setText("1000")
    form.ends_on.setText("31.12.27")
    form.do.click()
    assert form.fields["terms_by"]._help.text()
    form.author.setText("Olga")
    form.do.click()
    bench.settle()
    (terms,) = known(bench, ANNA).standing.terms
    assert (terms.rate, terms.starts_at, terms.ends_on, terms.agreed_by) == (500, 100_000, date(2027, 12, 31), "Olga")
    assert form.isHidden()
    form.open(terms)
    form.rate.setText("7.5")
    form.do.click()
    bench.settle()
    (changed,) = known(bench, ANNA).standing.terms
    assert (changed.id, changed.rate) == (terms.id, 750)
    tab.terms_ended.emit(changed)
    bench.settle()
    assert known(bench, ANNA).standing.terms == ()


def test_what_is_in_a_purse_stands_with_the_day_it_lapses(bench, clock, new_id):
    bench.open(ANNA)
    purse = next(iter(bench.screen.purses.cards))
    changes = adjust(
        bench.parts.books,
        op_id=new_id(),
        account_id=ANNA,
        purse=purse,
        points=1_250,
        reason="",
        author="",
        now=clock(),
        lapses_on=date(2026, 6, 30),
    )
    bench.parts.tell(changes)
    bench.settle()
    card = bench.screen.purses.cards[purse]
    assert card.figure.text.startswith("12.50")
    ((words, figure),) = card.rows.shown
    assert words.startswith("until 30 Jun")
    assert figure.startswith("12.50")


def test_two_are_looked_at_as_one_swapped_merged_and_taken_apart(bench):
    bench.open(ANNA)
    tab, page = bench.screen.merges, bench.room.pages.merge_page
    tab.searched.emit("clara")
    bench.settle()
    tab.hit_buttons[CLARA].click()
    bench.settle()
    assert bench.screen.stack.currentWidget() is page
    lines = {line[0]: line[1:] for line in page.lines}
    assert lines["Name"] == ("Anna Kovaleva", "Clara Nagy", "Anna Kovaleva")
    assert lines["E-mail"] == ("—", "clara@example.org", "clara@example.org")
    # Of these three none has a tier: there is no line for it.
    assert "Tier" not in lines
    page.swap.click()
    bench.settle()
    assert {line[0]: line[1:] for line in page.lines}["Name"][2] == "Clara Nagy"
    page.swap.click()
    bench.settle()
    page.merge.click()
    bench.settle()
    assert bench.names == ["Anna Kovaleva", "Борис Пак"]
    assert bench.room.customer.account_id == ANNA
    assert known(bench, CLARA).account_id == ANNA
    assert bench.screen.pane.tab == "merges"
    (undo,) = tab.undo_buttons.values()
    undo.click()
    bench.settle()
    assert known(bench, CLARA).account_id == CLARA
    assert known(bench, ANNA).email == ""
    assert not tab.undo_buttons


def test_duplicates_are_merged_from_their_page_or_told_apart(bench, clock, new_id):
    for account_id in (ANNA, CLARA):
        edit_person(bench.parts.books, op_id=new_id(), account_id=account_id, email="both@example.org", now=clock())
    bench.room.pages.open_duplicates()
    bench.settle()
    page = bench.room.pages.duplicates_page
    assert page is not None
    assert page.shown == [("Anna Kovaleva", "Clara Nagy")]
    page.press(0, "merge")
    bench.settle()
    bench.room.pages.merge_page.left.emit()
    assert bench.screen.stack.currentWidget() is page
    page.press(0, "apart")
    bench.settle()
    assert page.shown == []
    bench.room.pages.open_duplicates()
    bench.settle()
    assert page.shown == []


def test_ticked_customers_go_into_a_group_and_out_of_it(bench):
    pane = bench.screen.list
    pane.set_ticking(ticking=True)
    pane.rows.ticked.emit(0)
    pane.rows.ticked.emit(2)
    pane.bulk.buttons["join_group"].click()
    sheet = bench.screen.sheets.popover.inside
    sheet.name.setText("Staff")
    sheet.name.returnPressed.emit()
    bench.settle()
    assert known(bench, ANNA).standing.groups == ("Staff",)
    assert known(bench, CLARA).standing.groups == ()
    assert "Staff" in pane.bulk.said.text()
    assert bench.room.list.around.groups == (("Staff", 2),)
    pane.bulk.buttons["leave_group"].click()
    bench.screen.sheets.popover.inside.buttons[0].click()
    bench.settle()
    assert bench.room.list.around.groups == ()


def test_two_ticked_ones_are_merged_and_cards_are_issued_to_those_ticked(bench, qtbot):
    pane = bench.screen.list
    pane.set_ticking(ticking=True)
    pane.rows.ticked.emit(0)
    with qtbot.waitSignal(bench.door.cards_wanted) as handed:
        pane.bulk.buttons["cards"].click()
    assert handed.args == [(ANNA,)]
    pane.rows.ticked.emit(1)
    pane.bulk.buttons["merge"].click()
    bench.settle()
    assert bench.screen.stack.currentWidget() is bench.room.pages.merge_page


def test_a_customer_is_written_down_and_stands_in_the_list(bench, qtbot):
    bench.screen.list.add.click()
    page = bench.room.pages.new_page
    page.do.click()
    assert page.fields["name"]._help.text().startswith("Type a name")
    page.name.setText("Dora")
    page.phone.setText("+7 916 000-00-02")
    page.do.click()
    bench.settle()
    assert page.fields["phone"]._help.text()
    page.phone.setText("+7 916 000-00-09")
    assert bench.door.scanned("DORA-00001")
    qtbot.keyClick(page.phone, Qt.Key.Key_Return)
    bench.settle()
    assert bench.screen.at_home
    opened = bench.room.customer.opened
    assert opened is not None
    assert (opened.customer.name, opened.customer.cards[0].number) == ("Dora", "DORA-00001")
    bench.door.activated()
    bench.settle()
    assert "Dora" in bench.names


def test_a_purse_is_put_right_by_hand_with_a_reason_and_an_author(bench):
    bench.open(ANNA)
    tab = bench.screen.purses
    purse, card = next(iter(tab.cards.items()))
    card.by_hand.click()
    bench.settle()
    form = tab.form
    form.amount.setText("5")
    form.credit.click()
    assert form.said == "Choose what for."
    next(iter(form.reasons.values())).click()
    form.author.setText("Olga")
    form.credit.click()
    bench.settle()
    assert known(bench, ANNA).standing.purse(purse).spendable(date(2026, 5, 12)) == 500
    assert card.figure.text.startswith("5.00")
    bench.open(CLARA)
    assert form.isHidden() or not form.isVisible()


def test_the_list_goes_out_as_a_file_all_of_it_or_those_ticked(bench, tmp_path):
    bench.answers.path = tmp_path / "everybody.csv"
    bench.room._do_more("export")
    bench.settle()
    assert "Anna Kovaleva" in bench.answers.path.read_text(encoding="utf-8-sig")
    assert bench.news[-1].words.startswith("3 customer")
    bench.answers.path = tmp_path / "some.csv"
    pane = bench.screen.list
    pane.set_ticking(ticking=True)
    pane.rows.ticked.emit(1)
    pane.bulk.buttons["export"].click()
    bench.settle()
    text = bench.answers.path.read_text(encoding="utf-8-sig")
    assert "Clara Nagy" in text
    assert "Anna" not in text
    bench.answers.path = tmp_path / "nowhere" / "x.csv"
    pane.bulk.buttons["export"].click()
    bench.settle()
    assert bench.news[-1].tone == "bad"


def test_a_filtered_list_goes_out_as_it_is_filtered(bench, tmp_path):
    bench.room.list.filter(CustomerFilter(birthday_month=5))
    bench.settle()
    bench.answers.path = tmp_path / "may.csv"
    bench.room._do_more("export")
    bench.settle()
    text = bench.answers.path.read_text(encoding="utf-8-sig")
    assert "Борис Пак" in text
    assert "Clara" not in text


def test_who_is_forgotten_leaves_the_list_and_nobody_is_shown(bench):
    bench.open(CLARA)
    bench.screen.pane.open_tab("privacy")
    bench.settle()
    bench.room.privacy.presenter.erase()
    bench.settle()
    assert bench.names == ["Anna Kovaleva", "Борис Пак"]
    assert bench.room.customer.opened is None


def test_pages_are_opened_from_the_list_and_escape_leaves_them(bench, qtbot):
    screen = bench.screen
    for name in ("bring", "duplicates", "retention"):
        screen.list.more.click()
        screen.sheets.popover.inside.buttons[name].click()
        bench.settle()
        page = screen.stack.currentWidget()
        assert not screen.at_home, name
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        assert screen.at_home, name
