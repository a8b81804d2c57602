"""Rounding, spreading and limits, read a second time with fractions (programme.md §1)."""

from fractions import Fraction
from math import floor

PERCENT = 10_000


def half_up(amount: Fraction) -> int:
    """ "Rounding is half up, once, at the step this page names." """
    return floor(amount + Fraction(1, 2))


def spread(amount: int, weights: list) -> list[int]:
    """ "floor each share by weight, hand the rest out one unit at a time by largest fraction, ties to the earlier"."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    exact = [Fraction(amount * weight) / whole for weight in weights]
    parts = [floor(share) for share in exact]
    while sum(parts) < amount:
        hungriest = max(range(len(parts)), key=lambda place: (exact[place] - parts[place], -place))
        parts[hungriest] += 1
    return parts


def less(left: list[int], parts: list[int]) -> list[int]:
    return [rest - part for rest, part in zip(left, parts, strict=True)]


def back_in_all(booked: int, returned: int, quantity: int) -> int:
    """ "what has been given back in all after r of q units is half up of (booked × r ÷ q)"."""
    return half_up(Fraction(booked * returned, quantity))


def kept(booked: int, returned: int, quantity: int) -> int:
    return booked - back_in_all(booked, returned, quantity)


def purses_of(document: dict) -> list[dict]:
    """The purses with the defaults of §2, each with what one *smallest unit* of it pays, in minor units."""
    one = 10 ** document["currency"].get("decimals", 2)
    purses = []
    for said in document.get("purses", ()):
        # "points: 1.00 of the currency; money: its face"; "the smallest unit is 1/10^scale point".
        if said["unit"] == "money":
            unit_pays = Fraction(1)
        else:
            unit_pays = Fraction(said.get("worth") or one, 10 ** (said.get("scale") or 0))
        defaults = {
            "usable_from": 0,
            "pending": 0,
            "lasts": {},
            "pays_up_to": PERCENT,
            "step": 1,
            "at_least": 0,
            "not_for": None,
            "returned_lasts": 30,
            "too_little": "debt",
            "gifts": [],
            "discount_ladder": [],
        }
        purses.append({**defaults, **said, "unit_pays": unit_pays})
    return purses


def purse_of(document: dict, purse_id: str) -> dict:
    (purse,) = [purse for purse in purses_of(document) if purse["id"] == purse_id]
    return purse


# -- limits in money: what rules have given so far, net of what came back


def given_so_far(shop: dict, rule: str, customer: dict | None = None) -> int:
    """ "any rule may have one in money and a cap per customer …; a refund gives its share back to the budget"."""
    if customer is None:
        money = shop["elsewhere"].get(rule, {}).get("in_all", 0)
        money += sum(half_up(event["points"] * event["unit_pays"]) for event in shop["events"] if event["rule"] == rule)
        sales = shop["sales"]
    else:
        money, sales = 0, list(customer["sales"].values())
    for sale in sales:
        for line, back in zip(sale["lines"], sale["returned"], strict=True):
            money += kept(line["taken"].get(rule, 0), back, line["quantity"])
        if rule in sale["earned"]:
            money += half_up(sale["earned"][rule] * sale["unit_pays"][rule])
    return money


def times_used(shop: dict, rule: str, customer: dict | None = None) -> int:
    """How often it took something off; a sale returned as a whole was never one."""
    times = shop["elsewhere"].get(rule, {}).get("times", 0) if customer is None else 0
    sales = shop["sales"] if customer is None else customer["sales"].values()
    return times + sum(
        1 for sale in sales if sale["is_visit"] and any(line["taken"].get(rule, 0) for line in sale["lines"])
    )


def limited(parts: list[int], room: int | None) -> list[int]:
    """ "the last use is given in part": what is over is cut, "spread by what that rule took"."""
    over = max(0, sum(parts) - room) if room is not None else 0
    return less(parts, spread(over, parts))


def room_in_money(shop: dict, customer: dict | None, rule: dict) -> int | None:
    rooms = []
    if rule.get("budget") is not None:
        rooms.append(rule["budget"] - given_so_far(shop, rule["id"]))
    if rule.get("per_customer") is not None:
        so_far = given_so_far(shop, rule["id"], customer) if customer is not None else 0
        rooms.append(rule["per_customer"] - so_far)
    return max(0, min(rooms)) if rooms else None
