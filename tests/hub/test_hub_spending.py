"""What tills ask of a real hub: points are charged once and given back, and a request has one answer."""

import threading
import time

import psycopg
import pytest

from db.sync import postgres_hub
from db.sync.hub_schema import owner
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import Cursor, Grant, HubAway, HubRefused, Line, Request, RuleWant, Verdict, Wants
from tests.hub.hubs import (
    AT,
    SESSION,
    MadeHub,
    at_once,
    batch,
    entry,
    fact,
    hello,
    joined,
    purse,
    reversal,
    sale,
    told_of,
    word,
)

WANTS = Wants(purses={"bonus": 400})


@pytest.fixture
def till(hub: MadeHub) -> PostgresHub:
    """A till whose Ann has 500."""
    door = hub.door(1)
    door.tell(joined("ann"))
    first = fact(1)
    assert door.push(batch(first, ledger_entry=[entry(first, 500)])).outcome == "head"
    return door


def test_a_charge_counts_at_once_and_the_sale_takes_its_place(hub: MadeHub, till: PostgresHub) -> None:
    assert till.authorise("sale-001", "ann", WANTS) == Verdict(ok=True, spendable={"bonus": 100})
    assert till.authorise("sale-001", "ann", WANTS).ok
    refused = hub.door(2).authorise("sale-002", "ann", WANTS)
    assert refused == Verdict(ok=False, code="not_enough", spendable={"bonus": 100})
    assert purse(told_of(till)) == 100
    assert told_of(till)["charges"] == [{"op_id": "sale-001", "purses": {"bonus": 400}, "rules": {}}]
    assert told_of(hub.door(2))["charges"] == []
    sold = fact(2, op="sale-001", kind="sale")
    till.push(batch(sold, ledger_entry=[entry(sold, -400, "paid")]))
    assert purse(told_of(till)) == 100
    assert "charges" not in told_of(till)
    till.void("sale-001")
    assert purse(told_of(till)) == 100, "a sale is a fact"
    assert till.authorise("sale-001", "ann", WANTS).ok


def test_a_void_gives_back_and_refuses_what_is_still_on_its_way(hub: MadeHub, till: PostgresHub) -> None:
    till.authorise("sale-001", "ann", WANTS)
    till.void("sale-001")
    assert purse(told_of(till)) == 500
    till.void("sale-002")
    assert till.authorise("sale-002", "ann", WANTS).code == "void"
    with pytest.raises(HubRefused, match="not_yours"):
        hub.door(2).void("sale-001")
    with pytest.raises(HubRefused, match="not_yours"):
        hub.door(2).authorise("sale-001", "ann", WANTS)


def test_points_that_are_not_good_today_can_not_be_spent(hub: MadeHub, till: PostgresHub) -> None:
    second, third = fact(2), fact(3)
    pending, gone = entry(second, 50, usable_on=20260303), entry(third, 70, lapses_on=20260301)
    till.push(batch(second, third, ledger_entry=[pending, gone]))
    assert till.authorise("sale-001", "ann", Wants(purses={"bonus": 501})).spendable == {"bonus": 500}
    # The next day begins at the shop before it does in Greenwich.
    hub.set_clock(AT + 13 * 3_600_000_000)
    assert till.authorise("sale-002", "ann", Wants(purses={"bonus": 550})).ok


def test_who_is_unknown_or_forgotten_spends_nothing(hub: MadeHub, till: PostgresHub) -> None:
    assert till.authorise("sale-001", "bob", WANTS).code == "unknown_account"
    till.ask(Request(op_id="erase-01", kind="erase", told={"account": "ann"}))
    assert till.authorise("sale-001", "ann", WANTS).code == "erased"


