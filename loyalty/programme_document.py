"""A programme as its owner's document: what it may say, its defaults, and every mistake by its place.

`read` turns JSON into a `Programme` or raises `ProgrammeRefused` with all its mistakes; `json_schema` is the
same description for editors and other programs. Money is in minor units, points in the purse's smallest
unit, rates in basis points (700 is 7 %). Ids are the document's own; names are what people see.
"""

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from loyalty.condition_document import SCOPE, check_conditions, scope
from loyalty.document_shape import Field, ListOf, OneOf, Problem, Problems, Record, Text, Whole, YesNo, problem
from loyalty.gains.event import On
from loyalty.money import WHOLE, Currency
from loyalty.programme import (
    Down,
    Ladder,
    LadderGift,
    Lasts,
    Measure,
    Programme,
    Purse,
    Span,
    Tier,
    TooLittle,
    Unit,
    Window,
)
from loyalty.rule_document import (
    COUPON,
    DISCOUNTS,
    EARN,
    KINDS_OF_DISCOUNT,
    LASTS,
    PERCENT,
    STEP,
    lifetime,
    rules_of,
    steps,
)


class ProgrammeRefused(Exception):
    """A document with mistakes. What is in force stays in force."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


_PURSE = Record(
    {
        "id": Field(Text()),
        "name": Field(Text()),
        "unit": Field(OneOf(tuple(Unit))),
        "scale": Field(Whole(0, 6), None, "decimals of one point (default 0); money has the currency's own"),
        "worth": Field(Whole(1), None, "minor units one whole point pays; default 1.00 of the currency"),
        "usable_from": Field(Whole(), 0, "the spendable balance from which it pays at all"),
        "pending": Field(Whole(0, 3_660), 0, "local days from earning until it can be spent"),
        "lasts": Field(LASTS, {}, "days, months and months_from_visit need a count; always counted from earning"),
        "pays_up_to": Field(PERCENT, WHOLE, "share of what is left to pay of its goods"),
        "step": Field(Whole(1), 1),
        "at_least": Field(Whole(), 0),
        "not_for": Field(SCOPE, None, "goods it can't pay for"),
        "returned_lasts": Field(Whole(0, 3_660), 30, "least days that returned points live on"),
        "too_little": Field(OneOf(tuple(TooLittle)), "debt", "a refund takes back more than is there"),
        "gifts": Field(
            ListOf(Record({"id": Field(Text()), "name": Field(Text()), "points": Field(Whole(1))})),
            [],
            "a ladder: take the gift at a step, or keep saving",
        ),
        "discount_ladder": Field(ListOf(STEP), [], "a percent from a spendable balance on; it charges nothing"),
    }
)
_TIER = Record(
    {
        "id": Field(Text()),
        "name": Field(Text()),
        "from": Field(Whole(), 0, "the least that reaches it: minor units, visits or points"),
        "colour": Field(Text(longest=7), "#9FB0B3"),
        "shape": Field(OneOf(("circle", "diamond", "star", "sparkle", "hexagon", "triangle")), "circle"),
    }
)
_TIERS_BY = Record(
    {
        "measure": Field(OneOf(tuple(Measure)), "spend"),
        "purse": Field(Text(may_be_empty=True), "", "where points measure: those earned in this purse"),
        "window": Field(OneOf(tuple(Span)), "lifetime"),
        "days": Field(Whole(0, 36_600), 0, "N of last_days"),
        "down": Field(OneOf(tuple(Down)), "never"),
        "grace": Field(Whole(0, 3_660), 0, "days after the window's end through which the old tier holds"),
    }
)


class _AnyObject:
    """Examples are read by `examples`, which knows what they may say."""

    def read(self, value: object, place: str, problems: Problems) -> object:
        if not isinstance(value, dict):
            problem(problems, place, "not_an_object")
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "object"}


_DOCUMENT = Record(
    {
        "name": Field(Text()),
        "currency": Field(Record({"code": Field(Text(longest=3)), "decimals": Field(Whole(0, 4), 2)})),
        "zone": Field(Text(), says="IANA time zone of the shop"),
        "purses": Field(ListOf(_PURSE), []),
        "tiers": Field(ListOf(_TIER), [], "from the lowest up"),
        "tiers_by": Field(_TIERS_BY, {}),
        "discounts": Field(DISCOUNTS, {}),
        "earn": Field(ListOf(EARN), []),
        "coupons": Field(ListOf(COUPON), [], "for the next purchase"),
        "visits": Field(Record({"one_a_day": Field(YesNo(), False)}), {}),
        "examples": Field(ListOf(_AnyObject()), [], "receipts with expected figures; publishing runs them"),
    }
)


def json_schema() -> dict[str, Any]:
    """The document's JSON Schema (draft 2020-12), with every default."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Regulars programme",
        **_DOCUMENT.schema(),
    }


