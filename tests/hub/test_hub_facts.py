"""What tills send to a real hub: facts once and for all, words the later of which holds, a feed that skips nothing."""

import pytest

from db.sync.postgres_hub import PostgresHub
from db.sync.wire import Cursor, HubRefused, Line, Request, words_in_full
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


@pytest.fixture
def till(hub: MadeHub) -> PostgresHub:
    """A till whose Ann has 500."""
    door = hub.door(1)
    door.tell(joined("ann"))
    first = fact(1)
    assert door.push(batch(first, ledger_entry=[entry(first, 500)])).outcome == "head"
    return door


def test_what_is_pushed_counts_once_and_comes_down_to_others(hub: MadeHub, till: PostgresHub) -> None:
    first, second = fact(1), fact(2)
    again = batch(first, second, ledger_entry=[entry(first, 500), entry(second, 70, took='[["op-ab-1",0,5]]')])
    assert till.push(again).new == 1
    assert till.push(again).new == 0
    assert purse(told_of(till)) == 570
    assert told_of(till)["afar"] is False
    assert told_of(hub.door(2))["afar"] is True
    assert till.pull(Cursor()).heads == {SESSION: 2}
    assert hub.door(2).pull(Cursor()).heads == {}
    assert hub.sql("SELECT count(*), sum(amount) FROM ledger_entry") == [(2, 570)]


def test_a_gap_is_answered_with_the_head_and_another_story_with_fork(hub: MadeHub, till: PostgresHub) -> None:
    assert till.push(batch(fact(3))).outcome == "gap"
    other = batch(fact(2, prev_hash="9" * 32))
    assert till.push(other).outcome == "fork"
    assert till.push(batch(fact(1, hash="8" * 32))).outcome == "fork"
    assert hello(till).frozen == "fork"
    assert till.ask(Request(op_id="grant-01", kind="grant", told={"kind": "risk", "amount": 5})).code == "frozen"
    (notice,) = hello(till).notices
    assert notice.answers == ("restored", "copied")
    assert till.ask(Request(op_id="said-001", kind="answer", told={"notice": notice.id, "said": "restored"})).ok
    assert hello(till).frozen == ""
    assert till.push(other).outcome == "fork"
    assert hello(till).frozen == "", "the same sign freezes once"


def test_books_that_were_restored_or_copied_show_themselves(hub: MadeHub, till: PostgresHub) -> None:
    till.push(batch(fact(2)))
    branch = fact(1, session="cd" * 16)
    assert till.push(batch(branch, parent=(SESSION, 1, f"{1:032x}"))).outcome == "head"
    assert hello(till).frozen == "fork"
    assert hub.sql("SELECT count(*) FROM event") == [(3,)], "facts are kept, whoever wrote them"


def test_a_file_that_goes_on_behind_its_copy_is_seen(hub: MadeHub, till: PostgresHub) -> None:
    assert till.push(batch(fact(1, session="cd" * 16), parent=(SESSION, 1, f"{1:032x}"))).outcome == "head"
    assert hello(till).frozen == ""
    till.push(batch(fact(2)))
    assert hello(till).frozen == "fork"


def test_a_rolled_back_session_is_seen_when_it_says_hello(hub: MadeHub, till: PostgresHub) -> None:
    assert hello(till, "AAA", Line(session_id=SESSION, seq=1, hash="7" * 32)).frozen == "fork"


def test_facts_that_are_odd_are_taken_in_and_told_of(hub: MadeHub, till: PostgresHub) -> None:
    strange = fact(2, kind="danced", programme_version=9)
    sold = fact(3, op="sale-003", kind="sale")
    twice = fact(4, op="sale-004", kind="sale")
    rows = [sale(sold, 100, gross=-5, slip_n=3), sale(twice, 100, slip_n=3)]
    entries = [entry(strange, 0, kind="danced"), entry(sold, -10, kind="earned")]
    pushed = till.push(batch(strange, sold, twice, sale=rows, ledger_entry=entries, hovering=[{"op_id": "sale-003"}]))
    assert pushed.new == 3
    assert hub.sql("SELECT count(*) FROM sale") == [(2,)]
    assert hub.sql("SELECT table_name FROM hub.unposted") == [("hovering",)]
    assert [notice.kind for notice in hello(till).notices] == ["unknown_version"]


