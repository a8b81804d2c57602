"""The engine against the oracle: one customer's history, two readings of the same page, every figure equal."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings

from loyalty.basket import Ask, Basket, Line
from loyalty.programme_document import read
from loyalty.quote import quote
from loyalty.reversal import Units, everything_left
from loyalty.standing import GUEST
from tests.loyalty import oracle, oracle_refund
from tests.loyalty.oracle_cases import cases
from tests.loyalty.oracle_engine import (
    ONE_DAY,
    Engine,
    compare_bookings,
    compare_holdings,
    compare_quotes,
    compare_refunds,
    coupons_of,
    used_so_far,
)


def after_a_pause(now: datetime, pause, zone: ZoneInfo) -> datetime:
    if isinstance(pause, timedelta):
        return now + pause
    day = now.astimezone(zone).date() + ONE_DAY
    midnight = datetime.combine(day, time(), zone).astimezone(UTC)
    return midnight - timedelta(seconds=1) if pause == "last second of the day" else midnight


def units_of(sale: dict, step: dict) -> dict[int, int]:
    units = {}
    for place, line in enumerate(sale["lines"]):
        left = line["quantity"] - sale["returned"][place]
        pick = "all" if step["what"] == "void" else step["picks"][place % len(step["picks"])]
        quantity = {"all": left, "none": 0, "unit": 1000}.get(pick, pick)
        if min(left, quantity):
            units[place] = min(left, quantity)
    return units


def asked(customer: dict | None, asks: dict, day) -> dict:
    exact = {}
    for purse, ask in asks.items():
        if ask in ("all there is", "one too many"):
            there = oracle.held(customer, purse, day)["spendable"] if customer else 0
            exact[purse] = there + (ask == "one too many")
        elif ask is not None:
            exact[purse] = ask
    return exact


def of(part: int):
    """A property's share of the whole: 400 cases by default, 200,000 with `make oracle`."""
    default = settings.default.max_examples
    return settings(max_examples=part * default // 2_000 if default > 2_000 else part // 5)


@of(300)
@given(cases("purses"))
def test_purses_tiers_of_a_year_and_standing_discounts_agree_on_every_figure(case):
    play(case)


@of(400)
@given(cases("goods"))
def test_goods_rules_agree_on_every_figure(case):
    play(case)


@of(400)
@given(cases("campaigns"))
def test_campaigns_and_coupons_agree_on_every_figure(case):
    play(case)


@of(400)
@given(cases("earning"))
def test_every_way_of_earning_agrees_on_every_figure(case):
    play(case)


@of(300)
@given(cases("tiers"))
def test_tiers_by_any_measure_in_any_window_agree_on_every_figure(case):
    play(case)


@of(200)
@given(cases("saving"))
def test_ladders_of_gifts_and_percents_agree_on_every_figure(case):
    play(case)


def play(case: dict) -> None:
    documents = case["documents"]
    document, programme = documents[0], read(documents[0])
    zone = ZoneInfo(document["zone"])
    engine = Engine(case)
    shop: dict = {"sales": [], "events": [], "elsewhere": case["elsewhere"]}
    shop["coupons"] = [dict(coupon) for coupon in case["coupons"]]
    as_said = ("terms", "given_tier", "birthday", "groups", "referred_by")
    ann: dict = {"id": "ann", "sales": {}, "events": [], "journal": [], **{name: case[name] for name in as_said}}
    sales: list[tuple[dict, bool]] = []
    now = case["start"]
    if case["opening"]:
        opening = {"points": case["opening"], "usable_in": None, "lapses_in": 400}
        for purse in document["purses"]:
            day = now.astimezone(zone).date()
            adjust(
                engine, ann, f"before-{purse['id']}", now - ONE_DAY, day - ONE_DAY, {**opening, "purse": purse["id"]}
            )
    for nth, step in enumerate(case["steps"]):
        op_id = f"op-{nth:03}"
        now = after_a_pause(now, step["pause"], zone)
        day = now.astimezone(zone).date()
        if step["what"] == "sale":
            guest = step["guest"]
            asks = asked(None if guest else ann, step["asks"], day)
            for wish in (asks, dict.fromkeys(asks, "most")):
                expected = sale_of(engine, programme, document, shop, None if guest else ann, step, wish, op_id, now)
                if expected is not None:
                    sales.append((expected, guest))
                    break
        elif step["what"] in ("refund", "void") and sales:
            sale, guest = sales[step["which"] % len(sales)]
            units = units_of(sale, step)
            if units:
                returning = tuple(Units(place, quantity) for place, quantity in units.items())
                void = step["what"] == "void"
                if void:
                    assert returning == everything_left(engine.sold[sale["id"]])
                back = engine.refund(op_id, sale["id"], returning, now, guest=guest, void=void)
                whose = None if guest else ann
                compare_refunds(back, oracle_refund.refund(shop, whose, sale, units, op_id, now, void))
        elif step["what"] == "adjust":
            adjust(engine, ann, op_id, now, day, step)
        elif step["what"] == "happen":
            said = engine.happen(op_id, programme, step["event"], now, day, used_so_far(shop, ann, document))
            assert said == oracle.happen(document, shop, ann, step["event"], op_id, now)
        elif step["what"] == "lapse":
            engine.book_lapsed(op_id, now, day)
        elif step["what"] == "publish":
            document = documents[-1]
            programme = read(document)
        compare_holdings(engine, ann, document, programme, day)


def sale_of(engine: Engine, programme, document: dict, shop: dict, customer, step: dict, asks: dict, op_id: str, now):
    """One sale quoted and booked by both; None where both refuse it, and the cashier will ask for the most instead."""
    there = {gift["id"] for purse in document["purses"] for gift in purse.get("gifts", ())}
    gifts = [gift for gift in step["gifts"] if gift in there]
    if not step["lines"] and not gifts:
        return None
    basket = Basket(
        tuple(Line(**line) for line in step["lines"]),
        tuple(Ask(purse, None if ask == "most" else ask) for purse, ask in asks.items()),
        coupons=tuple(step["coupons"]),
        gifts=tuple(gifts),
    )
    standing = engine.standing(step["card"]) if customer else GUEST
    brought = {"coupons": coupons_of(shop, step["coupons"]), "used": used_so_far(shop, customer, document)}
    quoted = quote(programme, replace(standing, **brought), basket, now)
    said = {"lines": step["lines"], "asks": asks, "coupons": step["coupons"], "gifts": gifts}
    expected = oracle.quote(document, shop, customer, said, now, step["card"])
    compare_quotes(engine, quoted, expected, asks)
    if not expected["can_be_sold"]:
        return None
    engine.sell(op_id, quoted, programme, guest=customer is None)
    sale = oracle.sell(shop, customer, op_id, expected)
    if customer is not None:
        compare_bookings(engine, quoted, customer, op_id)
    return sale


def adjust(engine: Engine, ann: dict, op_id: str, now: datetime, day, step: dict) -> None:
    """A balance brought from elsewhere, or a correction downwards."""
    purse, points = step["purse"], step["points"]
    bounds = {}
    if points > 0:
        for name, days in (("usable_on", step["usable_in"]), ("lapses_on", step["lapses_in"])):
            bounds[name] = None if days is None else day + timedelta(days=days)
        lot = {"kind": "credit", "place": (op_id, 0), "at": now, "rule": "", "of_sale": "", "months": 0, "since": day}
        move = {**lot, "purse": purse, "points": points, **bounds}
    else:
        move = {"kind": "debit", "purse": purse, "points": -points}
    ann["journal"].append({"at": now, "id": op_id, "day": day, "moves": [move]})
    engine.adjust(op_id, now, day, purse, points, **bounds)
