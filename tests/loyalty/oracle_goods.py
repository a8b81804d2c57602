"""Phase 1 read a second time, unit by unit: what goods rules take off (programme.md §4.1)."""

from datetime import datetime
from fractions import Fraction

from tests.loyalty.oracle_conditions import covers, holds
from tests.loyalty.oracle_figures import PERCENT, half_up, less, limited, room_in_money, spread


def units_of_line(line: dict) -> int:
    """ "Rules that count units … count whole units; a line of fractional quantity takes no part in them." """
    return line["quantity"] // 1000 if line["quantity"] % 1000 == 0 else 0


def units(lines: list[dict], left: list[int], places: list[int]) -> list[tuple[int, Fraction]]:
    """Every whole unit by itself: its line and its price, "an exact fraction"."""
    return [
        (place, Fraction(left[place], units_of_line(lines[place])))
        for place in places
        for _ in range(units_of_line(lines[place]))
    ]


def dearest_first(there: list[tuple[int, Fraction]]) -> list[tuple[int, Fraction]]:
    """ "sorted dearest first …; ties to the earlier line"."""
    return sorted(there, key=lambda unit: (-unit[1], unit[0]))


def by_line(counted: list[tuple[int, Fraction]], lines: list[dict]) -> list[Fraction]:
    """ "booked over all the units they counted, by price"."""
    weights = [Fraction(0)] * len(lines)
    for place, price in counted:
        weights[place] += price
    return weights


def n_plus_m(there: list, n: int, m: int, percent: int, grouping: str) -> tuple[Fraction, list]:
    """ "⌊units/(N+M)⌋ × M of the *cheapest* are free (or at a percent off)"; the units that counted are told too."""
    order = dearest_first(there)
    groups = len(order) // (n + m)
    if not groups:
        return Fraction(0), []
    if grouping == "dearest_first":
        # "the other way, group by group"
        free, counted = [], order[: groups * (n + m)]
        for nth in range(groups):
            free += counted[nth * (n + m) : (nth + 1) * (n + m)][n:]
    else:
        free = order[-groups * m :]
        # "Counted are the free units and, for each M of them, the N dearest."
        counted = free + order[: groups * n]
    return sum((price for _, price in free), Fraction(0)) * percent / PERCENT, counted


def bundles(rule: dict, there: list, lines: list[dict]) -> tuple[Fraction, list]:
    """ "bundle price (of each of its goods the dearest units)", one bundle more while that takes more off."""
    takes, counted, many = Fraction(0), [], 0
    while True:
        many += 1
        chosen = so_many_bundles(rule, there, lines, many)
        gain = sum(price for _, price in chosen) - many * rule["price"] if chosen else Fraction(0)
        if gain <= takes:
            return takes, counted
        takes, counted = gain, chosen


def so_many_bundles(rule: dict, there: list, lines: list[dict], many: int) -> list:
    """Ruling: its goods in their order, each the dearest units that those before it left; none if one is short."""
    unused, chosen = dearest_first(there), []
    for part in rule["goods"]:
        wanted = many * part.get("count", 1)
        fitting = [unit for unit in unused if covers(part["what"], lines[unit[0]])][:wanted]
        if len(fitting) < wanted:
            return []
        for unit in fitting:
            unused.remove(unit)
        chosen += fitting
    return chosen


def line_by_line(rule: dict, line: dict, left: int) -> int:
    """An amount off each unit, or a price for each: of a weighed quantity its part. No price is raised."""
    if rule["kind"] == "amount":
        return min(left, half_up(Fraction(rule["amount"] * line["quantity"], 1000)))
    return max(0, left - half_up(Fraction(rule["price"] * line["quantity"], 1000)))


def what_it_takes(rule: dict, lines: list[dict], left: list[int], places: list[int]) -> tuple[Fraction, list]:
    """The exact sum, and by which weights it is spread over the lines."""
    zero = [Fraction(0)] * len(lines)
    kind = rule["kind"]
    if kind == "percent":
        # "A percent over several lines is taken once of their sum, rounded once, spread."
        weights = [Fraction(left[place]) if place in places else Fraction(0) for place in range(len(lines))]
        return sum(weights) * rule["percent"] / PERCENT, weights
    if kind in ("amount", "fixed_price"):
        # Ruling: line by line, as "a line's price is unit price × quantity, rounded half up".
        each = list(zero)
        for place in places:
            each[place] = Fraction(line_by_line(rule, lines[place], left[place]))
        return sum(each, Fraction(0)), each
    there = units(lines, left, places)
    if kind == "n_plus_m":
        grouping = rule.get("grouping", "cheapest")
        takes, counted = n_plus_m(there, rule["n"], rule["m"], rule.get("percent", PERCENT), grouping)
    elif kind == "second_unit":
        # "= 1+1 with the cheaper at that percent off"
        takes, counted = n_plus_m(there, 1, 1, rule["percent"], "cheapest")
    elif kind == "bundle":
        takes, counted = bundles(rule, there, lines)
    else:
        # "a gift when the rest of the basket reaches an amount (the gift's own price doesn't count)"
        counted = gift_units(rule, there)
        takes = sum((price for _, price in counted), Fraction(0))
        if sum(left) - takes < rule.get("at_least", 0):
            return Fraction(0), zero
    return takes, by_line(counted, lines)


def gift_units(rule: dict, there: list) -> list:
    return dearest_first(there)[::-1][: rule.get("count", 1)]


def own_goods(rule: dict, lines: list[dict]) -> list[int]:
    """ "`at_least` tests the rule's own goods": those of its `what`, of a bundle too (ruling)."""
    return [place for place, line in enumerate(lines) if covers(rule.get("what"), line)]


def apply(rule: dict, shop: dict, customer: dict | None, lines: list[dict], left: list[int]) -> list[int]:
    """What it takes off each line, rounded once, no more than its limits leave."""
    # Ruling: a line of which nothing is left is not looked at.
    places = [place for place in own_goods(rule, lines) if left[place]]
    if rule["kind"] != "gift" and sum(left[place] for place in places) < rule.get("at_least", 0):
        return [0] * len(lines)
    exact, weights = what_it_takes(rule, lines, left, places)
    return limited(spread(half_up(exact), weights), room_in_money(shop, customer, rule))


def goods_phase(document: dict, shop: dict, customer: dict | None, lines: list[dict], gross: list[int], now: datetime):
    """ "in document order, all that match, each on what is left"; and the lines that `alone` keeps out of phase 2."""
    left, applied, kept_out = list(gross), [], set()
    for rule in document.get("discounts", {}).get("goods", ()):
        if rule.get("off") or not holds(document, customer, rule, now):
            continue
        parts = apply(rule, shop, customer, lines, left)
        if not sum(parts):
            continue
        if rule.get("alone"):
            _, weights = what_it_takes(rule, lines, left, own_goods(rule, lines))
            kept_out |= {place for place, weight in enumerate(weights) if weight}
        left = less(left, parts)
        applied.append((rule["id"], parts))
    return left, applied, kept_out
