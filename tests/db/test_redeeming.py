"""Who may spend: the hub says so, or the merchant's risk covers it, or it is not done; whatever is lost on the way."""

from collections.abc import Callable

import pytest

from db.ledger.authority import Authority, AuthorityNeeded, BudgetNeeded, Spending
from db.ledger.claiming import claim_sale
from db.ledger.customer import enrol
from db.ledger.sale import commit_sale
from db.sync.notices import open_notices
from db.sync.redeeming import (
    Denied,
    Granted,
    ask_for_points,
    authorise,
    give_all_back,
    give_back,
    say_what_is_given_back,
)
from db.sync.risk import keep_risk, room
from db.sync.round import sync_once
from db.sync.wire import HubAway, RuleWant, Wants
from db.tables.columns import micros
from loyalty.basket import Ask
from loyalty.quote import Quote
from tests.db import joined
from tests.db.shop import Shop
from tests.db.switched_hub import SwitchedHub
from tests.worlds.model_hub import ModelHub

ANN = "account-ann"


class Counter:
    """A till that belongs to a hub, and the hub; Ann has 50.00 at both."""

    def __init__(self, shop: Shop, *, budget: int = 0, floor: int = 0) -> None:
        self.shop = shop
        shop.enrol("Ann")
        shop.sell(ANN, 100_000)
        self.model = ModelHub(lambda: micros(shop.now))
        self.model.invite("KDT", risk_budget=budget, risk_floor=floor)
        self.model.invite("OTHER")
        self.door = self.model.door(1)
        self.hub = SwitchedHub(self.door)
        joined.join_hub(shop.books, self.door, now=shop.now)
        joined.give_at_hub(self.model.door(2), ANN, 5_000)
        shop.later(minutes=1)

    def quote(self, points: int) -> Quote:
        return self.shop.quote(ANN, 20_000, asks=(Ask("bonus", points),))

    def spending(self, quoted: Quote) -> Spending:
        with pytest.raises(AuthorityNeeded) as needed:
            self.commit(quoted, "sale-0001", None)
        return needed.value.spending

    def ask(self, quoted: Quote, op_id: str = "sale-0001", hub: object = "own") -> Granted | Denied:
        reached = self.hub if hub == "own" else None
        return authorise(
            self.shop.books,
            reached,
            op_id=op_id,
            spending=self.spending(quoted),
            now=self.shop.now,
            new_id=self.shop.new_id,
        )

    def commit(self, quoted: Quote, op_id: str, authority: Authority | None) -> None:
        commit_sale(
            self.shop.books, sale_id=op_id, account_id=ANN, quote=quoted, now=self.shop.now, authority=authority
        )

    def sell(self, quoted: Quote, right: Granted | Denied) -> None:
        assert isinstance(right, Granted)
        self.commit(quoted, right.op_id, right.authority)

    def round(self) -> int:
        return say_what_is_given_back(self.shop.books, self.hub)

    def grant(self) -> int:
        return keep_risk(self.shop.books, self.hub, now=self.shop.now, new_id=self.shop.new_id)

    @property
    def intents(self) -> dict[str, str]:
        return joined.intents(self.shop.books)

    @property
    def charges(self) -> dict[str, str]:
        return {op: charge.state for op, charge in self.model.state.charges.items()}


@pytest.fixture
def counter(make_shop: Callable[..., Shop]) -> Counter:
    return Counter(make_shop())


@pytest.fixture
def risky(make_shop: Callable[..., Shop]) -> Counter:
    """The owner lets this till risk 60.00, and 30.00 of one card at once."""
    made = Counter(make_shop(), budget=6_000, floor=3_000)
    assert made.grant() == 6_000
    return made


def test_the_hub_charges_and_the_sale_ends_it(counter: Counter) -> None:
    quoted = counter.quote(2_000)
    right = counter.ask(quoted)
    assert right == Granted(op_id="sale-0001", authority=Authority(by="hub"))
    assert (counter.charges, counter.intents) == ({"sale-0001": "charged"}, {"sale-0001": "asked"})
    counter.sell(quoted, right)
    assert counter.intents == {}


def test_an_answer_that_was_lost_is_asked_for_again_under_the_same_id(counter: Counter) -> None:
    quoted = counter.quote(2_000)
    counter.hub.next.append("answer lost")
    counter.sell(quoted, counter.ask(quoted))
    assert counter.charges == {"sale-0001": "charged"}
    assert [name for name, _ in counter.hub.calls] == ["authorise", "authorise"]


def test_a_plain_no_leaves_nothing_behind_and_the_id_as_it_was(counter: Counter) -> None:
    quoted = counter.quote(2_000)
    elsewhere = Spending(account_id=ANN, wants=counter.spending(counter.quote(4_000)).wants, worth=4_000)
    assert counter.model.door(2).authorise("sale-else", ANN, elsewhere.wants).ok
    right = counter.ask(quoted)
    assert right == Denied(op_id="sale-0001", why="not_enough", spendable={"bonus": 1_000})
    assert (counter.intents, counter.round()) == ({}, 0)


