"""The lives of members: when each came first and last, on how many days, and what they left. One scan for all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, Text, cast, func, select

from db.reports.asked import Asked
from db.reports.source import Source
from db.reports.whom import is_wanted
from db.tables.columns import day_number
from db.tables.rollups import member

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Bools: TypeAlias = NDArray[np.bool_]

#: The ordinal of 1970-01-01, from which numpy counts.
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Lives:
    """As many of each as there are members; in the order of their numbers."""

    n: Ints
    #: Days of the first and the last visit, counted as `date.toordinal` does.
    first: Ints
    last: Ints
    #: On how many days they came, and with how many receipts.
    days: Ints
    visits: Ints
    #: What they paid for what they kept.
    paid: Ints
    #: Bit k: they came in the k-th month after that of their first visit; see `member.came`.
    came: Ints

    def __len__(self) -> int:
        return len(self.n)

    def only(self, chosen: Bools) -> "Lives":
        """Some of them."""
        rows = (self.n, self.first, self.last, self.days, self.visits, self.paid, self.came)
        return Lives(*(row[chosen] for row in rows))

    def first_months(self) -> Ints:
        """The months of their first visits, counted from the year 0 as `months` counts them."""
        days = (self.first - _EPOCH).astype("datetime64[D]")
        found: Ints = days.astype("datetime64[M]").astype(np.int64) + 1970 * 12
        return found

    def silent(self, today: date) -> Ints:
        """Days since the last visit."""
        return np.maximum(today.toordinal() - self.last, 0)


def read_lives(source: Source, asked: Asked) -> Lives:
    """Everybody who was asked for and ever came."""
    own = member.c
    statement = select(own.n, own.first_day, own.last_day, own.days, own.visits, own.paid, own.came).where(
        own.days > 0, is_wanted(asked)
    )
    n, first, last, days, visits, paid, came = sorted_by_first(read_columns(source, statement))
    return Lives(n, ordinals(first), ordinals(last), days, visits, paid, came)


def sorted_by_first(columns: Sequence[Ints]) -> Sequence[Ints]:
    """In the order of the first column, members' numbers: a hub gives rows in any, and sorting there costs more."""
    n = columns[0]
    if bool(np.all(n[1:] > n[:-1])):
        return columns
    order = np.argsort(n, kind="stable")
    return [column[order] for column in columns]


def read_column(source: Source, statement: Select[Any]) -> Ints:
    """A statement's only column, a whole number in each row."""
    (column,) = read_columns(source, statement)
    return column


def read_columns(source: Source, statement: Select[Any]) -> Sequence[Ints]:
    """A statement's columns, each a whole number in every row and nowhere null.

    An engine strings a column together, and numpy takes it apart, in half the time that as many Python numbers take.
    """
    rows = statement.subquery("rows")
    found = source.row(select(*(func.aggregate_strings(cast(column, Text), ",") for column in rows.c)))
    assert found is not None
    return [np.fromstring(column or "", dtype=np.int64, sep=",") for column in found]


def never_came(source: Source, asked: Asked) -> int:
    """How many joined and have not bought anything that they kept."""
    row = source.row(select(func.count()).select_from(member).where(member.c.days == 0, is_wanted(asked)))
    return 0 if row is None else int(row[0])


def accounts(source: Source, numbers: Iterable[int]) -> list[str]:
    """The accounts of members, in the order in which they are named."""
    wanted = [int(n) for n in numbers]
    known = dict(source.stream(select(member.c.n, member.c.account_id).where(member.c.stands == member.c.n)))
    return [str(known[n]) for n in wanted]


def ordinals(numbers: Ints) -> Ints:
    """Days yyyymmdd as `date.toordinal` counts them."""
    months = (numbers // 10_000 - 1970) * 12 + numbers // 100 % 100 - 1
    firsts = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    counted: Ints = firsts + numbers % 100 - 1 + _EPOCH
    return counted


def day_at(ordinal: int) -> int:
    """An ordinal as a day yyyymmdd."""
    return day_number(date.fromordinal(int(ordinal)))
