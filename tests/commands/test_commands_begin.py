"""Real books from the command line: guessed like the first run, and never over books that are there."""

import json

import pytest
from jsonschema import Draft202012Validator

from db.imports import demo, demo_people
from db.lookup.workplace import workplace
from db.schema.upgrade import open_books
from resources import path as resource


def place(path):
    books = open_books(path)
    try:
        return workplace(books)
    finally:
        books.close()


def test_books_begin_as_they_are_told_to(regulars, tmp_path):
    path = tmp_path / "new" / "bakery.db"
    said = (
        "--shop",
        " Булочная  на углу ",
        "--country",
        "ru",
        "--language",
        "ru",
        "--zone",
        "Asia/Omsk",
        "--till",
        "1",
    )
    begun = regulars("begin", *said, "--currency", "RUB", "--preset", "points", "--books", path, "--json")
    published = json.loads(resource("schemas", "begin-answer.json").read_text(encoding="utf-8"))
    Draft202012Validator(published).validate(begun.said)
    assert begun.code == 0
    assert begun.said == {
        "books": str(path),
        "shop": "Булочная на углу",
        "till": "1",
        "country": "RU",
        "currency": "RUB",
        "decimals": 2,
        "language": "ru",
        "zone": "Asia/Omsk",
        "preset": "points",
    }
    found = place(path)
    assert (found.shop_name, found.currency.code, found.zone) == ("Булочная на углу", "RUB", "Asia/Omsk")
    sold = regulars("--books", path, "sell", "-", json_in={"id": "first-sale", "basket": {"amount": 10_000}})
    assert (sold.code, sold.said["sale"]["programme"]) == (0, 1)
    assert regulars("--books", path, "check").code == 0


def test_what_is_not_said_is_guessed_like_the_first_run(regulars, tmp_path, monkeypatch):
    monkeypatch.setenv("LANG", "hu_HU.UTF-8")
    path = tmp_path / "books.db"
    begun = regulars("--books", path, "begin", "--shop", "Pék", "--json").said
    assert (begun["country"], begun["currency"], begun["decimals"]) == ("HU", "HUF", 0)
    assert (begun["language"], begun["preset"]) == ("hu", "cashback")
    assert begun["till"]
    assert place(path).zone == begun["zone"]
    assert "Corner" in regulars("--books", tmp_path / "other.db", "begin", "--shop", "Corner").out


def test_books_that_are_there_are_left_as_they_are(regulars, books_path):
    before = books_path.read_bytes()
    again = regulars("begin", "--shop", "Another", "--books", books_path, "--json")
    assert (again.code, again.said["refused"]) == (1, "exists")
    assert books_path.read_bytes() == before


@pytest.mark.parametrize(
    "wrong",
    [
        ("--country", "RUS"),
        ("--currency", "XYZ"),
        ("--zone", "Moscow"),
        ("--language", "de"),
        ("--preset", "lottery"),
        ("--till", "x" * 81),
        ("--shop", " "),
    ],
)
def test_what_makes_no_shop_is_a_usage_error_and_nothing_is_made(regulars, tmp_path, wrong):
    path = tmp_path / "books.db"
    ended = regulars("begin", "--shop", "Corner", *wrong, "--books", path)
    assert (ended.code, wrong[0] in ended.err, path.exists()) == (2, True, False)


def test_a_demo_comes_with_a_sheet_of_cards_that_all_work(regulars, tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "DAYS", 240)
    monkeypatch.setattr(demo_people, "MEMBERS", 60)
    path, sheet = tmp_path / "demo.db", tmp_path / "cards.pdf"
    made = regulars("demo", "--language", "en", "--cards", sheet, "--books", path, "--json")
    assert made.code == 0, made.err
    assert sheet.read_bytes().startswith(b"%PDF")
    assert len(made.said["cards"]) == 20
    for number in made.said["cards"]:
        assert regulars("--books", path, "member", "show", number, "--json").code == 0
