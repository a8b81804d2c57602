"""Whose receipts are looked at: the filters that every question heeds in the same way, as conditions over the sums."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, FromClause, and_, exists, select, true

from db.reports.asked import Asked, Period
from db.reports.source import Source
from db.tables.columns import day_number, micros
from db.tables.people import person_group
from db.tables.rollups import VISITS, member, till, visit_day

#: Of so many days a large shop's visits are sorted as quickly as all of them are read.
_SORTED_UP_TO_DAYS = 120


def in_period(day: ColumnElement[int], period: Period) -> ColumnElement[bool]:
    """Days of the period."""
    return day.between(day_number(period.first), day_number(period.last))


def on_days(day: ColumnElement[int], period: Period) -> ColumnElement[bool]:
    """The same for sums by member: of a long period all days are read in the order of members, which is how they lie.

    Read by days they would have to be sorted, which takes longer from some months on. A sum hides the index of days.
    """
    return in_period(day + 0 if period.days > _SORTED_UP_TO_DAYS else day, period)


def visits_ahead(source: Source, period: Period) -> None:
    """Have the pages fetched that `on_days` reads of members' visits."""
    if period.days > _SORTED_UP_TO_DAYS:
        source.ahead(visit_day)
    else:
        source.ahead(VISITS, days=period)


def at_within(at: ColumnElement[int], period: Period, zone: str) -> ColumnElement[bool]:
    """Instants of the period's local days."""
    first, after = (
        micros(datetime.combine(day, time(), ZoneInfo(zone))) for day in (period.first, period.last + timedelta(days=1))
    )
    return and_(at >= first, at < after)


def at_till(of: FromClause, asked: Asked) -> ColumnElement[bool]:
    """The till, and the shop's tills, that were asked for; any where none was. `of` has a column `till`."""
    parts: list[ColumnElement[bool]] = [true()]
    if asked.till:
        parts.append(of.c.till == asked.till)
    if asked.shop:
        parts.append(of.c.till.in_(select(till.c.code).where(till.c.shop == asked.shop)))
    return and_(*parts)


def is_wanted(asked: Asked) -> ColumnElement[bool]:
    """Over `member`: a person by themselves, of the tier and the group that were asked for."""
    parts = [member.c.stands == member.c.n]
    if asked.tier:
        parts.append(member.c.tier == asked.tier)
    if asked.group:
        # A group of any account of theirs: what was agreed with one holds for the person.
        behind = member.alias("behind")
        parts.append(
            exists(
                select(person_group.c.account_id)
                .join(behind, behind.c.account_id == person_group.c.account_id)
                .where(behind.c.stands == member.c.n, person_group.c.name == asked.group)
            )
        )
    return and_(*parts)


def of_wanted(of: FromClause, asked: Asked) -> ColumnElement[bool]:
    """Over a table with a column `member`: rows of the people who were asked for; all of them where nobody was."""
    if not asked.is_of_members:
        return true()
    return of.c.member.in_(select(member.c.n).where(is_wanted(asked)))
