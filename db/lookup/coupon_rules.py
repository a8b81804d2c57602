"""The campaigns that a coupon opens today, and how much of their budgets is left: for whoever gives coupons."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select

from db.books import Books, Statement
from db.lookup.programme import number_in_force, version_in
from db.tables.columns import day_number
from db.tables.promises import coupon, rule_total
from loyalty.money import Minor
from loyalty.programme import Campaign

_USED = Statement(select(rule_total.c.amount, rule_total.c.times).where(rule_total.c.rule == bindparam("rule")))
_OPEN = Statement(
    select(func.count()).where(
        coupon.c.rule == bindparam("rule"),
        coupon.c.withdrawn_by == "",
        func.coalesce(coupon.c.last_day, 99_999_999) >= bindparam("day"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponRule:
    """A campaign that asks for a coupon."""

    campaign: Campaign
    #: What it has taken off up to now, in all, and how often.
    used: Minor
    times: int
    #: Coupons of it that were made and are not out of date, used ones among them.
    made: int

    @property
    def left(self) -> Minor | None:
        """Of its budget; None where it has none."""
        budget = self.campaign.budget
        return None if budget is None else max(0, budget - self.used)

    @property
    def uses_left(self) -> int | None:
        """How often its coupons may still be used in all; None is no limit."""
        uses = self.campaign.uses
        return None if uses is None else max(0, uses - self.times)


def coupon_rules(books: Books, *, day: date) -> tuple[CouponRule, ...]:
    """In the order of the programme in force."""
    with books.reading() as connection:
        programme = version_in(books, connection, number_in_force(connection, day)).programme
        found = []
        for campaign in programme.campaigns:
            if campaign.coupon:
                amount, times = _USED.row(connection, rule=campaign.id) or (0, 0)
                made = _OPEN.row(connection, rule=campaign.id, day=day_number(day)) or (0,)
                found.append(CouponRule(campaign=campaign, used=amount, times=times, made=made[0]))
    return tuple(found)
