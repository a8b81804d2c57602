"""What a screen shows of a customer at a glance, worked out from their standing: tier, purses, what is near."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.lookup.customers import CustomerView
from loyalty import tiers as tiers_now
from loyalty.basket import Basket, Line
from loyalty.money import BasisPoints, Minor, Points
from loyalty.programme import Programme, Purse, Tier
from loyalty.quote import quote
from loyalty.reasons import Why

#: A lapse or a birthday further off than this is not worth a cashier's glance.
LAPSE_NEAR_DAYS = 45
BIRTHDAY_NEAR_DAYS = 7
#: So many whole units of the currency show which discount holds today without reaching anybody's smallest order.
PROBE_UNITS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PurseFace:
    """One purse at a glance, in its smallest unit."""

    purse: Purse
    spendable: Points
    pending: Points
    #: The first day on which some of what is pending can be spent.
    pending_until: date | None
    debt: Points
    #: What lapses next, and the last day it is good; None where nothing does soon.
    lapsing: Points
    lapses_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFace:
    """All that the panel shows beside the customer's own words."""

    customer: CustomerView
    day: date
    tier: Tier | None
    next_tier: Tier | None
    #: What is missing to the next tier, in minor units, and how far the way is walked, in thousandths.
    missing: Minor
    walked: int
    purses: tuple[PurseFace, ...]
    discount: BasisPoints
    #: Days to the birthday, before or after (negative: it was); None where it is not near.
    birthday_in: int | None
    #: This year's, as it is kept; None where it was never told.
    birthday_on: date | None = None


def face_of(programme: Programme, customer: CustomerView, *, now: datetime, day: date) -> CustomerFace:
    """The glance. Pure, a few hundred microseconds."""
    tiers = {tier.id: tier for tier in (programme.ladder.tiers if programme.ladder else ())}
    here = tiers.get(tiers_now.tier(programme, customer.standing, day))
    coming = tiers_now.next_tier(programme, customer.standing, day)
    above = tiers.get(coming.tier) if coming is not None else None
    missing = coming.missing if coming is not None else 0
    return CustomerFace(
        customer=customer,
        day=day,
        tier=here,
        next_tier=above,
        missing=missing,
        walked=_walked(here, above, missing),
        purses=tuple(_purse_face(programme, purse, customer, day) for purse in programme.purses),
        discount=_discount_today(programme, customer, now),
        birthday_in=None if customer.birthday is None else birthday_in(customer.birthday, day),
        birthday_on=None if customer.birthday is None else _kept_on(customer.birthday, day.year),
    )


def birthday_in(born: date, day: date) -> int | None:
    """Days from `day` to the nearest birthday, negative after it; None where it is not near."""
    for step in sorted(range(-BIRTHDAY_NEAR_DAYS, BIRTHDAY_NEAR_DAYS + 1), key=lambda step: (abs(step), -step)):
        if _is_birthday(born, day + timedelta(days=step)):
            return step
    return None


def _kept_on(born: date, year: int) -> date:
    # 29 February is 28 February in common years: the day before 1 March.
    return date(year, 3, 1) - timedelta(days=1) if (born.month, born.day) == (2, 29) else born.replace(year=year)


def _is_birthday(born: date, day: date) -> bool:
    return _kept_on(born, day.year) == day


def _walked(here: Tier | None, above: Tier | None, missing: Minor) -> int:
    if above is None:
        return 1000
    start = here.starts_at if here is not None else 0
    way = max(1, above.starts_at - start)
    return max(0, min(1000, (way - missing) * 1000 // way))


def _purse_face(programme: Programme, purse: Purse, customer: CustomerView, day: date) -> PurseFace:
    state = dict(customer.standing.purses).get(purse.id)
    if state is None:
        return PurseFace(purse=purse, spendable=0, pending=0, pending_until=None, debt=0, lapsing=0, lapses_on=None)
    lapsing = [(last, points) for last, points in state.lapsing(day) if points and last >= day]
    near = [(last, points) for last, points in lapsing if (last - day).days <= LAPSE_NEAR_DAYS]
    waiting = [lot.usable_on for lot in state.lots if lot.usable_on is not None and lot.usable_on > day and lot.rest]
    return PurseFace(
        purse=purse,
        spendable=state.spendable(day),
        pending=state.pending(day),
        pending_until=min(waiting, default=None),
        debt=state.debt,
        lapsing=near[0][1] if near else 0,
        lapses_on=near[0][0] if near else None,
    )


def _discount_today(programme: Programme, customer: CustomerView, now: datetime) -> BasisPoints:
    unit = 10**programme.currency.decimals
    probe = Basket(lines=(Line(unit_price=PROBE_UNITS * unit),))
    reasons = quote(programme, customer.standing, probe, now).reasons
    return max((reason.rate or 0 for reason in reasons if reason.why is Why.DISCOUNT), default=0)
