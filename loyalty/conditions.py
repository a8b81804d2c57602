"""When, for whom and on what a rule holds: the same three questions for everything that gives.

Values only, and the questions that need no customer. Who stands at the till is asked in `occasion`.
"""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Scope:
    """Which goods a rule is about: goods or categories in, and out. Empty means all goods."""

    goods: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    not_goods: frozenset[str] = frozenset()
    not_categories: frozenset[str] = frozenset()

    @property
    def is_everything(self) -> bool:
        return not (self.goods or self.categories or self.not_goods or self.not_categories)

    def covers(self, goods: str, category: str) -> bool:
        """Whether a line of these goods is meant. What is out stays out, also where its category is in."""
        if goods in self.not_goods or category in self.not_categories:
            return False
        if not self.goods and not self.categories:
            return True
        return goods in self.goods or category in self.categories


EVERYTHING = Scope()

#: A day of any year: month and day.
MonthDay = tuple[int, int]
MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """From one minute of the local day to another: it contains its start and not its end, and may pass midnight."""

    start: int
    end: int

    def contains(self, minute: int) -> bool:
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True, slots=True)
class AroundBirthday:
    before: int
    after: int

    def contains(self, day: date, born: date) -> bool:
        return self.birthday(day, born) is not None

    def birthday(self, day: date, born: date) -> date | None:
        """The birthday whose window that day is in. 29 February is 28 February in common years."""
        for year in (day.year - 1, day.year, day.year + 1):
            birthday = birthday_in(year, born)
            if birthday - timedelta(days=self.before) <= day <= birthday + timedelta(days=self.after):
                return birthday
        return None


def birthday_in(year: int, born: date) -> date:
    """That year's birthday. 29 February is 28 February in common years."""
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Days and hours on which a rule holds, in the shop's time. What is not said is no limit."""

    first_day: date | None = None
    #: The last whole day.
    last_day: date | None = None
    #: Each year from one day to another, both whole; it may pass New Year.
    season: tuple[MonthDay, MonthDay] | None = None
    #: ISO weekdays, Monday 1; empty is every day.
    weekdays: frozenset[int] = frozenset()
    hours: Hours | None = None
    birthday: AroundBirthday | None = None

    def in_season(self, day: date) -> bool:
        if self.season is None:
            return True
        (start, end), today = self.season, (day.month, day.day)
        return start <= today <= end if start <= end else today >= start or today <= end


ALWAYS = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Which customers a rule is for. What is not said is no limit; nothing said is everybody, guests too."""

    tiers: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    first_purchase: bool = False
    #: This is the customer's visit of that number; or of any multiple of it.
    visit: int = 0
    every_visit: int = 0
    #: So many days or more since the last visit.
    away: int = 0

    @property
    def is_everybody(self) -> bool:
        return self == ANYBODY


ANYBODY = Who()
