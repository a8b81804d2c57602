"""The rules read a second time, slowly and from programme.md alone: what a receipt costs, pays, earns and books.

Fractions and plain dicts; documents stay the JSON they are. Above each piece stands the sentence it follows.
Nothing here knows the engine; `test_oracle` asks both the same questions.
"""

from datetime import date, datetime
from fractions import Fraction
from math import floor
from zoneinfo import ZoneInfo

from tests.loyalty.oracle_purse import days_later, last_day, pending, replay, spendable
from tests.loyalty.oracle_tiers import spend_and_visits, tier_on

PERCENT = 10_000


def half_up(amount: Fraction) -> int:
    """ "Rounding is half up, once, at the step this page names." """
    return floor(amount + Fraction(1, 2))


def spread(amount: int, weights: list[int]) -> list[int]:
    """ "floor each share by weight, hand the rest out one unit at a time by largest fraction, ties to the earlier"."""
    if not sum(weights):
        return [0] * len(weights)
    exact = [Fraction(amount * weight, sum(weights)) for weight in weights]
    parts = [floor(share) for share in exact]
    while sum(parts) < amount:
        hungriest = max(range(len(parts)), key=lambda place: (exact[place] - parts[place], -place))
        parts[hungriest] += 1
    return parts


def local(now: datetime, document: dict) -> date:
    """ "instants are UTC; days … are read in the shop's time zone"."""
    return now.astimezone(ZoneInfo(document["zone"])).date()


def covers(scope: dict | None, line: dict) -> bool:
    """ "goods or categories in, and out"; a scope that names nothing means all goods."""
    scope = scope or {}
    if line["goods"] in scope.get("not_goods", ()) or line["category"] in scope.get("not_categories", ()):
        return False
    if not scope.get("goods") and not scope.get("categories"):
        return True
    return line["goods"] in scope.get("goods", ()) or line["category"] in scope.get("categories", ())


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
        }
        purses.append({**defaults, **said, "unit_pays": unit_pays})
    return purses


# -- phase 2: standing


def standing_candidates(document: dict, customer: dict, gross: list[int], lines: list[dict], day: date, card: str):
    """ "only ONE counts …: cumulative steps · tier · card · customer's or group's terms": (rule, rate, scope) each."""
    discounts = document.get("discounts", {})
    for rule in discounts.get("cumulative", ()):
        # "by spend (§5) before this sale, in a window: …; or by number of visits. Reaching a step exactly counts."
        spend, visits = spend_and_visits(customer, rule.get("window", {}), day)
        measured = visits if rule.get("by", "spend") == "visits" else spend
        reached = [step["percent"] for step in rule["steps"] if step["from"] <= measured]
        yield rule["id"], reached[-1] if reached else 0, rule.get("what")
    tier = tier_on(document, customer, day)
    for rule in discounts.get("tier", ()):
        yield rule["id"], rule["percent"].get(tier, 0), rule.get("what")
    for rule in discounts.get("card", ()):
        yield rule["id"], rule["percent"].get(card, 0), rule.get("what")
    for terms in customer["terms"]:
        # "Individual terms: percent, smallest order, end date"; "a date names its last whole day";
        # "a standing term's `from` tests the whole basket after phase 1".
        in_time = terms["ends_on"] is None or day <= terms["ends_on"]
        yield terms["id"], terms["percent"] if in_time and sum(gross) >= terms["from"] else 0, None


def standing_discount(
    document: dict, customer: dict | None, gross: list[int], lines: list[dict], day: date, card: str
) -> tuple[str, list[int]]:
    """ "only ONE counts, the one that takes most off …; equal → the first in this list"."""
    best, best_parts = "", [0] * len(lines)
    if customer is None:
        return best, best_parts
    for rule, rate, scope in standing_candidates(document, customer, gross, lines, day, card):
        # "A percent over several lines is taken once of their sum, rounded once, spread."
        weights = [price if covers(scope, line) else 0 for line, price in zip(lines, gross, strict=True)]
        takes = half_up(Fraction(sum(weights) * rate, PERCENT))
        if takes > sum(best_parts):
            best, best_parts = rule, spread(takes, weights)
    return best, best_parts


# -- phase 4: caps


