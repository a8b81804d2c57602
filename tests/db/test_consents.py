"""What customers agree to: when, how and to which words. A no counts at once, and before a yes of the same instant."""

from datetime import timedelta

import pytest

from db.facts import posted
from db.ledger.consent import (
    BadConsent,
    OtherContent,
    UnknownAccount,
    give_consents,
    set_wording,
    withdraw_consents,
)
from db.ledger.merging import merge_accounts
from db.lookup.consents import consents_of, own_wording
from db.reports.audit import check
from tests.db.shop import Shop

WORDS = {"loyalty": "Corner bakery may keep what I buy.", "email": "Corner bakery may write to me."}


def give(shop: Shop, account_id: str, *purposes: str, op_id: str = "", **changed: object) -> None:
    told = {"how": "till", "words": WORDS, "language": "en", "now": shop.now, "author": "Olga"} | changed
    give_consents(shop.books, op_id=op_id or shop.new_id(), account_id=account_id, purposes=purposes, **told)  # type: ignore[arg-type]


def take(shop: Shop, account_id: str, *purposes: str, op_id: str = "") -> None:
    withdraw_consents(
        shop.books, op_id=op_id or shop.new_id(), account_id=account_id, purposes=purposes, how="phone", now=shop.now
    )


def test_a_consent_knows_when_how_and_the_very_words(shop: Shop) -> None:
    ann = shop.enrol()
    give(shop, ann, "loyalty", "email")
    held = consents_of(shop.books, ann)
    assert [said.purpose for said in held.now] == ["loyalty", "email"]
    email = held.of("email")
    assert email is not None
    assert (email.given, email.at, email.how, email.words, email.language) == (
        True,
        shop.now,
        "till",
        WORDS["email"],
        "en",
    )
    assert not held.given("sms")
    assert held.of("sms") is None


def test_words_put_otherwise_later_change_nothing_of_what_was_agreed_to(shop: Shop) -> None:
    ann = shop.enrol()
    give(shop, ann, "email")
    first = shop.now
    shop.later(days=1)
    give(shop, ann, "email", words={"email": "Corner bakery may write every day."})
    history = consents_of(shop.books, ann).history
    assert [(said.at, said.words) for said in history] == [
        (first + timedelta(days=1), "Corner bakery may write every day."),
        (first, WORDS["email"]),
    ]


def test_a_withdrawal_holds_at_once_and_counts_before_a_yes_of_the_same_instant(shop: Shop) -> None:
    ann = shop.enrol()
    take(shop, ann, "email", op_id="zz-withdrawn")
    give(shop, ann, "email", op_id="zzz-given-later")
    assert not consents_of(shop.books, ann).given("email")
    shop.later(seconds=1)
    give(shop, ann, "email")
    assert consents_of(shop.books, ann).given("email")
    take(shop, ann, "email")
    now = consents_of(shop.books, ann).of("email")
    assert now is not None
    assert (now.given, now.how, now.words) == (False, "phone", "")


def test_the_same_request_counts_once_and_another_under_its_id_is_refused(shop: Shop) -> None:
    ann = shop.enrol()
    for _ in range(2):
        give(shop, ann, "email", op_id="consent-1")
        take(shop, ann, "sms", op_id="consent-2")
    assert len(consents_of(shop.books, ann).history) == 2
    with pytest.raises(OtherContent):
        give(shop, ann, "loyalty", op_id="consent-1")
    with pytest.raises(OtherContent):
        take(shop, ann, "phone", op_id="consent-2")


def test_what_is_no_consent_is_refused(shop: Shop) -> None:
    ann = shop.enrol()
    for purposes, changed in (
        ((), {}),
        (("fax",), {}),
        (("email",), {"how": "Olga told me"}),
        (("email",), {"words": {}}),
        (("email",), {"words": {"email": "x" * 4_001}}),
    ):
        with pytest.raises(BadConsent):
            give(shop, ann, *purposes, **changed)
    with pytest.raises(UnknownAccount):
        give(shop, "nobody", "email")


def test_the_journal_names_words_by_their_hash_and_people_not_at_all(shop: Shop) -> None:
    ann = shop.enrol()
    give(shop, ann, "email", op_id="consent-1")
    with shop.books.reading() as connection:
        fact = posted(connection, "consent-1")
    assert fact is not None
    assert b"bakery" not in fact.payload
    assert b"Olga" not in fact.payload
    assert check(shop.books).problems == ()


def test_accounts_that_are_one_person_have_one_word(shop: Shop) -> None:
    ann, anna = shop.enrol("Ann"), shop.enrol("Anna")
    give(shop, ann, "email")
    shop.later(seconds=1)
    take(shop, anna, "email")
    assert consents_of(shop.books, ann).given("email")
    merge_accounts(shop.books, op_id="merge-0001", from_account=anna, into_account=ann, now=shop.now)
    assert not consents_of(shop.books, ann).given("email")
    assert not consents_of(shop.books, anna).given("email")


def test_a_shop_asks_in_its_own_words_until_it_takes_them_back(shop: Shop) -> None:
    set_wording(shop.books, purpose="email", language="ru", words=" Пишите мне. ")
    assert own_wording(shop.books) == {("email", "ru"): "Пишите мне."}
    set_wording(shop.books, purpose="email", language="ru", words="")
    assert own_wording(shop.books) == {}
    with pytest.raises(BadConsent):
        set_wording(shop.books, purpose="fax", language="ru", words="x")
