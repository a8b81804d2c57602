"""A basket of 100 lines under a programme of 40 rules, 10 of which apply."""

from random import Random

from loyalty.basket import Basket
from loyalty.programme import Programme
from loyalty.programme_document import read
from loyalty.quote import quote
from loyalty.request_document import STANDING, before
from tests.speed.floor import timed
from tests.speed.shop import NOW, PROGRAMME, ZONE, goods_line

LINES, RULES, APPLYING = 100, 40, 10


def programme() -> Programme:
    """Forty rules: ten ways of earning that give, and thirty discounts and earnings for goods that are not there."""
    purses = PROGRAMME["purses"]
    earn = [
        {
            "id": f"gives-{n}",
            "name": f"Rule {n}",
            "purse": "cash",
            "rate": 50 + n,
            "what": {"categories": [f"C{n % 9}"]},
        }
        for n in range(APPLYING - 1)
    ]
    earn += [
        {"id": f"rests-{n}", "name": f"Rule {n}", "purse": "cash", "rate": 100, "what": {"categories": [f"Z{n}"]}}
        for n in range(RULES - APPLYING - 10)
    ]
    cumulative = [
        {
            "id": f"steps-{n}",
            "name": f"Steps {n}",
            "steps": [{"from": 10**9 + k, "percent": 100 * (k + 1)} for k in range(3)],
            "what": {"categories": [f"Y{n}"]},
        }
        for n in range(10)
    ]
    tier = [{"id": "tier", "name": "Tier", "percent": {"bronze": 300, "silver": 500, "gold": 700}}]
    discounts = {"cumulative": cumulative, "tier": tier}
    read_in = read({**PROGRAMME, "purses": purses, "earn": earn, "discounts": discounts})
    assert len(read_in.earns) + len(read_in.cumulative) + len(read_in.tier_discounts) == RULES
    return read_in


def measure(times: int) -> list[float]:
    """Seconds for one quote, so many times."""
    rules = programme()
    random = Random(2)
    basket = Basket(tuple(goods_line(random) for _ in range(LINES)))
    said = {"spent": 30_000, "balances": {"cash": 5_000}}
    standing = before(STANDING.read(said, "standing", []), NOW, ZONE).standing
    quoted = quote(rules, standing, basket, NOW)
    applied = {earned.rule for earned in quoted.earned} | {taken.rule for line in quoted.lines for taken in line.taken}
    assert len(applied) == APPLYING, applied
    return [timed(lambda: quote(rules, standing, basket, NOW)) for _ in range(times)]
