"""A till for other programs: quote, sell, refund, void, each once by the caller's id, each answer after its schema."""

import json
from contextlib import closing
from datetime import timedelta

import pytest
from jsonschema import Draft202012Validator

from db.ledger.card import set_card_status
from db.schema.upgrade import open_books
from desktop.commands import schemas
from resources import path as resource
from tests.db.copied import hear, sold_at_a_copy


def fits(name, answer):
    published = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(published).validate(answer)
    return answer


@pytest.fixture
def card(regulars, books_path):
    added = regulars("--books", books_path, "member", "add", "-", json_in={"id": "enrol-0001", "phone": "+79161234567"})
    assert added.code == 0
    return fits("member-add-answer", added.said)["cards"][0]["number"]


def test_published_schemas_are_the_programs_own():
    for name in schemas.names():
        published = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
        assert published == json.loads(json.dumps(schemas.schema(name))), (
            f"{name}: write them again with `regulars schema --write`"
        )
        Draft202012Validator.check_schema(published)


def test_a_sale_is_quoted_sold_once_and_taken_back(regulars, books_path, card, stopped_clock):
    books = ("--books", books_path)
    asked = {"card": card, "basket": {"lines": [{"price": 5_000, "name": "Bun"}, {"price": 15_000}]}}
    quoted = fits("quote-answer", regulars(*books, "quote", "-", json_in=asked).said)
    assert (quoted["to_pay"], quoted["earned"][0]["points"]) == (20_000, 1_000)
    sold = regulars(*books, "sell", "-", json_in={"id": "sale-0001", **asked})
    assert sold.code == 0
    receipt = fits("sell-answer", sold.said)
    assert receipt["slip"] == "KDT-000001"
    assert receipt["sale"]["reasons"][0]["text"].startswith("Cashback 5%: +")
    stopped_clock["now"] += timedelta(hours=3)
    assert regulars(*books, "sell", "-", json_in={"id": "sale-0001", **asked}).said == receipt
    other = regulars(*books, "sell", "-", json_in={"id": "sale-0001", "card": card, "basket": {"amount": 1}})
    assert (other.code, fits("refusal", other.said)["refused"]) == (1, "other_content")
    assert other.err.strip()

    back = regulars(*books, "refund", "-", json_in={"id": "refund-001", "slip": "KDT-000001", "units": [{"line": 0}]})
    returned = fits("refund-answer", back.said)
    assert (returned["cash"], returned["taken_back"]) == (5_000, {"cash": 250})
    again = regulars(*books, "refund", "-", json_in={"id": "refund-001", "sale": "sale-0001", "units": [{"line": 0}]})
    assert again.said == returned
    too_much = regulars(
        *books, "refund", "-", json_in={"id": "refund-002", "sale": "sale-0001", "units": [{"line": 0}]}
    )
    assert (too_much.code, too_much.said["problems"][0]["code"]) == (1, "not_so_much_left")
    rest = regulars(*books, "refund", "-", json_in={"id": "refund-003", "sale": "sale-0001"})
    assert rest.said["cash"] == 15_000
    assert regulars(*books, "refund", "-", json_in={"id": "refund-003", "sale": "sale-0001"}).said == rest.said
    assert regulars(*books, "check").code == 0


def test_units_of_a_refund_may_come_in_any_order_and_still_post_once(regulars, books_path):
    books = ("--books", books_path)
    two = {"lines": [{"price": 5_000}, {"price": 15_000}]}
    assert regulars(*books, "sell", "-", json_in={"id": "sale-0001", "basket": two}).code == 0
    asked = {"id": "refund-001", "sale": "sale-0001", "units": [{"line": 1}, {"line": 0}]}
    back = regulars(*books, "refund", "-", json_in=asked)
    assert back.said["cash"] == 20_000
    assert regulars(*books, "refund", "-", json_in=asked).said == back.said


