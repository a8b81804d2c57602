"""What the till says beside a figure that would otherwise be silent: an unread amount, cash rounded, who bought."""

import pytest
from PySide6.QtCore import Qt

from db.ledger.customer import enrol
from db.lookup import sales
from desktop.till.presenter.sale_face import SaleSnag
from desktop.till.screen.lines_model import CATEGORY
from desktop.till.screen.sales_model import TIME, WHO, SalesModel
from desktop.wording.figures import money
from desktop.wording.words import Words
from loyalty.money import Currency
from tests.desktop.till_counter import NOON, open_shop
from tests.desktop.till_stand import Stand

FORINT = Currency("HUF", 0)


@pytest.fixture
def screen(qtbot, tmp_path, in_english):
    room = open_shop(tmp_path).room()
    qtbot.addWidget(room.screen)
    room.screen.resize(1024, 740)
    room.screen.show()
    room.activated()
    return room.screen


def type_amount(screen, text):
    screen.sale.amount.setText(text)
    screen.sale.amount.textEdited.emit(text)


@pytest.mark.parametrize("text", ["99,999,999.9999", "1.2345", ",", "-5"])
def test_an_amount_that_cannot_be_read_is_told_of_with_an_example(screen, text):
    type_amount(screen, text)
    assert screen.sale.to_pay.text == "0.00\u00a0₽"
    assert "1,450.00" in screen.sale.notice.words
    screen.sale.apply.click()
    assert "1,450.00" in screen.sale.notice.words
    type_amount(screen, "12.34")
    assert screen.sale.notice.words == ""


def test_an_empty_amount_is_no_mistake(screen):
    type_amount(screen, "1.2345")
    type_amount(screen, "")
    assert screen.sale.notice.words == ""


def test_nothing_is_sold_while_the_amount_is_unread(tmp_path):
    stand = Stand(open_shop(tmp_path))
    stand.sale.type_amount(100_00)
    stand.sale.type_amount(None)
    assert stand.snag is SaleSnag.UNREADABLE
    stand.sale.show_coupon("WELCOME")
    assert stand.snag is SaleSnag.UNREADABLE
    stand.sale.apply()
    assert (stand.snag, stand.booked()) == (SaleSnag.UNREADABLE, 0)
    stand.sale.type_amount(100_00)
    assert stand.snag is None
    stand.sale.apply()
    assert stand.booked() == 1


def test_a_new_sale_begins_with_nothing_unread(tmp_path):
    stand = Stand(open_shop(tmp_path))
    stand.sale.type_amount(None)
    stand.sale.clear()
    stand.sale.apply()
    assert stand.snag is SaleSnag.NOTHING_TO_SELL


@pytest.mark.parametrize(("to_pay", "cash"), [(1237, money(1235, FORINT, "en")), (1235, "")])
def test_what_forints_are_in_cash_stands_under_what_is_to_pay(screen, to_pay, cash):
    panel = screen.sale
    panel._say_cash(to_pay, Words(language="en", currency=FORINT))
    assert not panel.cash.isHidden()
    assert panel.cash.text() == cash
    panel._say_cash(to_pay, Words(language="en", currency=Currency("RUB", 2)))
    assert panel.cash.isHidden()


def test_who_joined_by_phone_alone_is_known_by_its_tail(tmp_path, in_english):
    shop = open_shop(tmp_path)
    stand = Stand(shop)
    stand.sale.serve(enrol(shop.books, account_id="phone-only-0001", op_id="join-0001", phone="+79161112233", now=NOON))
    stand.sale.type_amount(100_00)
    stand.sale.apply()
    sold = stand.receipts[0].sale
    assert sold == sales.sale(shop.books, sold.op_id)
    receipts = SalesModel(lambda: Words(language="en", currency=Currency("RUB", 2)))
    receipts.show_sales((sold,))
    assert receipts.index(0, WHO).data() == "Phone …2233"
    # The heading says the day; only a list of several days repeats it.
    of_a_day = receipts.index(0, TIME).data()
    receipts.show_sales((sold,), with_day=True)
    assert receipts.index(0, TIME).data().endswith(f" {of_a_day}")
    assert len(of_a_day) <= len("12:00 pm")


def test_the_headings_of_the_lines_are_never_cut(screen, in_english):
    table = screen.counter.lines.table
    for code in ("ru", "hu", "ro", "en"):
        in_english.speak(code)
        heading = screen.counter.lines.model.headerData(CATEGORY, Qt.Orientation.Horizontal)
        assert table.horizontalHeader().fontMetrics().horizontalAdvance(heading) < table.columnWidth(CATEGORY) - 12
