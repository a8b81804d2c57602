"""Coupons, gifts, several purses, goods for a tier and thanks, at the till's window with keys, scans and fingers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.ledger.adjustment import adjust
from db.ledger.sale import commit_sale
from db.lookup import coupons as coupon_list
from db.lookup.programme import in_force
from db.lookup.standings import at_the_counter
from db.reports.audit import check
from desktop.till.presenter.open_sale import OpenSale, from_document, to_document
from desktop.till.screen.lines_model import NAME
from desktop.widgets.theme import FINGER
from loyalty.basket import Basket, Line
from loyalty.coupon_code import SIGNS
from loyalty.entries import Kind
from loyalty.quote import quote
from tests.desktop.test_till_window import SIZES, Counter
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, BOTH, BREAD, BUN, NOON, give
from tests.desktop.till_feast import ANNA, coupon, open_feast

YESTERDAY = NOON.date() - timedelta(days=1)


@pytest.fixture
def counter(qtbot, tmp_path, in_english):
    counter = Counter(qtbot, open_feast(tmp_path))
    qtbot.waitUntil(counter.screen.isActiveWindow)
    yield counter
    assert check(counter.shop.books).problems == ()


def taken(counter) -> tuple[tuple[str, str], ...]:
    return counter.screen.sale.taken.shown


def type_in_box(counter, text: str) -> None:
    counter.press(Qt.Key.Key_F2)
    counter.type(text)
    counter.press(Qt.Key.Key_Return)


def stamp(counter, points: int) -> None:
    """Put stamps into Anna's purse."""
    shop = counter.shop
    adjust(
        shop.books,
        op_id=shop.new_id(),
        account_id=ANNA,
        purse="stamps",
        points=points,
        reason="opening",
        author="test",
        now=shop.clock() - timedelta(days=1),
        kind=Kind.OPENING,
    )


def test_a_scanned_coupon_lies_on_the_sale_and_its_cross_takes_it_off(counter):
    code = coupon(counter.shop).code
    counter.screen.sale.begin()
    counter.type("100")
    counter.room.scanned(code)
    ((words, figure),) = taken(counter)
    assert words.startswith("Thank you 10%")
    assert figure == "−10.00\u00a0₽"
    assert counter.screen.sale.to_pay.text == "90.00\u00a0₽"
    counter.room.scanned(code.lower())
    assert len(taken(counter)) == 1
    counter.screen.sale.taken.crosses()[0].click()
    assert taken(counter) == ()
    assert counter.screen.sale.to_pay.text == "100.00\u00a0₽"
    assert coupon_list.by_code(counter.shop.books, code).state == "open"


def test_a_coupon_is_typed_however_it_is_read_aloud_and_used_once(counter):
    code = coupon(counter.shop).code
    counter.screen.sale.begin()
    counter.type("100")
    type_in_box(counter, f"{code[:5].lower()} {code[5:]}".replace("0", "o").replace("1", "i"))
    assert taken(counter)[0][1] == "−10.00\u00a0₽"
    counter.shop.clock.pass_(seconds=2)
    counter.screen.sale.apply.click()
    assert coupon_list.by_code(counter.shop.books, code).state == "used"
    counter.next_customer()
    counter.screen.sale.begin()
    counter.type("100")
    counter.room.scanned(code)
    assert "was used already" in taken(counter)[0][0]
    assert counter.screen.sale.to_pay.text == "100.00\u00a0₽"


def test_a_code_with_a_wrong_sign_is_no_coupon_and_says_so(counter):
    code = coupon(counter.shop).code
    place = next(place for place, sign in enumerate(code) if sign.isalpha())
    other = next(sign for sign in SIGNS if sign.isalpha() and sign != code[place])
    wrong = code[:place] + other + code[place + 1 :]
    if not any(sign.isdigit() for sign in wrong):
        pytest.skip("a code without any digit is found as a name is")
    type_in_box(counter, wrong)
    assert taken(counter) == ()
    assert "sign" in counter.screen.sheet.words_shown


