"""Selling: once, whole, and never under figures that have moved."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from db.ledger.adjustment import adjust
from db.ledger.programme import publish
from db.ledger.refusals import BadId, Refused
from db.ledger.sale import CannotBeSold, OtherContent, QuoteChanged, Returning, UnknownAccount, commit_sale
from db.lookup import history, sales
from db.lookup.programme import in_force, versions
from db.lookup.slips import by_slip
from db.tables.journal import event, ledger_entry, sale, sale_line
from loyalty.basket import Ask
from loyalty.reversal import Units, UnitsRefused
from tests.db.shop import Shop, programme


def counted(shop: Shop) -> tuple[int, ...]:
    with shop.books.reading() as connection:
        return tuple(
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (event, sale, sale_line, ledger_entry)
        )


def test_a_sale_is_recorded_as_it_was_shown(shop: Shop) -> None:
    ann = shop.enrol()
    receipt = shop.sell(ann, 10_000, 5_000)
    assert (receipt.slip, receipt.sale.quote.to_pay, shop.holds(ann)) == ("KDT-000001", 15_000, 750)
    assert sales.sale(shop.books, receipt.op_id) == receipt.sale
    assert by_slip(shop.books, " kdt-1 ") == receipt.sale
    assert receipt.changes.accounts == {ann}


def test_a_sale_tried_again_answers_the_same_and_posts_nothing(shop: Shop) -> None:
    ann = shop.enrol()
    quoted = shop.quote(ann, 10_000)
    first = commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now)
    before = counted(shop)
    for passed in (timedelta(0), timedelta(seconds=1), timedelta(days=40)):
        again = commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now + passed)
        assert again == first
    assert counted(shop) == before


def test_a_caller_that_quotes_anew_before_it_tries_again_gets_its_first_receipt(shop: Shop) -> None:
    """A script that tries again can't know what was shown the first time: it asks for the same, and gets the same."""
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    everything = (Ask("bonus"),)
    quoted = shop.quote(ann, 2_000, asks=everything)
    first = commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.later(seconds=5))
    anew = shop.quote(ann, 2_000, asks=everything)
    assert anew.payments != quoted.payments
    assert commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=anew, now=shop.now) == first


def test_the_same_id_for_another_sale_is_refused(shop: Shop) -> None:
    ann, bob = shop.enrol(), shop.enrol("Bob")
    quoted = shop.quote(ann, 10_000)
    commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now)
    before = counted(shop)
    for account_id, other in ((bob, quoted), ("", quoted), (ann, shop.quote(ann, 10_001))):
        with pytest.raises(OtherContent):
            commit_sale(shop.books, sale_id="sale-0001", account_id=account_id, quote=other, now=shop.now)
    # An enrolment's id is nobody's sale either.
    with pytest.raises(OtherContent):
        commit_sale(shop.books, sale_id="op-000001", account_id=ann, quote=quoted, now=shop.now)
    assert counted(shop) == before


@pytest.mark.parametrize("sale_id", ["", "short", "x" * 65, "день-рождения", "tab\there"])
def test_an_id_that_cannot_be_kept_is_refused(shop: Shop, sale_id: str) -> None:
    with pytest.raises(BadId):
        commit_sale(shop.books, sale_id=sale_id, account_id="", quote=shop.quote("", 100), now=shop.now)


def test_a_customer_nobody_knows_is_refused(shop: Shop) -> None:
    with pytest.raises(UnknownAccount):
        commit_sale(shop.books, sale_id="sale-0001", account_id="nobody", quote=shop.quote("", 100), now=shop.now)


def test_figures_that_moved_are_shown_again_and_nothing_is_posted(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    stale = shop.quote(ann, 2_000, asks=(Ask("bonus"),))
    shop.sell(ann, 300, spend=None)
    before = counted(shop)
    with pytest.raises(QuoteChanged) as moved:
        commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=stale, now=shop.later(seconds=30))
    assert counted(shop) == before
    assert moved.value.quote.payments != stale.payments
    receipt = commit_sale(
        shop.books, sale_id="sale-0001", account_id=ann, quote=moved.value.quote, now=shop.later(seconds=20)
    )
    assert receipt.sale.quote == moved.value.quote


def test_a_purse_asked_for_more_than_it_may_pay_sells_nothing(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    with pytest.raises(CannotBeSold) as refused:
        shop.sell(ann, 2_000, spend=501)
    assert isinstance(refused.value, Refused)
    assert shop.holds(ann) == 500


def test_a_quote_holds_for_five_minutes_then_it_is_made_for_now(shop: Shop) -> None:
    ann = shop.enrol()
    quoted = shop.quote(ann, 10_000)
    held = commit_sale(
        shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now + timedelta(seconds=299)
    )
    assert held.at == quoted.now
    shop.later(hours=1)
    old = shop.quote(ann, 10_000)
    late = commit_sale(shop.books, sale_id="sale-0002", account_id=ann, quote=old, now=old.now + timedelta(minutes=5))
    assert late.at == old.now + timedelta(minutes=5)
    assert late.sale.quote.lines == old.lines


def test_a_programme_published_meanwhile_moves_the_figures(shop: Shop) -> None:
    ann = shop.enrol()
    quoted = shop.quote(ann, 10_000)
    richer = programme(earn=[{"id": "back", "name": "10 % back", "purse": "bonus", "rate": 1000}])
    publish(shop.books, op_id="publish-2", document=richer, holds_from=shop.today, author="Mara", now=shop.now)
    assert in_force(shop.books, day=shop.today).number == 2
    with pytest.raises(QuoteChanged):
        commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=quoted, now=shop.now)
    first, second = versions(shop.books)
    assert (first.number, second.number, second.author) == (1, 2, "Mara")
    assert in_force(shop.books, day=shop.today - timedelta(days=1)).number == 1


