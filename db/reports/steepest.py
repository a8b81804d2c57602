"""The highest point of a smooth hill whose places are positive: Newton's steps in logarithms, with what they need."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from db.reports.lives import Floats, Ints

#: Steps end where no slope is left: the height then is right to the last digits that doubles have.
_FLAT = 1e-10
_STEPS_MAX = 200
#: In logarithms: no step is longer, so that a bad start can't throw the search out of the world.
_STEP_MAX = 1.0


@dataclass(frozen=True, slots=True)
class Slope:
    """The height at a place, its first derivatives and its second ones."""

    height: float
    slope: Floats
    bend: Floats


def highest(
    hill: Callable[[Floats], Slope], start: Sequence[float], low: Sequence[float], high: Sequence[float]
) -> tuple[tuple[float, ...], float]:
    """The place and the height of the top. Beyond `low` and `high` the ground falls away softly."""
    lows, highs = np.log(np.array(low)), np.log(np.array(high))
    place = np.clip(np.log(np.array(start, dtype=np.float64)), lows, highs)
    here = _fenced(hill, place, lows, highs)
    for _ in range(_STEPS_MAX):
        if float(np.abs(here.slope).max()) < _FLAT:
            break
        step = _step(here)
        rise = float(here.slope @ step)
        scale, there = 1.0, _fenced(hill, place + step, lows, highs)
        while not there.height >= here.height + 1e-4 * scale * rise and scale > 1e-9:
            scale /= 2
            there = _fenced(hill, place + scale * step, lows, highs)
        if not there.height > here.height:
            break
        place, here = place + scale * step, there
    return tuple(float(one) for one in np.exp(place)), here.height + 0.5 * float(
        (_outside(place, lows, highs) ** 2).sum()
    )


def _step(here: Slope) -> Floats:
    """Newton's, but uphill where the ground bends the other way."""
    bends, ways = np.linalg.eigh(here.bend)
    along = (ways.T @ here.slope) / np.maximum(np.abs(bends), 1e-9)
    step: Floats = ways @ along
    longest = float(np.abs(step).max())
    return step * min(1.0, _STEP_MAX / longest) if longest > 0 else step


def _fenced(hill: Callable[[Floats], Slope], place: Floats, lows: Floats, highs: Floats) -> Slope:
    """The hill over logarithms, less half the square of how far the place is out of bounds."""
    at = np.exp(place)
    there = hill(at)
    out = _outside(place, lows, highs)
    slope = at * there.slope - out
    bend = np.outer(at, at) * there.bend + np.diag(at * there.slope - (out != 0))
    return Slope(there.height - 0.5 * float(out @ out), slope, bend)


def _outside(place: Floats, lows: Floats, highs: Floats) -> Floats:
    out: Floats = np.minimum(place - lows, 0) + np.maximum(place - highs, 0)
    return out


def dot(one: Floats | Ints, other: Floats | Ints) -> float:
    """Their products together. Not by `@`, which spreads so small a thing over all processors: the till needs one."""
    return float(np.einsum("i,i->", one, other))


def gammas(at: Floats) -> tuple[Floats, Floats, Floats]:
    """The logarithm of the gamma function at places above nought, and its first and second derivatives.

    The derivatives by Stirling's series from 10 on (Abramowitz & Stegun 6.3.18, 6.4.12), and down from there by their
    recurrences.
    """
    logs = np.array([math.lgamma(one) for one in at])
    up, first, second = at.astype(np.float64).copy(), np.zeros(len(at)), np.zeros(len(at))
    for _ in range(10):
        small = up < 10
        per = np.where(small, 1 / up, 0.0)
        first -= per
        second += per**2
        up = up + small
    square = 1 / up**2
    first += np.log(up) - 0.5 / up
    first -= square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))))
    rest = square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * 5 / 66))))
    second += (1 + 0.5 / up + rest) / up
    return logs, first, second
