"""What a person at a terminal most easily gets wrong, and the sentence that says what to do instead."""

import json

import pytest

from resources import presets


def test_a_sale_of_nothing_is_refused(regulars, books_path):
    refused = regulars("--books", books_path, "sell", "--amount", "0")
    assert (refused.code, refused.out) == (1, "")
    assert "basket.amount: is not more than nought." in refused.err
    assert regulars("--books", books_path, "check", "--json").said["counted"]["sales"] == 0


def test_an_exact_payment_that_nobody_holds_is_refused_with_the_reason(regulars, books_path):
    refused = regulars("--books", books_path, "sell", "--amount", "1000", "--pay", "cash=100")
    assert (refused.code, refused.out) == (1, "")
    assert "Cashback" in refused.err
    assert regulars("--books", books_path, "check", "--json").said["counted"]["sales"] == 0


def test_the_most_of_an_empty_purse_is_sold_and_said_on_stderr(regulars, books_path):
    sold = regulars("--books", books_path, "sell", "--amount", "1000", "--pay", "cash", "--json")
    assert (sold.code, sold.said["sale"]["to_pay"]) == (0, 1_000)
    assert sold.err.startswith("Cashback paid nothing, and the sale is booked without it. ")
    assert len(sold.err.strip()) > len("Cashback paid nothing, and the sale is booked without it.")


@pytest.mark.parametrize("command", ["sell", "quote"])
def test_an_unknown_purse_is_answered_with_those_there_are(regulars, books_path, command):
    refused = regulars("--books", books_path, command, "--amount", "1000", "--pay", "stamps=1")
    assert refused.code == 1
    assert "The programme has no purse stamps. It has: cash." in refused.err


def test_a_line_that_is_not_there(regulars, books_path):
    slip = regulars("--books", books_path, "sell", "--amount", "1000", "--json").said["slip"]
    by_option = regulars("--books", books_path, "refund", "--slip", slip, "--line", "5")
    asked = {"id": "refund-0001", "slip": slip, "units": [{"line": 5}]}
    by_request = regulars("--books", books_path, "refund", "-", json_in=asked)
    for refused in (by_option, by_request):
        assert refused.code == 1
        assert "There is no line 5; the sale has 1, counted from 0." in refused.err


def test_a_programme_is_read_out_of_what_show_tells(regulars, books_path, tmp_path):
    shown = tmp_path / "shown.json"
    shown.write_text(regulars("--books", books_path, "programme", "show", "--json").out, encoding="utf-8")
    assert regulars("programme", "check", shown).code == 0
    quoted = regulars("quote", "--programme", shown, "--amount", "10000", "--json")
    assert (
        quoted.said["earned"] == regulars("--books", books_path, "quote", "--amount", "10000", "--json").said["earned"]
    )


@pytest.mark.parametrize("name", presets.NAMES)
def test_every_shipped_preset_is_read_as_it_lies_in_its_file(regulars, name):
    file = presets._here / f"{name}.json"
    assert "about" in json.loads(file.read_text(encoding="utf-8"))
    assert regulars("programme", "check", file).code == 0
    assert regulars("quote", "--programme", file, "--amount", "10000", "--json").said["currency"] == "EUR"
