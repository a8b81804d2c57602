"""Random rules of every kind for the oracle, as documents say them: small figures, so that ties happen."""

from hypothesis import strategies as st

TIERS = ("bronze", "silver", "gold")
GOODS = ("bun", "cake", "coffee", "")
GROUPS = ("school", "staff")

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
whens = st.sampled_from(
    (
        *({},) * 25,
        {"to": "2026-11-21"},
        {"from": "2027-01-31"},
        {"from": "2026-10-25", "to": "2027-03-28"},
        {"season": {"from": "12-01", "to": "02-28"}},
        {"season": {"from": "02-29", "to": "11-21"}},
        {"weekdays": [6, 7]},
        {"weekdays": [1, 2, 3, 4, 5]},
        {"hours": {"from": "09:00", "to": "15:00"}},
        {"hours": {"from": "22:00", "to": "02:30"}},
        {"hours": {"from": "00:00", "to": "24:00"}},
        {"hours": {"from": "23:59", "to": "00:00"}},
        {"birthday": {"before": 3, "after": 3}},
        {"birthday": {"before": 0, "after": 60}},
        {"birthday": {"before": 60}},
    )
)
whos = st.sampled_from(
    (
        *({},) * 25,
        {"tiers": ["gold"]},
        {"tiers": ["bronze", "silver"]},
        {"groups": ["school"]},
        {"groups": ["school", "staff"], "tiers": ["bronze", "gold"]},
        {"first_purchase": True},
        {"visit": 2},
        {"every_visit": 2},
        {"every_visit": 3},
        {"away": 2},
        {"away": 31},
    )
)
limits = st.sampled_from((*(None,) * 16, 0, 7, 20, 60, 200))


@st.composite
def shared(draw: st.DrawFn, kind: str, nth: int) -> dict:
    """What every rule with conditions says."""
    return {
        "id": f"{kind}-{nth}",
        "name": f"{kind} {nth}",
        "off": draw(st.sampled_from((False,) * 9 + (True,))),
        "what": draw(scopes),
        "when": draw(whens),
        "who": draw(whos),
    }


@st.composite
def limited(draw: st.DrawFn, kind: str, nth: int) -> dict:
    return {
        **draw(shared(kind, nth)),
        "at_least": draw(st.sampled_from((0, 0, 0, 0, 0, 0, 60, 100, 150))),
        "budget": draw(limits),
        "per_customer": draw(limits),
    }


GOODS_KINDS = (
    {"kind": "percent", "percent": 1000},
    {"kind": "percent", "percent": 3333},
    {"kind": "percent", "percent": 10_000},
    {"kind": "amount", "amount": 7},
    {"kind": "amount", "amount": 31},
    {"kind": "fixed_price", "price": 25},
    {"kind": "fixed_price", "price": 0},
    {"kind": "n_plus_m", "n": 2, "m": 1},
    {"kind": "n_plus_m", "n": 1, "m": 1, "percent": 3333},
    {"kind": "n_plus_m", "n": 1, "m": 2, "grouping": "dearest_first"},
    {"kind": "n_plus_m", "n": 2, "m": 1, "grouping": "dearest_first"},
    {"kind": "n_plus_m", "n": 3, "m": 2, "percent": 9999},
    {"kind": "second_unit", "percent": 5000},
    {"kind": "second_unit", "percent": 3333},
    {"kind": "bundle", "price": 50, "goods": [{"what": {"goods": ["bun"]}}, {"what": {"goods": ["cake"]}}]},
    {
        "kind": "bundle",
        "price": 70,
        "goods": [{"what": {"goods": ["coffee"]}}, {"what": {"goods": ["bun"]}, "count": 2}],
    },
    {"kind": "bundle", "price": 31, "goods": [{"what": {"goods": ["cake"]}}, {"what": {"categories": ["drinks"]}}]},
    {"kind": "bundle", "price": 40, "goods": [{"what": {}, "count": 3}]},
    {"kind": "gift"},
    {"kind": "gift", "count": 2},
)


