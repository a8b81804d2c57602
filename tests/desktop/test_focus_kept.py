"""When a pressed button goes away or greys out, the next Enter presses no other: real windows, real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget

from db.lookup import coupons as coupon_list
from desktop.app import Options
from desktop.shell.language import Language
from desktop.shop.room import ShopRoom
from desktop.till.presenter.cards import Step
from desktop.widgets.focus_kept import FocusKept
from desktop.widgets.theme import dress
from tests.desktop.conftest import Start, opened
from tests.desktop.test_till_window import Counter
from tests.desktop.till_counter import ANNA_CARD
from tests.desktop.till_feast import ANNA, coupon, open_feast


@pytest.fixture
def counter(qtbot, qapp, tmp_path):
    if not qapp.styleSheet():
        dress(qapp)
    Language(qapp).speak("en")
    counter = Counter(qtbot, open_feast(tmp_path))
    FocusKept(counter.screen)
    qtbot.waitUntil(counter.screen.isActiveWindow)
    return counter


def test_enter_after_the_thanks_were_left_applies_the_sale_and_spends_no_coupon(counter):
    shop = counter.shop
    coupon(shop, account_id=ANNA)
    counter.room.scanned(ANNA_CARD)
    counter.type("450")
    counter.press(Qt.Key.Key_F12)
    counter.press(Qt.Key.Key_Escape)
    assert counter.screen.sale.amount.hasFocus()
    counter.press(Qt.Key.Key_Return)
    assert len(counter.booked()) == 1
    (own,) = coupon_list.of_account(shop.books, ANNA)
    assert (own.state, own.uses) == ("open", 0)


def test_replacing_a_lost_card_by_keys_parks_and_sells_nothing(counter):
    counter.room.scanned(ANNA_CARD)
    counter.type("450")
    counter.press(Qt.Key.Key_F5)
    lost = counter.screen.counter.desk.cards.whys["lost"]
    lost.setFocus()
    counter.press(Qt.Key.Key_Return)
    assert counter.room.people.cards.awaits_card
    assert counter.screen.scan.hasFocus()
    counter.shop.clock.pass_(seconds=5)
    counter.press(Qt.Key.Key_Return)
    assert counter.booked() == ()
    assert counter.room.parking.parked == ()
    assert counter.screen.counter.desk.cards._face.step is Step.REPLACING


def test_a_button_that_is_busy_gets_the_keyboard_back_and_nobody_else_has_it(qtbot, start: Start, tmp_path):
    program = start(Options(books=tmp_path / "books.db"))
    for _ in range(4):
        QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Return)
    opened(qtbot, program)
    shop = next(place for place, room in enumerate(program.window.rooms) if isinstance(room, ShopRoom))
    program.window.open_room(shop)
    room = program.window.rooms[shop]
    qtbot.waitUntil(lambda: program.lane.idle and program.window.isActiveWindow())
    button = room.inside.screen.backup
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert not button.isEnabled()
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    qtbot.waitUntil(button.isEnabled)
    assert button.hasFocus()


def test_whoever_sets_the_focus_afterwards_has_the_last_word(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    pressed, other, meant = QPushButton(), QPushButton(), QPushButton()
    for button in (pressed, other, meant):
        column.addWidget(button)
    qtbot.addWidget(window)
    FocusKept(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pressed.setFocus()
    pressed.hide()
    assert window.hasFocus()
    meant.setFocus()
    pressed.show()
    assert meant.hasFocus()
