"""Two accounts turn out to be one person, and apart again: each side gets exactly what is theirs."""

import itertools
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from db.books import Books
from db.ledger.card import add_card
from db.ledger.coupon import issue_coupon
from db.ledger.customer import edit_person
from db.ledger.group import set_groups
from db.ledger.lapse import write_lapsed
from db.ledger.merging import MergeRefused, merge_accounts, undo_merge
from db.ledger.reversal import RefundRefused, refund
from db.ledger.sale import commit_sale
from db.lookup import coupons, customers, history
from db.lookup.customers import CustomerView
from db.lookup.finding import find
from db.lookup.merges import merge_outlook, merges_of
from db.lookup.programme import in_force
from db.lookup.sales import sale
from db.lookup.standings import at_the_counter
from db.reports.audit import check
from loyalty.basket import Ask, Basket, Line
from loyalty.quote import quote
from loyalty.reversal import Units
from tests.db.shop import Shop, programme, whole_programme

OLD, NEW = "2900000000018", "2900000000025"


def by_card(shop: Shop, number: str) -> CustomerView:
    found = customers.by_card(shop.books, number)
    assert isinstance(found, CustomerView)
    return found


def sell_by_card(shop: Shop, number: str, *prices: int, spend: int | None = 0) -> str:
    """Sell with a card in hand, as the till does; `spend` asks the purse."""
    shop.later(minutes=1)
    who = by_card(shop, number)
    in_words = in_force(shop.books, day=shop.today).programme
    standing = at_the_counter(shop.books, who.account_id, number, programme=in_words)
    assert standing is not None
    asks = (Ask("bonus", spend),) if spend != 0 else ()
    quoted = quote(in_words, standing, Basket(tuple(Line(price) for price in prices), asks), shop.now)
    sale_id = shop.new_id()
    commit_sale(shop.books, sale_id=sale_id, account_id=who.account_id, card_number=number, quote=quoted, now=shop.now)
    return sale_id


def two(shop: Shop) -> tuple[str, str]:
    """Ann enrolled twice: once with a name, once with a phone and an e-mail."""
    first = shop.enrol("Ann", card_number=OLD, birthday=shop.today.replace(year=1990))
    second = shop.enrol("Nameless", card_number=NEW, phone="+7 912 345-67-89", email="ann@bakes.example")
    edit_person(shop.books, op_id=shop.new_id(), account_id=second, name="", now=shop.later(seconds=1))
    return first, second


def merge(shop: Shop, gone: str, kept: str) -> str:
    op_id = shop.new_id()
    merge_accounts(
        shop.books, op_id=op_id, from_account=gone, into_account=kept, now=shop.later(seconds=1), author="Owner"
    )
    return op_id


def undo(shop: Shop, merge_id: str) -> None:
    undo_merge(shop.books, op_id=shop.new_id(), merge_id=merge_id, now=shop.later(seconds=1))


def test_both_cards_open_one_customer_with_one_balance(shop: Shop) -> None:
    first, second = two(shop)
    sell_by_card(shop, OLD, 10_000)
    sell_by_card(shop, NEW, 20_000)
    merge(shop, second, first)
    for number in (OLD, NEW):
        ann = by_card(shop, number)
        assert ann.account_id == first
        assert ann.standing.purse("bonus").spendable(shop.today) == 1_500
        assert (ann.visits, ann.card and ann.card.number) == (2, number)
        assert [card.number for card in ann.cards] == [OLD, NEW]
    assert shop.customer(second).account_id == first
    assert len(history.page(shop.books, first).rows) == 2
    assert check(shop.books).problems == ()


def test_what_one_side_lacked_the_other_tells_and_takes_away_again(shop: Shop) -> None:
    first, second = two(shop)
    merge_id = merge(shop, second, first)
    ann = shop.customer(first)
    assert (ann.name, ann.phone, ann.email) == ("Ann", "+79123456789", "ann@bakes.example")
    assert [hit.account_id for hit in find(shop.books, "6789")] == [first]
    assert [hit.account_id for hit in find(shop.books, "ann")] == [first]
    edit_person(shop.books, op_id=shop.new_id(), account_id=first, email="new@bakes.example", now=shop.now)
    undo(shop, merge_id)
    ann, other = shop.customer(first), shop.customer(second)
    assert (ann.name, ann.phone, ann.email) == ("Ann", "", "new@bakes.example")
    assert (other.name, other.phone, other.email) == ("", "+79123456789", "ann@bakes.example")
    assert [hit.account_id for hit in find(shop.books, "6789")] == [second]
    assert check(shop.books).problems == ()


