"""Phases 2 to 4 read a second time: one standing discount, campaigns and coupons, caps (programme.md §4)."""

from datetime import date, datetime
from fractions import Fraction
from math import floor

from tests.loyalty.oracle_conditions import covers, holds, local, one_a_day
from tests.loyalty.oracle_figures import (
    PERCENT,
    half_up,
    less,
    limited,
    purses_of,
    room_in_money,
    spread,
    times_used,
)
from tests.loyalty.oracle_goods import goods_phase, line_by_line
from tests.loyalty.oracle_purse import replay, spendable
from tests.loyalty.oracle_tiers import spend_and_visits, tier_on

# -- phase 2: standing


def rules(document: dict, kind: str) -> list[dict]:
    return [rule for rule in document.get("discounts", {}).get(kind, ()) if not rule.get("off")]


def percent_of(lines: list[dict], left: list[int], rate: int, scope: dict | None, out: set[int]) -> list[int]:
    """ "A percent over several lines is taken once of their sum, rounded once, spread." """
    weights = [
        price if covers(scope, line) and place not in out else 0
        for place, (line, price) in enumerate(zip(lines, left, strict=True))
    ]
    return spread(half_up(Fraction(sum(weights) * rate, PERCENT)), weights)


def at_tier_prices(rule: dict, tier: str, lines: list[dict], left: list[int], out: set[int]) -> list[int]:
    """ "Prices only for a tier and that tier's percent on its other goods are one candidate"; never a higher price."""
    prices = rule.get("prices", {}).get(tier, {})
    parts = percent_of(
        lines,
        left,
        rule["percent"].get(tier, 0),
        rule.get("what"),
        out | {place for place, line in enumerate(lines) if line["goods"] in prices},
    )
    for place, line in enumerate(lines):
        if line["goods"] in prices and place not in out:
            # "A line's price is unit price × quantity, rounded half up."
            at_its_price = half_up(Fraction(prices[line["goods"]] * line["quantity"], 1000))
            parts[place] = max(0, left[place] - at_its_price)
    return parts


def standing_candidates(document: dict, customer: dict, left: list[int], lines: list[dict], day: date, card: str, out):
    """ "only ONE counts …: cumulative steps · tier · card · customer's or group's terms"."""
    for rule in rules(document, "cumulative"):
        # "by spend (§5) before this sale, in a window: …; or by number of visits. Reaching a step exactly counts."
        spend, visits = spend_and_visits(customer, rule.get("window", {}), day, one_a_day(document))
        measured = visits if rule.get("by", "spend") == "visits" else spend
        reached = [step["percent"] for step in rule["steps"] if step["from"] <= measured]
        yield rule["id"], percent_of(lines, left, reached[-1] if reached else 0, rule.get("what"), out)
    for purse in purses_of(document):
        # "A **discount ladder** gives a percent at each step of the spendable balance and charges nothing".
        # Ruling: of equals it stands right after the cumulative steps.
        balance = spendable(replay(customer, purse["id"]), day)
        reached = [step["percent"] for step in purse["discount_ladder"] if step["from"] <= balance]
        yield purse["id"], percent_of(lines, left, reached[-1] if reached else 0, None, out)
    tier = tier_on(document, customer, day)
    for rule in rules(document, "tier"):
        yield rule["id"], at_tier_prices(rule, tier, lines, left, out)
    for rule in rules(document, "card"):
        yield rule["id"], percent_of(lines, left, rule["percent"].get(card, 0), rule.get("what"), out)
    for terms in customer["terms"]:
        # "Individual terms: percent, smallest order, end date"; "a date names its last whole day";
        # "a standing term's `from` tests the whole basket after phase 1".
        holds_now = (terms["ends_on"] is None or day <= terms["ends_on"]) and sum(left) >= terms["from"]
        yield terms["id"], percent_of(lines, left, terms["percent"] if holds_now else 0, None, out)


def standing_discount(document: dict, customer: dict | None, left: list[int], lines: list[dict], day, card: str, out):
    """ "only ONE counts, the one that takes most off …; equal → the first in this list"."""
    best, best_parts = "", [0] * len(lines)
    for rule, parts in standing_candidates(document, customer, left, lines, day, card, out) if customer else ():
        if sum(parts) > sum(best_parts):
            best, best_parts = rule, parts
    return best, best_parts


# -- phase 3: campaigns and coupons


def coupon_for(rule: dict, customer: dict | None, shown: list[dict], day: date) -> str | None:
    """The first code that was shown, opens this campaign, is not used, is in its days and nobody else's."""
    for coupon in shown:
        of_this_customer = coupon["owner"] in ("", customer["id"] if customer else "")
        in_its_days = (coupon["from"] is None or coupon["from"] <= day) and (
            coupon["to"] is None or day <= coupon["to"]
        )
        if coupon["rule"] == rule["id"] and of_this_customer and in_its_days and not coupon["used"]:
            return coupon["code"]
    return None


