"""What cannot be true, sent with a till's own rights: it is kept and told of, and no till stops at it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest

from db.lookup.customers import by_account
from db.lookup.replicas import replica_of
from db.sync.hub_audit import audit_hub
from db.sync.notices import open_notices
from db.sync.postgres_hub import PostgresHub
from db.sync.pull import pull
from db.sync.sums import sum_up
from db.sync.wire import Batch, Cursor, Item, Page, Request, RuleWant, SentFact, Wants, words_in_full
from tests.db.chain import Chain
from tests.hub.both import chain_in_postgres
from tests.hub.hubs import AT, MadeHub, batch, entry, fact, hello, joined, reversal, sale, told_of, word

MOST = 9_223_372_036_854_775_807
#: No index has a place for it.
LONG = "".join(blake2b(bytes([n])).hexdigest() for n in range(70))
DEEP = "[" * 3_000 + "]" * 3_000


@pytest.fixture
def till(hub: MadeHub) -> PostgresHub:
    door = hub.door(1)
    door.tell([*joined("ann"), word("Ann", 5)])
    door.push(batch(one := fact(1), ledger_entry=[entry(one, 500)]))
    return door


def _sold(seq: int, **wrong: Any) -> Batch:
    return batch(one := fact(seq, kind="sale"), sale=[sale(one, 10) | wrong])


def _booked(seq: int, **wrong: Any) -> Batch:
    return batch(one := fact(seq), ledger_entry=[entry(one, 5) | wrong])


def _said(seq: int, **wrong: Any) -> Batch:
    return batch(fact(seq, **wrong))


#: Whatever may stand in a file that somebody changed, each in a fact of its own.
ODD: tuple[Callable[[int], Batch], ...] = (
    lambda n: _booked(n, day=99_999_999),
    lambda n: _booked(n, day=20_260_231),
    lambda n: _booked(n, day=10**12),
    lambda n: _booked(n, lapses_on=20_261_399),
    lambda n: _booked(n, usable_on=-5),
    lambda n: _booked(n, amount=MOST),
    lambda n: _booked(n, amount=-MOST - 1),
    lambda n: _booked(n, amount=10**30),
    lambda n: _booked(n, amount=1e300),
    lambda n: _booked(n, amount="NaN"),
    lambda n: _booked(n, amount=None),
    lambda n: _booked(n, months_from_visit=MOST),
    lambda n: _booked(n, at=MOST),
    lambda n: _booked(n, purse=LONG),
    lambda n: _booked(n, account_id=LONG),
    lambda n: _booked(n, rule={"a": [1]}),
    lambda n: _sold(n, to_pay=MOST),
    lambda n: _sold(n, day=0),
    lambda n: _sold(n, slip_n="one"),
    lambda n: batch(one := fact(n), reversal=[reversal(one, of="op-ab-1") | {"spend_left": MOST}]),
    lambda n: batch(one := fact(n), rule_given=[_given(one, MOST)]),
    lambda n: batch(one := fact(n), rule_given=[_given(one, 5, rule=LONG)]),
    lambda n: batch(one := fact(n), consent=[{"account_id": "ann", "purpose": "x", "at": MOST, "op_id": one.op_id}]),
    lambda n: _said(n, day=10**9),
    lambda n: _said(n, day=10**30),
    lambda n: _said(n, at=-MOST),
    lambda n: _said(n, v="x", programme_version=1.5),
    lambda n: _said(n, account=LONG),
    lambda n: _said(n, kind="merged", payload="not JSON"),
    lambda n: _said(n, kind="merged", payload='{"from":"ann\\u0000"}'),
    lambda n: _said(n, kind="claimed", payload=DEEP),
    lambda n: _said(n, kind="erased", payload='{"accounts":5}', at=MOST),
    lambda n: _said(n, kind="programme_published", payload='{"number":1,"holds_from":"9999999-99-99"}'),
    lambda n: _said(n, kind="sale", payload='{"authority":{"risk":"g","worth":"NaN"}} "risk"'),
    lambda n: _said(n, kind="a\0b", op="op\0" + str(n)),
)


def _given(one: SentFact, amount: int, rule: str = "gift") -> dict[str, Any]:
    return {
        "op_id": one.op_id,
        "rule": rule,
        "account_id": "ann",
        "amount": amount,
        "times": 1,
        "at": AT,
        "day": one.day,
    }


def test_no_fact_is_refused_for_being_odd_and_whoever_sent_it_goes_on(hub: MadeHub, till: PostgresHub) -> None:
    for seq, made in enumerate(ODD, 2):
        said = till.push(made(seq))
        assert (said.outcome, said.seq, said.new) == ("head", seq, 1)
    # In the middle of a batch as well: the others of it count.
    first = len(ODD) + 2
    facts = [fact(first + n) for n in range(3)]
    rows = [entry(one, 10, day=99_999_999 if n == 1 else one.day) for n, one in enumerate(facts)]
    assert till.push(batch(*facts, ledger_entry=rows)).new == 3
    assert purse_of(till) == 500 + 20 + 5, "a rule may be called whatever it likes"
    (shown,) = {one.kind for one in hello(till).notices} - {"unknown_version"}
    assert shown == "unreadable"
    ids = [one.id for one in hello(till).notices]
    assert len([one for one in ids if one == "unreadable:ann"]) == 1, "once for each customer"
    assert hub.sql("SELECT count(*) FROM hub.refused") == [(0,)]
    ((put_by,),) = hub.sql("SELECT count(*) FROM hub.unposted")
    assert put_by >= 20, "what it left behind is kept as it came"
    assert [one.seq for one in till.look("own", "ab" * 16 + "|0").facts] == list(range(1, first + 3))
    other = hub.door(2)
    assert [one for one in other.look("account", "ann").facts if one.day == 99_999_999] == []
    # Reports and the audit are made as ever; what was sent is named.
    sum_up(hub.url)
    found = {problem.place for problem in audit_hub(hub.url).problems if problem.code == "fact_unreadable"}
    assert found >= {f"op-ab-{seq}" for seq in (25, 26, 27, 30, 32, 33, 35)}, "days, instants, what is no JSON"


def purse_of(door: PostgresHub) -> int:
    held = dict(told_of(door)["standing"]["purses"])["bonus"]
    return sum(lot["rest"] for lot in held["lots"]) - held.get("debt", 0)


def test_words_that_no_till_can_read_are_put_by_and_the_others_hold(hub: MadeHub, till: PostgresHub) -> None:
    card = {"table": "card", "key": "2900", "field": "account_id"}
    till.tell([
        word("Ann\0a", 9),
        word("abc", 9, table="account", key="ann", field="joined_on"),
        word(99_999_999, 9, table="account", key="ann", field="joined_at", account_id="ann"),
        word(20_260_231, 9, table="account", key="bob", field="joined_on", account_id="bob"),
        word(msgspec.json.decode(b"[" * 90 + b"]" * 90), 9, field="phone"),
        word(MOST, 9, table="goods", key="4600", field="", account_id=""),
        word({"code": "4601", "name": "Bread", "price": MOST}, 9, table="goods", key="4601", field="", account_id=""),
        word({"code": "4602", "name": "Milk", "price": 5}, 9, table="goods", key="4602", field="", account_id=""),
        word("x", 9, table="card", key=LONG, field="account_id"),
        word("ann", 9, **card),
        word(20_270_101, 9, field="birthday"),
        word(1, 10**30, field="notes"),
    ])  # fmt: skip
    assert hub.sql("SELECT name, birthday, phone FROM person") == [("Ann\ufffda", 20_270_101, "")]
    assert hub.sql("SELECT number FROM card") == [("2900",)]
    assert hub.sql("SELECT code FROM goods") == [("4602",)]
    assert hub.sql("SELECT joined_on FROM account WHERE account_id = 'ann'") == [(20_260_302,)]
    assert {one.kind for one in hello(till).notices} == {"unreadable"}
    ((put_by,),) = hub.sql("SELECT count(*) FROM hub.unposted WHERE table_name = 'word'")
    assert put_by == 7
    till.push(batch(fact(2, kind="erased", payload='{"accounts":["ann"]}')))
    assert hub.sql("SELECT count(*) FROM hub.unposted WHERE rows ->> 'account_id' = 'ann'") == [(0,)]


def _beyond_all_sums(hub: MadeHub, account: str = "ann") -> None:
    """As a hub of the release before may have let them in: no single one is wrong, and their sum has no number."""
    for n in range(3):
        hub.sql(
            "INSERT INTO ledger_entry (account_id, at, op_id, n, purse, kind, amount, day, months_from_visit, of_op, "
            "rule) VALUES (%s, %s, 'huge', %s, 'bonus', 'earned', %s, %s, 0, '', 'base')",
            *(account, AT + n, n, MOST, 20260302 + n),
        )
        hub.sql(
            "INSERT INTO rule_given VALUES (%s, 'gift', %s, %s, 1, 1, %s)", f"huge-{n}", account, MOST, 20260302 + n
        )
    hub.sql("SELECT hub.touch(ARRAY['account:' || %s, 'rule:gift'])", account)


def test_a_customer_who_cannot_be_reckoned_holds_nobody_up(hub: MadeHub, till: PostgresHub) -> None:
    other = hub.door(2)
    till.tell([*joined("bob")])
    _beyond_all_sums(hub)
    read = {item.item: item.told for item in other.pull(Cursor()).items}
    assert read["account:ann"]["standing"] is None
    assert [one.value for one in words_in_full("ann", read["account:ann"]) if one.field == "name"] == ["Ann"]
    assert read["account:bob"]["standing"] == {"account_id": "bob"}
    assert "rule:gift" not in read
    wants = Wants(purses={"bonus": 1})
    assert other.authorise("sale-001", "ann", wants).code == "unreadable"
    assert other.authorise("sale-002", "bob", Wants(purses={"bonus": 1})).code == "not_enough"
    limited = Wants(rules={"gift": RuleWant(amount=1, times=1, most=10)})
    assert other.authorise("sale-003", "bob", limited).code == "unreadable"
    notices = [one.id for one in hello(till).notices]
    assert notices == ["unreadable:account:ann", "unreadable:rule:gift"], "once, to the till that keeps the books"
    # A sale at the merchant's risk of somebody who can't be reckoned stays at risk; its till goes on.
    hub.sql("UPDATE hub.till SET risk_budget = 100, risk_floor = 100")
    sold = fact(2, kind="sale", payload='{"authority":{"risk":"grant-01","worth":50}}')
    assert till.push(batch(sold, sale=[sale(sold, 5)])).new == 1
    assert hub.sql("SELECT covered FROM hub.granted_sale") == [(False,)]
    sum_up(hub.url)
    assert "ann: hub_differs" in [f"{one.place}: {one.code}" for one in audit_hub(hub.url).problems]


def test_sums_of_sql_a_thief_may_try_leave_the_others_as_they_were(hub: MadeHub, till: PostgresHub) -> None:
    address = hub.addresses[1]
    tried = (
        ("authorise('sale-1', 'ann', %s)", '{"purses":{"bonus":"NaN"},"coupons":[],"rules":{}}'),
        ("authorise('sale-2', 'ann', %s)", '{"purses":{"bonus":1e40},"coupons":[],"rules":{}}'),
        (
            "authorise('sale-3', 'ann', %s)",
            f'{{"purses":{{}},"coupons":[],"rules":{{"gift":{{"amount":{MOST},"times":1}}}}}}',
        ),
        ("authorise('sale-4', 'ann', %s)", '{"purses":[],"coupons":5,"rules":"x"}'),
        (
            "ask(%s)",
            '{"op_id":"publish-1","kind":"publish","told":{"holds_from":99999999,"content_hash":"x","document":'
            + DEEP
            + "}}",
        ),
        (
            "ask(%s)",
            '{"op_id":"publish-2","kind":"publish","told":{"holds_from":20269999,"content_hash":"x","document":{}}}',
        ),
        (
            "ask(%s)",
            '{"op_id":"publish-3","kind":"publish","told":{"holds_from":20260302,"content_hash":"x","document":5}}',
        ),
        ("tell(%s)", DEEP),
        ("tell(%s)", '[{"table":5,"key":null,"field":[1],"hlc":"x","till":"AAA"}]'),
        (
            "tell(%s)",
            '[{"table":"person","key":"ann","field":"name","hlc":7,"till":"AAA","account_id":"ann","value":'
            + DEEP
            + "}]",
        ),
        ("pull(%s, 1000000000)", '{"generation":1,"pos":-5,"item":""}'),
        ("pull(%s, -1)", '{"generation":1,"pos":1e30,"item":""}'),
        ("hello(%s)", '{"protocol":99999999999}'),
        (
            "push(%s)",
            '{"line":{"session_id":"x","seq":0,"hash":"x"},"from_seq":1,"prev_hash":"x","facts":[{}],"rows":{"sale":5}}',
        ),
    )
    with psycopg.connect(
        host=address.host, port=address.port, dbname=address.database, user=address.role, autocommit=True
    ) as thief:
        for call, said in tried:
            # An error of one's own call is one's own.
            with suppress(psycopg.Error):
                thief.execute(f"SELECT hub_v1.{call}".encode(), (said,))
    other = hub.door(2)
    items = {item.item: item.told for item in other.pull(Cursor()).items}
    assert items["account:ann"]["standing"] is not None
    assert other.authorise("sale-009", "ann", Wants(purses={"bonus": 500})).ok
    assert till.push(_booked(2)).new == 1


@pytest.fixture
def chain(hub: MadeHub, tmp_path: Path) -> Iterator[Chain]:
    made, _ = chain_in_postgres(tmp_path, hub)
    yield made
    made.close()


def test_a_real_till_goes_on_where_a_customer_cannot_be_reckoned(chain: Chain, hub: MadeHub) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, bob = first.enrol("Ann"), first.enrol("Bob")
    first.sell(ann, 20_000)
    chain.settle()
    assert second.holds(ann) == 1_000
    _beyond_all_sums(hub, ann)
    first.sell(ann, 20_000)
    first.sell(bob, 20_000)
    second.sell(ann, 20_000)
    chain.sync(1, 2, 1)
    # What is known is gone on from: of others as it was last told, of one's own as it is written here.
    assert second.holds(ann) == 2_000
    assert second.holds(bob) == 1_000
    assert [one.kind for one in open_notices(first.books)] == ["unreadable"] * 2
    hub.sql("DELETE FROM ledger_entry WHERE op_id = 'huge'")
    hub.sql("DELETE FROM rule_given WHERE op_id LIKE 'huge%%'")
    hub.sql("SELECT hub.touch(ARRAY['account:' || %s])", ann)
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (3_000, 3_000)
    chain.is_clean()


class Telling:
    """A hub whose feed says what nobody can hold."""

    def __init__(self, hub: Any, change: Callable[[Any], Any]) -> None:
        self._hub, self._change = hub, change

    def pull(self, since: Cursor, most: int = 500) -> Any:
        page = self._hub.pull(since, most)
        items = tuple(self._change(item) for item in page.items)
        return Page(generation=page.generation, head=page.head, items=items, heads=page.heads)


def test_a_till_reads_on_past_whatever_it_cannot_hold(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann, bob = first.enrol("Ann"), first.enrol("Bob")
    first.sell(ann, 20_000)
    first.sell(bob, 20_000)
    chain.sync(1)

    def change(item: Any) -> Any:
        if item.item != f"account:{ann}":
            return item
        told = dict(item.told)
        (held,) = told["standing"]["purses"]
        held[1]["lots"][0]["usable_on"] = "9999999-99-99"
        odd = [
            ["account", ann, 1 << 60, "AAA", {"joined_on": 99_999_999}],
            ["person", ann, 1 << 60, "AAA", {"name": {"a": 1}}],
        ]
        return Item(pos=item.pos, item=item.item, told={**told, "words": [*told["words"], *odd]})

    pull(second.books, Telling(chain.door(2), change), now=second.now, progress=lambda done, of: None)  # type: ignore[arg-type]
    assert second.holds(bob) == 1_000
    assert second.customer(ann).name == "Ann"
    with second.books.reading() as connection:
        assert replica_of(connection, ann) is None

    def break_(item: Any) -> Any:
        told = {"nothing": "of that"} if item.item == f"account:{bob}" else item.told
        return Item(pos=item.pos, item=item.item, told=told)

    first.sell(bob, 20_000)
    first.sell(ann, 20_000)
    chain.sync(1)
    pull(second.books, Telling(chain.door(2), break_), now=second.now, progress=lambda done, of: None)  # type: ignore[arg-type]
    assert second.holds(ann) == 2_000
    assert [(one.kind, one.told) for one in open_notices(second.books)] == [("unreadable", {"account": bob})]


def test_a_name_with_a_sign_that_no_hub_can_hold_stops_no_round(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    with first.books.writing() as connection:
        connection.exec_driver_sql("UPDATE person SET name = ? WHERE account_id = ?", ("An\0n", ann))
    chain.settle()
    assert by_account(second.books, ann).name == by_account(first.books, ann).name == "An\ufffdn"  # type: ignore[union-attr]


def test_what_is_longer_than_any_day_of_a_shops_is_refused_before_it_is_read(hub: MadeHub, till: PostgresHub) -> None:
    at = hub.addresses[1]
    with psycopg.connect(host=at.host, port=at.port, dbname=at.database, user=at.role, autocommit=True) as thief:
        # Made there: to send it would take as long as all else here.
        long = "repeat(' ', 70000000)"
        for call in (
            f"push({long})",
            f"tell({long})",
            f"hello(({long} || '{{}}')::json)",
            f"ask(({long} || '5')::json)",
        ):
            ((answer,),) = thief.execute(f"SELECT hub_v1.{call}::text".encode()).fetchall()
            assert "bad_batch" in answer, call
    # A word that long would come down to every till: it is kept here, and a person is told.
    long = word("x" * 1_100_000, 9)
    till.tell([long, word("Anna", 10, field="notes")])
    told = {(one.table, one.field): one.value for one in words_in_full("ann", told_of(hub.door(2)))}
    assert (told["person", "name"], told["person", "notes"]) == ("Ann", "Anna")
    assert "unreadable" in {one.kind for one in hello(till).notices}
    document = {"name": "y" * 4_100_000}
    asked_for = Request(
        op_id="publish-1", kind="publish", told={"document": document, "content_hash": "x", "holds_from": 20_260_302}
    )
    assert till.ask(asked_for).code == "too_large"
