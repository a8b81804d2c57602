"""Batches in the room: reserved, drawn, read back, held where a card would not scan, gone on after a jam, replaced."""

import csv
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.customer import enrol
from db.lookup.card_batches import batch_document, card_batches, numbers_of
from db.lookup.customers import CustomerView, by_card
from desktop.background import LedgerLane
from desktop.cards.presenter import making
from desktop.cards.print_desk import PrintDesk
from desktop.cards.room import CardsRoom
from desktop.cards.screen.batches_model import BatchesModel, NumbersModel
from desktop.cards.screen.colour_edit import ColourEdit
from desktop.paper.batch_cards import read_batch
from desktop.paper.cards.printed_on import OWN, PrintedOn, read_printed_on
from desktop.settings import SettingsFile
from tests.desktop.cards_stand import opened_room, parts_of
from tests.desktop.test_shop import Answers

Clock = Callable[[], datetime]


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def room(
    qtbot: QtBot,
    books: Books,
    lane: LedgerLane,
    clock: Clock,
    new_id: Callable[[], str],
    settings: SettingsFile,
    answers: Answers,
    tmp_path: Path,
) -> Iterator[CardsRoom]:
    settings.change(paper_folder=str(tmp_path / "papers"))
    room = opened_room(qtbot, lane, parts_of(books, lane, clock, new_id, settings, answers))
    yield room
    room.closing()


@pytest.fixture
def desk(room: CardsRoom) -> PrintDesk:
    return room.inside.desk


def ready(qtbot: QtBot, desk: PrintDesk, *stages: str) -> None:
    qtbot.waitUntil(lambda: desk.making.stage in (stages or ("ready",)))


def enrolled(books: Books, clock: Clock, *names: str) -> list[str]:
    return [
        enrol(books, account_id=f"account-{nth:04}", op_id=f"enrol-{nth:04}", name=name, now=clock()).account_id
        for nth, name in enumerate(names)
    ]


def test_a_batch_goes_from_its_numbers_to_a_pdf_that_was_read_back(
    room: CardsRoom, desk: PrintDesk, books: Books, qtbot: QtBot, lane: LedgerLane
) -> None:
    room.inside.screen.make.click()
    assert room.inside.screen.page == "making"
    desk.page.form.put.emit({"count": 7, "name": "Fair"})
    assert desk.page.says.text().startswith("1 sheet")
    desk.page.make.click()
    ready(qtbot, desk)
    (batch,) = card_batches(books)
    assert (batch.count, batch.name, batch.named, batch.printed) == (7, "Fair", False, 0)
    assert desk.making.file is not None
    assert desk.making.file.read_bytes().startswith(b"%PDF")
    assert "read back" in desk.page.notice.words
    desk.page.all_out.click()
    qtbot.waitUntil(lambda: lane.idle and room.inside.screen.page == "batches")
    assert card_batches(books)[0].printed == 7


def test_after_a_jam_it_goes_on_from_the_next_card_with_the_same_numbers(
    desk: PrintDesk, books: Books, qtbot: QtBot, lane: LedgerLane
) -> None:
    desk.begin()
    desk.page.form.put.emit({"count": 5})
    desk.page.make.click()
    ready(qtbot, desk)
    desk.page.up_to.show_value(2, bounds=(1, 5))
    desk.page.only_so_many.click()
    ready(qtbot, desk, "stopped")
    assert desk.page.first.value == 3
    assert not desk.page.form.fields["count"].isEnabled(), "their numbers are reserved"
    QTest.keyClick(desk.page.first.typed, Qt.Key.Key_Up)
    desk.page.make.click()
    ready(qtbot, desk)
    assert desk.making._order is not None
    assert desk.making._order.first == 4
    assert len(card_batches(books)) == 1, "the same batch, not another one"
    assert [view.status for view in numbers_of(books, card_batches(books)[0].id)][:3] == [
        "printed",
        "printed",
        "reserved",
    ]


def test_customers_of_the_customers_room_get_cards_with_their_names_and_tiers(
    room: CardsRoom, desk: PrintDesk, books: Books, clock: Clock, qtbot: QtBot
) -> None:
    accounts = enrolled(books, clock, "Анна Ковалёва", "Kovács Géza", "Ștefan Țurcanu")
    room.make_for(accounts)
    assert room.inside.screen.page == "making"
    assert desk.making.wish.named
    desk.page.make.click()
    ready(qtbot, desk)
    (batch,) = card_batches(books)
    numbers = numbers_of(books, batch.id)
    assert [view.name for view in numbers] == ["Анна Ковалёва", "Kovács Géza", "Ștefan Țurcanu"]
    found = by_card(books, numbers[2].number)
    assert isinstance(found, CustomerView)
    assert found.name == "Ștefan Țurcanu"
    kept = read_batch(batch_document(books, batch.id))
    assert set(kept.designs) == {"", *(tier.id for tier in room.inside.designs.tiers())}