def test_the_outlook_shows_what_the_merge_then_is(shop: Shop) -> None:
    first, second = two(shop)
    sell_by_card(shop, OLD, 10_000)
    sell_by_card(shop, NEW, 20_000)
    set_groups(shop.books, op_id=shop.new_id(), account_id=second, groups=("choir",), now=shop.later(seconds=1))
    outlook = merge_outlook(shop.books, second, first)
    assert outlook is not None
    merge(shop, second, first)
    now = shop.customer(first)
    assert outlook.merged == now
    assert now.standing.groups == ("choir",)
    assert merge_outlook(shop.books, second, first) is None
    assert [(one.from_account, one.undone) for one in merges_of(shop.books, first)] == [(second, False)]


def test_a_sale_stays_with_the_card_that_was_shown(shop: Shop) -> None:
    first, second = two(shop)
    sell_by_card(shop, OLD, 10_000)
    merge_id = merge(shop, second, first)
    sell_by_card(shop, NEW, 40_000)
    assert shop.holds(first) == 2_500
    undo(shop, merge_id)
    assert (shop.holds(first), shop.holds(second)) == (500, 2_000)
    assert (by_card(shop, NEW).account_id, by_card(shop, OLD).account_id) == (second, first)
    assert check(shop.books).problems == ()


def test_points_spent_together_are_owed_apart_by_whose_card_paid(shop: Shop) -> None:
    first, second = two(shop)
    sell_by_card(shop, OLD, 10_000)
    merge_id = merge(shop, second, first)
    sell_by_card(shop, NEW, 500, spend=500)
    assert shop.holds(first) == 0
    undo(shop, merge_id)
    assert shop.holds(first) == 500
    assert shop.customer(second).standing.purse("bonus").debt == 500
    assert check(shop.books).problems == ()


def test_a_return_is_booked_where_its_sale_was(shop: Shop) -> None:
    first, second = two(shop)
    sold = sell_by_card(shop, NEW, 10_000, 20_000)
    merge_id = merge(shop, second, first)
    refund(
        shop.books,
        reversal_id=shop.new_id(),
        sale_id=sold,
        units=(Units(1, 1000),),
        now=shop.later(minutes=1),
    )
    assert shop.holds(first) == 500
    undo(shop, merge_id)
    assert (shop.holds(first), shop.holds(second)) == (0, 500)
    assert check(shop.books).problems == ()


def test_a_merge_of_merged_ones_comes_apart_in_any_order(shop: Shop) -> None:
    first, second = two(shop)
    third = shop.enrol("Anna", card_number="2900000000032")
    one, other = merge(shop, second, first), merge(shop, first, third)
    assert by_card(shop, NEW).account_id == third
    assert len(by_card(shop, NEW).cards) == 3
    undo(shop, one)
    assert (by_card(shop, NEW).account_id, by_card(shop, OLD).account_id) == (second, third)
    undo(shop, other)
    assert by_card(shop, OLD).account_id == first
    assert check(shop.books).problems == ()


def test_what_cannot_be_merged_says_why_and_writes_nothing(shop: Shop) -> None:
    first, second = two(shop)
    merge_id = merge(shop, second, first)
    for gone, kept in ((first, first), (second, first), (first, second)):
        with pytest.raises(MergeRefused, match="same_customer"):
            merge(shop, gone, kept)
    undo(shop, merge_id)
    with pytest.raises(MergeRefused, match="undone_already"):
        undo(shop, merge_id)
    with pytest.raises(MergeRefused, match="unknown_merge"):
        undo(shop, "no-such-merge")


def test_the_same_request_merges_once(shop: Shop) -> None:
    first, second = two(shop)
    for _ in range(2):
        merge_accounts(
            shop.books, op_id="merge-0001", from_account=second, into_account=first, now=shop.now, author="Owner"
        )
    assert len(merges_of(shop.books, first)) == 1


