"""Random shops for the oracle: documents, and what happened to one customer, as plain data that shrinks well."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from tests.loyalty import oracle_rules as rules_of

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
HAPPENINGS = ("sale",) * 8 + ("refund",) * 6 + ("void", "adjust", "adjust", "lapse", "publish", "happen")

pauses = st.sampled_from(PAUSES)
rates, scopes = rules_of.rates, rules_of.scopes
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


@st.composite
def whole_documents(draw: st.DrawFn, zone: str, purse_ids: tuple[str, ...], about: str) -> dict:
    """Any programme of the whole language; `about` says which of its parts are many."""
    document = draw(documents(zone, purse_ids))
    many, few = st.integers(1, 3), st.sampled_from((0, 0, 0, 1))
    discounts = document["discounts"]
    on_goods, in_campaigns = many if about == "goods" else few, many if about == "campaigns" else few
    discounts["goods"] = [draw(rules_of.goods_rules(nth)) for nth in range(draw(on_goods))]
    discounts["campaigns"] = [draw(rules_of.campaign_rules(nth)) for nth in range(draw(in_campaigns))]
    discounts["tier"] = [draw(rules_of.tier_terms(nth, True)) for nth in range(len(discounts["tier"]))]
    discounts["only_for"] = [draw(rules_of.only_for(nth)) for nth in range(draw(st.sampled_from((0,) * 9 + (1,))))]
    if about != "earning":
        document["earn"] = document["earn"][:1]
    gains = st.integers(1, 4) if about == "earning" else few
    document["earn"] += [
        draw(rules_of.gain_rules(nth, draw(st.sampled_from(purse_ids)))) for nth in range(10, 10 + draw(gains))
    ]
    with_coupon = [rule for rule in discounts["campaigns"] if rule["coupon"]]
    if with_coupon:
        document["coupons"] = [draw(rules_of.next_coupons(nth, with_coupon)) for nth in range(draw(st.integers(0, 2)))]
    if about == "saving":
        for purse in document["purses"]:
            purse.update(draw(rules_of.ladders(purse["id"])))
    if about == "tiers" or draw(few):
        by, steps = draw(rules_of.tiers_by(purse_ids[-1]))
        document["tiers_by"] = by
        document["tiers"] = [
            {"id": tier, "name": tier, "from": start} for tier, start in zip(TIERS, steps, strict=True)
        ]
    document["visits"] = {"one_a_day": draw(st.sampled_from((False, False, True)))}
    return document


prices = st.one_of(st.sampled_from((30, 20, 10, 33, 50, 100)), st.integers(1, 120), st.integers(0, 999))
lines = st.fixed_dictionaries(
    {
        "unit_price": prices,
        "quantity": st.sampled_from((1000, 1000, 1000, 2000, 3000, 7000, 333, 1, 2500)),
        "goods": st.sampled_from(GOODS),
        "category": st.sampled_from(CATEGORIES),
    }
)
asks = st.sampled_from(("most", "most", "most", None, None, 0, 5, 10, 30, "all there is", "one too many"))
#: How much of each line comes back: none, all that is left, one unit, or some thousandths.
picks = st.lists(st.sampled_from(("all", "none", "unit", 1, 333, 1500)), min_size=5, max_size=5)
CODES = tuple(f"CODE-{nth}" for nth in range(4))


@st.composite
def steps(draw: st.DrawFn, purse_ids: tuple[str, ...], about: str, happenings: tuple[str, ...] = HAPPENINGS) -> dict:
    what = draw(st.sampled_from(happenings))
    step: dict = {"what": what, "pause": draw(pauses)}
    if what == "sale":
        gifts = [f"{purse}-gift-{nth}" for purse in purse_ids for nth in (0, 1)] if about == "saving" else []
        wanted = draw(st.lists(st.sampled_from(gifts), max_size=2, unique=True)) if gifts else []
        step["lines"] = draw(st.lists(lines, min_size=0 if wanted else 1, max_size=4))
        step["asks"] = {purse: draw(asks) for purse in purse_ids}
        step["card"] = draw(st.sampled_from(CARDS))
        step["guest"] = draw(st.sampled_from((False,) * 14 + (True,)))
        many = 2 if about == "campaigns" else 0
        step["coupons"] = draw(st.lists(st.sampled_from(CODES), max_size=many, unique=True))
        step["gifts"] = wanted
    elif what in ("refund", "void"):
        step["which"] = draw(st.integers(0, 3))
        step["picks"] = draw(picks)
    elif what == "adjust":
        step["purse"] = draw(st.sampled_from(purse_ids))
        step["points"] = draw(st.sampled_from((60, 7, 200, 500, -5, -100)))
        step["usable_in"] = draw(st.sampled_from((None, None, 1, 3)))
        step["lapses_in"] = draw(st.sampled_from((None, 0, 2, 31, 400)))
    elif what == "happen":
        step["event"] = draw(st.sampled_from(("survey", "review", "profile", "joined")))
    return step


@st.composite
def earned_spent_returned(draw: st.DrawFn, purse_ids: tuple[str, ...], about: str) -> list[dict]:
    """What is earned is spent, then the sale that earned it comes back: the way into debt."""
    earning, spending = (draw(steps(purse_ids, about, ("sale",))) for _ in range(2))
    returning = draw(steps(purse_ids, about, ("refund", "void")))
    earning["guest"] = spending["guest"] = False
    spending["asks"] = dict.fromkeys(purse_ids, "most")
    returning["which"] = 0
    return [earning, spending, returning]


@st.composite
def coupons(draw: st.DrawFn, code: str, start: date) -> dict:
    days = (None, None, None, start, start + timedelta(days=1), start - timedelta(days=1), start + timedelta(days=40))
    return {
        "code": code,
        "rule": draw(st.sampled_from(("campaign-0", "campaign-0", "campaign-1", "campaign-2"))),
        "from": draw(st.sampled_from(days[:5])),
        "to": draw(st.sampled_from(days)),
        "owner": draw(st.sampled_from(("", "", "ann", "bob"))),
        "used": draw(st.sampled_from((False,) * 5 + (True,))),
    }


@st.composite
def people(draw: st.DrawFn, start: date) -> dict:
    """Who the customer is, beside what they did."""
    births = (None, date(2000, 2, 29), date(1990, start.month, start.day), date(1990, 1, 1), date(1985, 11, 24))
    return {
        "birthday": draw(st.sampled_from(births)),
        "groups": draw(st.sampled_from(((), ("school",), ("staff", "other")))),
        "referred_by": draw(st.sampled_from(("", "bob"))),
    }


def limited_rules(document: dict) -> list[str]:
    """Rules whose limits others may have used up before."""
    discounts = document["discounts"]
    rules = [*discounts.get("goods", ()), *discounts.get("campaigns", ()), *document["earn"]]
    return [rule["id"] for rule in rules if rule.get("budget") is not None or rule.get("uses") is not None]


@st.composite
def cases(draw: st.DrawFn, about: str) -> dict:
    """One shop and what one customer did there. `about` names the part of the language that is looked at."""
    zone = draw(st.sampled_from(ZONES))
    purse_ids = draw(st.sampled_from((PURSES[:1], PURSES[:1], PURSES[:1], PURSES)))
    drawn = documents(zone, purse_ids) if about == "purses" else whole_documents(zone, purse_ids, about)
    first = draw(drawn)
    versions = [first]
    if draw(st.integers(0, 3)) == 0:
        # A later version changes rules; a purse keeps its unit.
        units = {purse["id"]: purse for purse in first["purses"]}
        second = draw(drawn)
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
    elsewhere = st.sampled_from(({}, {}, {"in_all": 5, "times": 1}, {"in_all": 19}))
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
    first_steps = draw(earned_spent_returned(purse_ids, about)) if draw(st.booleans()) else []
    given_tier = None if given is None else {"tier": given, "ends_on": draw(ends.filter(bool))}
    return {
        "documents": versions,
        "start": start,
        "terms": terms,
        "given_tier": given_tier,
        "incremental": draw(st.booleans()),
        "opening": draw(st.sampled_from((0, 0, 0, 25, 80, 400))),
        "steps": first_steps + draw(st.lists(steps(purse_ids, about), min_size=3, max_size=12)),
        "coupons": [draw(coupons(code, start.date())) for code in (CODES if about == "campaigns" else ())],
        "elsewhere": {rule: draw(elsewhere) for rule in limited_rules(first)},
        **draw(people(start.date())),
    }
