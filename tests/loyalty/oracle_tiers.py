"""Spend, visits and tiers read a second time: one day after another from the first sale on (programme.md §5)."""

from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


def spend_and_visits(customer: dict, window: dict, day: date) -> tuple[int, int]:
    """ "Spend is what the customer really paid for goods …; a refund counts as if those goods had never been sold"."""
    span = window.get("span", "lifetime")
    spend = visits = 0
    for sale in customer["sales"].values():
        if span == "calendar_year" and sale["day"].year != day.year:
            continue
        # ""last N days" is today and the N−1 days before"
        if span == "last_days" and (day - sale["day"]).days > window["days"] - 1:
            continue
        spend += sale["spend"]
        visits += sale["is_visit"]
    return spend, visits


def tier_on(document: dict, customer: dict | None, day: date, extra: int = 0) -> str:
    """The tier's id on that day, after `extra` more is spent on it; empty below the lowest one and for a guest."""
    tiers = document.get("tiers", [])
    if customer is None or not tiers:
        return ""
    spent_on: dict[date, int] = {day: extra}
    for sale in customer["sales"].values():
        spent_on[sale["day"]] = spent_on.get(sale["day"], 0) + sale["spend"]
    rung = held_by_spend(tiers, document.get("tiers_by", {}), spent_on, day)
    given = customer["given_tier"]
    if given is not None and day <= given["ends_on"]:
        # "A tier given by hand … never holds the customer below what they earned."
        rung = max([rung, *(place for place, tier in enumerate(tiers) if tier["id"] == given["tier"])])
    return tiers[rung]["id"] if rung >= 0 else ""


def reached(tiers: list[dict], spend: int) -> int:
    return max([-1, *(place for place, tier in enumerate(tiers) if tier.get("from", 0) <= spend)])


def held_by_spend(tiers: list[dict], by: dict, spent_on: dict[date, int], until: date) -> int:
    """ "Up: at once, after the sale that reaches it. Down: …", day by day."""
    yearly = by.get("window", "lifetime") == "calendar_year"
    down, grace = by.get("down", "never"), by.get("grace", 0)
    rung = reached(tiers, 0)
    in_window = 0
    #: By year: the tier earned in it.
    earned: dict[int, int] = {}
    day = min(spent_on)
    first_year = day.year
    while day <= until:
        if yearly and (day.month, day.day) == (1, 1):
            in_window = 0
        ended = day - timedelta(days=grace + 1)
        if yearly and down != "never" and (ended.month, ended.day) == (12, 31) and ended.year >= first_year:
            # "at the end of the window plus grace days, to the tier earned in the window that ended or in the
            # running one if better · or one step only"
            deserved = max(earned.get(year, reached(tiers, 0)) for year in range(ended.year, day.year + 1))
            if deserved < rung:
                rung = rung - 1 if down == "one_step" else deserved
        in_window += spent_on.get(day, 0)
        earned[day.year] = reached(tiers, in_window)
        rung = max(rung, earned[day.year])
        day += ONE_DAY
    return rung
