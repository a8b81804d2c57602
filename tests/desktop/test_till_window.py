"""The till as a cashier sees and touches it: real widgets on real books, by keyboard and by finger."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from db.lookup.customers import find
from desktop.till.screen.hits_model import HitsModel
from desktop.till.screen.lines_model import PRICE, QUANTITY, LinesModel
from desktop.till.screen.sales_model import SalesModel
from desktop.widgets.history_model import HistoryModel
from desktop.widgets.theme import FINGER
from loyalty.basket import Line
from tests.desktop.counter_window import SIZES, Counter
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, BOTH, BREAD, BUN, LOST_CARD, give, open_shop


@pytest.fixture
def counter(qtbot, tmp_path, in_english):
    return Counter(qtbot, open_shop(tmp_path))


def test_worked_example_8_at_the_window(counter):
    counter.room.scanned(ANNA_CARD)
    counter.type("10257.73")
    counter.press(Qt.Key.Key_Return)
    assert counter.booked()[0].quote.to_pay == 9_950_00
    counter.next_customer()
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    assert counter.screen.sale.to_pay.text == "97.00\u00a0₽"
    assert ("Серебро from the next receipt on.", "") in counter.screen.sale.rows.shown
    counter.press(Qt.Key.Key_Return)
    assert counter.booked()[0].quote.tier_after == "silver"
    assert counter.screen.counter.customer.figures_shown[1] == "5%"


def test_worked_example_5_at_the_window(counter):
    counter.shop.lane.holding = False
    give(counter.shop, "anna-000-0000-0000", 320_00)
    counter.room.scanned(ANNA_CARD)
    counter.type("412.37")
    counter.press(Qt.Key.Key_F4)
    assert counter.screen.sale.purse.paid == "−200.00\u00a0₽"
    assert counter.screen.sale.to_pay.text == "200.00\u00a0₽"
    assert counter.screen.sale.earns.text() == "+10.00\u00a0₽"


def test_worked_example_18_at_the_window(counter):
    give(counter.shop, "anna-000-0000-0000", 320_00)
    counter.room.scanned(ANNA_CARD)
    counter.type("412.37")
    counter.press(Qt.Key.Key_F4)
    counter.press(Qt.Key.Key_Return)
    slip = counter.booked()[0].slip
    counter.next_customer()
    counter.press(Qt.Key.Key_F7)
    counter.type(slip)
    counter.press(Qt.Key.Key_Return)
    counter.screen.refund.all.click()
    panel = counter.screen.refund_panel
    assert panel.back.text == "200.00\u00a0₽"
    assert ("Back to Кэшбэк", "+200.00\u00a0₽") in panel.rows.shown
    assert ("Taken back from Кэшбэк", "−10.00\u00a0₽") in panel.rows.shown
    panel.post.click()
    assert counter.screen.front == "slip"
    counter.next_customer()
    counter.room.scanned(ANNA_CARD)
    assert counter.screen.counter.customer.figures_shown[0] == "320.00\u00a0₽"


def test_double_enter_commits_once_and_does_not_put_the_slip_away(counter):
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    for _ in range(10):
        counter.press(Qt.Key.Key_Return)
    assert len(counter.booked()) == 1
    assert counter.screen.front == "slip"
    counter.next_customer()
    assert counter.screen.front == "sale"
    assert counter.screen.scan.hasFocus()


def test_enter_held_down_on_the_slow_lane_commits_once(counter):
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    counter.shop.lane.holding = True
    for _ in range(10):
        counter.press(Qt.Key.Key_Return)
    counter.screen.sale.apply.click()
    counter.shop.lane.let_go()
    assert len(counter.booked()) == 1


def test_a_scanned_product_adds_a_line_and_a_scanned_card_never_does(counter):
    counter.room.scanned(BUN)
    counter.room.scanned(BUN)
    counter.room.scanned(ANNA_CARD)
    counter.room.scanned(BREAD)
    lines = counter.screen.counter.lines.model.lines
    assert [(line.goods, line.quantity) for line in lines] == [(BUN, 2000), (BREAD, 1000)]
    assert counter.screen.counter.tab == "lines"
    counter.room.scanned(BOTH)
    assert len(counter.screen.counter.lines.model.lines) == 2
    assert BOTH in counter.screen.sheet.words_shown
    counter.screen.sheet.second.click()
    assert len(counter.screen.counter.lines.model.lines) == 3


def test_a_line_is_changed_in_its_cells(counter):
    counter.room.scanned(BUN)
    table, model = counter.screen.counter.lines.table, counter.screen.counter.lines.model
    table.setCurrentIndex(model.index(0, QUANTITY))
    counter.type("3")
    counter.press(Qt.Key.Key_Return)
    counter.qtbot.waitUntil(lambda: model.lines[0].quantity == 3000)
    assert counter.booked() == ()
    assert counter.screen.sale.to_pay.text == "90.00\u00a0₽"
    assert model.setData(model.index(0, PRICE), "12.50")
    assert not model.setData(model.index(0, PRICE), "twelve")
    assert not model.setData(model.index(0, QUANTITY), "0")
    assert counter.screen.sale.to_pay.text == "37.50\u00a0₽"
    table.setCurrentIndex(model.index(0, QUANTITY))
    counter.press(Qt.Key.Key_Delete)
    assert model.lines == ()


def test_the_keypad_types_the_amount_and_by_lines_the_cell(counter):
    pad = counter.screen.sale.keypad
    keys = {button.text(): button for button in pad.findChildren(QPushButton)}
    counter.room.scanned(ANNA_CARD)
    for key in ("1", "2", ".", "5"):
        keys[key].click()
    assert counter.screen.sale.to_pay.text == "12.12\u00a0₽"
    counter.press(Qt.Key.Key_F3)
    counter.screen.counter.lines.table.setCurrentIndex(counter.screen.counter.lines.model.index(0, QUANTITY))
    keys["2"].click()
    counter.press(Qt.Key.Key_Return)
    counter.qtbot.waitUntil(lambda: counter.screen.counter.lines.model.lines[0].quantity == 2000)


def test_a_guests_amount_is_one_tab_from_the_box(counter):
    counter.screen.scan.come_here()
    counter.press(Qt.Key.Key_Tab)
    counter.type("12.50")
    assert counter.screen.sale.to_pay.text == "12.50\u00a0₽"


def test_unknown_goods_typed_in_the_last_row_begin_a_line(counter):
    counter.press(Qt.Key.Key_F3)
    model = counter.screen.counter.lines.model
    assert model.setData(model.index(0, 0), BREAD)
    assert model.lines[0].name == "Хлеб ржаной"
    assert model.setData(model.index(1, 0), "no-such-code")
    assert (model.lines[1].goods, model.lines[1].unit_price) == ("no-such-code", 0)


def test_a_guest_joins_during_the_sale_with_a_phone_alone(counter):
    counter.screen.sale.begin()
    counter.type("100")
    counter.press(Qt.Key.Key_F5)
    counter.type("+7 916 999 88 77")
    counter.press(Qt.Key.Key_Return)
    assert counter.screen.sale.to_pay.text == "97.00\u00a0₽"
    counter.press(Qt.Key.Key_Return)
    assert counter.booked()[0].account_id


def test_enter_posts_the_return_that_is_shown(counter):
    counter.room.scanned(BUN)
    counter.press(Qt.Key.Key_Return)
    slip = counter.booked()[0].slip
    counter.next_customer()
    counter.room.scanned(slip)
    counter.shop.clock.pass_(seconds=2)
    counter.press(Qt.Key.Key_Return)
    assert "first" in counter.screen.refund_panel.notice.words
    counter.screen.refund.return_rows[0].more.click()
    counter.shop.clock.pass_(seconds=2)
    counter.screen.scan.setFocus()
    counter.press(Qt.Key.Key_Return)
    assert counter.booked()[0].returned == (1000,)
    assert counter.screen.front == "slip"


def test_a_new_card_scanned_while_joining_is_theirs(counter):
    counter.press(Qt.Key.Key_F5)
    counter.type("+7 916 999 88 77")
    counter.room.scanned("2999999999991")
    counter.press(Qt.Key.Key_Return)
    assert counter.room.customer.customer.card.number == "2999999999991"


def test_enter_in_the_empty_box_applies_but_never_right_after_a_look_up(counter):
    counter.type(BUN)
    counter.press(Qt.Key.Key_Return)
    counter.press(Qt.Key.Key_Return)
    assert counter.screen.scan.hasFocus()
    assert counter.booked() == ()
    counter.shop.clock.pass_(seconds=2)
    counter.press(Qt.Key.Key_Return)
    assert len(counter.booked()) == 1


def test_a_lost_card_says_what_to_do(counter):
    counter.room.scanned(LOST_CARD)
    assert "lost" in counter.screen.sheet.words_shown
    counter.screen.sheet.first.click()
    assert counter.screen.scan.hasFocus()
    assert counter.screen.sheet.isHidden()


def test_park_and_resume_by_the_same_key(counter):
    counter.room.scanned(ANNA_CARD)
    counter.type("55")
    counter.press(Qt.Key.Key_F6)
    assert counter.screen.foot.park.text() == "Resume (1)"
    counter.room.scanned(BORIS_CARD)
    counter.type("7")
    counter.press(Qt.Key.Key_F6)
    counter.press(Qt.Key.Key_F6)
    assert not counter.screen.parked.isHidden()
    counter.screen.parked.buttons[0].click()
    assert counter.room.sale.sale.amount == 55_00
    assert counter.room.customer.customer.name == "Анна Ковалёва"
    assert counter.screen.foot.park.text() == "Park (1)"


def test_the_open_sale_survives_the_window(counter, qtbot):
    counter.room.scanned(ANNA_CARD)
    counter.room.scanned(BUN)
    counter.screen.hide()
    again = Counter(qtbot, counter.shop)
    assert again.room.customer.customer.name == "Анна Ковалёва"
    assert again.screen.counter.lines.model.lines[0].goods == BUN
    again.press(Qt.Key.Key_Return)
    assert len(again.booked()) == 1


def test_the_day_page_sums_and_prints_again(counter, tmp_path):
    counter.room.scanned(ANNA_CARD)
    counter.type("100")
    counter.press(Qt.Key.Key_Return)
    counter.next_customer()
    counter.press(Qt.Key.Key_F8)
    assert counter.screen.day.figures["paid"].text == "97.00\u00a0₽"
    earned = next(row for row in counter.screen.takings.cells if row[0] == "Earned")
    assert earned == ("Earned", "4.85")
    assert counter.screen.takings.cells[0] == ("Till", counter.room.parts.workplace.till_name)
    counter.screen.day.rows.opened.emit(0)
    assert counter.screen.front == "slip"
    counter.shop.parts().settings.change(paper_folder=str(tmp_path / "papers"))
    counter.room.parts.settings.change(paper_folder=str(tmp_path / "papers"))
    QTest.keyClick(counter.screen.slip.next, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    told = counter.screen.slip.notice.words
    assert told == "No slip printer is set: name one under Shop. Ctrl+S saves the slip as a PDF."
    counter.screen.slip.pdf.click()
    (pdf,) = (tmp_path / "papers").glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")
    assert str(pdf) in counter.shop.news[-1].words
    counter.press(Qt.Key.Key_Escape)
    assert (counter.screen.page, counter.screen.front) == ("day", "day")
    counter.press(Qt.Key.Key_Escape)
    assert counter.screen.page == "counter"


def test_a_printer_that_is_not_there_never_undoes_a_sale(counter, tmp_path):
    counter.room.parts.settings.change(slip_printer=str(tmp_path / "no" / "such" / "device"))
    counter.screen.sale.begin()
    counter.type("5")
    counter.press(Qt.Key.Key_Return)
    counter.screen.slip.print.click()
    assert counter.shop.news[-1].tone == "warn"
    assert len(counter.booked()) == 1


def test_words_follow_the_language_at_once(counter, in_english, qapp):
    counter.room.scanned(ANNA_CARD)
    counter.type("1450")
    in_english.speak("ru")
    qapp.processEvents()
    assert counter.screen.sale.to_pay.text == "1\u00a0406,50\u00a0₽"
    assert counter.screen.sale.apply.text() == "Провести"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_everything_a_finger_touches_is_big_enough_and_in_its_place(qtbot, tmp_path, in_english, qapp, language, size):
    in_english.speak(language)
    counter = Counter(qtbot, open_shop(tmp_path), size)
    places = []
    for step in (
        lambda: None,
        lambda: counter.room.scanned(ANNA_CARD),
        lambda: counter.type("1450"),
        lambda: counter.press(Qt.Key.Key_F4),
        lambda: counter.press(Qt.Key.Key_F3),
    ):
        step()
        qapp.processEvents()
        screen = counter.screen
        zones = (screen.scan, screen.counter.customer, screen.foot, screen.sale.purse, screen.sale.keypad)
        places.append([zone.mapTo(screen, zone.rect().topLeft()) for zone in (*zones, screen.sale.apply)])
        for button in screen.findChildren(QPushButton):
            if button.isVisible():
                assert button.height() >= FINGER, button.text()
                assert button.width() >= FINGER, button.text()
        assert _inside(screen.sale, screen)
    assert all(place == places[0] for place in places)


def _inside(part: QWidget, whole: QWidget) -> bool:
    top = part.mapTo(whole, part.rect().topLeft())
    bottom = part.mapTo(whole, part.rect().bottomRight())
    return whole.rect().contains(top) and whole.rect().contains(bottom)


def test_the_models_keep_qts_rules(counter, qtmodeltester):
    room = counter.room
    room.scanned(ANNA_CARD)
    counter.type("100")
    counter.press(Qt.Key.Key_Return)
    words = room.words
    lines, hits = LinesModel(words), HitsModel(words)
    history, receipts = HistoryModel(words, counter.shop.clock), SalesModel(words)
    qtmodeltester.check(lines, force_py=True)
    bun = Line(unit_price=30_00, goods="bun")
    for shown in ((), (bun,), (bun, bun), (bun,), ()):
        lines.show_lines(shown)
    rows = counter.screen.counter.history.model._rows
    qtmodeltester.check(history, force_py=True)
    history.show_rows(rows)
    history.show_rows((*rows, *rows))
    qtmodeltester.check(receipts, force_py=True)
    receipts.show_sales(counter.booked())
    qtmodeltester.check(hits, force_py=True)
    hits.show_hits(find(counter.shop.books, "анна"))
    assert (hits.rowCount(), receipts.rowCount(), history.rowCount(QModelIndex())) == (1, 1, 2)


def test_an_amount_that_cannot_be_read_is_not_applied_as_the_one_before_it(counter):
    counter.screen.sale.begin()
    counter.type("1.45")
    assert counter.screen.sale.to_pay.text == "1.45\u00a0₽"
    counter.type("0")
    assert counter.screen.sale.to_pay.text == "0.00\u00a0₽"
    counter.press(Qt.Key.Key_Return)
    assert counter.booked() == ()
    assert "amount" in counter.screen.sale.notice.words
