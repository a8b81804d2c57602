"""Paying with a purse, as a cashier sees it: another amount than the most, and a refusal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.till.presenter.sale_face import SpendingDenied
from desktop.widgets.theme import FINGER
from tests.desktop.counter_window import SIZES, Counter
from tests.desktop.till_counter import ANNA_CARD, give, open_shop


@pytest.fixture
def counter(qtbot, tmp_path, in_english):
    return Counter(qtbot, open_shop(tmp_path))


def test_another_amount_of_a_purse_is_typed_over_the_most_and_what_can_not_be_read_books_nothing(counter):
    give(counter.shop, "anna-000-0000-0000", 320_00)
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    purse = counter.screen.sale.purse
    QTest.mouseClick(purse.max, Qt.MouseButton.LeftButton)
    QTest.mouseClick(purse.other, Qt.MouseButton.LeftButton)
    assert purse.amount.selectedText() == "48.50"
    counter.type("3")
    assert counter.room.sale.quote.payments[0].money == 3_00
    counter.type(".853")
    assert purse.amount.property("wrong")
    assert counter.screen.sale.notice.words.startswith("This cannot be read as an amount")
    counter.press(Qt.Key.Key_Return)
    assert counter.booked() == ()
    counter.press(Qt.Key.Key_Backspace)
    assert not purse.amount.property("wrong")
    assert counter.screen.sale.notice.words == ""
    counter.press(Qt.Key.Key_Return)
    assert counter.booked()[0].quote.payments[0].money == 3_85


@pytest.mark.parametrize(("language", "size"), list(zip(("ru", "ru", "en"), SIZES, strict=True)))
def test_a_refusal_cuts_no_key_and_the_sum_that_was_refused_is_no_sum_to_pay(
    qtbot, tmp_path, in_english, language, size
):
    in_english.speak(language)
    counter = Counter(qtbot, open_shop(tmp_path), size)
    give(counter.shop, "anna-000-0000-0000", 320_00)
    counter.room.scanned(ANNA_CARD)
    counter.room.sale.type_amount(100_00)
    panel = counter.screen.sale
    panel.purse.max.click()
    panel.show_denied(SpendingDenied(why="away", purses=True, at_risk=(3_00, 4_95), to_pay_without=97_00))
    QApplication.processEvents()
    keys = panel.keypad.findChildren(QPushButton)
    assert panel.keypad.isHidden() or all(panel.keypad.rect().contains(key.geometry()) for key in keys)
    assert panel.keypad.isHidden() or all(key.height() >= FINGER for key in keys)
    assert panel._to_pay_name.text() == {"en": "Not sold yet", "ru": "Ещё не продано"}[language]
    panel.show_snag(None)
    assert panel.keypad.isVisible()
    assert panel._to_pay_name.text() == {"en": "To pay", "ru": "К оплате"}[language]
