"""A price shared between goods and the points that came with them, and what of it is earned as points are used.

IFRS 15, paragraphs 74 to 80 and B39 to B47: points that give a right of their own are sold with the goods. Their part
of the price waits until they are used; points that nobody is expected to use are earned along with those that are.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from loyalty.money import Minor, Points, half_up, spread


@dataclass(frozen=True, slots=True)
class Allocated:
    """A price by what it was paid for: goods now, and each kind of points later."""

    goods: Minor
    points: tuple[Minor, ...]


def allocated(price: Minor, *points: Minor) -> Allocated:
    """A price shared in proportion to stand-alone prices. That of the goods is the price itself; `points` are those of
    the points that are expected to be used. The parts add up to the price.
    """
    assert price >= 0
    assert all(value >= 0 for value in points)
    if not price:
        # Nothing was paid, so nothing waits, whatever the points are worth.
        return Allocated(0, (0,) * len(points))
    goods, *shares = spread(price, (price, *points))
    return Allocated(goods, tuple(shares))


def recognised(deferred: Minor, used: Points, expected: Points) -> Minor:
    """What of a deferred price is earned once so many of the points that are expected to be used have been, half up."""
    assert deferred >= 0
    assert used >= 0
    if used >= expected:
        return deferred
    return half_up(deferred * used, expected)


@dataclass(frozen=True, slots=True)
class Month:
    """What one month did to a purse."""

    #: yyyymm.
    month: int
    #: Points sold with goods that month and expected to be used, and the part of the price that waits for them.
    expected: Points
    deferred: Minor
    #: Points used in that month, whenever they were earned.
    used: Points
    #: The month at whose end the last of its points has lapsed; 0 where they never do.
    over_in: int = 0


@dataclass(slots=True)
class _Sold:
    """Points of one month's sales while they wait."""

    month: Month
    used: Points = 0
    earned: Minor = 0
    is_over: bool = False

    @property
    def room(self) -> Points:
        return 0 if self.is_over else self.month.expected - self.used

    def earn(self) -> Minor:
        """What is earned by now and was not yet."""
        by_now = (
            self.month.deferred if self.is_over else recognised(self.month.deferred, self.used, self.month.expected)
        )
        more, self.earned = by_now - self.earned, by_now
        return more


@dataclass(slots=True)
class Waiting:
    """The price that waits, month after month: what was sold first is used first."""

    balance: Minor = 0
    _sold: list[_Sold] = field(default_factory=list)

    def after(self, month: Month) -> Minor:
        """Add a month, the next one in order; what it recognised."""
        self._sold.append(_Sold(month))
        self.balance += month.deferred
        left = month.used
        for sold in self._sold:
            part = max(0, min(left, sold.room))
            sold.used += part
            left -= part
            sold.is_over = sold.is_over or bool(sold.month.over_in and sold.month.over_in <= month.month)
        earned = sum(sold.earn() for sold in self._sold)
        self._sold = [sold for sold in self._sold if sold.room]
        self.balance -= earned
        return earned


def walked(months: Iterable[Month]) -> Sequence[tuple[Month, Minor, Minor]]:
    """Each month with what it recognised and what waits at its end."""
    waiting = Waiting()
    return [(month, waiting.after(month), waiting.balance) for month in months]
