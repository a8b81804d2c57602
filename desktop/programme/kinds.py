"""The kinds of rules: where each stands in the document, what its sentence lets change, and what a new one says.

A new kind is one entry in `KINDS`, one sentence in desktop/wording/rules.py, and nothing else here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop.programme.slots import CAPS, WHEN, WHO, Slot, scope

Rule = dict[str, Any]

#: The order in which a receipt is worked out, and the room reads.
PHASES = ("goods", "standing", "campaigns", "purses", "earn")


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of rewarding, as the room shows it."""

    name: str
    phase: str
    #: The list it stands in.
    home: str
    slots: tuple[Slot, ...]
    #: What may be added, by names of `slots.CLAUSES`.
    clauses: tuple[str, ...] = ()
    #: What tells it from others in its list.
    tells: Rule = field(default_factory=dict)
    #: A new one, filled in; "@500" is money (euro cents in the shop's size), "@@500" the same in points of the purse.
    begins: Rule = field(default_factory=dict)
    icon: str = "star"
    is_one: Callable[[Rule], bool] | None = None

    def says(self, rule: Rule) -> bool:
        """Whether a rule of its list is of this kind."""
        if self.is_one is not None:
            return self.is_one(rule)
        return all(rule.get(key) == value for key, value in self.tells.items())


_PERCENT = Slot("percent", "percent", "percent")
_PRICE = Slot("price", "money", "price")
_AMOUNT = Slot("amount", "money", "amount")
_NAME = Slot("name", "text", "name", "")
_PURSE = Slot("purse", "purse", "purse")
_GIVES = Slot("gives", "points", "gives")
_BASIS = Slot("basis", "choice", "basis", "paid", options=("paid", "before_purses", "before_discounts"))
_WHEN_WHO = (*WHEN, *WHO)
_GOODS = (*_WHEN_WHO, "at_least", "alone", "budget", "per_customer")
_CAMPAIGN = (*_WHEN_WHO, "at_least", "mode", "group", "priority", "uses", "once_each", "budget", "per_customer")
_EARN = (*_WHEN_WHO, "at_least", "below", *CAPS, "budget")
_EVENT = ("dates", "tiers", "groups", "cap_customer", "budget")


def _goods(name: str, *slots: Slot, more: tuple[str, ...] = (), **begins: Any) -> Kind:
    tells = {"kind": name}
    return Kind(f"goods.{name}", "goods", "discounts.goods", slots, (*more, *_GOODS), tells, begins, "goods")


def _campaign(name: str, slot: Slot, coupon: bool, **begins: Any) -> Kind:
    kind = "coupon" if coupon else "campaign"

    def is_one(rule: Rule) -> bool:
        return rule.get("kind") == name and bool(rule.get("coupon")) is coupon

    tells = {"kind": name, **({"coupon": True} if coupon else {})}
    home, slots = "discounts.campaigns", (_NAME, slot, scope())
    return Kind(f"{kind}.{name}", "campaigns", home, slots, _CAMPAIGN, tells, begins, "clock", is_one)


def _earn(name: str, *slots: Slot, kind: str = "", is_one: Callable[[Rule], bool] | None = None, **begins: Any) -> Kind:
    tells = {"kind": kind or name}
    return Kind(f"earn.{name}", "earn", "earn", (*slots, _PURSE), _EARN, tells, begins, "star", is_one)


def _event(on: str, *slots: Slot, name: str = "", needs: str = "", **begins: Any) -> Kind:
    def is_one(rule: Rule) -> bool:
        event = rule.get("kind") == "event" and rule.get("on") == on
        return event and (not needs or needs in (rule.get("who") or {}))

    tells = {"kind": "event", "on": on}
    return Kind(f"event.{name or on}", "earn", "earn", (*slots, _PURSE), _EVENT, tells, begins, "gift", is_one)


def _earns_by(kind: str, *fields: str) -> Callable[[Rule], bool]:
    """`kind` may be left out where the fields tell."""
    return lambda rule: rule.get("kind", kind if all(name in rule for name in fields) else "") == kind


_VISIT, _EVERY = Slot("visit", "count", "who.visit"), Slot("every_visit", "count", "who.every_visit")
_COUNT = Slot("count", "count", "count", 1)
_BIRTHDAY = Slot("birthday", "birthday", "when.birthday")
_THREE_DAYS = {"birthday": {"before": 3, "after": 3}}
_UNIT = Slot("unit", "choice", "unit", options=("money", "points"))
_SHARE = Slot("share", "share", "pays_up_to", 10_000)
_PURSE_MAY = ("worth", "usable_from", "pending", "not_for", "spend_from", "step", "scale", "gifts")
_FLOOR = Slot("unit_price", "money", "unit_price", 0)
_STEPS = Slot("steps", "steps", "steps", [])
_LASTS = Slot("lasts", "lifetime", "lasts", {})

