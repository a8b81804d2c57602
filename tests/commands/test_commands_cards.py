"""Batches of cards by commands: reserved, drawn, read back, printed, spoiled; as a list and as pictures."""

import json

import pytest

from tests.commands.test_commands_people import fits


@pytest.fixture
def shop(regulars, books_path):
    def say(*words, **more):
        return regulars("--books", books_path, *words, **more)

    return say


def test_a_batch_from_its_numbers_to_paper(shop, tmp_path):
    asked = ("cards", "reserve", "--count", "3", "--name", "Fair", "--id", "batch-0001", "--json")
    made = fits("cards-batch-answer", shop(*asked).said)
    assert (made["count"], made["named"], len(made["numbers"])) == (3, False, 3)
    assert shop(*asked).said == made, "the same id reserves once"
    batch = made["id"]
    pdf = tmp_path / "cards.pdf"
    drawn = fits("cards-print-answer", shop("cards", "print", batch, pdf, "--from", "2", "--json").said)
    assert (drawn["cards"], drawn["sheets"], drawn["pages"]) == (2, 1, 2)
    assert pdf.read_bytes().startswith(b"%PDF")
    proved = fits("cards-proof-answer", shop("cards", "proof", batch, "--json").said)
    assert (proved["good"], proved["proved"], proved["unread"]) == (True, 3, [])
    after = fits("cards-batch-answer", shop("cards", "printed", batch, "--up-to", "3", "--json").said)
    assert after["printed"] == 3
    again = fits("cards-batch-answer", shop("cards", "spoil", batch, "2", "--json").said)
    assert again["count"] == 1
    listed = fits("cards-batches-answer", shop("cards", "batches", "--json").said)["batches"]
    assert {one["id"] for one in listed} == {batch, again["id"]}
    table = tmp_path / "numbers.csv"
    assert shop("cards", "numbers", batch, table).code == 0
    assert made["numbers"][0]["number"] in table.read_text(encoding="utf-8-sig")
    assert made["numbers"][1]["number"] not in table.read_text(encoding="utf-8-sig"), "it was spoiled"
    assert shop("cards", "png", batch, "1", tmp_path / "card.png", "--phone").code == 0
    assert fits("cards-designs-answer", shop("cards", "designs", "--json").said) == {"designs": []}


def test_cards_with_names_are_their_customers_at_once(shop):
    added = shop("member", "add", "-", json_in={"id": "enrol-0001", "name": "Ștefan Țurcanu", "phone": "+36301234567"})
    account = added.said["account"]
    made = shop("cards", "reserve", "--for", account, "--json").said
    assert (made["named"], made["numbers"][0]["account"]) == (True, account)
    shown = shop("member", "show", made["numbers"][0]["number"], "--json").said
    assert shown["name"] == "Ștefan Țurcanu"


def test_what_is_not_there_is_said_plainly(shop, tmp_path):
    refused = shop("cards", "print", "nothing-here", tmp_path / "cards.pdf", "--json")
    assert (refused.code, refused.said["refused"]) == (1, "unknown_batch")
    made = shop("cards", "reserve", "--json").said
    assert shop("cards", "print", made["id"], tmp_path / "cards.pdf", "--sheet", "napkin").code == 2


def test_cards_go_onto_a_sheet_of_the_shops_own(shop, tmp_path):
    batch = shop("cards", "reserve", "--count", "3", "--json").said["id"]
    pdf, sheet = tmp_path / "cards.pdf", tmp_path / "strips.json"
    strips = {"format": "regulars-card-sheet-1", "name": "Strips", "page_width": 210, "page_height": 297}
    strips |= {"columns": 1, "rows": 2, "left": 60, "top": 40, "step_x": 90, "step_y": 90}
    sheet.write_text(json.dumps(strips), encoding="utf-8")
    drawn = shop("cards", "print", batch, pdf, "--sheet", str(sheet), "--json").said
    assert (drawn["cards"], drawn["sheets"]) == (3, 2)
    sheet.write_text(json.dumps(strips | {"rows": 0}), encoding="utf-8")
    refused = shop("cards", "print", batch, pdf, "--sheet", str(sheet))
    assert refused.code == 2
    assert "rows" in refused.err
