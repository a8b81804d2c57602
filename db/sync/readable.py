"""What can be reckoned with of what others say: days that there are, instants that have a year, values of their kind.

A hub hands on what tills sent it. One of them may be broken, or tampered with, and no other must stop at it.
"""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Integer, Table

from db.tables.columns import day_of, micros

#: Far enough from where the calendar of this program begins and ends.
_FIRST, _LAST = (micros(datetime(year, 1, 1, tzinfo=UTC)) for year in (1900, 9000))
#: What SQLite's whole numbers hold.
_MOST = 1 << 63

#: What comes of days that there are not, of numbers beyond all, of a thing where a text should be.
NOT_TO_BE_HELD = (
    msgspec.MsgspecError,
    ArithmeticError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
    sqlite3.IntegrityError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
)

_Check = Callable[[Any], bool]


def is_day(told: object) -> bool:
    """Whether there is such a day."""
    try:
        return isinstance(told, int) and bool(day_of(told))
    except ValueError:
        return False


def is_instant(told: object) -> bool:
    """Whether an instant can be put into words, in any zone."""
    return isinstance(told, int) and _FIRST <= told < _LAST


def _no_day_or_one(told: object) -> bool:
    return not told or is_day(told)


def _no_instant_or_one(told: object) -> bool:
    return not told or is_instant(told)


def _whole(told: object) -> bool:
    return told is None or (isinstance(told, int) and -_MOST <= told < _MOST)


def _text(told: object) -> bool:
    return told is None or isinstance(told, str | bytes)


def checks_of(table: Table) -> Mapping[str, _Check]:
    """By column of a table, what tells whether a value can stand in it."""
    return {column.name: _text if not isinstance(column.type, Integer) else _number(column.name) for column in table.c}


def _number(column: str) -> _Check:
    if column in ("day", "birthday") or column.endswith(("_on", "_day", "_from")):
        return _no_day_or_one
    return _no_instant_or_one if column == "at" or column.endswith("_at") else _whole


def fits(checks: Mapping[str, _Check], row: Mapping[str, Any]) -> bool:
    """Whether all of a row can stand in its table; what the table does not have is not looked at."""
    return all(column not in checks or checks[column](told) for column, told in row.items())
