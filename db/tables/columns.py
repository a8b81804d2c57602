"""How the books write ids, instants and days, and how a table is made append-only."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import DDL, BigInteger, CheckConstraint, Column, Integer, MetaData, Table, Text, event

#: Names for constraints that were given none, so that a later migration can speak of them.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: SQLite's integers have 64 bits anyway; PostgreSQL's must be told.
Whole = Integer().with_variant(BigInteger(), "postgresql")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """An aware instant as whole microseconds since 1970, UTC."""
    return (at - _EPOCH) // _MICROSECOND


def instant(at: int) -> datetime:
    """The aware UTC instant of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=at)


def day_number(day: date) -> int:
    """A local day as the number yyyymmdd: sorts as days do, and can be read in any SQL tool."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int) -> date:
    """The day of a number yyyymmdd. Raises ValueError where there is no such day."""
    return date(number // 10_000, number // 100 % 100, number % 100)


def day_number_or_none(day: date | None) -> int | None:
    return None if day is None else day.year * 10_000 + day.month * 100 + day.day


def day_or_none(number: int | None) -> date | None:
    return None if number is None else date(number // 10_000, number // 100 % 100, number % 100)


def text(name: str, default: str | None = None) -> "Column[str]":
    """A text that is always there; empty where nothing is known."""
    return Column(name, Text, nullable=False, server_default=default)


def whole(name: str, default: str | None = None) -> "Column[int]":
    """A whole number that is always there: money, points, thousandths, microseconds or a day."""
    return Column(name, Whole, nullable=False, server_default=default)


def one_of(column: str, allowed: tuple[str, ...], name: str) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in allowed)
    return CheckConstraint(f"{column} IN ({listed})", name=name)


def append_only(table: Table) -> None:
    """Refuse UPDATE and DELETE in the file itself, so that no program can rewrite what happened."""
    for verb in ("UPDATE", "DELETE"):
        trigger = DDL(  # type: ignore[no-untyped-call]
            f"CREATE TRIGGER {table.name}_no_{verb.lower()} BEFORE {verb} ON {table.name} "
            f"BEGIN SELECT RAISE(ABORT, '{table.name} is append-only'); END"
        ).execute_if(dialect="sqlite")
        event.listen(table, "after_create", trigger)


def kept_by(triggers: Sequence[str]) -> None:
    """Have SQLite make these triggers once all tables are there."""
    for trigger in triggers:
        made = DDL(trigger.replace("%", "%%")).execute_if(dialect="sqlite")  # type: ignore[no-untyped-call]
        event.listen(metadata, "after_create", made)
