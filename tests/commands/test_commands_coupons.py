"""Coupons, gifts and friends by the command line: made once, shown, sold with, and refused in words."""

import copy
from pathlib import Path

import jsonschema
import pytest

from db.reports.audit import check
from db.schema.upgrade import open_books
from desktop.commands.schemas import schema
from tests.commands.conftest import PROGRAMME

NEXT = {
    "id": "next",
    "name": "Next time",
    "gives": "ten",
    "receipt_from": 50_000,
    "lasts": {"for": "days", "count": 14},
}


@pytest.fixture
def coupon_books(tmp_path, new_books, new_id):
    document = copy.deepcopy(PROGRAMME)
    del document["examples"]
    document["discounts"] = {
        "campaigns": [{"id": "ten", "name": "Ten off", "kind": "percent", "percent": 1000, "coupon": True}]
    }
    document["coupons"] = [NEXT]
    document["purses"].append(
        {"id": "stamps", "name": "Stamps", "unit": "points", "gifts": [{"id": "mug", "name": "Mug", "points": 2}]}
    )
    document["earn"] += [
        {"id": "stamp", "name": "Stamp", "purse": "stamps", "kind": "visit", "gives": 1},
        {"id": "friend", "name": "Friend", "purse": "cash", "kind": "event", "on": "referral", "gives": 700},
    ]
    path = tmp_path / "books.db"
    new_books(path, document, new_id=lambda: new_id().ljust(12, "-")).close()
    return path


def clean(path: Path) -> bool:
    books = open_books(path)
    try:
        return check(books).is_clean
    finally:
        books.close()


def test_a_coupon_is_issued_shown_and_sold_with(regulars, coupon_books):
    member = regulars("--books", coupon_books, "member", "add", "-", json_in={"id": "member-1", "name": "Ann"}).said
    asked = {
        "id": "thanks-01",
        "rule": "ten",
        "account": member["account"],
        "reason": "a mended mistake",
        "author": "Mara",
    }
    issued = regulars("--books", coupon_books, "coupon", "issue", "-", json_in=asked)
    assert issued.code == 0, issued.err
    jsonschema.validate(issued.said, schema("coupon-answer"))
    again = regulars("--books", coupon_books, "coupon", "issue", "-", json_in=asked)
    assert again.said == issued.said
    code = issued.said["code"]
    request = {"account": member["account"], "basket": {"amount": 10_000, "coupons": [code.lower()]}}
    quoted = regulars("--books", coupon_books, "quote", "-", json_in=request).said
    assert (quoted["to_pay"], quoted["coupons_used"]) == (9_000, [code])
    sold = regulars("--books", coupon_books, "sell", "-", json_in={"id": "sale-0001", **request})
    jsonschema.validate(sold.said, schema("sell-answer"))
    assert sold.said["sale"]["to_pay"] == 9_000
    shown = regulars("--books", coupon_books, "--json", "coupon", "show", f"{code[:5]}-{code[5:]}").said
    assert (shown["state"], shown["uses"], shown["reason"]) == ("used", 1, "a mended mistake")
    told = regulars("--books", coupon_books, "coupon", "show", code)
    assert code in told.out
    assert "used" in told.out
    # Tried again it is the first receipt, though the coupon is used up by now.
    assert regulars("--books", coupon_books, "sell", "-", json_in={"id": "sale-0001", **request}).said == sold.said
    own = regulars("--books", coupon_books, "--json", "coupon", "show", "--of", member["account"]).said
    assert [one["code"] for one in own["coupons"]] == [code]
    assert clean(coupon_books)


