"""An erasure is done when every till has obeyed it, the one that was asked for it among them, however it ended."""

from pathlib import Path

from db.ledger.erasure import erase
from db.lookup.customers import by_account
from db.sync.asking import ask_first
from tests.db.chain import Chain
from tests.hub.both import Seen, chain_in_postgres
from tests.hub.hubs import MadeHub


def asked(chain: Chain, account_id: str, op_id: str) -> None:
    """The first half: the hub has agreed, and nothing is written here yet."""
    told = {"account": account_id}
    assert ask_first(chain.tills[1].books, lambda: chain.door(1), op_id=op_id, kind="erase", told=told)


def erased(chain: Chain, account_id: str, op_id: str) -> None:
    asked(chain, account_id, op_id)
    erase(chain.tills[1].books, op_id=op_id, account_id=account_id, now=chain.now)


def test_the_till_that_asked_has_obeyed_with_its_next_round(both: tuple[Chain, Seen]) -> None:
    chain, hub = both
    ann = chain.tills[1].enrol("Ann")
    chain.settle()
    erased(chain, ann, "erase-ann")
    assert hub.unforgotten() == 1
    chain.sync(2, 2)
    assert hub.unforgotten() == 1, "the till that asked has not been heard since"
    chain.sync(1)
    assert hub.unforgotten() == 0
    chain.is_clean()


def test_a_till_that_died_before_it_wrote_what_was_agreed_obeys_by_the_feed(both: tuple[Chain, Seen]) -> None:
    chain, hub = both
    ann = chain.tills[1].enrol("Ann")
    chain.settle()
    asked(chain, ann, "erase-ann")
    chain.settle()
    assert [by_account(till.books, ann) for till in chain.tills.values()] == [None, None]
    assert hub.unforgotten() == 0
    chain.is_clean()


def test_books_that_were_put_back_before_they_said_so_say_it(both: tuple[Chain, Seen]) -> None:
    chain, hub = both
    ann = chain.tills[1].enrol("Ann")
    chain.settle()
    asked(chain, ann, "erase-ann")
    chain.sync(2, 2)
    chain.sync(1)
    with chain.tills[1].books.writing() as connection:
        connection.exec_driver_sql("DELETE FROM stamp WHERE table_name = 'erasure'")
        connection.exec_driver_sql("UPDATE hub_link SET pos = 0, item = ''")
        connection.exec_driver_sql("UPDATE replica SET version = 0")
    chain.settle()
    assert hub.unforgotten() == 0


def test_an_older_hub_counts_whoever_asked_once_it_is_upgraded(hub: MadeHub, tmp_path: Path) -> None:
    chain, seen = chain_in_postgres(tmp_path, hub)
    ann = chain.tills[1].enrol("Ann")
    chain.settle()
    erased(chain, ann, "erase-ann")
    chain.settle()
    hub.sql("DELETE FROM hub.forgotten WHERE till = 1")
    assert seen.unforgotten() == 1
    hub.upgrade()
    assert seen.unforgotten() == 0
    chain.close()
