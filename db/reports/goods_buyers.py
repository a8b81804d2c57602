"""The members who bought some of the goods in a period, out of the lines of their receipts."""

from sqlalchemy import ColumnElement

from db.reports.answer import Column, Unit
from db.reports.asked import Asked
from db.reports.goods_sold import LINES, OF_MEMBER, WHOSE, lines_of, returns_of
from db.reports.lives import accounts
from db.reports.question import Found
from db.reports.source import Source
from db.reports.whom import in_period
from db.tables.journal import sale
from db.tables.rollups import member

_COLUMNS = (Column(key="units", unit=Unit.UNITS), Column(key="paid", unit=Unit.MONEY))


def buyers(source: Source, asked: Asked, what: ColumnElement[bool]) -> Found:
    """Whoever kept something of it; whoever paid most for it first."""
    around = LINES.join(member, member.c.account_id == WHOSE)
    sums: dict[int, tuple[int, int]] = {}
    bought = lines_of(around, OF_MEMBER, member.c.stands).where(in_period(sale.c.day, asked.period), what)
    for statement in (bought, returns_of(asked.period, around, member.c.stands).where(what)):
        for n, _, units, paid, *_ in source.stream(statement):
            own = sums.get(n, (0, 0))
            sums[n] = (own[0] + int(units), own[1] + int(paid))
    kept = [n for n, (units, _) in sums.items() if units > 0]
    ranked = sorted(zip(accounts(source, kept), kept, strict=True), key=lambda who: (-sums[who[1]][1], who[0]))
    return Found(_COLUMNS, tuple((account_id, sums[n]) for account_id, n in ranked))