def test_why_each_coupon_gives_nothing_stands_on_it(counter):
    shop = counter.shop
    ended = coupon(shop, last_day=YESTERDAY).code
    later = coupon(shop, first_day=NOON.date() + timedelta(days=2)).code
    of_another = coupon(shop, account_id="boris-00-0000-0000").code
    too_little = coupon(shop, "next").code
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    for code in (ended, later, of_another, too_little):
        counter.room.scanned(code)
    words = [words for words, _ in taken(counter)]
    assert "could be used until" in words[0]
    assert "can be used from" in words[1]
    assert "another customer" in words[2]
    assert "takes nothing off" in words[3]
    assert "103.00\u00a0₽ more on this receipt for Next time." in dict(counter.screen.sale.rows.shown)
    assert [figure for _, figure in taken(counter)] == ["", "", "", ""]
    counter.screen.sale.apply.click()
    assert coupon_list.by_code(shop.books, too_little).state == "open"


def test_the_customers_own_coupons_are_offered_and_used_with_one_press(counter):
    own = coupon(counter.shop, account_id=ANNA, reason="a kind word", author="Olga").code
    coupon(counter.shop, account_id=ANNA, last_day=YESTERDAY)
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    tabs = counter.screen.counter.tabs
    assert tabs.button("offers").text() == "Offers 1"
    tabs.button("offers").click()
    (promise,) = counter.screen.counter.offers.rows.shown
    assert promise.detail.endswith("a kind word (Olga)")
    counter.screen.counter.offers.rows.button(own).click()
    assert taken(counter)[0][1] == "−9.70\u00a0₽"
    counter.screen.counter.offers.rows.button(own).click()
    assert taken(counter) == ()


def test_a_parked_sale_keeps_its_coupon_and_gift_and_another_customer_takes_no_gift_over(counter):
    code = coupon(counter.shop).code
    stamp(counter, 5)
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    counter.room.scanned(code)
    counter.screen.counter.gifts.rows.button("coffee").click()
    assert len(taken(counter)) == 2
    counter.press(Qt.Key.Key_F6)
    assert taken(counter) == ()
    counter.press(Qt.Key.Key_F6)
    assert len(taken(counter)) == 2
    counter.room.scanned(BORIS_CARD)
    assert [words.partition("\n")[2].replace("\u00a0", "") for words, _ in taken(counter)] == [code]


def test_a_draft_of_before_there_were_coupons_is_still_read():
    sale = OpenSale(sale_id="sale-0001", started_at=NOON, amount=100, coupons=("TEN",), gifts=("mug",))
    document = to_document(sale)
    assert from_document(document) == sale
    del document["coupons"], document["gifts"]
    assert from_document(document) == replace(sale, coupons=(), gifts=())


def use_elsewhere(shop, code: str) -> None:
    """Another till on these books sells with that coupon."""
    programme = in_force(shop.books, day=NOON.date()).programme
    standing = at_the_counter(shop.books, "", programme=programme, coupons=(code,))
    basket = Basket((Line(50_00),), coupons=(code,))
    quoted = quote(programme, standing, basket, shop.clock())
    commit_sale(shop.books, sale_id=shop.new_id(), account_id="", quote=quoted, now=shop.clock())


def test_a_coupon_that_another_till_used_meanwhile_is_told_before_anything_is_booked(counter):
    code = coupon(counter.shop).code
    counter.screen.sale.begin()
    counter.type("100")
    counter.room.scanned(code)
    use_elsewhere(counter.shop, code)
    assert coupon_list.by_code(counter.shop.books, code).state == "used"
    counter.screen.sale.apply.click()
    assert "figures have changed" in counter.screen.sale.notice.words
    assert "was used already" in taken(counter)[0][0]
    assert len(counter.booked()) == 1


