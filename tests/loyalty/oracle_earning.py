"""Earning read a second time: what each rule gives on what is left of a sale, caps and marks (programme.md §3)."""

from datetime import date, datetime
from fractions import Fraction
from math import floor

from tests.loyalty.oracle_conditions import covers, holds, is_second_today, local, visit_days, visit_number
from tests.loyalty.oracle_figures import PERCENT, given_so_far, purse_of
from tests.loyalty.oracle_goods import units_of_line
from tests.loyalty.oracle_purse import days_later, last_day

BESIDE_A_SALE = ("joined", "survey", "review", "profile")


def kind_of(rule: dict) -> str:
    """ "`kind` may be left out where the fields tell"."""
    return rule.get("kind") or ("rate" if "rate" in rule else "steps")


def earn_rules(document: dict) -> list[dict]:
    return [rule for rule in document.get("earn", ()) if not rule.get("off")]


def marks_of(customer: dict, rule: dict) -> list[dict]:
    """One-off bonuses that were given and not unmarked: "a void or a whole refund unmarks it"."""
    # Ruling: a mark goes with its bonus, also where a partial refund takes all of that back.
    of_sales = [
        sale
        for sale in customer["sales"].values()
        if sale["marked"].get(rule["id"]) and sale["is_visit"] and sale["earned"].get(rule["id"])
    ]
    return of_sales + [event for event in customer["events"] if event["rule"] == rule["id"]]


def was_given(rule: dict, customer: dict, day: date) -> bool:
    """ "once for an event …"; "once for that birthday and never twice within 183 days, whatever is edited"."""
    marks = marks_of(customer, rule)
    if rule["on"] == "birthday":
        return any(abs((day - mark["day"]).days) < 183 for mark in marks)
    if rule["on"] in ("first_purchase", "referral", "joined", "profile"):
        return bool(marks)
    if rule["on"] == "visit":
        # Every Nth visit is a bonus that comes again; that of one visit is once.
        return bool(marks) and bool(rule["who"].get("visit"))
    return False


def room_under_caps(document: dict, shop: dict, rule: dict, customer: dict, day: date) -> int | None:
    """ "caps: per receipt, day, month, customer; a budget for all, in money. The last use is given in part"."""
    given = [(sale["day"], sale["earned"].get(rule["id"], 0)) for sale in customer["sales"].values()]
    given += [(event["day"], event["points"]) for event in customer["events"] if event["rule"] == rule["id"]]
    caps = rule.get("caps", {})
    rooms = []
    if caps.get("receipt") is not None:
        rooms.append(caps["receipt"])
    if caps.get("day") is not None:
        rooms.append(caps["day"] - sum(points for then, points in given if then == day))
    if caps.get("month") is not None:
        month = (day.year, day.month)
        rooms.append(caps["month"] - sum(points for then, points in given if (then.year, then.month) == month))
    if caps.get("customer") is not None:
        rooms.append(caps["customer"] - sum(points for _, points in given))
    if rule.get("budget") is not None:
        unit_pays = purse_of(document, rule["purse"])["unit_pays"]
        rooms.append(floor((rule["budget"] - given_so_far(shop, rule["id"])) / unit_pays))
    return max(0, min(rooms)) if rooms else None


def is_eligible(document: dict, customer: dict, rule: dict, lines: list[dict], now: datetime) -> bool:
    """Whether the rule is in play in this sale at all: its conditions, its event, "once"."""
    day = local(now, document)
    if not lines or not holds(document, customer, rule, now):
        return False
    kind = kind_of(rule)
    if kind == "visit":
        return not is_second_today(document, customer, day)
    if kind != "event":
        return True
    if rule["on"] in BESIDE_A_SALE or was_given(rule, customer, day):
        return False
    if rule["on"] == "visit" and is_second_today(document, customer, day):
        return False  # Ruling: where a day is one visit, a later sale of it is none.
    if rule["on"] == "first_purchase":
        return not visit_days(customer, document)
    if rule["on"] == "referral":
        return bool(customer["referred_by"]) and not visit_days(customer, document)
    return True


def multiplied_by(document: dict, customer: dict, rule: dict, lines: list[dict], now: datetime) -> Fraction:
    """ "of the multipliers that match the largest counts; those marked `compounds` multiply it"."""
    largest, compounding = [], Fraction(1)
    for one in rule.get("multiply", ()):
        about_these = any(covers(rule.get("what"), line) and covers(one.get("what"), line) for line in lines)
        if about_these and holds(document, customer, one, now):
            if one.get("compounds"):
                compounding *= Fraction(one["times"], 100)
            else:
                largest.append(Fraction(one["times"], 100))
    return max(largest, default=Fraction(1)) * compounding


