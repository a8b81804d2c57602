"""What must hold under any programme of the whole language, whatever it says and whoever stands at the till."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from loyalty.conditions import Scope
from loyalty.entries import Entry, Kind
from loyalty.lots import replayed
from loyalty.quote import Quote
from loyalty.reversal import Reversal, Units, everything_left
from loyalty.standing import rebuild
from loyalty.tiers import tier
from tests.loyalty.law_shop import LawShop, shop_after_all_but_the_last_sale, whole_cases

#: Each example is a whole history.
by_history = settings(max_examples=max(60, settings.default.max_examples * 6 // 10))


def taken_by_rule(quoted: Quote) -> dict[str, int]:
    taken: dict[str, int] = {}
    for line in quoted.lines:
        for part in line.taken:
            taken[part.rule] = taken.get(part.rule, 0) + part.amount
    return taken


@by_history
@given(whole_cases)
def test_nothing_is_below_nought_and_no_rule_takes_more_than_its_limits(case):
    shop, step = shop_after_all_but_the_last_sale(case)
    if step is None:
        return
    quoted = shop.quoted(step)
    for line in quoted.lines:
        taken, paid = sum(part.amount for part in line.taken), sum(part.amount for part in line.paid)
        assert line.gross == taken + paid + line.to_pay
        assert min([line.to_pay, *(part.amount for part in (*line.taken, *line.paid))]) >= 0
    if shop.programme.discount_at_most is not None:
        assert quoted.discount * 10_000 <= quoted.gross * shop.programme.discount_at_most
    taken = taken_by_rule(quoted)
    for rule in (*shop.programme.goods_rules, *shop.programme.campaigns):
        for limit in (rule.budget, rule.per_customer):
            assert limit is None or taken.get(rule.id, 0) <= max(0, limit - shop.given[rule.id])
    for gain in quoted.earned:
        rule = next(rule for rule in shop.programme.earns if rule.id == gain.rule)
        assert gain.points > 0
        assert rule.caps.receipt is None or gain.points <= rule.caps.receipt
    assert all(gift.points > 0 for gift in quoted.gifts)
    assert all(view.spendable_after >= 0 for view in quoted.purses)


@by_history
@given(whole_cases)
def test_quoting_twice_is_the_same(case):
    shop, step = shop_after_all_but_the_last_sale(case)
    if step is not None:
        assert shop.quoted(step) == shop.quoted(step)


@by_history
@given(whole_cases)
def test_a_rule_about_goods_never_touches_a_line_outside_its_goods(case):
    shop, step = shop_after_all_but_the_last_sale(case)
    if step is None:
        return
    about: dict[str, tuple[Scope, ...]] = {
        rule.id: (rule.what,) for rule in (*shop.programme.goods_rules, *shop.programme.campaigns)
    }
    for said in shop.document["discounts"]["goods"]:
        if said["kind"] == "bundle" and not said["off"]:
            parts = (Scope(**{name: frozenset(x) for name, x in part["what"].items()}) for part in said["goods"])
            about[said["id"]] = tuple(parts)
    for line in shop.quoted(step).lines:
        for part in line.taken:
            scopes = about.get(part.rule)
            assert scopes is None or any(one.covers(line.line.goods, line.line.category) for one in scopes)


@by_history
@given(whole_cases, st.randoms(use_true_random=False))
def test_lines_in_another_order_cost_the_same_in_total_where_one_rule_takes_and_no_floor_cuts(case, dice):
    """Where the law can't hold: what does not divide goes to the earlier line, and ties too.

    So a second rule, a floor or a purse that looks at only some of the lines finds a minor unit more or less on
    them, and may cross its `at_least`. With one rule and nothing behind it the total is the same in any order.
    """
    shop, step = shop_after_all_but_the_last_sale(case)
    if step is None:
        return
    shop.programme = replace(shop.programme, floors=())
    step = {**step, "asks": {}}
    lines = list(step["lines"])
    dice.shuffle(lines)
    there, here = shop.quoted({**step, "lines": lines}), shop.quoted(step)
    rules = taken_by_rule(here).keys() | taken_by_rule(there).keys()
    assume(len(rules) <= 1)
    assert there.to_pay == here.to_pay


@by_history
@given(whole_cases, st.data())
def test_a_refund_in_any_steps_ends_in_the_same_amounts_as_one(case, data):
    at_once, step = shop_after_all_but_the_last_sale(case)
    in_steps, _ = shop_after_all_but_the_last_sale(case)
    if step is None:
        return
    quoted = at_once.quoted(step)
    assume(quoted.can_be_sold)
    for shop in (at_once, in_steps):
        shop.sell("sale-99", quoted)
    target = data.draw(st.tuples(*(st.integers(0, line.line.quantity) for line in quoted.lines)))
    units = tuple(Units(place, quantity) for place, quantity in enumerate(target) if quantity)
    assume(units)
    whole = at_once.give_back("zz-00", "sale-99", units)
    steps: list[Reversal] = []
    left = {part.line: part.quantity for part in units}
    while left:
        place = data.draw(st.sampled_from(sorted(left)))
        quantity = data.draw(st.integers(1, left[place])) if len(steps) < 6 else left[place]
        left[place] -= quantity
        if not left[place]:
            del left[place]
        steps.append(in_steps.give_back(f"zz-{len(steps):02}", "sale-99", (Units(place, quantity),)))
    assert sum(one.cash for one in steps) == whole.cash
    assert summed(steps, "returned") == summed([whole], "returned")
    assert earning_change(steps) == earning_change([whole])
    assert in_steps.given == at_once.given
    last = steps[-1]
    assert (last.spend_left, last.counts) == (whole.spend_left, whole.counts)
    now_earned, at_once_earned = (
        {rule: points for rule, points in shop.engine.sold["sale-99"].earned_now if points}
        for shop in (in_steps, at_once)
    )
    assert now_earned == at_once_earned


def summed(steps: list[Reversal], name: str) -> dict[str, int]:
    sums: dict[str, int] = {}
    for one in steps:
        for part in getattr(one, name):
            sums[part.purse] = sums.get(part.purse, 0) + part.points
    return {purse: points for purse, points in sums.items() if points}


def earning_change(steps: list[Reversal]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for one in steps:
        for part in one.taken_back:
            sums[part.rule] = sums.get(part.rule, 0) - part.points
        for more in one.earned_more:
            sums[more.rule] = sums.get(more.rule, 0) + more.points
    return {rule: points for rule, points in sums.items() if points}


@by_history
@given(whole_cases)
def test_a_sale_followed_by_its_void_leaves_every_balance_tier_mark_and_budget_as_before(case):
    shop, step = shop_after_all_but_the_last_sale(case)
    if step is None:
        return
    quoted = shop.quoted(step)
    assume(quoted.can_be_sold)
    before, given_before = shop.engine.standing(), +shop.given
    shop.sell("sale-99", quoted)
    back = shop.give_back("void-99", "sale-99", everything_left(shop.engine.sold["sale-99"]), void=True)
    after = shop.engine.standing()
    assert (back.cash, back.spend_left, back.counts) == (quoted.to_pay, 0, False)
    assert [(gift.gift, gift.points) for gift in back.gifts_back] == [(one.gift, one.points) for one in quoted.gifts]
    assert tier(shop.programme, after, quoted.day) == tier(shop.programme, before, quoted.day)
    assert after.marks == before.marks
    assert {one for one in after.earned_days if one.points} == {one for one in before.earned_days if one.points}
    assert after.last_visit == before.last_visit
    assert after.visits(one_a_day=False) == before.visits(one_a_day=False)
    assert +shop.given == given_before
    if not back.forgiven:
        for purse in shop.programme.purses:
            was, now_is = before.purse(purse.id), after.purse(purse.id)
            assert now_is.spendable(quoted.day) - now_is.debt == was.spendable(quoted.day) - was.debt
            assert now_is.pending(quoted.day) == was.pending(quoted.day)
    # The same basket is quoted as if the sale had never been, but for coupons, which the books bring back.
    if not quoted.coupons_used and not back.forgiven:
        shop.times.subtract(rule for rule, amount in taken_by_rule(quoted).items() if amount)
        assert shop.quoted(step).discount == quoted.discount


@by_history
@given(whole_cases, st.randoms(use_true_random=False))
def test_entries_arriving_in_any_order_give_the_same_standing(case, dice):
    shop = booked(case)
    entries, purchases = list(shop.engine.entries), list(shop.engine.purchases.values())
    expected = rebuild("ann", entries, purchases)
    dice.shuffle(entries)
    dice.shuffle(purchases)
    assert rebuild("ann", entries, purchases) == expected


@by_history
@given(whole_cases)
def test_no_balance_lapses_twice_and_every_point_is_somewhere(case):
    shop = booked(case)
    for purse in shop.programme.purses:
        entries = [entry for entry in shop.engine.entries if entry.purse == purse.id]
        if not entries:
            continue
        purchases = shop.engine.purchases.values()
        at, last = max(entry.at for entry in entries), max(entry.day for entry in entries)
        lapsed = [
            Entry(op_id="zz", n=nth, purse=purse.id, kind=Kind.LAPSED, amount=-points, at=at, day=last, lot=lot)
            for nth, (lot, points) in enumerate(replayed(entries, purchases).lapsed_unbooked(last))
        ]
        replay = replayed([*entries, *lapsed], purchases)
        assert replay.lapsed_unbooked(last) == []
        held = replay.frozen(last)
        assert sum(entry.amount for entry in (*entries, *lapsed)) == sum(lot.rest for lot in held.lots) - held.debt


def booked(case: dict) -> LawShop:
    """A shop with all the sales of a case, and the first of them partly returned."""
    shop, step = shop_after_all_but_the_last_sale(case)
    if step is not None:
        quoted = shop.quoted(step)
        if quoted.can_be_sold:
            shop.sell("sale-99", quoted)
            shop.give_back("zz-00", "sale-99", (Units(0, quoted.lines[0].line.quantity),))
    return shop
