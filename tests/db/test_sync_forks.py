"""Books or a hub that went back to a backup, or were copied: nothing that happened is lost, and somebody is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.ledger.customer import edit_person
from db.lookup.hub_link import hub_link
from db.sync.link import state
from db.tables.journal import sale
from db.tables.link import afar_fact, told_anew
from tests.db.chain import Chain, two_tills


@pytest.fixture
def chain(tmp_path: Path) -> Iterator[Chain]:
    made = two_tills(tmp_path)
    yield made
    made.close()


def ops(chain: Chain) -> set[str]:
    """Every operation that the hub has."""
    return set(chain.hub.state.ops)


def frozen(chain: Chain, n: int) -> str:
    link = hub_link(chain.tills[n].books)
    assert link is not None
    return link.frozen


def count(chain: Chain, n: int, table: object) -> int:
    with chain.tills[n].books.reading() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0


def test_a_till_that_went_back_to_a_backup_gets_its_own_later_sales_again(chain: Chain) -> None:
    first = chain.tills[1]
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
    assert frozen(chain, 1) == "fork"
    assert {lost.op_id, again.op_id} <= ops(chain)
    assert count(chain, 1, sale) == 3
    assert first.holds(ann) == chain.tills[2].holds(ann) == 6_000
    chain.is_clean()
    notices = [one.kind for _, one, _ in chain.hub.state.notices.values()]
    assert notices == ["fork"]
    chain.settle()
    assert count(chain, 1, afar_fact) == 1, "it is fetched once"


def test_a_machine_that_was_set_back_while_it_ran_tells_both_stories(chain: Chain) -> None:
    first = chain.tills[1]
    ann = first.enrol("Ann")
    chain.settle()
    copy = chain.backup(1)
    session = first.books.session_id
    lost = first.sell(ann, 40_000)
    chain.settle()
    first = chain.put_back(1, copy)
    # The program runs on and knows nothing of it.
    first.books.session_id = session
    other = first.sell(ann, 60_000)
    more = first.sell(ann, 20_000)
    chain.settle()
    assert {lost.op_id, other.op_id, more.op_id} <= ops(chain)
    assert frozen(chain, 1) == "fork"
    assert count(chain, 1, told_anew) == 1
    later = first.sell(ann, 20_000)
    chain.settle()
    assert later.op_id in ops(chain)
    assert first.holds(ann) == chain.tills[2].holds(ann) == 7_000
    assert chain.hub.state.sessions[first.books.session_id].parent_session not in ("", session)
    chain.is_clean()
    waiting = state(first.books)
    assert waiting is not None
    assert waiting.waiting == 0


def test_a_copied_till_keeps_both_copies_sales(chain: Chain) -> None:
    first = chain.tills[1]
    ann = first.enrol("Ann")
    chain.settle()
    copy = chain.backup(1)
    here = first.sell(ann, 40_000)
    chain.settle()
    kept = chain.backup(1)
    clone = chain.put_back(1, copy)
    there = clone.sell(ann, 60_000)
    chain.settle()
    first = chain.put_back(1, kept)
    last = first.sell(ann, 20_000)
    chain.settle()
    assert {here.op_id, there.op_id, last.op_id} <= ops(chain)
    assert first.holds(ann) == chain.tills[2].holds(ann) == 6_000
    assert frozen(chain, 1) == "fork"
    chain.is_clean()


def test_a_hub_that_went_back_to_a_backup_hears_everything_again(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    chain.settle()
    saved = chain.hub.backup()
    sold = [first.sell(ann, 20_000), second.sell(ann, 40_000)]
    edit_person(first.books, op_id=first.new_id(), account_id=ann, name="Anna", now=first.now)
    chain.settle()
    chain.hub.restore(saved)
    chain.settle()
    assert {one.op_id for one in sold} <= ops(chain)
    assert first.holds(ann) == second.holds(ann) == 3_000
    assert chain.hub.state.recovering is False
    assert second.customer(ann).name == chain.hub.state.word("person", ann, "name") == "Anna"
    chain.is_clean()