def test_a_card_blocked_after_the_sale_does_not_hide_the_sale_from_its_id(regulars, books_path, card, stopped_clock):
    books = ("--books", books_path)
    asked = {"id": "sale-0001", "card": card, "basket": {"amount": 1_000}}
    receipt = regulars(*books, "sell", "-", json_in=asked).said
    opened = open_books(books_path)
    set_card_status(opened, op_id="block-001", number=card, status="blocked", now=stopped_clock["now"])
    opened.close()
    assert regulars(*books, "sell", "-", json_in=asked).said == receipt
    new = regulars(*books, "sell", "-", json_in={**asked, "id": "sale-0002"})
    assert (new.code, new.said["refused"]) == (1, "card_blocked")


def test_a_void_is_of_today_and_whole(regulars, books_path, stopped_clock):
    books = ("--books", books_path)
    for sale in ("sale-0001", "sale-0002"):
        assert regulars(*books, "sell", "-", json_in={"id": sale, "basket": {"amount": 1_000}}).code == 0
    voided = regulars(*books, "void", "-", json_in={"id": "void-0001", "sale": "sale-0001"})
    assert fits("void-answer", voided.said)["cash"] == 1_000
    assert regulars(*books, "void", "-", json_in={"id": "void-0001", "sale": "sale-0001"}).said == voided.said
    stopped_clock["now"] += timedelta(days=1)
    late = regulars(*books, "void", "-", json_in={"id": "void-0002", "sale": "sale-0002"})
    assert (late.code, late.said["refused"]) == (1, "not_today")


def test_paying_with_a_purse_and_the_options_of_a_person(regulars, books_path, card):
    books = ("--books", books_path)
    assert regulars(*books, "sell", "--card", card, "--amount", "20000").code == 0
    paid = regulars(*books, "sell", "--card", card, "--amount", "1000", "--pay", "cash", "--json")
    assert (paid.said["sale"]["to_pay"], paid.said["sale"]["payments"]) == (
        500,
        [{"purse": "cash", "points": 500, "money": 500}],
    )
    worded = regulars(*books, "quote", "--card", card, "--amount", "1000", "--pay", "cash=100")
    assert "To pay" in worded.out
    refused = regulars(*books, "sell", "--card", card, "--amount", "1000", "--pay", "cash=501", "--json")
    assert (refused.code, refused.said["refused"]) == (1, "cannot_be_sold")
    slip = paid.said["slip"]
    of_a_line = ("refund", "--slip", slip, "--line", "0", "--id", "refund-001", "--json")
    back = regulars(*books, *of_a_line)
    assert back.said["cash"] == 500
    assert regulars(*books, *of_a_line).said == back.said
    wrong = regulars(*books, "refund", "--slip", slip, "--line", "7")
    assert wrong.code == 1
    assert "7" in wrong.err
    assert regulars(*books, "quote", "--amount", "1", "--pay", "cash=few").code == 2


def test_figures_that_moved_since_they_were_shown_refuse_the_sale(regulars, books_path, card):
    asked = {"id": "sale-0001", "card": card, "basket": {"amount": 1_000}, "expected": {"to_pay": 999}}
    refused = regulars("--books", books_path, "sell", "-", json_in=asked)
    assert (refused.code, refused.said["refused"]) == (1, "quote_changed")
    assert regulars("--books", books_path, "check", "--json").said["counted"]["sales"] == 0


