"""The hub's server dies and its standby takes over under load: tills go on there, and nothing is lost."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.sync.hub_address import HubAddress
from tests.hub.crew import IS_LONG, SECONDS, Crew, crew_of
from tests.hub.server import NoPostgres, Server, start, start_standby


@pytest.fixture
def pair() -> Iterator[tuple[Server, Server]]:
    """A server that acknowledges nothing before its standby has it too."""
    try:
        primary = start(durable=True, listens=True)
    except NoPostgres as none:
        pytest.skip(str(none))
    standby = start_standby(primary)
    yield primary, standby
    for one in (primary, standby):
        one.stop()


def test_tills_go_on_at_the_standby_and_nothing_acknowledged_is_lost(
    pair: tuple[Server, Server], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    primary, standby = pair
    at = HubAddress(host="127.0.0.1", port=primary.port, standbys=(("127.0.0.1", standby.port),), database="", role="")
    crew = crew_of(primary, tmp_path, at, tills=4 if IS_LONG else 2)
    try:
        crew.start()
        crew.is_busy()
        _go_on(crew, SECONDS / 2)
        primary.crash()
        standby.promote()
        crew.moved_to(standby)
        charged = crew.charges()
        sold = [len(till.acknowledged) for till in crew.tills]
        _go_on(crew, SECONDS / 2)
        # Somebody spends by the new one's word, and everybody sells.
        while crew.charges() <= charged:
            crew.sells(1)
        assert all(len(till.acknowledged) > before for till, before in zip(crew.tills, sold, strict=True))
        crew.prove()
    finally:
        crew.stop()
    if IS_LONG:
        with capsys.disabled():
            print(f"\nstandby promoted after {SECONDS / 2:.0f} s of load: {dict(crew.told)}")


def _go_on(crew: Crew, seconds: float) -> None:
    over = time.monotonic() + seconds
    while time.monotonic() < over:
        crew.sells(1)
