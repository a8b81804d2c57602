"""Two tills and a hub: what one does, the other knows; and nothing counts twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ledger.adjustment import adjust
from db.lookup.customers import by_account
from db.lookup.finding import find
from db.lookup.programme import in_force
from db.sync import account_items, finding_later, pull, push
from db.sync.link import leave
from db.sync.risk import keep_risk
from db.sync.round import sync_once
from tests.db.chain import Chain, two_tills
from tests.db.switched_hub import SwitchedHub


@pytest.fixture
def chain(tmp_path: Path) -> Iterator[Chain]:
    made = two_tills(tmp_path)
    yield made
    made.close()


def test_a_till_that_joins_knows_the_programme(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    assert in_force(second.books, day=second.today).document == in_force(first.books, day=first.today).document


def test_a_customer_of_one_till_is_known_at_the_other(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann", phone="+79123456789", card_number="2900000000018")
    first.sell(ann, 20_000)
    chain.sync()
    known = second.customer(ann)
    assert (known.name, known.phone, [one.number for one in known.cards]) == ("Ann", "+79123456789", ["2900000000018"])
    assert second.holds(ann) == first.holds(ann) == 1_000
    chain.is_clean()


def test_what_both_sold_counts_once_for_both(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    chain.sync()
    first.sell(ann, 20_000)
    second.sell(ann, 40_000)
    assert (first.holds(ann), second.holds(ann)) == (1_000, 2_000)
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (3_000, 3_000)
    first.sell(ann, 20_000)
    assert (first.holds(ann), second.holds(ann)) == (4_000, 3_000), "its own sale is on top until the hub counts it"
    chain.sync(1)
    assert first.holds(ann) == 4_000
    chain.sync(2)
    assert second.holds(ann) == 4_000
    chain.is_clean()


def test_a_refund_of_a_sale_that_the_hub_counts_takes_back_at_once(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    chain.sync()
    second.sell(ann, 40_000)
    sold = first.sell(ann, 20_000)
    chain.settle()
    first.refund(sold, 0)
    assert first.holds(ann) == 2_000
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (2_000, 2_000)
    chain.is_clean()


def test_points_by_hand_travel_too(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    chain.sync()
    adjust(
        second.books,
        op_id=second.new_id(),
        account_id=ann,
        purse="bonus",
        points=700,
        reason="sorry",
        author="Eva",
        now=second.now,
    )
    first.sell(ann, 20_000)
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (1_700, 1_700)
    chain.is_clean()


def test_an_idle_round_sends_nothing(chain: Chain) -> None:
    pos = chain.hub.state.pos
    facts = len(chain.hub.state.facts)
    reports = chain.sync()
    assert [report.waiting for report in reports] == [0, 0]
    assert (chain.hub.state.pos, len(chain.hub.state.facts)) == (pos, facts)


def test_what_a_disk_changed_is_not_sent_and_the_till_sells_on_but_at_nobodys_risk(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    chain.hub.set_budget(1, 5_000, 5_000)
    chain.settle()
    keep_risk(first.books, chain.door(1), now=first.now, new_id=first.new_id)
    sold = first.sell(ann, 20_000)
    second.sell(ann, 40_000)
    chain.sync(2)
    with first.books.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER event_no_update")
        changed = "UPDATE event SET payload = cast(replace(payload, '20000', '20001') AS BLOB) WHERE op_id = ?"
        connection.exec_driver_sql(changed, (sold.op_id,))
    ended = sync_once(first.books, chain.door(1), now=first.now)
    assert (ended.state, ended.code) == ("refused", "damaged")
    assert sold.op_id not in chain.hub.state.ops
    assert first.holds(ann) == 4_000, "what others do is heard"
    assert first.sell(ann, 20_000).sale.quote.to_pay == 20_000
    with first.books.reading() as connection:
        (state,) = connection.exec_driver_sql("SELECT state FROM hub_grant").scalars()
    assert state == "closed"


def test_a_till_that_leaves_keeps_what_it_knows_and_may_come_back(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    chain.settle()
    second.sell(ann, 40_000)
    chain.settle()
    leave(second.books)
    second.sell(ann, 20_000)
    first.sell(ann, 60_000)
    assert second.holds(ann) == 4_000
    chain.is_clean(2)
    chain.sync(1)
    chain.join(2)
    chain.settle()
    assert [till.holds(ann) for till in (first, second)] == [7_000, 7_000]
    chain.is_clean()


@pytest.mark.parametrize("call", ["hello", "push", "tell", "pull"])
def test_a_till_may_leave_in_the_middle_of_a_round(chain: Chain, call: str) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    second.enrol("Bob")
    chain.sync(1)
    hub = SwitchedHub(chain.door(2))
    hub.before[call] = lambda: leave(second.books, anyway=True)
    assert sync_once(second.books, hub, now=second.now).state == "lone"
    assert call in [name for name, _ in hub.calls]
    chain.join(2)
    chain.settle()
    assert second.sell(ann, 20_000).sale.quote.to_pay == 20_000
    chain.settle()
    chain.is_clean()


def test_a_first_pull_that_is_cut_off_goes_on_from_there(chain: Chain, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = chain.tills[1], chain.tills[2]
    people = [first.enrol(f"Ann{n}") for n in range(12)]
    chain.sync(1)
    monkeypatch.setattr(pull, "WEIGHT_OF_A_WRITE", 5)
    told: list[tuple[int, int]] = []

    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        raise Stop

    with pytest.raises(Stop):
        sync_once(second.books, chain.door(2), now=second.now, progress=stop)
    here = [one for one in people if by_account(second.books, one) is not None]
    assert 0 < len(here) < 12
    sync_once(second.books, chain.door(2), now=second.now, progress=lambda done, of: told.append((done, of)))
    assert told[0] < told[1] < told[-1]
    assert told[-1][0] == told[-1][1]
    assert all(by_account(second.books, one) is not None for one in people)


def test_of_a_great_many_the_names_are_found_when_all_are_here(chain: Chain, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = chain.tills[1], chain.tills[2]
    people = [first.enrol(f"Ann{n}", phone=f"+791234567{n:02}") for n in range(12)]
    first.sell(people[0], 20_000)
    chain.sync(1)
    for place, name, value in (
        (pull, "WEIGHT_OF_A_WRITE", 5),
        (account_items, "MANY", 2),
        (finding_later, "FAR", 3),
        (finding_later, "TOGETHER", 5),
        (finding_later, "KEYS_A_WRITE", 4),
    ):
        monkeypatch.setattr(place, name, value)

    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise Stop

    def renamed(done: int, of: int) -> None:
        if done == of and second.customer(people[1]).name == "Ann1":
            second.rename(people[1], "Zoe")

    with pytest.raises(Stop):
        sync_once(second.books, chain.door(2), now=second.now, progress=stop)
    assert find(second.books, "Ann") == ()
    chain.is_clean(2)
    sync_once(second.books, chain.door(2), now=second.now, progress=renamed)
    assert {hit.account_id for hit in find(second.books, "Ann")} == set(people) - {people[1]}
    assert [hit.account_id for hit in find(second.books, "Zoe")] == [people[1]]
    chain.settle()
    chain.is_clean()


def test_whoever_sends_much_sees_how_far_it_is(chain: Chain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(push, "FACTS_AT_ONCE", 2)
    first = chain.tills[1]
    for n in range(4):
        first.enrol(f"Ann{n}")
    told: list[tuple[int, int]] = []
    push.push(first.books, chain.door(1), (), since=0, progress=lambda done, of: told.append((done, of)))
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