def read(document: object) -> Programme:
    """The programme a document describes, every default filled in. Raises ProgrammeRefused with all mistakes."""
    problems: Problems = []
    said = _DOCUMENT.read(document, "", problems)
    _check_zone(said["zone"], problems)
    _check_ids(said, problems)
    _check_order(said, problems)
    _check_tiers_by(said, problems)
    tiers = {tier["id"] for tier in said["tiers"]}
    for place, rule in _rules(said):
        if "when" in rule:
            check_conditions(rule, place, tiers, problems)
    _check_tier_rules(said, tiers, problems)
    _check_campaigns(said, problems)
    for nth, earn in enumerate(said["earn"]):
        _check_earn(earn, said, f"earn[{nth}]", tiers, problems)
    for nth, purse in enumerate(said["purses"]):
        _check_purse(purse, f"purses[{nth}]", problems)
    if problems:
        raise ProgrammeRefused(tuple(problems))
    return _programme(said)


def _check_zone(zone: str, problems: Problems) -> None:
    if not zone:
        return
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        problem(problems, "zone", "no_such_zone", zone=zone)


def _rules(said: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every rule of the document with its place."""
    for nth, rule in enumerate(said["earn"]):
        yield f"earn[{nth}]", rule
    for kind in KINDS_OF_DISCOUNT:
        for nth, rule in enumerate(said["discounts"][kind]):
            yield f"discounts.{kind}[{nth}]", rule
    for nth, rule in enumerate(said["coupons"]):
        yield f"coupons[{nth}]", rule


def _check_ids(said: dict[str, Any], problems: Problems) -> None:
    """Ids are unique among rules, purses and gifts together (a journal entry names them), and among tiers."""
    parts = list(_rules(said))
    for nth, purse in enumerate(said["purses"]):
        parts.append((f"purses[{nth}]", purse))
        parts += [(f"purses[{nth}].gifts[{gift}]", one) for gift, one in enumerate(purse["gifts"])]
    for group in (parts, [(f"tiers[{nth}]", tier) for nth, tier in enumerate(said["tiers"])]):
        seen: dict[str, str] = {}
        for place, part in group:
            if part["id"] in seen:
                problem(problems, f"{place}.id", "id_twice", id=part["id"], other=seen[part["id"]])
            seen.setdefault(part["id"], place)


def _check_order(said: dict[str, Any], problems: Problems) -> None:
    ladders = [("tiers", "from", said["tiers"])]
    for nth, rule in enumerate(said["discounts"]["cumulative"]):
        ladders.append((f"discounts.cumulative[{nth}].steps", "from", rule["steps"]))
    for nth, purse in enumerate(said["purses"]):
        ladders.append((f"purses[{nth}].gifts", "points", purse["gifts"]))
        ladders.append((f"purses[{nth}].discount_ladder", "from", purse["discount_ladder"]))
    for place, name, rungs in ladders:
        for nth in range(1, len(rungs)):
            below, this = rungs[nth - 1][name], rungs[nth][name]
            if this <= below:
                other = f"{place}[{nth - 1}].{name}"
                problem(problems, f"{place}[{nth}].{name}", "not_ascending", value=this, other=other, below=below)


def _check_tiers_by(said: dict[str, Any], problems: Problems) -> None:
    by = said["tiers_by"]
    if by["window"] == Span.LAST_DAYS and not by["days"]:
        problem(problems, "tiers_by.days", "missing")
    if by["measure"] == Measure.POINTS and by["purse"] not in {purse["id"] for purse in said["purses"]}:
        problem(problems, "tiers_by.purse", "no_such_purse", purse=by["purse"])


def _check_tier_rules(said: dict[str, Any], tiers: set[str], problems: Problems) -> None:
    """Rules by tier may only name tiers that there are."""
    for nth, rule in enumerate(said["discounts"]["tier"]):
        for field in ("percent", "prices"):
            for tier in sorted(rule[field].keys() - tiers):
                problem(problems, f"discounts.tier[{nth}].{field}.{tier}", "no_such_tier", tier=tier)
    for nth, rule in enumerate(said["discounts"]["only_for"]):
        for place, tier in enumerate(rule["tiers"]):
            if tier not in tiers:
                problem(problems, f"discounts.only_for[{nth}].tiers[{place}]", "no_such_tier", tier=tier)


def _check_campaigns(said: dict[str, Any], problems: Problems) -> None:
    with_coupon = {rule["id"] for rule in said["discounts"]["campaigns"] if rule["coupon"]}
    for nth, rule in enumerate(said["discounts"]["campaigns"]):
        if rule["mode"] == "best_of" and not rule["group"]:
            problem(problems, f"discounts.campaigns[{nth}].group", "missing")
    for nth, coupon in enumerate(said["coupons"]):
        place = f"coupons[{nth}]"
        if coupon["gives"] not in with_coupon:
            problem(problems, f"{place}.gives", "no_such_coupon", campaign=coupon["gives"])
        if bool(coupon["every_visits"]) == (coupon["receipt_from"] is not None):
            problem(problems, place, "visits_or_receipt")
        _check_lasts(coupon["lasts"], place, problems)
    for nth, rule in enumerate(said["discounts"]["cumulative"]):
        if rule["window"]["span"] == Span.LAST_DAYS and not rule["window"]["days"]:
            problem(problems, f"discounts.cumulative[{nth}].window.days", "missing")


def _check_earn(earn: dict[str, Any], said: dict[str, Any], place: str, tiers: set[str], problems: Problems) -> None:
    if earn["purse"] not in {purse["id"] for purse in said["purses"]}:
        problem(problems, f"{place}.purse", "no_such_purse", purse=earn["purse"])
    if earn["below"] is not None and earn["below"] <= earn["at_least"]:
        problem(problems, f"{place}.below", "not_above", value=earn["below"], other="at_least", least=earn["at_least"])
    for nth, one in enumerate(earn["multiply"]):
        check_conditions(one, f"{place}.multiply[{nth}]", tiers, problems)
    needs = {
        On.BIRTHDAY: ("when.birthday", earn["when"]["birthday"] is not None),
        On.VISIT: ("who.visit", bool(earn["who"]["visit"] or earn["who"]["every_visit"])),
        On.CAME_BACK: ("who.away", bool(earn["who"]["away"])),
    }
    field, there = needs.get(On(earn["on"]), ("", True)) if earn["kind"] == "event" else ("", True)
    if not there:
        problem(problems, f"{place}.{field}", "missing")


def _check_lasts(lasts: dict[str, Any], place: str, problems: Problems) -> None:
    if lasts["for"] in (Lasts.DAYS, Lasts.MONTHS, Lasts.MONTHS_FROM_VISIT) and not lasts["count"]:
        problem(problems, f"{place}.lasts.count", "missing")


def _check_purse(purse: dict[str, Any], place: str, problems: Problems) -> None:
    _check_lasts(purse["lasts"], place, problems)
    if purse["unit"] == Unit.MONEY:
        for name in ("scale", "worth"):
            if purse[name] is not None:
                problem(problems, f"{place}.{name}", "money_is_its_face")


def _programme(said: dict[str, Any]) -> Programme:
    currency = Currency(said["currency"]["code"], said["currency"]["decimals"])
    return Programme(
        name=said["name"],
        currency=currency,
        zone=said["zone"],
        purses=tuple(_purse(purse, currency) for purse in said["purses"]),
        ladder=_ladder(said),
        one_visit_a_day=said["visits"]["one_a_day"],
        **rules_of(said),
    )


def _ladder(said: dict[str, Any]) -> Ladder | None:
    if not said["tiers"]:
        return None
    by = said["tiers_by"]
    tiers = (
        Tier(id=tier["id"], name=tier["name"], starts_at=tier["from"], colour=tier["colour"], shape=tier["shape"])
        for tier in said["tiers"]
    )
    return Ladder(
        tiers=tuple(tiers),
        measure=Measure(by["measure"]),
        purse=by["purse"],
        window=Window(Span(by["window"]), by["days"]),
        down=Down(by["down"]),
        grace=by["grace"],
    )


def _purse(said: dict[str, Any], currency: Currency) -> Purse:
    is_money = said["unit"] == Unit.MONEY
    one = int(10**currency.decimals)
    as_said = ("usable_from", "pending", "pays_up_to", "step", "at_least", "returned_lasts")
    return Purse(
        id=said["id"],
        name=said["name"],
        unit=Unit(said["unit"]),
        scale=currency.decimals if is_money else said["scale"] or 0,
        worth=one if is_money else said["worth"] or one,
        lifetime=lifetime(said["lasts"]),
        not_for=None if said["not_for"] is None else scope(said["not_for"]),
        too_little=TooLittle(said["too_little"]),
        gifts=tuple(LadderGift(gift["id"], gift["name"], gift["points"]) for gift in said["gifts"]),
        discount_ladder=steps(said["discount_ladder"]),
        **{name: said[name] for name in as_said},
    )