def test_coupons_and_limited_rules_are_spent_once(hub: MadeHub, till: PostgresHub) -> None:
    fields = {"rule": "thanks", "account_id": "ann", "shared": 0, "issued_by": "sale-000"}
    till.tell([word(value, 5, table="coupon", key="C1", field=name) for name, value in fields.items()])
    assert told_of(till)["coupons"] == [{"code": "C1", "uses": 0}]
    assert till.authorise("sale-001", "ann", Wants(coupons=("C1",))).ok
    assert told_of(till)["coupons"] == [{"code": "C1", "uses": 1}]
    assert told_of(till, "coupon:C1")["charged"] == 1
    other = hub.door(2)
    assert other.authorise("sale-002", "ann", Wants(coupons=("C1",))).code == "coupon_used"
    assert other.authorise("sale-002", "", Wants(coupons=("C2",))).code == "unknown_coupon"
    sold, back = fact(2, op="sale-001", kind="sale"), fact(3, op="back-003", kind="void")
    used = {"code": "C1", "op_id": "sale-001", "account_id": "ann", "at": AT}
    till.push(batch(sold, sale=[sale(sold, 5)], coupon_use=[used]))
    assert told_of(other, "coupon:C1")["uses"] == 1
    till.push(batch(back, reversal=[reversal(back, "sale-001")]))
    assert told_of(other, "coupon:C1")["uses"] == 0
    assert other.authorise("sale-003", "ann", Wants(coupons=("C1",))).ok


def test_a_limited_rule_gives_no_more_than_its_limit(hub: MadeHub, till: PostgresHub) -> None:
    limited = Wants(rules={"spring": RuleWant(amount=100, most=150, most_times_by_customer=1)})
    assert till.authorise("sale-001", "ann", limited).ok
    assert hub.door(2).authorise("sale-002", "", limited).code == "over_limit"
    small = Wants(rules={"spring": RuleWant(amount=10, most=150, most_times_by_customer=1)})
    both = Wants(rules={"autumn": RuleWant(amount=1, most=1), **small.rules})
    refused = till.authorise("sale-003", "ann", both)
    assert (refused.code, refused.rules) == ("over_limit", ("spring",))
    assert till.authorise("sale-003", "", small).ok
    assert told_of(till, "rule:spring")["amount"] == 110
    assert told_of(till, "rule:spring")["charged"] == [110, 2]
    assert told_of(till)["used"] == {"spring": [100, 1]}


def test_of_many_who_want_the_last_points_one_gets_them(hub: MadeHub, till: PostgresHub) -> None:
    doors = [hub.door(1 + place % 2) for place in range(4)]
    deeds = [
        lambda door=door, place=place: door.authorise(f"sale-{place:03}", "ann", WANTS).ok
        for place, door in enumerate(doors)
    ]
    assert sorted(map(bool, at_once(*deeds))) == [False, False, False, True]


def test_a_request_that_outlives_its_till_is_voided(
    hub: MadeHub, till: PostgresHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_hub, "CHARGES_WITHIN_S", 0.2)
    with psycopg.connect(hub.url) as held:
        held.execute("SELECT FROM hub.account_lock WHERE account_id = 'ann' FOR UPDATE")
        began = time.monotonic()
        with pytest.raises(HubAway):
            till.authorise("sale-001", "ann", WANTS)
        assert time.monotonic() - began < 2
    # The server does it all the same, as soon as it can.
    done = threading.Event()
    for _ in range(200):
        if hub.sql("SELECT state FROM hub.charge") == [("charged",)] or done.wait(0.02):
            break
    till.void("sale-001")
    assert hub.sql("SELECT state FROM hub.charge") == [("void",)]
    assert purse(told_of(till)) == 500


def test_who_was_forgotten_is_not_told_again(hub: MadeHub, till: PostgresHub) -> None:
    till.tell([word("Ann", 10), word("ann", 5, table="card", key="2900", field="account_id")])
    asked = Request(op_id="erase-01", kind="erase", told={"account": "ann"})
    assert till.ask(asked).told == {"accounts": ["ann"]}
    assert till.ask(asked).ok, "the same request has the same answer"
    assert till.ask(Request(op_id="erase-02", kind="erase", told={"account": "ann"})).code == "erased"
    till.tell([word("Ann", 20)])
    names = hub.sql(
        "SELECT name FROM person UNION ALL SELECT number FROM card UNION ALL SELECT key FROM hub.lost_record"
    )
    assert names == []
    assert hub.sql("SELECT count(*) FROM hub.record WHERE table_name IN ('person', 'card')") == [(0,)]
    assert told_of(hub.door(2), "erased:ann") == {"op_id": "erase-01", "at": AT}
    assert told_of(till)["erased"]["op_id"] == "erase-01"
    assert owner.status(hub.url).unforgotten == 1
    hello(till, forgotten=("ann",))
    hello(hub.door(2), "BBB", forgotten=("ann",))
    assert owner.status(hub.url).unforgotten == 0