def what_a_rule_gives(
    document: dict, rule: dict, lines: list[dict], left: list[int], bases: dict, times: Fraction, room: int | None
) -> int:
    """What it gives on so much of each line: "`at_least` ≤ basis < `below`", multiplied, floored once, capped."""
    inside = [place for place, line in enumerate(lines) if covers(rule.get("what"), line) and left[place]]
    basis = sum(bases[rule.get("basis", "paid")][place] for place in inside)
    below = rule.get("below")
    if not inside or basis < rule.get("at_least", 0) or (below is not None and basis >= below):
        return 0
    kind = kind_of(rule)
    if kind == "rate":
        # Ruling: the money's share turned into points at the purse's worth, floored once.
        points = Fraction(basis * rule["rate"], PERCENT) * times / purse_of(document, rule["purse"])["unit_pays"]
    elif kind == "steps":
        # "Steps are counted, then multiplied"
        points = rule["gives"] * (basis // rule["per"]) * times
    elif kind == "unit":
        counted = sum(units_of_line({"quantity": left[place]}) for place in inside)
        points = rule["gives"] * counted * times
    elif kind == "event" and rule["on"] == "referral":
        # "both sides": this is the friend's own.
        points = rule.get("friend_gives", 0) * times
    else:
        points = rule["gives"] * times
    return floor(points) if room is None else min(floor(points), room)


def bounds(document: dict, rule: dict, day: date) -> dict:
    """A lot as it is earned: "local days from earning until it can be spent", lapsing counted from earning."""
    purse = purse_of(document, rule["purse"])
    by_visits = purse["lasts"].get("for") == "months_from_visit"
    return {
        "purse": rule["purse"],
        "rule": rule["id"],
        "usable_on": days_later(day, purse["pending"]) if purse["pending"] else None,
        "lapses_on": last_day(purse["lasts"], day),
        "months": purse["lasts"]["count"] if by_visits else 0,
        "since": day,
    }


def credit(document: dict, rule: dict, sale_id: str, points: int, sold_on: date, at: datetime, place: tuple) -> dict:
    return {
        **bounds(document, rule, sold_on),
        "kind": "credit",
        "points": points,
        "place": place,
        "at": at,
        "of_sale": sale_id,
    }


def earn(document: dict, shop: dict, customer: dict | None, lines: list[dict], bases: dict, now: datetime) -> dict:
    """What every rule gives this sale, and what a refund must remember of it."""
    said: dict = {"earned": {}, "rooms": {}, "times": {}, "referral": []}
    if customer is None:
        return said
    day, whole = local(now, document), [line["quantity"] for line in lines]
    for rule in earn_rules(document):
        if not is_eligible(document, customer, rule, lines, now):
            continue
        room = room_under_caps(document, shop, rule, customer, day)
        times = multiplied_by(document, customer, rule, lines, now)
        said["rooms"][rule["id"]], said["times"][rule["id"]] = room, times
        points = what_a_rule_gives(document, rule, lines, whole, bases, times, room)
        if points:
            said["earned"][rule["id"]] = points
        if kind_of(rule) == "event" and rule["on"] == "referral" and rule["gives"]:
            brings = {**rule, "friend_gives": rule["gives"], "caps": {}}
            gives = what_a_rule_gives(document, brings, lines, whole, bases, times, None)
            if gives:
                said["referral"].append((customer["referred_by"], rule["id"], gives))
    return said


def event_rewards(document: dict, shop: dict, customer: dict, event: str, now: datetime) -> list[tuple[dict, int]]:
    """ "joined, …, survey answered, review thanked, profile completed": told beside a sale."""
    day, rewards = local(now, document), []
    for rule in earn_rules(document):
        if kind_of(rule) != "event" or rule["on"] != event or not holds(document, customer, rule, now):
            continue
        if was_given(rule, customer, day):
            continue
        room = room_under_caps(document, shop, rule, customer, day)
        points = rule["gives"] if room is None else min(rule["gives"], room)
        if points:
            rewards.append((rule, points))
    return rewards


def next_coupons(document: dict, customer: dict | None, lines: list[dict], paid: int, day: date) -> dict:
    """ "on every Nth visit, or on one receipt of an amount (what was paid after purses)": rule → (from, to)."""
    issued: dict = {}
    if customer is None or not lines:
        return issued
    for rule in document.get("coupons", ()):
        if rule.get("off"):
            continue
        nth = rule.get("every_visits", 0)
        by_visit = (
            nth and not is_second_today(document, customer, day) and not visit_number(document, customer, day) % nth
        )
        by_receipt = rule.get("receipt_from") is not None and paid >= rule["receipt_from"]
        if by_visit or by_receipt:
            # "its days are counted like a lot's"
            issued[rule["id"]] = (days_later(day, rule.get("pending", 0)), last_day(rule.get("lasts", {}), day))
    return issued
