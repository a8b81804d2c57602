"""The people behind a period's sales: who came, who came again after the period before it, and who did not."""

from typing import Any

from sqlalchemy import Select, and_, select

from db.reports.answer import Column, Unit
from db.reports.asked import Asked
from db.reports.question import Found
from db.reports.source import Source
from db.reports.visits import by_member
from db.tables.rollups import member

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
    rows = sorted(source.stream(_each(source, asked, group, most)), key=lambda row: (-row[2], row[0]))
    return Found(_COLUMNS, tuple((account_id, (visits, paid, last)) for account_id, visits, paid, last in rows))


def _each(source: Source, asked: Asked, group: str, most: int | None) -> Select[Any]:
    now, earlier = asked.period, asked.period.before()
    of = by_member(source, asked, *((now,) if group == "came" else (now, earlier))).c
    if group == "came":
        visits, paid, is_one = of.visits_0, of.paid_0, of.visits_0 > 0
    elif group == "kept":
        visits, paid, is_one = of.visits_0, of.paid_0, and_(of.visits_0 > 0, of.visits_1 > 0)
    else:
        visits, paid, is_one = of.visits_1, of.paid_1, and_(of.visits_0 == 0, of.visits_1 > 0)
    found = select(of.member, visits.label("visits"), paid.label("paid")).where(is_one)
    if most is not None:
        # Before names are looked for: of all who came only these are wanted.
        found = found.order_by(paid.desc(), of.member).limit(most)
    each = found.subquery("each")
    return select(member.c.account_id, each.c.visits, each.c.paid, member.c.last_day).select_from(
        each.join(member, member.c.n == each.c.member)
    )
