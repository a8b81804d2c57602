"""Another program sells in books of a hub: what is spent is asked for, and one id sells once all the same."""

from contextlib import closing

import pytest

from db.schema.upgrade import open_books
from db.sync.redeeming import say_what_is_given_back
from db.sync.risk import keep_risk
from db.tables.columns import micros
from desktop import hub_door
from loyalty.spending import RuleWant, Wants
from tests.commands.conftest import PROGRAMME
from tests.db import joined
from tests.db.switched_hub import SwitchedHub
from tests.worlds.model_hub import ModelHub


class Network(SwitchedHub):
    """The way to the hub, which a command closes behind it."""

    def close(self):
        self.calls.append(("close", ()))


class Till:
    """A customer who has 100.00 here and at the hub, and wants to pay 40.00 of 200.00 with it."""

    def __init__(self, regulars, path, stopped_clock, new_id):
        self.regulars, self.path, self.clock, self.new_id = regulars, path, stopped_clock, new_id
        told = {"id": "enrol-0001", "phone": "+79161234567"}
        self.card = regulars("--books", path, "member", "add", "-", json_in=told).said["cards"][0]["number"]
        first = regulars("--books", path, "sell", "-", json_in=self.asked("sale-0000", 200_000))
        self.model = ModelHub(lambda: micros(stopped_clock["now"]))
        for code in ("KDT", "OTHER"):
            self.model.invite(code, risk_budget=100_00, risk_floor=100_00)
        self.network = Network(self.model.door(1))
        with self.books() as books:
            joined.join_hub(books, self.model.door(1), now=stopped_clock["now"])
        joined.give_at_hub(self.model.door(2), first.said["account"], 100_00, "cash")

    def books(self):
        return closing(open_books(self.path))

    def asked(self, op_id, amount, **pay):
        return {"id": op_id, "card": self.card, "basket": {"amount": amount, "pay": pay}}

    def sell(self, op_id="sale-0001"):
        return self.regulars("--books", self.path, "sell", "-", json_in=self.asked(op_id, 200_00, cash=40_00))


@pytest.fixture
def till(regulars, books_path, stopped_clock, new_id, monkeypatch):
    made = Till(regulars, books_path, stopped_clock, new_id)
    monkeypatch.setattr(hub_door, "own_hub", lambda books, *, somebody_waits=False: made.network)
    return made


def test_the_hub_is_asked_and_the_same_id_sells_once(till):
    sold = till.sell()
    assert (sold.code, sold.said["id"]) == (0, "sale-0001")
    assert till.sell().said == sold.said
    # What was sold goes there at once; the second time there is nothing to ask or to send.
    asked = [name for name, _ in till.network.calls]
    assert asked[:3] == ["authorise", "close", "hello"]
    assert asked.count("authorise") == asked.count("hello") == 1


def test_offline_it_is_refused_in_plain_words_and_can_be_tried_again(till):
    till.network.always = "away"
    refused = till.sell()
    assert (refused.code, refused.said["refused"]) == (1, "spending_away")
    assert refused.said["message"].startswith("Points cannot be spent while the hub is away.")
    till.network.always = "there"
    with till.books() as books:
        assert say_what_is_given_back(books, till.network) == 1
    sold = till.sell()
    assert sold.code == 0
    assert till.sell().said == sold.said


def test_at_the_shops_risk_it_is_sold_once_under_an_id_of_its_own_and_comes_back_by_the_callers(till):
    with till.books() as books:
        keep_risk(books, till.network, now=till.clock["now"], new_id=till.new_id)
    till.network.always = "away"
    sold = till.sell()
    assert sold.code == 0
    assert sold.said["id"].startswith("sale-0001~")
    assert "Spent at the shop’s own risk" in sold.err
    assert till.sell().said == sold.said
    back = till.regulars("--books", till.path, "refund", "-", json_in={"id": "refund-001", "sale": "sale-0001"})
    assert back.code == 0


@pytest.fixture
def generous(regulars, new_books, tmp_path, stopped_clock, new_id, monkeypatch):
    """Beside its cashback the shop gives 10.00 a visit, 500.00 in all."""
    again = {"id": "again", "name": "Again", "kind": "visit", "purse": "cash", "gives": 10_00, "budget": 500_00}
    rules = PROGRAMME | {"earn": [*PROGRAMME["earn"], again], "examples": []}
    new_books(tmp_path / "shop.db", rules, new_id=new_id).close()
    made = Till(regulars, tmp_path / "shop.db", stopped_clock, new_id)
    monkeypatch.setattr(hub_door, "own_hub", lambda books, *, somebody_waits=False: made.network)
    return made


def test_where_nobody_can_be_asked_points_of_a_budget_are_left_out_and_it_is_sold(generous):
    generous.network.always = "away"
    sold = generous.regulars("--books", generous.path, "sell", "-", json_in=generous.asked("sale-0001", 200_00))
    assert [(gain["rule"], gain["points"]) for gain in sold.said["sale"]["earned"]] == [("five", 10_00)]
    assert "Again: no points this time." in sold.err
    again = generous.regulars("--books", generous.path, "sell", "-", json_in=generous.asked("sale-0001", 200_00))
    assert again.said == sold.said


def test_a_budget_that_is_used_up_elsewhere_keeps_nobody_from_spending(generous):
    assert generous.model.door(2).authorise("elsewhere-2", "", Wants(rules={"again": RuleWant(amount=495_00)})).ok
    sold = generous.sell()
    assert sold.code == 0
    assert "Again: no points this time. The budget was used up at another till." in sold.err
    assert generous.model.state.charges[sold.said["id"]].wants.rules == {}
    assert generous.model.state.charges[sold.said["id"]].wants.purses == {"cash": 40_00}
