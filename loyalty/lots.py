"""What is in a purse: lots with dates, and debt, by replaying its entries (programme.md §2).

Balances are read from dates. Replay is the only thing that decides which lots a payment took; any
order in which entries arrived gives the same purse, because they are replayed in the order they
happened. The common movements can be added to a state already replayed (`after`); a refund, and
anything that arrives late, replays the whole purse (`replayed`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from loyalty.calendar import add_months
from loyalty.entries import Entry, Kind, LotId, Purchase, Take
from loyalty.money import Points


@dataclass(frozen=True, slots=True)
class Lot:
    """A parcel of points that was earned, or given back, together and lapses together."""

    id: LotId
    rest: Points
    #: When it was opened: ties among equal lapse days go to the older.
    at: datetime
    usable_on: date | None = None
    lapses_on: date | None = None
    months_from_visit: int = 0

    def has_lapsed(self, day: date) -> bool:
        """A lot is good through the whole local day on which it lapses."""
        return self.lapses_on is not None and self.lapses_on < day

    def is_pending(self, day: date) -> bool:
        return self.usable_on is not None and day < self.usable_on

    def is_spendable(self, day: date) -> bool:
        return not self.has_lapsed(day) and not self.is_pending(day)


@dataclass(frozen=True, slots=True)
class PurseState:
    """Open lots in the order they were opened, and what is owed."""

    lots: tuple[Lot, ...] = ()
    debt: Points = 0

    def spendable(self, day: date) -> Points:
        """What may be paid with on that day, in smallest units."""
        return max(0, sum(lot.rest for lot in self.lots if lot.is_spendable(day)) - self.debt)

    def pending(self, day: date) -> Points:
        """What has been earned and can't be spent yet."""
        return sum(lot.rest for lot in self.lots if lot.is_pending(day) and not lot.has_lapsed(day))

    def lapsing(self, day: date) -> tuple[tuple[date, Points], ...]:
        """What lapses when, soonest first: the last good day and how much, of lots that live on that day."""
        by_day: dict[date, Points] = {}
        for lot in self.lots:
            if lot.lapses_on is not None and not lot.has_lapsed(day):
                by_day[lot.lapses_on] = by_day.get(lot.lapses_on, 0) + lot.rest
        return tuple(sorted(by_day.items()))

    def takes(self, points: Points, day: date) -> tuple[Take, ...]:
        """Which lots a sale's payment of so much takes on that day, in the order it takes them."""
        purse = _Purse.thawed(self)
        # The sale is a visit before it is a payment, as in replay: what lives by visits may move in the queue.
        purse.visited(day)
        return tuple(Take(parcel.id, taken) for parcel, taken in purse.take(points, day))


EMPTY = PurseState()

#: What can be added to a replayed purse without replaying it: it asks nothing of closed lots.
SIMPLE = frozenset({Kind.EARNED, Kind.PAID, Kind.GIFT, Kind.ADJUSTED, Kind.OPENING, Kind.FORGIVEN, Kind.LAPSED})


def after(state: PurseState, entries: Iterable[Entry], *, visit: date | None, day: date) -> PurseState:
    """The purse after newer entries of simple kinds, in order, on that day; a visit prolongs what lives by visits."""
    purse = _Purse.thawed(state)
    if visit is not None:
        purse.visited(visit)
    for entry in entries:
        assert entry.kind in SIMPLE
        purse.post(entry)
    return purse.frozen(day)


def replayed(entries: Iterable[Entry], purchases: Iterable[Purchase] = ()) -> "_Purse":
    """One purse from all its entries and the account's purchases, in whatever order they arrived."""
    purse = _Purse()
    purse.move(entries, purchases)
    return purse


#: By sale, and by gift where it was one: which lots it took when it was booked.
Took = Mapping[tuple[str, str], Iterable[Take]]