def test_a_quote_without_books(regulars, programme_path, tmp_path):
    asked = {
        "basket": {"amount": 40_000, "pay": {"cash": "most"}},
        "standing": {"balances": {"cash": 32_000}, "spent": 90_000},
        "at": "2026-11-21T12:00:00+03:00",
    }
    answer = fits("quote-answer", regulars("quote", "-", "--programme", programme_path, json_in=asked).said)
    assert (answer["to_pay"], answer["tier"], answer["programme"]) == (20_000, "bronze", 0)
    assert answer["tier_after"] == "gold"
    named = regulars(
        "quote", "-", "--programme", programme_path, json_in={"basket": {"amount": 1}, "card": "2900000000018"}
    )
    assert (named.code, named.said["problems"][0]["place"]) == (1, "card")
    wrong = {**asked, "standing": {"balances": {"stamps": 1}}}
    assert (
        regulars("quote", "-", "--programme", programme_path, json_in=wrong).said["problems"][0]["code"]
        == "no_such_purse"
    )


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({"id": "short", "basket": {"amount": 1}}, "id"),
        ({"id": "sale-0001", "basket": {"amount": 1.5}}, "basket.amount"),
        ({"id": "sale-0001", "basket": {}}, "basket"),
        ({"id": "sale-0001", "basket": {"lines": [{"price": -1}]}}, "basket.lines[0].price"),
        ({"id": "sale-0001", "basket": {"amount": 1}, "crad": "x"}, "crad"),
        ({"id": "sale-0001", "basket": {"amount": 1}, "card": "a", "account": "b"}, "account"),
        ([], "the document"),
        (7, "the document"),
    ],
)
def test_every_mistake_of_a_request_is_named_by_its_place(regulars, books_path, document, place):
    refused = regulars("--books", books_path, "sell", "-", json_in=document)
    assert refused.code == 1
    assert place in [problem["place"] for problem in fits("refusal", refused.said)["problems"]]
    assert all(problem["message"] for problem in refused.said["problems"])
    assert "Traceback" not in refused.err


@pytest.mark.parametrize("text", ["", "{", "\x00", "nonsense", '{"id": "\\ud800"}', "[" * 2_000])
def test_what_is_no_json_is_refused(regulars, books_path, text):
    refused = regulars("--books", books_path, "sell", "-", text_in=text)
    assert refused.code == 1
    assert refused.said["refused"] == "request"


@pytest.mark.parametrize(("number", "code"), [("29", "card_malformed"), ("2900000000018", "card_unknown")])
def test_a_card_that_opens_no_customer_is_refused_in_words(regulars, books_path, number, code):
    refused = regulars("--books", books_path, "quote", "-", json_in={"card": number, "basket": {"amount": 1}})
    assert (refused.code, refused.said["refused"]) == (1, code)
    assert number in refused.err


def test_usage_errors_end_with_2_and_unusable_books_with_1(regulars, tmp_path):
    assert regulars("sell", "--nope").code == 2
    assert regulars("no-such-command").code == 2
    assert regulars("sell", tmp_path / "none.json").code == 2
    (tmp_path / "letter.db").write_text("Dear books,")
    for path, code in [(tmp_path / "none.db", "missing"), (tmp_path / "letter.db", "not_books")]:
        refused = regulars("--books", path, "check", "--json")
        assert (refused.code, fits("refusal", refused.said)["refused"]) == (1, code)
    assert (tmp_path / "letter.db").read_text() == "Dear books,"


def test_a_slip_number_of_two_sales_is_asked_about_and_either_can_be_named(
    regulars, books_path, stopped_clock, tmp_path
):
    with closing(open_books(books_path)) as books:
        told = sold_at_a_copy(books, tmp_path / "copy.db", 74_400, now=stopped_clock["now"])
        assert regulars("--books", books_path, "sell", "--amount", "65100", "--id", "sale-0001").code == 0
        hear(books, told)
    books = ("--books", books_path)
    for verb in ("refund", "void"):
        asked = regulars(*books, verb, "--slip", "KDT-000001", "--json")
        assert (asked.code, fits("refusal", asked.said)["refused"]) == (1, "which_sale")
        places = {problem["place"]: problem["message"] for problem in asked.said["problems"]}
        assert places.keys() == {"--sale sale-0001", f"--sale {told.facts[0].op_id}"}
        assert "651.00" in places["--sale sale-0001"]
        assert "--sale sale-0001: 21 Nov" in asked.err
    assert fits("refund-answer", regulars(*books, "refund", "--sale", "sale-0001", "--json").said)["cash"] == 65_100
    other = regulars(*books, "refund", "--sale", told.facts[0].op_id, "--json")
    assert other.said["cash"] == 74_400
