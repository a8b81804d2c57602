"""Another ready programme is taken: what customers hold can still be paid with."""

import pytest

from desktop.programme.purses_kept import keeping_purses
from loyalty.examples import rehearse
from loyalty.programme_document import read
from resources import presets

ROUBLES = {"language": "en", "currency": "RUB", "decimals": 2, "zone": "Europe/Moscow"}


@pytest.mark.parametrize("name", presets.NAMES)
def test_a_like_purse_keeps_its_id_and_the_programmes_examples_still_come_out(name):
    money = [{"id": "held-money", "name": "Money", "unit": "money"}]
    points = [{"id": "held-points", "name": "Points", "unit": "points"}]
    for held in (money, points):
        taken = presets.document(name, **ROUBLES)
        kept = keeping_purses(taken, {"purses": held})
        own = [purse for purse in taken.get("purses", ()) if set(purse) >= set(held[0])]
        alike = [p for p in own if p["unit"] == held[0]["unit"] and not {"scale", "worth"} & set(p)]
        ids = [purse["id"] for purse in kept.get("purses", ())]
        assert (held[0]["id"] in ids) == bool(alike)
        assert rehearse(read(kept), kept.get("examples", [])) == ()


def test_points_of_another_size_are_another_purse():
    before = {"purses": [{"id": "tenths", "name": "Tenths", "unit": "points", "scale": 1}]}
    taken = {"purses": [{"id": "points", "name": "Points", "unit": "points"}]}
    assert keeping_purses(taken, before) == taken
