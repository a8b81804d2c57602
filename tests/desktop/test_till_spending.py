"""At the counter of a shop with a hub: what is spent is asked for, and whatever the network does the till goes on."""

from pathlib import Path
from typing import Any

import pytest

from db.ledger.coupon import issue_coupon
from db.ledger.customer import enrol
from db.ledger.draft import drafts
from db.lookup import sales
from db.lookup.customers import CustomerView
from db.sync.redeeming import say_what_is_given_back
from db.sync.risk import keep_risk
from db.sync.round import sync_once
from db.tables.columns import micros
from desktop.parts import News
from desktop.shell.points_asked import PointsAsked
from desktop.till.presenter.parking import OPEN
from desktop.till.presenter.sale_face import SaleSnag, SpendingDenied
from loyalty.calendar import local_day
from loyalty.spending import RuleWant, Wants
from tests.db import joined
from tests.db.switched_hub import SwitchedHub
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, PROGRAMME, give, open_shop
from tests.desktop.till_stand import Stand
from tests.worlds.model_hub import ModelHub

ANNA = "anna-000-0000-0000"


class Joined(Stand):
    """A counter whose books belong to a hub; Anna has 320.00 at both. She buys for 400.00 and pays 100.00 with it."""

    def __init__(self, folder: Path, **programme: Any) -> None:
        super().__init__(open_shop(folder, programme=PROGRAMME | programme))
        give(self.shop, ANNA, 320_00)
        self.model = ModelHub(lambda: micros(self.shop.clock()))
        for code in ("ABC", "OTHER"):
            self.model.invite(code, risk_budget=200_00, risk_floor=150_00)
        joined.join_hub(self.shop.books, self.model.door(1), now=self.shop.clock())
        joined.give_at_hub(self.model.door(2), ANNA, 320_00, "cashback")
        self.network = SwitchedHub(self.model.door(1))
        self.hub = self.network
        self.put_on_the_counter()

    def put_on_the_counter(self) -> None:
        self.serve(ANNA_CARD)
        self.sale.type_amount(400_00)
        self.sale.pay_exactly("cashback", 100_00)

    @property
    def denied(self) -> SpendingDenied:
        denied = self.view.last("show_spending_denied")
        assert isinstance(denied, SpendingDenied)
        return denied

    @property
    def charges(self) -> dict[str, str]:
        return {op: charge.state for op, charge in self.model.state.charges.items()}

    def round(self) -> None:
        say_what_is_given_back(self.shop.books, self.network)


@pytest.fixture
def stand(tmp_path: Path) -> Joined:
    return Joined(tmp_path)


def test_a_sale_that_only_earns_asks_nobody(stand: Joined) -> None:
    stand.sale.pay_nothing("cashback")
    stand.sale.apply()
    assert len(stand.receipts) == 1
    assert stand.network.calls == []


def test_what_is_spent_is_charged_at_the_hub_and_sold_under_the_same_id(stand: Joined) -> None:
    stand.sale.apply()
    (receipt,) = stand.receipts
    assert stand.charges == {receipt.op_id: "charged"}
    assert [money.money for money in receipt.sale.quote.payments] == [100_00]
    assert joined.intents(stand.shop.books) == {}
    assert stand.view.last("show_asking") is False
    assert "show_sold_at_risk" not in stand.view.names()


def test_while_the_hub_is_asked_the_sale_stays_as_it_is_and_enter_asks_once(stand: Joined) -> None:
    stand.shop.hub_lane.holding = True
    for _ in range(10):
        stand.sale.apply()
    stand.sale.type_amount(900_00)
    assert stand.sale.is_asking
    stand.shop.hub_lane.let_go()
    assert [receipt.sale.quote.gross for receipt in stand.receipts] == [400_00]
    assert [name for name, _ in stand.network.calls] == ["authorise"]


def test_offline_one_key_sells_without_the_points(stand: Joined) -> None:
    stand.network.always = "away"
    stand.sale.apply()
    assert stand.receipts == []
    assert (stand.denied.why, stand.denied.purses) == ("away", True)
    assert stand.denied.to_pay_without == 388_00
    stand.sale.sell_without()
    (receipt,) = stand.receipts
    assert (receipt.sale.quote.to_pay, receipt.sale.quote.payments) == (388_00, ())
    stand.network.always = "there"
    stand.round()
    assert "charged" not in stand.charges.values()


