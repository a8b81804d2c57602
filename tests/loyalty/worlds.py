"""Random programmes, customers and baskets for the laws: small figures, so that ties and roundings happen often."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from loyalty.programme import Programme
from loyalty.programme_document import read

NOON = datetime(2026, 11, 21, 9, tzinfo=UTC)
GOODS = ("bun", "cake", "coffee", "")
CATEGORIES = ("bakery", "drinks", "")
TIERS = ("bronze", "silver", "gold")

rates = st.sampled_from([0, 1, 33, 250, 500, 741, 3333, 9999, 10_000])
scopes = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"goods": st.lists(st.sampled_from(GOODS[:3]), max_size=2)}),
    st.fixed_dictionaries({"not_categories": st.lists(st.sampled_from(CATEGORIES[:2]), max_size=1)}),
)
lifetimes = st.sampled_from(
    [
        {},
        {"for": "days", "count": 3},
        {"for": "months", "count": 1},
        {"for": "month_end"},
        {"for": "months_from_visit", "count": 1},
    ]
)
purses = st.fixed_dictionaries(
    {
        "id": st.just("purse"),
        "name": st.just("Purse"),
        "unit": st.just("points"),
        "scale": st.sampled_from([0, 1, 2]),
        "worth": st.sampled_from([1, 7, 50, 100]),
        "usable_from": st.sampled_from([0, 0, 0, 40]),
        "pending": st.sampled_from([0, 0, 2]),
        "lasts": lifetimes,
        "pays_up_to": rates,
        "step": st.sampled_from([1, 1, 5]),
        "at_least": st.sampled_from([0, 0, 10]),
        "returned_lasts": st.sampled_from([0, 2, 30]),
        "too_little": st.sampled_from(["debt", "forgive", "ask"]),
        "not_for": st.one_of(st.none(), scopes),
    }
)
hows = st.one_of(
    st.fixed_dictionaries({"rate": rates}),
    st.fixed_dictionaries({"gives": st.integers(1, 3), "per": st.sampled_from([1, 30, 100, 1000])}),
)


@st.composite
def earns(draw: st.DrawFn, nth: int) -> dict[str, object]:
    at_least = draw(st.sampled_from([0, 0, 50, 200]))
    caps = {name: draw(st.one_of(st.none(), st.integers(0, 60))) for name in ("receipt", "day", "month", "customer")}
    return {
        **draw(hows),
        "id": f"earn-{nth}",
        "name": f"Earn {nth}",
        "purse": "purse",
        "what": draw(scopes),
        "basis": draw(st.sampled_from(["paid", "before_purses", "before_discounts"])),
        "at_least": at_least,
        "below": draw(st.one_of(st.none(), st.just(at_least + 150))),
        "caps": caps,
    }


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Any programme of one purse: steps, tiers, caps, floors."""
    window = draw(st.sampled_from(["lifetime", "calendar_year"]))
    return read(
        {
            "name": "Any",
            "currency": {"code": "RUB"},
            "zone": "Europe/Moscow",
            "purses": [draw(purses)],
            "tiers": [{"id": tier, "name": tier, "from": nth * 300} for nth, tier in enumerate(TIERS)],
            "tiers_by": {"window": window, "down": draw(st.sampled_from(["never", "window_end", "one_step"]))},
            "discounts": {
                "cumulative": [
                    {
                        "id": "steps",
                        "name": "Steps",
                        "by": draw(st.sampled_from(["spend", "visits"])),
                        "steps": [{"from": 2, "percent": draw(rates)}, {"from": 400, "percent": draw(rates)}],
                        "what": draw(scopes),
                    }
                ],
                "tier": [{"id": "tier", "name": "Tier", "percent": {"gold": draw(rates)}, "what": draw(scopes)}],
                "floors": draw(st.sampled_from([[], [{"unit_price": 20}]])),
                "at_most": draw(st.one_of(st.none(), rates)),
            },
            "earn": [draw(earns(nth)) for nth in range(draw(st.integers(0, 3)))],
        }
    )


lines = st.fixed_dictionaries(
    {
        "unit_price": st.integers(0, 120),
        "quantity": st.sampled_from([1000, 1000, 2000, 3000, 333, 1]),
        "goods": st.sampled_from(GOODS),
        "category": st.sampled_from(CATEGORIES),
    }
)
asks = st.one_of(st.none(), st.just("most"), st.integers(0, 80))
#: Time between two movements: the same instant, the same day, days, a month and more.
pauses = st.sampled_from([timedelta(0), timedelta(hours=1), timedelta(days=1), timedelta(days=4), timedelta(days=40)])
