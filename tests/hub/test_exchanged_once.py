"""An exchange asks like a return: the same goods come back once, whether alone or with others sold in one go."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from db.ledger.sale import Receipt
from db.lookup.customers import by_account
from db.lookup.programme import in_force
from db.sync.looking import look_for_slip
from db.sync.redeeming import give_back, say_what_is_given_back
from db.sync.returning import ask_to_return
from db.sync.wire import Hub, HubAway, HubRefused
from desktop.till.presenter.open_sale import GoodsBack
from desktop.till.presenter.parking import Parking
from desktop.till.presenter.sale import SalePresenter
from desktop.till.presenter.sale_face import SaleSnag
from loyalty.reversal import Units
from tests.db.chain import Chain
from tests.db.joined import intents
from tests.desktop.till_counter import Lane
from tests.desktop.till_views import Remembering
from tests.hub.both import Seen, chain_in_memory, chain_in_postgres

Both = tuple[Chain, Seen]


@pytest.fixture
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Both]:
    hub = request.getfixturevalue("hub") if getattr(request, "param", "") == "postgres" else None
    made = chain_in_memory(tmp_path) if hub is None else chain_in_postgres(tmp_path, hub)
    yield made
    made[0].close()


in_both = pytest.mark.parametrize("both", ["model", "postgres"], indirect=True)


def away() -> Hub:
    raise HubAway("away")


class Counter:
    """A till's counter, with goods of one sale coming back and others sold for 700.00."""

    def __init__(
        self, chain: Chain, n: int, sold: Receipt | None = None, reach: Callable[[], Hub] | None = None
    ) -> None:
        self.till = till = chain.tills[n]
        till.later(minutes=1)
        self.reach = reach or (lambda: chain.door(n))
        self.hub_lane, self.lane, self.view = Lane(), Lane(), Remembering()
        self.receipts: list[Receipt] = []
        clock = lambda: till.now  # noqa: E731
        self.parking = Parking(self.view, till.books, run=self.lane, clock=clock)
        self.sale = SalePresenter(
            self.view,
            till.books,
            run=self.lane,
            clock=clock,
            new_id=till.new_id,
            tell=lambda changes: None,
            parking=self.parking,
            finished=self.receipts.append,
            overtaken=self.read_again,
            hub=self.hub_lane,
            reach=lambda: self.reach(),
            go_round=self.go_round,
            agree=lambda ask, then, failed: self.hub_lane(lambda: ask(self.reach), then, failed),
        )
        self.account_id = sold.sale.account_id if sold is not None else ""
        self.sale.programme_changed(in_force(till.books, day=till.today).programme)
        if sold is None:
            return
        self.read_again()
        units = (Units(0, 1_000),)
        self.sale.take_back(
            GoodsBack(reversal_id=till.new_id(), sale_id=sold.op_id, slip=sold.slip, units=units, cash=60_000)
        )
        self.sale.type_amount(70_000)

    def read_again(self) -> None:
        self.sale.serve(by_account(self.till.books, self.account_id))

    def go_round(self) -> None:
        try:
            say_what_is_given_back(self.till.books, self.reach())
        except (HubAway, HubRefused):
            return

    @property
    def snag(self) -> Any:
        return self.view.last("show_sale_snag")


def sold_and_known(chain: Chain) -> Receipt:
    """Ann bought at till 1, and till 2 knows of it."""
    first, second = chain.tills[1], chain.tills[2]
    sold = first.sell(first.enrol("Ann"), 60_000)
    chain.settle()
    look_for_slip(second.books, chain.door(2), sold.slip)
    return sold


