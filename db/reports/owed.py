"""What the shop owes in points today, and how much of it nobody will come for, as far as its own history tells."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from db.reports.source import Source
from db.tables.columns import day_number, day_of
from db.tables.rollups import held, held_day, member, points_day
from loyalty.calendar import add_months, lapses_on
from loyalty.entries import Kind
from loyalty.money import WHOLE, BasisPoints, Minor, Points, half_up
from loyalty.programme import Lasts, Lifetime, Programme, Purse, Unit

#: `held.lapses_on` of what never lapses, and of debt.
NEVER, DEBT = 0, -1
#: Whoever was not here for so many months is not expected to use what never lapses.
GONE_AFTER_MONTHS = 12
#: Days of earning whose end must be known before a share of them says anything.
DAYS_NEEDED = 90
#: What makes points for a customer; what a return takes back makes less of them.
_CREDITS = tuple(kind.value for kind in (Kind.EARNED, Kind.OPENING, Kind.ADJUSTED, Kind.TAKEN_BACK, Kind.FORGIVEN))


@dataclass(frozen=True, slots=True)
class Owed:
    """What all members hold in one purse and may still use, in its smallest units."""

    purse: str
    #: By the last day on which it is good, soonest first.
    by_day: tuple[tuple[date, Points], ...] = ()
    never: Points = 0
    #: What members owe the shop: above nought.
    debt: Points = 0

    @property
    def points(self) -> Points:
        """What may be used, debt not taken off: one customer's debt pays nobody else's points."""
        return sum(points for _, points in self.by_day) + self.never

    def by_month(self) -> dict[int, Points]:
        """What lapses by month, yyyymm."""
        months: dict[int, Points] = {}
        for day, points in self.by_day:
            months[month_number(day)] = months.get(month_number(day), 0) + points
        return months


@dataclass(frozen=True, slots=True)
class Breakage:
    """The share of points that are never used, out of what has come to its end so far; None is not known yet."""

    share: BasisPoints | None = None
    #: Points credited through `until`, which have all been used or have ended, and how many of them ended unused.
    credited: Points = 0
    unused: Points = 0
    until: date | None = None
    #: "lapsed": unused are those that lapsed; "gone": those of members who were not here for a year.
    how: str = "lapsed"


@dataclass(frozen=True, slots=True)
class Purses:
    """Every purse of the programme in force, and those in which something moved although it is there no more."""

    programme: Programme
    ids: tuple[str, ...]

    def purse(self, purse_id: str) -> Purse:
        for purse in self.programme.purses:
            if purse.id == purse_id:
                return purse
        # A purse of an older version: its smallest units are taken for what they are, each worth a minor unit.
        return Purse(id=purse_id, name=purse_id, unit=Unit.MONEY, worth=1)

    def pays(self, purse_id: str) -> bool:
        """Whether it pays for goods at all. Stamps that only buy gifts are worth what the gifts are, which the
        programme does not say.
        """
        return self.purse(purse_id).pays_up_to > 0

    def shows_worth(self, purse_id: str) -> bool:
        """Whether what its points are worth is something else than the points."""
        return self.pays(purse_id) and self.purse(purse_id).unit is Unit.POINTS

    def in_money(self, purse_id: str, points: Points) -> Minor | None:
        """Points in money; None where they never become money."""
        return self.worth(purse_id, points) if self.pays(purse_id) else None

    def worth(self, purse_id: str, points: Points) -> Minor:
        """Points in money, half up."""
        purse = self.purse(purse_id)
        return half_up(points * purse.worth, purse.whole)


def purses(source: Source, today: date) -> Purses:
    programme = source.programme(today)
    moved = [purse for (purse,) in source.rows(select(points_day.c.purse).distinct().order_by(points_day.c.purse))]
    return Purses(programme, tuple(dict.fromkeys([*(purse.id for purse in programme.purses), *moved])))


def owed(source: Source, today: date) -> dict[str, Owed]:
    """What members hold today, by purse. What has lapsed by date is not owed, booked or not."""
    columns, by_purse = held_day.c, dict[str, dict[int, int]]()
    for purse, day, points in source.rows(select(columns.purse, columns.lapses_on, columns.points)):
        by_purse.setdefault(purse, {})[day] = int(points)
    first = day_number(today)
    return {
        purse: Owed(
            purse=purse,
            by_day=tuple((day_of(day), days[day]) for day in sorted(days) if day >= first and days[day]),
            never=days.get(NEVER, 0),
            debt=-days.get(DEBT, 0),
        )
        for purse, days in sorted(by_purse.items())
    }


def in_all(source: Source, purse: str, kind: Kind | None = None) -> Points:
    """The sum of all entries, or of those of a kind. All of them together are what members would hold if nothing had
    lapsed by date since lapses were last written down.
    """
    columns = points_day.c
    statement = select(func.coalesce(func.sum(columns.amount), 0)).where(columns.purse == purse)
    row = source.row(statement if kind is None else statement.where(columns.kind == kind.value))
    return int(row[0]) if row else 0


@dataclass(frozen=True, slots=True)
class Total:
    """Every purse together, in money at its worth."""

    owed: Minor = 0
    #: None where the books are too young to tell.
    likely_to_lapse: Minor | None = None


def total(source: Source, today: date) -> Total:
    """What the shop owes in points today, in money; for whoever shows it as one figure."""
    known, holding = purses(source, today), owed(source, today)
    in_money, likely, told = 0, 0, False
    for purse_id, own in holding.items():
        if not known.pays(purse_id):
            continue
        purse = known.purse(purse_id)
        seen = breakage(source, purse, own, today)
        months, never = likely_to_lapse(source, purse, own, seen, today)
        in_money += known.worth(purse_id, own.points)
        likely += known.worth(purse_id, sum(months.values()) + never)
        told = told or seen.share is not None
    return Total(in_money, likely if told else None)


def breakage(source: Source, purse: Purse, holding: Owed, today: date) -> Breakage:
    """Of all points that had the time to end, the share that ended unused."""
    if purse.lifetime.lasts is Lasts.FOREVER:
        until, how = add_months(today, -GONE_AFTER_MONTHS), "gone"
        unused = _of_those_gone(source, purse.id, until)
    else:
        ended, how = _last_day_ended(purse.lifetime, today), "lapsed"
        if ended is None:
            return Breakage()
        until = ended
        # What lapsed and is written down, and what dates took since.
        unused = in_all(source, purse.id) - in_all(source, purse.id, Kind.LAPSED) - (holding.points - holding.debt)
    credited, since = _credited(source, purse.id, until)
    if credited <= 0 or since is None or (until - since).days + 1 < DAYS_NEEDED:
        return Breakage(None, max(0, credited), max(0, unused), until, how)
    share = half_up(min(max(0, unused), credited) * WHOLE, credited)
    return Breakage(share, credited, max(0, unused), until, how)


def likely_to_lapse(
    source: Source, purse: Purse, holding: Owed, seen: Breakage, today: date
) -> tuple[dict[int, Points], Points]:
    """By month, and of what never lapses, how much is not expected to be used.

    That share of everything credited lapses in the end, so of a month's lots as much as that and never more than is
    left of them: the nearer the day, the surer.
    """
    if seen.share is None:
        return {}, 0
    if purse.lifetime.lasts is Lasts.FOREVER:
        return {month: half_up(points * seen.share, WHOLE) for month, points in holding.by_month().items()}, min(
            seen.unused, holding.never
        )
    credits = {} if purse.lifetime.lasts is Lasts.MONTHS_FROM_VISIT else _credits_by_lapse(source, purse, today)
    likely = {}
    for month, points in holding.by_month().items():
        of = credits.get(month, points)
        likely[month] = min(points, half_up(max(0, of) * seen.share, WHOLE))
    return likely, half_up(holding.never * seen.share, WHOLE)


def month_number(day: date) -> int:
    return day.year * 100 + day.month


def _last_day_ended(lifetime: Lifetime, today: date) -> date | None:
    """The last day whose points have ended by today, unless a visit has prolonged them."""
    day = today - timedelta(days=1)
    oldest = add_months(today, -lifetime.count) - timedelta(days=lifetime.count + 400)
    while day >= oldest:
        ends = lapses_on(lifetime, day)
        if ends is not None and ends < today:
            return day
        day -= timedelta(days=1)
    return None


def _credited(source: Source, purse: str, until: date) -> tuple[Points, date | None]:
    """What was credited through that day, and the first day on which anything was."""
    columns = points_day.c
    row = source.row(
        select(func.sum(columns.amount), func.min(columns.day)).where(
            columns.purse == purse, columns.kind.in_(_CREDITS), columns.day <= day_number(until)
        )
    )
    if row is None or row[0] is None:
        return 0, None
    return int(row[0]), day_of(row[1])


def _credits_by_lapse(source: Source, purse: Purse, today: date) -> dict[int, Points]:
    """What was credited, by the month in which it lapses under the purse's present rule."""
    columns = points_day.c
    by_day = (
        select(columns.day, func.sum(columns.amount))
        .where(columns.purse == purse.id, columns.kind.in_(_CREDITS))
        .group_by(columns.day)
    )
    months: dict[int, Points] = {}
    for day, points in source.rows(by_day):
        ends = lapses_on(purse.lifetime, day_of(day))
        if ends is not None and ends >= today:
            months[month_number(ends)] = months.get(month_number(ends), 0) + points
    return months


def _of_those_gone(source: Source, purse: str, since: date) -> Points:
    """What never lapses of members who were last here before that day, or never."""
    last_day = func.coalesce(member.c.last_day, 0)
    row = source.row(
        select(func.coalesce(func.sum(held.c.points), 0))
        .select_from(held.join(member, member.c.n == held.c.member))
        .where(held.c.purse == purse, held.c.lapses_on == NEVER, last_day < day_number(since))
    )
    return int(row[0]) if row else 0