KINDS: tuple[Kind, ...] = (
    _goods("percent", _PERCENT, scope(), percent=1000, what={"categories": []}),
    _goods("amount", _AMOUNT, scope(), amount="@50", what={"categories": []}),
    _goods("fixed_price", scope(), _PRICE, price="@100", what={"categories": []}),
    _goods(
        "n_plus_m",
        Slot("n", "count", "n", 2),
        scope(),
        Slot("m", "count", "m", 1),
        Slot("free", "free", "percent", 10_000),
        more=("grouping",),
        n=2,
        m=1,
        what={"categories": []},
    ),
    _goods("second_unit", scope(), _PERCENT, percent=5000, what={"categories": []}),
    _goods("bundle", Slot("goods", "bundle", "goods", []), _PRICE, goods=[], price="@500"),
    _goods("gift", _COUNT, scope(), Slot("reached", "money", "at_least", 0), at_least="@3000", what={"categories": []}),
    Kind(
        "cumulative",
        "standing",
        "discounts.cumulative",
        (
            Slot("by", "choice", "by", "spend", options=("spend", "visits")),
            Slot("window", "window", "window", {}),
            _STEPS,
            scope(),
        ),
        begins={"steps": [{"from": "@5000", "percent": 300}, {"from": "@20000", "percent": 5_00}]},
        icon="customers",
    ),
    Kind(
        "tier",
        "standing",
        "discounts.tier",
        (Slot("percent", "by_tier", "percent", {}), scope()),
        ("prices",),
        begins={"percent": "tiers"},
        icon="star",
    ),
    Kind(
        "card",
        "standing",
        "discounts.card",
        (Slot("percent", "by_name", "percent", {}), scope()),
        begins={"percent": {"staff": 1000}},
        icon="cards",
    ),
    Kind(
        "only_for",
        "standing",
        "discounts.only_for",
        (scope(), Slot("tiers", "tiers", "tiers", [])),
        begins={"what": {"categories": []}, "tiers": "last"},
        icon="star",
    ),
    _campaign("percent", _PERCENT, False, percent=2000),
    _campaign("amount", _AMOUNT, False, amount="@500", at_least="@5000"),
    _campaign("fixed_price", _PRICE, False, price="@100", what={"categories": []}),
    _campaign("percent", _PERCENT, True, percent=1000, once_each=True),
    _campaign("amount", _AMOUNT, True, amount="@300", at_least="@2000", once_each=True),
    _campaign("fixed_price", _PRICE, True, price="@100", what={"categories": []}),
    Kind(
        "next.visits",
        "campaigns",
        "coupons",
        (Slot("every_visits", "count", "every_visits", 5), Slot("campaign", "campaign", "gives"), _LASTS),
        ("coupon_pending",),
        begins={"every_visits": 5, "gives": "coupon", "lasts": {"for": "days", "count": 30}},
        icon="slip",
        is_one=lambda rule: "every_visits" in rule,
    ),
    Kind(
        "next.receipt",
        "campaigns",
        "coupons",
        (Slot("receipt_from", "money", "receipt_from", 0), Slot("campaign", "campaign", "gives"), _LASTS),
        ("coupon_pending",),
        begins={"receipt_from": "@5000", "gives": "coupon", "lasts": {"for": "days", "count": 30}},
        icon="slip",
    ),
    Kind(
        "floor", "campaigns", "discounts.floors", (scope(), Slot("unit_price", "money", "unit_price", 0)), icon="minus"
    ),
    Kind(
        "purse",
        "purses",
        "purses",
        (
            _NAME,
            Slot("unit", "choice", "unit", options=("money", "points")),
            _LASTS,
            Slot("share", "share", "pays_up_to", 10_000),
        ),
        (
            "worth",
            "usable_from",
            "pending",
            "not_for",
            "spend_from",
            "step",
            "scale",
            "gifts",
            "returned_lasts",
            "too_little",
        ),
        begins={"unit": "money", "lasts": {"for": "months", "count": 6}, "pays_up_to": 5000},
        icon="gift",
    ),
    _earn("rate", Slot("rate", "percent", "rate"), _BASIS, scope(), is_one=_earns_by("rate", "rate"), rate=500),
    _earn(
        "steps",
        _GIVES,
        Slot("per", "money", "per"),
        _BASIS,
        scope(),
        is_one=_earns_by("steps", "gives", "per"),
        gives="@@100",
        per="@1000",
    ),
    _earn("visit", _GIVES, gives="@@100"),
    _earn("unit", _GIVES, scope(), gives="@@20", what={"categories": []}),
    _event("joined", _GIVES, gives="@@300"),
    _event("first_purchase", _GIVES, gives="@@300"),
    _event("birthday", _GIVES, _BIRTHDAY, gives="@@500", when=_THREE_DAYS),
    _event("visit", _EVERY, _GIVES, name="every_visit", needs="every_visit", gives="@@500", who={"every_visit": 10}),
    _event("visit", _VISIT, _GIVES, name="visit", gives="@@300", who={"visit": 2}),
    _event("came_back", Slot("away", "days", "who.away"), _GIVES, gives="@@300", who={"away": 60}),
    _event("referral", _GIVES, Slot("friend_gives", "points", "friend_gives", 0), gives="@@300", friend_gives="@@300"),
    _event("survey", _GIVES, gives="@@100"),
    _event("review", _GIVES, gives="@@100"),
    _event("profile", _GIVES, gives="@@100"),
)

BY_NAME = {kind.name: kind for kind in KINDS}
#: The lists that hold rules, in the order the room reads them.
HOMES = tuple(dict.fromkeys(kind.home for kind in KINDS))


def kind_of(home: str, rule: object) -> Kind | None:
    """The kind of a rule that stands in that list; None where the room doesn't know one."""
    if not isinstance(rule, dict):
        return None
    return next((kind for kind in KINDS if kind.home == home and kind.says(rule)), None)