def test_two_tills_may_write_one_fact_under_one_id(hub: MadeHub, till: PostgresHub) -> None:
    other = fact(1, session="ef" * 16, op="op-ab-1", till="BBB")
    assert hub.door(2).push(batch(other, ledger_entry=[entry(other, 500)])).new == 1
    assert purse(told_of(till)) == 500, "what it left behind is there already"


def test_more_coming_back_than_was_sold_is_told(hub: MadeHub, till: PostgresHub) -> None:
    sold, back = fact(2, op="sale-002", kind="sale"), fact(3, op="back-003", kind="refund")
    line = {"sale_id": "sale-002", "line": 0, "goods": "", "category": "", "unit_price": 1, "quantity": 1000}
    money = {"gross": 1, "discount": 0, "purses_paid": 0, "to_pay": 1, "received": None}
    returned = {"reversal_id": "back-003", "line": 0, "quantity": 2000, "cash": 1, "purses_returned": 0}
    till.push(
        batch(
            sold,
            back,
            sale=[sale(sold, 1)],
            sale_line=[line | money],
            reversal=[reversal(back, "sale-002")],
            reversal_line=[returned],
        )
    )
    assert [notice.kind for notice in hello(till).notices] == ["over_refunded"]


def test_what_a_till_did_before_there_was_a_hub_is_obeyed(hub: MadeHub, till: PostgresHub) -> None:
    till.tell([*joined("bob"), *joined("eve"), word("Eve", 5, key="eve", account_id="eve")])
    document = '{"a":1,"b":[2.50]}'
    told = f'{{"number":1,"content_hash":"cafe","holds_from":"2026-03-02","document":{document}}}'
    till.push(
        batch(
            fact(2, kind="programme_published", payload=told, account=""),
            fact(3, kind="merged", payload='{"from":"ann"}', account="bob"),
            fact(4, kind="erased", payload='{"accounts":["eve"]}', account="eve"),
        )
    )
    assert hub.sql("SELECT convert_from(document, 'UTF8'), holds_from FROM programme_version") == [(document, 20260302)]
    assert told_of(till, "programme:1")["holds_from"] == "2026-03-02"
    assert told_of(till)["account"]["merged_into"] == "bob"
    assert purse(told_of(till, "account:bob")) == 500
    assert told_of(till, "erased:eve")["op_id"] == "op-ab-4"
    assert hub.sql("SELECT count(*) FROM person WHERE account_id = 'eve'") == [(0,)]
    till.push(batch(fact(5, kind="unmerged", payload='{"from":"ann"}', account="bob")))
    assert told_of(till)["account"]["merged_into"] == ""
    assert purse(told_of(till)) == 500


def test_a_claim_brings_the_entries_of_the_guests_sale(hub: MadeHub, till: PostgresHub) -> None:
    sold = fact(1, session="ef" * 16, op="sale-001", kind="sale", account="", till="BBB")
    other = hub.door(2)
    other.push(batch(sold, sale=[sale(sold, 100)]))
    claimed = fact(2, op="claim-02", kind="claimed", payload='{"of":"sale-001"}')
    row = {"sale_id": "sale-001", "account_id": "ann", "op_id": "claim-02", "at": AT}
    earned = entry(claimed, 10, "earned", op_id="sale-001", rule="base")
    till.push(batch(claimed, claim=[row], ledger_entry=[earned], sale=[sale(sold, 100)]))
    assert purse(told_of(till)) == 510
    assert [one.op_id for one in till.look("account", "ann").facts] == ["sale-001"]
    # The other till had counted it for somebody else, with a bonus that the first one's customer did not get.
    late = fact(
        2, session="ef" * 16, op="claim-03", kind="claimed", payload='{"of":"sale-001"}', account="bob", till="BBB"
    )
    late_row = row | {"account_id": "bob", "op_id": "claim-03"}
    bonus = [earned | {"account_id": "bob", "n": n} for n in (0, 1)]
    other.push(batch(late, claim=[late_row], ledger_entry=bonus))
    assert hub.sql("SELECT account_id, amount FROM ledger_entry WHERE op_id = 'sale-001'") == [("ann", 10)]
    assert [(one.kind, one.told) for one in hello(other, code="BBB").notices] == [
        ("claimed_twice", {"sale": "sale-001"})
    ]
    assert told_of(other, "account:bob")["afar"], "it does not count as that till wrote it"


