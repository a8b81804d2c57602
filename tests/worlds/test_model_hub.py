"""The model of a hub keeps its own contract: what worlds are judged by must itself be right."""

import msgspec
import pytest

from db.sync.wire import Cursor, Hello, HubRefused, Line, Record, Request, RuleWant, Wants, words_in_full
from db.tables.columns import micros
from tests.db.shop import OPENED
from tests.hub.hubs import SESSION, batch, entry, fact, word
from tests.worlds.model_hub import Door, ModelHub


@pytest.fixture
def hub() -> ModelHub:
    made = ModelHub(lambda: micros(OPENED))
    made.invite("AAA", risk_budget=1_000)
    made.invite("BBB")
    return made


@pytest.fixture
def till(hub: ModelHub) -> Door:
    """A till whose Ann has 500."""
    door = hub.door(1)
    door.tell([Record(table="account", key="ann", field="joined_at", value=1, hlc=1, till="AAA", account_id="ann")])
    first = fact(1)
    assert door.push(batch(first, ledger_entry=[entry(first, 500)])).outcome == "head"
    return door


def hello(door: Door, *lines: Line, **told: object) -> object:
    values = {
        "protocol": 1,
        "hub_id": "",
        "generation": 0,
        "till_code": "AAA",
        "app_version": "1",
        "at": micros(OPENED),
        "lines": lines,
    }
    return door.hello(Hello(**(values | told)))


def told_of(door: Door, item: str = "account:ann") -> dict[str, object]:
    found = [one.told for one in door.pull(Cursor()).items if one.item == item]
    assert len(found) == 1
    msgspec.json.encode(found[0])
    return dict(found[0])


def purse(told: dict[str, object]) -> int:
    (held,) = [state for name, state in told["standing"]["purses"] if name == "bonus"]
    return sum(lot["rest"] for lot in held["lots"]) - held["debt"]


def test_what_was_pushed_is_counted_once_and_comes_down_to_others(hub, till):
    first, second = fact(1), fact(2)
    again = batch(first, second, ledger_entry=[entry(first, 500), entry(second, 70)])
    assert till.push(again).new == 1
    assert till.push(again).new == 0
    assert purse(told_of(till)) == 570
    assert told_of(till)["afar"] is False
    assert told_of(hub.door(2))["afar"] is True
    assert hub.door(1).pull(Cursor()).heads == {SESSION: 2}
    assert hub.door(2).pull(Cursor()).heads == {}


def test_a_gap_is_answered_with_the_head_and_another_story_with_fork(hub, till):
    assert till.push(batch(fact(3))).outcome == "gap"
    other = batch(fact(2, prev_hash="9" * 32))
    assert till.push(other).outcome == "fork"
    assert till.push(batch(fact(1, hash="8" * 32))).outcome == "fork"
    assert hello(till).frozen == "fork"
    assert not till.ask(Request(op_id="grant-01", kind="grant", told={"kind": "risk", "amount": 5})).ok
    (notice,) = hello(till).notices
    assert till.ask(Request(op_id="said-001", kind="answer", told={"notice": notice.id, "said": "restored"})).ok
    assert hello(till).frozen == ""
    assert till.push(other).outcome == "fork"
    assert hello(till).frozen == "", "the same sign freezes once"


def test_a_branch_of_the_log_is_taken_and_seen(hub, till):
    till.push(batch(fact(2)))
    branch = fact(1, session="cd" * 16)
    assert till.push(batch(branch, parent=(SESSION, 1, f"{1:032x}"))).outcome == "head"
    assert hello(till).frozen == "fork"
    assert branch.op_id in hub.state.ops


def test_a_charge_counts_at_once_and_the_sale_takes_its_place(hub, till):
    wants = Wants(purses={"bonus": 400})
    assert till.authorise("sale-001", "ann", wants).ok
    assert till.authorise("sale-001", "ann", wants).ok
    refused = hub.door(2).authorise("sale-002", "ann", wants)
    assert (refused.ok, refused.code, refused.spendable) == (False, "not_enough", {"bonus": 100})
    assert purse(told_of(till)) == 100
    sold = fact(2, op="sale-001", kind="sale")
    till.push(batch(sold, ledger_entry=[entry(sold, -400, "paid")]))
    assert purse(told_of(till)) == 100
    till.void("sale-001")
    assert purse(told_of(till)) == 100, "a sale is a fact"


def test_a_void_gives_back_and_refuses_what_is_still_on_its_way(hub, till):
    wants = Wants(purses={"bonus": 400})
    till.authorise("sale-001", "ann", wants)
    till.void("sale-001")
    assert purse(told_of(till)) == 500
    till.void("sale-002")
    assert till.authorise("sale-002", "ann", wants).code == "void"
    with pytest.raises(HubRefused, match="not_yours"):
        hub.door(2).void("sale-001")


def test_coupons_and_limited_rules_are_spent_once(hub, till):
    fields = {"rule": "thanks", "account_id": "ann", "shared": 0, "issued_by": "x"}
    till.tell(
        Record(table="coupon", key="C1", field=name, value=value, hlc=5, till="AAA", account_id="ann")
        for name, value in fields.items()
    )
    assert till.authorise("sale-001", "ann", Wants(coupons=("C1",))).ok
    assert hub.door(2).authorise("sale-002", "ann", Wants(coupons=("C1",))).code == "coupon_used"
    assert hub.door(2).authorise("sale-002", "", Wants(coupons=("C2",))).code == "unknown_coupon"
    limited = Wants(rules={"spring": RuleWant(amount=100, most=150)})
    assert till.authorise("sale-003", "", limited).ok
    refused = till.authorise("sale-004", "", limited)
    assert (refused.code, refused.rules) == ("over_limit", ("spring",))


