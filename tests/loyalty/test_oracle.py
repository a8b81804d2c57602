"""The engine against the oracle: one customer's history, two readings of the same page, every figure equal."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings

from loyalty.basket import Ask, Basket, Line
from loyalty.entries import Entry, Kind, Purchase
from loyalty.lots import replayed
from loyalty.programme_document import read
from loyalty.quote import Quote, quote, sale_entries
from loyalty.reversal import Reversal, Sold, Units, everything_left, reversal_entries, reverse
from loyalty.standing import GUEST, GivenTier, Standing, Terms, advance, can_advance, rebuild, tier
from tests.loyalty import oracle, oracle_refund
from tests.loyalty.oracle_cases import cases
from tests.loyalty.oracle_tiers import tier_on

ONE_DAY = timedelta(days=1)


class Engine:
    """The customer as the books keep them: entries, purchases, and a standing brought forward or replayed."""

    def __init__(self, case: dict) -> None:
        self.entries: list[Entry] = []
        self.purchases: dict[str, Purchase] = {}
        self.sold: dict[str, Sold] = {}
        self.incremental = case["incremental"]
        self.cached = rebuild("ann", (), ())
        self.terms = tuple(
            Terms(id=said["id"], name="", rate=said["percent"], starts_at=said["from"], ends_on=said["ends_on"])
            for said in case["terms"]
        )
        given = case["given_tier"]
        self.given_tier = given and GivenTier(tier=given["tier"], ends_on=given["ends_on"], author="owner")

    def standing(self, card: str = "") -> Standing:
        return replace(self.cached, terms=self.terms, given_tier=self.given_tier, card_kind=card)

    def post(self, entries: tuple[Entry, ...], purchase: Purchase | None) -> None:
        self.entries += entries
        if purchase is not None:
            self.purchases[purchase.op_id] = purchase
        if self.incremental and can_advance(self.cached, entries, purchase):
            self.cached = advance(self.cached, entries, purchase)
        else:
            self.cached = rebuild("ann", self.entries, self.purchases.values())

    def sell(self, sale_id: str, quoted: Quote, programme, guest: bool) -> None:
        self.sold[sale_id] = Sold(
            sale_id=sale_id,
            quote=quoted,
            programme=programme,
            returned=(0,) * len(quoted.lines),
            earned_now=tuple((gain.rule, gain.points) for gain in quoted.earned),
        )
        if not guest:
            spend = Purchase(op_id=sale_id, at=quoted.now, day=quoted.day, spend=quoted.to_pay)
            self.post(sale_entries(sale_id, quoted), spend)

    def refund(self, refund_id: str, sale_id: str, units: tuple[Units, ...], now: datetime, guest: bool) -> Reversal:
        sold = self.sold[sale_id]
        entries, purchases = ((), ()) if guest else (self.entries, self.purchases.values())
        back = reverse(sold, units, entries=entries, purchases=purchases, now=now)
        returned = list(sold.returned)
        for part in units:
            returned[part.line] += part.quantity
        earned = Counter(dict(sold.earned_now))
        earned.subtract({taken.rule: taken.points for taken in back.taken_back})
        earned.update({more.rule: more.points for more in back.earned_more})
        self.sold[sale_id] = replace(sold, returned=tuple(returned), earned_now=tuple(earned.items()))
        if not guest:
            was = self.purchases[sale_id]
            self.purchases[sale_id] = replace(was, spend=back.spend_left, counts=back.counts)
            self.post(reversal_entries(refund_id, back), None)
            self.cached = rebuild("ann", self.entries, self.purchases.values())
        return back

    def adjust(self, op_id: str, now: datetime, day, purse: str, points: int, **bounds) -> None:
        kind = Kind.OPENING if points > 0 else Kind.ADJUSTED
        self.post((Entry(op_id=op_id, n=0, purse=purse, kind=kind, amount=points, at=now, day=day, **bounds),), None)

    def book_lapsed(self, op_id: str, now: datetime, day) -> None:
        """What the nightly job writes: it must change nothing."""
        booked: list[Entry] = []
        for purse in sorted({entry.purse for entry in self.entries}):
            its = [entry for entry in self.entries if entry.purse == purse]
            for lot, points in replayed(its, self.purchases.values()).lapsed_unbooked(day):
                n = len(booked)
                booked.append(
                    Entry(op_id=op_id, n=n, purse=purse, kind=Kind.LAPSED, amount=-points, at=now, day=day, lot=lot)
                )
        if booked:
            self.post(tuple(booked), None)

    def rule_of(self, lot) -> tuple[str, str]:
        (entry,) = [entry for entry in self.entries if (entry.op_id, entry.n) == (lot.op_id, lot.n)]
        return entry.op_id, entry.rule


def after_a_pause(now: datetime, pause, zone: ZoneInfo) -> datetime:
    if isinstance(pause, timedelta):
        return now + pause
    day = now.astimezone(zone).date() + ONE_DAY
    midnight = datetime.combine(day, time(), zone).astimezone(UTC)
    return midnight - timedelta(seconds=1) if pause == "last second of the day" else midnight


def compare_quotes(engine: Engine, quoted: Quote, sale: dict, asks: dict) -> None:
    said = {
        "can_be_sold": quoted.can_be_sold,
        "gross": [line.gross for line in quoted.lines],
        "taken": [{part.rule: part.amount for part in line.taken if part.amount} for line in quoted.lines],
        "tier": quoted.tier,
    }
    # A guest holds nothing: no purse is shown, none may pay.
    most = {view.purse: (view.most, view.most_money) for view in quoted.purses}
    said["most"] = {purse: most.get(purse, (0, 0)) for purse in sale["most"]}
    expected = {
        "can_be_sold": sale["can_be_sold"],
        "gross": [line["gross"] for line in sale["lines"]],
        "taken": [line["taken"] for line in sale["lines"]],
        "tier": sale["tier"],
        "most": sale["most"],
    }
    if not sale["can_be_sold"]:
        # What a refused receipt shows of the purses after the one refused is nobody's promise.
        first = next(iter(sale["most"]))
        said["most"], expected["most"] = said["most"][first], expected["most"][first]
        assert said == expected
        return
    said |= {
        "paid": [{part.purse: part.amount for part in line.paid if part.amount} for line in quoted.lines],
        "to_pay": [line.to_pay for line in quoted.lines],
        "payments": {part.purse: (part.points, part.money) for part in quoted.payments if part.points},
        "earned": {gain.rule: gain.points for gain in quoted.earned if gain.points},
        "tier_after": quoted.tier_after,
    }
    expected |= {
        "paid": [line["paid"] for line in sale["lines"]],
        "to_pay": [line["to_pay"] for line in sale["lines"]],
        "payments": sale["payments"],
        "earned": sale["earned"],
        "tier_after": sale["tier_after"],
    }
    assert said == expected
    assert quoted.to_pay == sum(expected["to_pay"])


def compare_bookings(engine: Engine, quoted: Quote, customer: dict, sale_id: str) -> None:
    """The days that bound what was earned, the lots that were taken, and what the next receipt finds."""
    for gain in quoted.earned:
        (lot,) = [
            move for move in customer["journal"][-1]["moves"] if move["kind"] == "credit" and move["rule"] == gain.rule
        ]
        assert (gain.usable_on, gain.lapses_on) == (lot["usable_on"], lot["lapses_on"])
    for payment in quoted.payments:
        took = oracle.replay(customer, payment.purse)["took"].get(sale_id, [])
        by_lot = Counter((lot["place"][0], lot["rule"]) for lot in took)
        said: Counter = Counter()
        for take in payment.took:
            said[engine.rule_of(take.lot)] += take.points
        assert said == by_lot
    for view in quoted.purses:
        after = {"spendable": view.spendable_after, "pending": view.pending_after, "debt": view.debt_after}
        assert after == oracle.held(customer, view.purse, quoted.day)


def compare_refunds(back: Reversal, expected: dict) -> None:
    said = {
        "cash": back.cash,
        "by_line": {line.line: line.cash for line in back.lines if line.cash},
        "purses_by_line": {
            line.line: {part.purse: part.amount for part in line.purses if part.amount}
            for line in back.lines
            if any(part.amount for part in line.purses)
        },
        "returned": {part.purse: part.points for part in back.returned if part.points},
        "taken_back": {part.rule: part.points for part in back.taken_back if part.points},
        "earned_more": {part.rule: part.points for part in back.earned_more if part.points},
        "forgiven": {purse: points for purse, points in back.forgiven if points},
        "owed": {purse: points for purse, points in back.owed if points},
        "asks_manager": back.asks_manager,
        "spend_left": back.spend_left,
        "is_visit": back.counts,
    }
    expected = dict(expected)
    lines = expected.pop("lines")
    expected["by_line"] = {place: line["cash"] for place, line in enumerate(lines) if line["cash"]}
    by_purse = [{purse: money for purse, money in line["purses"].items() if money} for line in lines]
    expected["purses_by_line"] = {place: purses for place, purses in enumerate(by_purse) if purses}
    assert said == expected


def compare_holdings(engine: Engine, customer: dict, document: dict, programme, day) -> None:
    standing = engine.standing()
    for then in (day, day + ONE_DAY, day + 35 * ONE_DAY):
        for purse in programme.purses:
            state = standing.purse(purse.id)
            said = {"spendable": state.spendable(then), "pending": state.pending(then), "debt": state.debt}
            assert said == oracle.held(customer, purse.id, then)
    # Today, and the last day of this year's grace and the day after it.
    grace_ends = day.replace(month=12, day=31) + document["tiers_by"]["grace"] * ONE_DAY
    for then in (day, grace_ends, grace_ends + ONE_DAY):
        assert tier(programme, standing, then) == tier_on(document, customer, then)


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


#: `make oracle` plays as many as its profile says.
@settings(max_examples=max(300, settings.default.max_examples))
@given(cases())
def test_the_engine_and_a_slow_reading_of_the_page_agree_on_every_figure(case):
    play(case)


def play(case: dict) -> None:
    documents = case["documents"]
    document, programme = documents[0], read(documents[0])
    zone = ZoneInfo(document["zone"])
    engine = Engine(case)
    ann: dict = {"sales": {}, "journal": [], "terms": case["terms"], "given_tier": case["given_tier"]}
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
                expected = sale_of(engine, programme, document, None if guest else ann, step, wish, op_id, now)
                if expected is not None:
                    sales.append((expected, guest))
                    break
        elif step["what"] in ("refund", "void") and sales:
            sale, guest = sales[step["which"] % len(sales)]
            units = units_of(sale, step)
            if units:
                returning = tuple(Units(place, quantity) for place, quantity in units.items())
                if step["what"] == "void":
                    assert returning == everything_left(engine.sold[sale["id"]])
                back = engine.refund(op_id, sale["id"], returning, now, guest)
                compare_refunds(back, oracle_refund.refund(None if guest else ann, sale, units, op_id, now))
        elif step["what"] == "adjust":
            adjust(engine, ann, op_id, now, day, step)
        elif step["what"] == "lapse":
            engine.book_lapsed(op_id, now, day)
        elif step["what"] == "publish":
            document = documents[-1]
            programme = read(document)
        compare_holdings(engine, ann, document, programme, day)


def sale_of(engine: Engine, programme, document: dict, customer: dict | None, step: dict, asks: dict, op_id: str, now):
    """One sale quoted and booked by both; None where both refuse it, and the cashier will ask for the most instead."""
    basket = Basket(
        tuple(Line(**line) for line in step["lines"]),
        tuple(Ask(purse, None if ask == "most" else ask) for purse, ask in asks.items()),
    )
    quoted = quote(programme, engine.standing(step["card"]) if customer else GUEST, basket, now)
    expected = oracle.quote(document, customer, step["lines"], asks, now, step["card"])
    compare_quotes(engine, quoted, expected, asks)
    if not expected["can_be_sold"]:
        return None
    engine.sell(op_id, quoted, programme, guest=customer is None)
    sale = oracle.sell(customer, op_id, expected)
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
