"""Refunds read a second time: what comes back of each line, and what the sale would have earned on the rest (§6)."""

from datetime import datetime
from fractions import Fraction

from tests.loyalty.oracle import credit, half_up, local, purses_of, what_a_rule_gives
from tests.loyalty.oracle_purse import days_later, replay


def back_in_all(booked: int, returned: int, quantity: int) -> int:
    """ "what has been given back in all after r of q units is half up of (booked × r ÷ q)"."""
    return half_up(Fraction(booked * returned, quantity))


def refund(customer: dict | None, sale: dict, units: dict[int, int], refund_id: str, now: datetime) -> dict:
    """ "Discounts and purses' payments stay as sold …. Only earning is recomputed"."""
    document, lines = sale["document"], sale["lines"]
    day = local(now, document)
    before = list(sale["returned"])
    after = [done + units.get(place, 0) for place, done in enumerate(before)]
    given_back = []
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
    sale["returned"] = after
    returned = points_returned(sale, after)
    taken_back, earned_more = earning_changes(sale, after)
    moves: list[dict] = []
    purses = {purse["id"]: purse for purse in purses_of(document)}
    rules = {rule["id"]: rule for rule in document.get("earn", ())}
    # "A refund books the take-back, then the returned payment."
    for rule, points in taken_back.items():
        moves.append({"kind": "take_back", "purse": rules[rule]["purse"], "points": points, "of_sale": sale["id"]})
    for purse, points in returned.items():
        least = days_later(day, purses[purse]["returned_lasts"])
        moves.append({"kind": "return", "purse": purse, "points": points, "of_sale": sale["id"], "least": least})
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
    return {
        "lines": given_back,
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
    taken_back, earned_more = {}, {}
    for rule in sale["document"].get("earn", ()):
        if rule["id"] not in sale["rooms"]:
            continue  # A guest's sale earned nothing and never will.
        now_earns = what_a_rule_gives(sale["document"], rule, sale["lines"], bases, sale["rooms"][rule["id"]])
        booked = sale["earned"].get(rule["id"], 0)
        if now_earns < booked:
            taken_back[rule["id"]] = booked - now_earns
        elif now_earns > booked:
            earned_more[rule["id"]] = now_earns - booked
        sale["earned"][rule["id"]] = now_earns
    return taken_back, earned_more
