"""What is typed into the till's one box and fits nobody: an amount, put where it belongs."""

import pytest
from PySide6.QtCore import Qt

from desktop.shell.language import Language
from desktop.widgets.theme import dress
from tests.desktop.test_till_window import Counter
from tests.desktop.till_counter import open_shop


@pytest.fixture
def counter(qtbot, qapp, tmp_path):
    if not qapp.styleSheet():
        dress(qapp)
    Language(qapp).speak("en")
    return Counter(qtbot, open_shop(tmp_path))


@pytest.mark.parametrize("typed", ["4.50", "4,50"])
def test_an_amount_typed_into_the_box_stands_in_the_amount_at_once(counter, typed):
    counter.type(typed)
    counter.press(Qt.Key.Key_Return)
    assert counter.screen.sheet.isHidden()
    assert counter.screen.scan.text() == ""
    assert counter.screen.sale.amount.hasFocus()
    assert counter.room.sale.sale.amount == 4_50
    counter.press(Qt.Key.Key_Return)
    assert counter.booked()[0].quote.to_pay == 4_50


def test_a_few_digits_that_fit_nobody_are_the_amount_at_one_more_enter_or_press(counter):
    sheet = counter.screen.sheet
    for take in (lambda: counter.press(Qt.Key.Key_Return), sheet.first.click):
        counter.screen.scan.come_here()
        counter.type("990")
        counter.press(Qt.Key.Key_Return)
        assert "Enter once more makes it the amount" in sheet.words_shown
        assert sheet.first.text() == "Use 990.00\u00a0₽ as the amount"
        assert counter.room.sale.sale.amount == 0
        take()
        assert counter.room.sale.sale.amount == 990_00
        assert counter.screen.sale.amount.hasFocus()
        counter.room.next_customer()


def test_digits_are_no_amount_where_goods_are_sold_line_by_line_or_were_scanned(counter):
    counter.room.scanned("990")
    assert "amount" not in counter.screen.sheet.words_shown
    counter.room.next_customer()
    counter.press(Qt.Key.Key_F3)
    counter.screen.scan.come_here()
    counter.type("4.50")
    counter.press(Qt.Key.Key_Return)
    assert "No customer fits" in counter.screen.sheet.words_shown
    assert counter.room.sale.sale.lines == ()