def capped(document: dict, gross: list[int], lines: list[dict], parts: list[int]) -> list[int]:
    """ "floor prices of lines first (default 0), then `discount_at_most` of the gross"."""
    discounts = document.get("discounts", {})
    parts = list(parts)
    for place, line in enumerate(lines):
        for floor_price in discounts.get("floors", ()):
            if covers(floor_price.get("what"), line):
                # "A line's price is unit price × quantity, rounded half up": so is its floor.
                least = half_up(Fraction(floor_price["unit_price"] * line["quantity"], 1000))
                parts[place] = min(parts[place], max(0, gross[place] - least))
    if discounts.get("at_most") is not None:
        # "every *limit* ("at most 15 %", "up to half"), is floored".
        limit = floor(Fraction(sum(gross) * discounts["at_most"], PERCENT))
        # "What is cut is cut from the last rule applied, spread by what that rule took."
        cut = spread(max(0, sum(parts) - limit), parts)
        parts = [part - less for part, less in zip(parts, cut, strict=True)]
    return parts


# -- phase 5: purses pay


def most_it_may_pay(purse: dict, balance: int, on_its_goods: int) -> int:
    """The largest number of smallest units that keeps every sentence, found by trying them all."""
    if balance < purse["usable_from"]:
        return 0  # "the spendable balance must have reached this, at each payment, before any of it pays"
    # "⌊`pays_up_to`⌋ of what is left on its goods"
    limit = floor(Fraction(on_its_goods * purse["pays_up_to"], PERCENT))
    most = 0
    for points in range(1, balance + 1):
        money = points * purse["unit_pays"]
        if money > limit:
            break
        # "in whole steps, not under `at_least`; only what makes a whole minor unit"
        if points % purse["step"] == 0 and points >= purse["at_least"] and money.denominator == 1:
            most = points
    return most


def may_pay_exactly(purse: dict, points: int, most: int) -> bool:
    if points == 0:
        return True
    in_steps = points % purse["step"] == 0 and points >= purse["at_least"]
    return points <= most and in_steps and (points * purse["unit_pays"]).denominator == 1


def purses_pay(document: dict, customer: dict | None, lines: list[dict], left: list[int], asks: dict, day: date):
    """ "Purses pay, in the programme's order, each from what the earlier left"."""
    left, can_be_sold, most, payments = list(left), True, {}, {}
    paid: list[dict] = [{} for _ in lines]
    for purse in purses_of(document):
        goods = [
            rest if purse["not_for"] is None or not covers(purse["not_for"], line) else 0
            for line, rest in zip(lines, left, strict=True)
        ]
        state = replay(customer, purse["id"]) if customer else replay({"journal": []}, purse["id"])
        highest = most_it_may_pay(purse, spendable(state, day), sum(goods))
        most[purse["id"]] = (highest, int(highest * purse["unit_pays"]))
        ask = asks.get(purse["id"])
        points = 0
        if ask == "most":
            points = highest
        elif ask is not None and may_pay_exactly(purse, ask, highest):
            points = ask
        elif ask is not None:
            # "a request naming an exact amount that can't be paid exactly is refused and nothing is booked"
            can_be_sold = False
        # "Spread over its goods by what is left on them."
        for place, share in enumerate(spread(int(points * purse["unit_pays"]), goods)):
            if share:
                paid[place][purse["id"]] = share
                left[place] -= share
        if points:
            payments[purse["id"]] = (points, int(points * purse["unit_pays"]))
    return paid, left, payments, most, can_be_sold


# -- phase 6: earning


def room_under_caps(rule: dict, customer: dict, day: date) -> int | None:
    """ "caps: per receipt, day, month, customer … The last use is given in part": what is left of the tightest."""
    given = [(sale["day"], sale["earned"].get(rule["id"], 0)) for sale in customer["sales"].values()]
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
    return max(0, min(rooms)) if rooms else None


