"""What is earned on what is left to pay (programme.md §3): each rule by itself, floored once, under its caps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from loyalty.calendar import lapses_on
from loyalty.gains.event import BESIDE_A_SALE, ONCE_IN_ALL, Event, On
from loyalty.gains.rate import Rate
from loyalty.gains.shape import ONCE, Base
from loyalty.gains.steps import PerStep
from loyalty.gains.visit import PerVisit
from loyalty.money import Minor, Points, Thousandths
from loyalty.occasion import Occasion
from loyalty.programme import Basis, Caps, Earn, Lasts, Purse
from loyalty.reasons import Reason, Why
from loyalty.shelf import Counter, units_of
from loyalty.standing import RuleGiven, Standing

#: A birthday is never marked twice within so many days, whatever is edited.
BIRTHDAY_APART = timedelta(days=183)


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
class Multiplied:
    """What multiplied a rule when this was sold; a refund works under the same."""

    rule: str
    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class Goods:
    """Lines with their amounts at the three places where a rule may measure them, and what is left of each."""

    counter: Counter
    before_discounts: Sequence[Minor]
    before_purses: Sequence[Minor]
    paid: Sequence[Minor]
    quantities: Sequence[Thousandths]

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
    #: Rules whose conditions were not met, or that had been given already: a refund leaves them out too.
    ineligible: tuple[str, ...]
    multiplied: tuple[Multiplied, ...]
    #: REFERRAL: what whoever brought this customer gets; booked to their account.
    referral: tuple[Earned, ...]
    reasons: tuple[Reason, ...]


def earn(occasion: Occasion, goods: Goods) -> Earnings:
    """All that this sale earns. A guest earns nothing, and so does a basket without goods."""
    earned, rooms, ineligible, multiplied, referral = [], [], [], [], []
    reasons: list[Reason] = []
    if occasion.standing.is_guest or not goods.paid:
        return Earnings((), (), (), (), (), ())
    for rule in occasion.programme.earns:
        if isinstance(rule.how, Event) and rule.how.on in BESIDE_A_SALE:
            continue
        if not _eligible(rule, occasion, reasons):
            ineligible.append(rule.id)
            continue
        purse = occasion.programme.purse(rule.purse)
        times = _times(rule, occasion, goods.counter)
        if times != ONCE:
            multiplied.append(Multiplied(rule.id, times.numerator, times.denominator))
        room = room_under(rule, purse, occasion.standing, occasion.day)
        if room is not None:
            rooms.append(Room(rule.id, room))
        basis = basis_of(rule, goods)
        points = uncapped(rule, purse, goods, times, still=True)
        given = points if room is None else min(points, room)
        reasons += _why(rule, basis, points, given)
        if given:
            earned.append(dated(rule, purse, given, occasion.day))
        if isinstance(rule.how, Event) and rule.how.on is On.REFERRAL and _is_met(rule, goods, basis):
            brought = rule.how.gives * times.numerator // times.denominator
            if rule.budget is not None:
                brought = min(brought, budget_left(rule, purse, occasion.standing) - given)
            if brought:
                referral.append(dated(rule, purse, brought, occasion.day))
    return Earnings(tuple(earned), tuple(rooms), tuple(ineligible), tuple(multiplied), tuple(referral), tuple(reasons))


def basis_of(rule: Earn, goods: Goods) -> Minor:
    """The rule's basis: the sum of its goods, measured where it says."""
    amounts = goods.of(rule.basis)
    if rule.what.is_everything:
        return sum(amounts)
    return sum(amounts[place] for place in goods.counter.places(rule.what))


def uncapped(rule: Earn, purse: Purse, goods: Goods, times: Fraction, *, still: bool) -> Points:
    """What the rule gives before caps: nothing outside at_least ≤ basis < below, and nothing once all came back."""
    basis = basis_of(rule, goods)
    if not still or not _is_met(rule, goods, basis):
        return 0
    inside = [goods.quantities[place] for place in goods.counter.places(rule.what)]
    return rule.how.points(Base(basis, units_of(inside), times, purse.worth, purse.whole))


def room_under(rule: Earn, purse: Purse, standing: Standing, day: date) -> Points | None:
    """How much a rule may still give on that day, under its caps and its budget; None where it has neither."""
    room = _room_under_caps(rule.caps, standing.given_by(rule.id), day)
    if rule.budget is None:
        return room
    left = budget_left(rule, purse, standing)
    return left if room is None else min(room, left)