def onto(
    state: PurseState, entries: Iterable[Entry], purchases: Iterable[Purchase], *, took: Took, day: date
) -> PurseState:
    """The purse after movements of any kind and age, where all that is known of what came before are its open lots.

    What a returned payment goes back to is told by `took`; where that lot is closed the points live by the days that
    the return gives them. Exact for whatever `after` would take, and as near as can be known for the rest.
    """
    purse = _Purse.thawed(state)
    lots = {parcel.id: parcel for parcel in purse.parcels}
    for parcel in purse.parcels:
        parcel.earned_by = parcel.id.op_id
    purse.taken = {place: [(lots.get(take.lot), take.points) for take in takes] for place, takes in took.items()}
    purse.move(entries, purchases)
    return purse.frozen(day)


@dataclass(slots=True)
class _Parcel:
    """A lot while it is being replayed, closed ones too: a refund may look for them."""

    id: LotId
    rest: Points
    at: datetime
    usable_on: date | None
    lapses_on: date | None
    months_from_visit: int
    #: The sale whose earning opened it, also where a refund credited it later.
    earned_by: str = ""

    @property
    def place(self) -> tuple[date, datetime, LotId]:
        """Where it stands in the queue of payments: earliest lapse, then oldest, then id."""
        return (self.lapses_on or date.max, self.at, self.id)

    def lives(self, day: date) -> bool:
        return self.lapses_on is None or self.lapses_on >= day

    def prolong(self, visit: date) -> None:
        if self.months_from_visit and self.lapses_on is not None and self.lapses_on >= visit:
            self.lapses_on = max(self.lapses_on, add_months(visit, self.months_from_visit))