def test_offline_the_shops_own_risk_pays_and_it_is_said(stand: Joined) -> None:
    keep_risk(stand.shop.books, stand.network, now=stand.shop.clock(), new_id=stand.shop.new_id)
    stand.network.always = "away"
    before = stand.sale.sale.sale_id
    stand.sale.apply()
    (receipt,) = stand.receipts
    assert receipt.op_id != before
    assert stand.view.names().count("show_sold_at_risk") == 1
    assert [draft.name for draft in drafts(stand.shop.books)] == []


def test_a_draft_knows_the_id_it_is_sold_under_before_it_is_sold(stand: Joined) -> None:
    keep_risk(stand.shop.books, stand.network, now=stand.shop.clock(), new_id=stand.shop.new_id)
    stand.network.always = "away"
    stand.shop.hub_lane.holding = True
    stand.sale.apply()
    stand.shop.lane.holding = True
    stand.shop.hub_lane.let_go()
    # The program ends after the sale stands and before its draft is gone: nothing is sold twice.
    for job, _done, _failed in list(stand.shop.lane.held):
        job()
    stand.shop.lane.held.clear()
    stand.shop.lane.holding = False
    again = Stand(stand.shop)
    again.parking.restore(again.sale.take_up)
    assert again.sale.sale.is_untouched
    assert again.booked() == 1


def test_more_than_the_hub_knows_of_is_refused_with_what_is_there(stand: Joined) -> None:
    assert stand.model.door(2).authorise("elsewhere-2", ANNA, Wants(purses={"cashback": 300_00})).ok
    stand.sale.apply()
    assert (stand.denied.why, stand.denied.spendable) == ("not_enough", (("cashback", 20_00),))
    assert stand.went_round == 1
    stand.sale.pay_exactly("cashback", 20_00)
    stand.sale.apply()
    assert len(stand.receipts) == 1


def test_whoever_waits_no_longer_gets_back_what_the_hub_charged_meanwhile(stand: Joined) -> None:
    stand.shop.hub_lane.holding = True
    stand.sale.apply()
    # The hub is at work on it already; its answer comes when nobody waits.
    ((job, done, _failed),) = stand.shop.hub_lane.held
    stand.shop.hub_lane.held.clear()
    answer = job()
    stand.sale.stop_asking()
    assert stand.snag is SaleSnag.ASKED_NO_MORE
    stand.shop.hub_lane.holding = False
    done(answer)
    assert stand.receipts == []
    stand.round()
    assert set(stand.charges.values()) == {"void"}
    stand.sale.apply()
    (receipt,) = stand.receipts
    assert stand.charges[receipt.op_id] == "charged"


def test_figures_that_change_while_the_hub_is_asked_give_back_the_charge(stand: Joined) -> None:
    stand.shop.hub_lane.holding = True
    stand.sale.apply()
    other = Stand(stand.shop)
    other.serve(ANNA_CARD)
    other.sale.type_amount(50_00)
    other.sale.apply()
    stand.shop.hub_lane.let_go()
    assert stand.snag is SaleSnag.FIGURES_CHANGED
    assert stand.receipts == []
    stand.round()
    assert set(stand.charges.values()) == {"void"}
    stand.sale.reread(stand.customer(ANNA_CARD))
    stand.sale.apply()
    (receipt,) = stand.receipts
    assert sales.sale(stand.shop.books, receipt.op_id) is not None


def test_serving_somebody_else_waits_for_the_hub_no_longer(stand: Joined) -> None:
    stand.shop.hub_lane.holding = True
    stand.sale.apply()
    stand.serve(BORIS_CARD)
    assert not stand.sale.is_asking
    stand.shop.hub_lane.let_go()
    assert stand.network.calls == []
    assert (stand.receipts, stand.face.sale.asks) == ([], ())


def test_a_till_that_can_not_reach_its_hub_at_all_asks_nobody_and_leaves_nothing_open(stand: Joined) -> None:
    stand.hub = None
    stand.sale.apply()
    assert stand.denied.why == "away"
    assert joined.intents(stand.shop.books) == {}
    assert OPEN in [draft.name for draft in drafts(stand.shop.books)]