def test_the_later_word_holds_and_who_lost_hears_of_it(hub, till):
    till.tell([word("Ann", 10)])
    read_to = till.pull(Cursor()).head
    hub.door(2).tell([word("Anna", 9, "BBB")])
    (item,) = till.pull(Cursor(generation=1, pos=read_to, item="account:ann")).items
    (kept,) = [word.value for word in words_in_full("ann", item.told) if word.table == "person"]
    assert kept == "Ann"
    assert [one.value for one in hub.state.lost] == ["Anna"]


def test_a_word_told_again_does_not_become_later_than_who_overwrote_it(hub, till):
    fast = micros(OPENED) + 10**12
    hub.clock = lambda: micros(OPENED)
    till.tell([word("Ann", fast)])
    held = hub.state.words["person", "ann", "name"][0].hlc
    hub.door(2).tell([word("Anna", held + 1, "BBB")])
    hub.clock = lambda: micros(OPENED) + 3_600_000_000
    till.tell([word("Ann", fast)])
    assert hub.state.word("person", "ann", "name") == "Anna"


def test_who_was_forgotten_is_not_told_again(hub, till):
    till.tell([word("Ann", 10)])
    assert till.ask(Request(op_id="erase-01", kind="erase", told={"account": "ann"})).ok
    till.tell([word("Ann", 20)])
    assert hub.state.word("person", "ann", "name") is None
    assert told_of(hub.door(2), "erased:ann")["op_id"] == "erase-01"
    assert till.authorise("sale-001", "ann", Wants(purses={"bonus": 1})).code == "erased"


def test_merged_accounts_are_read_together_and_apart_again(hub, till):
    till.tell([Record(table="account", key="bob", field="joined_at", value=1, hlc=1, till="AAA", account_id="bob")])
    asked = Request(op_id="merge-01", kind="merge", told={"from": "ann", "into": "bob"})
    assert till.ask(asked).ok
    assert till.ask(asked).ok
    assert purse(told_of(till, "account:bob")) == 500
    assert told_of(till)["standing"] is None
    assert till.ask(Request(op_id="unmerge1", kind="unmerge", told={"merge": "merge-01"})).ok
    assert purse(told_of(till)) == 500


def test_risk_is_granted_from_a_budget_that_is_worked_out(hub, till):
    def ask(op: str, amount: int) -> object:
        return till.ask(Request(op_id=op, kind="grant", told={"kind": "risk", "amount": amount}))

    assert ask("grant-01", 700).told["amount"] == 700
    assert ask("grant-01", 700).told["amount"] == 700
    assert ask("grant-02", 700).told["amount"] == 300
    assert ask("grant-03", 700).code == "no_budget"
    sold = fact(2, op="sale-001", kind="sale", payload='{"authority":{"risk":"grant-01","worth":200}}')
    till.push(batch(sold, ledger_entry=[entry(sold, -200, "paid")]))
    assert ask("grant-04", 700).told["amount"] == 200, "it was covered: it is at risk no more"
    over = fact(3, op="sale-002", kind="sale", payload='{"authority":{"risk":"grant-01","worth":400}}')
    till.push(batch(over, ledger_entry=[entry(over, -400, "paid")]))
    assert ask("grant-05", 700).code == "no_budget"
    assert [one.kind for one in hello(till).notices] == ["overspent"]


def test_a_restored_hub_grants_nothing_until_every_till_has_told_it_all(hub, till):
    backup = hub.backup()
    second = fact(2)
    till.push(batch(second, ledger_entry=[entry(second, 70)]))
    cursor = Cursor(generation=1, pos=hub.state.pos, item="account:ann")
    hub.restore(backup)
    assert till.pull(cursor).restart
    assert till.authorise("sale-001", "ann", Wants(purses={"bonus": 5})).code == "recovering"
    line = Line(session_id=SESSION, seq=2, hash=second.hash)
    assert hello(till, line, generation=2).recovering
    till.push(batch(second, ledger_entry=[entry(second, 70)]))
    assert hello(hub.door(2), generation=2).recovering is False
    assert till.authorise("sale-001", "ann", Wants(purses={"bonus": 570})).ok


def test_facts_that_do_not_follow_and_others_sessions_are_refused(hub, till):
    with pytest.raises(HubRefused, match="bad_batch"):
        till.push(batch(fact(2), fact(3, prev_hash="7" * 32)))
    with pytest.raises(HubRefused, match="not_yours"):
        hub.door(2).push(batch(fact(2)))
    hub.retire(2)
    with pytest.raises(HubRefused, match="retired"):
        hub.door(2).pull(Cursor())


def test_what_other_tills_wrote_is_told_when_asked_for(hub, till):
    assert [one.op_id for one in hub.door(2).look("account", "ann").facts] == ["op-ab-1"]
    assert till.look("account", "ann").facts == ()
    assert len(till.look("own", f"{SESSION}|0").facts) == 1