def may_apply(document: dict, shop: dict, customer: dict | None, rule: dict, shown: list[dict], now: datetime) -> bool:
    if rule.get("off") or not holds(document, customer, rule, now):
        return False
    if rule.get("coupon") and coupon_for(rule, customer, shown, local(now, document)) is None:
        return False
    if rule.get("uses") is not None and times_used(shop, rule["id"]) >= rule["uses"]:
        return False
    return not (rule.get("once_each") and customer is not None and times_used(shop, rule["id"], customer))


def campaign_takes(rule: dict, shop: dict, customer: dict | None, lines: list[dict], left: list[int]) -> list[int]:
    weights: list = [price if covers(rule.get("what"), line) else 0 for line, price in zip(lines, left, strict=True)]
    if sum(weights) < rule.get("at_least", 0):
        return [0] * len(lines)
    if rule["kind"] == "percent":
        takes = half_up(Fraction(sum(weights) * rule["percent"], PERCENT))
    elif rule["kind"] == "amount":
        takes = min(rule["amount"], sum(weights))
    else:
        weights = [line_by_line(rule, line, weight) for weight, line in zip(weights, lines, strict=True)]
        takes = sum(weights)
    return limited(spread(takes, weights), room_in_money(shop, customer, rule))


def campaigns(document: dict, shop: dict, customer: dict | None, lines: list[dict], left: list[int], shown, now):
    """ "by `priority`, lower first, then document order: `adds`; `best_of: GROUP` …" without those that are alone."""
    order = sorted(rules(document, "campaigns"), key=lambda rule: rule.get("priority", 0))
    tested, applied = set(), []
    for rule in order:
        mode, group = rule.get("mode", "adds"), rule.get("group", "")
        if mode == "alone" or (mode == "best_of" and group in tested):
            continue
        members = [rule]
        if mode == "best_of":
            # "(tested at its first member's place, the best counts, equal → the first)"
            tested.add(group)
            members = [one for one in order if one.get("mode") == "best_of" and one.get("group", "") == group]
        best, best_parts = "", [0] * len(lines)
        for member in members:
            if may_apply(document, shop, customer, member, shown, now):
                parts = campaign_takes(member, shop, customer, lines, left)
                if sum(parts) > sum(best_parts):
                    best, best_parts = member["id"], parts
        if best:
            left = less(left, best_parts)
            applied.append((best, best_parts))
    return applied


# -- phase 4: caps


def capped(document: dict, gross: list[int], lines: list[dict], applied: list[tuple]) -> list[tuple[str, list[int]]]:
    """ "floor prices of lines first (default 0), then `discount_at_most` of the gross"."""
    discounts = document.get("discounts", {})
    applied = [(rule, list(parts)) for rule, parts in applied]
    for place, line in enumerate(lines):
        for floor_price in discounts.get("floors", ()):
            if covers(floor_price.get("what"), line):
                # "A line's price is unit price × quantity, rounded half up": so is its floor.
                least = half_up(Fraction(floor_price["unit_price"] * line["quantity"], 1000))
                over = sum(parts[place] for _, parts in applied) - max(0, gross[place] - least)
                # "What is cut is cut from the last rule applied, spread by what that rule took."
                for _, parts in reversed(applied):
                    cut = max(0, min(over, parts[place]))
                    parts[place] -= cut
                    over -= cut
    if discounts.get("at_most") is not None:
        # "every *limit* ("at most 15 %", "up to half"), is floored".
        limit = floor(Fraction(sum(gross) * discounts["at_most"], PERCENT))
        over = sum(sum(parts) for _, parts in applied) - limit
        for _, parts in reversed(applied):
            cut = max(0, min(over, sum(parts)))
            parts[:] = less(parts, spread(cut, parts))
            over -= cut
    return applied


def discounted(document: dict, shop: dict, customer: dict | None, basket: dict, gross: list[int], now, card: str):
    """What every rule takes off every line after caps, in the order it was applied, and the coupons used up."""
    lines, day = basket["lines"], local(now, document)
    shown = [coupon for code in basket["coupons"] for coupon in shop["coupons"] if coupon["code"] == code]
    after_goods, first, kept_out = goods_phase(document, shop, customer, lines, gross, now)
    standing = standing_discount(document, customer, after_goods, lines, day, card, kept_out)
    then = [standing] if standing[0] else []
    left = less(after_goods, standing[1])
    then += campaigns(document, shop, customer, lines, left, shown, now)
    best = capped(document, gross, lines, first + then)
    for rule in sorted(rules(document, "campaigns"), key=lambda rule: rule.get("priority", 0)):
        # "`alone`: compared, after caps, with all of phases 2 and 3 without the `alone` rules; it replaces them only if
        # it takes more; of several the best."
        if rule.get("mode") == "alone" and may_apply(document, shop, customer, rule, shown, now):
            parts = campaign_takes(rule, shop, customer, lines, after_goods)
            alone = capped(document, gross, lines, [*first, (rule["id"], parts)])
            if sum(sum(parts) for _, parts in alone) > sum(sum(parts) for _, parts in best):
                best = alone
    taken = [(rule, parts) for rule, parts in best if sum(parts)]
    used = {
        coupon_for(rule, customer, shown, day)
        for rule in rules(document, "campaigns")
        if rule.get("coupon") and rule["id"] in dict(taken)
    }
    return taken, used
