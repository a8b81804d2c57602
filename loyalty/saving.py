"""Gift ladders: take the gift at a step now, or keep saving, and how long the next step takes (programme.md §4).

A gift is charged like a payment; the balance after this sale counts, and `usable_from` holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from loyalty import lots
from loyalty.basket import Basket
from loyalty.entries import Entry, Kind
from loyalty.lots import PurseState
from loyalty.money import Points
from loyalty.occasion import Occasion
from loyalty.programme import LadderGift, Programme, Purse
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing

#: A customer's pace is read from so many days, today and those before, once they hold this many visits.
PACE_DAYS = 365
PACE_VISITS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftTaken:
    gift: str
    name: str
    purse: str
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftChoice:
    """One step of a ladder as this customer stands to it after the sale."""

    purse: str
    gift: str
    name: str
    points: Points
    can_take: bool
    missing: Points = 0
    #: Visits to the step at this customer's pace; None where there is no pace yet.
    visits: int | None = None
    #: The day those visits bring, and what would lapse before it.
    expected_on: date | None = None
    would_lapse: Points = 0


@dataclass(frozen=True, slots=True)
class Saved:
    taken: tuple[GiftTaken, ...]
    choices: tuple[GiftChoice, ...]
    reasons: tuple[Reason, ...]
    can_be_taken: bool


@dataclass(frozen=True, slots=True)
class _Pace:
    """Points earned and visits made over the last 365 days, and the days between two visits."""

    points: Points
    visits: int
    days: int


def choose(here: Occasion, basket: Basket, then: Standing, after: Mapping[str, PurseState]) -> Saved:
    """Charge the gifts that are taken, one after another, and say what every other step asks.

    `then` and `after` are the standing and the purses with this sale booked.
    """
    taken: list[GiftTaken] = []
    choices: list[GiftChoice] = []
    reasons: list[Reason] = []
    wanted = list(basket.gifts)
    for purse in here.programme.purses:
        state = after[purse.id]
        for gift in purse.gifts:
            for _ in range(wanted.count(gift.id)):
                missing = _missing(purse, gift, state.spendable(here.day))
                if missing:
                    reasons.append(_reason(Why.GIFT_NOT_YET, purse, gift, missing))
                    continue
                wanted.remove(gift.id)
                state = _charged(state, purse, gift, here)
                taken.append(GiftTaken(gift=gift.id, name=gift.name, purse=purse.id, points=gift.points))
                reasons.append(_reason(Why.GIFT_TAKEN, purse, gift, 0))
        pace = _pace(here.programme, purse, then, here.day) if purse.gifts else None
        choices += (_choice(purse, gift, state, pace, here.day) for gift in purse.gifts)
    return Saved(tuple(taken), tuple(choices), tuple(reasons), not wanted)


def refused_to_a_guest(programme: Programme, basket: Basket) -> tuple[Reason, ...]:
    """What a guest is short of for each gift they ask for: all of it."""
    return tuple(
        _reason(Why.GIFT_NOT_YET, purse, gift, _missing(purse, gift, 0))
        for purse in programme.purses
        for gift in purse.gifts
        if gift.id in basket.gifts
    )


def _missing(purse: Purse, gift: LadderGift, spendable: Points) -> Points:
    return max(0, max(gift.points, purse.usable_from) - spendable)


def _charged(state: PurseState, purse: Purse, gift: LadderGift, here: Occasion) -> PurseState:
    entry = Entry(
        op_id="", n=0, purse=purse.id, kind=Kind.GIFT, amount=-gift.points, at=here.now, day=here.day, rule=gift.id
    )
    return lots.after(state, [entry], visit=None, day=here.day)


def _choice(purse: Purse, gift: LadderGift, state: PurseState, pace: _Pace | None, day: date) -> GiftChoice:
    missing = _missing(purse, gift, state.spendable(day))
    visits = expected = None
    would_lapse = 0
    if missing and pace is not None:
        # Points earned ÷ visits, rounded up.
        visits = -(-missing * pace.visits // pace.points)
        expected = day + timedelta(days=min(visits * pace.days // (pace.visits - 1), 100 * PACE_DAYS))
        would_lapse = sum(points for last, points in state.lapsing(day) if last < expected)
    return GiftChoice(
        purse=purse.id,
        gift=gift.id,
        name=gift.name,
        points=gift.points,
        can_take=not missing,
        missing=missing,
        visits=visits,
        expected_on=expected,
        would_lapse=would_lapse,
    )


def _pace(programme: Programme, purse: Purse, then: Standing, day: date) -> _Pace | None:
    """How fast this customer saves, this sale counted; None before two visits, or where nothing is earned."""
    first = day - timedelta(days=PACE_DAYS - 1)
    days = [total for total in then.days if first <= total.day <= day and total.visits]
    visits = sum(min(total.visits, 1) if programme.one_visit_a_day else total.visits for total in days)
    points = sum(one.points for one in then.earned_days if first <= one.day <= day and one.purse == purse.id)
    if visits < PACE_VISITS or points <= 0:
        return None
    return _Pace(points, visits, (days[-1].day - days[0].day).days)


def _reason(why: Why, purse: Purse, gift: LadderGift, missing: Points) -> Reason:
    missing_points = missing if missing else None
    return Reason(
        why=why, rule=gift.id, name=gift.name, purse=purse.id, points=gift.points, missing_points=missing_points
    )
