"""The models of lifetime value once more, one customer at a time in plain Python: slow, and without the tricks."""

import math
import random
from collections.abc import Callable, Sequence
from typing import NamedTuple


class History(NamedTuple):
    """Visits after the first; weeks from the first to the last, and to today."""

    x: int
    seen: float
    age: float


def customers(count: int, seed: int, r: float, alpha: float, a: float, b: float) -> list[History]:
    """Customers of a known world, in whole days."""
    dice = random.Random(seed)
    found = []
    for _ in range(count):
        age = dice.randrange(60, 360)
        rate, gives_up = dice.gammavariate(r, 1 / alpha) / 7, dice.betavariate(a, b)
        day, x, seen = 0.0, 0, 0
        while True:
            day += max(1.0, dice.expovariate(rate)) if rate > 0 else math.inf
            if day > age:
                break
            x, seen = x + 1, int(day)
            if dice.random() < gives_up:
                break
        found.append(History(x, seen / 7, age / 7))
    return found


def beta_log(one: float, other: float) -> float:
    return math.lgamma(one) + math.lgamma(other) - math.lgamma(one + other)


def coming_log(who: History, r: float, alpha: float, a: float, b: float) -> float:
    """The logarithm of equation (6) as the paper prints it."""
    x, seen, age = who
    drawn = math.lgamma(r + x) - math.lgamma(r) + r * math.log(alpha)
    stays = math.exp(beta_log(a, b + x) - beta_log(a, b) + drawn - (r + x) * math.log(alpha + age))
    if x == 0:
        return math.log(stays)
    gone = math.exp(beta_log(a + 1, b + x - 1) - beta_log(a, b) + drawn - (r + x) * math.log(alpha + seen))
    return math.log(stays + gone)


def alive(who: History, r: float, alpha: float, a: float, b: float) -> float:
    x, seen, age = who
    return 1 / (1 + (a / (b + x - 1) * ((alpha + age) / (alpha + seen)) ** (r + x) if x else 0))


def visits(who: History, weeks: float, r: float, alpha: float, a: float, b: float) -> float:
    """The expectation of (10) before it is worked out: over the chances of giving up that fit the customer, by the rule
    of Simpson. With p given, visits in t are (1 - exp(-rate p t)) / p on average, and the rate is a gamma's.
    """
    shape, length = r + who.x, alpha + who.age

    def part(p: float) -> float:
        seen = -math.expm1(-shape * math.log1p(p * weeks / length)) / p
        return seen * math.exp((a - 1) * math.log(p) + (b + who.x - 1) * math.log1p(-p) - beta_log(a, b + who.x))

    # p = s ** k spreads the crowd near nought out.
    k = max(1.0, 4 / a)
    steps = 4_000
    total = 0.0
    for place in range(1, steps):
        s = place / steps
        total += (4 if place % 2 else 2) * part(s**k) * k * s ** (k - 1)
    return total / (3 * steps) * alive(who, r, alpha, a, b)


def spending_log(x: int, mean: float, p: float, q: float, nu: float) -> float:
    """The logarithm of equation (1a) of the note: the density of an average of x visits."""
    return (
        math.lgamma(p * x + q)
        - math.lgamma(p * x)
        - math.lgamma(q)
        + q * math.log(nu)
        + (p * x - 1) * math.log(mean)
        + p * x * math.log(x)
        - (p * x + q) * math.log(nu + x * mean)
    )


def climbed(hill: Callable[[Sequence[float]], float], start: Sequence[float]) -> tuple[float, ...]:
    """The top of a hill over logarithms, by Nelder and Mead's creeping simplex."""

    def height(place: Sequence[float]) -> float:
        return hill([math.exp(one) for one in place])

    first = [math.log(one) for one in start]
    corners = [first] + [
        [one + (0.3 if place == row else 0) for place, one in enumerate(first)] for row in range(len(first))
    ]
    known = sorted(((height(corner), corner) for corner in corners), reverse=True)
    for _ in range(600):
        worst_height, worst = known[-1]
        centre = [sum(column) / (len(known) - 1) for column in zip(*(corner for _, corner in known[:-1]), strict=True)]

        def towards(far: float, centre: list[float] = centre, worst: list[float] = worst) -> tuple[float, list[float]]:
            place = [middle + far * (middle - low) for middle, low in zip(centre, worst, strict=True)]
            return height(place), place

        there = towards(1.0)
        if there[0] > known[0][0]:
            there = max(there, towards(2.0))
        elif there[0] <= known[-2][0]:
            there = towards(0.5) if there[0] > worst_height else towards(-0.5)
        if there[0] > worst_height:
            known[-1] = there
        else:
            best = known[0][1]
            shrunk = [[(one + top) / 2 for one, top in zip(corner, best, strict=True)] for _, corner in known[1:]]
            known = [known[0], *((height(corner), corner) for corner in shrunk)]
        known.sort(reverse=True)
        if known[0][0] - known[-1][0] < 1e-11 * abs(known[0][0]):
            break
    return tuple(math.exp(one) for one in known[0][1])
