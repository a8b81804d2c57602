"""Phase 2: of all that this customer has a right to, the one discount that takes most off.

Equal → the first in this order: cumulative steps, a purse's discount ladder, tier, card, agreed terms.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from loyalty.basket import Basket
from loyalty.conditions import EVERYTHING, Scope
from loyalty.discounts.applied import Applied
from loyalty.money import BasisPoints, Minor, line_price, share, spread
from loyalty.occasion import Occasion
from loyalty.programme import CumulativeSteps, Measure, Programme, Step
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing, Terms


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A standing discount this customer could have, before it is known which takes most."""

    rule: str
    name: str
    rate: BasisPoints
    what: Scope
    #: A tier's own prices of one unit, by goods.
    prices: tuple[tuple[str, Minor], ...] = ()


def best_standing(
    occasion: Occasion, basket: Basket, left: Sequence[Minor], alone: frozenset[int], reasons: list[Reason]
) -> tuple[Applied, ...]:
    """The best standing discount on what phase 1 left, without the lines that stay out of it."""
    if occasion.standing.is_guest:
        return ()
    open_left = [0 if place in alone else price for place, price in enumerate(left)]
    candidates = list(_candidates(occasion, sum(left), reasons))
    offers = [_offer(candidate, basket, open_left) for candidate in candidates]
    # max() keeps the first of equals.
    best = max(offers, key=lambda offer: offer.taken, default=None)
    if best is None or not best.taken:
        return ()
    for offer in offers:
        if offer is not best and offer.taken:
            reasons.append(
                Reason(
                    why=Why.STANDING_NOT_BEST,
                    rule=offer.rule,
                    name=offer.name,
                    taken=offer.taken,
                    rate=offer.rate,
                    other=best.name,
                )
            )
    return (best,)


def next_step(rule: CumulativeSteps, measured: int) -> Step | None:
    """The first step above what was measured; steps stand in ascending order."""
    return next((step for step in rule.steps if step.starts_at > measured), None)


def measured(programme: Programme, standing: Standing, rule: CumulativeSteps, day: date) -> int:
    """What a cumulative rule has measured of this customer, up to that day."""
    return standing.measured(rule.measure, rule.window, day, one_a_day=programme.one_visit_a_day)


def _candidates(occasion: Occasion, total: Minor, reasons: list[Reason]) -> Iterator[_Candidate]:
    """Standing discounts in the order that decides between equals, noting what came close."""
    programme, standing, day = occasion.programme, occasion.standing, occasion.day
    for rule in programme.cumulative:
        so_far = measured(programme, standing, rule, day)
        reached = [step for step in rule.steps if step.starts_at <= so_far]
        if reached:
            yield _Candidate(rule.id, rule.name, reached[-1].rate, rule.what)
        above = next_step(rule, so_far)
        if above is not None:
            reasons.append(
                Reason(
                    why=Why.MISSING_FOR_STEP,
                    rule=rule.id,
                    name=rule.name,
                    missing=above.starts_at - so_far,
                    rate=above.rate,
                    visits=rule.measure is Measure.VISITS,
                )
            )
    for purse in programme.purses:
        spendable = standing.purse(purse.id).spendable(day) if purse.discount_ladder else 0
        steps = [step for step in purse.discount_ladder if step.starts_at <= spendable]
        if steps:
            yield _Candidate(purse.id, purse.name, steps[-1].rate, EVERYTHING)
    for by_tier in programme.tier_discounts:
        rate = dict(by_tier.rates).get(occasion.tier)
        prices = dict(by_tier.prices).get(occasion.tier, ())
        if rate is not None or prices:
            yield _Candidate(by_tier.id, by_tier.name, rate or 0, by_tier.what, prices)
    for by_card in programme.card_discounts:
        rate = dict(by_card.rates).get(standing.card_kind)
        if standing.card_kind and rate is not None:
            yield _Candidate(by_card.id, by_card.name, rate, by_card.what)
    for terms in standing.terms:
        near = _short_of_terms(terms, total, day)
        if near is None:
            yield _Candidate(terms.id, terms.name, terms.rate, EVERYTHING)
        else:
            reasons.append(near)


def _short_of_terms(terms: Terms, total: Minor, day: date) -> Reason | None:
    """Why agreed terms don't hold for this basket; None where they do."""
    if terms.ends_on is not None and day > terms.ends_on:
        return Reason(why=Why.TERMS_ENDED, rule=terms.id, name=terms.name, rate=terms.rate, day=terms.ends_on)
    if total < terms.starts_at:
        missing = terms.starts_at - total
        return Reason(why=Why.MISSING_FOR_RULE, rule=terms.id, name=terms.name, rate=terms.rate, missing=missing)
    return None


def _offer(candidate: _Candidate, basket: Basket, left: Sequence[Minor]) -> Applied:
    """What a candidate takes: a tier's prices, which never raise one, and the percent on its other goods."""
    prices = dict(candidate.prices)
    covers = candidate.what.covers
    by_price, weights = [], []
    for line, price in zip(basket.lines, left, strict=True):
        own = prices.get(line.goods) if line.goods else None
        by_price.append(0 if own is None else max(0, price - line_price(own, line.quantity)))
        weights.append(price if own is None and covers(line.goods, line.category) else 0)
    by_percent = spread(share(sum(weights), candidate.rate), weights)
    by_line = tuple(one + other for one, other in zip(by_price, by_percent, strict=True))
    return Applied(candidate.rule, candidate.name, by_line, candidate.rate)
