"""What the programme cost in a period: discounts, what purses paid, gifts; less what came back with returned goods."""

from dataclasses import dataclass

from sqlalchemy import func, select

from db.reports.asked import Asked, Period
from db.reports.owed import purses
from db.reports.rules import gifts
from db.reports.sold import Side
from db.reports.source import Source
from db.reports.whom import at_till, in_period, is_wanted
from db.tables.columns import day_number
from db.tables.journal import claim, reversal, rule_given, sale
from db.tables.rollups import member, points_day
from loyalty.entries import Kind
from loyalty.money import Minor


@dataclass(frozen=True, slots=True)
class Cost:
    discounts: Minor
    purses: Minor
    #: At the worth of the points they took. None where some tills or members were asked for: nobody knows it then.
    gifts: Minor | None

    @property
    def in_all(self) -> Minor:
        return self.discounts + self.purses + (self.gifts or 0)


def cost(source: Source, asked: Asked, period: Period, sold: tuple[Side, Side]) -> Cost:
    """Of the receipts that `sold` are the sums of."""
    discounts = sum(side.discount for side in sold) + _came_back(source, asked, period)
    whole = not asked.till and not asked.is_of_members
    return Cost(discounts, sum(side.purses for side in sold), _gifts(source, asked, period) if whole else None)


def _came_back(source: Source, asked: Asked, period: Period) -> Minor:
    """The share that goods which came back have in the discounts of their sales; nought or below."""
    joined = (
        reversal.join(sale, sale.c.op_id == reversal.c.sale_id)
        .join(rule_given, rule_given.c.op_id == reversal.c.op_id)
        .outerjoin(claim, claim.c.sale_id == sale.c.op_id)
    )
    # Rules with a budget stand there with what they earned as well.
    earning = select(points_day.c.rule).where(points_day.c.kind == Kind.EARNED.value).distinct()
    statement = (
        select(func.coalesce(func.sum(rule_given.c.amount), 0))
        .select_from(joined)
        # Nothing comes back before it was sold, so only later returns need be looked at, and they are few. A sum keeps
        # SQLite from beginning with all of the period's sales instead, for whose days it has an index.
        .where(reversal.c.day >= day_number(period.first), in_period(sale.c.day + 0, period), at_till(sale, asked))
        .where(rule_given.c.rule.not_in(earning))
    )
    if asked.is_of_members:
        stands = member.alias("whose")
        people = (
            select(stands.c.account_id)
            .join(member, member.c.n == stands.c.stands)
            .where(is_wanted(asked))
            .correlate(None)
        )
        statement = statement.where(func.coalesce(claim.c.account_id, sale.c.account_id).in_(people))
    found = source.row(statement)
    assert found is not None
    return int(found[0])


def _gifts(source: Source, asked: Asked, period: Period) -> Minor:
    """Gifts of ladders that were taken, less those of voided sales."""
    known = purses(source, asked.today)
    return sum(known.worth(gift.purse, gift.points or 0) for gift in gifts(source, period).values())
