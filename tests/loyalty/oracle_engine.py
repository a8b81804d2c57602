"""The engine as the oracle's tests drive it: one customer kept as the books keep them, and every figure compared."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from loyalty.entries import Entry, Kind, Purchase
from loyalty.events import reward
from loyalty.gains.event import On
from loyalty.lots import replayed
from loyalty.quote import Quote, credit, sale_entries
from loyalty.reversal import Reversal, Sold, reversal_entries, reverse
from loyalty.standing import Coupon, GivenTier, Standing, Terms, Used, advance, can_advance, rebuild
from loyalty.tiers import tier
from tests.loyalty import oracle
from tests.loyalty.oracle_figures import given_so_far, times_used
from tests.loyalty.oracle_saving import would_lapse
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
        self.case = case
        given = case["given_tier"]
        self.given_tier = given and GivenTier(tier=given["tier"], ends_on=given["ends_on"], author="owner")

    def standing(self, card: str = "") -> Standing:
        return replace(
            self.cached,
            terms=self.terms,
            given_tier=self.given_tier,
            card_kind=card,
            birthday=self.case["birthday"],
            groups=self.case["groups"],
            referred_by=self.case["referred_by"],
        )

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
            self.post(sale_entries(sale_id, quoted), spend if quoted.lines else None)

    def refund(self, refund_id: str, sale_id: str, units, now: datetime, *, guest: bool, void: bool) -> Reversal:
        sold = self.sold[sale_id]
        entries, purchases = ((), ()) if guest else (self.entries, self.purchases.values())
        back = reverse(sold, units, entries=entries, purchases=purchases, now=now, void=void)
        returned = list(sold.returned)
        for part in units:
            returned[part.line] += part.quantity
        earned = Counter(dict(sold.earned_now))
        earned.subtract({taken.rule: taken.points for taken in back.taken_back})
        earned.update({more.rule: more.points for more in back.earned_more})
        self.sold[sale_id] = replace(sold, returned=tuple(returned), earned_now=tuple(earned.items()))
        if not guest:
            if sale_id in self.purchases:
                was = self.purchases[sale_id]
                self.purchases[sale_id] = replace(was, spend=back.spend_left, counts=back.counts)
            self.post(reversal_entries(refund_id, back), None)
            self.cached = rebuild("ann", self.entries, self.purchases.values())
        return back

    def happen(self, op_id: str, programme, event: str, now: datetime, day, used) -> dict[str, int]:
        gains = reward(programme, replace(self.standing(), used=used), On(event), now)
        entries = tuple(
            credit(
                Entry(op_id=op_id, n=n, purse=gain.purse, kind=Kind.EARNED, amount=gain.points, at=now, day=day), gain
            )
            for n, gain in enumerate(gains)
        )
        if entries:
            self.post(entries, None)
        return {gain.rule: gain.points for gain in gains}

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


def compare_quotes(engine: Engine, quoted: Quote, sale: dict, asks: dict) -> None:
    said = {
        "can_be_sold": quoted.can_be_sold,
        "gross": [line.gross for line in quoted.lines],
        "taken": [{part.rule: part.amount for part in line.taken if part.amount} for line in quoted.lines],
        "tier": quoted.tier,
        "refused_lines": [(one.line, one.rule) for one in quoted.refused_lines],
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
        "refused_lines": sale["refused_lines"],
    }
    if not sale["can_be_sold"]:
        # What a refused receipt shows of the purses after the one refused is nobody's promise.
        first = next(iter(sale["most"]), "")
        said["most"], expected["most"] = said["most"].get(first), expected["most"].get(first)
        assert said == expected
        return
    said |= {
        "paid": [{part.purse: part.amount for part in line.paid if part.amount} for line in quoted.lines],
        "to_pay": [line.to_pay for line in quoted.lines],
        "payments": {part.purse: (part.points, part.money) for part in quoted.payments if part.points},
        "earned": {gain.rule: gain.points for gain in quoted.earned if gain.points},
        "tier_after": quoted.tier_after,
        "coupons_used": set(quoted.coupons_used),
        "coupons_issued": {one.rule: (one.first_day, one.last_day) for one in quoted.coupons_issued},
        "referral": [(one.account_id, one.earned.rule, one.earned.points) for one in quoted.referral],
        "gifts": [(one.gift, one.purse, one.points) for one in quoted.gifts],
        "choices": {
            one.gift: {"can_take": one.can_take, "missing": one.missing, "visits": one.visits}
            for one in quoted.gift_choices
        },
    }
    expected |= {
        "paid": [line["paid"] for line in sale["lines"]],
        "to_pay": [line["to_pay"] for line in sale["lines"]],
        "payments": sale["payments"],
        "earned": sale["earned"],
        **{
            name: sale[name]
            for name in ("tier_after", "coupons_used", "coupons_issued", "referral", "gifts", "choices")
        },
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
    for choice in quoted.gift_choices:
        if choice.expected_on is not None:
            lapsing = would_lapse(customer, choice.purse, quoted.day, choice.expected_on)
            assert choice.would_lapse == lapsing
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
        "given_back": {rule: money for rule, money in back.given_back if money},
        "gifts_back": [(gift.gift, gift.purse, gift.points) for gift in back.gifts_back],
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
    for then in (day, day + 35 * ONE_DAY):
        assert tier(programme, standing, then) == tier_on(document, customer, then)


def coupons_of(shop: dict, codes) -> tuple[Coupon, ...]:
    """Coupons as the books look them up: those that were shown."""
    return tuple(
        Coupon(
            code=one["code"],
            rule=one["rule"],
            first_day=one["from"],
            last_day=one["to"],
            account_id=one["owner"],
            used=one["used"],
        )
        for one in shop["coupons"]
        if one["code"] in codes
    )


def used_so_far(shop: dict, customer: dict | None, document: dict) -> tuple[Used, ...]:
    """What limited rules have given, as the books sum it up."""
    discounts = document["discounts"]
    rules = [*discounts.get("goods", ()), *discounts.get("campaigns", ()), *document["earn"]]
    return tuple(
        Used(
            rule=rule["id"],
            in_all=given_so_far(shop, rule["id"]),
            by_customer=given_so_far(shop, rule["id"], customer) if customer is not None else 0,
            times=times_used(shop, rule["id"]),
            times_by_customer=times_used(shop, rule["id"], customer) if customer is not None else 0,
        )
        for rule in rules
    )
