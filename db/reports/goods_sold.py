"""What was sold of each of the goods in any period: whole months out of their sums, days at its ends line by line."""

import calendar
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, func, select

from db.reports.asked import Period, month_of
from db.reports.source import Source
from db.reports.whom import in_period
from db.tables.columns import day_number
from db.tables.journal import claim, reversal, reversal_line, sale, sale_line
from db.tables.rollups import goods_month

_LINES = sale.join(sale_line, sale_line.c.sale_id == sale.c.op_id)
#: Lines with their sales, and who claimed them.
LINES = _LINES.outerjoin(claim, claim.c.sale_id == sale.c.op_id)
#: Whose a sale is; null for a guest.
WHOSE = func.coalesce(claim.c.account_id, sale.c.account_id)
OF_MEMBER = case((WHOSE.is_not(None), 1), else_=0)
#: At the ends of a period there are never more days than half a month has.
_FEW_DAYS = 16
_BY = (sale_line.c.goods, sale_line.c.category)


class GoodsSum(NamedTuple):
    """One of the goods, or several together. What came back is taken off; lines are those that were sold.

    A tuple: a large shop's are made and added up by ten thousands.
    """

    lines: int = 0
    #: Thousandths.
    units: int = 0
    paid: int = 0
    member_lines: int = 0
    member_units: int = 0
    member_paid: int = 0

    @property
    def guest_paid(self) -> int:
        return self.paid - self.member_paid

    @property
    def is_nothing(self) -> bool:
        return not (self.lines or self.units or self.paid)


NOTHING = GoodsSum()
#: By code and category, as they were on the receipts.
GoodsSums = dict[tuple[str, str], GoodsSum]


def together(sums: Sequence[GoodsSum]) -> GoodsSum:
    """All of them in one."""
    if len(sums) == 1:
        return sums[0]
    return GoodsSum(*map(sum, zip(*sums, strict=True))) if sums else NOTHING


def goods_sold(source: Source, *periods: Period) -> list[GoodsSums]:
    """By period, everything that was sold in it, by members and by guests. The months of all are read in one walk."""
    found: list[GoodsSums] = [{} for _ in periods]
    split = [list(parts(period)) for period in periods]
    months = [next((part for _, part in own if part.is_whole_months), None) for own in split]
    there = [place for place, part in enumerate(months) if part]
    if there:
        for row in source.stream(_of_months([part for part in months if part])):
            for number, place in enumerate(there):
                own = row[2 + 6 * number : 8 + 6 * number]
                if own[0] is not None:
                    found[place][row[:2]] = GoodsSum._make(own)
    for sums, own_parts in zip(found, split, strict=True):
        for sign, part in own_parts:
            if not part.is_whole_months:
                for statement in (_of_lines(part), _of_claims(part), returns_of(part, LINES, *_BY)):
                    for row in source.stream(statement):
                        was = sums.get(row[:2], NOTHING)
                        sums[row[:2]] = GoodsSum._make(old + sign * new for old, new in zip(was, row[2:], strict=True))
    return [{key: one for key, one in sums.items() if not one.is_nothing} for sums in found]


def parts(period: Period) -> Iterator[tuple[int, Period]]:
    """The period as whole months and days: days are read line by line, so of a month of which more than half is wanted
    the other days are taken off instead. A sign stands before each.
    """
    month = month_of(period.first)
    whole: Period | None = None
    while month.first <= period.last:
        inside = Period(max(month.first, period.first), min(month.last, period.last))
        if 2 * inside.days > calendar.monthrange(month.first.year, month.first.month)[1]:
            whole = Period(whole.first if whole else month.first, month.last)
            yield from ((-1, days) for days in _around(inside, month))
        else:
            if whole:
                yield 1, whole
                whole = None
            yield 1, inside
        month = month_of(month.last + timedelta(days=1))
    if whole:
        yield 1, whole


def _around(inside: Period, month: Period) -> Iterator[Period]:
    one = timedelta(days=1)
    if inside.first > month.first:
        yield Period(month.first, inside.first - one)
    if inside.last < month.last:
        yield Period(inside.last + one, month.last)


def _month(day: date) -> int:
    return day.year * 100 + day.month


def _of_months(periods: Sequence[Period]) -> Select[Any]:
    of = goods_month.c
    sums = (
        of.lines,
        of.units - of.units_back,
        of.paid - of.back,
        of.member_lines,
        of.member_units - of.member_units_back,
        of.member_paid - of.member_back,
    )
    inside = [of.month.between(_month(period.first), _month(period.last)) for period in periods]
    told = (func.sum(each).filter(own) for own in inside for each in sums)
    hull = of.month.between(min(_month(one.first) for one in periods), max(_month(one.last) for one in periods))
    return select(of.goods, of.category, *told).where(hull).group_by(of.goods, of.category)


def _of_lines(period: Period) -> Select[Any]:
    # Looking for the claim of every sale would take as long as adding up its lines.
    return lines_of(_LINES, case((sale.c.account_id.is_not(None), 1), else_=0), *_BY).where(
        in_period(sale.c.day, period)
    )


def _of_claims(period: Period) -> Select[Any]:
    """What members claimed of it, beside what they bought by card."""
    nothing = func.sum(0 * sale_line.c.quantity)
    of_members = (func.count(), func.sum(sale_line.c.quantity), func.sum(sale_line.c.to_pay))
    return (
        select(*_BY, nothing, nothing, nothing, *of_members)
        # Claims are few: one after another, of whichever day. A sum hides the index of all sales' days, and an outer
        # join keeps SQLite from beginning with all lines that there are.
        .select_from(sale.outerjoin(sale_line, sale_line.c.sale_id == sale.c.op_id))
        .where(sale.c.op_id.in_(select(claim.c.sale_id)), in_period(sale.c.day + 0, period))
        .group_by(*_BY)
    )


def lines_of(around: FromClause, of_member: ColumnElement[int], *by: ColumnElement[Any]) -> Select[Any]:
    """How many lines, how many units, what was paid; then the same of members."""
    return (
        select(
            *by,
            func.count(),
            func.sum(sale_line.c.quantity),
            func.sum(sale_line.c.to_pay),
            func.sum(of_member),
            func.sum(of_member * sale_line.c.quantity),
            func.sum(of_member * sale_line.c.to_pay),
        )
        .select_from(around)
        .group_by(*by)
    )


def returns_of(period: Period, around: FromClause, *by: ColumnElement[Any]) -> Select[Any]:
    """What came back of the sales of these days, whenever it did: the same figures, below nought."""
    nothing = func.sum(0 * reversal_line.c.cash)
    # Of a few days' sales each is asked for its returns; of more, only later returns can be theirs, and those are few.
    # What is added to a column hides the index by which SQLite would begin at the other end.
    if period.days <= _FEW_DAYS:
        its_sale, of_days = sale.c.op_id + "", in_period(sale.c.day, period)
    else:
        its_sale = sale.c.op_id
        of_days = and_(reversal.c.day >= day_number(period.first), in_period(sale.c.day + 0, period))
    return (
        select(
            *by,
            nothing,
            -func.sum(reversal_line.c.quantity),
            -func.sum(reversal_line.c.cash),
            nothing,
            -func.sum(OF_MEMBER * reversal_line.c.quantity),
            -func.sum(OF_MEMBER * reversal_line.c.cash),
        )
        .select_from(
            around.join(reversal, reversal.c.sale_id == its_sale).join(
                reversal_line,
                (reversal_line.c.reversal_id == reversal.c.op_id) & (reversal_line.c.line == sale_line.c.line),
            )
        )
        .where(of_days)
        .group_by(*by)
    )
