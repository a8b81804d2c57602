"""What is asked of a report: a period and the one it is held against, and whose sales are looked at."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days, the last one included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        assert self.first <= self.last

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def is_whole_months(self) -> bool:
        return self.first.day == 1 and (self.last + timedelta(days=1)).day == 1

    def before(self) -> "Period":
        """The period just before, as long: as many months of whole months, else as many days."""
        ends = self.first - timedelta(days=1)
        if not self.is_whole_months:
            return Period(self.first - timedelta(days=self.days), ends)
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        first = self.first.year * 12 + self.first.month - 1 - months
        return Period(date(first // 12, first % 12 + 1, 1), ends)

    def a_year_before(self) -> "Period":
        """The same days of the year before; 29 February is the 28th."""
        return Period(_year_back(self.first), _year_back(self.last))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question's circumstances. What is empty holds for everybody and everything."""

    period: Period
    #: The day on which it is asked: what is late, lapsed or at risk is so on that day.
    today: date
    #: The period to hold it against; None for none.
    before: Period | None = None
    #: A shop's name, where the books hold more than one.
    shop: str = ""
    #: A till's code.
    till: str = ""
    #: Members who are of this tier today, by its id.
    tier: str = ""
    group: str = ""
    #: A question's own choices by name: a purse, a step of time.
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str, otherwise: str = "") -> str:
        return dict(self.options).get(name, otherwise)

    @property
    def is_of_a_place(self) -> bool:
        """Whether it asks for what was sold at some tills only."""
        return bool(self.till or self.shop)

    @property
    def is_of_members(self) -> bool:
        """Whether it asks for some members only; guests have no tier and no group."""
        return bool(self.tier or self.group)


def month_of(day: date) -> Period:
    """The whole month of a day."""
    return Period(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def _year_back(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)
