"""The rules read a second time, slowly and from programme.md alone: what a receipt costs, pays, earns and books.

Fractions and plain dicts; documents stay the JSON they are. Above each piece stands the sentence it follows.
Nothing here knows the engine; `test_oracle` asks both the same questions.
"""

from datetime import date, datetime
from fractions import Fraction
from math import floor

from tests.loyalty.oracle_conditions import covers, local
from tests.loyalty.oracle_discounts import discounted, rules
from tests.loyalty.oracle_earning import credit, earn, earn_rules, event_rewards, next_coupons
from tests.loyalty.oracle_figures import PERCENT, half_up, less, purse_of, purses_of, spread
from tests.loyalty.oracle_purse import pending, replay, spendable
from tests.loyalty.oracle_saving import choices
from tests.loyalty.oracle_tiers import tier_on

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


# -- quote and sale


def quote(document: dict, shop: dict, customer: dict | None, basket: dict, now: datetime, card: str) -> dict:
    """A receipt priced in the order of §4's phases."""
    day, lines = local(now, document), basket["lines"]
    gross = [half_up(Fraction(line["unit_price"] * line["quantity"], 1000)) for line in lines]
    applied, used = discounted(document, shop, customer, basket, gross, now, card)
    before_purses = gross
    for _, parts in applied:
        before_purses = less(before_purses, parts)
    paid, left, payments, most, can_be_sold = purses_pay(document, customer, lines, before_purses, basket["asks"], day)
    bases = {"before_discounts": gross, "before_purses": before_purses, "paid": left}
    earned = earn(document, shop, customer, lines, bases, now)
    tier = tier_on(document, customer, day)
    refused = [
        (place, rule["id"])
        for place, line in enumerate(lines)
        for rule in rules(document, "only_for")
        # "goods only for a tier: for others the line can't be sold"
        if covers(rule["what"], line) and tier not in rule["tiers"]
    ]
    quoted = {
        "document": document,
        "day": day,
        "now": now,
        "lines": [
            {
                **line,
                "gross": price,
                "taken": {rule: parts[place] for rule, parts in applied if parts[place]},
                "paid": paid[place],
                "to_pay": left[place],
            }
            for place, (line, price) in enumerate(zip(lines, gross, strict=True))
        ],
        "payments": payments,
        "most": most,
        "can_be_sold": can_be_sold and not refused,
        "bases": bases,
        **earned,
        "tier": tier,
        "coupons_used": used,
        "coupons_issued": next_coupons(document, customer, lines, sum(left), day),
        "refused_lines": refused,
        "gifts": [],
        "choices": {},
    }
    after = as_sold("", quoted)
    quoted["tier_after"] = tier_on(document, customer, day, extra=after if lines else None)
    if customer is not None:
        then = {**customer, "sales": {**customer["sales"]}, "journal": [*customer["journal"]]}
        book(then, "zzz", quoted)
        gifts = choices(document, then, basket["gifts"], day)
        quoted |= {"gifts": gifts["taken"], "choices": gifts["choices"]}
        quoted["can_be_sold"] = quoted["can_be_sold"] and gifts["can_be_sold"]
    elif basket["gifts"]:
        quoted["can_be_sold"] = False
    return quoted


def as_sold(sale_id: str, quoted: dict) -> dict:
    """The sale as it is remembered."""
    document = quoted["document"]
    gives = {rule["id"]: rule for rule in earn_rules(document)}
    return {
        "id": sale_id,
        **quoted,
        "earned": dict(quoted["earned"]),
        "marked": {rule: gives[rule].get("kind") == "event" for rule in quoted["earned"]},
        "purse_of": {rule: gives[rule]["purse"] for rule in gives},
        "unit_pays": {rule: purse_of(document, gives[rule]["purse"])["unit_pays"] for rule in gives},
        "returned": [0] * len(quoted["lines"]),
        "spend": sum(line["to_pay"] for line in quoted["lines"]),
        "is_visit": True,
        #: By purse, the points that refunds have given back so far.
        "points_back": {},
    }


def book(customer: dict, sale_id: str, quoted: dict) -> dict:
    """ "A sale books the purses' payments, then what is earned", then gifts. A receipt of gifts alone is no visit."""
    sale = as_sold(sale_id, quoted)
    moves: list[dict] = []
    if quoted["lines"]:
        customer["sales"][sale_id] = sale
        moves.append({"kind": "visit"})
    for purse, (points, _) in quoted["payments"].items():
        moves.append({"kind": "payment", "purse": purse, "points": points, "of_sale": sale_id})
    for rule in earn_rules(quoted["document"]):
        if points := quoted["earned"].get(rule["id"], 0):
            place = (sale_id, len(moves))
            moves.append(credit(quoted["document"], rule, sale_id, points, quoted["day"], quoted["now"], place))
    for gift, purse, points in quoted["gifts"]:
        moves.append({"kind": "payment", "purse": purse, "points": points, "of_sale": f"{sale_id} {gift}"})
    customer["journal"].append({"at": quoted["now"], "id": sale_id, "day": quoted["day"], "moves": moves})
    return sale


def sell(shop: dict, customer: dict | None, sale_id: str, quoted: dict) -> dict:
    sale = as_sold(sale_id, quoted) if customer is None else book(customer, sale_id, quoted)
    shop["sales"].append(sale)
    for coupon in shop["coupons"]:
        coupon["used"] = coupon["used"] or coupon["code"] in quoted["coupons_used"]
    return sale


def happen(document: dict, shop: dict, customer: dict, event: str, op_id: str, now: datetime) -> dict[str, int]:
    """Something that happened beside a sale, with what it gives."""
    day, moves = local(now, document), []
    rewards = event_rewards(document, shop, customer, event, now)
    for nth, (rule, points) in enumerate(rewards):
        moves.append(credit(document, rule, op_id, points, day, now, (op_id, nth)))
        unit_pays = purse_of(document, rule["purse"])["unit_pays"]
        event_given = {"day": day, "rule": rule["id"], "purse": rule["purse"], "points": points, "unit_pays": unit_pays}
        customer["events"].append(event_given)
        shop["events"].append(event_given)
    if moves:
        customer["journal"].append({"at": now, "id": op_id, "day": day, "moves": moves})
    return {rule["id"]: points for rule, points in rewards}


def held(customer: dict, purse: str, day: date) -> dict[str, int]:
    """What the customer may read on that day."""
    state = replay(customer, purse)
    return {"spendable": spendable(state, day), "pending": pending(state, day), "debt": state["debt"]}
