"""A programme as its owner's document: what it may say, its defaults, and every mistake by its place.

`read` turns JSON into a `Programme` or raises `ProgrammeRefused` with all its mistakes; `json_schema` is the
same description for editors and other programs. Money is in minor units, points in the purse's smallest
unit, rates in basis points (700 is 7 %). Ids are the document's own; names are what people see.
"""

from typing import Any
from zoneinfo import ZoneInfo

from loyalty.document_shape import (
    Field,
    ListOf,
    MapOf,
    OneOf,
    Problem,
    Problems,
    Record,
    Text,
    Whole,
    problem,
)
from loyalty.money import WHOLE, Currency
from loyalty.programme import (
    EVERYTHING,
    Basis,
    Caps,
    CardDiscount,
    CumulativeSteps,
    Down,
    Earn,
    FloorPrice,
    Ladder,
    Lasts,
    Lifetime,
    Measure,
    PerStep,
    Programme,
    Purse,
    Rate,
    Scope,
    Span,
    Step,
    Tier,
    TierDiscount,
    TooLittle,
    Unit,
    Window,
)


class ProgrammeRefused(Exception):
    """A document with mistakes. What is in force stays in force."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


_PERCENT = Whole(0, WHOLE)
_NAMES = ListOf(Text())
_SCOPE = Record(
    {
        "goods": Field(_NAMES, [], "goods by their codes; none and no categories means all goods"),
        "categories": Field(_NAMES, []),
        "not_goods": Field(_NAMES, [], "what is out stays out, also where its category is in"),
        "not_categories": Field(_NAMES, []),
    }
)
_WINDOW = Record(
    {
        "span": Field(OneOf(tuple(Span)), "lifetime"),
        "days": Field(Whole(0, 36_600), 0, "N of last_days: today and the N-1 days before"),
    }
)
_LADDER_WINDOW = OneOf((Span.LIFETIME, Span.CALENDAR_YEAR))
_PURSE = Record(
    {
        "id": Field(Text()),
        "name": Field(Text()),
        "unit": Field(OneOf(tuple(Unit))),
        "scale": Field(Whole(0, 6), None, "decimals of one point (default 0); money has the currency's own"),
        "worth": Field(Whole(1), None, "minor units one whole point pays; default 1.00 of the currency"),
        "usable_from": Field(Whole(), 0, "the spendable balance from which it pays at all"),
        "pending": Field(Whole(0, 3_660), 0, "local days from earning until it can be spent"),
        "lasts": Field(
            Record({"for": Field(OneOf(tuple(Lasts)), "forever"), "count": Field(Whole(0, 36_600), 0)}),
            {},
            "days, months and months_from_visit need a count; always counted from earning",
        ),
        "pays_up_to": Field(_PERCENT, WHOLE, "share of what is left to pay of its goods"),
        "step": Field(Whole(1), 1),
        "at_least": Field(Whole(), 0),
        "not_for": Field(_SCOPE, None, "goods it can't pay for"),
        "returned_lasts": Field(Whole(0, 3_660), 30, "least days that returned points live on"),
        "too_little": Field(OneOf(tuple(TooLittle)), "debt", "a refund takes back more than is there"),
    }
)
_TIER = Record(
    {
        "id": Field(Text()),
        "name": Field(Text()),
        "from": Field(Whole(), 0, "the least spend that reaches it"),
        "colour": Field(Text(longest=7), "#9FB0B3"),
        "shape": Field(OneOf(("circle", "diamond", "star", "sparkle", "hexagon", "triangle")), "circle"),
    }
)
_TIERS_BY = Record(
    {
        "window": Field(_LADDER_WINDOW, "lifetime"),
        "down": Field(OneOf(tuple(Down)), "never"),
        "grace": Field(Whole(0, 3_660), 0, "days after the window's end through which the old tier holds"),
    }
)
_STEP = Record({"from": Field(Whole()), "percent": Field(_PERCENT)})
_BY_NAME = Record(
    {
        "id": Field(Text()),
        "name": Field(Text()),
        "percent": Field(MapOf(_PERCENT)),
        "what": Field(_SCOPE, {}),
    }
)
_DISCOUNTS = Record(
    {
        "cumulative": Field(
            ListOf(
                Record(
                    {
                        "id": Field(Text()),
                        "name": Field(Text()),
                        "by": Field(OneOf(tuple(Measure)), "spend"),
                        "window": Field(_WINDOW, {}),
                        "steps": Field(ListOf(_STEP, least=1)),
                        "what": Field(_SCOPE, {}),
                    }
                )
            ),
            [],
        ),
        "tier": Field(ListOf(_BY_NAME), [], "percent by tier id"),
        "card": Field(ListOf(_BY_NAME), [], "percent by kind of card"),
        "floors": Field(ListOf(Record({"what": Field(_SCOPE, {}), "unit_price": Field(Whole())})), []),
        "at_most": Field(_PERCENT, None, "the most that all discounts together take off the gross"),
    }
)
_EARN = Record(
    {
        "id": Field(Text()),
        "name": Field(Text()),
        "purse": Field(Text()),
        "rate": Field(Whole(0, 10 * WHOLE), None, "a share of the basis; or gives and per"),
        "gives": Field(Whole(1), None, "points for each whole step"),
        "per": Field(Whole(1), None, "the step, in minor units"),
        "what": Field(_SCOPE, {}),
        "basis": Field(OneOf(tuple(Basis)), "paid"),
        "at_least": Field(Whole(), 0),
        "below": Field(Whole(1), None),
        "caps": Field(
            Record({name: Field(Whole(), None) for name in ("receipt", "day", "month", "customer")}),
            {},
            "the most it gives, in the purse's smallest unit",
        ),
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
        "discounts": Field(_DISCOUNTS, {}),
        "earn": Field(ListOf(_EARN), []),
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
    _check_names(said, problems)
    for nth, earn in enumerate(said["earn"]):
        _check_earn(earn, f"earn[{nth}]", problems)
    for nth, rule in enumerate(said["discounts"]["cumulative"]):
        _check_window(rule, f"discounts.cumulative[{nth}]", problems)
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


def _rules(said: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Every rule of the document with its place."""
    places = [(f"earn[{nth}]", rule) for nth, rule in enumerate(said["earn"])]
    for kind in ("cumulative", "tier", "card"):
        places += [(f"discounts.{kind}[{nth}]", rule) for nth, rule in enumerate(said["discounts"][kind])]
    return places


