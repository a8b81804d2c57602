"""The rules of a programme's document: what each may say, and the values it becomes.

Every kind brings its own fields (`promotions.kinds`, `gains.kinds`); here they meet what all rules share.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from loyalty.condition_document import CONDITIONS, SCOPE, scope, when, who
from loyalty.document_shape import Field, ListOf, MapOf, OneOf, Record, Text, Variant, Whole, YesNo
from loyalty.gains import kinds as gains
from loyalty.money import WHOLE
from loyalty.programme import (
    Basis,
    Campaign,
    Caps,
    CardDiscount,
    CumulativeSteps,
    Earn,
    FloorPrice,
    GoodsRule,
    Lasts,
    Lifetime,
    Measure,
    Mode,
    Multiplier,
    NextPurchase,
    OnlyFor,
    Span,
    Step,
    TierDiscount,
    Window,
)
from loyalty.promotions import kinds as promotions

PERCENT = Whole(0, WHOLE)
#: What a multiplier says: 200 is double.
_HUNDREDTHS = Whole(1, 100_000)
_RULE = {
    "id": Field(Text()),
    "name": Field(Text()),
    "off": Field(YesNo(), False, "switched off: read and checked, never applied"),
}
_LIMITS = {
    "at_least": Field(Whole(), 0, "what its goods must come to at the prices left, in minor units"),
    "budget": Field(Whole(), None, "for all customers together, in minor units"),
    "per_customer": Field(Whole(), None, "for each customer, in minor units"),
}
WINDOW = Record(
    {
        "span": Field(OneOf((Span.LIFETIME, Span.CALENDAR_YEAR, Span.LAST_DAYS)), "lifetime"),
        "days": Field(Whole(0, 36_600), 0, "N of last_days: today and the N-1 days before"),
    }
)
STEP = Record({"from": Field(Whole()), "percent": Field(PERCENT)})
LASTS = Record({"for": Field(OneOf(tuple(Lasts)), "forever"), "count": Field(Whole(0, 36_600), 0)})
_BY_NAME = {**_RULE, "percent": Field(MapOf(PERCENT), {}), "what": Field(SCOPE, {})}

_GOODS = Variant(
    {**_RULE, **CONDITIONS, **_LIMITS, "alone": Field(YesNo(), False, "keeps its lines out of the standing discount")},
    {kind.name: kind.fields for kind in promotions.ON_GOODS},
)
_CAMPAIGN = Variant(
    {
        **_RULE,
        **CONDITIONS,
        **_LIMITS,
        "priority": Field(Whole(0, 1_000), 0, "lower goes first"),
        "mode": Field(OneOf(tuple(Mode)), "adds"),
        "group": Field(Text(may_be_empty=True), "", "best_of: only the best of a group counts"),
        "coupon": Field(YesNo(), False, "only with a coupon of this rule"),
        "uses": Field(Whole(1), None, "how often in all"),
        "once_each": Field(YesNo(), False, "once for each customer"),
    },
    {kind.name: kind.fields for kind in promotions.IN_CAMPAIGNS},
)
_CUMULATIVE = Record(
    {
        **_RULE,
        "by": Field(OneOf((Measure.SPEND, Measure.VISITS)), "spend"),
        "window": Field(WINDOW, {}),
        "steps": Field(ListOf(STEP, least=1)),
        "what": Field(SCOPE, {}),
    }
)
DISCOUNTS = Record(
    {
        "goods": Field(ListOf(_GOODS), [], "phase 1, in this order"),
        "cumulative": Field(ListOf(_CUMULATIVE), []),
        "tier": Field(
            ListOf(Record({**_BY_NAME, "prices": Field(MapOf(MapOf(Whole())), {}, "tier id to goods to price")})),
            [],
            "percent by tier id",
        ),
        "card": Field(ListOf(Record(_BY_NAME)), [], "percent by kind of card"),
        "only_for": Field(
            ListOf(Record({**_RULE, "what": Field(SCOPE), "tiers": Field(ListOf(Text(), least=1))})),
            [],
            "goods that only these tiers may buy",
        ),
        "campaigns": Field(ListOf(_CAMPAIGN), [], "phase 3, by priority, then in this order"),
        "floors": Field(ListOf(Record({"what": Field(SCOPE, {}), "unit_price": Field(Whole())})), []),
        "at_most": Field(PERCENT, None, "the most that all discounts together take off the gross"),
    }
)
_MULTIPLIER = Record(
    {**CONDITIONS, "times": Field(_HUNDREDTHS, says="200 is double"), "compounds": Field(YesNo(), False)}
)
EARN = Variant(
    {
        **_RULE,
        **CONDITIONS,
        "purse": Field(Text()),
        "basis": Field(OneOf(tuple(Basis)), "paid"),
        "at_least": Field(Whole(), 0),
        "below": Field(Whole(1), None),
        "caps": Field(
            Record({name: Field(Whole(), None) for name in ("receipt", "day", "month", "customer")}),
            {},
            "the most it gives, in the purse's smallest unit",
        ),
        "budget": Field(Whole(), None, "for all customers together, in minor units"),
        "multiply": Field(ListOf(_MULTIPLIER), []),
    },
    {kind.name: kind.fields for kind in gains.KINDS},
)
COUPON = Record(
    {
        **_RULE,
        "gives": Field(Text(), says="the campaign it opens, which must ask for a coupon"),
        "every_visits": Field(Whole(0, 10_000), 0, "on every Nth visit"),
        "receipt_from": Field(Whole(), None, "on one receipt of so much, after purses"),
        "pending": Field(Whole(0, 3_660), 0),
        "lasts": Field(LASTS, {}),
    }
)

_ON_GOODS = {kind.name: kind for kind in promotions.ON_GOODS}
_IN_CAMPAIGNS = {kind.name: kind for kind in promotions.IN_CAMPAIGNS}
_GAINS = {kind.name: kind for kind in gains.KINDS}

#: Lists of rules by their place under `discounts`.
KINDS_OF_DISCOUNT = ("goods", "cumulative", "tier", "card", "only_for", "campaigns")


def rules_of(said: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a Programme made from the rules of a document that was read; those switched off are left out."""
    discounts = {name: _on(said["discounts"][name]) for name in KINDS_OF_DISCOUNT}
    campaigns = [_campaign(rule) for rule in discounts["campaigns"]]
    return {
        "goods_rules": tuple(_goods_rule(rule) for rule in discounts["goods"]),
        "cumulative": tuple(_cumulative(rule) for rule in discounts["cumulative"]),
        "tier_discounts": tuple(
            TierDiscount(**_percents(rule), prices=_prices(rule["prices"])) for rule in discounts["tier"]
        ),
        "card_discounts": tuple(CardDiscount(**_percents(rule)) for rule in discounts["card"]),
        "only_for": tuple(
            OnlyFor(id=rule["id"], name=rule["name"], what=scope(rule["what"]), tiers=frozenset(rule["tiers"]))
            for rule in discounts["only_for"]
        ),
        # sorted() is stable: equals stay in document order.
        "campaigns": tuple(sorted(campaigns, key=lambda rule: rule.priority)),
        "earns": tuple(_earn(rule) for rule in _on(said["earn"])),
        "next_purchase": tuple(_next_purchase(rule) for rule in _on(said["coupons"])),
        "floors": tuple(FloorPrice(scope(floor["what"]), floor["unit_price"]) for floor in said["discounts"]["floors"]),
        "discount_at_most": said["discounts"]["at_most"],
    }


