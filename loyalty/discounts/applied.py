"""What one rule takes off each line, and limits in money on what it may."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from loyalty.money import BasisPoints, Minor, spread
from loyalty.programme import Limited
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing


@dataclass(frozen=True, slots=True)
class Applied:
    """What one rule takes off each line, in minor units."""

    rule: str
    name: str
    by_line: tuple[Minor, ...]
    rate: BasisPoints | None = None
    #: The coupon that opened it.
    coupon: str = ""

    @property
    def taken(self) -> Minor:
        return sum(self.by_line)

    def less(self, cuts: Mapping[int, Minor]) -> "Applied":
        """The same with something cut from some lines."""
        return replace(self, by_line=tuple(taken - cuts.get(place, 0) for place, taken in enumerate(self.by_line)))


def left_after(left: Sequence[Minor], applied: Iterable[Applied]) -> tuple[Minor, ...]:
    """What some rules leave of each line."""
    remaining = list(left)
    for one in applied:
        for place, taken in enumerate(one.by_line):
            remaining[place] -= taken
    return tuple(remaining)


def within_limits(rule: Limited, applied: Applied, standing: Standing, reasons: list[Reason]) -> Applied | None:
    """What the rule's budget and its limit a customer leave of what it would take; the last use is given in part."""
    if rule.budget is None and rule.per_customer is None:
        return applied
    used = standing.used_by(rule.id)
    rooms = []
    if rule.budget is not None:
        rooms.append((rule.budget - used.in_all, rule.budget, Why.BUDGET_LAST, Why.BUDGET_USED))
    if rule.per_customer is not None:
        # A guest's receipt is a customer of its own: nobody gets more by leaving their card at home.
        rooms.append((rule.per_customer - used.by_customer, rule.per_customer, Why.CUSTOMER_LIMIT, Why.CUSTOMER_LIMIT))
    room, limit, last, used_up = min(rooms, key=lambda one: one[0])
    if applied.taken <= room:
        return applied
    if room <= 0:
        reasons.append(Reason(why=used_up, rule=rule.id, name=rule.name, taken=0, limit=limit))
        return None
    reasons.append(Reason(why=last, rule=rule.id, name=rule.name, taken=room, limit=limit))
    cut = spread(applied.taken - room, applied.by_line)
    return applied.less(dict(enumerate(cut)))
