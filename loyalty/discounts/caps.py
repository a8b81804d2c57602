"""Phase 4: floor prices of lines first, then the most that all discounts may take; cut from the last rule applied."""

from collections.abc import Sequence

from loyalty.basket import Basket
from loyalty.discounts.applied import Applied
from loyalty.money import Minor, floored_share, line_price, spread
from loyalty.programme import Programme
from loyalty.reasons import Reason, Why


def capped(
    programme: Programme, basket: Basket, gross: Sequence[Minor], applied: Sequence[Applied], reasons: list[Reason]
) -> tuple[Applied, ...]:
    """What is left of what rules took. What is cut is cut from the last, spread by what that rule took."""
    kept = _above_floors(programme, basket, gross, list(applied), reasons) if programme.floors else list(applied)
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
        kept[nth] = kept[nth].less(dict(enumerate(spread(cut, kept[nth].by_line))))
        excess -= cut
    return tuple(kept)


def _above_floors(
    programme: Programme, basket: Basket, gross: Sequence[Minor], kept: list[Applied], reasons: list[Reason]
) -> list[Applied]:
    cut_by_floor = 0
    for place, line in enumerate(basket.lines):
        floors = [
            line_price(floor.unit_price, line.quantity)
            for floor in programme.floors
            if floor.what.covers(line.goods, line.category)
        ]
        # A line that cost less than its floor before any discount keeps its price.
        lowest = min(max(floors, default=0), gross[place])
        over = lowest - (gross[place] - sum(one.by_line[place] for one in kept))
        for nth in reversed(range(len(kept))):
            if over <= 0:
                break
            cut = min(over, kept[nth].by_line[place])
            kept[nth] = kept[nth].less({place: cut})
            over -= cut
            cut_by_floor += cut
    if cut_by_floor:
        reasons.append(Reason(why=Why.FLOOR_PRICE, taken=cut_by_floor))
    return kept
