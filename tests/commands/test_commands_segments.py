"""`regulars segment`: people of a report are saved, listed, shown and thrown away, held against their schemas."""

import json
from pathlib import Path
from typing import Any

import jsonschema

from resources import path as resource


def answered(ended: Any, name: str) -> Any:
    """The JSON answer, held against its published schema."""
    assert ended.code == 0, ended.err
    schema = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(ended.said)
    return ended.said


def test_people_of_a_report_are_kept_live_and_fixed(books_path: Path, regulars: Any) -> None:
    books = ("--books", str(books_path))
    joined = {"id": "join-ann-1", "name": "Ann Bakes", "card": "4006381333931"}
    ann = regulars("member", "add", "-", *books, json_in=joined).said["account"]
    sale = {"id": "sale-00001", "card": "4006381333931", "basket": {"amount": 20_000}}
    assert regulars("sell", "-", *books, json_in=sale).code == 0
    asked = ("--question", "dashboard", "--group", "came", "--span", "this_month")
    for kind in ("live", "fixed"):
        told = ("segment", "save", f"Here {kind}", *asked, "--kind", kind, "--id", f"segment-{kind}")
        for _ in range(2):
            saved = answered(regulars(*told, *books, "--json"), "segment-save-answer")
        assert (saved["count"], saved["span"], saved["first"]) == (1, "this_month", "2026-11-01")
    other = regulars("segment", "save", "Other", *asked, "--id", "segment-live", *books)
    assert (other.code, other.out) == (1, "")
    listed = answered(regulars("segment", "list", *books, "--json"), "segment-list-answer")
    assert [one["kind"] for one in listed["segments"]] in (["live", "fixed"], ["fixed", "live"])
    shown = answered(regulars("segment", "show", "Here fixed", *books, "--json"), "segment-show-answer")
    assert [one["account"] for one in shown["members"]] == [ann]
    assert shown["members"][0]["cells"]["visits"] == 1
    assert "Ann Bakes" in regulars("segment", "show", "segment-live", *books).out
    answered(regulars("segment", "delete", "Here live", *books, "--json"), "segment-delete-answer")
    assert regulars("segment", "show", "Here live", *books, "--json").said["refused"] == "unknown_segment"
    unknown = regulars("segment", "save", "X", "--question", "luck", *books, "--json")
    assert (unknown.code, unknown.said["refused"]) == (1, "unknown_question")
    days = regulars("segment", "save", "X", *asked[:2], "--first", "2026-11-09", *books, "--json")
    assert (days.code, days.said["refused"]) == (1, "bad_days")
