"""`regulars member list, terms, tier`: filters, and what is agreed by hand, held against their schemas."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from resources import path as resource


def answered(ended: Any, name: str) -> Any:
    """The JSON answer, held against its published schema."""
    assert ended.code == 0, ended.err
    schema = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(ended.said)
    return ended.said


@pytest.fixture
def people(books_path: Path, regulars: Any) -> dict[str, str]:
    """Ann, who buys for 200.00, and Boris, who was never here: their accounts."""
    told = {
        "Ann": {"id": "join-ann-1", "name": "Ann Bakes", "phone": "+79123456789", "card": "4006381333931"},
        "Boris": {"id": "join-bor-1", "name": "Boris", "card": "2900000000018", "birthday": "1990-05-03"},
    }
    books = ("--books", str(books_path))
    accounts = {name: regulars("member", "add", "-", *books, json_in=one).said["account"] for name, one in told.items()}
    sale = {"id": "sale-00001", "card": "4006381333931", "basket": {"amount": 20_000}}
    assert regulars("sell", "-", *books, json_in=sale).code == 0
    return accounts


def test_filters_choose_who_is_listed(books_path: Path, regulars: Any, people: dict[str, str]) -> None:
    def names(*options: str) -> list[str]:
        ended = regulars("member", "list", *options, "--books", str(books_path), "--json")
        return [one["name"] for one in answered(ended, "member-list-answer")["members"]]

    assert names() == ["Ann Bakes", "Boris"]
    assert names("bak") == ["Ann Bakes"]
    assert names("--never-visited") == ["Boris"]
    assert names("--birthday-month", "5") == ["Boris"]
    assert names("--balance-least", "1000") == ["Ann Bakes"]
    assert names("--tier", "gold") == []
    assert names("--visited-since", "2026-11-01", "--with-card") == ["Ann Bakes"]
    assert names("--agreed", "email") == []
    whole = answered(
        regulars("member", "list", "--limit", "1", "--books", str(books_path), "--json"), "member-list-answer"
    )
    assert (whole["count"], len(whole["members"]), whole["members"][0]["balance"]) == (2, 1, 1000)
    assert "Ann Bakes" in regulars("member", "list", "--books", str(books_path)).out


def test_a_percent_of_their_own_is_agreed_once_and_ended(
    books_path: Path, regulars: Any, people: dict[str, str]
) -> None:
    books = ("--books", str(books_path), "--json")
    for _ in range(2):
        made = regulars(
            "member",
            "terms",
            people["Boris"],
            "--rate",
            "500",
            "--from",
            "100000",
            "--until",
            "2026-12-31",
            "--author",
            "Olga",
            "--id",
            "terms-0001",
            *books,
        )
        answered(made, "member-terms-answer")
    shown = regulars("member", "terms", people["Boris"], *books[:2]).out
    assert "terms-0001" in shown
    assert "5%" in shown
    unknown = regulars("member", "terms", people["Boris"], "--terms", "other", "--end", *books)
    assert (unknown.code, unknown.said["refused"]) == (1, "unknown_terms")
    answered(
        regulars("member", "terms", people["Boris"], "--terms", "terms-0001", "--end", *books), "member-terms-answer"
    )
    assert "terms-0001" not in regulars("member", "terms", people["Boris"], *books[:2]).out


def test_a_tier_is_given_by_hand_and_ended(books_path: Path, regulars: Any, people: dict[str, str]) -> None:
    books = ("--books", str(books_path), "--json")
    who = people["Boris"]
    for wrong, refused in ((("silver", "--until", "2027-01-01"), "unknown_tier"), (("gold",), "bad_day")):
        ended = regulars("member", "tier", who, *wrong, *books)
        assert (ended.code, ended.said["refused"]) == (1, refused)
    given = answered(
        regulars("member", "tier", who, "gold", "--until", "2027-01-01", "--author", "Olga", *books),
        "member-tier-answer",
    )
    assert given["tier"] == "gold"
    assert answered(regulars("member", "tier", who, "--end", *books), "member-tier-answer")["tier"] == "bronze"
