"""Tills are killed and their hub is stopped in the middle of a Saturday: what was acknowledged is there, once."""

import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.hub.crew import IS_LONG, SECONDS, Crew, crew_of
from tests.hub.server import NoPostgres, Server, start

SEED = 20_261_128
#: Between two kills, about; and in seconds, how often the hub is stopped.
SOLD_BETWEEN_KILLS, CRASHES_EACH_S = 6, 12.0
KILLS_AT_LEAST = 4


@pytest.fixture
def crew(server_of_its_own: Server, tmp_path: Path) -> Iterator[Crew]:
    made = crew_of(server_of_its_own, tmp_path, tills=4 if IS_LONG else 2)
    yield made
    made.stop()


@pytest.fixture
def server_of_its_own() -> Iterator[Server]:
    try:
        made = start(durable=True)
    except NoPostgres as none:
        pytest.skip(str(none))
    yield made
    made.stop()


def test_whatever_is_killed_nothing_acknowledged_is_lost_and_nothing_counts_twice(
    crew: Crew, server_of_its_own: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    dice, crashes = Random(SEED), 0
    crew.start()
    crew.is_busy()
    begun = time.monotonic()
    over, next_crash = begun + SECONDS, begun + min(CRASHES_EACH_S, SECONDS) / 2
    # On a busy machine it takes longer until enough has been killed.
    while time.monotonic() < over or not crashes or sum(till.kills for till in crew.tills) <= KILLS_AT_LEAST:
        crew.sells(dice.randrange(1, 2 * SOLD_BETWEEN_KILLS))
        if time.monotonic() >= next_crash:
            server_of_its_own.crash()
            crashes += 1
            # Meanwhile they sell on, and spend what the owner risks.
            crew.sells(dice.randrange(1, 20))
            server_of_its_own.run()
            next_crash += CRASHES_EACH_S
        till = dice.choice(crew.tills)
        if till.since_start:
            till.kill()
            till.start()
    crew.is_busy()
    crew.stop()
    crew.prove()
    assert crew.told["kills"] > KILLS_AT_LEAST
    assert crew.told["charged"] > 0
    _would_be_noticed(crew)
    if IS_LONG:
        with capsys.disabled():
            print(f"\nkilled under load, {SECONDS:.0f} s, hub stopped at once {crashes} times: {dict(crew.told)}")


def _would_be_noticed(crew: Crew) -> None:
    """A charge that nobody sold or gave back; a fact that is missing; one that is there twice."""
    crew.sql("UPDATE hub.charge SET state = 'charged' WHERE op_id = (SELECT max(op_id) FROM hub.charge)")
    with pytest.raises(AssertionError, match="neither sold nor given back"):
        crew.every_charge_has_its_sale()
    for harm in (
        "DELETE FROM event WHERE id = (SELECT max(id) FROM event)",
        "UPDATE event SET op_id = (SELECT op_id FROM event LIMIT 1) WHERE id = (SELECT max(id) FROM event)",
    ):
        crew.sql(harm)
        with crew.healed() as books, pytest.raises(AssertionError):
            crew.every_fact_is_there_once(books)
