"""Hundreds of small worlds in which everything fails that can: what must hold, holds in every one of them."""

from pathlib import Path

import pytest

from tests.worlds.world import play

#: Light worlds of a test, and how many such tests there are.
AT_ONCE, TIMES = 50, 8


@pytest.mark.parametrize("first", range(1, AT_ONCE * TIMES, AT_ONCE))
def test_the_protocol_keeps_its_promises_in_every_world(first: int, tmp_path: Path):
    for seed in range(first, first + AT_ONCE):
        play(seed, tmp_path, light=True)


def test_a_world_is_the_same_every_time(tmp_path: Path):
    once, again = (play(7, tmp_path, light=True) for _ in range(2))
    assert once.story == again.story
    assert once.trace == again.trace != play(8, tmp_path, light=True).trace
