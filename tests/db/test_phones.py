"""Whom a shop may ring up: everybody with a number until it asks, then whoever said yes and has not taken it back."""

from db.ledger.consent import give_consents, withdraw_consents
from db.ledger.erasure import erase
from db.reports.phones import phones
from db.reports.source import reading_books
from tests.db.shop import Shop


def told(shop: Shop, *ids: str) -> dict[str, str]:
    with reading_books(shop.books.path) as source:
        return phones(source, ids)


def test_once_a_shop_asks_only_those_who_agree_are_rung_up(shop: Shop) -> None:
    ann, bob = shop.enrol("Ann", phone="+79161234567"), shop.enrol("Bob", phone="+79161234568")
    zoe = shop.enrol("Zoe")
    assert told(shop, ann, bob, zoe) == {ann: "+79161234567", bob: "+79161234568"}
    asked = {"account_id": ann, "purposes": ["phone"], "how": "till"}
    shown = {"phone": "May we call you?"}
    give_consents(shop.books, op_id="agrees-0001", **asked, words=shown, language="en", now=shop.now)
    assert told(shop, ann, bob, zoe) == {ann: "+79161234567"}
    shop.later(days=1)
    withdraw_consents(shop.books, op_id="agrees-0002", **asked, now=shop.now)
    assert told(shop, ann, bob, zoe) == {}


def test_whoever_was_erased_has_no_number(shop: Shop) -> None:
    ann = shop.enrol("Ann", phone="+79161234567")
    erase(shop.books, op_id="erase-0001", account_id=ann, now=shop.now)
    assert told(shop, ann) == {}