def test_a_large_receipt_brings_a_coupon_that_stands_on_the_slip_and_in_the_offers(counter):
    counter.room.scanned(ANNA_CARD)
    counter.type("2000")
    counter.press(Qt.Key.Key_Return)
    (brought,) = counter.booked()[0].coupons
    assert brought.code in counter.screen.slip.notice.words.replace("\u00a0", "")
    assert any(
        getattr(row, "data", "") == brought.code or brought.code in str(row) for row in counter.screen.slip.slip.rows
    )
    counter.next_customer()
    counter.room.scanned(ANNA_CARD)
    assert counter.screen.counter.tabs.button("offers").text() == "Offers 1"
    counter.screen.counter.history.opened.emit(counter.screen.counter.history.model.row(0))
    said = "\n".join(words for words, _ in counter.screen.counter.history.past_sale.rows.shown)
    assert brought.code in said.replace("\u00a0", "")


def test_a_gift_is_taken_with_a_sale_or_alone_and_put_back(counter):
    stamp(counter, 3)
    counter.room.scanned(ANNA_CARD)
    gifts = counter.screen.counter.gifts
    assert counter.screen.counter.tabs.button("gifts").text() == "Gifts 1"
    assert gifts.rows.shown[1].detail == "2 points more."
    assert gifts.rows.shown[1].walked == 600
    gifts.rows.button("coffee").click()
    assert taken(counter) == (("Coffee", "−2 points"),)
    gifts.rows.button("coffee").click()
    assert taken(counter) == ()
    gifts.rows.button("coffee").click()
    counter.screen.sale.apply.click()
    (sale,) = counter.booked()
    assert (sale.quote.lines, sale.quote.to_pay) == ((), 0)
    counter.next_customer()
    counter.room.scanned(ANNA_CARD)
    assert counter.screen.counter.customer.figures_shown[1] == "1"
    assert counter.room.customer.customer.visits == 0


def test_a_gift_too_dear_is_never_booked(counter):
    stamp(counter, 1)
    counter.room.scanned(ANNA_CARD)
    counter.room.sale.take_gift("mug")
    counter.screen.sale.apply.click()
    assert "put it back" in counter.screen.sale.notice.words
    assert counter.booked() == ()
    counter.screen.sale.taken.crosses()[0].click()
    assert taken(counter) == ()


def test_a_gift_taken_alone_is_given_back_by_a_void(counter):
    stamp(counter, 3)
    counter.room.scanned(ANNA_CARD)
    counter.room.sale.take_gift("coffee")
    counter.screen.sale.apply.click()
    slip = counter.booked()[0].slip
    counter.next_customer()
    counter.press(Qt.Key.Key_F7)
    counter.type(slip)
    counter.press(Qt.Key.Key_Return)
    counter.screen.refund.void.click()
    assert ("Coffee, brought back", "+2 points") in counter.screen.refund_panel.rows.shown
    counter.screen.refund_panel.post.click()
    assert counter.screen.front == "slip"
    counter.next_customer()
    counter.room.scanned(ANNA_CARD)
    assert counter.screen.counter.customer.figures_shown[1] == "3"


def test_only_the_whole_sale_brings_its_coupon_back(counter):
    code = coupon(counter.shop).code
    counter.room.scanned(BREAD)
    counter.room.scanned(BUN)
    counter.room.scanned(code)
    counter.screen.sale.apply.click()
    slip = counter.booked()[0].slip
    counter.next_customer()
    counter.press(Qt.Key.Key_F7)
    counter.type(slip)
    counter.press(Qt.Key.Key_Return)
    counter.screen.refund.return_rows[0].more.click()
    assert "used again" not in "".join(words for words, _ in counter.screen.refund_panel.rows.shown)
    counter.screen.refund.all.click()
    assert "used again" in counter.screen.refund_panel.rows.shown[-1][0]
    counter.screen.refund_panel.post.click()
    assert coupon_list.by_code(counter.shop.books, code).state == "open"