def _check_ids(said: dict[str, Any], problems: Problems) -> None:
    purses = [(f"purses[{nth}]", purse) for nth, purse in enumerate(said["purses"])]
    tiers = [(f"tiers[{nth}]", tier) for nth, tier in enumerate(said["tiers"])]
    for group in (purses, tiers, _rules(said)):
        seen: dict[str, str] = {}
        for place, part in group:
            if part["id"] in seen:
                problem(problems, f"{place}.id", "id_twice", id=part["id"], other=seen[part["id"]])
            seen.setdefault(part["id"], place)


def _check_order(said: dict[str, Any], problems: Problems) -> None:
    ladders = [("tiers", said["tiers"])]
    ladders += [
        (f"discounts.cumulative[{nth}].steps", rule["steps"])
        for nth, rule in enumerate(said["discounts"]["cumulative"])
    ]
    for place, steps in ladders:
        for nth in range(1, len(steps)):
            below, this = steps[nth - 1]["from"], steps[nth]["from"]
            if this <= below:
                other = f"{place}[{nth - 1}].from"
                problem(problems, f"{place}[{nth}].from", "not_ascending", value=this, other=other, below=below)


def _check_names(said: dict[str, Any], problems: Problems) -> None:
    """Rules may only name purses and tiers that the document has."""
    purses = {purse["id"] for purse in said["purses"]}
    tiers = {tier["id"] for tier in said["tiers"]}
    for nth, earn in enumerate(said["earn"]):
        if earn["purse"] not in purses:
            problem(problems, f"earn[{nth}].purse", "no_such_purse", purse=earn["purse"])
    for nth, rule in enumerate(said["discounts"]["tier"]):
        for tier in sorted(rule["percent"].keys() - tiers):
            problem(problems, f"discounts.tier[{nth}].percent.{tier}", "no_such_tier", tier=tier)


