"""The shared widgets: amounts as people type them, keys on buttons, shapes beside colours, nothing too small to hit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.button import Button
from desktop.widgets.chip import TONE_SHAPES, Chip, TierBadge
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.keypad import Keypad
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.notice import TONES, Notice
from desktop.widgets.segmented import Segmented
from desktop.widgets.shapes import SHAPES, contrast, readable_on, shape_path
from desktop.widgets.theme import FINGER, colour, dress, tokens
from desktop.wording.typed_amount import read_minor, write_minor


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.mark.parametrize(
    ("text", "decimals", "minor"),
    [
        ("1450", 2, 145_000),
        ("1450,5", 2, 145_050),
        ("1 450,00", 2, 145_000),
        ("1\u00a0450.00", 2, 145_000),
        ("1.450,00", 2, 145_000),
        ("1,450.00", 2, 145_000),
        ("1'450.00", 2, 145_000),
        (".5", 2, 50),
        ("−3,20", 2, -320),
        ("1999", 0, 1_999),
        ("1.999", 0, 1_999),
        ("1 999", 0, 1_999),
        ("1.450", 2, None),
        ("1.5", 0, None),
        ("", 2, None),
        (".", 2, None),
        ("1.2.3", 2, None),
        ("12a", 2, None),
        ("٣", 2, None),
        ("1" * 20, 2, None),
    ],
)
def test_amounts_are_read_as_people_type_them(text: str, decimals: int, minor: int | None) -> None:
    assert read_minor(text, decimals) == minor


@given(st.integers(-(10**9), 10**9), st.integers(0, 4), st.sampled_from(".,"), st.sampled_from(["", " ", "\u00a0"]))
def test_what_is_written_is_read_back(minor: int, decimals: int, point: str, group: str) -> None:
    assert read_minor(write_minor(minor, decimals, point, group), decimals) == minor


@given(st.text(max_size=40), st.integers(0, 4))
def test_reading_an_amount_never_fails(text: str, decimals: int) -> None:
    assert isinstance(read_minor(text, decimals), int | None)


def test_a_money_edit_tells_each_keystroke_and_takes_no_letters(qtbot: QtBot) -> None:
    edit = MoneyEdit(2)
    qtbot.addWidget(edit)
    told: list[int | None] = []
    edit.amount_changed.connect(told.append)
    QTest.keyClicks(edit, "12x,5")
    assert edit.text() == "12,5"
    assert told == [100, 1200, 1200, 1250]
    edit.setLocale(QLocale("ru"))
    edit.set_amount(145_000)
    assert edit.text() == "1\u00a0450,00"
    assert edit.amount == 145_000
    edit.set_amount(None)
    assert edit.amount is None


def test_the_keypad_types_into_the_field_it_feeds_and_leaves_the_focus_there(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    edit, keypad = MoneyEdit(2), Keypad()
    column.addWidget(edit)
    column.addWidget(keypad)
    qtbot.addWidget(window)
    keypad.feed(edit)
    told: list[int | None] = []
    edit.amount_changed.connect(told.append)
    window.show()
    edit.setFocus()
    for name in ("1", "4", "00", "back"):
        QTest.mouseClick(keypad._buttons[name], Qt.MouseButton.LeftButton)
    assert edit.text() == "140"
    assert told == [100, 1400, 140_000, 14_000]
    assert window.focusWidget() is edit


def test_where_money_has_decimals_the_keypad_has_their_sign(qtbot: QtBot) -> None:
    edit, keypad = MoneyEdit(2), Keypad(decimals=2)
    for widget in (edit, keypad):
        qtbot.addWidget(widget)
    keypad.feed(edit)
    for name in ("1", "4", "point", "5"):
        keypad._buttons[name].click()
    assert edit.amount == 1450
    keypad.setLocale(QLocale("ru_RU"))
    keypad.retranslate()
    assert keypad._buttons["point"].text() == ","


def test_every_kind_of_button_is_large_enough_for_a_finger(qtbot: QtBot, dressed: QApplication) -> None:
    for kind in ("plain", "primary", "hero", "quiet", "danger", "key", "choice", "tab", "rail"):
        button = Button("Apply", kind, key="F4")
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= FINGER, kind


def test_a_buttons_key_presses_it_and_stays_bound_when_it_is_reworded(qtbot: QtBot) -> None:
    window = QWidget()
    button = Button("Park", key="F6", parent=window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setText("Отложить")
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert len(pressed) == 1
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 3


def test_a_segmented_choice_moves_by_arrows_and_keeps_its_choice_when_reworded(qtbot: QtBot) -> None:
    choice = Segmented([("none", "None"), ("some", "300"), ("most", "Max")])
    qtbot.addWidget(choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.choose("none")
    assert told == []
    QTest.keyClick(choice, Qt.Key.Key_Right)
    QTest.keyClick(choice, Qt.Key.Key_Left)
    QTest.keyClick(choice, Qt.Key.Key_Left)
    assert told == ["some", "none", "most"]
    choice.set_options([("none", "Нет"), ("some", "300"), ("most", "Всё")])
    assert choice.choice == "most"
    choice.set_options([("a", "A"), ("most", "B")])
    assert choice.choice == "most"
    choice.choose("")
    assert choice.choice == ""


def test_a_notice_offers_one_thing_to_do_and_goes_away_when_it_is_done(qtbot: QtBot) -> None:
    window = QWidget()
    notice = Notice(window)
    qtbot.addWidget(window)
    window.show()
    done: list[str] = []
    notice.show_words("Card 29 is not known here.", "warn", "Join", lambda: done.append("joined"))
    assert notice.words == "Card 29 is not known here."
    QTest.mouseClick(notice.action, Qt.MouseButton.LeftButton)
    assert done == ["joined"]
    assert notice.words == ""
    notice.show_words("Done.", "good")
    assert not notice.action.isVisible()
    assert notice._ends.isActive(), "good news goes by itself"
    window.hide()
    assert notice.words == "", "or with its page"
    notice.show_words("Written while another room was in front.", "good")
    window.show()
    assert notice.words
    notice.show_words("The disk is full.", "bad")
    window.hide()
    window.show()
    assert (notice.words, notice._ends.isActive()) == ("The disk is full.", False)


def test_every_tone_and_every_shape_differs_without_its_colour() -> None:
    assert len(set(TONE_SHAPES.values())) == len(TONE_SHAPES)
    from PySide6.QtCore import QRectF

    outlines = [shape_path(shape, QRectF(0, 0, 20, 20)) for shape in SHAPES]
    assert all(one != other for at, one in enumerate(outlines) for other in outlines[at + 1 :])


@pytest.mark.parametrize("tone", TONES)
def test_words_of_a_notice_can_be_read_on_its_ground(tone: str) -> None:
    ground, ink = TONES[tone]
    assert contrast(colour(ink), colour(ground)) >= 4.5


def test_the_themes_words_can_be_read_on_its_grounds() -> None:
    pairs = [("ink", "paper"), ("ink", "sheet"), ("muted", "paper"), ("muted", "sheet"), ("on_accent", "accent")]
    pairs += [("rail_ink", "rail"), ("good", "sheet"), ("warn", "sheet"), ("accent_deep", "paper")]
    for ink, ground in pairs:
        assert contrast(colour(ink), colour(ground)) >= 4.5, (ink, ground)
    assert set(tokens()) >= {name for pair in pairs for name in pair}


@given(st.integers(0, 0xFFFFFF))
def test_a_tiers_name_can_be_read_on_any_colour_its_owner_chose(rgb: int) -> None:
    ground = QColor(rgb)
    assert contrast(readable_on(ground), ground) >= 4.0


def test_a_tier_of_a_colour_that_is_none_is_still_shown(qtbot: QtBot) -> None:
    badge = TierBadge()
    qtbot.addWidget(badge)
    badge.show_tier("Gold", "no colour", "no shape")
    assert badge.text == "Gold"
    assert not badge.grab().isNull()


def test_chips_flow_onto_as_many_lines_as_they_need(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = Flow(holder)
    qtbot.addWidget(holder)
    for number in range(6):
        flow.addWidget(Chip(f"320 points expire on {number} Nov", "warn"))
    one = flow.heightForWidth(5_000)
    assert flow.heightForWidth(300) >= 5 * one
    holder.resize(QSize(300, 400))
    holder.show()
    assert all(flow.itemAt(place).geometry().right() <= 300 for place in range(6))
    flow.clear()
    assert flow.count() == 0


def test_a_field_says_what_is_wrong_and_goes_back_to_its_help(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field(edit)
    qtbot.addWidget(field)
    field.set_words("Code", "Scan it.")
    field.set_problem("Other goods have this code.")
    assert edit.property("wrong") is True
    assert field._help.text() == "Other goods have this code."
    field.set_problem("")
    assert edit.property("wrong") is False
    assert field._help.text() == "Scan it."


def test_no_button_is_pressed_by_enter_unless_it_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    edit, button = QLineEdit(window), Button("Delete", parent=window)
    assert isinstance(button, QPushButton)
    qtbot.addWidget(window)
    window.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert pressed == []
