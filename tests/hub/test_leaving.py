"""A till that leaves its hub goes on alone, and the hub waits for it no longer; it comes back as itself."""

from pathlib import Path

import pytest

from db.lookup.hub_link import hub_link
from db.sync.hub_schema.owner import status
from db.sync.leaving import Left, leave_hub
from db.sync.link import LeaveRefused
from db.sync.risk import keep_risk
from db.sync.wire import Hub
from tests.db.chain import Chain
from tests.db.switched_hub import SwitchedHub
from tests.hub.both import Seen, chain_in_postgres
from tests.hub.hubs import MadeHub
from tests.hub.selling import sold_by_right

Both = tuple[Chain, Seen]


def leaves(chain: Chain, n: int, hub: Hub | None, *, anyway: bool = False) -> Left:
    till = chain.tills[n]
    return leave_hub(till.books, hub, op_id=till.new_id(), now=till.later(minutes=1), anyway=anyway)


def keeps_books(chain: Chain, n: int) -> bool:
    """Whether this till does the bookkeeping of what lapsed, for all."""
    chain.sync(n)
    link = hub_link(chain.tills[n].books)
    assert link is not None
    return link.bookkeeper


def test_whoever_leaves_has_sent_all_and_is_waited_for_by_nobody_until_it_is_back(both: Both) -> None:
    chain, hub = both
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 20_000)
    assert not keeps_books(chain, 2)
    assert leaves(chain, 1, chain.door(1)) == Left(unsent=0, told=True)
    assert keeps_books(chain, 2), "another does what the one that left did for all"
    assert second.holds(ann) == 1_000, "what it sold without having been round yet was sent"
    hub.back_up()
    hub.put_back()
    chain.sync(2)
    assert not hub.is_recovering(), "a restored hub does not wait for it"
    chain.join(1)
    chain.settle()
    assert keeps_books(chain, 1)
    assert not keeps_books(chain, 2)
    chain.is_clean()


def test_one_that_leaves_a_hub_that_waits_for_it_alone_keeps_nobody_waiting(both: Both) -> None:
    chain, hub = both
    hub.back_up()
    hub.put_back()
    chain.sync(2)
    assert hub.is_recovering()
    assert leaves(chain, 1, chain.door(1)).told
    assert not hub.is_recovering()


def test_a_hub_that_is_away_keeps_nobody_and_it_is_known_that_it_was_not_told(both: Both) -> None:
    chain, _ = both
    first = chain.tills[1]
    away = SwitchedHub(chain.door(1), "away")
    first.sell(first.enrol("Ann"), 20_000)
    with pytest.raises(LeaveRefused):
        leaves(chain, 1, away)  # type: ignore[arg-type]
    left = leaves(chain, 1, away, anyway=True)  # type: ignore[arg-type]
    assert (left.unsent > 0, left.told) == (True, False)
    assert leaves(chain, 2, None) == Left(unsent=0, told=False)


def test_what_it_might_have_lost_offline_is_the_owners_again_but_for_what_it_did_spend(both: Both) -> None:
    chain, hub = both
    first = chain.tills[1]
    hub.allow(1, 50_000)
    ann = first.enrol("Ann")
    first.sell(ann, 200_000)
    chain.settle()
    asked = {"now": first.now, "new_id": first.new_id}
    assert keep_risk(first.books, chain.door(1), **asked) == 50_000
    assert sold_by_right(first, None, ann, 30_000, points=None) is not None
    assert leaves(chain, 1, chain.door(1)) == Left(unsent=0, told=True)
    chain.join(1)
    chain.sync(1)
    assert keep_risk(first.books, chain.door(1), **asked) == 50_000, "what Ann had after all is at risk no more"
    chain.settle()
    chain.is_clean()


def test_a_late_word_of_leaving_keeps_out_nobody_who_came_back(both: Both) -> None:
    chain, _ = both
    network = SwitchedHub(chain.door(1))
    chain.sync(1)
    network.next.extend(["there", "late"])
    assert not leaves(chain, 1, network).told  # type: ignore[arg-type]
    chain.join(1)
    network.deliver()
    assert keeps_books(chain, 1)


def test_a_hub_of_the_release_before_lets_it_go_and_is_upgraded_to_know_it(hub: MadeHub, tmp_path: Path) -> None:
    chain, _ = chain_in_postgres(tmp_path, hub)
    hub.sql(
        "ALTER TABLE hub.till DROP CONSTRAINT till_state_check, "
        "ADD CONSTRAINT till_state_check CHECK (state IN ('invited', 'active', 'retired'))"
    )
    hub.sql(
        "CREATE OR REPLACE FUNCTION hub.ask_leave(me hub.till, told json) RETURNS json LANGUAGE sql AS "
        "$$ SELECT hub.not_so('unknown') $$"
    )
    assert leaves(chain, 1, chain.door(1)) == Left(unsent=0, told=False)
    assert [one.state for one in status(hub.url).tills] == ["active", "active"]
    hub.upgrade()
    assert leaves(chain, 2, chain.door(2)).told
    assert [one.state for one in status(hub.url).tills] == ["active", "left"]
    chain.close()
