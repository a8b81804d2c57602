"""Gift ladders read a second time: what may be taken, what is missing, and how long that takes (programme.md §4)."""

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from tests.loyalty.oracle_conditions import visit_days
from tests.loyalty.oracle_figures import purses_of
from tests.loyalty.oracle_purse import replay, spendable


def is_short_of(purse: dict, gift: dict, balance: int) -> int:
    """ "(charged like a payment; the balance after this sale counts, `usable_from` holds)"."""
    return max(0, gift["points"] - balance, purse["usable_from"] - balance)


def choices(document: dict, customer: dict, wanted: list[str], day: date) -> dict:
    """ "at a step the customer takes the gift … or keeps saving". `customer` is as after the sale; gifts in turn."""
    taken, can_be_sold, ladders = [], True, {}
    balances = {purse["id"]: spendable(replay(customer, purse["id"]), day) for purse in purses_of(document)}
    by_id = {gift["id"]: (purse, gift) for purse in purses_of(document) for gift in purse["gifts"]}
    # Ruling: in the ladders' order, however they were asked for; the cheaper first leaves most.
    for name in sorted(wanted, key=list(by_id).index):
        purse, gift = by_id[name]
        if is_short_of(purse, gift, balances[purse["id"]]):
            can_be_sold = False
        else:
            balances[purse["id"]] -= gift["points"]
            taken.append((name, purse["id"], gift["points"]))
    for purse in purses_of(document):
        for gift in purse["gifts"]:
            missing = is_short_of(purse, gift, balances[purse["id"]])
            ladders[gift["id"]] = {
                "can_take": not missing,
                "missing": missing,
                "visits": visits_to(document, customer, purse, missing, day) if missing else None,
            }
    return {"taken": taken, "can_be_sold": can_be_sold, "choices": ladders}


def visits_to(document: dict, customer: dict, purse: dict, missing: int, day: date) -> int | None:
    """ "(points earned ÷ visits over the last 365 days, from two visits on, rounded up)"."""
    first = day - timedelta(days=364)
    visits = [then for then in visit_days(customer, document) if then >= first]
    earned = sum(
        points
        for sale in customer["sales"].values()
        for rule, points in sale["earned"].items()
        if sale["purse_of"][rule] == purse["id"] and sale["day"] >= first
    )
    earned += sum(
        event["points"] for event in customer["events"] if event["purse"] == purse["id"] and event["day"] >= first
    )
    if len(visits) < 2 or earned <= 0:
        return None
    return ceil(Fraction(missing) / Fraction(earned, len(visits)))


def would_lapse(customer: dict, purse: str, day: date, expected_on: date) -> int:
    """ "and what would lapse before that visit's expected day"; of what is there, spendable or not yet."""
    lots = replay(customer, purse)["lots"]
    return sum(lot["points"] for lot in lots if lot["lapses_on"] is not None and day <= lot["lapses_on"] < expected_on)
