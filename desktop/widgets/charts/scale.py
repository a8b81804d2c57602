"""The scale of an axis: where it begins and ends, and the few round values that are written beside it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """From `least` to `most`, with nought always among them; `ticks` from the bottom up."""

    least: int
    most: int
    ticks: tuple[int, ...]

    def share(self, value: int) -> float:
        """How high a value lies, from 0 at the bottom to 1 at the top."""
        return (value - self.least) / (self.most - self.least)


def scale(values: Iterable[int], *, whole: int = 1, steps: int = 4) -> Scale:
    """A scale over these values. So many of them as `whole` make a unit, which is not cut where it need not be."""
    known = tuple(values)
    highest, lowest = max((*known, 0)), min((*known, 0))
    if highest == lowest:
        return Scale(0, 1, (0,))
    step = _round_step(highest - lowest, steps, whole)
    first, last = lowest // step, -(-highest // step)
    return Scale(first * step, last * step, tuple(step * place for place in range(first, last + 1)))


def shares() -> Scale:
    """A whole in quarters."""
    return Scale(0, 10_000, (0, 2_500, 5_000, 7_500, 10_000))


def _round_step(span: int, steps: int, whole: int) -> int:
    """The smallest 1, 2, 2.5 or 5 followed by noughts that needs at most so many steps."""
    least = -(-span // steps)
    # Fractions of a unit are only written where all of it is smaller than some units.
    size = whole if least > whole // 2 else 1
    while True:
        for digits in (4, 8, 10, 20):
            step = size * digits // 4
            if step >= least and step * 4 == size * digits:
                return step
        size *= 10
