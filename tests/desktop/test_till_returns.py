"""Goods that come back, told on real books: found, chosen, shown before it is posted, posted once; and exchanges."""

from datetime import date

import pytest

from db.ledger.reversal import refund
from db.lookup import customers, sales
from db.sync.asking import NotAgreed
from db.sync.bringing import Brought
from desktop.runner import nobody_is_asked
from desktop.till.presenter.elsewhere import Elsewhere
from desktop.till.presenter.refund import RefundPresenter, RefundSnag
from loyalty.basket import Line
from loyalty.calendar import local_day
from loyalty.reversal import Units
from tests.db.copied import hear, sold_at_a_copy
from tests.desktop.till_counter import ANNA_CARD, PROGRAMME, give, open_shop
from tests.desktop.till_stand import Stand
from tests.desktop.till_views import Remembering


class Returns:
    """A shop that has sold, and the presenter that takes back."""

    def __init__(self, folder, programme=None) -> None:
        self.asked_the_hub = nobody_is_asked
        self.shop = open_shop(folder, programme=programme)
        self.stand = Stand(self.shop)
        self.view = Remembering()
        self.posted = []
        self.exchanged = []
        self.refund = RefundPresenter(
            self.view,
            self.shop.books,
            run=self.shop.lane,
            clock=self.shop.clock,
            new_id=self.shop.new_id,
            tell=self.shop.tell,
            day_of=lambda now: local_day(now, "Europe/Moscow"),
            posted=self.posted.append,
            exchange=lambda back, sale: self.exchanged.append((back, sale)),
            agree=lambda ask, then, failed: self.asked_the_hub(ask, then, failed),
            elsewhere=Elsewhere(lambda ask, then, failed: self.asked_the_hub(ask, then, failed)),
        )

    def sell(self, *lines: Line, card: str = "", most: bool = False):
        if card:
            self.stand.serve(card)
        for line in lines:
            self.stand.sale.add_line(line)
        if most:
            self.stand.sale.pay_most("cashback")
        self.stand.sale.apply()
        return self.stand.receipts[-1]

    @property
    def face(self):
        return self.view.last("show_refund")

    @property
    def snag(self):
        said = [said for name, said in self.view.told if name == "show_refund_snag"]
        return said[-1][0]

    def balance(self) -> int:
        anna = customers.by_card(self.shop.books, ANNA_CARD)
        return anna.standing.purse("cashback").spendable(date(2026, 11, 14))


@pytest.fixture
def returns(tmp_path):
    return Returns(tmp_path)


def test_worked_example_18_the_sale_of_5_refunded_whole(returns):
    give(returns.shop, "anna-000-0000-0000", 320_00)
    sold = returns.sell(Line(unit_price=412_37), card=ANNA_CARD, most=True)
    assert (sold.sale.quote.to_pay, sold.sale.quote.payments[0].money) == (200_00, 200_00)
    assert returns.balance() == 130_00
    returns.refund.find(sold.slip)
    returns.refund.choose_all()
    preview = returns.face.preview
    assert (preview.cash, preview.returned[0].money, preview.taken_back[0].points) == (200_00, 200_00, 10_00)
    assert returns.balance() == 130_00, "nothing is posted while it is only shown"
    returns.refund.post()
    assert returns.posted[0].reversal.cash == 200_00
    assert returns.balance() == 320_00


def test_a_slip_opens_its_sale_and_a_card_lists_its_customers_sales(returns):
    first = returns.sell(Line(unit_price=10_00), card=ANNA_CARD)
    returns.shop.clock.pass_(hours=1)
    returns.sell(Line(unit_price=20_00), card=ANNA_CARD)
    returns.refund.find(first.slip)
    assert returns.face.sale.op_id == first.op_id
    returns.refund.find(ANNA_CARD)
    found, day = returns.view.last("show_found_sales")
    assert (len(found), day) == (2, None)
    returns.refund.find("")
    found, day = returns.view.last("show_found_sales")
    assert (len(found), day) == (2, date(2026, 11, 14))
    returns.refund.find("no such slip")
    assert returns.snag is RefundSnag.NOT_FOUND


def test_a_slip_of_another_till_is_looked_for_at_the_hub(returns):
    def hub_brings_it(ask, then, failed):
        if not came:
            came.append(returns.sell(Line(unit_price=10_00)))
            then(Brought.MORE)

    came = []

    first = returns.sell(Line(unit_price=20_00))
    coming = f"{first.slip[:-1]}{int(first.slip[-1]) + 1}"
    returns.refund.find(coming)
    assert returns.snag is RefundSnag.NOT_FOUND
    returns.asked_the_hub = hub_brings_it
    returns.refund.find(coming)
    assert returns.face.sale.slip == coming


