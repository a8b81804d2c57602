"""`regulars member consent, erase, erase-list`: what is said, what is done, and what is refused."""

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
def ann(books_path: Path, regulars: Any) -> str:
    told = {"id": "join-ann-1", "name": "Ann Bakes", "phone": "+79123456789", "card": "4006381333931"}
    ended = regulars("member", "add", "-", "--books", str(books_path), json_in=told)
    return str(ended.said["account"])


def test_a_consent_is_given_shown_and_withdrawn(books_path: Path, regulars: Any, ann: str) -> None:
    books = ("--books", str(books_path), "--json")
    name = "member-consent-answer"
    given = answered(regulars("member", "consent", "4006381333931", "give", "email", "sms", *books), name)
    assert [(said["purpose"], said["given"], said["how"]) for said in given["now"]] == [
        ("email", True, "paper"),
        ("sms", True, "paper"),
    ]
    assert "Corner bakery may send me offers and news by e-mail" in given["now"][0]["words"]
    taken = answered(regulars("member", "consent", ann, "withdraw", "sms", "--how", "phone", *books), name)
    assert [(said["purpose"], said["given"]) for said in taken["now"]] == [("email", True), ("sms", False)]
    assert len(answered(regulars("member", "consent", ann, *books), name)["history"]) == 3
    assert "Agreed on 21 Nov 2026, on paper" in regulars("member", "consent", ann, *books[:2]).out
    nothing = regulars("member", "consent", ann, "give", *books)
    assert (nothing.code, nothing.said["refused"]) == (1, "bad_consent")


def test_an_erasure_asks_for_a_yes_and_says_what_is_left(books_path: Path, regulars: Any, ann: str) -> None:
    books = ("--books", str(books_path), "--json")
    unsure = regulars("member", "erase", ann, *books)
    assert (unsure.code, unsure.said["refused"]) == (1, "not_confirmed")
    assert b"Ann Bakes" in books_path.read_bytes()
    done = answered(regulars("member", "erase", ann, "--yes", "--id", "erase-0001", *books), "member-erase-answer")
    assert (done["accounts"], done["clean"], done["copies_name_until"]) == ([ann], True, None)
    assert done["message"].startswith("1 customer erased for good.")
    assert b"Ann Bakes" not in books_path.read_bytes()
    again = regulars("member", "erase", ann, "--yes", *books)
    assert again.code == 1
    assert regulars("member", "find", "ann", *books).said["found"] == []


def test_the_list_of_the_long_unseen_is_the_shops_own_or_the_askers(
    books_path: Path, regulars: Any, ann: str, stopped_clock: Any
) -> None:
    books = ("--books", str(books_path), "--json")
    silent = regulars("member", "erase-list", *books)
    assert (silent.code, silent.said["refused"]) == (1, "keeps_for_ever")
    stopped_clock["now"] = stopped_clock["now"].replace(year=2028)
    told = answered(regulars("member", "erase-list", "--months", "12", *books), "member-erase-list-answer")
    assert (told["count"], [one["account"] for one in told["found"]]) == (1, [ann])
    assert (
        answered(regulars("member", "erase-list", "--months", "30", *books), "member-erase-list-answer")["count"] == 0
    )