def test_while_the_hub_is_away_nothing_is_spent_and_what_may_arrive_late_is_refused(counter: Counter) -> None:
    counter.hub.next.extend(("late", "late"))
    right = counter.ask(counter.quote(2_000))
    assert isinstance(right, Denied)
    assert right.why == "away"
    assert right.op_id != "sale-0001"
    assert counter.intents == {"sale-0001": "void"}
    assert counter.round() == 1
    assert [verdict.code for verdict in counter.hub.deliver()] == ["void", "void"]
    assert (counter.charges, counter.intents) == ({"sale-0001": "void"}, {})


def test_a_charge_whose_answer_never_came_is_given_back(counter: Counter) -> None:
    counter.hub.next.extend(("answer lost", "away"))
    right = counter.ask(counter.quote(2_000))
    assert isinstance(right, Denied)
    assert counter.charges == {"sale-0001": "charged"}
    counter.hub.next.append("answer lost")
    with pytest.raises(HubAway):
        counter.round()
    # It is told again: the till knows only what it was answered.
    assert counter.intents == {"sale-0001": "void"}
    assert counter.round() == 1
    assert counter.charges == {"sale-0001": "void"}


def test_a_no_after_a_lost_question_gives_up_the_id(counter: Counter) -> None:
    quoted = counter.quote(2_000)
    assert counter.model.door(2).authorise("sale-else", ANN, counter.spending(counter.quote(4_000)).wants).ok
    counter.hub.next.append("late")
    right = counter.ask(quoted)
    assert isinstance(right, Denied)
    assert right.why == "not_enough"
    assert right.op_id != "sale-0001"
    counter.model.door(2).void("sale-else")
    assert counter.round() == 1
    assert [verdict.ok for verdict in counter.hub.deliver()] == [False]


def test_an_id_that_was_given_up_is_never_asked_for_again(counter: Counter) -> None:
    quoted = counter.quote(2_000)
    counter.hub.next.extend(("away", "away"))
    counter.ask(quoted)
    right = counter.ask(quoted)
    assert isinstance(right, Granted)
    assert right.op_id != "sale-0001"
    assert counter.round() == 1
    # Books that were put back from a copy do not remember; the hub does.
    again = counter.ask(quoted)
    assert isinstance(again, Granted)
    assert again.op_id not in ("sale-0001", right.op_id)


def test_what_a_crash_left_open_is_given_back_at_the_next_start(counter: Counter) -> None:
    quoted = counter.quote(2_000)
    counter.ask(quoted)
    assert give_all_back(counter.shop.books, asked_upto=counter.shop.now.replace(year=2025)) == 0
    assert give_all_back(counter.shop.books) == 1
    counter.round()
    assert (counter.charges, counter.intents) == ({"sale-0001": "void"}, {})


def test_a_charge_that_no_sale_came_of_is_given_back_by_whoever_gives_up(counter: Counter) -> None:
    counter.ask(counter.quote(2_000))
    assert give_back(counter.shop.books, "sale-0001")
    assert not give_back(counter.shop.books, "sale-0001")
    assert counter.round() == 1
    assert counter.charges == {"sale-0001": "void"}


def test_offline_the_merchants_risk_pays_as_far_as_it_goes(risky: Counter) -> None:
    risky.hub.always = "away"
    for left in (4_000, 2_000, 0):
        quoted = risky.quote(2_000)
        risky.sell(quoted, risky.ask(quoted, f"sale-{left:04}"))
        assert room(risky.shop.books) == left
        risky.shop.sell(ANN, 40_000)
        risky.shop.later(days=1)
    right = risky.ask(risky.quote(2_000), "sale-more")
    assert isinstance(right, Denied)
    assert right.why == "away"


def test_offline_a_card_risks_no_more_than_the_owner_said_and_a_frozen_till_nothing(risky: Counter) -> None:
    right = risky.ask(risky.quote(3_100), hub=None)
    assert isinstance(right, Denied)
    assert isinstance(risky.ask(risky.quote(3_000), hub=None), Granted)
    with risky.shop.books.writing() as connection:
        connection.exec_driver_sql("UPDATE hub_link SET frozen = 'fork'")
    assert risky.ask(risky.quote(1_000), hub=None) == Denied(op_id="sale-0001", why="frozen")


