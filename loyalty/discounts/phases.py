"""All that is taken off a basket: goods, the one standing discount, campaigns and coupons, then the caps."""

from dataclasses import dataclass

from loyalty.basket import Basket
from loyalty.discounts import campaigns
from loyalty.discounts.applied import Applied, left_after
from loyalty.discounts.caps import capped
from loyalty.discounts.goods import off_goods
from loyalty.discounts.standing_terms import best_standing
from loyalty.money import Minor
from loyalty.occasion import Occasion
from loyalty.reasons import Reason, Why
from loyalty.shelf import Counter


@dataclass(frozen=True, slots=True)
class Discounted:
    """Lines after all discounts."""

    gross: tuple[Minor, ...]
    left: tuple[Minor, ...]
    applied: tuple[Applied, ...]
    #: Codes of coupons that took something off: only these are used up.
    coupons: tuple[str, ...]
    #: Lines that may not be sold to this customer, each with its rule.
    refused: tuple[tuple[int, str], ...]
    reasons: tuple[Reason, ...]


def discount(occasion: Occasion, counter: Counter) -> Discounted:
    """Take off what this customer has a right to on this occasion."""
    basket = counter.basket
    gross = tuple(line.gross for line in basket.lines)
    reasons: list[Reason] = []
    goods = off_goods(occasion, counter, gross, reasons)
    standing = best_standing(occasion, basket, goods.left, goods.alone, reasons)
    after_standing = left_after(goods.left, standing)
    usual = (*goods.applied, *standing, *campaigns.together(occasion, counter, after_standing, reasons))
    applied = _the_better(occasion, basket, gross, goods.applied, goods.left, usual, counter, reasons)
    given = [
        Reason(why=Why.DISCOUNT, rule=one.rule, name=one.name, taken=one.taken, rate=one.rate, code=one.coupon)
        for one in applied
        if one.taken
    ]
    refused = tuple(_only_for(occasion, counter, reasons))
    coupons = tuple(one.coupon for one in applied if one.coupon and one.taken)
    reasons += campaigns.refused_coupons(occasion, counter)
    reasons += _idle_coupons(counter, coupons, reasons)
    return Discounted(gross, left_after(gross, applied), applied, coupons, refused, (*given, *reasons))


def _the_better(
    occasion: Occasion,
    basket: Basket,
    gross: tuple[Minor, ...],
    goods: tuple[Applied, ...],
    left: tuple[Minor, ...],
    usual: tuple[Applied, ...],
    counter: Counter,
    reasons: list[Reason],
) -> tuple[Applied, ...]:
    """Phases 2 and 3 together, or the one `alone` campaign that takes more than all of them, after caps."""
    of_best: list[Reason] = []
    best = capped(occasion.programme, basket, gross, usual, of_best)
    best_taken = sum(one.taken for one in best)
    stands_alone = ""
    for one in campaigns.alone(occasion, counter, left, reasons):
        its_reasons: list[Reason] = []
        kept = capped(occasion.programme, basket, gross, (*goods, one), its_reasons)
        taken = sum(part.taken for part in kept)
        if taken > best_taken:
            if stands_alone:
                reasons.append(Reason(why=Why.NOT_TOGETHER, rule=best[-1].rule, name=stands_alone, other=one.name))
            best, best_taken, of_best, stands_alone = kept, taken, its_reasons, one.name
        else:
            other = best[-1].name if best else ""
            why = Why.NOT_TOGETHER
            reasons.append(Reason(why=why, rule=one.rule, name=one.name, taken=one.taken, other=other))
    if stands_alone:
        for one in usual[len(goods) :]:
            why = Why.NOT_TOGETHER
            reasons.append(Reason(why=why, rule=one.rule, name=one.name, taken=one.taken, other=stands_alone))
    reasons += of_best
    return best


def _only_for(occasion: Occasion, counter: Counter, reasons: list[Reason]) -> list[tuple[int, str]]:
    """Goods only for a tier: for others the line can't be sold, and the reason says which tier may."""
    refused = []
    for rule in occasion.programme.only_for:
        if occasion.tier in rule.tiers:
            continue
        ladder = occasion.programme.ladder
        lowest = next((step.id for step in ladder.tiers if step.id in rule.tiers), "") if ladder is not None else ""
        for place in counter.places(rule.what):
            refused.append((place, rule.id))
            reasons.append(Reason(why=Why.ONLY_FOR_TIER, rule=rule.id, name=rule.name, tier=lowest, line=place))
    return refused


def _idle_coupons(counter: Counter, used: tuple[str, ...], reasons: list[Reason]) -> list[Reason]:
    """Coupons that were shown and took nothing off, where nothing said yet why."""
    told = {reason.code for reason in reasons if reason.code}
    idle = [code for code in counter.basket.coupons if code not in used and code not in told]
    return [Reason(why=Why.COUPON_NO_EFFECT, code=code) for code in idle]
