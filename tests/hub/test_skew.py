"""Tills of two releases share a hub, whichever is the newer one: what both know goes on, and nothing is lost."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
import psycopg
import pytest

from db.ledger.programme import publish
from db.lookup.programme import in_force
from db.sync import link, round
from db.sync.hub_schema.building import functions
from db.sync.link import greeting, join, state
from db.sync.notices import open_notices
from db.sync.round import sync_once
from db.sync.wire import OLDEST, PROTOCOL, Cursor, Hello, HubRefused, Page, Welcome, greet
from loyalty import programme_document
from loyalty.programme_document import ProgrammeRefused
from tests.db.chain import Chain
from tests.db.shop import Shop, programme
from tests.hub.both import chain_in_postgres
from tests.hub.hubs import MadeHub, batch, entry, fact, hello, joined, sale, told_of
from tests.hub.recorded import OlderHub, lacks, recorded
from tests.worlds.later_release import page_of_a_later_hub


@pytest.fixture
def chain(hub: MadeHub, tmp_path: Path) -> Iterator[Chain]:
    made, _ = chain_in_postgres(tmp_path, hub)
    yield made
    made.close()


def test_tills_and_hub_mean_the_same_number() -> None:
    (hello_sql,) = [text for name, text in functions() if name == "hello.sql"]
    assert f"newest CONSTANT int := {PROTOCOL};" in hello_sql
    assert f"oldest CONSTANT int := {OLDEST};" in hello_sql
    assert PROTOCOL - OLDEST <= 1


def _of_release(n: int, oldest: int) -> Any:
    """Tills of this process speak so, from now on."""
    return (
        patch.multiple("db.sync.wire", OLDEST=oldest),
        patch.object(link, "PROTOCOL", n),
        patch.object(round, "PROTOCOL", n),
    )


def test_a_till_of_the_next_release_goes_on_in_the_language_of_its_hub(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    one, two, three = _of_release(PROTOCOL + 1, PROTOCOL)
    with one, two, three:
        chain.sync(1)
        assert [notice.kind for notice in open_notices(first.books)] == ["older_hub"]
    chain.sync(2)
    assert second.holds(ann) == 1_000
    # The hub is upgraded: the notice goes by itself.
    chain.sync(1)
    assert open_notices(first.books) == ()


def test_a_till_two_releases_newer_is_told_to_have_the_hub_upgraded_and_keeps_everything(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    one, two, three = _of_release(PROTOCOL + 2, PROTOCOL + 1)
    with one, two, three:
        first.sell(ann, 20_000)
        report = sync_once(first.books, chain.door(1), now=chain.now)
        assert (report.state, report.code) == ("refused", "older_hub")
        first.sell(ann, 20_000)
    stands = state(first.books)
    assert stands is not None
    assert stands.facts_waiting > 2
    chain.settle()
    assert (first.holds(ann), second.holds(ann)) == (2_000, 2_000)
    chain.is_clean()


def test_a_till_older_than_the_one_before_is_told_to_be_updated(hub: MadeHub) -> None:
    with pytest.raises(HubRefused, match="newer_hub"):
        hello(hub.door(1), protocol=OLDEST - 1)


def test_rows_and_columns_of_a_later_release_are_kept_for_when_the_hub_is_upgraded(hub: MadeHub) -> None:
    till = hub.door(1)
    till.tell([*joined("ann")])
    sold = fact(1, kind="sale", session="ab" * 16)
    scented = [sale(sold, 500) | {"scent": "roses"}]
    bottles = [{"op_id": sold.op_id, "account_id": "ann", "bottle": 7}]
    assert till.push(batch(sold, sale=scented, bottle=bottles, ledger_entry=[entry(sold, 5)])).new == 1
    told = told_of(hub.door(2))
    assert told["standing"]["days"][0]["spend"] == 500, "what is known counts"
    kept = dict(hub.sql("SELECT table_name, rows FROM hub.unposted"))
    assert kept == {"+sale": scented, "bottle": bottles}
    # Rows of a table that an upgraded hub knows come into their own; what nobody knows yet stays.
    given = {
        "op_id": sold.op_id,
        "rule": "gift",
        "account_id": "ann",
        "amount": 5,
        "times": 1,
        "at": sold.at,
        "day": sold.day,
    }
    hub.sql(
        "INSERT INTO hub.unposted (till, table_name, rows, at) VALUES (1, 'rule_given', %s::jsonb, 1)",
        json.dumps([given]),
    )
    hub.hang_up()
    hub.upgrade()
    assert told_of(hub.door(2))["used"] == {"gift": [5, 1]}
    assert dict(hub.sql("SELECT table_name, rows FROM hub.unposted")) == kept


class OfALaterRelease:
    """A hub that tells all it does and more: kinds of items, tables, fields, and columns that nobody here knows."""

    def __init__(self, hub: Any) -> None:
        self._hub = hub

    def __getattr__(self, call: str) -> Any:
        return getattr(self._hub, call)

    def pull(self, since: Cursor, most: int = 500) -> Page:
        return page_of_a_later_hub(self._hub.pull(since, most))


def test_a_till_of_the_release_before_reads_past_what_it_does_not_know(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann", phone="+79123456789")
    first.sell(ann, 20_000)
    chain.sync(1)
    report = sync_once(second.books, OfALaterRelease(chain.door(2)), now=second.now)  # type: ignore[arg-type]
    assert report.state == "in_step"
    assert (second.holds(ann), second.customer(ann).name) == (1_000, "Ann")
    assert open_notices(second.books) == (), "nothing of it is odd"
    chain.settle()
    chain.is_clean()


def test_a_programme_that_only_a_later_release_can_read_waits_for_it(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    publish(
        first.books,
        op_id=first.new_id(),
        document=programme(name="Next"),
        holds_from=first.today,
        author="",
        now=first.now,
    )
    chain.sync(1)
    read = programme_document.read

    def of_before(document: Any) -> Any:
        if document.get("name") == "Next":
            raise ProgrammeRefused(())
        return read(document)

    with patch.object(programme_document, "read", of_before):
        chain.sync(2)
        assert in_force(second.books, day=second.today).number == 1
        assert [one.kind for one in open_notices(second.books)] == ["newer_programme"]
        second.sell("", 1_000)
        chain.sync(2)
    chain.sync(2)
    assert in_force(second.books, day=second.today).number == 2
    assert open_notices(second.books) == ()


def test_a_greeting_is_tried_once_more_and_only_in_a_language_that_is_spoken_here() -> None:
    class Older:
        def __init__(self, knows: int) -> None:
            self.knows, self.heard = knows, []  # type: ignore[var-annotated]

        def hello(self, told: Hello) -> Welcome:
            self.heard.append(told.protocol)
            if told.protocol > self.knows:
                raise HubRefused("older_hub", protocol=self.knows)
            return Welcome(hub_id="", generation=1, protocol=told.protocol, till=1, at=0, heads=())

    said = Hello(protocol=5, hub_id="", generation=0, till_code="AAA", app_version="", at=0, lines=())
    with patch("db.sync.wire.OLDEST", 4):
        older = Older(4)
        assert (greet(older, said).protocol, older.heard) == (4, [5, 4])  # type: ignore[arg-type]
        oldest = Older(3)
        with pytest.raises(HubRefused):
            greet(oldest, said)  # type: ignore[arg-type]
        assert oldest.heard == [5]


@pytest.mark.parametrize("protocol", range(OLDEST, PROTOCOL + 1))
def test_what_tills_said_then_is_understood_by_this_hub_and_answered_as_then(hub: MadeHub, protocol: int) -> None:
    told = recorded(protocol)
    hub.sql("UPDATE hub.till SET risk_budget = 5000, risk_floor = 2000")
    ((hub_id,),) = hub.sql("SELECT hub_id FROM hub.meta")

    def here(said: object) -> str:
        return msgspec.json.encode(said).decode().replace(told.hub_id, str(hub_id))

    roles = {n: psycopg.connect(hub.url, user=at.role, autocommit=True) for n, at in hub.addresses.items()}
    for nth, one in enumerate(told.calls):
        hub.set_clock(one.at)
        given = [here(said) if isinstance(said, dict | list) else said for said in one.said]
        asked = f"SELECT hub_v1.{one.call}({', '.join(['%s'] * len(given))})::text"
        ((heard,),) = roles[one.till].execute(asked.encode(), given).fetchall()
        missing = lacks(msgspec.json.decode(heard), msgspec.json.decode(here(one.heard)))
        assert not missing, (nth, one.till, one.call, missing)
    for connection in roles.values():
        connection.close()


@pytest.mark.parametrize("protocol", range(OLDEST, PROTOCOL + 1))
def test_what_a_hub_told_then_a_till_of_today_puts_into_its_books(
    hub: MadeHub, open_shop: Callable[..., Shop], protocol: int
) -> None:
    told = recorded(protocol)
    older = OlderHub(hub, [one for one in told.calls if one.till == 2])
    shop = open_shop(till="BBB")
    join(shop.books, older.hello(greeting(shop.books, now=shop.now)), now=shop.now)
    while older.pages:
        assert sync_once(shop.books, older, now=shop.now).state == "in_step"
    assert {own: (shop.customer(own).name, shop.holds(own)) for own in told.customers} == told.customers
    assert {one.kind for one in open_notices(shop.books)} <= {"unknown_version"}, "its own programme, and theirs"
