"""What is in a purse: lots with dates, and debt, by replaying its entries (programme.md §2)."""

from dataclasses import dataclass
from datetime import date

from loyalty.entries import LotId
from loyalty.money import Points


@dataclass(frozen=True, slots=True)
class Lot:
    """A parcel of points that was earned, or given back, together and lapses together."""

    id: LotId
    rest: Points
    #: When it was opened: ties among equal lapse days go to the older.
    at: "datetime"
    usable_on: date | None = None
    lapses_on: date | None = None
    months_from_visit: int = 0


@dataclass(frozen=True, slots=True)
class PurseState:
    """Open lots, oldest first, and what is owed. Balances are read from dates, never from a job that ran."""

    lots: tuple[Lot, ...] = ()
    debt: Points = 0

    def spendable(self, day: date) -> Points: ...
    def pending(self, day: date) -> Points: ...
    def lapsing(self, day: date) -> tuple[tuple[date, Points], ...]: ...
