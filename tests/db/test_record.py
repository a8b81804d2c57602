"""All that is kept about a person is gathered: whatever was told, bought, given, taken and written beside it."""

from collections.abc import Callable

import msgspec

from db.ledger.adjustment import adjust
from db.ledger.card import set_card_status
from db.ledger.consent import give_consents, withdraw_consents
from db.ledger.coupon import issue_coupon
from db.ledger.erasure import erase
from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts
from db.ledger.promise import set_terms
from db.ledger.reason import save_reasons
from db.ledger.reversal import refund
from db.lookup.reasons import ReasonView
from db.lookup.record import record_of
from db.lookup.record_shape import MemberRecord
from loyalty.reversal import Units
from loyalty.standing import Terms
from tests.db.shop import Shop, whole_programme


def test_everything_is_in_it_of_all_their_accounts_and_nothing_of_others(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop(**whole_programme())
    books = shop.books
    ann = shop.enrol("Ann", phone="+79123456789", card_number="4006381333931", notes="rye bread")
    anna, bob = shop.enrol("Anna", email="anna@mail.example"), shop.enrol("Bob")
    sold, other = shop.sell(ann, 60_000, 2_000, spend=None), shop.sell(anna, 1_000)
    shop.sell(bob, 5_000)
    refund(books, reversal_id=shop.new_id(), sale_id=sold.op_id, units=(Units(1, 1000),), now=shop.now, manager="Olga")
    now = shop.later(minutes=1)
    what = {"books": books, "account_id": ann, "now": now}
    adjust(**what, op_id=shop.new_id(), purse="bonus", points=500, reason="burnt cake", author="Olga")  # type: ignore[arg-type]
    give_consents(
        **what,
        op_id=shop.new_id(),
        purposes=("sms",),
        how="till",
        words={"sms": "May I?"},
        language="en",  # type: ignore[arg-type]
    )
    withdraw_consents(**what, op_id=shop.new_id(), purposes=("sms",), how="phone")  # type: ignore[arg-type]
    set_groups(**what, op_id=shop.new_id(), groups=("Staff",))  # type: ignore[arg-type]
    set_terms(**what, op_id=shop.new_id(), terms=Terms(id="t", name="Ann's", rate=300, agreed_by="Olga"))  # type: ignore[arg-type]
    issue_coupon(**what, op_id=shop.new_id(), rule="thanks", reason="a kind review", author="Olga")  # type: ignore[arg-type]
    merge_accounts(books, op_id="merge-0001", from_account=anna, into_account=ann, now=shop.now)
    steps: list[int] = []
    record = record_of(books, anna, now=shop.now, progress=lambda done, of: steps.append(done))
    assert record is not None
    assert steps == [0, 1]
    assert record.accounts == (ann, anna)
    details = record.details
    assert (details.name, details.phone, details.email, details.notes) == (
        "Ann",
        "+79123456789",
        "anna@mail.example",
        "rye bread",
    )
    assert [one.number for one in record.cards] == ["4006381333931"]
    assert [(one.given, one.how, one.words) for one in record.consents] == [
        (False, "phone", ""),
        (True, "till", "May I?"),
    ]
    assert (record.groups, record.terms[0].name, record.terms[0].rate) == (("Staff",), "Ann's", 300)
    assert [one.slip for one in record.sales] == [sold.slip, other.slip]
    first = record.sales[0]
    assert (first.to_pay, first.spent, first.earned["bonus"]) == (61_900, {"bonus": 100}, 3_095)
    assert [(back.lines, back.agreed_by) for back in first.returns] == [(((1, 1000),), "Olga")]
    assert {(one.kind, one.points, one.reason, one.author) for one in record.movements} >= {
        ("adjusted", 500, "burnt cake", "Olga"),
        ("earned", 100, "", ""),
    }
    assert ("a kind review", "open") in {(one.reason, one.state) for one in record.coupons}
    assert {(one.kind, one.words) for one in record.remarks} >= {("adjusted", "burnt cake"), ("terms_set", "Ann's")}
    bonus = next(purse for purse in record.purses if purse.id == "bonus")
    assert bonus.spendable == sum(lot.points for lot in bonus.lots) == shop.holds(ann)
    told = msgspec.json.encode(record)
    assert b"Bob" not in told
    assert msgspec.json.decode(told, type=MemberRecord) == record


def test_of_one_who_was_erased_there_is_nothing_to_gather(shop: Shop) -> None:
    ann = shop.enrol()
    assert record_of(shop.books, ann, now=shop.now) is not None
    erase(shop.books, op_id="erase-ann", account_id=ann, now=shop.now)
    assert record_of(shop.books, ann, now=shop.now) is None
    assert record_of(shop.books, "nobody", now=shop.now) is None


def test_a_movement_by_hand_says_the_owners_reason_and_a_card_what_became_of_it(shop: Shop) -> None:
    books, ann, now = shop.books, shop.enrol("Ann", card_number="4006381333931"), shop.now
    save_reasons(books, op_id=shop.new_id(), reasons=(ReasonView(id="mistake", words="For our mistake"),), now=now)
    adjust(
        books,
        op_id=shop.new_id(),
        account_id=ann,
        purse="bonus",
        points=-20,
        reason="twice",
        author="Ira",
        now=now,
        reason_id="mistake",
    )
    set_card_status(books, op_id=shop.new_id(), number="4006381333931", status="stolen", now=now)
    record = record_of(books, ann, now=shop.later(minutes=1))
    assert record is not None
    assert [(one.points, one.reason, one.author) for one in record.movements] == [
        (-20, "For our mistake, twice", "Ira")
    ]
    assert [(one.words, one.card) for one in record.remarks if one.card] == [("4006381333931", "stolen")]
