"""Random months of a shop that uses the whole language: whatever happens, the books say it once and say it alike."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from db.ledger.coupon import generate_coupons, issue_coupon, withdraw_coupon
from db.ledger.event import happened
from db.ledger.group import set_groups
from db.ledger.refusals import Refused
from db.ledger.sale import CannotBeSold, Receipt
from db.lookup.standings import journal_part, rebuilt
from db.reports.audit import check
from loyalty.gains.event import On
from loyalty.reversal import UnitsRefused
from tests.db.shop import Shop, whole_programme


def rules() -> dict[str, Any]:
    """Every kind that leaves a trace in the books: budgets, limits, groups, coupons, gifts, friends, tiers, lapses."""
    document = whole_programme()
    document["purses"][0] |= {"lasts": {"for": "days", "count": 20}, "too_little": "forgive"}
    document["tiers"] = [{"id": "one", "name": "One"}, {"id": "two", "name": "Two", "from": 60_000}]
    document["discounts"] |= {
        "goods": [{"id": "pair", "name": "2+1", "kind": "n_plus_m", "n": 2, "m": 1, "budget": 30_000}],
        "tier": [{"id": "tier", "name": "Tier", "percent": {"two": 500}}],
    }
    document["discounts"]["campaigns"] += [
        {"id": "staff", "name": "Staff", "kind": "percent", "percent": 700, "who": {"groups": ["staff"]}},
        {"id": "early", "name": "Early", "kind": "amount", "amount": 150, "per_customer": 1_000, "at_least": 2_000},
    ]
    document["earn"] += [{"id": "extra", "name": "Extra", "purse": "bonus", "rate": 300, "budget": 9_000}]
    return {part: said for part, said in document.items() if part not in ("name", "currency", "zone")}


class Month:
    """One shop, thrown about by the dice."""

    def __init__(self, shop: Shop, seed: int) -> None:
        self.shop = shop
        self.dice = Random(seed)
        self.people = [shop.enrol("Ann")]
        for name in ("Bob", "Cleo", "Dan"):
            self.people.append(shop.enrol(name, referred_by=self.dice.choice(self.people)))
        self.codes = list(generate_coupons(shop.books, op_id="codes-0001", rule="thanks", count=8, now=shop.now))
        issue_coupon(shop.books, op_id="spring-01", rule="spring", code="SPRING", shared=True, now=shop.now)
        self.codes.append("SPRING")
        self.receipts: list[Receipt] = []

    def step(self) -> None:
        self.shop.later(hours=self.dice.randrange(1, 40))
        happens = self.dice.choices((self.sell, self.come_back, self.void, self.beside), weights=(6, 3, 1, 2))[0]
        # Refused is a way to end; that nothing of it was written is seen by the audit.
        with suppress(Refused, UnitsRefused):
            happens()

    def sell(self) -> None:
        dice = self.dice
        account_id = dice.choice([*self.people, ""])
        prices = [dice.randrange(1, 9_000) for _ in range(dice.randrange(1, 5))]
        if dice.random() < 0.1:
            prices.append(60_000)
        coupons = tuple(dice.sample(self.codes, dice.randrange(0, 3)))
        gifts = ("mug",) if account_id and dice.random() < 0.3 else ()
        spend = None if account_id and dice.random() < 0.4 else ""
        try:
            receipt = self.shop.sell(account_id, *prices, coupons=coupons, gifts=gifts, spend=spend)
        except CannotBeSold:
            receipt = self.shop.sell(account_id, *prices, coupons=coupons)
        self.receipts.append(receipt)
        self.codes += (printed.code for printed in receipt.sale.coupons)

    def come_back(self) -> None:
        if self.receipts:
            receipt = self.dice.choice(self.receipts)
            lines = range(len(receipt.sale.quote.lines))
            self.shop.refund(receipt, *self.dice.sample(lines, self.dice.randrange(1, len(lines) + 1)))

    def void(self) -> None:
        """A sale and its void leave every balance as it was, gifts and others' rewards too."""
        # Well before midnight, at which something may lapse.
        self.shop.now = self.shop.now.replace(hour=9) + timedelta(days=1)
        self.sell()
        before = {person: self.balances(person) for person in self.people}
        self.sell()
        self.shop.void(self.receipts[-1])
        assert {person: self.balances(person) for person in self.people} == before

    def beside(self) -> None:
        dice, shop = self.dice, self.shop
        account_id = dice.choice(self.people)
        match dice.randrange(4):
            case 0:
                happened(shop.books, op_id=shop.new_id(), account_id=account_id, event=On.SURVEY, now=shop.now)
            case 1:
                groups = ("staff",) if dice.random() < 0.5 else ()
                set_groups(shop.books, op_id=shop.new_id(), account_id=account_id, groups=groups, now=shop.now)
            case 2:
                made = issue_coupon(shop.books, op_id=shop.new_id(), rule="thanks", account_id=account_id, now=shop.now)
                self.codes.append(made.code)
            case _:
                withdraw_coupon(shop.books, op_id=shop.new_id(), code=dice.choice(self.codes), now=shop.now)

    def balances(self, account_id: str) -> dict[str, tuple[int, int, int]]:
        """By purse what is spendable, pending and owed, where there is anything."""
        day = self.shop.today
        purses = self.shop.customer(account_id).standing.purses
        held = {purse: (state.spendable(day), state.pending(day), state.debt) for purse, state in purses}
        return {purse: figures for purse, figures in held.items() if any(figures)}


@pytest.mark.parametrize("seed", range(8))
def test_whatever_happens_the_books_are_right(make_shop: Callable[..., Shop], seed: int) -> None:
    month = Month(make_shop(**rules()), seed)
    for _ in range(60):
        month.step()
    report = check(month.shop.books)
    assert report.problems == ()
    for account_id in month.people:
        with month.shop.books.reading() as connection:
            assert journal_part(month.shop.customer(account_id).standing) == rebuilt(connection, account_id)
