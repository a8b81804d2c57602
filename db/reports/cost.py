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
    #: How many gifts were taken for points that pay for nothing else: what those cost the programme does not say.
    gifts_untold: int = 0

    @property
    def in_all(self) -> Minor:
        return self.discounts + self.purses + (self.gifts or 0)


def cost(source: Source, asked: Asked, period: Period, sold: tuple[Side, Side]) -> Cost:
    """Of the receipts that `sold` are the sums of."""
    discounts = sum(side.discount for side in sold)
    paid = sum(side.purses for side in sold)
    if asked.is_of_a_place or asked.is_of_members:
        return Cost(discounts, paid, None)
    known, taken = purses(source, asked.today), gifts(source, period).values()
    worth = sum(known.in_money(gift.purse, gift.points or 0) or 0 for gift in taken)
    return Cost(discounts, paid, worth, sum(gift.receipts for gift in taken if not known.pays(gift.purse)))