def test_codes_are_generated_once_for_one_id(regulars, coupon_books):
    asked = {"id": "codes-001", "rule": "ten", "count": 500, "to": "2026-12-31"}
    first = regulars("--books", coupon_books, "coupon", "generate", "-", json_in=asked)
    jsonschema.validate(first.said, schema("coupon-generate-answer"))
    assert len(set(first.said["codes"])) == 500
    assert regulars("--books", coupon_books, "coupon", "generate", "-", json_in=asked).said == first.said
    plain = regulars("--books", coupon_books, "coupon", "generate", "--rule", "ten", "--count", 3)
    assert len(plain.out.split()) == 3
    code = first.said["codes"][0]
    gone = regulars(
        "--books", coupon_books, "--json", "coupon", "withdraw", code, "--reason", "torn", "--id", "gone-0001"
    )
    assert gone.said["state"] == "withdrawn"
    sold = regulars("--books", coupon_books, "--json", "sell", "--amount", 1_000, "--coupon", code).said
    assert (sold["sale"]["to_pay"], sold["sale"]["coupons_used"]) == (1_000, [])
    assert clean(coupon_books)


def test_what_is_no_coupon_is_refused_in_words(regulars, coupon_books):
    for code, arguments in (
        ("no_coupon_rule", ("issue", "--rule", "five")),
        ("no_coupon_rule", ("generate", "--rule", "five", "--count", "3")),
        ("unknown_coupon", ("show", "NOSUCHCODE")),
        ("unknown_coupon", ("withdraw", "NOSUCHCODE")),
    ):
        refused = regulars("--books", coupon_books, "--json", "coupon", *arguments)
        assert (refused.code, refused.said["refused"]) == (1, code)
        assert code not in refused.said["message"], "said in words"
    wrong = regulars(
        "--books", coupon_books, "coupon", "issue", "-", json_in={"id": "thanks-01", "rule": "ten", "to": "soon"}
    )
    assert [one["place"] for one in wrong.said["problems"]] == ["to"]


def test_a_receipt_prints_its_next_coupon_and_gifts_are_taken(regulars, coupon_books):
    member = regulars("--books", coupon_books, "member", "add", "-", json_in={"id": "member-1", "name": "Ann"}).said
    account = member["account"]
    big = {"id": "sale-0001", "account": account, "basket": {"amount": 60_000}}
    sold = regulars("--books", coupon_books, "sell", "-", json_in=big).said
    (printed,) = sold["coupons"]
    assert (printed["rule"], printed["account"], printed["state"]) == ("ten", account, "open")
    (choice,) = sold["sale"]["gift_choices"]
    assert (choice["can_take"], choice["missing"]) == (False, 1)
    second = {"id": "sale-0002", "account": account, "basket": {"amount": 100, "coupons": [printed["code"]]}}
    assert regulars("--books", coupon_books, "sell", "-", json_in=second).said["sale"]["to_pay"] == 90
    gift = {"id": "sale-0003", "account": account, "basket": {"gifts": ["mug"]}}
    taken = regulars("--books", coupon_books, "sell", "-", json_in=gift).said
    assert [one["gift"] for one in taken["sale"]["gifts"]] == ["mug"]
    back = regulars("--books", coupon_books, "void", "-", json_in={"id": "void-0001", "sale": "sale-0003"}).said
    assert [one["gift"] for one in back["gifts"]] == ["mug"]
    again = {**gift, "id": "sale-0004", "basket": {"gifts": ["mug", "mug"]}}
    assert regulars("--books", coupon_books, "sell", "-", json_in=again).said["refused"] == "cannot_be_sold"
    assert clean(coupon_books)


def test_a_friend_is_named_when_joining(regulars, coupon_books):
    ann = regulars("--books", coupon_books, "member", "add", "-", json_in={"id": "member-1", "name": "Ann"}).said
    card = ann["cards"][0]["number"]
    asked = {"id": "member-2", "name": "Bob", "referred_by": card}
    bob = regulars("--books", coupon_books, "member", "add", "-", json_in=asked).said
    sale = {"id": "sale-0001", "account": bob["account"], "basket": {"amount": 1_000}}
    regulars("--books", coupon_books, "sell", "-", json_in=sale)
    shown = regulars("--books", coupon_books, "--json", "member", "show", card).said
    assert {one["purse"]: one["spendable"] for one in shown["purses"]}["cash"] == 700
    nobody = {"id": "member-3", "referred_by": "4006381333931"}
    refused = regulars("--books", coupon_books, "member", "add", "-", json_in=nobody)
    assert refused.said["refused"] == "card_unknown"
    assert clean(coupon_books)