def test_a_share_of_the_risk_is_asked_for_once_whatever_is_lost(make_shop: Callable[..., Shop]) -> None:
    counter = Counter(make_shop(), budget=6_000, floor=3_000)
    counter.hub.next.extend(("answer lost", "away"))
    for _ in range(2):
        with pytest.raises(HubAway):
            counter.grant()
    assert room(counter.shop.books) == 0
    assert counter.grant() == 6_000
    assert counter.grant() == 0
    assert [held.grant.amount for held in counter.model.state.grants.values()] == [6_000]
    assert room(counter.shop.books) == 6_000


def test_a_shop_whose_owner_risks_nothing_asks_for_nothing(counter: Counter) -> None:
    assert counter.grant() == 0
    assert counter.hub.calls == []


#: 1.00 for joining and 2.00 a visit, 2.00 of the first and 4.00 of the second for everybody.
BUDGETS = [
    {"id": "welcome", "name": "Hello", "purse": "bonus", "kind": "event", "on": "joined", "gives": 100, "budget": 200},
    {"id": "again", "name": "Again", "purse": "bonus", "kind": "visit", "gives": 200, "budget": 400},
]


class Welcoming:
    """A till whose shop gives points for joining and for a visit, under budgets of which the hub knows."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.model = ModelHub(lambda: micros(shop.now))
        self.model.invite("KDT")
        self.model.invite("OTHER")
        self.hub = SwitchedHub(self.model.door(1))
        joined.join_hub(shop.books, self.model.door(1), now=shop.now)

    def asked(self, verb: Callable[[], object]) -> str:
        """Have it asked for, and done: why it gives nothing; empty where it does."""
        with pytest.raises(BudgetNeeded) as needed:
            verb()
        why = ask_for_points(self.shop.books, self.hub, needed.value, now=self.shop.now)
        verb()
        return why

    def used(self, rule: str, amount: int) -> None:
        elsewhere = Wants(rules={rule: RuleWant(amount=amount)})
        assert self.model.door(2).authorise(f"elsewhere-{rule}", "", elsewhere).ok


@pytest.fixture
def welcoming(make_shop: Callable[..., Shop]) -> Welcoming:
    return Welcoming(make_shop(earn=BUDGETS))


def test_points_for_joining_are_charged_to_their_budget_and_nobody_is_kept_from_joining(welcoming: Welcoming) -> None:
    shop = welcoming.shop

    def join(name: str) -> Callable[[], object]:
        return lambda: enrol(shop.books, account_id=f"acc-{name}", op_id=f"join-{name}", name=name, now=shop.now)

    assert welcoming.asked(join("ann")) == ""
    assert (shop.holds("acc-ann"), joined.intents(shop.books)) == (100, {})
    welcoming.hub.always = "away"
    assert welcoming.asked(join("eve")) == "away"
    welcoming.hub.always = "there"
    welcoming.used("welcome", 100)
    assert welcoming.asked(join("ira")) == "over_limit"
    assert (shop.holds("acc-eve"), shop.holds("acc-ira")) == (0, 0)
    assert say_what_is_given_back(shop.books, welcoming.hub) == 2
    assert {op: one.state for op, one in welcoming.model.state.charges.items()} == {
        "join-ann": "charged",
        "elsewhere-welcome": "charged",
        "join-eve": "void",
        "join-ira": "void",
    }


def test_a_claimed_sale_gives_points_of_a_budget_only_while_there_are_some(welcoming: Welcoming) -> None:
    shop = welcoming.shop
    welcoming.asked(lambda: enrol(shop.books, account_id="acc-ann", op_id="join-ann", name="Ann", now=shop.now))

    def claim(op_id: str) -> Callable[[], object]:
        slip = shop.sell("", 1_000).slip
        at = shop.later(minutes=1)
        return lambda: claim_sale(shop.books, op_id=op_id, slip=slip, account_id="acc-ann", now=at)

    assert (welcoming.asked(claim("claim-01")), shop.holds("acc-ann")) == ("", 300)
    welcoming.used("again", 150)
    assert (welcoming.asked(claim("claim-02")), shop.holds("acc-ann")) == ("over_limit", 300)


def test_people_are_asked_only_about_charges_that_their_till_knows_nothing_of(counter: Counter) -> None:
    books = counter.shop.books
    assert sync_once(books, counter.hub, now=counter.shop.now).state == "in_step"
    counter.ask(counter.quote(2_000))
    counter.model.door(1).authorise("sale-lost", ANN, Wants(purses={"bonus": 100}))
    now = counter.shop.later(minutes=11)
    give_all_back(books)
    # The round ends before the hub hears that it is given back.
    counter.hub.next.extend(("there", "away"))
    for state in ("away", "in_step"):
        assert sync_once(books, counter.hub, now=now).state == state
        assert [one.told["op"] for one in open_notices(books)] == ["sale-lost"]
    counter.model.door(1).void("sale-lost")
    sync_once(books, counter.hub, now=now)
    assert open_notices(books) == (), "it is over, whoever has answered it"
