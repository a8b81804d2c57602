"""Two slips bear one number, since the till's books were copied: at the window the cashier says which it is."""

import pytest
from PySide6.QtCore import Qt

from tests.db.copied import hear, sold_at_a_copy
from tests.desktop.counter_window import Counter
from tests.desktop.till_counter import ANNA_CARD, open_shop


@pytest.fixture
def counter(qtbot, tmp_path, in_english):
    counter = Counter(qtbot, open_shop(tmp_path))
    books = counter.shop.books
    told = sold_at_a_copy(books, tmp_path / "copy.db", 744_00, now=counter.shop.clock())
    qtbot.waitUntil(counter.screen.isActiveWindow)
    counter.screen.begin_selling()
    counter.type("651")
    counter.press(Qt.Key.Key_Return)
    counter.next_customer()
    hear(books, told)
    counter.slip = counter.booked()[0].slip
    return counter


def test_scanning_a_number_of_two_slips_lists_both_sales_to_choose_from(counter):
    counter.room.scanned(counter.slip)
    page = counter.screen.refund
    model = page.rows.model()
    assert model.rowCount() == 2
    assert not page.return_rows
    assert "Several sales bear this slip number" in counter.screen.refund_panel.notice.words
    place = next(n for n in range(2) if model.sale(n).quote.to_pay == 744_00)
    page.rows.opened.emit(place)
    assert len(page.return_rows) == 1
    assert counter.screen.refund_panel.notice.isHidden()
    counter.type("1")
    counter.press(Qt.Key.Key_Return)
    assert {sale.quote.to_pay for sale in counter.booked() if any(sale.returned)} == {744_00}


def test_a_customer_who_brings_a_slip_of_such_a_number_says_which_sale_was_theirs(counter):
    counter.room.scanned(ANNA_CARD)
    counter.room.scanned(counter.slip)
    form = counter.screen.counter.desk.claim
    assert form.said == "Several sales bear this slip number. Which one is it?"
    assert form.which[0].hasFocus()
    place = next(n for n, button in enumerate(form.which) if "744.00" in button.text())
    form.which[place].click()
    assert form.which == []
    assert "744.00" in form.said
    form.count.click()
    assert {sale.quote.to_pay for sale in counter.booked() if sale.account_id} == {744_00}