def test_customers_are_told_many_at_once_as_they_are_one_by_one(hub: MadeHub, till: PostgresHub) -> None:
    till.tell([*joined("bob"), word("Bob", 2, key="bob", account_id="bob"), word("Ann", 3, field="notes")])
    till.tell([word("ann", 5, table="coupon", key="C1", field="account_id"), *joined("cid"), *joined("dan")])
    till.tell([word("cid", 5, table="card", key="2900", field="account_id", account_id="cid")])
    sold, back = (
        fact(n, session="ef" * 16, account="bob", till="BBB", kind=kind) for n, kind in ((1, "sale"), (2, "refund"))
    )
    given = {
        "rule": "spring",
        "account_id": "bob",
        "amount": 70,
        "times": 1,
        "at": AT,
        "day": 20260302,
        "op_id": sold.op_id,
    }
    hub.door(2).push(
        batch(sold, back, sale=[sale(sold, 100)], reversal=[reversal(back, sold.op_id)], rule_given=[given],
              ledger_entry=[entry(sold, 10, "earned", rule="base")])
    )  # fmt: skip
    agreed = fact(2, account="cid", kind="consented")
    said = {
        "account_id": "cid",
        "purpose": "sms",
        "at": AT,
        "op_id": agreed.op_id,
        "given": 1,
        "how": "till",
        "words_id": "",
    }
    till.push(batch(agreed, consent=[said]))
    told = hub.sql("""
        SELECT many.account_id, ('{' || many.told)::jsonb = one.told::jsonb, many.tills = one.tills FROM hub.many_told(
            ARRAY(SELECT substr(item, 9) FROM hub.feed WHERE item LIKE 'account:%%')
        ) AS many, hub.account_told(many.account_id) AS one WHERE %s ORDER BY 1
    """, True)  # fmt: skip
    assert told == [(name, True, True) for name in ("bob", "cid", "dan")], "Ann has a coupon: there is more to know"


def test_the_later_word_holds_and_who_lost_hears_of_it(hub: MadeHub, till: PostgresHub) -> None:
    till.tell([word("Ann", 10), word("+7916", 10, field="phone")])
    read_to = till.pull(Cursor()).head
    hub.door(2).tell([word("Anna", 9, "BBB"), word("a@b.c", 9, "BBB", field="email")])
    (item,) = till.pull(Cursor(generation=1, pos=read_to, item="account:ann")).items
    (kept,) = [word.value for word in words_in_full("ann", item.told) if word.field == "name"]
    assert kept == "Ann"
    assert hub.sql("SELECT value #>> '{}' FROM hub.lost_record") == [("Anna",)]
    assert hub.sql("SELECT name, phone, email, birthday FROM person") == [("Ann", "+7916", "a@b.c", None)]
    hub.set_clock(AT + 91 * 86_400_000_000)
    hello(till)
    assert hub.sql("SELECT value FROM hub.lost_record") == [(None,)], "for ninety days somebody may look at it"


def test_a_word_told_again_does_not_become_later_than_who_overwrote_it(hub: MadeHub, till: PostgresHub) -> None:
    fast = AT + 10**12
    till.tell([word("Ann", fast)])
    ((held,),) = hub.sql("SELECT hlc FROM hub.record WHERE field = 'name'")
    assert held == AT + 300_000_000
    hub.door(2).tell([word("Anna", held + 1, "BBB")])
    hub.set_clock(AT + 3_600_000_000)
    till.tell([word("Ann", fast)])
    assert hub.sql("SELECT name FROM person") == [("Anna",)]


