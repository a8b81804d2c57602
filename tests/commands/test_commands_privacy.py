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


def test_everything_that_is_kept_is_written_for_a_computer_and_to_read(
    books_path: Path, regulars: Any, ann: str, tmp_path: Path
) -> None:
    books = ("--books", str(books_path))
    sold = {"id": "till-7-0001", "card": "4006381333931", "basket": {"amount": 10_000}}
    assert regulars("sell", "-", *books, json_in=sold).code == 0
    regulars("member", "consent", ann, "give", "email", *books)
    data, paper = tmp_path / "out" / "ann.json", tmp_path / "out" / "ann.PDF"
    assert answered(regulars("member", "record", ann, data, *books, "--json"), "file-answer")["file"] == str(data)
    told = json.loads(data.read_text(encoding="utf-8"))
    schema = json.loads(resource("schemas", "member-record.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(told)
    assert (told["details"]["name"], told["cards"][0]["number"]) == ("Ann Bakes", "4006381333931")
    assert (told["sales"][0]["to_pay"], told["sales"][0]["earned"]) == (10_000, {"cash": 500})
    assert told["consents"][0]["words"].startswith("Corner bakery may send me")
    assert regulars("member", "record", ann, paper, "--language", "ru", *books).code == 0
    assert paper.read_bytes().startswith(b"%PDF")
    assert regulars("member", "record", ann, tmp_path / "ann.txt", *books).code == 2