def test_a_slip_whose_number_another_till_printed_too_is_chosen_anew_once_the_hub_has_told_it(returns, tmp_path):
    def hub_tells_it(ask, then, failed):
        asked.append(ask)
        if len(asked) == 1:
            hear(returns.shop.books, told)
        then(True)

    asked = []
    told = sold_at_a_copy(returns.shop.books, tmp_path / "copy.db", 30_00, now=returns.shop.clock())
    first = returns.sell(Line(unit_price=20_00))
    other = returns.sell(Line(unit_price=10_00))
    returns.asked_the_hub = hub_tells_it
    returns.refund.find(first.slip)
    assert returns.snag is RefundSnag.WHICH_SALE
    assert not returns.refund.has_sale
    assert {sale.quote.to_pay for sale in returns.view.last("show_found_sales")[0]} == {20_00, 30_00}
    returns.refund.find(other.slip)
    assert returns.face.sale.slip == other.slip
    assert len(asked) == 2, "it is asked once for what is opened, whatever the hub says"


def test_a_customers_sales_at_other_tills_are_listed_when_the_hub_has_told_them(returns):
    def hub_brings_them(ask, then, failed):
        waiting.append(then)

    waiting = []
    returns.sell(Line(unit_price=20_00), card=ANNA_CARD)
    returns.asked_the_hub = hub_brings_them
    returns.refund.open_customer("anna-000-0000-0000")
    assert len(returns.view.last("show_found_sales")[0]) == 1, "what is known here is listed at once"
    assert "show_refund" not in returns.view.names(), "it need not be the only one"
    returns.sell(Line(unit_price=10_00), card=ANNA_CARD)
    waiting.pop()(Brought.MORE)
    assert len(returns.view.last("show_found_sales")[0]) == 2
    returns.refund.open_customer("anna-000-0000-0000")
    waiting.pop()(Brought.AWAY)
    assert returns.snag is RefundSnag.HUB_AWAY
    returns.refund.find(ANNA_CARD)
    assert len(waiting) == 1, "by their card too"


def test_units_of_lines_come_back_step_by_step(returns):
    sold = returns.sell(Line(unit_price=30_00, quantity=3000, goods="bun"), Line(unit_price=50_00), card=ANNA_CARD)
    returns.refund.open(sold.op_id)
    returns.refund.choose(0, 1000)
    assert returns.face.preview.cash == 29_10
    returns.refund.choose(0, 99_000)
    assert returns.face.chosen == (3000, 0)
    returns.refund.choose(0, 1000)
    returns.refund.post()
    returns.refund.open(sold.op_id)
    assert returns.face.left == (2000, 1000)
    assert not returns.face.may_void


def test_the_hub_is_asked_before_anything_comes_back(returns):
    sold = returns.sell(Line(unit_price=30_00))
    returns.refund.open(sold.op_id)
    returns.refund.choose_all()
    returns.asked_the_hub = lambda ask, then, failed: failed(NotAgreed("returned"))
    returns.refund.post()
    assert returns.snag is RefundSnag.FIGURES_CHANGED, "another till was quicker"
    returns.refund.choose_all()
    returns.asked_the_hub = lambda ask, then, failed: failed(NotAgreed("hub_away"))
    returns.refund.post()
    assert returns.snag is RefundSnag.REFUSED
    answers = []
    returns.asked_the_hub = lambda ask, then, failed: answers.append(then)
    returns.refund.post()
    returns.refund.choose(0, 0)
    answers.pop()("agreed-0001")
    assert returns.posted == [], "it was chosen otherwise while the hub was asked"
    returns.refund.choose_all()
    returns.refund.post()
    answers.pop()("agreed-0002")
    assert [view.op_id for view in returns.posted] == ["agreed-0002"]


def test_posting_ten_times_posts_once(returns):
    sold = returns.sell(Line(unit_price=30_00))
    returns.refund.open(sold.op_id)
    returns.refund.choose_all()
    returns.shop.lane.holding = True
    for _ in range(10):
        returns.refund.post()
    returns.shop.lane.let_go()
    returns.refund.post()
    assert len(returns.posted) == 1
    assert len(sales.sale(returns.shop.books, sold.op_id).reversals) == 1


def test_nothing_chosen_posts_nothing(returns):
    returns.refund.post()
    assert returns.snag is RefundSnag.NOTHING_CHOSEN


