"""Phase 1: what is taken off goods, rule after rule in document order, each on what is left."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from loyalty.discounts.applied import Applied, left_after, within_limits
from loyalty.money import Minor
from loyalty.occasion import Occasion
from loyalty.programme import GoodsRule
from loyalty.promotions.gift import Gift
from loyalty.promotions.percent import Percent
from loyalty.reasons import Reason, Why
from loyalty.shelf import Counter, Shelf


@dataclass(frozen=True, slots=True)
class OffGoods:
    applied: tuple[Applied, ...]
    left: tuple[Minor, ...]
    #: Lines that a rule marked `alone` keeps out of phase 2.
    alone: frozenset[int]


def off_goods(occasion: Occasion, counter: Counter, gross: Sequence[Minor], reasons: list[Reason]) -> OffGoods:
    """Every goods rule that matches, in document order."""
    left = tuple(gross)
    applied: list[Applied] = []
    alone: set[int] = set()
    for rule in occasion.programme.goods_rules:
        # A gift that isn't in the basket yet is worth a word; any other rule without its goods is silent.
        is_gift = isinstance(rule.how, Gift)
        places = counter.places(rule.what)
        if not places and not (is_gift and left):
            continue
        if not occasion.holds(rule.when, rule.who):
            near = occasion.nearly(rule)
            if near is not None and any(left[place] for place in places):
                reasons.append(near)
            continue
        shelf = counter.shelf(places, left)
        if not shelf.slots and not is_gift:
            continue
        one, counted = _applied(rule, shelf, len(left), occasion, reasons)
        if one is None:
            continue
        applied.append(one)
        left = left_after(left, (one,))
        if rule.alone:
            alone |= counted
    return OffGoods(tuple(applied), left, frozenset(alone))


def _applied(
    rule: GoodsRule, shelf: Shelf, lines: int, occasion: Occasion, reasons: list[Reason]
) -> tuple[Applied | None, frozenset[int]]:
    """What one rule takes, and the lines of which it counted a unit."""
    if isinstance(rule.how, Gift):
        if not shelf.slots and shelf.basket_left >= rule.at_least:
            reasons.append(Reason(why=Why.ADD_GIFT, rule=rule.id, name=rule.name))
    elif shelf.left < rule.at_least:
        missing = rule.at_least - shelf.left
        reasons.append(Reason(why=Why.MISSING_FOR_RULE, rule=rule.id, name=rule.name, missing=missing))
        return None, frozenset()
    booking = rule.how.take(shelf)
    if booking.missing_units:
        reasons.append(Reason(why=Why.MISSING_UNITS, rule=rule.id, name=rule.name, missing=booking.missing_units))
    by_line = tuple(booking.by_place.get(place, 0) for place in range(lines))
    if not any(by_line):
        return None, frozenset()
    one = within_limits(rule, Applied(rule.id, rule.name, by_line), occasion.standing, reasons)
    if one is not None and isinstance(rule.how, Percent):
        one = replace(one, rate=rule.how.rate)
    return one, booking.counted
