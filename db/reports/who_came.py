"""The people behind a period's sales: who came, who came again after the period before it, and who did not."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select, true

from db.reports.answer import Column, Unit
from db.reports.asked import Asked, Period
from db.reports.question import Found
from db.reports.source import Source
from db.reports.whom import at_till, in_period, of_wanted, on_days
from db.tables.rollups import member, visit_day

_COLUMNS = (
    Column(key="visits", unit=Unit.COUNT),
    Column(key="paid", unit=Unit.MONEY),
    Column(key="last_visit", unit=Unit.DAY),
)
#: Came in the period; came in it and in the one before; came in the one before and not in it.
GROUPS = ("came", "kept", "stayed_away")


def who_came(source: Source, asked: Asked, group: str = "came", most: int | None = None) -> Found:
    """A group's people, whoever paid most first: in the period, or, of those who stayed away, in the one before."""
    # Ordered here rather than there: engines order texts each in their own way.
    rows = sorted(source.stream(_each(asked, group, most)), key=lambda row: (-row[2], row[0]))
    return Found(_COLUMNS, tuple((account_id, (visits, paid, last)) for account_id, visits, paid, last in rows))


def _each(asked: Asked, group: str, most: int | None) -> Select[Any]:
    of, now, earlier = visit_day.c, asked.period, asked.period.before()
    told = earlier if group == "stayed_away" else now
    days = now if group == "came" else Period(earlier.first, now.last)
    kept = {period: func.sum(case((in_period(of.day, period), of.kept), else_=0)) for period in (now, earlier)}
    of_group: dict[str, ColumnElement[bool]] = {
        "came": true(),
        "kept": kept[earlier] > 0,
        "stayed_away": and_(kept[now] == 0, kept[earlier] > 0),
    }
    inside = in_period(of.day, told)
    paid = func.sum(case((inside, of.paid - of.back), else_=0)).label("paid")
    found = (
        select(
            of.member,
            kept[told].label("visits"),
            paid,
            func.max(case((and_(inside, of.kept > 0), of.day))).label("last_day"),
        )
        .where(on_days(of.day, days), at_till(visit_day, asked), of_wanted(visit_day, asked))
        .group_by(of.member)
        .having(and_(kept[told] > 0, of_group[group]))
    )
    if most is not None:
        # Before names are looked for: of all who came only these are wanted.
        found = found.order_by(paid.desc(), of.member).limit(most)
    each = found.subquery("each")
    return select(member.c.account_id, each.c.visits, each.c.paid, each.c.last_day).select_from(
        each.join(member, member.c.n == each.c.member)
    )
