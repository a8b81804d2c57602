"""In books that belong to a hub nothing that others could be spending too is spent without a right to it."""

from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import func, select

from db.ledger.authority import Authority, AuthorityLost, AuthorityNeeded, Spending
from db.ledger.coupon import issue_coupon
from db.ledger.sale import QuoteChanged, Receipt, commit_sale
from db.lookup.sales import sale
from db.tables.journal import event
from loyalty.basket import Ask
from loyalty.quote import Quote
from loyalty.spending import RuleWant
from tests.db import joined
from tests.db.shop import Shop, whole_programme

HUB = Authority(by="hub")


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    """Ann has 50.00 of bonus, three stamps, and a coupon of her own; then the books join a hub."""
    made = make_shop(**whole_programme())
    made.enrol("Ann")
    made.sell("account-ann", 100_000)
    for _ in range(2):
        made.later(days=1)
        made.sell("account-ann", 100)
    joined.belong(made.books, risk_budget=10_000, risk_floor=3_000)
    made.later(days=1)
    return made


def told(shop: Shop, op_id: str) -> object:
    with shop.books.reading() as connection:
        payload = connection.execute(select(event.c.payload).where(event.c.op_id == op_id)).scalar_one()
    return msgspec.json.decode(payload).get("authority")


def facts(shop: Shop) -> int:
    with shop.books.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(event)).scalar_one())


def post(shop: Shop, quoted: Quote, op_id: str = "sale-0001", authority: Authority | None = None) -> Receipt:
    return commit_sale(
        shop.books, sale_id=op_id, account_id="account-ann", quote=quoted, now=shop.now, authority=authority
    )


def needed(shop: Shop, quoted: Quote) -> Spending:
    before = facts(shop)
    with pytest.raises(AuthorityNeeded) as refused:
        post(shop, quoted)
    assert facts(shop) == before
    return refused.value.spending


def test_a_sale_that_only_earns_needs_nothing(shop: Shop) -> None:
    receipt = shop.sell("account-ann", 20_000)
    assert told(shop, receipt.op_id) is None


def test_a_purses_payment_names_what_it_takes_and_what_that_is_worth(shop: Shop) -> None:
    spending = needed(shop, shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),)))
    assert spending.wants.purses == {"bonus": 2_000}
    assert (spending.account_id, spending.worth) == ("account-ann", 2_000)


def test_what_the_hub_charged_ends_with_the_sale_and_is_named_by_it(shop: Shop) -> None:
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),))
    joined.asked(shop, "sale-0001", needed(shop, quoted))
    before = shop.holds("account-ann")
    post(shop, quoted, authority=HUB)
    assert told(shop, "sale-0001") == {"hub": True}
    assert joined.intents(shop.books) == {}
    earned = sum(one.points for one in quoted.earned if one.purse == "bonus")
    assert shop.holds("account-ann") == before - 2_000 + earned


def test_without_the_charge_nothing_is_sold(shop: Shop) -> None:
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),))
    spending, before = needed(shop, quoted), facts(shop)
    with pytest.raises(AuthorityLost):
        post(shop, quoted, authority=HUB)
    joined.asked(shop, "sale-0001", spending, state="void")
    with pytest.raises(AuthorityLost):
        post(shop, quoted, authority=HUB)
    assert facts(shop) == before


def test_a_charge_is_for_these_figures_and_no_others(shop: Shop) -> None:
    joined.asked(shop, "sale-0001", needed(shop, shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),))))
    with pytest.raises(AuthorityLost):
        post(shop, shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_500),)), authority=HUB)
    assert joined.intents(shop.books) == {"sale-0001": "asked"}


def test_figures_that_moved_leave_the_charge_to_be_given_back(shop: Shop) -> None:
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", None),))
    joined.asked(shop, "sale-0001", needed(shop, quoted))
    shop.sell("account-ann", 1_000)
    with pytest.raises(QuoteChanged):
        post(shop, quoted, authority=HUB)
    assert joined.intents(shop.books) == {"sale-0001": "asked"}


def test_a_sale_that_stands_already_ends_what_was_asked_for_it_again(shop: Shop) -> None:
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),))
    spending = needed(shop, quoted)
    joined.asked(shop, "sale-0001", spending)
    first = post(shop, quoted, authority=HUB)
    joined.asked(shop, "sale-0001", spending)
    assert post(shop, quoted, authority=HUB).slip == first.slip
    assert joined.intents(shop.books) == {}


