"""Worlds in which everything fails that can, with a real hub beside the model of one: both say the same."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from tests.hub.both_hubs import BothHubs
from tests.hub.hubs import CODES, MadeHub, make
from tests.hub.server import Server
from tests.worlds.world import play


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