def test_rows_come_change_and_go_as_their_newest_word_says(hub: MadeHub, till: PostgresHub) -> None:
    group = {"table": "person_group", "key": "ann|a|b", "field": ""}
    goods = {"table": "goods", "key": "4600", "field": "", "account_id": ""}
    shop = {"table": "workplace", "key": "", "field": "shop_name", "account_id": ""}
    till.tell([
        word({"account_id": "ann", "name": "a|b"}, 5, **group),
        word({"code": "4600", "name": "Bread", "price": 5}, 5, **goods),
        word("Old mill", 5, **shop),
        word("ann", 5, table="card", key="2900", field="account_id"),
    ])  # fmt: skip
    assert hub.sql("SELECT name FROM person_group") == [("a|b",)]
    assert hub.sql("SELECT name, category, price FROM goods") == [("Bread", "", 5)]
    assert hub.sql("SELECT shop_name, zone FROM workplace") == [("Old mill", "Europe/Moscow")]
    assert hub.sql("SELECT number, account_id, status FROM card") == [("2900", "ann", "active")]
    assert told_of(till, "record:goods|4600")["records"][0]["value"]["name"] == "Bread"
    till.tell([word(None, 6, **group), word(None, 4, **goods)])
    assert hub.sql("SELECT count(*) FROM person_group") == [(0,)]
    assert hub.sql("SELECT count(*) FROM goods") == [(1,)], "gone earlier than it was written"


def test_other_tills_facts_are_told_when_asked_for(hub: MadeHub, till: PostgresHub) -> None:
    second = fact(2, op="sale-002", kind="sale", payload='{"n":"ü"}')
    taken = entry(second, -5, "paid", took='[["op-ab-1",0,5]]')
    till.push(batch(second, sale=[sale(second, 7)], ledger_entry=[taken]))
    other = hub.door(2)
    told = other.look("sale", "AAA-2")
    assert [one.payload for one in told.facts] == ['{"n":"ü"}']
    assert told.facts[0] == second
    assert told.rows["ledger_entry"] == [taken]
    assert told.rows["sale"] == [sale(second, 7)]
    assert [one.op_id for one in other.look("account", "ann").facts] == ["op-ab-1", "sale-002"]
    assert till.look("account", "ann").facts == ()
    assert [one.seq for one in till.look("own", f"{SESSION}|1").facts] == [2]


def test_facts_that_do_not_hang_together_are_refused(hub: MadeHub, till: PostgresHub) -> None:
    second = fact(2)
    for wrong in (
        batch(second, fact(3, prev_hash="7" * 32)),
        batch(second, ledger_entry=[entry(fact(9), 5)]),
        batch(fact(2, till="BBB")),
        batch(fact(2, op="sale-002"), sale=[sale(fact(2, op="sale-002"), 5, till="BBB")]),
    ):
        with pytest.raises(HubRefused, match="bad_batch"):
            till.push(wrong)
    assert hub.sql("SELECT count(*) FROM event") == [(1,)]
    assert hub.sql("SELECT DISTINCT call, code, till FROM hub.refused") == [("push", "bad_batch", 1)]


def test_a_reader_skips_nothing_while_tills_write(hub: MadeHub) -> None:
    """Four writers on two tills, and somebody who reads all the time."""
    told: dict[str, int] = {}

    def write(n: int, letter: str) -> None:
        door, session, till = hub.door(n), letter * 32, "AAA" if n == 1 else "BBB"
        for seq in range(1, 26):
            own = fact(seq, session=session, account=f"{letter}-{seq % 7}", till=till)
            door.push(batch(own, ledger_entry=[entry(own, 1)]))

    def read() -> None:
        door, since = hub.door(1), Cursor()
        while sum(told.values()) < 4 * 25:
            page = door.pull(since, 20)
            for item in page.items:
                told[item.item] = purse(dict(item.told))
                since = Cursor(generation=1, pos=item.pos, item=item.item)
            assert not page.restart

    writers = [(1, "a"), (1, "b"), (2, "c"), (2, "d")]
    came = at_once(read, *(lambda n=n, letter=letter: write(n, letter) for n, letter in writers))
    assert came == [None] * 5
    assert len(told) == 4 * 7
