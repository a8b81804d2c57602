"""Phase 3: campaigns and coupons, by priority, then in document order, each on what is left."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from loyalty.discounts.applied import Applied, left_after, within_limits
from loyalty.money import Minor
from loyalty.occasion import Occasion
from loyalty.programme import Campaign, Mode
from loyalty.promotions.percent import Percent
from loyalty.reasons import Reason, Why
from loyalty.shelf import Counter
from loyalty.standing import Coupon


def together(occasion: Occasion, counter: Counter, left: Sequence[Minor], reasons: list[Reason]) -> tuple[Applied, ...]:
    """Campaigns that add up, and of each `best_of` group the best, tested at its first member's place."""
    applied: list[Applied] = []
    left = tuple(left)
    grouped: set[str] = set()
    campaigns = [rule for rule in occasion.programme.campaigns if rule.mode is not Mode.ALONE]
    for rule in campaigns:
        if rule.mode is Mode.ADDS:
            best = take(rule, occasion, counter, left, reasons)
        elif rule.group in grouped:
            continue
        else:
            grouped.add(rule.group)
            members = [one for one in campaigns if one.mode is Mode.BEST_OF and one.group == rule.group]
            best = _best_of(members, occasion, counter, left, reasons)
        if best is not None:
            applied.append(best)
            left = left_after(left, (best,))
    return tuple(applied)


def alone(occasion: Occasion, counter: Counter, left: Sequence[Minor], reasons: list[Reason]) -> Iterator[Applied]:
    """Each campaign that goes with nothing else, by itself on what phase 1 left."""
    for rule in occasion.programme.campaigns:
        if rule.mode is Mode.ALONE:
            one = take(rule, occasion, counter, left, reasons)
            if one is not None:
                yield one


def take(
    rule: Campaign, occasion: Occasion, counter: Counter, left: Sequence[Minor], reasons: list[Reason]
) -> Applied | None:
    """What one campaign takes of what is left; None for nothing, with the reason where it came close."""
    coupon = _shown(rule, occasion, counter) if rule.coupon else None
    if rule.coupon and coupon is None:
        return None
    places = counter.places(rule.what)
    if not any(left[place] for place in places):
        return None
    if not occasion.holds(rule.when, rule.who):
        near = occasion.nearly(rule)
        if near is not None:
            reasons.append(near)
        return None
    shelf = counter.shelf(places, left)
    if shelf.left < rule.at_least:
        missing = rule.at_least - shelf.left
        reasons.append(Reason(why=Why.MISSING_FOR_RULE, rule=rule.id, name=rule.name, missing=missing))
        return None
    used = occasion.standing.used_by(rule.id)
    if rule.once_each and used.times_by_customer:
        reasons.append(Reason(why=Why.ALREADY_GIVEN, rule=rule.id, name=rule.name))
        return None
    if rule.uses is not None and used.times >= rule.uses:
        reasons.append(Reason(why=Why.BUDGET_USED, rule=rule.id, name=rule.name))
        return None
    booking = rule.how.take(shelf)
    by_line = tuple(booking.by_place.get(place, 0) for place in range(len(left)))
    if not any(by_line):
        return None
    one = within_limits(rule, Applied(rule.id, rule.name, by_line), occasion.standing, reasons)
    if one is None:
        return None
    rate = rule.how.rate if isinstance(rule.how, Percent) else None
    return replace(one, rate=rate, coupon=coupon.code if coupon is not None else "")


def refused_coupons(occasion: Occasion, counter: Counter) -> Iterator[Reason]:
    """Why a coupon that was shown can't be taken."""
    rules = {rule.id: rule for rule in occasion.programme.campaigns if rule.coupon}
    known = {coupon.code: coupon for coupon in occasion.standing.coupons}
    for code in counter.basket.coupons:
        coupon = known.get(code)
        if coupon is None or coupon.rule not in rules:
            yield Reason(why=Why.COUPON_UNKNOWN, code=code)
            continue
        why, day = _refusal(coupon, occasion)
        if why is not None:
            name = rules[coupon.rule].name
            yield Reason(why=why, rule=coupon.rule, name=name, code=code, day=day)


def _best_of(
    members: Sequence[Campaign],
    occasion: Occasion,
    counter: Counter,
    left: Sequence[Minor],
    reasons: list[Reason],
) -> Applied | None:
    offers = [offer for rule in members if (offer := take(rule, occasion, counter, left, reasons)) is not None]
    best = max(offers, key=lambda offer: offer.taken, default=None)
    for offer in offers:
        if best is not None and offer is not best:
            reasons.append(
                Reason(why=Why.NOT_TOGETHER, rule=offer.rule, name=offer.name, taken=offer.taken, other=best.name)
            )
    return best


def _shown(rule: Campaign, occasion: Occasion, counter: Counter) -> Coupon | None:
    """The first good coupon of this rule among those that were shown: one a receipt."""
    known = {coupon.code: coupon for coupon in occasion.standing.coupons}
    for code in counter.basket.coupons:
        coupon = known.get(code)
        if coupon is not None and coupon.rule == rule.id and _refusal(coupon, occasion)[0] is None:
            return coupon
    return None


def _refusal(coupon: Coupon, occasion: Occasion) -> tuple[Why | None, date | None]:
    if coupon.used:
        return Why.COUPON_USED, None
    if coupon.account_id and coupon.account_id != occasion.standing.account_id:
        return Why.COUPON_NOT_YOURS, None
    if coupon.first_day is not None and occasion.day < coupon.first_day:
        return Why.COUPON_STARTS, coupon.first_day
    if coupon.last_day is not None and occasion.day > coupon.last_day:
        return Why.COUPON_ENDED, coupon.last_day
    return None, None
