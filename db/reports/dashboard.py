"""How the programme is doing: what an owner looks at on a Monday, each figure with its change and what is behind it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from db.reports.answer import Answer, Figure, Lead, Note, Picture, Series, Shape, Unit
from db.reports.asked import Asked, Period
from db.reports.came_again import Came, came_again
from db.reports.churn import Rhythms, at_risk, rhythms, usual_gap
from db.reports.cost import Cost, cost
from db.reports.lives import Lives, read_lives
from db.reports.owed import purses, total
from db.reports.question import Question
from db.reports.shares import per, share
from db.reports.sold import Side, paid_by_day, sold
from db.reports.source import Source
from db.reports.visits import MONTHS_FROM_DAYS
from db.reports.who_came import who_came
from db.reports.whom_to_thank import thank, win_back
from db.tables.columns import day_number, day_of
from db.tables.rollups import points_day, visit_month
from loyalty.money import Minor

#: A picture of a shorter period shows the weeks before it too: one month alone has no shape.
_WEEKS = 26
#: Up to so many days that are no whole months, visits are told for the period itself: whoever came in one week would
#: seem to come four times as often in a month.
_MONTHLY_FROM = 62
#: A month's length in hundredths of a day, where a period is not of whole months.
_MONTH = 3_044


@dataclass(frozen=True, slots=True)
class _Stood:
    """How a period stood."""

    period: Period
    members: Side
    guests: Side
    came: Came
    cost: Cost

    @property
    def paid(self) -> int:
        return self.members.paid + self.guests.paid

    @property
    def visits_each(self) -> int | None:
        """Hundredths of a visit, in the whole period."""
        return per(100 * self.members.receipts, self.came.members)

    @property
    def visits_a_month(self) -> int | None:
        """Hundredths of a visit."""
        if self.period.is_whole_months:
            first, last = self.period.first, self.period.last
            months = (last.year - first.year) * 12 + last.month - first.month + 1
            return per(100 * self.members.receipts, self.came.members * months)
        return per(self.members.receipts * _MONTH, self.came.members * self.period.days)


def _stood(source: Source, asked: Asked, lives: Lives, *periods: Period) -> list[_Stood]:
    told = []
    for period, came in zip(periods, came_again(source, asked, lives, *periods), strict=True):
        members, guests = sold(source, asked, period)
        told.append(_Stood(period, members, guests, came, cost(source, asked, period, (members, guests))))
    return told


def ask(source: Source, asked: Asked) -> Answer:
    """The tiles, and the pictures under them."""
    if asked.period.days > MONTHS_FROM_DAYS:
        source.ahead(visit_month)
    lives = read_lives(source, asked)
    now, *earlier = _stood(source, asked, lives, asked.period, *([asked.before] if asked.before else []))
    if not now.members.receipts and not now.guests.receipts:
        return Answer(question="dashboard", asked=asked, notes=(Note("nothing_sold", instead=True),))
    before = earlier[0] if earlier else None
    own = rhythms(lives, asked.today)
    tables = (thank(source, asked), win_back(source, own))
    return Answer(
        question="dashboard",
        asked=asked,
        figures=(*_figures(asked, now, before, own), *_owed(source, asked), _cost(now, before)),
        pictures=(_weeks(source, asked),),
        tables=tuple(table for table in tables if table.rows),
        notes=tuple(_notes(source, asked, now)),
    )


def _notes(source: Source, asked: Asked, now: _Stood) -> Iterator[Note]:
    so_far = (asked.today - asked.period.first).days + 1
    if asked.before and asked.today <= asked.period.last and so_far < asked.before.days:
        yield Note("not_over")
    elif asked.today == asked.period.last:
        yield Note("today_not_over")
    if now.cost.gifts_untold:
        yield Note("gifts_untold", (("count", now.cost.gifts_untold),))
    if now.cost.gifts is None and any(purse.gifts for purse in source.programme(asked.today).purses):
        yield Note("without_gifts")


def _figures(asked: Asked, now: _Stood, before: _Stood | None, own: Rhythms) -> tuple[Figure, ...]:
    of_members = not asked.is_of_members
    monthly = asked.period.is_whole_months or asked.period.days > _MONTHLY_FROM

    def was(told: Callable[[_Stood], int | None]) -> int | None:
        return told(before) if before else None

    return (
        Figure(
            key="sales_to_members",
            unit=Unit.MONEY,
            value=now.members.paid,
            before=was(lambda it: it.members.paid),
            good=1,
            beside=Figure(key="of_all_sales", unit=Unit.SHARE, value=share(now.members.paid, now.paid))
            if of_members
            else None,
            lead=Lead("people", "came"),
        ),
        Figure(
            key="average_of_members",
            unit=Unit.MONEY,
            value=now.members.average,
            before=was(lambda it: it.members.average),
            good=1,
            beside=Figure(key="average_of_guests", unit=Unit.MONEY, value=now.guests.average) if of_members else None,
            lead=Lead("receipts", "members", "takings"),
        ),
        Figure(
            key="visits_a_month" if monthly else "visits_each",
            unit=Unit.RATIO,
            value=now.visits_a_month if monthly else now.visits_each,
            before=was(lambda it: it.visits_a_month if monthly else it.visits_each),
            good=1,
            beside=Figure(key="median_gap", unit=Unit.DAYS, value=usual_gap(own)),
            lead=Lead("question", question="frequency"),
        ),
        Figure(
            key="kept",
            unit=Unit.SHARE,
            value=share(now.came.again, now.came.earlier),
            before=was(lambda it: share(it.came.again, it.came.earlier)),
            good=1,
            beside=Figure(key="at_risk", unit=Unit.COUNT, value=at_risk(own)),
            lead=Lead("people", "stayed_away"),
        ),
    )


def _owed(source: Source, asked: Asked) -> Iterator[Figure]:
    """What members may still pay with when the period ends; it is known of all of them together."""
    if asked.is_of_members:
        return
    value, lapsing = _left_in_purses(source, asked, asked.period.last), None
    if asked.today <= asked.period.last:
        # What has lapsed by today is not owed, booked or not.
        held = total(source, asked.today)
        value = held.owed
        lapsing = None if held.likely_to_lapse is None else share(held.likely_to_lapse, held.owed)
    yield Figure(
        key="points_owed",
        unit=Unit.MONEY,
        value=value,
        before=_left_in_purses(source, asked, asked.before.last) if asked.before else None,
        beside=None if lapsing is None else Figure(key="likely_to_lapse", unit=Unit.SHARE, value=lapsing),
        lead=Lead("question", question="liability"),
    )


def _left_in_purses(source: Source, asked: Asked, day: date) -> Minor:
    """All that went into purses through that day, less all that went out: what `purse_movement` closes with."""
    known, columns = purses(source, asked.today), points_day.c
    moved = (
        select(columns.purse, func.sum(columns.amount)).where(columns.day <= day_number(day)).group_by(columns.purse)
    )
    return sum(known.in_money(purse, int(points)) or 0 for purse, points in source.rows(moved))


def _cost(now: _Stood, before: _Stood | None) -> Figure:
    return Figure(
        key="cost",
        unit=Unit.SHARE,
        value=share(now.cost.in_all, now.paid),
        before=share(before.cost.in_all, before.paid) if before else None,
        good=-1,
        beside=Figure(key="cost_in_money", unit=Unit.MONEY, value=now.cost.in_all),
        lead=Lead("question", question="rules"),
    )


def _weeks(source: Source, asked: Asked) -> Picture:
    """Sales a week, in whole weeks that end with the period's last: a week cut short would look like a loss."""
    last = asked.period.last
    ends = last if last.isoweekday() == 7 else last - timedelta(days=last.isoweekday())
    weeks = max(_WEEKS, asked.period.days // 7)
    shown = Period(ends - timedelta(days=7 * weeks - 1), ends)
    rows = list(paid_by_day(source, asked, shown))
    if not rows:
        # A shop in its first week shows that.
        shown = Period(shown.first + timedelta(days=7), ends + timedelta(days=7))
        rows = list(paid_by_day(source, asked, shown))
    sums: dict[int, tuple[int, int]] = {}
    for day, of_member, paid in rows:
        place = (day_of(day) - shown.first).days // 7
        of_members, of_guests = sums.get(place, (0, 0))
        sums[place] = (of_members + paid, of_guests) if of_member else (of_members, of_guests + paid)
    # A shop that is younger than the picture begins where it began.
    places = range(min(sums, default=0), weeks)
    members = Series(key="members", values=tuple(sums.get(place, (0, 0))[0] for place in places))
    guests = Series(key="guests", values=tuple(sums.get(place, (0, 0))[1] for place in places))
    return Picture(
        key="sales_a_week",
        shape=Shape.LINES,
        x=tuple(_week(shown, place) for place in places),
        x_unit=Unit.WEEK,
        unit=Unit.MONEY,
        series=(members,) if asked.is_of_members else (members, guests),
    )


def _week(shown: Period, place: int) -> int:
    year, week, _ = (shown.first + timedelta(days=7 * place)).isocalendar()
    return year * 100 + week


QUESTION = Question(
    name="dashboard",
    ask=ask,
    heeds=frozenset({"period", "before", "shop", "till", "tier", "group"}),
    people=who_came,
)
