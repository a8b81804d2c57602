"""Which days a report looks at and which it holds them against: named ones, counted from today, and any others."""

from dataclasses import dataclass
from datetime import date, timedelta

from db.reports.asked import Period, month_of

#: In the order in which they are offered; "days" are typed.
SPANS = (
    "this_week",
    "last_week",
    "this_month",
    "last_month",
    "this_quarter",
    "last_quarter",
    "this_year",
    "last_year",
    "twelve_months",
    "days",
)
#: What a period is held against: the one before it, the same days a year ago, nothing.
AGAINST = ("before", "year", "nothing")
#: Until so many days of a month are over, the month before says more.
_MONTH_SAYS_FROM = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A span by its name, so that "this month" is another one next month; `days` are those that were typed."""

    span: str = "this_month"
    days: Period | None = None
    against: str = "before"

    def __post_init__(self) -> None:
        assert self.span in SPANS
        assert self.against in AGAINST
        assert (self.days is not None) == (self.span == "days")


def first_choice(today: date) -> Chosen:
    """What an owner sees who has chosen nothing yet."""
    return Chosen(span="this_month" if today.day >= _MONTH_SAYS_FROM else "last_month")


def period(chosen: Chosen, today: date) -> Period:
    """The days that are looked at. What is still running ends today."""
    if chosen.days is not None:
        return chosen.days
    kind, _, unit = chosen.span.partition("_")
    if chosen.span == "twelve_months":
        return Period(_months_back(today.replace(day=1), 11), today)
    begins = _start(unit, today)
    if kind == "this":
        return Period(begins, today)
    return Period(_start(unit, begins - timedelta(days=1)), begins - timedelta(days=1))


def held_against(chosen: Chosen, today: date) -> Period | None:
    """The days that they are held against, or None.

    What is still running is held against as much of the one before: three weeks of sales against four would look like
    a fall.
    """
    looked_at = period(chosen, today)
    if chosen.against == "nothing":
        return None
    if chosen.against == "year":
        return looked_at.a_year_before()
    kind, _, unit = chosen.span.partition("_")
    if chosen.span == "twelve_months":
        return _no_longer(_months_back(looked_at.first, 12), looked_at)
    if kind == "this":
        return _no_longer(_start(unit, looked_at.first - timedelta(days=1)), looked_at)
    if kind == "last":
        ends = looked_at.first - timedelta(days=1)
        return Period(_start(unit, ends), ends)
    return looked_at.before()


def _no_longer(first: date, than: Period) -> Period:
    """As many days from there, and none of those that it is held against; a whole month stays whole."""
    ends = than.first - timedelta(days=1)
    if than.is_whole_months:
        return Period(first, ends)
    return Period(first, min(first + timedelta(days=than.days - 1), ends))


def _start(unit: str, day: date) -> date:
    match unit:
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return month_of(day).first
        case "quarter":
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    assert unit == "year"
    return date(day.year, 1, 1)


def _months_back(first: date, months: int) -> date:
    number = first.year * 12 + first.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)
