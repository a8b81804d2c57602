"""A purse read a second time: every point is taken, lapsed and given back one by one (programme.md §2)."""

from calendar import monthrange
from datetime import date, timedelta


def days_later(day: date, days: int) -> date:
    return day + timedelta(days=days)


def months_later(day: date, months: int) -> date:
    """ "31 January + 1 month is the last day of February"."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def last_day(lasts: dict, earned_on: date) -> date | None:
    """ "`forever` · N days · N months · to month end · to year end · N months from the last visit"."""
    kind = lasts.get("for", "forever")
    if kind == "forever":
        return None
    if kind == "days":
        return days_later(earned_on, lasts["count"])
    if kind == "month_end":
        return date(earned_on.year, earned_on.month, monthrange(earned_on.year, earned_on.month)[1])
    if kind == "year_end":
        return date(earned_on.year, 12, 31)
    return months_later(earned_on, lasts["count"])


# -- the state of one purse: {"lots": [...], "debt": n, "took": {sale: [a lot for every point, in order]}}


def is_open(lot: dict, day: date) -> bool:
    """ "A lot is good through the whole local day on which it lapses." """
    return lot["lapses_on"] is None or day <= lot["lapses_on"]


def is_usable(lot: dict, day: date) -> bool:
    """ "after N days" is N or more."""
    return lot["usable_on"] is None or day >= lot["usable_on"]


def spendable(state: dict, day: date) -> int:
    """ "Spendable = open spendable lots − debt, at least 0." """
    points = sum(lot["points"] for lot in state["lots"] if is_open(lot, day) and is_usable(lot, day))
    return max(0, points - state["debt"])


def pending(state: dict, day: date) -> int:
    return sum(lot["points"] for lot in state["lots"] if is_open(lot, day) and not is_usable(lot, day))


def in_line(lot: dict) -> tuple:
    """ "earliest lapse first, never-lapsing last, then oldest, then id"."""
    return (lot["lapses_on"] or date.max, lot["at"], lot["place"])


def replay(customer: dict, purse: str) -> dict:
    """ "A purse's entries are replayed in the order (when it happened, id)"."""
    state: dict = {"lots": [], "debt": 0, "took": {}}
    visits: list[date] = []
    for event in sorted(customer["journal"], key=lambda event: (event["at"], event["id"])):
        for move in event["moves"]:
            if move["kind"] == "visit":
                visits.append(event["day"])
                visited(state, event["day"])
            elif move["purse"] == purse:
                post(state, move, event, visits)
    return state


def visited(state: dict, day: date) -> None:
    """ "N months from the last visit (a visit later refunded keeps what it prolonged)"; what has lapsed is gone."""
    for lot in state["lots"]:
        if lot["months"] and is_open(lot, day):
            lot["lapses_on"] = max(lot["lapses_on"], months_later(day, lot["months"]))


def post(state: dict, move: dict, event: dict, visits: list[date]) -> None:
    day = event["day"]
    if move["kind"] == "credit":
        credit(state, move, visits)
    elif move["kind"] == "payment":
        state["took"][move["of_sale"]] = [take_one(state, day) for _ in range(move["points"])]
    elif move["kind"] == "return":
        give_back(state, move)
    elif move["kind"] == "take_back":
        for _ in range(move["points"]):
            take_back_one(state, move["of_sale"], day)
    elif move["kind"] == "debit":
        for _ in range(move["points"]):
            take_one(state, day)
    elif move["kind"] == "forgive":
        # "or are forgiven for good, by an entry of its own"
        state["debt"] -= move["points"]
    else:
        raise AssertionError(move)


def credit(state: dict, move: dict, visits: list[date]) -> None:
    """ "A credit first fills debt, pending or not; the rest opens a lot." """
    points = move["points"]
    while points and state["debt"]:
        points -= 1
        state["debt"] -= 1
    if points:
        lot = {**move, "points": points}
        state["lots"].append(lot)
        if lot["months"]:
            # Credited by a later refund, its lapse is counted from the sale: visits since then prolonged it.
            for visit in sorted(visit for visit in visits if visit >= lot["since"]):
                visited({"lots": [lot]}, visit)


def take_one(state: dict, day: date) -> dict | None:
    """ "A payment takes from open, spendable lots …. It never takes pending lots." What isn't there is owed."""
    there = [lot for lot in state["lots"] if lot["points"] and is_open(lot, day) and is_usable(lot, day)]
    if not there:
        state["debt"] += 1
        return None
    lot = min(there, key=in_line)
    lot["points"] -= 1
    return lot


def give_back(state: dict, move: dict) -> None:
    """ "goes back last taken first, to the lots it came from, each with its lapse day or `returned_lasts` days …"."""
    took = state["took"][move["of_sale"]]
    for _ in range(move["points"]):
        lot = took.pop()
        if state["debt"]:
            # Ruling: a returned payment is a credit: it fills debt first, and that part counts as returned first.
            state["debt"] -= 1
        elif lot["lapses_on"] is None or lot["lapses_on"] >= move["least"]:
            lot["points"] += 1
        else:
            # Ruling: a part that must live longer than its lot lives on beside it.
            beside = [
                other
                for other in state["lots"]
                if other["place"] == lot["place"] and other["lapses_on"] == move["least"]
            ] or [{**lot, "points": 0, "lapses_on": move["least"]}]
            if not any(beside[0] is other for other in state["lots"]):
                state["lots"].append(beside[0])
            beside[0]["points"] += 1


def take_back_one(state: dict, sale: str, day: date) -> None:
    """ "first from the lots that sale opened (pending or lapsed ones too …), then as a payment would, then … debt"."""
    own = [lot for lot in state["lots"] if lot["points"] and lot["of_sale"] == sale]
    if own:
        min(own, key=in_line)["points"] -= 1
    else:
        take_one(state, day)
