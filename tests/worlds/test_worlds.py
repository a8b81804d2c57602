"""Hundreds of small worlds in which everything fails that can: what must hold, holds in every one of them."""

from pathlib import Path

import pytest

from tests.worlds.world import play

#: Light worlds of a test, and how many such tests there are.
AT_ONCE, TIMES = 50, 8
#: The same with tills on real books, which cost ten times as much.
REAL_AT_ONCE, REAL_TIMES = 5, 20
#: Light worlds of which something was found out among hundreds of thousands.
TOLD_SOMETHING = (508839, 545015, 621817, 634123, 676735, 698829)


@pytest.mark.parametrize("first", range(1, AT_ONCE * TIMES, AT_ONCE))
def test_the_protocol_keeps_its_promises_in_every_world(first: int, tmp_path: Path):
    for seed in range(first, first + AT_ONCE):
        play(seed, tmp_path, light=True)


def test_what_rare_worlds_told_holds_in_them(tmp_path: Path):
    for seed in TOLD_SOMETHING:
        play(seed, tmp_path, light=True)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where books of new tills are made once, and copied for every world."""
    return tmp_path_factory.mktemp("worlds")


@pytest.mark.parametrize("first", range(1, REAL_AT_ONCE * REAL_TIMES, REAL_AT_ONCE))
def test_tills_with_real_books_keep_them_too(first: int, folder: Path):
    for seed in range(first, first + REAL_AT_ONCE):
        play(seed, folder)


@pytest.mark.parametrize("light", [True, False])
def test_a_world_is_the_same_every_time(light: bool, folder: Path):
    once, again, other = (play(seed, folder, light=light) for seed in (7, 7, 8))
    assert once.story == again.story
    assert once.trace == again.trace != other.trace