@st.composite
def goods_rules(draw: st.DrawFn, nth: int) -> dict:
    rule = {**draw(limited("goods", nth)), **draw(st.sampled_from(GOODS_KINDS))}
    if rule["kind"] == "bundle":
        rule["what"] = {}
    return {**rule, "alone": draw(st.sampled_from((False, False, True)))}


@st.composite
def campaign_rules(draw: st.DrawFn, nth: int) -> dict:
    kinds = (
        {"kind": "percent", "percent": 1000},
        {"kind": "percent", "percent": 3333},
        {"kind": "percent", "percent": 10_000},
        {"kind": "amount", "amount": 10},
        {"kind": "amount", "amount": 50},
        {"kind": "fixed_price", "price": 20},
    )
    modes = (
        {"mode": "adds"},
        {"mode": "adds"},
        {"mode": "best_of", "group": "a"},
        {"mode": "best_of", "group": "a"},
        {"mode": "best_of", "group": "b"},
        {"mode": "alone"},
    )
    coupon = draw(st.booleans())
    return {
        **draw(limited("campaign", nth)),
        **draw(st.sampled_from(kinds)),
        **draw(st.sampled_from(modes)),
        "priority": draw(st.sampled_from((0, 0, 1, 2))),
        "coupon": coupon,
        "uses": draw(st.sampled_from((None, None, None, 1, 2))),
        "once_each": draw(st.sampled_from((False, False, True))),
    }


@st.composite
def tier_terms(draw: st.DrawFn, nth: int, with_prices: bool) -> dict:
    percents = {tier: draw(rates) for tier in TIERS if draw(st.booleans())}
    rule = {"id": f"tier-{nth}", "name": "Tier", "percent": percents, "what": draw(scopes)}
    if with_prices and draw(st.booleans()):
        prices = st.sampled_from((0, 10, 25, 33, 100))
        rule["prices"] = {
            tier: {goods: draw(prices) for goods in GOODS[:3] if draw(st.booleans())}
            for tier in TIERS
            if draw(st.booleans())
        }
    return rule


@st.composite
def only_for(draw: st.DrawFn, nth: int) -> dict:
    what = draw(st.sampled_from(({"goods": ["coffee"]}, {"categories": ["drinks"]}, {"goods": ["cake"]})))
    tiers = draw(st.sampled_from((["gold"], ["silver", "gold"], ["bronze", "silver", "gold"])))
    off = draw(st.sampled_from((False, True)))
    return {"id": f"only-{nth}", "name": "Only", "what": what, "tiers": tiers, "off": off}


GAINS = (
    {"kind": "visit", "gives": 1},
    {"kind": "visit", "gives": 10},
    {"kind": "unit", "gives": 1},
    {"kind": "unit", "gives": 3},
    {"kind": "rate", "rate": 700},
    {"kind": "steps", "gives": 1, "per": 30},
    {"rate": 3333},
    {"gives": 3, "per": 40},
    {"kind": "event", "on": "first_purchase", "gives": 50},
    {"kind": "event", "on": "birthday", "gives": 30},
    {"kind": "event", "on": "birthday", "gives": 7},
    {"kind": "event", "on": "visit", "gives": 11},
    {"kind": "event", "on": "visit", "gives": 13},
    {"kind": "event", "on": "came_back", "gives": 9},
    {"kind": "event", "on": "referral", "gives": 20, "friend_gives": 15},
    {"kind": "event", "on": "referral", "gives": 5},
    {"kind": "event", "on": "survey", "gives": 5},
    {"kind": "event", "on": "review", "gives": 6},
    {"kind": "event", "on": "profile", "gives": 8},
    {"kind": "event", "on": "joined", "gives": 25},
)


@st.composite
def multipliers(draw: st.DrawFn) -> dict:
    return {
        "times": draw(st.sampled_from((200, 300, 150, 50, 133))),
        "what": draw(scopes),
        "when": draw(whens),
        "who": draw(whos),
        "compounds": draw(st.sampled_from((False, False, True))),
    }


