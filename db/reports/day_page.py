"""What one day brought: sold, discounted, earned, spent and refunded, by till."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select, union_all
from sqlalchemy import text as sql

from db.books import Books, Statement
from db.tables.columns import day_number
from db.tables.journal import ledger_entry, reversal, sale
from loyalty.money import Minor, Points


@dataclass(frozen=True, slots=True, kw_only=True)
class TillDay:
    """One till's day, or all tills' together. Points are by purse, in its smallest unit, all above nought."""

    #: Empty in the total.
    till: str
    sales: int
    gross: Minor
    discounts: Minor
    #: What purses paid, in money.
    purses: Minor
    paid: Minor
    refunds: int
    refunded: Minor
    earned: tuple[tuple[str, Points], ...]
    spent: tuple[tuple[str, Points], ...]
    taken_back: tuple[tuple[str, Points], ...]


@dataclass(frozen=True, slots=True)
class DayPage:
    day: date
    #: By till, in the order of their codes.
    tills: tuple[TillDay, ...]
    total: TillDay


_SALES = Statement(
    select(
        sale.c.till,
        func.count(),
        func.sum(sale.c.gross),
        func.sum(sale.c.discount),
        func.sum(sale.c.purses_paid),
        func.sum(sale.c.to_pay),
    )
    .where(sale.c.day == bindparam("day"))
    .group_by(sale.c.till)
)
_REVERSALS = Statement(
    select(reversal.c.till, func.count(), func.sum(reversal.c.cash))
    .where(reversal.c.day == bindparam("day"))
    .group_by(reversal.c.till)
)
_ops = union_all(
    select(sale.c.op_id, sale.c.till).where(sale.c.day == bindparam("day")),
    select(reversal.c.op_id, reversal.c.till).where(reversal.c.day == bindparam("day")),
).subquery()
_POINTS = Statement(
    select(_ops.c.till, ledger_entry.c.kind, ledger_entry.c.purse, func.sum(ledger_entry.c.amount))
    .select_from(_ops.join(ledger_entry, ledger_entry.c.op_id == _ops.c.op_id))
    .group_by(sql("1, 2, 3"))
)

#: Which column of the page an entry's kind goes into; what a refund gives back lessens what was spent.
_COLUMN = {
    "earned": ("earned", 1),
    "paid": ("spent", -1),
    "gift": ("spent", -1),
    "returned": ("spent", -1),
    "taken_back": ("taken_back", -1),
    "forgiven": ("taken_back", -1),
}


def day_page(books: Books, day: date) -> DayPage:
    """The day's sums, by till and together."""
    number = day_number(day)
    with books.reading() as connection:
        sold = {row[0]: row[1:] for row in _SALES.rows(connection, day=number)}
        returned = {row[0]: row[1:] for row in _REVERSALS.rows(connection, day=number)}
        moved = _POINTS.rows(connection, day=number)
    points: dict[str, dict[str, dict[str, Points]]] = {}
    for till, kind, purse, amount in moved:
        if kind not in _COLUMN:
            continue
        column, sign = _COLUMN[kind]
        sums = points.setdefault(till, {}).setdefault(column, {})
        sums[purse] = sums.get(purse, 0) + sign * amount
    tills = tuple(_till(till, sold, returned, points.get(till, {})) for till in sorted({*sold, *returned}))
    return DayPage(day, tills, _together(tills))


def _till(
    till: str,
    sold: dict[str, tuple[Any, ...]],
    returned: dict[str, tuple[Any, ...]],
    points: dict[str, dict[str, Points]],
) -> TillDay:
    sales, gross, discounts, purses, paid = sold.get(till, (0, 0, 0, 0, 0))
    refunds, refunded = returned.get(till, (0, 0))
    return TillDay(
        till=till,
        sales=sales,
        gross=gross,
        discounts=discounts,
        purses=purses,
        paid=paid,
        refunds=refunds,
        refunded=refunded,
        earned=tuple(sorted(points.get("earned", {}).items())),
        spent=tuple(sorted(points.get("spent", {}).items())),
        taken_back=tuple(sorted(points.get("taken_back", {}).items())),
    )


def _together(tills: Sequence[TillDay]) -> TillDay:
    def sums(column: str) -> tuple[tuple[str, Points], ...]:
        by_purse: dict[str, Points] = {}
        for till in tills:
            for purse, amount in getattr(till, column):
                by_purse[purse] = by_purse.get(purse, 0) + amount
        return tuple(sorted(by_purse.items()))

    return TillDay(
        till="",
        sales=sum(till.sales for till in tills),
        gross=sum(till.gross for till in tills),
        discounts=sum(till.discounts for till in tills),
        purses=sum(till.purses for till in tills),
        paid=sum(till.paid for till in tills),
        refunds=sum(till.refunds for till in tills),
        refunded=sum(till.refunded for till in tills),
        earned=sums("earned"),
        spent=sums("spent"),
        taken_back=sums("taken_back"),
    )