def test_a_sale_is_refunded_under_the_programme_it_was_sold_under(shop: Shop) -> None:
    ann = shop.enrol()
    sold = shop.sell(ann, 10_000, 10_000)
    poorer = programme(earn=[{"id": "back", "name": "1 % back", "purse": "bonus", "rate": 100}])
    publish(shop.books, op_id="publish-2", document=poorer, holds_from=shop.today, author="", now=shop.now)
    shop.later(days=400)
    shop.refund(sold, 0)
    assert shop.holds(ann) == 500


def test_what_a_receipt_earns_is_for_the_next_one(shop: Shop) -> None:
    ann = shop.enrol()
    first = shop.quote(ann, 10_000)
    second = replace(first, basket=first.basket)
    commit_sale(shop.books, sale_id="sale-0001", account_id=ann, quote=first, now=shop.now)
    with pytest.raises(QuoteChanged) as moved:
        commit_sale(shop.books, sale_id="sale-0002", account_id=ann, quote=second, now=shop.now)
    assert moved.value.quote.now > first.now


def test_a_guest_buys_without_an_account(shop: Shop) -> None:
    receipt = shop.sell("", 1_000)
    assert receipt.sale.account_id == ""
    assert receipt.sale.quote.earned == ()
    shop.refund(receipt, 0)
    found = sales.sale(shop.books, receipt.op_id)
    assert found is not None
    assert found.returned == (1000,)


def test_slip_numbers_follow_each_other_through_sales_and_refunds(shop: Shop) -> None:
    first = shop.sell("", 1_000)
    assert first.slip == "KDT-000001"
    assert shop.refund(first, 0).slip == "KDT-000002"
    assert shop.sell("", 1_000).slip == "KDT-000003"


def test_an_exchange_is_one_piece_of_writing(shop: Shop) -> None:
    ann = shop.enrol()
    bought = shop.sell(ann, 10_000, 4_000)
    returning = Returning(reversal_id="return-01", sale_id=bought.op_id, units=(Units(1, 1000),))
    receipt = shop.sell(ann, 6_000, returning=returning)
    assert receipt.exchange is not None
    assert (receipt.sale.quote.to_pay, receipt.exchange.reversal.cash) == (6_000, 4_000)
    assert shop.holds(ann) == 500 + 300
    assert receipt.changes.sales == {receipt.op_id, bought.op_id}
    again = commit_sale(
        shop.books,
        sale_id=receipt.op_id,
        account_id=ann,
        quote=receipt.sale.quote,
        now=shop.now,
        returning=returning,
    )
    assert again.exchange == receipt.exchange
    for other in (None, replace(returning, units=(Units(0, 1000),)), replace(returning, reversal_id="return-02")):
        with pytest.raises(OtherContent):
            commit_sale(
                shop.books,
                sale_id=receipt.op_id,
                account_id=ann,
                quote=receipt.sale.quote,
                now=shop.now,
                returning=other,
            )


def test_an_exchange_that_cannot_return_sells_nothing_either(shop: Shop) -> None:
    ann = shop.enrol()
    bought = shop.sell(ann, 10_000)
    before = counted(shop)
    with pytest.raises(UnitsRefused):
        shop.sell(
            ann, 6_000, returning=Returning(reversal_id="return-01", sale_id=bought.op_id, units=(Units(0, 2000),))
        )
    assert counted(shop) == before


def test_a_clock_put_back_a_little_keeps_the_order_of_what_happened(shop: Shop) -> None:
    ann = shop.enrol()
    first = shop.sell(ann, 10_000)
    shop.now -= timedelta(minutes=4)
    second = shop.sell(ann, 300, spend=None)
    assert second.at > first.at
    assert [row.op_id for row in history.page(shop.books, ann).rows] == [second.op_id, first.op_id]


def test_history_is_read_page_by_page_to_the_last_row(shop: Shop) -> None:
    ann, bob = shop.enrol(), shop.enrol("Bob")
    told = []
    for round_ in range(7):
        sold = shop.sell(ann, 10_000)
        told.append((sold.op_id, "sale"))
        shop.sell(bob, 100)
        if round_ % 3 == 0:
            told.append((shop.refund(sold, 0).op_id, "refund"))
        if round_ == 4:
            by_hand = shop.new_id()
            adjust(
                shop.books,
                op_id=by_hand,
                account_id=ann,
                purse="bonus",
                points=-7,
                reason="",
                author="",
                now=shop.later(minutes=1),
            )
            told.append((by_hand, "adjusted"))
    seen: list[tuple[str, str]] = []
    place = None
    while True:
        page = history.page(shop.books, ann, before=place, limit=3)
        seen += [(row.op_id, row.kind) for row in page.rows]
        place = page.next
        if place is None:
            break
    assert seen == told[::-1]
    adjusted = next(row for row in history.page(shop.books, ann).rows if row.kind == "adjusted")
    assert adjusted.spent == (("bonus", 7),)