@dataclass(slots=True)
class _Purse:
    """A purse while it is being replayed."""

    parcels: list[_Parcel] = field(default_factory=list)
    debt: Points = 0
    #: By sale, and gift if it was one: what it took, in order, less what has gone back. None was never there.
    taken: dict[tuple[str, str], list[tuple[_Parcel | None, Points]]] = field(default_factory=dict)
    #: By lot: how much of it has been booked as lapsed.
    booked_lapsed: dict[LotId, Points] = field(default_factory=dict)
    #: Days of the visits so far: what a refund credits as of its sale lived through those since.
    visits: list[date] = field(default_factory=list)

    @classmethod
    def thawed(cls, state: PurseState) -> "_Purse":
        parcels = [
            _Parcel(lot.id, lot.rest, lot.at, lot.usable_on, lot.lapses_on, lot.months_from_visit) for lot in state.lots
        ]
        return cls(parcels, state.debt)

    def frozen(self, day: date) -> PurseState:
        """What later movements on or after that day can still ask of it: lots that are open and not lapsed."""
        open_parcels = [parcel for parcel in self.parcels if parcel.rest and parcel.lives(day)]
        open_parcels.sort(key=lambda parcel: (parcel.at, parcel.id, parcel.lapses_on or date.max))
        lots = (
            Lot(parcel.id, parcel.rest, parcel.at, parcel.usable_on, parcel.lapses_on, parcel.months_from_visit)
            for parcel in open_parcels
        )
        return PurseState(tuple(lots), self.debt)

    def move(self, entries: Iterable[Entry], purchases: Iterable[Purchase]) -> None:
        """Entries and purchases in the order in which they happened; a sale's visit comes before its own entries."""
        moves: list[tuple[datetime, str, int, Entry | Purchase]] = [(e.at, e.op_id, e.n, e) for e in entries]
        moves += [(purchase.at, purchase.op_id, -1, purchase) for purchase in purchases]
        for _, _, _, move in sorted(moves, key=lambda move: move[:3]):
            if isinstance(move, Purchase):
                self.visited(move.day)
            else:
                self.post(move)

    def post(self, entry: Entry) -> None:
        """One entry, newer than all before it."""
        match entry.kind:
            case Kind.LAPSED:
                assert entry.lot is not None
                # Dates have taken it already; this only notes how much of that is in the books.
                self.booked_lapsed[entry.lot] = self.booked_lapsed.get(entry.lot, 0) - entry.amount
            case Kind.RETURNED:
                self._give_back(entry)
            case Kind.TAKEN_BACK:
                self._take_back(entry)
            case _ if entry.amount >= 0:
                self._credit(entry)
            case _:
                self._pay(entry)

    def visited(self, day: date) -> None:
        """A visit prolongs every lot that lives by visits and has not lapsed before it, a spent one too."""
        self.visits.append(day)
        for parcel in self.parcels:
            parcel.prolong(day)

    def take(self, points: Points, day: date) -> list[tuple[_Parcel, Points]]:
        """Take up to so much from open, spendable parcels; what could not be found is for the caller."""
        taken = []
        for parcel in sorted(self.parcels, key=lambda parcel: parcel.place):
            if not points:
                break
            pending = parcel.usable_on is not None and day < parcel.usable_on
            if not parcel.rest or pending or not parcel.lives(day):
                continue
            part = min(points, parcel.rest)
            parcel.rest -= part
            points -= part
            taken.append((parcel, part))
        return taken

    def lapsed_unbooked(self, day: date) -> list[tuple[LotId, Points]]:
        """By lot, what has lapsed before that day less what the books say; below nought where they say too much."""
        by_lot: dict[LotId, Points] = {lot: -points for lot, points in self.booked_lapsed.items()}
        for parcel in self.parcels:
            if not parcel.lives(day):
                by_lot[parcel.id] = by_lot.get(parcel.id, 0) + parcel.rest
        return sorted((lot, points) for lot, points in by_lot.items() if points)

    def _credit(self, entry: Entry) -> None:
        rest = self._fill_debt(entry.amount)
        if rest:
            lot = LotId(entry.op_id, entry.n)
            earned_by = entry.of or entry.op_id
            dates = (entry.usable_on, entry.lapses_on, entry.months_from_visit)
            parcel = _Parcel(lot, rest, entry.at, *dates, earned_by)
            # Credited by a refund, its days count from the sale: it lived through every visit since.
            for visit in sorted(self.visits) if entry.of else ():
                parcel.prolong(visit)
            self.parcels.append(parcel)

    def _fill_debt(self, credit: Points) -> Points:
        """A credit first fills debt; what is left of it is given back."""
        filled = min(credit, self.debt)
        self.debt -= filled
        return credit - filled

    def _pay(self, entry: Entry) -> None:
        taken: list[tuple[_Parcel | None, Points]] = list(self.take(-entry.amount, entry.day))
        missing = -entry.amount - sum(points for _, points in taken)
        if missing:
            self.debt += missing
            taken.append((None, missing))
        self.taken.setdefault((entry.op_id, entry.rule), []).extend(taken)

    def _give_back(self, entry: Entry) -> None:
        """A payment returned: it fills debt, and the rest goes back last taken first."""
        to_debt = entry.amount - self._fill_debt(entry.amount)
        left = entry.amount
        taken = self.taken.get((entry.of, entry.rule), [])
        while left and taken:
            source, points = taken.pop()
            part = min(left, points)
            if part < points:
                taken.append((source, points - part))
            left -= part
            filled = min(part, to_debt)
            to_debt -= filled
            if part > filled:
                self._reopen(entry, source, part - filled)
        if left > to_debt:
            # More than the payment took, as far as this journal knows: its sale has not arrived yet.
            self._reopen(entry, None, left - to_debt)

    def _reopen(self, entry: Entry, source: _Parcel | None, points: Points) -> None:
        """Points given back: to their lot while that day holds, else beside it with the later day."""
        if source is None:
            lot = LotId(entry.op_id, entry.n)
            self.parcels.append(_Parcel(lot, points, entry.at, None, entry.lapses_on, 0))
            return
        at_least = entry.lapses_on
        if source.lapses_on is None or at_least is None or at_least <= source.lapses_on:
            source.rest += points
            return
        longer = _Parcel(source.id, points, source.at, source.usable_on, at_least, source.months_from_visit)
        longer.earned_by = source.earned_by
        self.parcels.append(longer)

    def _take_back(self, entry: Entry) -> None:
        """Earnings taken back: from the lots that sale opened, lapsed or not, then as a payment, then as debt."""
        left = -entry.amount
        own = [parcel for parcel in self.parcels if parcel.earned_by == entry.of and parcel.rest]
        for parcel in sorted(own, key=lambda parcel: parcel.place):
            part = min(left, parcel.rest)
            parcel.rest -= part
            left -= part
        left -= sum(points for _, points in self.take(left, entry.day))
        self.debt += left
