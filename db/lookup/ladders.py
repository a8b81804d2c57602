"""Which ladder of tiers held when: what is published late holds from the day on which it was published."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from db.books import Books, Statement
from db.lookup.programme import Published, version_in
from db.tables.columns import instant
from db.tables.promises import programme_version as table
from loyalty.calendar import local_day
from loyalty.programme import Programme

_ALL = Statement(select(table.c.number, table.c.published_at).order_by(table.c.number))


@dataclass(frozen=True, slots=True)
class Ladders:
    """Every version that was ever in force, from the day on which it came to be."""

    periods: tuple[tuple[date, Published], ...]

    def on(self, day: date) -> Published | None:
        """What held on that day; before the first version that one."""
        held = [published for starts, published in self.periods if starts <= day]
        return held[-1] if held else next((published for _, published in self.periods), None)

    def of(self, number: int) -> Published | None:
        """That version, where it was ever in force."""
        return next((published for _, published in self.periods if published.number == number), None)

    def after(self, published: Published, through: date) -> tuple[tuple[date, Published], ...]:
        """What came into force after that one, up to a day."""
        place = next(n for n, (_, one) in enumerate(self.periods) if one.number == published.number)
        return tuple(period for period in self.periods[place + 1 :] if period[0] <= through)


def ladders(books: Books, connection: Connection) -> Ladders:
    """All that held so far, and what is to hold from a day that is still to come."""
    begun = []
    for number, published_at in _ALL.rows(connection):
        one = version_in(books, connection, number)
        begun.append((max(one.holds_from, local_day(instant(published_at), one.programme.zone)), one))
    periods: list[tuple[date, Published]] = []
    for starts, one in sorted(begun, key=lambda period: (period[0], period[1].number)):
        # One that holds from an earlier day than what is in force never comes to hold.
        if not periods or (one.holds_from, one.number) > (periods[-1][1].holds_from, periods[-1][1].number):
            periods.append((starts, one))
    return Ladders(tuple(periods))


def same_ladder(one: Programme, other: Programme) -> bool:
    """Whether tiers come out alike under both."""
    return one.ladder == other.ladder and one.one_visit_a_day == other.one_visit_a_day


def alike(books: Books, connection: Connection, published: Published) -> tuple[int, ...]:
    """The numbers of all versions under which tiers come out as under this one."""
    numbers = [row[0] for row in _ALL.rows(connection)]
    return tuple(
        number
        for number in numbers
        if same_ladder(version_in(books, connection, number).programme, published.programme)
    )
