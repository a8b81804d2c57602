"""What each member paid in a period for what they kept, as columns of numbers: for curves, classes and the best."""

from dataclasses import dataclass

import numpy as np
from sqlalchemy import and_, case, func, select

from db.reports.asked import Asked, Period
from db.reports.lives import Ints
from db.reports.source import Source
from db.reports.whom import at_till, of_wanted, on_days
from db.tables.rollups import visit_day

_ROW = np.dtype([(name, np.int64) for name in ("n", "paid", "visits", "last")])


@dataclass(frozen=True, slots=True)
class Spent:
    """Everybody who came in the period and kept something, whoever paid most first; equals by their numbers."""

    n: Ints
    paid: Ints
    visits: Ints
    #: The day of their last visit in the period, yyyymmdd.
    last: Ints

    def __len__(self) -> int:
        return len(self.n)


def read_spent(source: Source, asked: Asked, period: Period) -> Spent:
    """Of whom was asked for."""
    of = visit_day.c
    visits = func.sum(of.kept)
    statement = (
        select(of.member, func.sum(of.paid - of.back), visits, func.max(case((of.kept > 0, of.day), else_=0)))
        .where(and_(on_days(of.day, period), at_till(visit_day, asked), of_wanted(visit_day, asked)))
        .group_by(of.member)
        .having(visits > 0)
    )
    rows = np.fromiter(source.stream(statement), dtype=_ROW)
    rows = rows[np.lexsort((rows["n"], -rows["paid"]))]
    return Spent(*(np.ascontiguousarray(rows[name]) for name in ("n", "paid", "visits", "last")))
