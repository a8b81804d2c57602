"""Designs of cards: one for each tier to begin with, drawn by hand and keyboard, kept by themselves, taken back."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.books import Books
from db.lookup.card_designs import card_designs, pictures
from desktop.background import LedgerLane
from desktop.cards.presenter.editing import Editing
from desktop.cards.presenter.properties import CARD, STRIP, part_of, properties_of, turned
from desktop.cards.presenter.snapping import at_rest
from desktop.cards.room import CardsRoom
from desktop.cards.screen.stepper import Stepper
from desktop.paper.cards.design import Box, CardDesign, Code, Side, Text
from desktop.paper.cards.document import read_design
from desktop.paper.cards.ready import ready_design, ready_look
from desktop.settings import SettingsFile
from tests.desktop.cards_stand import opened_room, parts_of
from tests.desktop.test_shop import Answers

TEXTS = dict.fromkeys(
    ("named", "bearer", "named_portrait", "bearer_portrait", "since", "rules", "found"), "with us since {since}"
)


def design() -> CardDesign:
    return ready_design("named", ready_look("gold"), TEXTS)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def room(
    qtbot: QtBot,
    books: Books,
    lane: LedgerLane,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    settings: SettingsFile,
    answers: Answers,
) -> Iterator[CardsRoom]:
    room = opened_room(qtbot, lane, parts_of(books, lane, clock, new_id, settings, answers))
    yield room
    room.closing()


def test_a_value_typed_on_is_one_step_and_every_step_is_taken_back() -> None:
    editing = Editing(design())
    editing.choose("front[2].size")
    assert editing.chosen == "front[2]"
    for text in ("{name} A", "{name} An", "{name} Ann"):
        editing.put("text", text)
    editing.put("size", 12.0)
    assert isinstance(editing.design.front[2], Text)
    assert (editing.design.front[2].text, editing.design.front[2].size) == ("{name} Ann", 12.0)
    editing.undo()
    editing.undo()
    assert editing.design == design()
    assert not editing.can_undo
    editing.redo()
    assert editing.design.front[2].text == "{name} Ann"  # type: ignore[union-attr]


def test_parts_are_added_moved_before_one_another_and_taken_away() -> None:
    editing = Editing(design())
    many = len(editing.design.front)
    editing.add("qr")
    assert editing.chosen == f"front[{many}]"
    editing.reorder(-1)
    assert editing.chosen == f"front[{many - 1}]"
    editing.nudge(0.1, -1.0)
    box = editing.design.front[many - 1].box
    assert (box.left, box.top) == (32.9, 16.0)
    editing.remove()
    assert (len(editing.design.front), editing.chosen) == (many, CARD)
    editing.turn_over(Side.BACK)
    editing.add("text")
    assert editing.chosen.startswith("back")
    editing.undo()
    assert editing.chosen == CARD, "what is gone is no longer chosen"


def test_every_property_can_be_set_to_what_it_is() -> None:
    for place in (CARD, STRIP, *(f"front[{nth}]" for nth in range(5)), "back[0]"):
        editing = Editing(design())
        editing.choose(place)
        for one in properties_of(editing.design, place):
            editing.put(one.name, one.value)
        assert not editing.can_undo, place
    assert [part_of(place) for place in ("front[1].box", "strip.brand", "look.ink", "")] == [
        "front[1]",
        STRIP,
        CARD,
        CARD,
    ]


def test_a_card_that_stands_up_keeps_its_code_on_it() -> None:
    upright = turned(design())
    assert upright.portrait
    code = next(part for part in upright.front if isinstance(part, Code))
    assert code.box.right <= upright.width
    assert turned(turned(design())).width == design().width


def test_what_is_dragged_comes_to_rest_at_the_edge_the_middle_or_a_neighbour() -> None:
    card = (85.6, 53.98)
    assert at_rest(Box(3.6, 20.1, 10, 5), card, []).box == Box(3.0, 20.0, 10, 5)
    assert at_rest(Box(37.5, 20.1, 10, 5), card, []).across == (42.8,)
    near = at_rest(Box(30.2, 40.4, 10, 5), card, [Box(20, 10, 10.5, 6)])
    assert near.box.left == 30.5
    grown = at_rest(Box(10, 10, 20.2, 7.3), card, [], resizing=True)
    assert (grown.box.left, grown.box.top, grown.box.height) == (10, 10, 7.5)


def test_each_tier_has_a_design_before_anybody_drew_one(room: CardsRoom) -> None:
    tiles = room.inside.gallery.tiles()
    tiers = [tier.id for tier in room.inside.designs.tiers()]
    assert [tile.shown.tier for tile in tiles] == ["", "", *tiers]
    assert [tile.shown.bearer for tile in tiles] == [False, True, *[False] * len(tiers)]
    assert not any(tile.shown.saved for tile in tiles)


def test_a_change_is_seen_kept_and_taken_back(room: CardsRoom, books: Books, qtbot: QtBot, lane: LedgerLane) -> None:
    inside = room.inside
    inside.gallery.tiles()[0].click()
    assert inside.screen.page == "designer"
    page = inside.page
    page.parts.chosen.emit("front[2]")
    size = page.panel.editor("size")
    assert isinstance(size, Stepper)
    size.more.click()
    assert size.value == 17.5
    QTest.keyClick(size.typed, Qt.Key.Key_Down)
    QTest.keyClick(size.typed, Qt.Key.Key_Down)
    assert size.value == 16.5
    qtbot.waitUntil(lambda: len(card_designs(books)) == 1)
    kept = read_design(card_designs(books)[0].document)
    assert kept.front[2].size == 16.5  # type: ignore[union-attr]
    page.undo.click()
    assert size.value == 17
    page.left.emit()
    qtbot.waitUntil(lambda: lane.idle and inside.screen.page == "designs")
    assert read_design(card_designs(books)[0].document).front[2].size == 17  # type: ignore[union-attr]


def test_the_hand_chooses_and_drags_and_the_arrow_keys_finish(room: CardsRoom) -> None:
    inside = room.inside
    inside.gallery.tiles()[0].click()
    canvas, designer = inside.page.canvas, inside.designer
    at = canvas.at(60, 40).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.chosen == "front[4]"
    to = canvas.at(48, 36).toPoint()
    QTest.mouseMove(canvas, (at + to) / 2)
    QTest.mouseMove(canvas, to)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=to)
    moved = designer.chosen_box
    assert moved is not None
    assert moved.left < 30
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = designer.chosen_box
    assert after is not None
    assert (round(after.left - moved.left, 2), round(after.top - moved.top, 2)) == (0.1, 1.0)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert not any(isinstance(part, Code) for part in designer.shown.design.front)
    assert canvas.place().contains(QPointF(canvas.rect().center()))


def test_what_is_wrong_is_said_and_a_press_leads_to_it(room: CardsRoom, qtbot: QtBot) -> None:
    inside = room.inside
    inside.gallery.tiles()[0].click()
    findings = inside.page.findings
    qtbot.waitUntil(lambda: len(findings.rows()) == 1)
    inside.page.parts.chosen.emit("front[4]")
    inside.page.panel.put.emit("module", 0.2)
    inside.page.panel.put.emit("width", 26.0)
    qtbot.waitUntil(lambda: any("scanners want" in row.text() for row in findings.rows()))
    inside.page.parts.chosen.emit(CARD)
    next(row for row in findings.rows() if "scanners want" in row.text()).click()
    assert inside.page.canvas.chosen == "front[4]"


def test_a_text_with_a_field_that_is_none_waits(room: CardsRoom) -> None:
    inside = room.inside
    inside.gallery.tiles()[0].click()
    inside.page.parts.chosen.emit("front[2]")
    before = inside.designer.shown.design
    inside.page.panel.put.emit("text", "{nam")
    assert inside.designer.shown.design == before
    inside.page.panel.put.emit("text", "{name}!")
    assert inside.designer.shown.design != before


def test_a_logo_comes_from_a_file_and_a_file_that_is_none_says_why(
    room: CardsRoom, books: Books, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    inside = room.inside
    inside.gallery.tiles()[0].click()
    answers.path = tmp_path / "logo.txt"
    answers.path.write_text("no picture")
    inside.page.parts.added.emit("logo")
    assert "no picture" in inside.screen.notice.words
    answers.path = tmp_path / "logo.png"
    Image.new("RGB", (300, 120), "teal").save(answers.path)
    inside.page.parts.chosen.emit(STRIP)
    inside.page.panel.picture_asked.emit("logo")
    strip = inside.designer.shown.design.strip
    assert strip is not None
    assert strip.logo
    qtbot.waitUntil(lambda: set(pictures(books, [strip.logo])) == {strip.logo})


def test_a_deleted_design_gives_its_tier_the_ready_one_again(
    room: CardsRoom, books: Books, answers: Answers, qtbot: QtBot, lane: LedgerLane
) -> None:
    inside = room.inside
    inside.gallery.added.emit("bearer_portrait", "")
    inside.page.renamed.emit("Festival")
    qtbot.waitUntil(lambda: len(card_designs(books)) == 1)
    inside.page.left.emit()
    qtbot.waitUntil(lambda: any(tile.shown.saved for tile in inside.gallery.tiles()) and lane.idle)
    saved = next(tile for tile in inside.gallery.tiles() if tile.shown.saved)
    assert (saved.shown.design.name, saved.shown.design.portrait) == ("Festival", True)
    saved.click()
    answers.yes = False
    inside.page.delete.click()
    assert inside.screen.page == "designer"
    answers.yes = True
    inside.page.delete.click()
    qtbot.waitUntil(lambda: not card_designs(books) and lane.idle)
    qtbot.waitUntil(lambda: not any(tile.shown.saved for tile in inside.gallery.tiles()))
