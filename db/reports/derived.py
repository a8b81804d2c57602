"""What the roll-ups must say, as statements over the journal: `check` holds them against what the triggers kept, and a
hub, which has no such triggers, is filled by them. See `tables.rollups` for what each column means.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    Select,
    Subquery,
    and_,
    case,
    cast,
    delete,
    except_,
    func,
    insert,
    literal,
    select,
    union_all,
)

from db.tables.journal import claim, ledger_entry, reversal, reversal_line, rule_given, sale, sale_line
from db.tables.rollups import (
    MONTHS_KNOWN,
    SLOT,
    given_day,
    goods_month,
    held,
    held_day,
    member,
    points_day,
    rule_day,
    takings,
    visit_day,
    visit_month,
)

_NONE = literal(0)


def receipts() -> Subquery:
    """Every sale as it counts now: whose it is, what of it has come back, whether anything is left of it."""
    back = (
        select(
            reversal.c.sale_id,
            func.sum(reversal.c.cash).label("back"),
            func.sum(reversal.c.purses_returned).label("purses_back"),
            func.min(reversal.c.counts).label("counts"),
        )
        .group_by(reversal.c.sale_id)
        .subquery("back_of_sale")
    )
    # A rule that gives points takes back points: they are no discount.
    gives_points = select(points_day.c.rule).where(points_day.c.kind == "earned")
    discount = (
        select(reversal.c.sale_id, (-func.sum(rule_given.c.amount)).label("back"))
        .join_from(reversal, rule_given, rule_given.c.op_id == reversal.c.op_id)
        .where(rule_given.c.rule.not_in(gives_points))
        .group_by(reversal.c.sale_id)
        .subquery("discount_of_sale")
    )
    return (
        select(
            sale.c.op_id,
            func.coalesce(claim.c.account_id, sale.c.account_id).label("account_id"),
            sale.c.day,
            (sale.c.at // SLOT).label("slot"),
            sale.c.till,
            (_is_visit() * func.coalesce(back.c.counts, 1)).label("kept"),
            sale.c.gross,
            sale.c.discount,
            sale.c.purses_paid.label("purses"),
            sale.c.to_pay.label("paid"),
            func.coalesce(sale.c.received, sale.c.to_pay).label("received"),
            func.coalesce(back.c.back, 0).label("back"),
            func.coalesce(back.c.purses_back, 0).label("purses_back"),
            func.coalesce(discount.c.back, 0).label("discount_back"),
        )
        .select_from(
            sale.outerjoin(back, back.c.sale_id == sale.c.op_id)
            .outerjoin(discount, discount.c.sale_id == sale.c.op_id)
            .outerjoin(claim, claim.c.sale_id == sale.c.op_id)
        )
        .subquery("receipt")
    )


def _is_visit() -> ColumnElement[int]:
    """Imported history knows receipts on which things only came back; a receipt of nothing is no visit."""
    only_back = and_(sale.c.gross <= 0, sale.c.to_pay <= 0)
    return case(
        (sale.c.imported == 1, case((only_back, 0), else_=1)),
        else_=case((sale.c.gross != 0, 1), else_=0),
    )


def _sums(of: Subquery, *names: str) -> list[ColumnElement[int]]:
    return [func.sum(of.c[name]).label(name) for name in names]


def of_takings() -> Select[tuple[int, ...]]:
    own = receipts()
    of_member = case((own.c.account_id.is_not(None), 1), else_=0)
    sums = _sums(own, "kept", "gross", "discount", "purses", "paid", "received", "back", "purses_back", "discount_back")
    return select(own.c.day, own.c.slot, own.c.till, of_member, func.count(), *sums).group_by(
        own.c.day, own.c.slot, own.c.till, of_member
    )


def of_visit_day() -> Select[tuple[int, ...]]:
    own = receipts()
    sums = _sums(own, "kept", "gross", "discount", "purses", "paid", "back", "purses_back", "discount_back")
    return (
        select(member.c.stands, own.c.day, own.c.till, func.count(), *sums)
        .select_from(own.join(member, member.c.account_id == own.c.account_id))
        .group_by(member.c.stands, own.c.day, own.c.till)
    )


def of_goods_month() -> Select[tuple[int, ...]]:
    back = (
        select(
            reversal.c.sale_id,
            reversal_line.c.line,
            func.sum(reversal_line.c.quantity).label("units"),
            func.sum(reversal_line.c.cash).label("cash"),
        )
        .select_from(reversal_line.join(reversal, reversal.c.op_id == reversal_line.c.reversal_id))
        .group_by(reversal.c.sale_id, reversal_line.c.line)
        .subquery("back_of_line")
    )
    of_member = case((func.coalesce(claim.c.account_id, sale.c.account_id).is_not(None), 1), else_=0)
    month, units_back, cash = sale.c.day // 100, func.coalesce(back.c.units, 0), func.coalesce(back.c.cash, 0)
    return (
        select(
            sale_line.c.goods,
            sale_line.c.category,
            month,
            func.count(),
            func.sum(sale_line.c.quantity),
            func.sum(sale_line.c.gross),
            func.sum(sale_line.c.discount),
            func.sum(sale_line.c.to_pay),
            func.sum(units_back),
            func.sum(cash),
            func.sum(of_member),
            func.sum(of_member * sale_line.c.quantity),
            func.sum(of_member * sale_line.c.to_pay),
            func.sum(of_member * units_back),
            func.sum(of_member * cash),
        )
        .select_from(
            sale_line.join(sale, sale.c.op_id == sale_line.c.sale_id)
            .outerjoin(claim, claim.c.sale_id == sale.c.op_id)
            .outerjoin(back, and_(back.c.sale_id == sale_line.c.sale_id, back.c.line == sale_line.c.line))
        )
        .group_by(sale_line.c.goods, sale_line.c.category, month)
    )


def of_points_day() -> Select[tuple[int, ...]]:
    keys = (ledger_entry.c.day, ledger_entry.c.purse, ledger_entry.c.kind, ledger_entry.c.rule)
    return select(*keys, func.sum(ledger_entry.c.amount), func.count()).group_by(*keys)


def of_rule_day() -> Select[tuple[int, ...]]:
    keys = (rule_given.c.day, rule_given.c.rule)
    return select(*keys, func.sum(rule_given.c.amount), func.sum(rule_given.c.times), func.count()).group_by(*keys)


def of_visit_month() -> Select[tuple[int, ...]]:
    """Out of `visit_day`."""
    of = visit_day.c
    month = of.day // 100
    return select(of.member, month, func.sum(of.kept), func.sum(of.paid - of.back)).group_by(of.member, month)


def of_given_day() -> Select[tuple[int, ...]]:
    given = rule_given.c
    return (
        select(member.c.stands, given.rule, given.day, func.sum(given.amount), func.sum(given.times))
        .join_from(rule_given, member, member.c.account_id == given.account_id)
        .group_by(member.c.stands, given.rule, given.day)
    )


def of_held_day() -> Select[tuple[int, ...]]:
    """Out of `held`, which follows from replay."""
    by = (held.c.purse, held.c.lapses_on)
    return select(*by, func.sum(held.c.points), func.count()).group_by(*by)


#: Each roll-up's columns, as its statement gives them: in this order, because the first is asked by the next two,
#: and the month's visits are made of the days'.
DERIVED = {
    points_day: of_points_day,
    takings: of_takings,
    visit_day: of_visit_day,
    visit_month: of_visit_month,
    goods_month: of_goods_month,
    rule_day: of_rule_day,
    given_day: of_given_day,
    held_day: of_held_day,
}


def of_member() -> Select[tuple[int, ...]]:
    """What visits say of each person, out of `visit_day`: n, first and last day, days, visits, paid, came."""
    came_on = case((visit_day.c.kept > 0, visit_day.c.day))
    known = (
        select(
            visit_day.c.member.label("n"),
            func.min(came_on).label("first_day"),
            func.max(came_on).label("last_day"),
            func.count(came_on.distinct()).label("days"),
            func.sum(visit_day.c.kept).label("visits"),
            func.sum(visit_day.c.paid - visit_day.c.back).label("paid"),
        )
        .group_by(visit_day.c.member)
        .subquery("known")
    )
    months = _month(visit_day.c.day) - _month(known.c.first_day)
    months_of = (
        select(known.c.n.label("n"), months.label("months"))
        .select_from(visit_day.join(known, known.c.n == visit_day.c.member))
        .where(visit_day.c.kept > 0, months <= MONTHS_KNOWN)
        .distinct()
        .subquery("months_of")
    )
    bit = cast(literal(1), BigInteger).op("<<")(cast(months_of.c.months, Integer))
    came = select(months_of.c.n, func.sum(bit).label("came")).group_by(months_of.c.n).subquery("came")
    empty = func.coalesce
    return select(
        member.c.n,
        known.c.first_day,
        known.c.last_day,
        empty(known.c.days, 0),
        empty(known.c.visits, 0),
        empty(known.c.paid, 0),
        empty(came.c.came, 0),
    ).select_from(member.outerjoin(known, known.c.n == member.c.n).outerjoin(came, came.c.n == member.c.n))


def _month(day: ColumnElement[int]) -> ColumnElement[int]:
    return day // 10_000 * 12 + day // 100 % 100


_KNOWN = (
    member.c.n,
    member.c.first_day,
    member.c.last_day,
    member.c.days,
    member.c.visits,
    member.c.paid,
    member.c.came,
)


def disagreeing(connection: Connection, most: int) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Rows that the journal and a roll-up do not agree on, whichever of the two has them, with the roll-up's name."""
    for name, differing in _differences().items():
        for row in connection.execute(differing.limit(most)).all():
            yield name, tuple(row)


@cache
def _differences() -> dict[str, CompoundSelect[Any]]:
    """What asks for such rows, by the roll-up's name."""
    stated = [(table, select(table), statement()) for table, statement in DERIVED.items()]
    made = {}
    for table, kept, derived in [*stated, (member, select(*_KNOWN), of_member())]:
        kept_rows, derived_rows = kept.subquery(), derived.subquery()
        only_kept = except_(select(kept_rows), select(derived_rows)).subquery()
        only_derived = except_(select(derived_rows), select(kept_rows)).subquery()
        made[table.name] = union_all(select(only_kept), select(only_derived))
    return made


def refill(connection: Connection) -> None:
    """Make every sum anew from the journal. Members must be there; their tiers and what they hold are not touched."""
    for table, statement in DERIVED.items():
        connection.execute(delete(table))
        connection.execute(insert(table).from_select([column.name for column in table.columns], statement()))
    n, *known = of_member().subquery("known_of").c
    values = dict(zip([column.name for column in _KNOWN[1:]], known, strict=True))
    connection.execute(member.update().where(member.c.n == n).values(values))
