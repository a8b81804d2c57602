"""Refunds read a second time: what comes back of each line, and what the sale would have earned on the rest (§6)."""

from datetime import datetime

from tests.loyalty.oracle_conditions import local
from tests.loyalty.oracle_earning import credit, earn_rules, what_a_rule_gives
from tests.loyalty.oracle_figures import back_in_all, half_up, purses_of
from tests.loyalty.oracle_purse import days_later, replay


def refund(
    shop: dict, customer: dict | None, sale: dict, units: dict[int, int], refund_id: str, now: datetime, void: bool
) -> dict:
    """ "Discounts and purses' payments stay as sold …. Only earning is recomputed"."""
    document, lines = sale["document"], sale["lines"]
    day = local(now, document)
    before = list(sale["returned"])
    after = [done + units.get(place, 0) for place, done in enumerate(before)]
    given_back, of_rules = what_each_line_brings_back(lines, before, after)
    sale["returned"] = after
    returned = points_returned(sale, after)
    taken_back, earned_more = earning_changes(sale, after)
    moves: list[dict] = []
    purses = {purse["id"]: purse for purse in purses_of(document)}
    rules = {rule["id"]: rule for rule in earn_rules(document)}
    # "A refund books the take-back, then the returned payment."
    for rule, points in taken_back.items():
        moves.append({"kind": "take_back", "purse": rules[rule]["purse"], "points": points, "of_sale": sale["id"]})
    for purse, points in returned.items():
        least = days_later(day, purses[purse]["returned_lasts"])
        moves.append({"kind": "return", "purse": purse, "points": points, "of_sale": sale["id"], "least": least})
    gifts = sale["gifts"] if void else []
    for gift, purse, points in gifts:
        # A gift of a ladder comes back only by a void. Ruling: its points go home to their lots as these are.
        gone = f"{sale['id']} {gift}"
        moves.append({"kind": "return", "purse": purse, "points": points, "of_sale": gone, "least": day})
    credits = [
        # "where less left earns more, credited, its lapse counted from the sale"
        credit(document, rules[rule], sale["id"], points, sale["day"], now, (refund_id, nth))
        for nth, (rule, points) in enumerate(earned_more.items())
    ]
    event = {"at": now, "id": refund_id, "day": day, "moves": moves + credits}
    forgiven, owed = ({}, {}) if customer is None else written_down(customer, event, purses)
    sale["spend"] = sum(
        line["to_pay"] - back_in_all(line["to_pay"], done, line["quantity"])
        for line, done in zip(lines, after, strict=True)
    )
    # "A visit is a sale of which something is left"
    sale["is_visit"] = any(done < line["quantity"] for line, done in zip(lines, after, strict=True))
    if not sale["is_visit"]:
        # "a refund brings it back only when the whole sale that used it is returned"
        for coupon in shop["coupons"]:
            coupon["used"] = coupon["used"] and coupon["code"] not in sale["coupons_used"]
    return {
        "lines": given_back,
        "gifts_back": gifts,
        "given_back": {rule: money for rule, money in of_rules.items() if money},
        "cash": sum(line["cash"] for line in given_back),
        "returned": returned,
        "taken_back": taken_back,
        "earned_more": earned_more,
        "forgiven": forgiven,
        "owed": owed,
        # "or the refund asks for a manager, and agreed becomes debt"
        "asks_manager": any(purses[purse]["too_little"] == "ask" for purse in owed),
        "spend_left": sale["spend"],
        "is_visit": sale["is_visit"],
    }


def what_each_line_brings_back(lines: list[dict], before: list[int], after: list[int]) -> tuple[list[dict], dict]:
    """ "per line, separately for cash and for each purse", and of each rule's discount its share."""
    given_back, of_rules = [], {}
    for line, was, now_is in zip(lines, before, after, strict=True):
        quantity = line["quantity"]
        given_back.append(
            {
                "cash": back_in_all(line["to_pay"], now_is, quantity) - back_in_all(line["to_pay"], was, quantity),
                "purses": {
                    purse: back_in_all(paid, now_is, quantity) - back_in_all(paid, was, quantity)
                    for purse, paid in line["paid"].items()
                },
            }
        )
        for rule, taken in line["taken"].items():
            # "a refund gives its share back to the budget"
            share = back_in_all(taken, now_is, quantity) - back_in_all(taken, was, quantity)
            of_rules[rule] = of_rules.get(rule, 0) + share
    return given_back, of_rules


def written_down(customer: dict, event: dict, purses: dict[str, dict]) -> tuple[dict[str, int], dict[str, int]]:
    """ "refund takes back more than is there: `debt` · `forgive` · `ask`": what is waived, and what is owed.

    Ruling: what the same refund gives back and what less left earns anew fill what they can first; the rest is missing.
    """
    forgiven, owed = {}, {}
    debts = {purse: replay(customer, purse)["debt"] for purse in purses}
    customer["journal"].append(event)
    waived = []
    for purse, was in debts.items():
        missing = max(0, replay(customer, purse)["debt"] - was)
        if missing and purses[purse]["too_little"] == "forgive":
            forgiven[purse] = missing
            waived.append({"kind": "forgive", "purse": purse, "points": missing})
        elif missing:
            owed[purse] = missing
    event["moves"] = event["moves"] + waived
    return forgiven, owed


def points_returned(sale: dict, after: list[int]) -> dict[str, int]:
    """ "Points given back for money = half up of money ÷ worth, running over the whole sale"."""
    returned = {}
    for purse in purses_of(sale["document"]):
        money = sum(
            back_in_all(line["paid"].get(purse["id"], 0), done, line["quantity"])
            for line, done in zip(sale["lines"], after, strict=True)
        )
        in_all = half_up(money / purse["unit_pays"])
        points = in_all - sale["points_back"].get(purse["id"], 0)
        sale["points_back"][purse["id"]] = in_all
        if points:
            returned[purse["id"]] = points
    return returned


def earning_changes(sale: dict, after: list[int]) -> tuple[dict[str, int], dict[str, int]]:
    """ "what would this sale, as sold …, have earned on what is now left of it?"; bases shrink by the same shares."""
    bases = {
        name: [
            amount - back_in_all(amount, done, line["quantity"])
            for amount, done, line in zip(amounts, after, sale["lines"], strict=True)
        ]
        for name, amounts in sale["bases"].items()
    }
    left = [line["quantity"] - done for line, done in zip(sale["lines"], after, strict=True)]
    taken_back, earned_more = {}, {}
    for rule in earn_rules(sale["document"]):
        if rule["id"] not in sale["rooms"]:
            continue  # It was not in play; and a guest's sale earned nothing and never will.
        room, times = sale["rooms"][rule["id"]], sale["times"][rule["id"]]
        now_earns = what_a_rule_gives(sale["document"], rule, sale["lines"], left, bases, times, room)
        booked = sale["earned"].get(rule["id"], 0)
        if now_earns < booked:
            taken_back[rule["id"]] = booked - now_earns
        elif now_earns > booked:
            earned_more[rule["id"]] = now_earns - booked
            sale["marked"][rule["id"]] = rule.get("kind") == "event"
        sale["earned"][rule["id"]] = now_earns
    return taken_back, earned_more
