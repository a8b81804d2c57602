"""What is taken off: the one best standing discount, then floors and the cap (programme.md §4, phases 2 and 4).

Every way of taking something off answers with an `Applied`: a rule and what it takes of each line. Phases
hand on what is left of each line; the caps cut from the last rule applied.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loyalty.basket import Basket
from loyalty.money import BasisPoints, Minor, floored_share, line_price, share, spread
from loyalty.programme import CumulativeSteps, Measure, Programme, Scope, Step
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing, Terms


@dataclass(frozen=True, slots=True)
class Applied:
    """What one rule takes off each line, in minor units."""

    rule: str
    name: str
    rate: BasisPoints
    by_line: tuple[Minor, ...]

    @property
    def taken(self) -> Minor:
        return sum(self.by_line)


@dataclass(frozen=True, slots=True)
class Discounted:
    """Lines after all discounts."""

    gross: tuple[Minor, ...]
    left: tuple[Minor, ...]
    applied: tuple[Applied, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A standing discount this customer could have, before it is known which takes most."""

    rule: str
    name: str
    rate: BasisPoints
    what: Scope


def discount(programme: Programme, standing: Standing, basket: Basket, day: date, tier: str) -> Discounted:
    """Take off what this customer has a right to on that day, being of that tier."""
    gross = tuple(line.gross for line in basket.lines)
    reasons: list[Reason] = []
    candidates = list(_candidates(programme, standing, sum(gross), day, tier, reasons))
    offers = [_percent(candidate, basket, gross) for candidate in candidates]
    # max() keeps the first of equals: cumulative steps before tier before card before terms.
    best = max(offers, key=lambda offer: offer.taken, default=None)
    applied: tuple[Applied, ...] = (best,) if best is not None and best.taken else ()
    applied = _capped(programme, basket, gross, applied, reasons)
    given = [
        Reason(why=Why.DISCOUNT, rule=one.rule, name=one.name, taken=one.taken, rate=one.rate)
        for one in applied
        if one.taken
    ]
    for offer in offers:
        if best is not None and offer is not best and offer.taken:
            why = Why.STANDING_NOT_BEST
            reasons.append(
                Reason(why=why, rule=offer.rule, name=offer.name, taken=offer.taken, rate=offer.rate, other=best.name)
            )
    left = tuple(price - sum(one.by_line[place] for one in applied) for place, price in enumerate(gross))
    return Discounted(gross, left, applied, (*given, *reasons))


def next_step(rule: CumulativeSteps, measured: int) -> Step | None:
    """The first step above what was measured; steps stand in ascending order."""
    return next((step for step in rule.steps if step.starts_at > measured), None)


def _candidates(
    programme: Programme, standing: Standing, total: Minor, day: date, tier: str, reasons: list[Reason]
) -> Iterator[_Candidate]:
    """Standing discounts in the order that decides between equals, noting what came close."""
    if standing.is_guest:
        return
    for rule in programme.cumulative:
        measured = standing.measured(rule.measure, rule.window, day)
        reached = [step for step in rule.steps if step.starts_at <= measured]
        if reached:
            yield _Candidate(rule.id, rule.name, reached[-1].rate, rule.what)
        above = next_step(rule, measured)
        if above is not None:
            reasons.append(
                Reason(
                    why=Why.MISSING_FOR_STEP,
                    rule=rule.id,
                    name=rule.name,
                    missing=above.starts_at - measured,
                    rate=above.rate,
                    visits=rule.measure is Measure.VISITS,
                )
            )
    for by_tier in programme.tier_discounts:
        rate = dict(by_tier.rates).get(tier)
        if rate is not None:
            yield _Candidate(by_tier.id, by_tier.name, rate, by_tier.what)
    for by_card in programme.card_discounts:
        rate = dict(by_card.rates).get(standing.card_kind)
        if standing.card_kind and rate is not None:
            yield _Candidate(by_card.id, by_card.name, rate, by_card.what)
    for terms in standing.terms:
        near = _short_of_terms(terms, total, day)
        if near is None:
            yield _Candidate(terms.id, terms.name, terms.rate, Scope())
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


def _percent(candidate: _Candidate, basket: Basket, left: Sequence[Minor]) -> Applied:
    """A percent over the goods in scope: once of their sum, rounded once, spread by what is left on them."""
    covers = candidate.what.covers
    weights = [
        price if covers(line.goods, line.category) else 0 for line, price in zip(basket.lines, left, strict=True)
    ]
    by_line = spread(share(sum(weights), candidate.rate), weights)
    return Applied(candidate.rule, candidate.name, candidate.rate, by_line)


def _capped(
    programme: Programme,
    basket: Basket,
    gross: tuple[Minor, ...],
    applied: tuple[Applied, ...],
    reasons: list[Reason],
) -> tuple[Applied, ...]:
    """Floor prices of lines first, then the most that may come off the gross; cut from the last rule applied."""
    kept = list(applied)
    cut_by_floor = 0
    for place, line in enumerate(basket.lines):
        floors = [
            line_price(floor.unit_price, line.quantity)
            for floor in programme.floors
            if floor.what.covers(line.goods, line.category)
        ]
        lowest = min(max(floors, default=0), gross[place])
        over = lowest - (gross[place] - sum(one.by_line[place] for one in kept))
        for nth in reversed(range(len(kept))):
            if over <= 0:
                break
            cut = min(over, kept[nth].by_line[place])
            kept[nth] = _less(kept[nth], {place: cut})
            over -= cut
            cut_by_floor += cut
    if cut_by_floor:
        reasons.append(Reason(why=Why.FLOOR_PRICE, taken=cut_by_floor))
    if programme.discount_at_most is None:
        return tuple(kept)
    limit = floored_share(sum(gross), programme.discount_at_most)
    excess = sum(one.taken for one in kept) - limit
    if excess > 0:
        reasons.append(Reason(why=Why.DISCOUNT_CAPPED, taken=excess, limit=limit, rate=programme.discount_at_most))
    for nth in reversed(range(len(kept))):
        if excess <= 0:
            break
        cut = min(excess, kept[nth].taken)
        parts = spread(cut, kept[nth].by_line)
        kept[nth] = _less(kept[nth], dict(enumerate(parts)))
        excess -= cut
    return tuple(kept)


def _less(applied: Applied, cuts: dict[int, Minor]) -> Applied:
    by_line = tuple(taken - cuts.get(place, 0) for place, taken in enumerate(applied.by_line))
    return replace(applied, by_line=by_line)