def test_todays_sale_is_voided_and_yesterdays_is_not(returns):
    sold = returns.sell(Line(unit_price=30_00))
    returns.refund.open(sold.op_id)
    assert returns.face.may_void
    returns.refund.choose_void()
    assert returns.face.void
    assert returns.face.preview.cash == 30_00
    returns.refund.post()
    assert returns.posted[0].kind == "void"
    assert sales.sale(returns.shop.books, sold.op_id).voided
    other = returns.sell(Line(unit_price=30_00))
    returns.shop.clock.pass_(days=1)
    returns.refund.open(other.op_id)
    assert not returns.face.may_void
    returns.refund.choose_void()
    assert not returns.face.void


def test_a_late_preview_does_not_replace_a_newer_choice(returns):
    sold = returns.sell(Line(unit_price=30_00, quantity=3000))
    returns.refund.open(sold.op_id)
    returns.shop.lane.holding = True
    returns.refund.choose(0, 1000)
    returns.refund.choose(0, 2000)
    returns.shop.lane.let_go(backwards=True)
    assert returns.face.preview.cash == 60_00


def test_what_came_back_meanwhile_is_shown_before_it_is_posted(returns):
    sold = returns.sell(Line(unit_price=1_00, quantity=3000), card=ANNA_CARD)
    returns.refund.open(sold.op_id)
    returns.refund.choose(0, 3000)
    assert returns.face.preview.cash == 2_91
    units = (Units(line=0, quantity=2000),)
    refund(returns.shop.books, reversal_id="elsewhere", sale_id=sold.op_id, units=units, now=returns.shop.clock())
    returns.refund.post()
    assert returns.snag is RefundSnag.FIGURES_CHANGED
    assert (returns.face.left, returns.face.chosen, returns.posted) == ((1000,), (0,), [])
    assert sales.sale(returns.shop.books, sold.op_id).returned == (2000,)


def test_a_refund_that_takes_back_what_was_spent_leaves_a_debt(returns):
    sold = returns.sell(Line(unit_price=1000_00), card=ANNA_CARD)
    returns.sell(Line(unit_price=200_00), card=ANNA_CARD, most=True)
    returns.refund.open(sold.op_id)
    returns.refund.choose_all()
    assert returns.face.preview.owed[0][1] > 0
    returns.refund.post()
    anna = customers.by_card(returns.shop.books, ANNA_CARD)
    assert anna.standing.purse("cashback").debt == returns.posted[0].reversal.owed[0][1]


def test_where_the_programme_asks_a_manager_must_agree(tmp_path):
    purse = PROGRAMME["purses"][0] | {"too_little": "ask"}
    returns = Returns(tmp_path, PROGRAMME | {"purses": [purse]})
    sold = returns.sell(Line(unit_price=1000_00), card=ANNA_CARD)
    returns.sell(Line(unit_price=200_00), card=ANNA_CARD, most=True)
    returns.refund.open(sold.op_id)
    returns.refund.choose_all()
    assert returns.face.preview.asks_manager
    returns.refund.post()
    assert returns.snag is RefundSnag.NEEDS_MANAGER
    assert returns.posted == []
    returns.refund.post("Ольга")
    assert returns.posted[0].reversal.owed


def test_an_exchange_returns_and_sells_in_one(returns):
    sold = returns.sell(Line(unit_price=30_00), card=ANNA_CARD)
    returns.refund.open(sold.op_id)
    returns.refund.choose_all()
    returns.refund.exchange()
    back, sale = returns.exchanged[0]
    assert (back.cash, sale.op_id) == (29_10, sold.op_id)
    assert sales.sale(returns.shop.books, sold.op_id).reversals == (), "nothing is posted before Apply"
    stand = returns.stand
    stand.serve(ANNA_CARD)
    stand.sale.take_back(back)
    stand.sale.type_amount(50_00)
    assert stand.face.to_pay == 48_50 - 29_10
    stand.sale.apply()
    receipt = stand.receipts[-1]
    assert receipt.exchange.reversal.cash == 29_10
    assert sum(sales.sale(returns.shop.books, sold.op_id).returned) == 1000


def test_an_exchange_survives_being_parked(returns):
    sold = returns.sell(Line(unit_price=30_00))
    returns.refund.open(sold.op_id)
    returns.refund.choose_all()
    returns.refund.exchange()
    stand = returns.stand
    stand.sale.take_back(returns.exchanged[0][0])
    stand.sale.type_amount(10_00)
    parked = stand.sale.sale
    stand.sale.park()
    after = Stand(returns.shop)
    after.parking.restore(after.sale.take_up)
    after.parking.take(parked.sale_id, after.sale.take_up)
    assert after.face.to_pay == -20_00
    after.sale.apply()
    assert after.receipts[0].exchange.of == sold.op_id
