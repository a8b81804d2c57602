"""The programme room as its owner meets it: the real window, real books, keyboard and finger."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace as replaced
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.customer import enrol
from db.lookup.programme import in_force
from desktop.background import LedgerLane
from desktop.programme.editors import ChoiceEditor, MarksEditor, NumberEditor
from desktop.programme.examples_model import ExamplesModel
from desktop.programme.person_editor import PersonEditor
from desktop.programme.row_editors import RowsEditor, ScopeEditor
from desktop.programme.sentence_view import GROW
from desktop.programme.sheet_words import cashiers_sheet, customers_sheet
from desktop.programme.tiers_strip import TierEditor
from desktop.programme.try_presenter import ExampleRow
from desktop.programme.versions_model import VersionsModel
from desktop.programme.versions_presenter import VersionRow
from desktop.programme.workroom import Workroom
from desktop.widgets.theme import FINGER, dress
from tests.desktop.programme_bench import Answers, naming, preset, room_on, words


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp: QApplication) -> None:
    """As the window is."""
    dress(qapp)


@pytest.fixture
def opened(
    books: Books,
    lane: LedgerLane,
    qtbot: QtBot,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    tmp_path: Path,
) -> Iterator[tuple[Workroom, Answers]]:
    with room_on(books, lane, qtbot, clock, new_id, tmp_path) as pair:
        yield pair


@pytest.fixture
def room(opened: tuple[Workroom, Answers]) -> Workroom:
    return opened[0]


def press(widget: QWidget | None) -> None:
    assert widget is not None
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def replace(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_bronze_silver_gold_with_cashback_and_a_birthday_gift_in_a_few_presses(room, qtbot, books):
    screen = room.screen
    press(screen.goal)
    press(screen.shelves.card("goal:best"))
    press(screen.shelves.card("tiers:"))
    press(screen.goal)
    press(screen.shelves.card("goal:best"))
    press(screen.shelves.card("rule:event.birthday@best#1"))
    birthday = screen.rules.card("earn[1]")
    press(birthday.sentence.chip("gives"))
    editor = screen.sheets.editor
    assert isinstance(editor, NumberEditor)
    replace(editor.edit, "300")
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    assert not screen.sheets.popover.isVisible()
    assert "300\u00a0₽" in birthday.card.sentence
    screen.trying.basket.setPlainText("honey cake")
    assert screen.trying.to_pay.text() == "407.40\u00a0₽"
    press(screen.publish)
    if screen.publishing.accept.isVisible():
        press(screen.publishing.accept)
    QTest.keyClicks(screen.publishing.author, "Olga")
    press(screen.publishing.publish)
    qtbot.waitUntil(lambda: in_force(books, day=date(2026, 5, 12)).number == 2)
    programme = in_force(books, day=date(2026, 5, 12)).programme
    assert [tier.name for tier in programme.ladder.tiers] == ["Bronze", "Silver", "Gold"]
    assert [earn.id for earn in programme.earns] == ["cashback-5", "event-birthday"]
    qtbot.waitUntil(lambda: screen.state.text().startswith("version 2 in force"))


def test_a_chip_is_as_high_as_a_finger_and_found_by_the_keyboard(room):
    card = room.screen.rules.cards[-1]
    chip = card.sentence.chip("rate")
    assert chip.height() >= FINGER
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    editor = room.screen.sheets.editor
    assert isinstance(editor, NumberEditor)
    assert editor.edit.selectedText() == "5.00"
    QTest.keyClicks(editor.edit, "7")
    assert room.bench.document["earn"][0]["rate"] == 700
    QTest.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert not room.screen.sheets.popover.isVisible()
    press(room.screen.undo)
    assert room.bench.document["earn"][0]["rate"] == 500


def test_a_press_elsewhere_closes_the_editor(room):
    card = room.screen.rules.cards[-1]
    press(card.sentence.chip("rate"))
    assert room.screen.sheets.popover.isVisible()
    press(room.screen.title)
    assert not room.screen.sheets.popover.isVisible()


def test_conditions_are_added_from_the_card_and_taken_away_at_their_chip(room):
    screen = room.screen
    card = screen.rules.cards[-1]
    press(card.sentence.chip(GROW))
    room.rules.add("earn[0]", "weekdays")
    editor = screen.sheets.editor
    assert isinstance(editor, MarksEditor)
    press(editor.buttons[5])
    assert room.bench.document["earn"][0]["when"]["weekdays"] == [1, 2, 3, 4, 5]
    press(screen.sheets.popover.remove)
    assert "when" not in room.bench.document["earn"][0]


def test_goods_are_chosen_by_category_and_by_name(room):
    screen = room.screen
    room.rules.take("rule:goods.n_plus_m")
    card = screen.rules.card("discounts.goods[0]")
    assert card.card.problems == ("which goods?: choose which ones.",)
    press(card.sentence.chip("what"))
    editor = screen.sheets.editor
    assert isinstance(editor, ScopeEditor)
    press(editor.within._buttons["Buns"])
    replace(editor.within.edit, "honey cake")
    assert room.bench.document["discounts"]["goods"][0]["what"] == {"goods": ["2001"], "categories": ["Buns"]}
    assert card.card.sentence == "Buy 2 of Buns, Honey cake, get 1 more free"
    assert room.bench.is_right


def test_tables_of_steps_grow_and_shrink(room):
    room.rules.take("rule:cumulative")
    room.rules.press("discounts.cumulative[0]", "steps")
    editor = room.screen.sheets.editor
    assert isinstance(editor, RowsEditor)
    press(editor.add)
    replace(editor.field(2, "from"), "50000")
    replace(editor.field(2, "percent"), "7")
    steps = room.bench.document["discounts"]["cumulative"][0]["steps"]
    assert steps[-1] == {"from": 5_000_000, "percent": 700}


def test_a_step_back_under_an_open_editor_closes_it_and_breaks_nothing(room):
    room.rules.add("earn[0]", "hours")
    assert room.screen.sheets.popover.isVisible()
    room.screen.undo.click()
    assert not room.screen.sheets.popover.isVisible()
    assert "when" not in room.bench.document["earn"][0]


def test_a_ready_programme_takes_the_draft_s_place_and_gives_it_back(room):
    press(room.screen.goal)
    press(room.screen.shelves.card("preset:tiers"))
    assert len(room.screen.rules.strip.buttons) == 3
    room.screen.notice._action.click()
    assert room.bench.document == preset("cashback")


def test_a_card_is_moved_and_switched_by_the_keyboard(room):
    room.rules.take("rule:event.birthday")
    card = room.screen.rules.cards[-1]
    card.switch.setFocus()
    QTest.keyClick(card.switch, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [rule["id"] for rule in room.bench.document["earn"]] == ["event-birthday", "cashback-5"]
    first = room.screen.rules.card("earn[0]")
    assert first.switch.hasFocus()
    QTest.keyClick(first.switch, Qt.Key.Key_Return)
    assert room.bench.document["earn"][0]["off"] is True
    QTest.keyClick(first.switch, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(room.bench.document["earn"]) == 3
    QTest.keyClick(first.switch, Qt.Key.Key_Delete)
    assert len(room.bench.document["earn"]) == 2


def test_a_card_s_menu_renames_and_takes_away(room):
    card = room.screen.rules.cards[-1]
    press(card.more)
    edit = room.screen.sheets.editor.findChild(QLineEdit)
    replace(edit, "Back to you")
    assert room.bench.document["earn"][0]["name"] == "Back to you"


def test_tiers_are_edited_at_their_tiles(room):
    strip = room.screen.rules.strip
    press(strip.add)
    assert [button.text() for button in strip.buttons] == ["Bronze", "Silver", "Gold"]
    press(strip.buttons[1])
    editor = room.screen.sheets.editor
    assert isinstance(editor, TierEditor)
    replace(editor.name, "Platinum")
    replace(editor.start, "5")
    assert strip.buttons[1].text() == "Platinum"
    assert room.bench.document["tiers"][1]["from"] == 500
    replace(editor.start, "0")
    assert strip.buttons[1].tile.problems
    room.rules.press("tiers_by", "measure")
    choice = room.screen.sheets.editor
    assert isinstance(choice, ChoiceEditor)
    press(choice.buttons["visits"])
    assert room.bench.document["tiers_by"]["measure"] == "visits"


def test_a_real_customer_is_found_and_kept_without_a_name(room, qtbot, books, clock):
    enrol(books, account_id="a" * 12, op_id="op-enrol-1", name="Anna Petrova", phone="+79161234567", now=clock())
    press(room.screen.trying.person)
    editor = room.screen.sheets.editor
    assert isinstance(editor, PersonEditor)
    QTest.keyClicks(editor.search, "petr")
    qtbot.waitUntil(lambda: editor._hits.count() == 1)
    press(editor._hits.itemAt(0).widget())
    qtbot.waitUntil(lambda: "Anna" in room.screen.trying.person.text())
    room.screen.trying.basket.setPlainText("100")
    room.trying.keep("Somebody new")
    assert "Anna" not in json.dumps(room.bench.document["examples"], ensure_ascii=False)
    assert all(row.passes for row in room.trying._examples())


def test_papers_are_drawn_and_a_bad_file_is_refused_with_its_mistakes(opened, qtbot, tmp_path):
    room, answers = opened
    for what in ("customers", "cashiers"):
        answers.path = tmp_path / f"{what}.pdf"
        press(room.screen.papers.buttons[what])
        assert answers.path.read_bytes().startswith(b"%PDF")
    answers.path = tmp_path / "bad.json"
    answers.path.write_text('{"name": 5}', encoding="utf-8")
    press(room.screen.papers.buttons["read"])
    qtbot.waitUntil(
        lambda: "name: is not a text: write one between quotation marks." in room.screen.papers.problems.lines
    )
    assert room.bench.document == preset("cashback")


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_the_sheets_say_everything_in_every_language(language):
    document = preset("points") | {"tiers": preset("tiers")["tiers"]}
    for make in (customers_sheet, cashiers_sheet):
        sheet = make(naming(document, language), "Bakery")
        text = " ".join(sentence for paragraph in sheet.paragraphs for sentence in paragraph.sentences)
        assert len(sheet.paragraphs) >= 3
        assert "{" not in text
        assert "…" not in text


def test_the_room_words_itself_again_in_another_language(room):
    room.rules.take("rule:event.birthday")
    before = room.screen.rules.cards[-1].card.sentence
    QLocale.setDefault(QLocale("ru_RU"))
    QApplication.sendEvent(room.screen, QEvent(QEvent.Type.LanguageChange))
    after = room.screen.rules.cards[-1].card.sentence
    assert after != before
    assert "500" in after


def test_the_draft_is_kept_when_the_room_closes(room, qtbot, books):
    from db.ledger.programme_draft import programme_drafts

    room.bench.put("earn[0].rate", 900)
    room.closing()
    qtbot.waitUntil(lambda: bool(programme_drafts(books)))
    assert programme_drafts(books)[0].document["earn"][0]["rate"] == 900


def test_nothing_in_the_room_is_wider_than_a_small_screen(room, qtbot):
    room.screen.resize(1024 - 84, 700)
    for kind in ("goods.gift", "next.visits", "earn.steps", "event.referral", "tier"):
        room.rules.take(f"rule:{kind}")
    QApplication.processEvents()
    area = room.screen.rules.area
    assert area.widget().width() <= area.viewport().width()


def test_models_of_versions_and_examples_are_sound(qtmodeltester: ModelTester):
    versions, examples = VersionsModel(words()), ExamplesModel()
    when = datetime.fromisoformat("2026-05-12T12:00:00+00:00")
    rows = tuple(VersionRow(f"version {n}", "Cashback", date(2026, 5, n), when, "Olga", "past") for n in (2, 1))
    versions.show_rows(rows)
    examples.show_rows((ExampleRow("one", True, ""), ExampleRow("two", False, "to pay")))
    examples.show_rows((ExampleRow("one", False, "x"), ExampleRow("two", True, "")))
    for model in (versions, examples):
        qtmodeltester.check(model)
    assert versions.data(versions.index(0, 3)) == "over"
    assert examples.data(examples.index(0, 0)) == "differs"


def test_publishing_from_today_shows_today_and_enter_takes_no_other_tills_work_back(room, qtbot):
    screen = room.screen
    room.bench.put("name", "Ours")
    press(screen.publish)
    page = screen.publishing
    assert page.day.date() == page.day.minimumDate()
    press(page.when.button("day"))
    assert page.day.date() == page.day.minimumDate().addDays(1)
    page.show_publish(replaced(page._shown, overtaken="Version 2 came."), date(2026, 5, 12))
    assert page.take_new.hasFocus()
    press(page.take_new)
    assert screen.stack.currentWidget() is screen.rules
