"""The open sale told on real books: quoted as it is typed, committed once, parked, and back after a crash."""

import pytest

from db.ledger.draft import drafts
from db.ledger.programme import publish
from db.lookup import sales
from desktop.till.presenter import open_sale
from desktop.till.presenter.parking import OPEN
from desktop.till.presenter.sale_face import SaleSnag
from loyalty.basket import Line
from loyalty.reasons import Why
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, PROGRAMME, give, open_shop
from tests.desktop.till_stand import Stand


@pytest.fixture
def stand(tmp_path):
    return Stand(open_shop(tmp_path))


def test_the_quote_follows_every_keystroke_with_its_reasons(stand):
    stand.serve(ANNA_CARD)
    for typed in (1_00, 14_00, 145_00, 1450_00):
        stand.sale.type_amount(typed)
        assert stand.face.quote.gross == typed
    assert stand.face.to_pay == 1406_50
    whys = [reason.why for reason in (*stand.face.quote.reasons, *stand.face.quote.ahead)]
    assert Why.DISCOUNT in whys
    assert Why.MISSING_FOR_TIER in whys


def test_enter_ten_times_commits_once(stand):
    stand.serve(ANNA_CARD)
    stand.sale.type_amount(100_00)
    stand.shop.lane.holding = True
    for _ in range(10):
        stand.sale.apply()
    stand.shop.lane.let_go()
    for _ in range(10):
        stand.sale.apply()
    assert len(stand.receipts) == 1
    assert stand.booked() == 1


def test_shown_figures_are_the_recorded_figures(stand):
    give(stand.shop, "anna-000-0000-0000", 320_00)
    stand.serve(ANNA_CARD)
    stand.sale.type_amount(400_00)
    stand.sale.pay_most("cashback")
    shown = stand.face.quote
    stand.sale.apply()
    booked = sales.sale(stand.shop.books, stand.receipts[0].op_id)
    assert (booked.quote.to_pay, booked.quote.discount) == (shown.to_pay, shown.discount)
    assert booked.quote.payments == shown.payments
    assert booked.quote.earned == shown.earned


def test_a_lost_answer_is_tried_again_under_the_same_id(stand):
    stand.sale.type_amount(50_00)
    lane = stand.shop.lane
    lane.holding = True
    stand.sale.apply()
    (job, _, failed), lane.held, lane.holding = lane.held[-1], [], False
    job()
    with pytest.raises(ConnectionError):
        failed(ConnectionError("the answer never came"))
    stand.sale.apply()
    assert len(stand.receipts) == 1
    assert stand.booked() == 1


def test_figures_that_moved_are_shown_and_enter_is_asked_again(stand):
    stand.serve(ANNA_CARD)
    stand.sale.type_amount(100_00)
    dearer = PROGRAMME | {
        "discounts": {"tier": [{"id": "tiers", "name": "Скидка", "percent": {"bronze": 100, "silver": 500}}]}
    }
    today = stand.face.quote.day
    publish(stand.shop.books, op_id="publish-2", document=dearer, holds_from=today, author="", now=stand.shop.clock())
    stand.sale.apply()
    assert stand.receipts == []
    assert stand.snag is SaleSnag.FIGURES_CHANGED
    assert stand.face.to_pay == 99_00
    assert stand.overtaken == 1
    stand.sale.apply()
    assert stand.receipts[0].sale.quote.to_pay == 99_00


def test_points_spent_at_another_till_meanwhile_are_not_spent_twice(stand, tmp_path):
    give(stand.shop, "anna-000-0000-0000", 100_00)
    other = Stand(stand.shop)
    for till in (stand, other):
        till.serve(ANNA_CARD)
        till.sale.type_amount(300_00)
        till.sale.pay_most("cashback")
    other.sale.apply()
    stand.sale.apply()
    assert stand.snag is SaleSnag.FIGURES_CHANGED
    assert stand.face.quote.payments == () or stand.face.quote.payments[0].money < 100_00


def test_an_exact_amount_the_purse_cannot_pay_is_not_booked(stand):
    give(stand.shop, "anna-000-0000-0000", 20_00)
    stand.serve(ANNA_CARD)
    stand.sale.type_amount(100_00)
    stand.sale.pay_exactly("cashback", 30_00)
    stand.sale.apply()
    assert stand.snag is SaleSnag.CANNOT_PAY_SO
    assert stand.receipts == []
    stand.sale.pay_exactly("cashback", 20_00)
    stand.sale.apply()
    assert stand.receipts[0].sale.quote.payments[0].money == 20_00


def test_nothing_on_the_counter_books_nothing(stand):
    stand.sale.apply()
    assert stand.snag is SaleSnag.NOTHING_TO_SELL
    assert stand.booked() == 0


