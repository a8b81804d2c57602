"""Random shops for the oracle: documents, and what happened to one customer, as plain data that shrinks well."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

GOODS = ("bun", "cake", "coffee", "")
CATEGORIES = ("bakery", "drinks", "")
TIERS = ("bronze", "silver", "gold")
CARDS = ("", "plastic", "staff")
PURSES = ("purse", "other")

#: Ends of months and years, 29 February, the nights on which clocks change, in UTC.
STARTS = (
    datetime(2026, 11, 21, 9, tzinfo=UTC),
    datetime(2027, 1, 30, 20, tzinfo=UTC),
    datetime(2028, 2, 28, 12, tzinfo=UTC),
    datetime(2026, 12, 30, 21, 59, tzinfo=UTC),
    datetime(2026, 10, 24, 20, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 21, 30, tzinfo=UTC),
)
ZONES = ("Europe/Moscow", "Europe/Bucharest", "Europe/Budapest")
#: Prices that reach, or just miss, the steps and smallest amounts below.
EDGES = (50, 100, 49, 51, 60, 110, 150, 200, 250, 300)
#: What passes before a step: a time, or up to the edge of a local day.
PAUSES = (
    timedelta(0),
    timedelta(0),
    timedelta(hours=1),
    "last second of the day",
    "next midnight",
    timedelta(days=1),
    timedelta(days=2),
    timedelta(days=3),
    timedelta(days=28),
    timedelta(days=31),
    timedelta(days=100),
    timedelta(days=365),
    timedelta(days=366),
)

#: Twice as many sales and refunds as all else together.
HAPPENINGS = ("sale",) * 8 + ("refund",) * 6 + ("void", "adjust", "adjust", "lapse", "publish")

pauses = st.sampled_from(PAUSES)
rates = st.sampled_from((500, 0, 1, 33, 250, 741, 1000, 3333, 9999, 10_000))
scopes = st.sampled_from(
    (
        {},
        {},
        {"goods": ["bun"]},
        {"goods": ["cake", "coffee"]},
        {"categories": ["bakery"]},
        {"categories": ["drinks"], "goods": ["bun"]},
        {"not_goods": ["bun"]},
        {"not_categories": ["drinks"]},
        {"categories": ["bakery"], "not_goods": ["cake"]},
    )
)
lifetimes = st.sampled_from(
    (
        {},
        {"for": "days", "count": 1},
        {"for": "days", "count": 3},
        {"for": "months", "count": 1},
        {"for": "months", "count": 12},
        {"for": "month_end"},
        {"for": "year_end"},
        {"for": "months_from_visit", "count": 1},
        {"for": "months_from_visit", "count": 1},
        {"for": "months_from_visit", "count": 3},
    )
)


@st.composite
def purses(draw: st.DrawFn, purse: str) -> dict:
    units = (
        {"unit": "points"},
        {"unit": "money"},
        {"unit": "points", "worth": 1},
        {"unit": "points", "worth": 7},
        {"unit": "points", "worth": 50, "scale": 1},
        {"unit": "points", "worth": 7, "scale": 1},
        {"unit": "points", "worth": 150, "scale": 2},
    )
    return {
        "id": purse,
        "name": "Purse",
        **draw(st.sampled_from(units)),
        "usable_from": draw(st.sampled_from((0, 0, 0, 0, 40))),
        "pending": draw(st.sampled_from((0, 0, 0, 0, 1, 2, 30))),
        "lasts": draw(lifetimes),
        "pays_up_to": draw(st.sampled_from((10_000, 10_000, 10_000, 5000, 3333, 9999, 0))),
        "step": draw(st.sampled_from((1, 1, 5, 3))),
        "at_least": draw(st.sampled_from((0, 0, 0, 10))),
        "not_for": draw(st.sampled_from((None, None, {"goods": ["bun"]}, {"categories": ["drinks"]}, {}))),
        "returned_lasts": draw(st.sampled_from((30, 0, 2, 45))),
        "too_little": draw(st.sampled_from(("debt", "forgive", "ask"))),
    }


@st.composite
def earns(draw: st.DrawFn, nth: int, purse: str) -> dict:
    at_least = draw(st.sampled_from((0, 0, 0, 0, 50, 200)))
    hows = (
        {"rate": 500},
        {"rate": 3333},
        {"rate": 10_000},
        {"gives": 1, "per": 40},
        {"gives": 3, "per": 30},
        {"gives": 1, "per": 1},
        {"gives": 2, "per": 7},
    )
    capped = ((), (), ("month",), ("receipt",), ("day",), ("customer",), ("day", "month"), ("receipt", "customer"))
    caps = {name: draw(st.sampled_from((17, 60, 5, 0))) for name in draw(st.sampled_from(capped))}
    return {
        **draw(st.sampled_from(hows)),
        "id": f"earn-{nth}",
        "name": f"Earn {nth}",
        "purse": purse,
        "what": draw(st.one_of(st.just({}), scopes)),
        "basis": draw(st.sampled_from(("paid", "before_purses", "before_discounts"))),
        "at_least": at_least,
        "below": draw(st.sampled_from((None, None, at_least + 150, at_least + 60))),
        "caps": caps,
    }


@st.composite
def cumulative(draw: st.DrawFn, nth: int) -> dict:
    windows = ({}, {"span": "calendar_year"}, {"span": "last_days", "days": 1}, {"span": "last_days", "days": 29})
    by = draw(st.sampled_from(("spend", "visits")))
    first, second = (1, 3) if by == "visits" else draw(st.sampled_from(((0, 300), (100, 101), (50, 400))))
    return {
        "id": f"steps-{nth}",
        "name": "Steps",
        "by": by,
        "window": draw(st.sampled_from(windows)),
        "steps": [{"from": first, "percent": draw(rates)}, {"from": second, "percent": draw(rates)}],
        "what": draw(scopes),
    }


@st.composite
def named(draw: st.DrawFn, kind: str, nth: int, names: tuple[str, ...]) -> dict:
    percents = {name: draw(rates) for name in names if draw(st.booleans())}
    return {"id": f"{kind}-{nth}", "name": kind, "percent": percents, "what": draw(scopes)}


@st.composite
def documents(draw: st.DrawFn, zone: str, purse_ids: tuple[str, ...], purses_said: list[dict] | None = None) -> dict:
    """Any programme of this step. A later version keeps the purses it is told to keep."""
    floors = ([], [], [{"unit_price": 20}], [{"what": {"goods": ["bun"]}, "unit_price": 33}, {"unit_price": 7}])
    discounts = {
        "cumulative": [draw(cumulative(nth)) for nth in range(draw(st.integers(0, 2)))],
        "tier": [draw(named("tier", nth, TIERS)) for nth in range(draw(st.integers(0, 2)))],
        "card": [draw(named("card", nth, CARDS[1:])) for nth in range(draw(st.integers(0, 1)))],
        "floors": draw(st.sampled_from(floors)),
        "at_most": draw(st.sampled_from((None, None, 1500, 333, 5000))),
    }
    rules = draw(st.sampled_from((1, 1, 2, 2, 3, 0)))
    steps = draw(st.sampled_from(((0, 100, 250), (0, 300, 600), (50, 51, 1000))))
    return {
        "name": "Any",
        "currency": {"code": "RUB"},
        "zone": zone,
        "purses": purses_said or [draw(purses(purse)) for purse in purse_ids],
        "tiers": [{"id": tier, "name": tier, "from": start} for tier, start in zip(TIERS, steps, strict=True)],
        "tiers_by": {
            "window": draw(st.sampled_from(("calendar_year", "lifetime"))),
            "down": draw(st.sampled_from(("never", "window_end", "one_step"))),
            "grace": draw(st.sampled_from((0, 0, 1, 31, 400))),
        },
        "discounts": discounts,
        "earn": [draw(earns(nth, draw(st.sampled_from(purse_ids)))) for nth in range(rules)],
    }


lines = st.fixed_dictionaries(
    {
        "unit_price": st.one_of(st.integers(1, 120), st.sampled_from(EDGES), st.integers(0, 999)),
        "quantity": st.sampled_from((1000, 1000, 1000, 2000, 3000, 7000, 333, 1, 2500)),
        "goods": st.sampled_from(GOODS),
        "category": st.sampled_from(CATEGORIES),
    }
)
asks = st.sampled_from(("most", "most", "most", None, None, 0, 5, 10, 30, "all there is", "one too many"))
#: How much of each line comes back: none, all that is left, one unit, or some thousandths.
picks = st.lists(st.sampled_from(("all", "none", "unit", 1, 333, 1500)), min_size=5, max_size=5)


@st.composite
def steps(draw: st.DrawFn, purse_ids: tuple[str, ...], whats: tuple[str, ...] = HAPPENINGS) -> dict:
    what = draw(st.sampled_from(whats))
    step: dict = {"what": what, "pause": draw(pauses)}
    if what == "sale":
        step["lines"] = draw(st.lists(lines, min_size=1, max_size=4))
        step["asks"] = {purse: draw(asks) for purse in purse_ids}
        step["card"] = draw(st.sampled_from(CARDS))
        step["guest"] = draw(st.sampled_from((False,) * 14 + (True,)))
    elif what in ("refund", "void"):
        step["which"] = draw(st.integers(0, 3))
        step["picks"] = draw(picks)
    elif what == "adjust":
        step["purse"] = draw(st.sampled_from(purse_ids))
        step["points"] = draw(st.sampled_from((60, 7, 200, 500, -5, -100)))
        step["usable_in"] = draw(st.sampled_from((None, None, 1, 3)))
        step["lapses_in"] = draw(st.sampled_from((None, 0, 2, 31, 400)))
    return step


@st.composite
def earned_spent_returned(draw: st.DrawFn, purse_ids: tuple[str, ...]) -> list[dict]:
    """What is earned is spent, then the sale that earned it comes back: the way into debt."""
    earning, spending = (draw(steps(purse_ids, ("sale",))) for _ in range(2))
    returning = draw(steps(purse_ids, ("refund", "void")))
    earning["guest"] = spending["guest"] = False
    spending["asks"] = dict.fromkeys(purse_ids, "most")
    returning["which"] = 0
    return [earning, spending, returning]


@st.composite
def cases(draw: st.DrawFn) -> dict:
    zone = draw(st.sampled_from(ZONES))
    purse_ids = draw(st.sampled_from((PURSES[:1], PURSES[:1], PURSES[:1], PURSES)))
    first = draw(documents(zone, purse_ids))
    versions = [first]
    if draw(st.integers(0, 3)) == 0:
        # A later version changes rules; a purse keeps its unit.
        units = {purse["id"]: purse for purse in first["purses"]}
        second = draw(documents(zone, purse_ids))
        second["purses"] = [
            {
                **{key: value for key, value in purse.items() if key not in ("unit", "worth", "scale")},
                **{key: units[purse["id"]][key] for key in ("unit", "worth", "scale") if key in units[purse["id"]]},
            }
            for purse in second["purses"]
        ]
        versions.append(second)
    start = draw(st.sampled_from(STARTS))
    ends = st.sampled_from((None, date(2026, 11, 21), start.date() + timedelta(days=3), date(2029, 1, 1)))
    terms = [
        {
            "id": f"terms-{nth}",
            "percent": draw(rates),
            "from": draw(st.sampled_from((0, 100, 150))),
            "ends_on": draw(ends),
        }
        for nth in range(draw(st.sampled_from((0, 0, 0, 1, 2))))
    ]
    given = draw(st.sampled_from((None, None, None, *TIERS)))
    first_steps = draw(earned_spent_returned(purse_ids)) if draw(st.booleans()) else []
    given_tier = None if given is None else {"tier": given, "ends_on": draw(ends.filter(bool))}
    return {
        "documents": versions,
        "start": start,
        "terms": terms,
        "given_tier": given_tier,
        "incremental": draw(st.booleans()),
        "opening": draw(st.sampled_from((0, 0, 0, 25, 80, 400))),
        "steps": first_steps + draw(st.lists(steps(purse_ids), min_size=3, max_size=12)),
    }
