"""Days, months and years as the shop reads them: an instant becomes a local day here and nowhere else."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from loyalty.programme import Lasts, Lifetime


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def local_day(now: datetime, zone: str) -> date:
    """The shop's day of an aware instant. `zone` is an IANA name; an unknown one raises ZoneInfoNotFoundError."""
    assert now.tzinfo is not None
    return now.astimezone(_zone(zone)).date()


def local_time(now: datetime, zone: str) -> datetime:
    """The same instant on the shop's clock."""
    assert now.tzinfo is not None
    return now.astimezone(_zone(zone))


def utc(now: datetime) -> datetime:
    """The same instant in UTC, as the journal keeps it. Raises ValueError for an instant without a zone."""
    if now.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return now.astimezone(UTC)


def add_months(day: date, months: int) -> date:
    """So many months later, or the month's last day where it is shorter: 31 January + 1 is 28 or 29 February."""
    month0 = day.year * 12 + day.month - 1 + months
    first = date(month0 // 12, month0 % 12 + 1, 1)
    return first.replace(day=min(day.day, month_end(first).day))


def month_end(day: date) -> date:
    """The last day of that day's month."""
    in_next = day.replace(day=28) + timedelta(days=4)
    return in_next - timedelta(days=in_next.day)


def lapses_on(lifetime: Lifetime, earned_on: date) -> date | None:
    """The last whole day of what was earned on that day; None lapses never. A visit is made on the day of earning."""
    match lifetime.lasts:
        case Lasts.FOREVER:
            return None
        case Lasts.DAYS:
            return earned_on + timedelta(days=lifetime.count)
        case Lasts.MONTHS | Lasts.MONTHS_FROM_VISIT:
            return add_months(earned_on, lifetime.count)
        case Lasts.MONTH_END:
            return month_end(earned_on)
        case Lasts.YEAR_END:
            return date(earned_on.year, 12, 31)
