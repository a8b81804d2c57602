"""What the programme cost in a period: discounts, what purses paid, gifts; less what came back with returned goods."""

from dataclasses import dataclass

from db.reports.asked import Asked, Period
from db.reports.owed import purses
from db.reports.rules import gifts
from db.reports.sold import Side
from db.reports.source import Source
from loyalty.money import Minor


@dataclass(frozen=True, slots=True)
class Cost:
    discounts: Minor
    purses: Minor
    #: At the worth of the points they took. None where some tills or members were asked for: nobody knows it then.
    gifts: Minor | None

    @property
    def in_all(self) -> Minor:
        return self.discounts + self.purses + (self.gifts or 0)


def cost(source: Source, asked: Asked, period: Period, sold: tuple[Side, Side]) -> Cost:
    """Of the receipts that `sold` are the sums of."""
    discounts = sum(side.discount for side in sold)
    whole = not asked.is_of_a_place and not asked.is_of_members
    return Cost(discounts, sum(side.purses for side in sold), _gifts(source, asked, period) if whole else None)


def _gifts(source: Source, asked: Asked, period: Period) -> Minor:
    """Gifts of ladders that were taken, less those of voided sales."""
    known = purses(source, asked.today)
    return sum(known.worth(gift.purse, gift.points or 0) for gift in gifts(source, period).values())
