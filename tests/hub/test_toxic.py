"""A bad network between tills and their hub: selling goes on, and nothing is lost or doubled."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median

import pytest

from db.sync.hub_address import HubAddress
from db.sync.round import sync_once
from db.sync.wire import HubAway, Wants
from tests.db.chain import Chain
from tests.hub.both import InPostgres, chain_in_postgres
from tests.hub.crew import IS_LONG, SECONDS, crew_of
from tests.hub.hubs import MadeHub
from tests.hub.selling import sold_by_right
from tests.hub.server import Server
from tests.hub.till_process import Rounds
from tests.hub.toxic import ToxicWay

SEED = 20_261_128
#: A till of these tests gives up sooner than a shop's does: libpq takes no less than two seconds for a connection.
CONNECTS_WITHIN_S, ANSWERS_WITHIN_S = 2.0, 0.5
#: No sale that waited for the network would be as fast.
NO_SALE_WAITS_S = CONNECTS_WITHIN_S
#: On a machine that has other things to do, what takes no time may take so long.
SLACK_S = 8.0

Fault = Callable[[ToxicWay], None]
FAULTS: dict[str, Fault] = {
    "delays": lambda way: way.delay(2 * ANSWERS_WITHIN_S),
    "swallows": lambda way: way.swallow(),
    "refuses": lambda way: way.refuse(),
    "resets in the middle of an answer": lambda way: way.cut_answers(40),
}


@pytest.fixture(scope="module")
def way(server: Server) -> Iterator[ToxicWay]:
    made = ToxicWay(server.port)
    yield made
    made.close()


@pytest.fixture(scope="module")
def far_hub(one_hub: MadeHub, way: ToxicWay) -> Iterator[MadeHub]:
    """A hub that tills reach by that way alone."""
    addresses = {n: replace(at, host="127.0.0.1", port=way.port) for n, at in one_hub.addresses.items()}
    made = MadeHub(one_hub.server, one_hub.url, addresses)
    yield made
    made.close()


@pytest.fixture
def chain(far_hub: MadeHub, way: ToxicWay, tmp_path: Path) -> Iterator[Chain]:
    far_hub.clear()
    made, _ = chain_in_postgres(
        tmp_path, far_hub, connects_within_s=CONNECTS_WITHIN_S, answers_within_s=ANSWERS_WITHIN_S
    )
    way.lost = 0
    yield made
    way.heal()
    made.close()


@pytest.mark.parametrize("fault", FAULTS)
def test_selling_goes_on_as_if_the_network_were_there(
    chain: Chain, way: ToxicWay, far_hub: MadeHub, fault: str
) -> None:
    first = chain.tills[1]
    ann = first.enrol("Ann")
    chain.settle()
    rounds = Rounds(first, chain.door(1), between_s=0.01)
    FAULTS[fault](way)
    rounds.start()
    took, sold = [], []
    until = time.monotonic() + SLACK_S
    while len(sold) < 20 or (not rounds.reports and time.monotonic() < until):
        begun = time.monotonic()
        sold.append(first.sell(ann, 1_000).op_id)
        took.append(time.monotonic() - begun)
        rounds.over.wait(0.02)
    rounds.stop()
    assert max(took) < NO_SALE_WAITS_S
    assert median(took) < 0.25
    assert {report.state for report in rounds.reports} == {"away"}
    assert max(rounds.took) < CONNECTS_WITHIN_S + ANSWERS_WITHIN_S + SLACK_S
    way.heal()
    settle(chain)
    ops = InPostgres(far_hub, chain.folder).ops()
    assert set(sold) <= ops
    assert first.holds(ann) == chain.tills[2].holds(ann) == 50 * len(sold)
    chain.is_clean()


@pytest.mark.parametrize("call", ["hello", "push", "tell", "pull"])
def test_a_round_whose_answer_is_lost_is_simply_made_again(
    chain: Chain, way: ToxicWay, far_hub: MadeHub, call: str
) -> None:
    first = chain.tills[1]
    ann = first.enrol("Ann")
    sold = first.sell(ann, 20_000)
    # Once it is asked again at once: the line may have been dead before. Twice nobody is there.
    way.lose_answers_to(call, times=2)
    report = sync_once(first.books, chain.door(1), now=chain.now)
    assert (report.state, way.lost) == ("away", 2)
    assert (report.waiting > 0) is (call in ("hello", "push", "tell"))
    there = InPostgres(far_hub, chain.folder)
    assert (sold.op_id in there.ops()) is (call != "hello"), "the hub has done what nobody heard of"
    settle(chain)
    assert sold.op_id in there.ops()
    assert first.holds(ann) == chain.tills[2].holds(ann) == 1_000
    chain.is_clean()


def test_a_charge_whose_answer_is_lost_is_asked_for_again_and_made_once(
    chain: Chain, way: ToxicWay, far_hub: MadeHub
) -> None:
    first, there = chain.tills[1], InPostgres(far_hub, chain.folder)
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()
    way.lose_answers_to("authorise")
    sold = sold_by_right(first, chain.door(1), ann, 20_000, points=2_000)
    assert sold is not None
    assert (way.lost, there.charges()) == (1, {sold.op_id: "charged"})
    chain.settle()
    assert there.charges() == {sold.op_id: "settled"}
    assert first.holds(ann) == chain.tills[2].holds(ann) == 5_000 - 2_000 + 900
    chain.is_clean()


def test_whoever_asks_for_a_charge_hears_that_a_question_was_lost(chain: Chain, way: ToxicWay) -> None:
    """Were it asked again behind their back and then refused, nobody would give back what the first one charged."""
    ann = chain.tills[1].enrol("Ann")
    chain.tills[1].sell(ann, 100_000)
    chain.settle()
    way.lose_answers_to("authorise")
    with pytest.raises(HubAway):
        chain.door(1).authorise("sale-00001", ann, Wants(purses={"bonus": 100}))
    assert way.lost == 1


def test_a_charge_that_nobody_answers_for_is_given_back(chain: Chain, way: ToxicWay, far_hub: MadeHub) -> None:
    first, there = chain.tills[1], InPostgres(far_hub, chain.folder)
    ann = first.enrol("Ann")
    first.sell(ann, 100_000)
    chain.settle()
    way.lose_answers_to("authorise", times=2)
    assert sold_by_right(first, chain.door(1), ann, 20_000, points=2_000) is None
    assert (way.lost, list(there.charges().values())) == (2, ["charged"])
    # The customer goes on to the other till meanwhile: what nobody knows to be free is not spent twice.
    assert sold_by_right(chain.tills[2], chain.door(2), ann, 20_000, points=4_000) is None
    chain.settle()
    assert list(there.charges().values()) == ["void"]
    assert sold_by_right(chain.tills[2], chain.door(2), ann, 20_000, points=4_000) is not None
    chain.settle()
    assert first.holds(ann) == chain.tills[2].holds(ann) == 5_000 - 4_000 + 800
    chain.is_clean()


def test_a_customer_does_not_wait_for_a_hub_that_is_silent(far_hub: MadeHub, way: ToxicWay) -> None:
    patient = far_hub.door(1, connects_within_s=60)
    way.swallow()
    begun = time.monotonic()
    with pytest.raises(HubAway):
        patient.authorise("sale-00001", "ann", Wants(purses={"bonus": 100}))
    way.heal()
    assert time.monotonic() - begun < CONNECTS_WITHIN_S + SLACK_S


def test_an_hour_of_bad_weather_loses_and_doubles_nothing(
    server: Server, way: ToxicWay, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = HubAddress(host="127.0.0.1", port=way.port, database="", role="")
    crew = crew_of(server, tmp_path, at, tills=4 if IS_LONG else 2)
    dice, weather = Random(SEED), [*FAULTS.values(), *(_loses(call) for call in ("push", "authorise", "pull", "void"))]
    changes = 0
    try:
        crew.start()
        crew.is_busy()
        over = time.monotonic() + SECONDS
        while time.monotonic() < over:
            dice.choice(weather)(way)
            changes += 1
            crew.sells(dice.randrange(1, 30))
            way.heal()
            crew.sells(dice.randrange(1, 15))
        crew.stop()
        crew.prove()
    finally:
        way.heal()
        crew.stop()
    if IS_LONG:
        with capsys.disabled():
            print(f"\nbad network, {SECONDS:.0f} s, changed {changes} times: {dict(crew.told)}")


def settle(chain: Chain) -> None:
    """Everybody hears everything; a line that was cut is noticed by whoever uses it next."""
    for n, till in chain.tills.items():
        sync_once(till.books, chain.door(n), now=chain.now)
    chain.settle()


def _loses(call: str) -> Fault:
    return lambda way: way.lose_answers_to(call, times=3)