def test_everyone_who_has_no_card_gets_one_and_then_nobody_needs_one(
    desk: PrintDesk, books: Books, clock: Clock, qtbot: QtBot
) -> None:
    enrolled(books, clock, "Ann", "Bob")
    desk.begin()
    desk.page.form.who.button("named").click()
    assert desk.making.wish.who == "lacking"
    desk.page.make.click()
    ready(qtbot, desk)
    assert card_batches(books)[0].count == 2
    desk.begin()
    desk.page.form.who.button("named").click()
    desk.page.make.click()
    ready(qtbot, desk, "form")
    assert "nobody" in desk.page.notice.words
    assert len(card_batches(books)) == 1


def test_too_many_who_have_no_card_get_theirs_batch_by_batch(
    desk: PrintDesk, books: Books, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "NAMED_AT_ONCE_MOST", 2)
    enrolled(books, clock, "Ann", "Bob", "Eve")
    for batches, count in ((1, 2), (2, 1)):
        desk.begin()
        desk.page.form.who.button("named").click()
        desk.page.make.click()
        if batches == 1:
            ready(qtbot, desk, "form")
            assert "20,000 named cards at once" in desk.page.notice.words
            assert card_batches(books) == (), "said before anything is reserved"
            desk.page.notice.action.click()
        ready(qtbot, desk)
        assert len(card_batches(books)) == batches
        assert desk.making.wish.count == count


def test_cards_that_would_not_scan_are_held_by_their_numbers_until_somebody_looked(
    room: CardsRoom, desk: PrintDesk, books: Books, qtbot: QtBot, lane: LedgerLane
) -> None:
    inside = room.inside
    next(tile for tile in inside.gallery.tiles() if tile.shown.bearer).click()
    code = next(one.place for one in inside.page.parts._parts if one.kind == "code")
    inside.page.parts.chosen.emit(code)
    for name, value in (("white", False), ("left", 2.0), ("top", 20.0)):
        inside.page.panel.put.emit(name, value)
    inside.page.parts.chosen.emit("look")
    inside.page.panel.put.emit("ground", "#101010")
    inside.page.panel.put.emit("ground_to", "#101010")
    inside.page.left.emit()
    qtbot.waitUntil(lambda: any(tile.shown.saved for tile in inside.gallery.tiles()) and lane.idle)
    desk.begin()
    desk.page.form.put.emit({"count": 1})
    desk.page.make.click()
    ready(qtbot, desk, "held")
    number = numbers_of(books, card_batches(books)[0].id)[0].number
    assert number in desk.page.notice.words
    assert not desk.page.open_file.isVisible(), "printing is held"
    desk.page.accept.click()
    assert desk.page.open_file.isVisible()


