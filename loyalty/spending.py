"""What a sale would spend that somebody else could be spending at this moment: what needs an authority (sync.md §2.6).

Purses' payments and gifts, coupons of one use, and rules with limits: discounts, and what is earned under a budget.
Whatever else a sale earns is never among it: earning goes on whatever the network does.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from loyalty.money import Minor, Points, Thousandths, half_up
from loyalty.programme import Campaign, Earn, Limited, Programme
from loyalty.quote import Quote
from loyalty.standing import Standing, Used


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWant:
    """What a sale would take of a limited rule, and the rule's limits; None has no limit."""

    amount: Minor
    times: int = 1
    most: Minor | None = None
    most_times: int | None = None
    most_by_customer: Minor | None = None
    most_times_by_customer: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wants:
    """What a sale would spend that somebody else could be spending at this moment.

    Purses by id in their smallest units, those of gifts too; codes of coupons; limited rules by id; of sales whose
    goods come back, how much of each line: another till could be taking back the same.
    """

    purses: Mapping[str, Points] = field(default_factory=dict)
    coupons: tuple[str, ...] = ()
    rules: Mapping[str, RuleWant] = field(default_factory=dict)
    returns: Mapping[str, tuple[Thousandths, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.purses or self.coupons or self.rules or self.returns)


def may_want(programme: Programme, quote: Quote) -> bool:
    """Whether anything in this quote could need an authority: nearly every sale needs none."""
    return bool(
        quote.payments
        or quote.gifts
        or quote.coupons_used
        or (quote.discount and _limited(programme))
        or ((quote.earned or quote.referral) and _budgeted(programme))
    )


def wants_of(programme: Programme, quote: Quote, one_use: Mapping[str, str], *, guest: bool) -> Wants:
    """All of it. `one_use`: of the coupons that are used up with the sale the campaign each opens, by code."""
    purses: dict[str, Points] = {}
    for payment in quote.payments:
        purses[payment.purse] = purses.get(payment.purse, 0) + payment.points
    for gift in quote.gifts:
        purses[gift.purse] = purses.get(gift.purse, 0) + gift.points
    taken = _taken(quote)
    rules = {rule.id: _want(rule, taken[rule.id], guest) for rule in _limited(programme) if taken.get(rule.id)}
    earned = budgeted_worth(programme, points_by_rule(quote))
    rules |= {
        rule.id: RuleWant(amount=earned[rule.id], most=rule.budget)
        for rule in _budgeted(programme)
        if earned.get(rule.id)
    }
    return Wants(purses=purses, coupons=tuple(sorted(one_use)), rules=rules)


def worth_of(programme: Programme, quote: Quote, wants: Wants, one_use: Mapping[str, str]) -> Minor:
    """What the wants are worth to the customer, in the shop's money, rounded up: what a merchant would have at risk.

    A gift counts at what its points are worth, as does what is earned under a budget; a coupon and a limited rule at
    what they take off here, once.
    """
    money = sum(payment.money for payment in quote.payments)
    for gift in quote.gifts:
        purse = programme.purse(gift.purse)
        money += -(-gift.points * purse.worth // purse.whole)
    taken = _taken(quote)
    money += sum(want.amount for want in wants.rules.values())
    return money + sum(taken.get(rule, 0) for rule in set(one_use.values()).difference(wants.rules))


def earned_in(programme: Programme, wants: Wants) -> tuple[str, ...]:
    """Of the rules in these wants those that give points: without them the sale costs what it costs."""
    return tuple(rule.id for rule in _budgeted(programme) if rule.id in wants.rules)


def budgeted_worth(programme: Programme, earned: Mapping[str, Points]) -> dict[str, Minor]:
    """Points in money at their purse's worth, half up; of the rules that have a budget."""
    worth: dict[str, Minor] = {}
    for rule in _budgeted(programme) if earned else ():
        if rule.id in earned:
            purse = programme.purse(rule.purse)
            worth[rule.id] = half_up(earned[rule.id] * purse.worth, purse.whole)
    return worth


def points_by_rule(quote: Quote) -> dict[str, Points]:
    """What each rule earned with a sale, to the customer and to whoever brought them."""
    points: dict[str, Points] = {}
    for gain in (*quote.earned, *(reward.earned for reward in quote.referral)):
        points[gain.rule] = points.get(gain.rule, 0) + gain.points
    return points


def _budgeted(programme: Programme) -> list[Earn]:
    return [rule for rule in programme.earns if rule.budget is not None]


def _limited(programme: Programme) -> list[Limited]:
    """Rules that take something off and have a limit of any kind."""
    every: tuple[Limited, ...] = (*programme.goods_rules, *programme.campaigns)
    return [rule for rule in every if rule.budget is not None or rule.per_customer is not None or _counted(rule)]


def _counted(rule: Limited) -> bool:
    return isinstance(rule, Campaign) and (rule.uses is not None or rule.once_each)


def _want(rule: Limited, amount: Minor, guest: bool) -> RuleWant:
    """A guest's receipt is a customer of its own, so what a rule gives each customer binds no other receipt."""
    counted = rule if isinstance(rule, Campaign) else None
    return RuleWant(
        amount=amount,
        most=rule.budget,
        most_times=counted.uses if counted else None,
        most_by_customer=None if guest else rule.per_customer,
        most_times_by_customer=1 if counted and counted.once_each and not guest else None,
    )


def _taken(quote: Quote) -> dict[str, Minor]:
    taken: dict[str, Minor] = {}
    for line in quote.lines:
        for off in line.taken:
            taken[off.rule] = taken.get(off.rule, 0) + off.amount
    return taken


def without(programme: Programme, standing: Standing, rules: Collection[str]) -> Standing:
    """The standing under which these limited rules give nothing: whoever keeps their limits can't be asked."""
    if not rules:
        return standing
    limited: tuple[Limited | Earn, ...] = (*_limited(programme), *_budgeted(programme))
    used_up = [
        Used(
            rule=rule.id,
            in_all=rule.budget or 0,
            by_customer=(rule.per_customer or 0) if isinstance(rule, Limited) else 0,
            times=(rule.uses or 0) if isinstance(rule, Campaign) else 0,
            times_by_customer=1,
        )
        for rule in limited
        if rule.id in rules
    ]
    return replace(standing, used=(*(one for one in standing.used if one.rule not in rules), *used_up))
