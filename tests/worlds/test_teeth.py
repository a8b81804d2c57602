"""Each rule of the protocol is switched off once, and the world that needs it says so: worlds have teeth."""

from pathlib import Path

import pytest

from tests.worlds import light_file, model_hub
from tests.worlds.switched_off import SWITCHED_OFF
from tests.worlds.teeth import HUB, HUB_OF_TILLS, LIGHT_TILL, TILL
from tests.worlds.world import play
from tests.worlds.written import Broken

RULES_AT_LEAST = 20


def test_enough_rules_are_watched():
    assert len(HUB | LIGHT_TILL) >= RULES_AT_LEAST
    assert set(HUB | HUB_OF_TILLS) <= model_hub.RULES
    assert set(LIGHT_TILL) <= light_file.RULES
    assert set(TILL) <= set(SWITCHED_OFF)


@pytest.mark.parametrize("rule", HUB)
def test_a_hub_without_a_rule_is_found_out(rule: str, tmp_path: Path):
    seed, promise = HUB[rule]
    with pytest.raises(Broken) as found:
        play(seed, tmp_path, light=True, off=[rule])
    assert found.value.rule == promise


@pytest.mark.parametrize("rule", LIGHT_TILL)
def test_a_till_without_a_rule_is_found_out(rule: str, tmp_path: Path):
    seed, promise = LIGHT_TILL[rule]
    with pytest.raises(Broken) as found:
        play(seed, tmp_path, light=True, without=[rule])
    assert found.value.rule == promise


@pytest.mark.parametrize("rule", TILL)
def test_a_till_on_real_books_without_it_is_found_out_too(rule: str, tmp_path: Path):
    seed, _ = TILL[rule]
    with pytest.raises(Broken), SWITCHED_OFF[rule]():
        play(seed, tmp_path, without=[rule])


@pytest.mark.parametrize("rule", HUB_OF_TILLS)
def test_a_hub_without_a_rule_is_found_out_by_tills_on_real_books(rule: str, tmp_path: Path):
    seed, promise = HUB_OF_TILLS[rule]
    with pytest.raises(Broken) as found:
        play(seed, tmp_path, off=[rule])
    assert found.value.rule == promise