def test_risk_is_taken_out_of_the_grant_with_the_sale(shop: Shop) -> None:
    joined.grant(shop.books, "grant-01", 3_000)
    post(
        shop,
        shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),)),
        authority=Authority(by="risk"),
    )
    assert told(shop, "sale-0001") == {"risk": "grant-01", "worth": 2_000}
    assert joined.spent(shop.books, "grant-01") == 2_000
    shop.later(minutes=1)
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", 1_500),))
    with pytest.raises(AuthorityLost):
        post(shop, quoted, "sale-0002", Authority(by="risk"))
    assert joined.spent(shop.books, "grant-01") == 2_000


def test_one_sale_draws_on_as_many_grants_as_it_takes(shop: Shop) -> None:
    joined.grant(shop.books, "grant-01", 500)
    joined.grant(shop.books, "grant-02", 3_000)
    post(shop, shop.quote("account-ann", 20_000, asks=(Ask("bonus", 2_000),)), authority=Authority(by="risk"))
    of = {"grant-01": 500, "grant-02": 1_500}
    assert told(shop, "sale-0001") == {"risk": "grant-01", "worth": 2_000, "of": of}
    assert [joined.spent(shop.books, one) for one in of] == [500, 1_500]


def test_what_the_owner_said_of_a_card_is_for_all_its_sales_of_a_day(shop: Shop) -> None:
    joined.grant(shop.books, "grant-01", 10_000)
    for nth, more in enumerate((2_000, 1_000)):
        quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", more),))
        post(shop, quoted, f"sale-001{nth}", Authority(by="risk"))
        shop.later(minutes=1)
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", 100),))
    assert needed(shop, quoted).risked == 3_000
    with pytest.raises(AuthorityLost):
        post(shop, quoted, "sale-0003", Authority(by="risk"))
    shop.later(days=1)
    quoted = shop.quote("account-ann", 20_000, asks=(Ask("bonus", 100),))
    post(shop, quoted, "sale-0003", Authority(by="risk"))


def test_no_card_risks_more_than_the_owner_said_at_once(shop: Shop) -> None:
    joined.grant(shop.books, "grant-01", 10_000)
    with pytest.raises(AuthorityLost):
        post(
            shop,
            shop.quote("account-ann", 20_000, asks=(Ask("bonus", 3_100),)),
            authority=Authority(by="risk"),
        )


def test_gifts_coupons_of_one_use_and_limited_rules_are_asked_for_too(shop: Shop) -> None:
    coupon = issue_coupon(shop.books, op_id="coupon-01", rule="thanks", now=shop.now, account_id="account-ann").code
    spending = needed(shop, shop.quote("account-ann", 20_000, gifts=("mug",), coupons=(coupon,)))
    assert (spending.wants.purses, spending.wants.coupons, spending.wants.rules) == ({"stamps": 3}, (coupon,), {})
    # Three stamps at 1.00 each, and a tenth of 200.00.
    assert spending.worth == 300 + 2_000
    many = issue_coupon(shop.books, op_id="coupon-02", rule="spring", now=shop.now, shared=True, code="SPRING").code
    spending = needed(shop, shop.quote("account-ann", 20_000, coupons=(many,)))
    assert (spending.wants.purses, spending.wants.coupons) == ({}, ())
    assert spending.wants.rules == {"spring": RuleWant(amount=500, most_times=3, most_times_by_customer=1)}
    assert spending.worth == 500


def test_a_rule_that_nobody_can_be_asked_for_gives_nothing_and_the_rest_is_sold(shop: Shop) -> None:
    many = issue_coupon(shop.books, op_id="coupon-02", rule="spring", now=shop.now, shared=True, code="SPRING").code
    quoted = shop.quote("account-ann", 20_000, coupons=(many,))
    with pytest.raises(QuoteChanged) as changed:
        commit_sale(
            shop.books,
            sale_id="sale-0001",
            account_id="account-ann",
            quote=quoted,
            now=shop.now,
            declined=("spring",),
        )
    assert changed.value.quote.discount == 0
    receipt = commit_sale(
        shop.books,
        sale_id="sale-0001",
        account_id="account-ann",
        quote=changed.value.quote,
        now=shop.now,
        declined=("spring",),
    )
    assert receipt.sale.quote.to_pay == 20_000
    kept = sale(shop.books, "sale-0001")
    assert kept is not None
    assert kept.quote.earned == changed.value.quote.earned