@st.composite
def gain_rules(draw: st.DrawFn, nth: int, purse: str) -> dict:
    at_least = draw(st.sampled_from((0, 0, 0, 0, 50, 100)))
    gain = draw(st.sampled_from(GAINS))
    # An id stays with its kind through all versions: caps and marks follow it.
    named = f"{gain.get('kind', 'rate')}-{gain.get('on', '')}"
    rule = {**draw(shared(named, nth)), "purse": purse, **gain, "at_least": at_least}
    # What an event needs to be one.
    match rule.get("on"):
        case "birthday":
            rule["when"] = {"birthday": draw(st.sampled_from(({"before": 3, "after": 3}, {"before": 60, "after": 60})))}
        case "visit":
            rule["who"] = draw(st.sampled_from(({"visit": 2}, {"visit": 3}, {"every_visit": 2}, {"every_visit": 3})))
        case "came_back":
            rule["who"] = {"away": draw(st.sampled_from((1, 2, 28)))}
        case "survey" | "review" | "profile" | "joined":
            # No sale: there is no visit to number, and no basis.
            rule |= {"who": {}, "at_least": 0, "what": {}}
    caps = {}
    if draw(st.sampled_from((False, False, True))):
        for name in ("receipt", "day", "month", "customer"):
            cap = draw(st.sampled_from((None, None, 0, 5, 17, 60)))
            if cap is not None:
                caps[name] = cap
    if rule.get("kind") != "event":
        rule["basis"] = draw(st.sampled_from(("paid", "before_purses", "before_discounts")))
        rule["below"] = draw(st.sampled_from((None, None, None, at_least + 150, at_least + 60)))
    rule |= {"caps": caps, "multiply": [draw(multipliers()) for _ in range(draw(st.sampled_from((0, 0, 1, 2))))]}
    if rule.get("on") != "referral":
        rule["budget"] = draw(limits)
    return rule


@st.composite
def next_coupons(draw: st.DrawFn, nth: int, campaigns: list[dict]) -> dict:
    hows = ({"every_visits": 1}, {"every_visits": 2}, {"every_visits": 3}, {"receipt_from": 100}, {"receipt_from": 0})
    lasts = ({}, {"for": "days", "count": 14}, {"for": "months", "count": 1}, {"for": "month_end"}, {"for": "year_end"})
    return {
        "id": f"next-{nth}",
        "name": "Next",
        "gives": draw(st.sampled_from([rule["id"] for rule in campaigns])),
        "pending": draw(st.sampled_from((0, 1, 3))),
        "lasts": draw(st.sampled_from(lasts)),
        **draw(st.sampled_from(hows)),
    }


@st.composite
def ladders(draw: st.DrawFn, purse: str) -> dict:
    """Gifts and percents at steps of a purse."""
    said: dict = {}
    if draw(st.booleans()):
        steps = draw(st.sampled_from(((5, 30), (20, 21), (60, 200))))
        said["gifts"] = [
            {"id": f"{purse}-gift-{nth}", "name": "Gift", "points": points} for nth, points in enumerate(steps)
        ]
    if draw(st.booleans()):
        steps = draw(st.sampled_from(((0, 30), (20, 21), (60, 200))))
        said["discount_ladder"] = [{"from": start, "percent": draw(rates)} for start in steps]
    return said


@st.composite
def tiers_by(draw: st.DrawFn, purse: str) -> tuple[dict, tuple[int, int, int]]:
    """What measures tiers, and steps that such a measure reaches."""
    measure = draw(st.sampled_from(("spend", "visits", "points")))
    steps = draw(
        st.sampled_from(
            {
                "spend": ((0, 100, 250), (0, 300, 600), (50, 51, 1000)),
                "visits": ((0, 2, 3), (1, 2, 4), (0, 1, 3)),
                "points": ((0, 10, 30), (0, 50, 51), (5, 20, 100)),
            }[measure]
        )
    )
    said = {
        "measure": measure,
        "window": draw(st.sampled_from(("last_days", "since_change", "calendar_year", "lifetime", "last_days"))),
        "days": draw(st.sampled_from((1, 2, 3, 30))),
        "down": draw(st.sampled_from(("never", "window_end", "one_step"))),
        "grace": draw(st.sampled_from((0, 0, 1, 2, 31, 400))),
    }
    if measure == "points":
        said["purse"] = purse
    return said, steps
