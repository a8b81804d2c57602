"""Cards that are lost, stolen or damaged: blocked and replaced, and the old number says why."""

from datetime import timedelta

import pytest

from db.ledger.card import (
    BadCard,
    CardReplaced,
    CardTaken,
    OtherContent,
    UnknownCard,
    add_card,
    replace_card,
    set_card_status,
)
from db.lookup import customers
from db.lookup.customers import CardNotice, CustomerView
from tests.db.shop import Shop

OLD, NEW, THIRD = "4006381333931", "5901234123457", "2900000000018"


def _replace(shop: Shop, account_id: str, number: str, why: str, new_number: str = "", op_id: str = "") -> None:
    replace_card(
        shop.books,
        op_id=op_id or shop.new_id(),
        account_id=account_id,
        number=number,
        why=why,
        new_number=new_number,
        now=shop.now,
    )


@pytest.mark.parametrize("why", ["lost", "stolen", "damaged", "blocked"])
def test_a_card_is_reported_and_replaced_at_once_and_what_they_hold_stays(shop: Shop, why: str) -> None:
    ann = shop.enrol(card_number=OLD, card_kind="gold")
    shop.sell(ann, 1_000)
    held = customers.by_account(shop.books, ann)
    _replace(shop, ann, OLD, why, NEW)
    assert customers.by_card(shop.books, OLD) == CardNotice(why, OLD, NEW, ann, shop.now.date())
    view = customers.by_card(shop.books, NEW)
    assert isinstance(view, CustomerView)
    assert held is not None
    assert view.standing.purses == held.standing.purses
    assert view.card is not None
    assert view.card.kind == "gold"
    assert [hit.account_id for hit in customers.find(shop.books, NEW[-5:])] == [ann]


def test_a_stolen_card_is_blocked_now_and_replaced_when_they_come(shop: Shop) -> None:
    ann = shop.enrol(card_number=OLD)
    _replace(shop, ann, OLD, "stolen")
    reported = shop.now.date()
    assert customers.by_card(shop.books, OLD) == CardNotice("stolen", OLD, "", ann, reported)
    shop.now += timedelta(days=3)
    _replace(shop, ann, OLD, "stolen", NEW)
    found = customers.by_card(shop.books, OLD)
    assert isinstance(found, CardNotice)
    assert (found.problem, found.replaced_by) == ("stolen", NEW)
    with pytest.raises(CardReplaced):
        _replace(shop, ann, OLD, "lost", THIRD)


def test_replacing_posts_once_and_nothing_where_it_is_refused(shop: Shop) -> None:
    ann, bob = shop.enrol(card_number=OLD), shop.enrol("Bob", card_number=THIRD)
    once = shop.new_id()
    for _ in range(2):
        _replace(shop, ann, OLD, "lost", NEW, once)
    with pytest.raises(OtherContent):
        _replace(shop, ann, OLD, "stolen", NEW, once)
    with pytest.raises(UnknownCard):
        _replace(shop, bob, NEW, "lost")
    for new_number, refusal in ((THIRD, CardTaken), ("12", BadCard)):
        with pytest.raises(refusal):
            _replace(shop, ann, NEW, "lost", new_number)
    view = customers.by_card(shop.books, NEW)
    assert isinstance(view, CustomerView)
    assert [(own.number, own.status) for own in view.cards] == [(OLD, "lost"), (NEW, "active")]


def test_a_family_has_several_cards_and_one_balance(shop: Shop) -> None:
    ann = shop.enrol(card_number=OLD)
    shop.sell(ann, 700)
    add_card(shop.books, op_id=shop.new_id(), account_id=ann, number=NEW, now=shop.now)
    views = [customers.by_card(shop.books, number) for number in (OLD, NEW)]
    assert [view.standing.purses for view in views if isinstance(view, CustomerView)] == [views[0].standing.purses] * 2
    set_card_status(shop.books, op_id=shop.new_id(), number=NEW, status="blocked", now=shop.now)
    assert isinstance(customers.by_card(shop.books, OLD), CustomerView)


def test_which_card_it_was_stands_nowhere_in_the_journal(shop: Shop) -> None:
    ann = shop.enrol(card_number=OLD)
    _replace(shop, ann, OLD, "lost", NEW)
    with shop.books.reading() as connection:
        payloads = connection.info["raw"].execute("SELECT payload FROM event").fetchall()
    assert not [payload for (payload,) in payloads if OLD.encode() in payload or NEW.encode() in payload]
