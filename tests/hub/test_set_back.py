"""Books or a hub that went back to a backup, or were copied: nothing that happened is lost, and somebody is told.

Each row of the design's table of what may have been restored, cloned or forgotten, at the hub in memory and at the
real one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.ledger.customer import edit_person
from db.lookup.hub_link import hub_link
from db.schema.upgrade import open_books
from db.sync import redeeming
from db.sync.hub_audit import audit_hub
from db.sync.link import state
from db.sync.notices import open_notices
from db.sync.risk import keep_risk, room
from db.sync.round import sync_once
from db.sync.wire import Request, Wants
from db.tables.journal import sale
from db.tables.link import afar_fact, told_anew
from tests.db.chain import Chain
from tests.db.shop import Shop
from tests.hub.both import Seen, chain_in_memory, chain_in_postgres
from tests.hub.hubs import MadeHub
from tests.hub.selling import sold_by_right


@dataclass
class Told:
    """A chain and its hub, looked at from behind."""

    chain: Chain
    hub: Seen

    @property
    def first(self) -> Shop:
        return self.chain.tills[1]

    @property
    def second(self) -> Shop:
        return self.chain.tills[2]

    def frozen(self, n: int) -> str:
        link = hub_link(self.chain.tills[n].books)
        assert link is not None
        return link.frozen

    def count(self, n: int, table: object) -> int:
        with self.chain.tills[n].books.reading() as connection:
            return connection.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]

    def nothing_waits(self, *shops: Shop) -> None:
        for shop in shops:
            stands = state(shop.books)
            assert stands is not None
            assert (stands.waiting, stands.intents) == (0, 0)

    def is_settled(self) -> None:
        """Every till has all, and what is remembered twice agrees."""
        self.nothing_waits(*self.chain.tills.values())
        self.chain.is_clean()


@pytest.fixture(params=["model", "postgres"])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Told]:
    if request.param == "model":
        chain, seen = chain_in_memory(tmp_path)
        yield Told(chain, seen)
        chain.close()
        return
    hub: MadeHub = request.getfixturevalue("hub")
    chain, seen = chain_in_postgres(tmp_path, hub)
    yield Told(chain, seen)
    chain.close()


def test_a_till_that_went_back_to_a_backup_gets_its_own_later_sales_again(told: Told) -> None:
    chain, first = told.chain, told.first
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    chain.settle()
    copy = chain.backup(1)
    lost = first.sell(ann, 40_000)
    chain.settle()
    first = chain.put_back(1, copy)
    assert first.holds(ann) == 1_000
    again = first.sell(ann, 60_000)
    assert again.slip == lost.slip, "the same number is printed twice: both are sales"
    chain.settle()
    assert told.frozen(1) == "fork"
    assert {lost.op_id, again.op_id} <= told.hub.ops()
    assert told.count(1, sale) == 3
    assert first.holds(ann) == told.second.holds(ann) == 6_000
    assert told.hub.notices(1) == [("fork", ("restored", "copied"))]
    chain.settle()
    assert told.count(1, afar_fact) == 1, "it is fetched once"
    told.is_settled()


def test_a_machine_that_was_set_back_while_it_ran_tells_both_stories(told: Told) -> None:
    chain, first = told.chain, told.first
    ann = first.enrol("Ann")
    chain.settle()
    copy, session = chain.backup(1), first.books.session_id
    lost = first.sell(ann, 40_000)
    chain.settle()
    first = chain.put_back(1, copy)
    # The program runs on and knows nothing of it.
    first.books.session_id = session
    other = first.sell(ann, 60_000)
    more = first.sell(ann, 20_000)
    chain.settle()
    assert {lost.op_id, other.op_id, more.op_id} <= told.hub.ops()
    assert told.frozen(1) == "fork"
    assert told.count(1, told_anew) == 1
    later = first.sell(ann, 20_000)
    chain.settle()
    assert later.op_id in told.hub.ops()
    assert first.books.session_id != session, "nothing is written behind what was told anew"
    assert first.holds(ann) == told.second.holds(ann) == 7_000
    told.is_settled()


def test_a_machine_that_was_set_back_and_wrote_nothing_yet_gets_its_own_again(told: Told) -> None:
    chain, first = told.chain, told.first
    ann = first.enrol("Ann")
    chain.settle()
    copy, session = chain.backup(1), first.books.session_id
    lost = first.sell(ann, 40_000)
    chain.settle()
    first = chain.put_back(1, copy)
    first.books.session_id = session
    assert first.holds(ann) == 0
    chain.sync(1)
    assert (first.holds(ann), told.count(1, sale)) == (2_000, 1)
    later = first.sell(ann, 20_000)
    assert first.books.session_id != session, "what it writes now is no other story of the same session"
    chain.settle()
    assert {lost.op_id, later.op_id} <= told.hub.ops()
    assert first.holds(ann) == told.second.holds(ann) == 3_000
    told.is_settled()


def test_a_till_whose_disk_was_copied_keeps_both_copies_sales_while_both_run(told: Told, tmp_path: Path) -> None:
    chain, first = told.chain, told.first
    ann = first.enrol("Ann")
    chain.settle()
    books = open_books(chain.backup(1).rename(tmp_path / "copied.regulars"))
    clone = Shop(books, now=first.now, counted_from=90_000)
    sold = []
    for _ in range(2):
        sold += [first.sell(ann, 20_000), clone.sell(ann, 40_000)]
        chain.sync(1)
        assert sync_once(books, chain.door(1), now=chain.now).state == "in_step"
        chain.sync(2)
    for _ in range(2):
        chain.settle()
        assert sync_once(books, chain.door(1), now=chain.now).state == "in_step"
    assert {one.op_id for one in sold} <= told.hub.ops()
    assert [shop.holds(ann) for shop in (first, clone, told.second)] == [6_000] * 3
    assert told.frozen(1) == "fork"
    assert [kind for kind, _ in told.hub.notices(1)] == ["fork", "fork"], "that both went on is told by itself"
    assert [one.told.get("both") for one in open_notices(first.books)] == [None, True]
    told.nothing_waits(clone)
    told.is_settled()
    books.close()


def test_a_hub_that_went_back_to_a_backup_hears_everything_again(told: Told) -> None:
    chain, first, second = told.chain, told.first, told.second
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()
    told.hub.back_up()
    first.sell(ann, 20_000)
    second.sell(ann, 40_000)
    right = sold_by_right(second, chain.door(2), ann, 20_000, points=1_000)
    assert right is not None
    edit_person(first.books, op_id=first.new_id(), account_id=ann, name="Anna", now=first.now)
    chain.settle()
    before = told.hub.ops()
    told.hub.put_back()
    assert told.hub.ops() < before
    assert told.hub.is_recovering()
    # What the second till has not told again yet could be spent a second time now: nobody spends.
    chain.sync(1)
    assert sold_by_right(first, chain.door(1), ann, 20_000, points=100) is None
    chain.settle()
    assert not told.hub.is_recovering()
    assert told.hub.ops() == before
    assert first.holds(ann) == second.holds(ann) == 5_000 + 3_000 - 1_000 + 950
    assert second.customer(ann).name == told.hub.name_of(ann) == "Anna"
    assert sold_by_right(first, chain.door(1), ann, 20_000, points=100) is not None
    chain.settle()
    told.is_settled()


def test_a_charge_whose_sale_a_till_has_lost_waits_for_a_person(told: Told, request: pytest.FixtureRequest) -> None:
    chain, first = told.chain, told.first
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()
    copy = chain.backup(1)
    lost = sold_by_right(first, chain.door(1), ann, 20_000, points=2_000)
    assert lost is not None
    # The till dies with what it did last, and its newest backup is from before.
    first = chain.put_back(1, copy)
    redeeming.give_all_back(first.books)
    first.later(minutes=11)
    chain.settle()
    assert told.hub.charges()[lost.op_id] == "charged", "nobody but a person knows whether it was sold"
    assert told.second.holds(ann) == 3_000
    if "model" in request.node.callspec.id:
        return
    assert told.hub.notices(1) == [("unconfirmed", ("give_back", "keep"))]
    answer = Request(op_id="answer-1", kind="answer", told={"notice": f"unconfirmed:{lost.op_id}", "said": "give_back"})
    assert chain.door(1).ask(answer).ok
    assert told.hub.charges()[lost.op_id] == "void"
    chain.settle()
    assert [shop.holds(ann) for shop in (first, told.second)] == [5_000, 5_000]
    told.is_settled()


def test_a_till_that_never_returns_keeps_nobody_waiting_once_its_owner_says_so(told: Told) -> None:
    chain, first, second = told.chain, told.first, told.second
    told.hub.allow(2, 5_000)
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()
    keep_risk(second.books, chain.door(2), now=chain.now, new_id=second.new_id)
    assert room(second.books) == 5_000
    told.hub.back_up()
    told.hub.put_back()
    second.later(days=30)
    chain.sync(1)
    assert told.hub.is_recovering(), "it may have sold what nobody else knows of"
    told.hub.retire(2)
    chain.sync(1)
    assert not told.hub.is_recovering()
    assert chain.door(1).authorise("sale-0001", ann, Wants(purses={"bonus": 1_000})).ok


def test_two_slips_of_one_number_are_lived_through_by_the_audit(tmp_path: Path, hub: MadeHub) -> None:
    chain, _ = chain_in_postgres(tmp_path, hub)
    first = chain.tills[1]
    ann = first.enrol("Ann")
    chain.settle()
    copy = chain.backup(1)
    lost = first.sell(ann, 40_000)
    chain.settle()
    first = chain.put_back(1, copy)
    again = first.sell(ann, 60_000)
    assert again.slip == lost.slip
    first.refund(again, 0)
    chain.settle()
    assert {found.code for found in audit_hub(hub.url).problems} <= {"till_did_not_know"}
    chain.close()