def test_merged_accounts_are_read_together_and_apart_again(hub: MadeHub, till: PostgresHub) -> None:
    till.tell([*joined("bob"), *joined("eve")])
    for gone, kept in (("ann", "bob"), ("bob", "eve")):
        asked = Request(op_id=f"merge-{gone}", kind="merge", told={"from": gone, "into": kept})
        assert till.ask(asked).told == {"from": gone, "into": kept}
    again = Request(op_id="merge-02", kind="merge", told={"from": "eve", "into": "ann"})
    assert till.ask(again).code == "same_customer"
    assert purse(told_of(till, "account:eve")) == 500
    assert told_of(till, "account:eve")["account"]["absorbs"] == 2
    assert told_of(till)["standing"] is None
    assert told_of(till)["merges"][0]["into_account"] == "bob"
    assert hub.door(2).authorise("sale-001", "bob", WANTS).ok
    assert till.ask(Request(op_id="unmerge1", kind="unmerge", told={"merge": "merge-bob"})).ok
    for _ in range(2):
        assert till.ask(Request(op_id="unmerge2", kind="unmerge", told={"merge": "merge-bob"})).code == "undone_already"
    assert purse(told_of(till, "account:bob")) == 100
    assert (
        till.ask(Request(op_id="merge-03", kind="merge", told={"from": "zed", "into": "ann"})).code == "unknown_account"
    )


def test_a_programme_is_numbered_by_the_hub(hub: MadeHub, till: PostgresHub) -> None:
    told = {"document": {"b": 1, "a": [2.50]}, "content_hash": "cafe", "holds_from": "2026-03-09"}
    asked = Request(op_id="publish1", kind="publish", told=told)
    assert till.ask(asked).told == {"number": 1}
    assert till.ask(asked).told == {"number": 1}
    assert hub.door(2).ask(Request(op_id="publish2", kind="publish", told=told)).told == {"number": 2}
    # One that went back to a backup gives no number that a till knows, and none at all until it has heard of all.
    later = Request(op_id="publish3", kind="publish", told=told | {"after": 5})
    assert till.ask(later).told == {"number": 6}
    for newest, heard_of in ((6, 5), (6, 6)):
        upon = Request(op_id=f"publish-upon-{heard_of}", kind="publish", told=told | {"after": heard_of})
        answer = hub.door(2).ask(upon)
        assert (answer.ok, answer.code) == ((True, "") if heard_of == newest else (False, "overtaken"))
    hub.sql("UPDATE hub.meta SET recovering = true")
    assert till.ask(Request(op_id="publish4", kind="publish", told=told)).code == "recovering"
    heard = told_of(till, "programme:1")
    assert {name: heard[name] for name in told} == told


def test_risk_is_granted_from_a_budget_that_is_worked_out(hub: MadeHub, till: PostgresHub) -> None:
    def ask(op: str, amount: int) -> object:
        answer = till.ask(Request(op_id=op, kind="grant", told={"kind": "risk", "amount": amount}))
        return answer.told["amount"] if answer.ok else answer.code

    assert ask("grant-00", 700) == "no_budget"
    owner.set_budget(hub.url, "Till 1", budget=1_000, floor=50)
    assert (hello(till).risk_budget, hello(till).risk_floor) == (1_000, 50)
    assert [ask("grant-01", 700), ask("grant-01", 700), ask("grant-02", 700)] == [700, 700, 300]
    assert ask("grant-03", 700) == "no_budget"
    sold = fact(2, op="sale-001", kind="sale", payload='{"authority":{"risk":"grant-01","worth":200}}')
    till.push(batch(sold, ledger_entry=[entry(sold, -200, "paid")]))
    assert ask("grant-04", 700) == 200, "it was covered: it is at risk no more"
    over = fact(3, op="sale-002", kind="sale", payload='{"authority":{"risk":"grant-01","worth":400}}')
    till.push(batch(over, ledger_entry=[entry(over, -400, "paid")]))
    assert ask("grant-05", 700) == "no_budget"
    (notice,) = hello(till).notices
    assert (notice.kind, notice.told) == ("overspent", {"account": "ann", "worth": 400})
    assert till.ask(Request(op_id="answer-1", kind="answer", told={"notice": notice.id, "said": "seen"})).ok
    assert hello(till).notices == ()
    (status, _) = owner.status(hub.url).tills
    assert status.risk_used == 1_000


