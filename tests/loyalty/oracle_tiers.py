"""Spend, visits, points and tiers read a second time, one day after another (programme.md §5)."""

from datetime import date, timedelta
from functools import lru_cache

ONE_DAY = timedelta(days=1)


def spend_and_visits(customer: dict, window: dict, day: date, one_a_day: bool = False) -> tuple[int, int]:
    """ "Spend is what the customer really paid for goods …; a refund counts as if those goods had never been sold"."""
    span = window.get("span", "lifetime")
    spend, visits = 0, []
    for sale in customer["sales"].values():
        if span == "calendar_year" and sale["day"].year != day.year:
            continue
        # ""last N days" is today and the N−1 days before"
        if span == "last_days" and (day - sale["day"]).days > window["days"] - 1:
            continue
        spend += sale["spend"]
        if sale["is_visit"]:
            visits.append(sale["day"])
    return spend, len(set(visits)) if one_a_day else len(visits)


def measured_by_day(document: dict, customer: dict, extra: dict, today: date) -> dict[date, int]:
    """ "measured by spend, visits or points earned", on the sale's own day; `extra` is a sale not booked yet."""
    by = document.get("tiers_by", {})
    measure = by.get("measure", "spend")
    sums: dict[date, int] = {today: 0}

    def add(day: date, amount: int) -> None:
        sums[day] = sums.get(day, 0) + amount

    for sale in [*customer["sales"].values(), {**extra, "day": today}] if extra else customer["sales"].values():
        if measure == "spend":
            add(sale["day"], sale["spend"])
        elif measure == "visits":
            if not (document.get("visits", {}).get("one_a_day", False) and sums.get(sale["day"], 0)):
                add(sale["day"], int(sale["is_visit"]))
        else:
            add(
                sale["day"],
                sum(points for rule, points in sale["earned"].items() if sale["purse_of"][rule] == by["purse"]),
            )
    if measure == "points":
        for event in customer["events"]:
            if event["purse"] == by["purse"]:
                add(event["day"], event["points"])
    return sums


def tier_on(document: dict, customer: dict | None, day: date, extra: dict | None = None) -> str:
    """The tier's id on that day, after `extra` is sold on it; empty below the lowest one and for a guest."""
    tiers = document.get("tiers", [])
    if customer is None or not tiers:
        return ""
    by = document.get("tiers_by", {})
    rung = held(tiers, by, measured_by_day(document, customer, extra or {}, day), day)
    given = customer["given_tier"]
    if given is not None and day <= given["ends_on"]:
        # "A tier given by hand … never holds the customer below what they earned."
        rung = max([rung, *(place for place, tier in enumerate(tiers) if tier["id"] == given["tier"])])
    return tiers[rung]["id"] if rung >= 0 else ""


def held(tiers: list[dict], by: dict, sums: dict[date, int], until: date) -> int:
    steps = tuple(tier.get("from", 0) for tier in tiers)
    return walked(steps, tuple(sorted(by.items())), tuple(sorted(sums.items())), until)


@lru_cache(maxsize=500)
def walked(steps: tuple[int, ...], said: tuple, days: tuple[tuple[date, int], ...], until: date) -> int:
    """The walk from day to day; asked many times of the same customer, it is walked once."""
    by, sums = dict(said), dict(days)
    window = by.get("window", "lifetime")
    if window == "since_change":
        return held_since_change(steps, sums, until)
    if window == "last_days":
        return held_in_last_days(steps, by, sums, until)
    return held_in_years(steps, by, sums, until)


def reached(steps: tuple[int, ...], amount: int) -> int:
    rung = -1
    for place, start in enumerate(steps):
        if start <= amount:
            rung = place
    return rung


def held_since_change(steps: tuple[int, ...], sums: dict[date, int], until: date) -> int:
    """ ""Since the last change" starts again at 0 after the sale that changed it, and never goes down."

    Ruling: whole days count; a change takes the whole of its day.
    """
    rung, since = reached(steps, 0), 0
    day = min(sums)
    while day <= until:
        since += sums.get(day, 0)
        if reached(steps, since) > rung:
            rung, since = reached(steps, since), 0
        day += ONE_DAY
    return rung


def held_in_last_days(steps: tuple[int, ...], by: dict, sums: dict[date, int], until: date) -> int:
    """ "for "last N days" the grace runs from the first day the sum is below"."""
    down, grace = by.get("down", "never"), by.get("grace", 0)
    rung, below_for = reached(steps, 0), 0
    day = min(sums)
    while day <= until:
        # ""last N days" is today and the N−1 days before"
        first = day - timedelta(days=by["days"] - 1)
        window = sum(amount for then, amount in sums.items() if first <= then <= day)
        now = reached(steps, window)
        if now >= rung:
            rung, below_for = now, 0
        else:
            below_for += 1
            if down != "never" and below_for > grace:
                # "to the tier earned in … the running one … · or one step only"
                rung = rung - 1 if down == "one_step" else now
                # Ruling: each step has a grace of its own, from the day on which the one above was lost.
                below_for = int(now < rung)
        day += ONE_DAY
    return rung


def held_in_years(steps: tuple[int, ...], by: dict, sums: dict[date, int], until: date) -> int:
    """ "Up: at once, after the sale that reaches it. Down: …", day by day."""
    yearly = by.get("window", "lifetime") == "calendar_year"
    down, grace = by.get("down", "never"), by.get("grace", 0)
    rung = reached(steps, 0)
    in_window = 0
    #: By year: the tier earned in it.
    earned: dict[int, int] = {}
    day = min(sums)
    first_year = day.year
    while day <= until:
        if yearly and (day.month, day.day) == (1, 1):
            in_window = 0
        ended = day - timedelta(days=grace + 1)
        if yearly and down != "never" and (ended.month, ended.day) == (12, 31) and ended.year >= first_year:
            # "at the end of the window plus grace days, to the tier earned in the window that ended or in the
            # running one if better · or one step only"
            deserved = max(earned.get(year, reached(steps, 0)) for year in range(ended.year, day.year + 1))
            if deserved < rung:
                rung = rung - 1 if down == "one_step" else deserved
        in_window += sums.get(day, 0)
        earned[day.year] = reached(steps, in_window)
        rung = max(rung, earned[day.year])
        day += ONE_DAY
    return rung
