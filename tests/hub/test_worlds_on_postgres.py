"""Worlds in which everything fails that can, with a real hub beside the model of one: both say the same."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from db.sync.wire import HubRefused, Line, Request, Wants
from tests.hub.both_hubs import BothHubs
from tests.hub.hubs import AT, CODES, SESSION, MadeHub, batch, entry, fact, hello, joined, make
from tests.hub.server import Server
from tests.worlds import hub_watching
from tests.worlds.world import play

DAY = 24 * hub_watching.HOUR


@pytest.fixture(scope="module")
def real(server: Server) -> Iterator[MadeHub]:
    """A real hub for three tills."""
    with patch.dict(CODES, {3: "CCC"}):
        made = make(server)
    yield made
    made.close()


@pytest.mark.parametrize("first", [1, 6, 11, 16])
def test_the_real_hub_answers_as_its_model_does(real: MadeHub, tmp_path: Path, first: int) -> None:
    with patch("tests.worlds.world.ModelHub", BothHubs.of(real)):
        for seed in range(first, first + 5):
            play(seed, tmp_path / str(seed), light=True)


def test_tills_with_books_on_real_files_make_no_difference(real: MadeHub, tmp_path: Path) -> None:
    with patch("tests.worlds.world.ModelHub", BothHubs.of(real)):
        play(3, tmp_path / "world", steps=40)


def test_what_a_till_does_too_much_of_or_too_seldom_both_see(real: MadeHub) -> None:
    now = AT
    hub = BothHubs.of(real)(lambda: now)
    bookkeeper, till = (hub.door(hub.invite(code)) for code in ("AAA", "BBB"))
    hello(till, "BBB", at=now)
    for nth, amount in enumerate([100] * 7 + [500, 751], 1):
        now = AT + nth * DAY
        given = fact(nth, till="BBB", session="b" * 32, at=now, day=20260302 + nth)
        assert [one.kind for one in hello(bookkeeper, at=now).notices] == (["missing_till"] if nth > 6 else [])
        till.push(batch(given, ledger_entry=[entry(given, amount)]))
    hello(till, "BBB", at=now)
    told = {one.kind: one.told for one in hello(bookkeeper, at=now + DAY).notices}
    assert told.keys() == {"gave_much", "clock_off"}
    assert told["gave_much"] == {"name": "BBB", "purse": "bonus", "amount": 751, "usual": 150, "day": 20260311}
    hub.state.looked[2, now // hub_watching.HOUR] = hub_watching.LOOKS
    real.sql("INSERT INTO hub.looked VALUES (2, %s, %s)", now // hub_watching.HOUR, hub_watching.LOOKS)
    for kind in ("account", "sale"):
        with pytest.raises(HubRefused, match="too_often"):
            till.look(kind, "ann")
    assert till.look("own", f"{'b' * 32}|8").facts


def test_what_was_charged_and_not_sold_both_ask_about_and_give_back(real: MadeHub) -> None:
    now = AT
    hub = BothHubs.of(real)(lambda: now)
    till = hub.door(hub.invite("AAA"))
    earned = fact(1)
    hello(till)
    till.tell(joined("ann"))
    till.push(batch(earned, ledger_entry=[entry(earned, 500)]))
    assert till.authorise("sale-1", "ann", Wants(purses={"bonus": 400})).ok
    now += hub_watching.UNCONFIRMED + 1
    on_its_way = Line(session_id=SESSION, seq=2, hash="2" * 32, parent_session="", parent_seq=0, parent_hash="")
    assert hello(till, "AAA", on_its_way, at=now).notices == ()
    (notice,) = hello(till, "AAA", replace(on_its_way, seq=1, hash=earned.hash), at=now).notices
    assert (notice.kind, notice.told["op"], notice.answers) == ("unconfirmed", "sale-1", ("give_back", "keep"))
    assert till.ask(Request(op_id="said-1", kind="answer", told={"notice": notice.id, "said": "give_back"})).ok
    assert hello(till, at=now).notices == ()
    assert not till.authorise("sale-1", "ann", Wants(purses={"bonus": 400})).ok
    assert till.authorise("sale-2", "ann", Wants(purses={"bonus": 500})).ok