def test_a_guest_buys_and_earns_nothing(stand):
    stand.sale.type_amount(100_00)
    stand.sale.apply()
    receipt = stand.receipts[0]
    assert (receipt.sale.account_id, receipt.sale.quote.to_pay, receipt.sale.quote.earned) == ("", 100_00, ())


def test_the_same_goods_twice_are_one_line_of_two(stand):
    bun = Line(unit_price=30_00, goods="bun", name="Bun")
    for line in (bun, bun, Line(unit_price=50_00, goods="bread")):
        stand.sale.add_line(line)
    assert [(line.goods, line.quantity) for line in stand.face.sale.lines] == [("bun", 2000), ("bread", 1000)]
    stand.sale.change_line(1, Line(unit_price=50_00, goods="bread", quantity=500))
    assert stand.face.quote.gross == 85_00
    stand.sale.remove_line(0)
    assert stand.face.quote.gross == 25_00


def test_an_amount_typed_first_becomes_the_first_line(stand):
    stand.sale.type_amount(12_00)
    stand.sale.by_lines(True)
    assert stand.face.quote.gross == 12_00
    stand.sale.add_line(Line(unit_price=3_00))
    stand.sale.by_lines(False)
    assert stand.face.sale.amount == 15_00


def test_another_customer_keeps_the_goods_and_forgets_the_purse(stand):
    give(stand.shop, "anna-000-0000-0000", 20_00)
    stand.serve(ANNA_CARD)
    stand.sale.type_amount(100_00)
    stand.sale.pay_most("cashback")
    stand.serve(BORIS_CARD)
    assert stand.snag is SaleSnag.CUSTOMER_CHANGED
    assert (stand.face.sale.amount, stand.face.sale.asks) == (100_00, ())


def test_a_parked_sale_comes_back_whole(stand):
    stand.serve(ANNA_CARD)
    stand.sale.add_line(Line(unit_price=30_00, goods="bun"))
    parked = stand.sale.sale
    assert stand.sale.park()
    assert stand.face.sale.is_untouched
    assert not stand.sale.park()
    stand.sale.type_amount(5_00)
    stand.sale.apply()
    stand.parking.take(parked.sale_id, stand.sale.take_up)
    assert stand.face.sale == parked
    assert stand.face.customer.name == "Анна Ковалёва"
    stand.sale.apply()
    assert [receipt.sale.account_id for receipt in stand.receipts] == ["", "anna-000-0000-0000"]
    assert drafts(stand.shop.books) == ()


def test_the_open_sale_is_there_after_a_crash(stand):
    stand.serve(ANNA_CARD)
    stand.sale.add_line(Line(unit_price=30_00, goods="bun", quantity=1500))
    stand.sale.pay_most("cashback")
    before = stand.sale.sale
    after = Stand(stand.shop)
    after.parking.restore(after.sale.take_up)
    assert after.face.sale == before
    assert after.snag is SaleSnag.TAKEN_UP_AGAIN


def test_a_sale_that_was_booked_before_the_crash_does_not_come_back(stand):
    stand.sale.type_amount(70_00)
    document = open_sale.to_document(stand.sale.sale)
    stand.sale.apply()
    from db.ledger.draft import save_draft

    save_draft(stand.shop.books, OPEN, document, now=stand.shop.clock())
    after = Stand(stand.shop)
    after.parking.restore(after.sale.take_up)
    assert after.face.sale.is_untouched
    assert drafts(stand.shop.books) == ()


def test_a_draft_nobody_can_read_is_dropped(stand):
    from db.ledger.draft import save_draft

    save_draft(stand.shop.books, OPEN, {"sale_id": "x", "lines": 7}, now=stand.shop.clock())
    after = Stand(stand.shop)
    after.parking.restore(after.sale.take_up)
    assert drafts(stand.shop.books) == ()


def test_saves_never_queue_up_behind_the_typing(stand):
    lane = stand.shop.lane
    lane.holding = True
    for amount in range(1, 200):
        stand.sale.type_amount(amount)
    assert len(lane.held) == 1
    lane.let_go()
    assert open_sale.from_document(drafts(stand.shop.books)[0].document).amount == 199


def test_closing_the_window_saves_the_newest_keystroke(stand):
    lane = stand.shop.lane
    lane.holding = True
    for amount in (1, 12, 123):
        stand.sale.type_amount(amount)
    stand.parking.finish()
    for job, _, _ in lane.held:
        job()
    assert open_sale.from_document(drafts(stand.shop.books)[0].document).amount == 123


def test_a_disk_that_refuses_drafts_is_told_of_once(stand):
    def refuse(job, done, failed=None):
        failed(OSError("no space"))

    stand.parking._run = refuse
    with pytest.raises(OSError, match="no space"):
        stand.sale.type_amount(1)
    for amount in range(2, 9):
        stand.sale.type_amount(amount)
    assert stand.face.sale.amount == 8