def test_a_limited_offer_and_a_coupon_are_left_out_with_the_same_key(tmp_path: Path) -> None:
    taken = [
        {"id": "opening", "name": "Opening", "kind": "percent", "percent": 1000, "budget": 1_000_000},
        {"id": "thanks", "name": "Thank you", "kind": "amount", "amount": 20_00, "coupon": True},
    ]
    stand = Joined(tmp_path, discounts={"campaigns": taken})
    coupon = issue_coupon(
        stand.shop.books, op_id="coupon-001", rule="thanks", now=stand.shop.clock(), account_id=ANNA
    ).code
    stand.sale.pay_nothing("cashback")
    stand.sale.show_coupon(coupon)
    assert stand.face.to_pay == 400_00 - 40_00 - 20_00
    stand.network.always = "away"
    stand.sale.apply()
    assert (stand.denied.coupons, stand.denied.rules) == ((coupon,), ("opening",))
    assert stand.denied.to_pay_without == 400_00
    stand.sale.sell_without()
    (receipt,) = stand.receipts
    assert receipt.sale.quote.to_pay == 400_00
    stand.network.always = "there"
    assert sync_once(stand.shop.books, stand.network, now=stand.shop.clock()).state == "in_step"
    stand.serve(ANNA_CARD)
    stand.sale.type_amount(400_00)
    stand.sale.show_coupon(coupon)
    stand.sale.apply()
    assert stand.receipts[1].sale.quote.to_pay == 340_00


@pytest.fixture
def budgeted(tmp_path: Path) -> Joined:
    """Beside what everybody earns 5 points a visit, 100.00 in all for everybody; Anna pays with money alone."""
    welcome = {
        "id": "welcome",
        "name": "Welcome back",
        "kind": "visit",
        "gives": 50_00,
        "purse": "cashback",
        "budget": 100_00,
    }
    stand = Joined(tmp_path, earn=[*PROGRAMME["earn"], welcome])
    stand.sale.pay_nothing("cashback")
    return stand


def test_points_under_a_budget_are_charged_to_it_at_the_hub(budgeted: Joined) -> None:
    budgeted.sale.apply()
    (receipt,) = budgeted.receipts
    assert budgeted.charges == {receipt.op_id: "charged"}
    assert [one.rule for one in receipt.sale.quote.earned] == ["back", "welcome"]
    assert "show_not_given" not in budgeted.view.names()


def test_points_of_a_budget_that_another_till_used_up_are_left_out_without_a_key(budgeted: Joined) -> None:
    elsewhere = Wants(rules={"welcome": RuleWant(amount=60_00, most=100_00)})
    assert budgeted.model.door(2).authorise("elsewhere-2", ANNA, elsewhere).ok
    budgeted.sale.apply()
    (receipt,) = budgeted.receipts
    assert [one.rule for one in receipt.sale.quote.earned] == ["back"]
    assert budgeted.view.last("show_not_given") == (("welcome",), True)
    assert receipt.op_id not in budgeted.charges
    assert budgeted.went_round == 1


def test_nobody_waits_twice_for_a_hub_that_is_away_because_of_points(budgeted: Joined) -> None:
    budgeted.network.always = "away"
    budgeted.sale.apply()
    asked = len(budgeted.network.calls)
    assert budgeted.view.last("show_not_given") == (("welcome",), False)
    budgeted.put_on_the_counter()
    budgeted.sale.pay_nothing("cashback")
    budgeted.sale.apply()
    assert (len(budgeted.receipts), len(budgeted.network.calls)) == (2, asked)
    assert all(one.rule == "back" for receipt in budgeted.receipts for one in receipt.sale.quote.earned)


def test_whoever_joins_gets_the_points_of_a_budget_or_is_told_and_joins_all_the_same(tmp_path: Path) -> None:
    hello = {"id": "hello", "name": "Hello", "kind": "event", "on": "joined", "purse": "cashback", "gives": 20_00}
    # Four are regulars already.
    stand = Joined(tmp_path, earn=[*PROGRAMME["earn"], hello | {"budget": 110_00}])
    shop, told, seen = stand.shop, list[News](), list[CustomerView]()
    run = PointsAsked(
        shop.books, run=shop.lane, lane=shop.hub_lane, reach=stand.reach, clock=shop.clock, news=told.append
    )

    def join(name: str) -> None:
        how = {"account_id": f"{name}-0000", "op_id": f"join-{name}", "name": name}
        run(lambda: enrol(shop.books, now=shop.clock(), **how), seen.append)

    join("dora")
    assert (stand.charges, told) == ({"join-dora": "charged"}, [])
    elsewhere = Wants(rules={"hello": RuleWant(amount=85_00)})
    assert stand.model.door(2).authorise("elsewhere-2", "", elsewhere).ok
    join("egon")
    today = local_day(shop.clock(), "Europe/Moscow")
    assert [one.standing.purse("cashback").spendable(today) for one in seen] == [20_00, 0]
    assert [one.words for one in told] == ["Hello: no points this time. The budget was used up at another till."]