@in_both
def test_goods_that_are_exchanged_at_one_till_do_not_come_back_at_another(both: Both) -> None:
    chain, hub = both
    sold = sold_and_known(chain)
    first, second = Counter(chain, 1, sold), Counter(chain, 2, sold)
    first.hub_lane.holding = second.hub_lane.holding = True
    first.sale.apply()
    second.sale.apply()
    assert first.sale.is_asking
    first.hub_lane.let_go()
    second.hub_lane.let_go()
    assert second.snag is SaleSnag.RETURNED_ELSEWHERE
    assert [len(one.receipts) for one in (first, second)] == [1, 0]
    back = first.receipts[0].exchange
    assert back is not None
    assert hub.charges() == {back.op_id: "charged"}
    second.sale.take_back(None)
    second.sale.apply()
    assert len(second.receipts) == 1, "the rest is sold without it"
    chain.settle()
    assert hub.charges() == {back.op_id: "settled"}
    assert [chain.tills[n].holds(sold.sale.account_id) for n in (1, 2)] == [7_000, 7_000]
    chain.is_clean()


@in_both
def test_a_till_exchanges_what_it_sold_while_the_hub_is_away_and_what_another_sold_waits(both: Both) -> None:
    chain, hub = both
    sold = sold_and_known(chain)
    first, second = Counter(chain, 1, sold, away), Counter(chain, 2, sold, away)
    second.sale.apply()
    assert (second.snag, second.receipts) == (SaleSnag.RETURN_WAITS, [])
    first.sale.apply()
    assert len(first.receipts) == 1
    chain.settle()
    assert hub.charges() == {}, "what was never asked is not answered for either"
    second.reach = lambda: chain.door(2)
    second.sale.apply()
    assert second.snag is SaleSnag.RETURNED_ELSEWHERE
    chain.is_clean()


@pytest.mark.parametrize("how", ["figures moved", "not waited for"])
def test_an_exchange_of_which_nothing_came_keeps_the_goods_from_nobody(both: Both, how: str) -> None:
    chain, _ = both
    sold = sold_and_known(chain)
    first, second = Counter(chain, 1, sold), Counter(chain, 2, sold)
    first.hub_lane.holding = True
    first.sale.apply()
    ((job, done, _failed),) = first.hub_lane.held
    answer = job()
    if how == "figures moved":
        chain.tills[1].sell(sold.sale.account_id, 5_000)
        first.till.later(minutes=6)
    else:
        first.sale.stop_asking()
    done(answer)
    expected = SaleSnag.FIGURES_CHANGED if how == "figures moved" else SaleSnag.ASKED_NO_MORE
    assert (first.snag, first.receipts) == (expected, [])
    second.sale.apply()
    assert len(second.receipts) == 1
    chain.settle()
    chain.is_clean()


def test_what_this_till_asked_for_and_forgot_does_not_keep_its_own_goods_from_it(both: Both) -> None:
    chain, hub = both
    first = Counter(chain, 1, sold_and_known(chain))
    first.hub_lane.holding = True
    first.sale.apply()
    ((job, done, _failed),) = first.hub_lane.held
    answer = job()
    first.sale.stop_asking()
    first.hub_lane.holding = False
    first.sale.apply()
    done(answer)
    (receipt,) = first.receipts
    assert receipt.exchange is not None
    chain.settle()
    assert hub.charges() == {answer: "void", receipt.exchange.op_id: "settled"}
    chain.is_clean()


def test_an_exchange_that_stood_when_the_program_was_cut_off_is_booked_once(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain, hub = both
    sold = sold_and_known(chain)
    first = Counter(chain, 1, sold)
    # Asked once in vain, so that what comes back goes under another id than the one it had on the counter.
    give_back(first.till.books, asks_in_vain(chain, first))
    first.lane.holding = True
    with monkeypatch.context() as cut_off:
        cut_off.setattr("db.ledger.draft.drop_draft", lambda *_: None)
        first.sale.apply()
        for job, _done, _failed in first.lane.held:
            job()
    again = Counter(chain, 1)
    again.parking.restore(again.sale.take_up)
    assert again.sale.sale.is_untouched
    chain.settle()
    assert sorted(hub.charges().values()) == ["settled", "void"]
    assert intents(first.till.books) == {}
    chain.is_clean()


def asks_in_vain(chain: Chain, counter: Counter) -> str:
    back = counter.sale.sale.back
    assert back is not None
    return ask_to_return(
        counter.till.books,
        counter.reach,
        reversal_id=back.reversal_id,
        sale_id=back.sale_id,
        units=back.units,
        now=counter.till.now,
        new_id=counter.till.new_id,
    )