def budget_left(rule: Earn, purse: Purse, standing: Standing) -> Points:
    """What is left of a rule's budget, in the purse's smallest unit."""
    assert rule.budget is not None, "only a budget has something left"
    return max(0, rule.budget - standing.used_by(rule.id).in_all) * purse.whole // purse.worth


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


def _eligible(rule: Earn, occasion: Occasion, reasons: list[Reason]) -> bool:
    """Whether the conditions are met and, for a bonus once, it was not given already."""
    if not occasion.holds(rule.when, rule.who):
        near = occasion.nearly(rule)
        if near is not None:
            reasons.append(near)
        return False
    if isinstance(rule.how, PerVisit):
        return occasion.is_visit
    if not isinstance(rule.how, Event):
        return True
    if not _happens(rule.how, occasion):
        return False
    given = given_before(rule, occasion.standing, occasion.day)
    if given is not None:
        reasons.append(Reason(why=Why.ALREADY_GIVEN, rule=rule.id, name=rule.name, day=given))
    return given is None


def given_before(rule: Earn, standing: Standing, day: date) -> date | None:
    """The day on which a bonus was given that is due once; None where it may be given."""
    marks = [mark.day for mark in standing.marks if mark.rule == rule.id]
    if not marks or not isinstance(rule.how, Event):
        return None
    # One visit's bonus is once, also where a returned sale makes a later one that visit again.
    if rule.how.on in ONCE_IN_ALL or (rule.how.on is On.VISIT and rule.who.visit):
        return marks[-1]
    if rule.how.on is On.BIRTHDAY:
        window, born = rule.when.birthday, standing.birthday
        now = window.birthday(day, born) if window is not None and born is not None else None
        for marked in reversed(marks):
            same = window is not None and born is not None and window.birthday(marked, born) == now
            if same or abs(day - marked) < BIRTHDAY_APART:
                return marked
    return None


def _happens(event: Event, occasion: Occasion) -> bool:
    """Whether the sale is the event: what its conditions don't say already."""
    first = occasion.is_visit and occasion.visit == 1
    match event.on:
        case On.FIRST_PURCHASE:
            return first
        case On.REFERRAL:
            return first and bool(occasion.standing.referred_by)
        case _:
            return True


def _is_met(rule: Earn, goods: Goods, basis: Minor) -> bool:
    """Whether at_least ≤ basis < below, and anything is there of the rule's goods."""
    in_range = rule.at_least <= basis and (rule.below is None or basis < rule.below)
    return in_range and any(goods.quantities[place] for place in goods.counter.places(rule.what))


def _times(rule: Earn, occasion: Occasion, counter: Counter) -> Fraction:
    """Of the multipliers that match the largest counts, also below 1; those that compound multiply it.

    A multiplier with goods matches where some of the rule's own goods here are among them.
    """
    counting, times = [], ONCE
    for one in rule.multiply:
        if not occasion.holds(one.when, one.who):
            continue
        if not set(counter.places(rule.what)).intersection(counter.places(one.what)):
            continue
        if one.compounds:
            times *= one.times
        else:
            counting.append(one.times)
    return max(counting, default=ONCE) * times


def _room_under_caps(caps: Caps, given: RuleGiven | None, day: date) -> Points | None:
    rooms = [caps.receipt] if caps.receipt is not None else []
    on_day = given.on_day if given is not None and given.day == day else 0
    same_month = given is not None and (given.day.year, given.day.month) == (day.year, day.month)
    in_month = given.in_month if given is not None and same_month else 0
    in_all = given.in_all if given is not None else 0
    for cap, used in ((caps.day, on_day), (caps.month, in_month), (caps.customer, in_all)):
        if cap is not None:
            rooms.append(max(0, cap - used))
    return min(rooms) if rooms else None


def _why(rule: Earn, basis: Minor, points: Points, given: Points) -> list[Reason]:
    """What the rule gave, and what kept it from giving more."""
    reasons = []
    rate = rule.how.rate if isinstance(rule.how, Rate) else None
    per = rule.how.per if isinstance(rule.how, PerStep) else None
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
