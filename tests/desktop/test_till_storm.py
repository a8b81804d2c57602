"""Whatever comes from a scanner or a keyboard: the till stays up, and books nothing nobody meant."""

import random
import sys
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from db.lookup import sales
from db.lookup.workplace import workplace
from desktop.till.presenter import open_sale
from desktop.till.presenter.find import FindPresenter
from desktop.till.presenter.join import JoinPresenter, Typed
from desktop.till.presenter.refund import RefundPresenter
from desktop.wording.typed_day import read_day
from loyalty.basket import Line
from loyalty.calendar import local_day
from tests.desktop.till_counter import ANNA_CARD, BREAD, BUN, Shop, open_shop
from tests.desktop.till_stand import Stand
from tests.desktop.till_views import Remembering

STORM = 10_000
SEED = 20261114


def anything(dice: random.Random) -> str:
    """Bytes read as Latin-1, any Unicode but lone surrogates, digits of any length, and what is nearly a code."""
    match dice.randrange(5):
        case 0:
            return dice.randbytes(dice.randrange(60)).decode("latin-1")
        case 1:
            points = (dice.randrange(sys.maxunicode + 1) for _ in range(dice.randrange(40)))
            return "".join(chr(point) for point in points if not 0xD800 <= point < 0xE000)
        case 2:
            return "".join(dice.choice("0123456789") for _ in range(dice.choice((1, 4, 8, 12, 13, 14, 40, 300))))
        case 3:
            code = list(dice.choice((ANNA_CARD, BREAD, BUN)))
            code[dice.randrange(len(code))] = dice.choice("0123456789 -*%_\x00\u0661Ａ")
            return "".join(code)
        case _:
            return dice.choice(("", " ", "\x00", "%", "_", "'; DROP TABLE card;--", "\u202e", "－１", "٠", "🂡" * 9))


@pytest.fixture
def shop(tmp_path) -> Shop:
    return open_shop(tmp_path)


def test_ten_thousand_scans_of_anything(shop):
    dice, view = random.Random(SEED), Remembering()
    ignored = dict.fromkeys(("found_customer", "found_goods", "found_slip", "found_coupon"), lambda _: None)
    find = FindPresenter(view, shop.books, run=shop.lane, **ignored)
    for _ in range(STORM // 2):
        find.scanned(anything(dice))
        find.typed(anything(dice))
        find.select(dice.randrange(-3, 4))
        find.entered(anything(dice))
        view.forget()
    find.scanned(ANNA_CARD)
    assert view.names() == ["clear_find"]


def test_ten_thousand_forms_of_anything(shop):
    dice, view, joined = random.Random(SEED), Remembering(), []
    join = JoinPresenter(
        view,
        shop.books,
        run=shop.lane,
        clock=shop.clock,
        new_id=shop.new_id,
        tell=shop.tell,
        joined=joined.append,
        random=dice,
        read_day=lambda text: read_day(text, "en", today=shop.clock().date()),
        left_over=joined.append,
        place=lambda: workplace(shop.books),
    )
    refund = RefundPresenter(
        view,
        shop.books,
        run=shop.lane,
        clock=shop.clock,
        new_id=shop.new_id,
        tell=shop.tell,
        day_of=lambda now: local_day(now, "Europe/Moscow"),
        posted=joined.append,
        exchange=lambda back, sale: None,
    )
    for _ in range(STORM // 4):
        join.open(card_number=anything(dice), text=anything(dice))
        join.submit(Typed(**{field.name: anything(dice) for field in fields(Typed) if field.type is str}))
        refund.find(anything(dice))
        refund.choose(dice.randrange(-2, 3), dice.randrange(-(10**12), 10**12))
        refund.choose_all()
        refund.choose_void()
        refund.post(anything(dice))
        view.forget()


def test_a_sale_typed_by_a_storm_adds_up_and_comes_back_from_its_draft(shop):
    dice, stand = random.Random(SEED), Stand(shop)
    for _ in range(1_500):
        match dice.randrange(9):
            case 0:
                stand.sale.type_amount(dice.randrange(-(10**6), 10 ** dice.randrange(1, 16)))
            case 1:
                stand.sale.by_lines(dice.random() < 0.5)
            case 2:
                price, quantity = dice.randrange(10**9), dice.randrange(1, 10**6)
                stand.sale.add_line(Line(unit_price=price, quantity=quantity, name=anything(dice)))
            case 3:
                line = Line(unit_price=dice.randrange(-5, 10**15), quantity=dice.randrange(-5, 10**15))
                stand.sale.change_line(dice.randrange(-2, 5), line)
            case 4:
                stand.sale.remove_line(dice.randrange(-2, 5))
            case 5:
                stand.serve(ANNA_CARD)
            case 6:
                stand.sale.pay_exactly("cashback", dice.randrange(-5, 10**12))
            case 7:
                stand.sale.pay_most("cashback")
            case _:
                stand.sale.apply()
                shop.clock.pass_(seconds=1)
        quote = stand.face.quote
        assert quote.gross - quote.discount - sum(paid.money for paid in quote.payments) == quote.to_pay
        assert sum(line.to_pay for line in quote.lines) == quote.to_pay
        assert open_sale.from_document(open_sale.to_document(stand.sale.sale)) == stand.sale.sale
        stand.view.told[:] = stand.view.told[-4:]
    assert stand.receipts


def test_keys_and_scans_in_any_order_at_the_window(qtbot, shop, qapp):
    dice, room = random.Random(SEED), shop.room()
    screen = room.screen
    qtbot.addWidget(screen)
    screen.resize(1024, 740)
    screen.show()
    room.activated()
    functions = [Qt.Key(Qt.Key.Key_F1 + number) for number in range(1, 9)]
    keys = [*functions, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Down]
    for step in range(600):
        match dice.randrange(4):
            case 0:
                room.scanned(dice.choice((ANNA_CARD, BREAD, BUN, anything(dice))))
            case 1:
                QTest.keyClick(QApplication.focusWidget() or screen, dice.choice(keys))
            case 2:
                field = QApplication.focusWidget()
                if isinstance(field, QLineEdit):
                    field.setText(anything(dice)[: field.maxLength()])
                    field.textEdited.emit(field.text())
            case _:
                QTest.keyClicks(QApplication.focusWidget() or screen, dice.choice(("7", "12.5", ",", "-", "0")))
        shop.clock.pass_(milliseconds=dice.randrange(2_000))
        if step % 50 == 0:
            qapp.processEvents()
    for _ in range(4):
        shop.clock.pass_(seconds=5)
        room.escape()
    assert room.screen.page == "counter"
    room.scanned(ANNA_CARD)
    assert room.customer.customer.name == "Анна Ковалёва"
    for sale in sales.on_day(shop.books, room.day_of(shop.clock()), limit=100):
        assert sum(line.to_pay for line in sale.quote.lines) == sale.quote.to_pay