def test_coupons_of_either_side_are_theirs_and_a_new_card_belongs_to_who_stands(
    make_shop: Callable[..., Shop],
) -> None:
    shop = make_shop(**whole_programme())
    first, second = two(shop)
    made = issue_coupon(
        shop.books, op_id="coupon-01", rule="thanks", now=shop.now, account_id=second, reason="mended", author="Owner"
    )
    merge_id = merge(shop, second, first)
    assert [own.code for own in coupons.of_account(shop.books, first)] == [made.code]
    sold = shop.sell(first, 10_000, coupons=(made.code,))
    assert sold.sale.quote.discount == 1_000
    add_card(shop.books, op_id=shop.new_id(), account_id=second, number="2900000000032", now=shop.later(seconds=1))
    undo(shop, merge_id)
    assert by_card(shop, "2900000000032").account_id == first
    assert check(shop.books).problems == ()


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("sell"), st.booleans(), st.integers(1, 40), st.booleans()),
        st.tuples(st.just("return"), st.integers(0, 9)),
        st.tuples(st.just("days"), st.integers(1, 45)),
        st.tuples(st.just("lapse")),
        st.tuples(st.just("merge"), st.booleans()),
        st.tuples(st.just("undo")),
    ),
    max_size=18,
)


NTH = itertools.count(1)


def lasting() -> dict[str, Any]:
    """Points that live thirty days, so that some lapse between a merge and its undoing; each time another shop."""
    purse = {"id": "bonus", "name": "Bonus", "unit": "money", "lasts": {"for": "days", "count": 30}}
    return programme(name=f"Shop {next(NTH)}", purses=[purse])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=12)
@given(moves=MOVES)
@example(moves=[("sell", False, 1, False), ("days", 31), ("lapse",), ("return", 0)])
def test_apart_each_side_is_its_own_journal_whatever_happened_in_between(
    make_shop: Callable[..., Shop], moves: list[tuple[Any, ...]]
) -> None:
    shop = make_shop(**lasting())
    first, second = shop.enrol("Ann", card_number=OLD), shop.enrol("Anna", card_number=NEW)
    sold: dict[str, list[str]] = {OLD: [], NEW: []}
    merges: list[str] = []
    for move in moves:
        play(shop, move, (first, second), sold, merges)
        assert check(shop.books).problems == ()
    if merges:
        undo(shop, merges.pop())
    for account, number in ((first, OLD), (second, NEW)):
        apart = shop.customer(account)
        assert (apart.account_id, [card.number for card in apart.cards]) == (account, [number])
        assert apart.visits == sum(1 for sale in sold[number] if counts(shop.books, sale))
        assert {row.op_id for row in history.page(shop.books, account).rows if row.kind == "sale"} == set(sold[number])
    assert check(shop.books).problems == ()


def play(
    shop: Shop, move: tuple[Any, ...], accounts: tuple[str, str], sold: dict[str, list[str]], merges: list[str]
) -> None:
    match move:
        case ("sell", old, hundreds, pays):
            number = OLD if old else NEW
            sold[number].append(sell_by_card(shop, number, hundreds * 100, 1_000, spend=None if pays else 0))
        case ("return", nth):
            everything = sorted(sold[OLD] + sold[NEW])
            if everything:
                give_back(shop, everything[nth % len(everything)])
        case ("days", days):
            shop.now += timedelta(days=days)
        case ("lapse",):
            write_lapsed(shop.books, now=shop.now, confirmed=True)
        case ("merge", turned) if not merges:
            merges.append(merge(shop, *(accounts if turned else accounts[::-1])))
        case ("undo",) if merges:
            undo(shop, merges.pop())


def give_back(shop: Shop, sale_id: str) -> None:
    view = sale(shop.books, sale_id)
    assert view is not None
    left = [place for place, back in enumerate(view.returned) if not back]
    if left:
        refund(
            shop.books,
            reversal_id=shop.new_id(),
            sale_id=sale_id,
            units=(Units(left[0], 1000),),
            now=shop.later(minutes=1),
        )
    else:
        with pytest.raises(RefundRefused):
            refund(
                shop.books,
                reversal_id=shop.new_id(),
                sale_id=sale_id,
                units=(Units(0, 1000),),
                now=shop.later(minutes=1),
            )


def counts(books: Books, sale_id: str) -> bool:
    view = sale(books, sale_id)
    assert view is not None
    return not all(view.returned)