def lifetime(said: Mapping[str, Any]) -> Lifetime:
    return Lifetime(Lasts(said["for"]), said["count"])


def steps(said: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    return tuple(Step(step["from"], step["percent"]) for step in said)


def _on(rules: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [rule for rule in rules if not rule["off"]]


def _conditions(said: Mapping[str, Any]) -> dict[str, Any]:
    return {"what": scope(said["what"]), "when": when(said["when"]), "who": who(said["who"])}


def _named(said: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": said["id"], "name": said["name"]}


def _limits(said: Mapping[str, Any]) -> dict[str, Any]:
    return {name: said[name] for name in _LIMITS}


def _goods_rule(said: Mapping[str, Any]) -> GoodsRule:
    how = _ON_GOODS[said["kind"]].make(said)
    return GoodsRule(**_named(said), **_conditions(said), **_limits(said), how=how, alone=said["alone"])


def _campaign(said: Mapping[str, Any]) -> Campaign:
    as_said = {name: said[name] for name in ("priority", "group", "coupon", "uses", "once_each")}
    how = _IN_CAMPAIGNS[said["kind"]].make(said)
    rule = {**_named(said), **_conditions(said), **_limits(said), **as_said}
    return Campaign(**rule, how=how, mode=Mode(said["mode"]))


def _cumulative(said: Mapping[str, Any]) -> CumulativeSteps:
    return CumulativeSteps(
        **_named(said),
        steps=steps(said["steps"]),
        measure=Measure(said["by"]),
        window=Window(Span(said["window"]["span"]), said["window"]["days"]),
        what=scope(said["what"]),
    )


def _percents(said: Mapping[str, Any]) -> dict[str, Any]:
    return {**_named(said), "rates": tuple(sorted(said["percent"].items())), "what": scope(said["what"])}


def _prices(said: Mapping[str, Mapping[str, int]]) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    return tuple((tier, tuple(sorted(prices.items()))) for tier, prices in sorted(said.items()))


def _earn(said: Mapping[str, Any]) -> Earn:
    return Earn(
        **_named(said),
        **_conditions(said),
        purse=said["purse"],
        how=_GAINS[said["kind"]].make(said),
        basis=Basis(said["basis"]),
        at_least=said["at_least"],
        below=said["below"],
        caps=Caps(**said["caps"]),
        budget=said["budget"],
        multiply=tuple(_multiplier(one) for one in said["multiply"]),
    )


def _multiplier(said: Mapping[str, Any]) -> Multiplier:
    return Multiplier(**_conditions(said), times=Fraction(said["times"], 100), compounds=said["compounds"])


def _next_purchase(said: Mapping[str, Any]) -> NextPurchase:
    return NextPurchase(
        **_named(said),
        gives=said["gives"],
        every_visits=said["every_visits"],
        receipt_from=said["receipt_from"],
        pending=said["pending"],
        lifetime=lifetime(said["lasts"]),
    )
