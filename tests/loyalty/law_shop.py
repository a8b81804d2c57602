"""A shop of the whole language for the laws: random programmes and customers, with what limited rules have given."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from loyalty.basket import Ask, Basket, Line
from loyalty.programme import Programme
from loyalty.programme_document import read
from loyalty.quote import Quote, quote
from loyalty.reversal import Reversal, Units
from loyalty.standing import Coupon, Standing, Used
from tests.loyalty.oracle_cases import cases
from tests.loyalty.oracle_engine import Engine
from tests.loyalty.test_oracle import after_a_pause

PARTS = ("goods", "campaigns", "earning", "tiers", "saving")
whole_cases = st.sampled_from(PARTS).flatmap(cases)


class LawShop:
    """One customer's history under the first document of a case."""

    def __init__(self, case: dict) -> None:
        self.case = case
        self.document: dict = case["documents"][0]
        self.programme: Programme = read(self.document)
        self.engine = Engine(case)
        self.now: datetime = case["start"]
        self.given: Counter = Counter()
        self.times: Counter = Counter()
        self.shown: set[str] = set()

    def standing(self, step: dict) -> Standing:
        coupons = tuple(
            Coupon(
                code=one["code"],
                rule=one["rule"],
                first_day=one["from"],
                last_day=one["to"],
                account_id=one["owner"],
                used=one["used"] or one["code"] in self.shown,
            )
            for one in self.case["coupons"]
        )
        rules = {rule.id for rule in (*self.programme.goods_rules, *self.programme.campaigns)}
        used = tuple(
            Used(
                rule=rule,
                in_all=self.given[rule],
                by_customer=self.given[rule],
                times=self.times[rule],
                times_by_customer=self.times[rule],
            )
            for rule in sorted(rules)
        )
        return replace(self.engine.standing(step["card"]), coupons=coupons, used=used)

    def basket(self, step: dict) -> Basket:
        there = {gift.id for purse in self.programme.purses for gift in purse.gifts}
        return Basket(
            tuple(Line(**line) for line in step["lines"]),
            tuple(Ask(purse, None) for purse, ask in step["asks"].items() if ask == "most"),
            coupons=tuple(step["coupons"]),
            gifts=tuple(gift for gift in step["gifts"] if gift in there),
        )

    def quoted(self, step: dict) -> Quote:
        return quote(self.programme, self.standing(step), self.basket(step), self.now)

    def sell(self, sale_id: str, quoted: Quote) -> None:
        self.engine.sell(sale_id, quoted, self.programme, guest=False)
        taken = Counter({part.rule: 0 for line in quoted.lines for part in line.taken})
        for line in quoted.lines:
            for part in line.taken:
                taken[part.rule] += part.amount
        self.given.update(taken)
        self.times.update(rule for rule, amount in taken.items() if amount)
        self.shown.update(quoted.coupons_used)

    def give_back(self, reversal_id: str, sale_id: str, units: tuple[Units, ...], *, void: bool = False) -> Reversal:
        back = self.engine.refund(reversal_id, sale_id, units, self.now, guest=False, void=void)
        self.given.subtract(dict(back.given_back))
        return back


def shop_after_all_but_the_last_sale(case: dict) -> tuple[LawShop, dict | None]:
    """The shop when the last sale of the case comes to the counter, and what that sale says."""
    shop = LawShop(case)
    sales = [step for step in case["steps"] if step["what"] == "sale" and step["lines"]]
    for nth, step in enumerate(sales):
        shop.now = after_a_pause(shop.now, step["pause"], ZoneInfo(shop.programme.zone))
        if step is sales[-1]:
            return shop, step
        quoted = shop.quoted(step)
        if quoted.can_be_sold:
            shop.sell(f"sale-{nth:02}", quoted)
    return shop, None
