"""What is earned on what is left to pay (programme.md §3): each rule by itself, floored once, under its caps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from loyalty.basket import Basket, Line
from loyalty.calendar import lapses_on
from loyalty.money import WHOLE, Minor, Points
from loyalty.programme import Basis, Caps, Earn, Lasts, Programme, Purse, Rate
from loyalty.reasons import Reason, Why
from loyalty.standing import RuleGiven, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """What one rule gives, with the days that bound it: a credit as it will be booked."""

    rule: str
    name: str
    purse: str
    points: Points
    usable_on: date | None = None
    lapses_on: date | None = None
    months_from_visit: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """What a capped rule could still give when this was sold; a refund works under the same room."""

    rule: str
    points: Points


@dataclass(frozen=True, slots=True)
class Bases:
    """Each line's amount at the three places where a rule may measure it."""

    before_discounts: Sequence[Minor]
    before_purses: Sequence[Minor]
    paid: Sequence[Minor]

    def of(self, basis: Basis) -> Sequence[Minor]:
        match basis:
            case Basis.PAID:
                return self.paid
            case Basis.BEFORE_PURSES:
                return self.before_purses
            case Basis.BEFORE_DISCOUNTS:
                return self.before_discounts


@dataclass(frozen=True, slots=True)
class Earnings:
    earned: tuple[Earned, ...]
    rooms: tuple[Room, ...]
    reasons: tuple[Reason, ...]


def earn(programme: Programme, standing: Standing, basket: Basket, bases: Bases, day: date) -> Earnings:
    """All that this sale earns. A guest earns nothing."""
    earned, rooms, reasons = [], [], []
    if standing.is_guest:
        return Earnings((), (), ())
    for rule in programme.earns:
        purse = programme.purse(rule.purse)
        room = room_under(rule.caps, standing.given_by(rule.id), day)
        if room is not None:
            rooms.append(Room(rule.id, room))
        basis = basis_of(rule, basket.lines, bases)
        points = uncapped(rule, purse, basis)
        given = points if room is None else min(points, room)
        reasons += _why(rule, basis, points, given)
        if given:
            earned.append(dated(rule, purse, given, day))
    return Earnings(tuple(earned), tuple(rooms), tuple(reasons))


def basis_of(rule: Earn, lines: Sequence[Line], bases: Bases) -> Minor:
    """The rule's basis: the sum of its goods, measured where it says."""
    amounts = bases.of(rule.basis)
    if rule.what.is_everything:
        return sum(amounts)
    covers = rule.what.covers
    return sum(amount for line, amount in zip(lines, amounts, strict=True) if covers(line.goods, line.category))


def uncapped(rule: Earn, purse: Purse, basis: Minor) -> Points:
    """What the rule gives on a basis, floored, before caps: nothing outside at_least ≤ basis < below."""
    if basis < rule.at_least or (rule.below is not None and basis >= rule.below):
        return 0
    if isinstance(rule.how, Rate):
        # The money's share, as points at the purse's worth: 5 % of 100.00 is 5 points worth 1.00 each.
        return basis * rule.how.rate * purse.whole // (WHOLE * purse.worth)
    return basis // rule.how.per * rule.how.gives


def room_under(caps: Caps, given: RuleGiven | None, day: date) -> Points | None:
    """How much a rule may still give on that day; None where it has no cap."""
    rooms = [caps.receipt] if caps.receipt is not None else []
    on_day = given.on_day if given is not None and given.day == day else 0
    same_month = given is not None and (given.day.year, given.day.month) == (day.year, day.month)
    in_month = given.in_month if given is not None and same_month else 0
    in_all = given.in_all if given is not None else 0
    for cap, used in ((caps.day, on_day), (caps.month, in_month), (caps.customer, in_all)):
        if cap is not None:
            rooms.append(max(0, cap - used))
    return min(rooms) if rooms else None


def dated(rule: Earn, purse: Purse, points: Points, day: date) -> Earned:
    """A credit of points earned on that day, with the days that bound it."""
    lifetime = purse.lifetime
    return Earned(
        rule=rule.id,
        name=rule.name,
        purse=purse.id,
        points=points,
        usable_on=day + timedelta(days=purse.pending) if purse.pending else None,
        lapses_on=lapses_on(lifetime, day),
        months_from_visit=lifetime.count if lifetime.lasts is Lasts.MONTHS_FROM_VISIT else 0,
    )


def _why(rule: Earn, basis: Minor, points: Points, given: Points) -> list[Reason]:
    """What the rule gave, and what kept it from giving more."""
    reasons = []
    rate = rule.how.rate if isinstance(rule.how, Rate) else None
    per = None if isinstance(rule.how, Rate) else rule.how.per
    if given:
        reasons.append(
            Reason(why=Why.EARNED, rule=rule.id, name=rule.name, purse=rule.purse, points=given, rate=rate, per=per)
        )
    if given < points:
        reasons.append(
            Reason(why=Why.EARN_CAPPED, rule=rule.id, name=rule.name, purse=rule.purse, points=given, limit=points)
        )
    elif 0 < basis < rule.at_least:
        missing = rule.at_least - basis
        reasons.append(
            Reason(why=Why.EARN_BELOW, rule=rule.id, name=rule.name, purse=rule.purse, missing=missing, rate=rate)
        )
    elif rule.below is not None and basis >= rule.below:
        reasons.append(Reason(why=Why.EARN_OVER, rule=rule.id, name=rule.name, purse=rule.purse, limit=rule.below))
    return reasons