def test_each_purse_pays_in_the_programmes_order_and_all_balances_are_seen(counter):
    give(counter.shop, ANNA, 300_00)
    stamp(counter, 40)
    counter.room.scanned(ANNA_CARD)
    assert counter.screen.counter.customer.figures_shown[:2] == ("400.00\u00a0₽", "40")
    counter.type("200")
    box = counter.screen.sale.purse
    counter.press(Qt.Key.Key_F4)
    assert box.paid == "−97.00\u00a0₽"
    QTest.keyClick(counter.screen, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert box.purses.choice == "stamps"
    box.max.click()
    assert box.paid == "−40.00\u00a0₽"
    assert counter.screen.sale.to_pay.text == "57.00\u00a0₽"
    rows = counter.screen.sale.rows.shown
    assert rows.index(("Кэшбэк", "−97.00\u00a0₽")) < rows.index(("Stamps", "−40.00\u00a0₽"))
    box.none.click()
    assert counter.screen.sale.to_pay.text == "97.00\u00a0₽"


def test_goods_only_for_a_tier_are_marked_at_their_line_and_never_sold_to_others(counter):
    counter.room.scanned(ANNA_CARD)
    counter.room.scanned(BREAD)
    counter.room.scanned(BOTH)
    counter.screen.sheet.second.click()
    model = counter.screen.counter.lines.model
    assert model.index(1, NAME).data() == "Золото · Подарочный набор"
    assert model.index(0, NAME).data() == "Хлеб ржаной"
    assert "Line 2 is sold only from Золото on" in counter.screen.sale.rows.shown[0][0]
    counter.screen.sale.apply.click()
    assert "take them out" in counter.screen.sale.notice.words
    assert counter.booked() == ()
    counter.room.sale.remove_line(1)
    counter.screen.sale.apply.click()
    assert len(counter.booked()) == 1


def test_what_comes_close_stands_beside_the_sale(counter):
    counter.room.scanned(BUN)
    assert "Happy hour begins at 16:00." in dict(counter.screen.sale.rows.shown)


def test_a_scanner_that_strikes_enter_itself_waits_for_the_coupon(counter):
    code = coupon(counter.shop).code
    counter.screen.sale.begin()
    counter.type("100")
    counter.room.sale.show_coupon(code)
    counter.room.sale.remove_coupon(code)
    counter.shop.lane.holding = True
    counter.room.sale.show_coupon(code)
    counter.room.sale.apply()
    counter.shop.lane.let_go()
    assert "figures have changed" in counter.screen.sale.notice.words
    counter.room.sale.apply()
    assert counter.booked()[0].quote.coupons_used == (code,)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_nothing_jumps_and_a_finger_fits_with_all_of_it(qtbot, tmp_path, in_english, qapp, language, size):
    in_english.speak(language)
    counter = Counter(qtbot, open_feast(tmp_path), size)
    stamp(counter, 9)
    code, ended = coupon(counter.shop).code, coupon(counter.shop, last_day=date(2026, 11, 1)).code
    screen = counter.screen
    places = []
    for step in (
        lambda: None,
        lambda: counter.room.scanned(ANNA_CARD),
        lambda: counter.room.scanned(BUN),
        lambda: counter.room.scanned(code),
        lambda: counter.room.scanned(ended),
        lambda: screen.counter.tabs.button("gifts").click(),
        lambda: counter.room.sale.take_gift("coffee"),
        lambda: screen.counter.tabs.button("offers").click(),
        lambda: screen.counter.begin_thanks(),
        lambda: screen.sale.purse.next_purse(),
    ):
        step()
        qapp.processEvents()
        zones = (screen.scan, screen.counter.customer, screen.counter.tabs, screen.foot)
        zones = (*zones, screen.sale.purse, screen.sale.keypad, screen.sale.apply)
        places.append([zone.mapTo(screen, zone.rect().topLeft()) for zone in zones])
        for button in screen.findChildren(QPushButton):
            if button.isVisible():
                assert button.height() >= FINGER, button.text()
                assert button.width() >= FINGER, button.text()
        for tab in screen.counter.tabs.findChildren(QPushButton):
            assert tab.width() >= tab.fontMetrics().horizontalAdvance(tab.text()), tab.text()
    assert all(place == places[0] for place in places)
