"""What a cashier does for a customer beside selling, by commands: cards, credits, groups, a slip from before."""

import json

import pytest
from jsonschema import Draft202012Validator

from db.books import Books
from db.ledger.reason import save_reasons
from db.lookup.reasons import ReasonView
from resources import path as resource
from tests.commands.conftest import NOON

OLD, NEW = "2900000000018", "2999999999991"


def fits(name, answer):
    published = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(published).validate(answer)
    return answer


@pytest.fixture
def shop(regulars, books_path):
    """Commands on a shop with one member."""

    def say(*words, **more):
        return regulars("--books", books_path, *words, **more)

    say("member", "add", "-", json_in={"id": "enrol-0001", "card": OLD, "name": "Анна"})
    return say


def test_a_member_joins_with_all_there_is_to_tell(shop):
    asked = {
        "id": "enrol-0002",
        "phone": "+36301234567",
        "name": "Kovács Őrs",
        "birthday": "1988-11-06",
        "language": "hu",
        "groups": ["School 5"],
        "consents": ["loyalty", "email"],
        "consents_how": "till",
        "notes": "no nuts",
    }
    added = fits("member-add-answer", shop("member", "add", "-", json_in=asked).said)
    assert (added["groups"], added["notes"], added["language"]) == (["School 5"], "no nuts", "hu")
    assert shop("member", "add", "-", json_in=asked).said == added
    said = shop("member", "consent", added["account"], "--json").said["now"]
    assert [(one["purpose"], one["given"], one["how"], one["language"]) for one in said] == [
        ("loyalty", True, "till", "hu"),
        ("email", True, "till", "hu"),
    ]
    flags = ("--birthday", "1990-02-28", "--group", "Wholesale", "--consent", "sms")
    other = shop("member", "add", "--phone", "+79161112233", *flags, "--json").said
    assert (other["birthday"], other["groups"]) == ("1990-02-28", ["Wholesale"])


def test_a_reason_that_is_not_on_the_list_is_answered_with_those_that_are(shop, books_path):
    assert "no reasons" in shop("member", "reasons").out
    adjust = ("member", "adjust", OLD, "--points", "5", "--author", "Olga", "--json", "--reason")
    empty = shop(*adjust, "test")
    assert (empty.said["refused"], "under Shop" in empty.said["message"]) == ("unknown_reason", True)
    books = Books(books_path)
    save_reasons(books, op_id="reasons-1", reasons=(ReasonView(id="mistake", words="For our mistake"),), now=NOON)
    books.close()
    assert "For our mistake" in shop(*adjust, "test").said["message"]


def test_a_card_is_blocked_and_replaced_once_under_one_id(shop):
    blocked = shop("member", "card", "block", OLD, "--why", "stolen", "--json").said
    assert fits("member-card-answer", blocked)["cards"][0]["status"] == "stolen"
    said = shop("member", "show", OLD)
    assert (said.code, "reported stolen" in said.err + said.out) == (1, True)
    again = [
        shop("member", "card", "replace", OLD, "--why", "stolen", "--id", "replace-1", "--json").said["cards"]
        for _ in range(2)
    ]
    assert again[0] == again[1]
    assert [one["status"] for one in again[0]] == ["stolen", "active"]
    more = shop("member", "card", "add", again[0][1]["number"], NEW, "--json").said
    assert NEW in [one["number"] for one in more["cards"]]
    assert shop("member", "card", "add", NEW, NEW).code == 1


def test_a_purse_is_put_right_with_a_reason_of_the_owners(shop, books_path):
    books = Books(books_path)
    few = ReasonView(id="few", words="A little", most=1_000)
    save_reasons(books, op_id="reasons-1", reasons=(few,), now=NOON)
    books.close()
    listed = fits("member-reasons-answer", shop("member", "reasons", "--json").said)
    assert listed["reasons"] == [{"id": "few", "words": "A little", "most": 1_000}]
    credit = ("member", "adjust", OLD, "--points", "500", "--author", "Olga", "--reason", "A little")
    held = [shop(*credit, "--id", "adjust-01", "--json").said["purses"][0]["spendable"] for _ in range(2)]
    assert held == [500, 500]
    debit = ("member", "adjust", OLD, "--points", "-200", "--author", "Olga", "--reason", "few")
    assert shop(*debit, "--json").said["purses"][0]["spendable"] == 300
    for points, reason, code in (("1001", "few", "over_limit"), ("1", "whim", "unknown_reason")):
        asked = ("member", "adjust", OLD, "--points", points, "--author", "Olga", "--reason", reason)
        assert shop(*asked, "--json").said["refused"] == code


def test_groups_are_set_shown_and_left(shop):
    assert shop("member", "groups", OLD, "Wholesale", "School 5", "--json").said["groups"] == ["School 5", "Wholesale"]
    assert shop("member", "groups", OLD, "--json").said["groups"] == ["School 5", "Wholesale"]
    assert shop("member", "groups", OLD, "--none", "--json").said["groups"] == []


def test_a_guests_slip_is_tried_then_counted_once(shop):
    sold = shop("sell", "-", json_in={"id": "sale-0001", "basket": {"amount": 10_000}}).said
    tried = fits("member-claim-answer", shop("member", "claim", OLD, sold["slip"], "--try", "--json").said)
    assert (tried["earned"], tried["counted"]) == ({"cash": 500}, False)
    for _ in range(2):
        counted = shop("member", "claim", OLD, sold["slip"], "--id", "claim-001", "--json").said
        assert counted["counted"]
    assert shop("member", "show", OLD, "--json").said["purses"][0]["spendable"] == 500
    assert shop("member", "claim", OLD, sold["slip"], "--json").said["refused"] == "not_a_guests"