def what_a_rule_gives(document: dict, rule: dict, lines: list[dict], bases: dict, room: int | None) -> int:
    """ "a rate of the basis · N for each whole step of the basis"; "`at_least` ≤ basis < `below`"."""
    amounts = bases[rule.get("basis", "paid")]
    basis = sum(amount for line, amount in zip(lines, amounts, strict=True) if covers(rule.get("what"), line))
    below = rule.get("below")
    if basis < rule.get("at_least", 0) or (below is not None and basis >= below):
        return 0
    if rule.get("rate") is not None:
        (purse,) = [purse for purse in purses_of(document) if purse["id"] == rule["purse"]]
        # Ruling: the money's share turned into points at the purse's worth, floored once.
        points = floor(Fraction(basis * rule["rate"], PERCENT) / purse["unit_pays"])
    else:
        points = rule["gives"] * (basis // rule["per"])
    return points if room is None else min(points, room)


def credit(document: dict, rule: dict, sale_id: str, points: int, sold_on: date, at: datetime, place: tuple) -> dict:
    """A lot as it is earned: "local days from earning until it can be spent", lapsing counted from earning."""
    (purse,) = [purse for purse in purses_of(document) if purse["id"] == rule["purse"]]
    by_visits = purse["lasts"].get("for") == "months_from_visit"
    return {
        "kind": "credit",
        "purse": rule["purse"],
        "points": points,
        "place": place,
        "at": at,
        "rule": rule["id"],
        "of_sale": sale_id,
        "usable_on": days_later(sold_on, purse["pending"]) if purse["pending"] else None,
        "lapses_on": last_day(purse["lasts"], sold_on),
        "months": purse["lasts"]["count"] if by_visits else 0,
        "since": sold_on,
    }


# -- quote and sale


def quote(document: dict, customer: dict | None, lines: list[dict], asks: dict, now: datetime, card: str) -> dict:
    """A receipt priced in the order of §4's phases."""
    day = local(now, document)
    gross = [half_up(Fraction(line["unit_price"] * line["quantity"], 1000)) for line in lines]
    rule, parts = standing_discount(document, customer, gross, lines, day, card)
    parts = capped(document, gross, lines, parts)
    before_purses = [price - part for price, part in zip(gross, parts, strict=True)]
    paid, left, payments, most, can_be_sold = purses_pay(document, customer, lines, before_purses, asks, day)
    bases = {"before_discounts": gross, "before_purses": before_purses, "paid": left}
    rooms = {}
    earned = {}
    for earn in document.get("earn", ()) if customer is not None else ():
        rooms[earn["id"]] = room_under_caps(earn, customer, day)
        points = what_a_rule_gives(document, earn, lines, bases, rooms[earn["id"]])
        if points:
            earned[earn["id"]] = points
    return {
        "document": document,
        "day": day,
        "now": now,
        "lines": [
            {**line, "gross": price, "taken": {rule: part} if part else {}, "paid": by, "to_pay": rest}
            for line, price, part, by, rest in zip(lines, gross, parts, paid, left, strict=True)
        ],
        "payments": payments,
        "most": most,
        "can_be_sold": can_be_sold,
        "bases": bases,
        "rooms": rooms,
        "earned": earned,
        "tier": tier_on(document, customer, day),
        "tier_after": tier_on(document, customer, day, extra=sum(left)),
    }


def sell(customer: dict | None, sale_id: str, quoted: dict) -> dict:
    """ "A sale books the purses' payments, then what is earned". Returns the sale as it is remembered."""
    sale = {
        "id": sale_id,
        **quoted,
        "earned": dict(quoted["earned"]),
        "returned": [0] * len(quoted["lines"]),
        "spend": sum(line["to_pay"] for line in quoted["lines"]),
        "is_visit": True,
        #: By purse, the points that refunds have given back so far.
        "points_back": {},
    }
    if customer is not None:
        customer["sales"][sale_id] = sale
        moves = [{"kind": "visit"}]
        for purse, (points, _) in quoted["payments"].items():
            moves.append({"kind": "payment", "purse": purse, "points": points, "of_sale": sale_id})
        for rule in quoted["document"].get("earn", ()):
            if points := quoted["earned"].get(rule["id"], 0):
                place = (sale_id, len(moves))
                moves.append(credit(quoted["document"], rule, sale_id, points, quoted["day"], quoted["now"], place))
        customer["journal"].append({"at": quoted["now"], "id": sale_id, "day": quoted["day"], "moves": moves})
    return sale


def held(customer: dict, purse: str, day: date) -> dict[str, int]:
    """What the customer may read on that day."""
    state = replay(customer, purse)
    return {"spendable": spendable(state, day), "pending": pending(state, day), "debt": state["debt"]}