def test_spoiled_cards_are_replaced_and_a_list_and_pictures_are_written(
    room: CardsRoom,
    desk: PrintDesk,
    books: Books,
    answers: Answers,
    qtbot: QtBot,
    lane: LedgerLane,
) -> None:
    desk.begin()
    desk.page.form.put.emit({"count": 4, "name": "Fair"})
    desk.page.make.click()
    ready(qtbot, desk)
    room.inside.screen.open("batches")
    desk.look()
    qtbot.waitUntil(lambda: desk.batches.model.rowCount() == 1)
    desk.batches.rows.opened.emit(0)
    qtbot.waitUntil(lambda: desk.batches.numbers_model.rowCount() == 4)
    ModelTester(None).check(desk.batches.numbers_model)
    page = desk.batches
    page.table.click()
    path = next(desk._parts.settings.now.papers().glob("*.csv"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 5
    assert rows[1][1] == numbers_of(books, desk.looking.batch.id)[0].number  # type: ignore[union-attr]
    page.numbers.selectRow(2)
    page.phone.click()
    page.card.click()
    sizes = [Image.open(file).size for file in sorted(desk._parts.settings.now.papers().glob("*.png"))]
    assert sizes[1] == (1080, 1920)
    assert sizes[0][0] > 1900
    answers.yes = False
    page.spoil.click()
    assert len(card_batches(books)) == 1
    answers.yes = True
    page.spoil.click()
    qtbot.waitUntil(lambda: len(card_batches(books)) == 2 and lane.idle)
    assert card_batches(books)[0].count == 1 or card_batches(books)[1].count == 1
    assert "replacement" in page.notice.words
    page.notice.action.click()
    assert room.inside.screen.page == "making"
    form = desk.page.form
    assert (form.count.value, form.name.text()) == (1, "Replacements: Fair"), "the batch's, not the last wish's"
    assert desk.page.says.text().startswith("1 sheet")
    assert "1 card" in desk.page.detail.text()
    desk.page.make.click()
    ready(qtbot, desk)
    desk.begin()
    assert form.count.value == 50, "a new batch is not of one card because one was reprinted"


def test_named_cards_that_are_reprinted_are_counted_and_nobody_is_looked_for(
    room: CardsRoom, desk: PrintDesk, books: Books, clock: Clock, qtbot: QtBot, lane: LedgerLane
) -> None:
    room.make_for(enrolled(books, clock, *(f"Ann {nth}" for nth in range(12))))
    assert desk.page.says.text().startswith("2 sheet")
    desk.page.make.click()
    ready(qtbot, desk)
    desk.page.up_to.show_value(4, bounds=(1, 12))
    desk.page.only_so_many.click()
    ready(qtbot, desk, "stopped")
    form = desk.page.form
    assert (form.count.value, form.fields["whom"].isHidden(), form.fields["count"].isHidden()) == (12, True, False)
    assert desk.page.says.text().startswith("1 sheet"), "eight are left"
    desk.begin()
    form.who.button("named").click()
    assert desk.making.wish.who == "lacking"
    assert (form.fields["whom"].isHidden(), form.fields["count"].isHidden()) == (False, True)
    assert desk.page.says.text() == ""


def test_a_printer_that_misses_is_measured_and_its_offsets_go_onto_the_sheet(desk: PrintDesk) -> None:
    desk.begin()
    desk.page.form.misses.setChecked(True)
    desk.page.form.calibrate.click()
    assert next(desk._parts.settings.now.papers().glob("calibration-*.pdf")).read_bytes().startswith(b"%PDF")
    assert "real edges" in desk.page.notice.words
    desk.page.form.offsets["offset_x"].more.click()
    assert desk.making.sheet().offset_x == 0.5
    desk.page.form.misses.setChecked(False)
    assert desk.making.sheet().offset_x == 0.0


def test_a_sheet_of_ones_own_is_measured_and_what_does_not_fit_is_said_at_its_place(desk: PrintDesk) -> None:
    desk.begin()
    form, own = desk.page.form, desk.page.form.own
    form.sheet.activated.emit(form.sheet.findData(OWN))
    assert own.isVisible()
    assert desk.making.sheet().cards == 10
    own.page.activated.emit(1)
    own.edits["columns"].typed.setText("3")
    QTest.keyClick(own.edits["columns"].typed, Qt.Key.Key_Return)
    assert (desk.making.sheet().page_width, desk.making.sheet().columns) == (215.9, 3)
    assert "over the edge" in own.problems["columns"].text()
    assert own.problems["step_x"].isHidden()
    for name, typed in (("columns", "2"), ("rows", "4"), ("step_x", "80,5")):
        own.edits[name].typed.setText(typed)
        QTest.keyClick(own.edits[name].typed, Qt.Key.Key_Return)
    assert desk.making.sheet().step_x == 80.5
    assert desk.making.sheet().bleed == 0, "cards that touch have none"
    assert own.problems["columns"].isHidden()
    assert "over one another" in own.problems["step_x"].text()


def test_sheet_printer_and_offsets_are_still_right_next_week(desk: PrintDesk, settings: SettingsFile) -> None:
    desk.begin()
    form = desk.page.form
    form.sheet.activated.emit(form.sheet.findData(OWN))
    form.own.edits["left"].typed.setText("12.25")
    QTest.keyClick(form.own.edits["left"].typed, Qt.Key.Key_Return)
    form.printer.activated.emit(form.printer.findData(600))
    form.misses.setChecked(True)
    form.offsets["back_offset_y"].more.click()
    next_week = PrintDesk(desk._parts, desk._designs, desk.page._words, lambda page: None)
    assert next_week.making.sheet() == desk.making.sheet()
    assert next_week.making.wish.printer_dpi == 600
    next_week.begin()
    assert next_week.page.form.misses.isChecked()
    assert next_week.making.sheet().back_offset_y == 0.5
    for unread in ("{", '{"sheet":"napkin"}', '{"sheet":"own","own":{}}', '{"offsets":{"offset_x":99}}', "[]"):
        assert read_printed_on(unread) == PrintedOn()


def test_stopping_loses_nothing(desk: PrintDesk, books: Books, qtbot: QtBot) -> None:
    work = desk._parts.work
    desk.begin()
    work.cancel()  # type: ignore[attr-defined]
    desk.page.form.put.emit({"count": 3})
    desk.page.make.click()
    ready(qtbot, desk, "stopped")
    assert card_batches(books)[0].count == 3
    work.cancelled = False  # type: ignore[attr-defined]
    desk.page.make.click()
    ready(qtbot, desk)
    assert len(card_batches(books)) == 1


def test_the_models_are_models(qtbot: QtBot) -> None:
    for model in (BatchesModel(), NumbersModel()):
        ModelTester(None).check(model)


def test_a_sheet_whose_name_is_longer_than_the_form_is_wide_stands_below_in_full(desk: PrintDesk) -> None:
    desk.begin()
    form = desk.page.form
    longest = max(range(form.sheet.count()), key=lambda at: len(form.sheet.itemText(at)))
    form.sheet.activated.emit(longest)
    said = [label.text() for label in form.fields["sheet"].findChildren(QLabel) if label.isVisible()]
    assert form.sheet.itemText(longest) in said


def test_a_colours_code_is_seen_with_its_sign(qtbot: QtBot, desk: PrintDesk) -> None:
    edit = ColourEdit()
    qtbot.addWidget(edit)
    edit.show_colour("#DDDDDD", {}, 2.0)
    edit.typed.resize(edit.typed.minimumWidth(), 44)
    edit.typed.ensurePolished()
    assert edit.typed.fontMetrics().horizontalAdvance("#DDDDDD") + 18 <= edit.typed.width()