def _check_earn(earn: dict[str, Any], place: str, problems: Problems) -> None:
    by_step = earn["gives"] is not None or earn["per"] is not None
    if (earn["rate"] is not None) == by_step:
        problem(problems, place, "rate_or_steps")
    elif by_step and earn["gives"] is None:
        problem(problems, f"{place}.gives", "missing")
    elif by_step and earn["per"] is None:
        problem(problems, f"{place}.per", "missing")
    if earn["below"] is not None and earn["below"] <= earn["at_least"]:
        problem(problems, f"{place}.below", "not_above", value=earn["below"], other="at_least", least=earn["at_least"])


def _check_window(rule: dict[str, Any], place: str, problems: Problems) -> None:
    if rule["window"]["span"] == Span.LAST_DAYS and not rule["window"]["days"]:
        problem(problems, f"{place}.window.days", "missing")


def _check_purse(purse: dict[str, Any], place: str, problems: Problems) -> None:
    counted = purse["lasts"]["for"] in (Lasts.DAYS, Lasts.MONTHS, Lasts.MONTHS_FROM_VISIT)
    if counted and not purse["lasts"]["count"]:
        problem(problems, f"{place}.lasts.count", "missing")
    if purse["unit"] == Unit.MONEY:
        for name in ("scale", "worth"):
            if purse[name] is not None:
                problem(problems, f"{place}.{name}", "money_is_its_face")


def _programme(said: dict[str, Any]) -> Programme:
    currency = Currency(said["currency"]["code"], said["currency"]["decimals"])
    discounts = said["discounts"]
    return Programme(
        name=said["name"],
        currency=currency,
        zone=said["zone"],
        purses=tuple(_purse(purse, currency) for purse in said["purses"]),
        ladder=_ladder(said),
        cumulative=tuple(
            CumulativeSteps(
                id=rule["id"],
                name=rule["name"],
                steps=tuple(Step(step["from"], step["percent"]) for step in rule["steps"]),
                measure=Measure(rule["by"]),
                window=Window(Span(rule["window"]["span"]), rule["window"]["days"]),
                what=_scope(rule["what"]),
            )
            for rule in discounts["cumulative"]
        ),
        tier_discounts=tuple(TierDiscount(**_percents(rule)) for rule in discounts["tier"]),
        card_discounts=tuple(CardDiscount(**_percents(rule)) for rule in discounts["card"]),
        earns=tuple(_earn(rule) for rule in said["earn"]),
        floors=tuple(FloorPrice(_scope(floor["what"]), floor["unit_price"]) for floor in discounts["floors"]),
        discount_at_most=discounts["at_most"],
    )


def _percents(rule: dict[str, Any]) -> dict[str, Any]:
    rates = tuple(sorted(rule["percent"].items()))
    return {"id": rule["id"], "name": rule["name"], "rates": rates, "what": _scope(rule["what"])}


def _scope(said: dict[str, Any]) -> Scope:
    if not any(said.values()):
        return EVERYTHING
    return Scope(**{name: frozenset(names) for name, names in said.items()})


def _ladder(said: dict[str, Any]) -> Ladder | None:
    if not said["tiers"]:
        return None
    by = said["tiers_by"]
    tiers = (
        Tier(id=tier["id"], name=tier["name"], starts_at=tier["from"], colour=tier["colour"], shape=tier["shape"])
        for tier in said["tiers"]
    )
    return Ladder(tiers=tuple(tiers), window=Window(Span(by["window"])), down=Down(by["down"]), grace=by["grace"])


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
        lifetime=Lifetime(Lasts(said["lasts"]["for"]), said["lasts"]["count"]),
        not_for=None if said["not_for"] is None else _scope(said["not_for"]),
        too_little=TooLittle(said["too_little"]),
        **{name: said[name] for name in as_said},
    )


def _earn(said: dict[str, Any]) -> Earn:
    how = Rate(said["rate"]) if said["rate"] is not None else PerStep(said["gives"], said["per"])
    return Earn(
        id=said["id"],
        name=said["name"],
        purse=said["purse"],
        how=how,
        what=_scope(said["what"]),
        basis=Basis(said["basis"]),
        at_least=said["at_least"],
        below=said["below"],
        caps=Caps(**said["caps"]),
    )