def test_a_restored_hub_grants_nothing_until_every_till_has_told_it_all(hub: MadeHub, till: PostgresHub) -> None:
    cursor = Cursor(generation=1, pos=till.pull(Cursor()).head, item="account:ann")
    assert not till.pull(cursor).restart
    assert till.pull(Cursor(generation=1, pos=cursor.pos, item="account:bob")).restart
    assert till.pull(Cursor(generation=1, pos=cursor.pos + 1, item="account:bob")).restart
    assert owner.recover(hub.url) == 2
    assert till.pull(cursor).restart
    assert till.authorise("sale-001", "ann", Wants(purses={"bonus": 5})).code == "recovering"
    second = fact(2)
    line = Line(session_id=SESSION, seq=2, hash=second.hash)
    held = Grant(grant_id="grant-09", kind="risk", amount=30, spent=7, state="open")
    hello(till, "AAA", line)
    assert hello(hub.door(2), "BBB").recovering, "they spoke of the hub before"
    assert hello(hub.door(2), "BBB", generation=2).recovering
    assert hello(till, "AAA", line, generation=2, grants=(held,)).recovering
    till.push(batch(second, ledger_entry=[entry(second, 70)]))
    assert hello(till, generation=2).recovering is False
    assert till.authorise("sale-001", "ann", Wants(purses={"bonus": 570})).ok
    assert owner.status(hub.url).tills[0].risk_used == 30
    hello(till, forgotten=("ann",))
    assert hub.sql("SELECT op_id FROM erasure") == [("",)], "it had forgotten that it was to forget her"
    owner.recover(hub.url)
    owner.recover(hub.url, done=True)
    assert not owner.status(hub.url).recovering


def test_a_charge_whose_sale_is_lost_is_asked_about(hub: MadeHub, till: PostgresHub) -> None:
    till.authorise("sale-001", "ann", WANTS)
    hub.set_clock(AT + 3_600_000_000)
    line = Line(session_id=SESSION, seq=2, hash=fact(2).hash)
    assert [one.kind for one in hello(till, "AAA", line, at=AT + 3_600_000_000).notices] == [], "it may be under way"
    (notice,) = hello(till, at=AT + 3_600_000_000).notices
    assert (notice.kind, notice.told["op"], notice.answers) == ("unconfirmed", "sale-001", ("give_back", "keep"))
    assert owner.status(hub.url).unconfirmed == 1
    assert till.ask(Request(op_id="answer-1", kind="answer", told={"notice": notice.id, "said": "give_back"})).ok
    assert purse(told_of(till)) == 500


def test_a_machine_that_is_another_and_a_clock_that_is_off_are_told(hub: MadeHub, till: PostgresHub) -> None:
    assert hello(till, fingerprint="box 1").frozen == ""
    told = hello(till, fingerprint="box 2", at=AT + 700_000_000)
    assert told.frozen == "moved"
    assert sorted(notice.kind for notice in told.notices) == ["clock_off", "moved"]
    assert till.authorise("sale-001", "ann", WANTS).code == "frozen"
    assert [notice.kind for notice in hello(till, fingerprint="box 1").notices] == ["moved"], "the clock was put right"


def test_a_till_that_nobody_has_heard_for_a_week_is_told_to_the_bookkeeper_until_it_is_heard(hub: MadeHub) -> None:
    first, second = hub.door(1), hub.door(2)
    hello(second, "BBB")
    later = AT + 8 * 86_400_000_000
    hub.set_clock(later)
    (notice,) = hello(first, at=later).notices
    assert (notice.kind, notice.told) == ("missing_till", {"name": "Till 2", "days": 8})
    assert [one.id for one in hello(first, at=later).notices] == [notice.id], "it is told once"
    assert hello(second, "BBB", at=later).notices == ()
    assert hello(first, at=later).notices == ()
    hub.set_clock(later + 8 * 86_400_000_000)
    assert len(hello(first, at=later + 8 * 86_400_000_000).notices) == 1
    owner.retire(hub.url, "Till 2")
    assert hello(first, at=later + 8 * 86_400_000_000).notices == ()
