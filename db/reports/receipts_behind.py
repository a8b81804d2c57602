"""The receipts behind a figure: of a day, a week, a month, a weekday, an hour; of members, of guests, or all."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, false, func, or_, select, true

from db.reports.answer import Column, Unit
from db.reports.asked import Asked, Period
from db.reports.question import Found
from db.reports.source import Source
from db.reports.whom import at_till, in_period, is_wanted
from db.tables.columns import day_number, micros
from db.tables.journal import claim, sale
from db.tables.rollups import member

#: The newest so many: nobody looks through more, and a year of a large shop has a million.
MOST = 20_000
_COLUMNS = (Column(key="discount", unit=Unit.MONEY), Column(key="purses", unit=Unit.MONEY))
_HOUR = timedelta(hours=1)
_HOUR_MICROS = 3_600_000_000


def receipts(source: Source, asked: Asked, group: str) -> Found:
    """The newest first. A group is empty for all, `members`, `guests`, or a step of time and a place: `weekday:1`."""
    whose = func.coalesce(claim.c.account_id, sale.c.account_id)
    statement = (
        select(sale.c.op_id, sale.c.discount, sale.c.purses_paid)
        .select_from(sale.outerjoin(claim, claim.c.sale_id == sale.c.op_id))
        .where(in_period(sale.c.day, asked.period), at_till(sale, asked))
        .where(_of_wanted(whose, asked), _of_group(group, whose, asked.period, ZoneInfo(source.place().zone)))
        .order_by(sale.c.day.desc(), sale.c.at.desc(), sale.c.op_id.desc())
        .limit(MOST)
    )
    return Found(_COLUMNS, tuple((op_id, (off, purses)) for op_id, off, purses in source.stream(statement)))


def _of_wanted(whose: ColumnElement[str], asked: Asked) -> ColumnElement[bool]:
    if not asked.is_of_members:
        return true()
    behind, stands = member.alias("behind"), member
    people = select(behind.c.account_id).join(stands, stands.c.n == behind.c.stands).where(is_wanted(asked))
    return whose.in_(people)


def _of_group(group: str, whose: ColumnElement[str], period: Period, zone: ZoneInfo) -> ColumnElement[bool]:
    step, _, place = group.partition(":")
    match step:
        case "members":
            return whose.is_not(None)
        case "guests":
            return whose.is_(None)
        case "day":
            return sale.c.day == int(place)
        case "month":
            return sale.c.day.between(int(place) * 100, int(place) * 100 + 99)
        case "week":
            first = date.fromisocalendar(int(place) // 100, int(place) % 100, 1)
            return in_period(sale.c.day, Period(first, first + timedelta(days=6)))
        case "weekday":
            days = (period.first + timedelta(days=n) for n in range(period.days))
            return sale.c.day.in_([day_number(day) for day in days if day.isoweekday() == int(place)])
        case "hour":
            return _in_hour(int(place), period, zone)
    return true()


def _in_hour(hour: int, period: Period, zone: ZoneInfo) -> ColumnElement[bool]:
    """The hour as the shop's clock showed it, which in summer is another one in UTC."""
    parts = [
        and_(
            sale.c.at.between(micros(first), micros(last) - 1),
            (sale.c.at + micros_ahead) // _HOUR_MICROS % 24 == hour,
        )
        for first, last, micros_ahead in _clocks(period, zone)
    ]
    return or_(false(), *parts)


def _clocks(period: Period, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime, int]]:
    """Spans of time through which the shop's clock was ahead of UTC by the same, in microseconds."""
    since = at = datetime.combine(period.first, time(), zone).astimezone(UTC)
    until = datetime.combine(period.last + timedelta(days=1), time(), zone).astimezone(UTC)
    ahead = _ahead(at, zone)
    while at < until:
        at += _HOUR
        if at >= until or _ahead(at, zone) != ahead:
            yield since, min(at, until), ahead
            since, ahead = at, _ahead(at, zone)


def _ahead(at: datetime, zone: ZoneInfo) -> int:
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None
    return int(offset.total_seconds()) * 1_000_000
