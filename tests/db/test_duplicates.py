"""Customers who may be one person, found by what they share and told apart for good; many put into a group at once."""

from datetime import date

import pytest

from db.ledger.apart import tell_apart
from db.ledger.group import BadGroup, change_group
from db.ledger.merging import merge_accounts
from db.ledger.refusals import OtherContent, UnknownAccount
from db.lookup.duplicates import duplicates
from db.lookup.groups import groups
from tests.db.shop import Shop

BORN = date(1988, 4, 2)


def pairs(shop: Shop) -> set[tuple[str, str, str]]:
    found = duplicates(shop.books.path, progress=lambda done, of: None)
    return {(pair.one.removeprefix("account-"), pair.other.removeprefix("account-"), pair.alike) for pair in found}


@pytest.fixture
def alike(shop: Shop) -> Shop:
    """Two Annas of one day, two with one e-mail, and one of whom nobody is like."""
    shop.enrol("Anna Petrova", birthday=BORN)
    shop.enrol("Petrova Ana", birthday=BORN)
    shop.enrol("Zed", birthday=BORN)
    shop.enrol("Clara", email="Clara@example.org")
    shop.enrol("C. Nagy", email="clara@example.org")
    shop.enrol("Anna Petrov", birthday=date(1990, 1, 1))
    return shop


def test_a_shared_email_or_nearly_a_name_and_a_birthday_make_a_pair(alike):
    assert pairs(alike) == {
        ("c. nagy", "clara", "email"),
        ("anna petrova", "petrova ana", "name_and_birthday"),
    }


def test_the_same_name_makes_the_weakest_pair_unless_the_birthdays_differ(alike):
    alike.enrol("Țîrlea Ștefania", phone="+40744111222")
    alike.enrol("stefania tirlea", phone="+40744111223")
    alike.enrol("Petrov Anna", birthday=date(1991, 1, 1))
    alike.enrol("Zéd")
    found = duplicates(alike.books.path, progress=lambda done, of: None)
    assert found[-1].alike == "name"
    assert [{pair.one, pair.other} for pair in found if pair.alike == "name"] == [
        {"account-țîrlea ștefania", "account-stefania tirlea"}
    ]


def test_who_was_told_apart_is_not_asked_about_again_at_any_till(alike):
    for _ in range(2):
        tell_apart(alike.books, one="account-clara", other="account-c. nagy", now=alike.now)
    assert pairs(alike) == {("anna petrova", "petrova ana", "name_and_birthday")}


def test_who_was_merged_is_no_pair_any_more(alike):
    merge_accounts(
        alike.books,
        op_id=alike.new_id(),
        from_account="account-clara",
        into_account="account-c. nagy",
        now=alike.later(minutes=1),
    )
    assert pairs(alike) == {("anna petrova", "petrova ana", "name_and_birthday")}


def test_many_go_into_a_group_at_once_and_the_same_request_does_it_once(alike):
    ids, op_id = ("account-clara", "account-zed"), alike.new_id()
    for _ in range(2):
        change_group(alike.books, op_id=op_id, account_ids=ids, group=" School  5 ", join=True, now=alike.now)
    assert groups(alike.books) == (("School 5", 2),)
    assert alike.customer("account-zed").standing.groups == ("School 5",)
    with pytest.raises(OtherContent):
        change_group(alike.books, op_id=op_id, account_ids=ids, group="Staff", join=True, now=alike.now)
    changes = change_group(
        alike.books, op_id=alike.new_id(), account_ids=ids[:1], group="School 5", join=False, now=alike.now
    )
    assert changes.accounts == {"account-clara"}
    assert groups(alike.books) == (("School 5", 1),)


def test_of_a_batch_with_somebody_unknown_nothing_is_written(alike):
    with pytest.raises(UnknownAccount):
        change_group(
            alike.books,
            op_id=alike.new_id(),
            account_ids=("account-clara", "account-nobody"),
            group="Staff",
            join=True,
            now=alike.now,
        )
    with pytest.raises(BadGroup):
        change_group(
            alike.books, op_id=alike.new_id(), account_ids=("account-clara",), group=" ", join=True, now=alike.now
        )
    assert groups(alike.books) == ()
