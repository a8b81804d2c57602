"""`regulars report`: questions answered in words, JSON and files; what is asked wrongly is named with its remedy."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openpyxl import load_workbook

from resources import path as resource

ROOT = Path(__file__).parents[2]


def answered(ended: Any, name: str) -> Any:
    """The JSON answer, held against its published schema."""
    assert ended.code == 0, ended.err
    schema = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(ended.said)
    return ended.said


@pytest.fixture
def ask(books_path: Path, regulars: Any, stopped_clock: dict[str, datetime]) -> Any:
    """Ask a shop where Ann bought twice last week, and a guest once."""
    books = ("--books", str(books_path))
    ann = {
        "id": "join-ann-1",
        "name": "Ann Bakes",
        "card": "4006381333931",
        "groups": ["staff"],
        "phone": "+79161234567",
    }
    assert regulars("member", "add", "-", *books, json_in=ann).code == 0
    for nth, (day, amount, card) in enumerate(((16, 20_000, ann["card"]), (17, 5_050, ann["card"]), (17, 1_000, ""))):
        stopped_clock["now"] = datetime(2026, 11, day, 9, tzinfo=UTC)
        sale = {"id": f"sale-0000{nth}", "basket": {"amount": amount}} | ({"card": card} if card else {})
        assert regulars("sell", "-", *books, json_in=sale).code == 0
    stopped_clock["now"] = datetime(2026, 11, 23, 6, tzinfo=UTC)

    def asked(*arguments: str) -> Any:
        return regulars("report", *arguments, *books)

    return asked


def test_every_report_is_listed_with_what_it_tells_and_what_it_can_be_asked_by(ask: Any) -> None:
    reports = answered(ask("--json"), "report-list-answer")["reports"]
    by_name = {one["report"]: one for one in reports}
    assert {"dashboard", "takings", "churn", "monday"} <= set(by_name)
    assert by_name["takings"]["options"] == {"step": ["", "day", "week", "month"]}
    assert all(one["title"] and one["about"] for one in reports)
    assert "takings  Takings" in ask().out


def test_a_report_is_told_in_json_with_its_units(ask: Any) -> None:
    told = answered(ask("takings", "--span", "last_week", "--json"), "report-answer")
    assert (told["first_day"], told["last_day"]) == ("2026-11-16", "2026-11-22")
    assert (told["before_first_day"], told["before_last_day"]) == ("2026-11-09", "2026-11-15")
    assert told["figures"][0] | {"beside": None} == {
        "key": "paid",
        "name": "Sales",
        "unit": "money",
        "value": 26_050,
        "purse": "",
        "before": 0,
        "change": "+260.50\u00a0₽",
        "beside": None,
    }
    table = told["tables"][0]
    assert [row[:2] for row in table["rows"][:3]] == [[20261116, 1], [20261117, 2], [20261118, 0]]
    assert table["columns"][0] == {"key": "day", "name": "Day", "unit": "day", "purse": ""}


def test_a_report_is_told_in_plain_lines(ask: Any) -> None:
    told = ask("takings", "--from", "2026-11-16", "--to", "2026-11-17", "--against", "nothing").out
    told = told.replace("\u00a0", " ")
    assert told.startswith("Takings\nPeriod: 16–17 Nov\n\nSales  260.50 ₽\n")
    assert "17 Nov 2026" in told
    assert "Held against" not in told


def test_a_report_becomes_files(ask: Any, tmp_path: Path) -> None:
    files = {kind: tmp_path / f"takings.{kind}" for kind in ("csv", "xlsx", "pdf", "png")}
    options = [part for kind, file in files.items() for part in (f"--{kind}", str(file))]
    ended = ask("takings", "--span", "last_week", "--table", "by_weekday", *options)
    assert ended.code == 0, ended.err
    assert ended.out.split() == [str(file) for file in files.values()]
    lines = files["csv"].read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].split(",")[:3] == ["Monday", "1", "200.00"]
    assert load_workbook(files["xlsx"]).active["C3"].value == 60.5
    assert files["pdf"].read_bytes().startswith(b"%PDF")
    assert files["png"].read_bytes().startswith(b"\x89PNG")


def test_monday_is_the_week_on_a_few_pages(ask: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "week.pdf"
    ended = ask("monday", "--pdf", str(file), "--json")
    assert answered(ended, "file-answer")["file"] == str(file)
    assert 1 <= file.read_bytes().count(b"/Type /Page\n") <= 4
    monkeypatch.chdir(tmp_path)
    assert ask("monday").out.strip() == "regulars-week-2026-11-16-to-2026-11-22.pdf"
    assert (tmp_path / "regulars-week-2026-11-16-to-2026-11-22.pdf").exists()


#: What is asked of takings, the place that is named, and what is said of it.
WRONG = (
    (("--from", "2026-13-01"), "--from", "2026-13-01 is no day: write it as 2026-11-21."),
    (("--from", "2026-11-02", "--to", "2026-11-01"), "--to", "The last day comes before the first."),
    (("--to", "2026-11-01"), "--to", "Say the first day too, with --from."),
    (("--span", "yesterday"), "--span", "yesterday is not one of: this_week, last_week"),
    (("--span", "last_week", "--from", "2026-11-01"), "--span", "Say a span or days, not both."),
    (("--against", "rain"), "--against", "rain is not one of: before, year, nothing."),
    (("--tier", "brass"), "--tier", "brass is not one of: bronze, gold."),
    (("--till", "XXX"), "--till", "XXX is not one of: KDT."),
    (("--shop", "Nowhere"), "--shop", "Nowhere is not one of: Corner bakery."),
    (("--group", "nope"), "--group", "nope is not one of: staff."),
    (("--option", "step=hour"), "--option step", "hour is not one of: day, week, month."),
    (("--option", "colour=red"), "--option", "colour=red is not one of: step=…."),
    (("--csv", "takings.txt"), "--csv", "takings.txt: name it .csv"),
    (("--csv", "takings.csv", "--table", "by_moon"), "--table", "by_moon is not one of: by_day, by_weekday"),
)


def test_what_is_asked_wrongly_is_named_with_its_remedy(ask: Any) -> None:
    for options, place, says in WRONG:
        ended = ask("takings", *options, "--json")
        assert ended.code == 1
        problems = answered_refusal(ended)["problems"]
        assert [(one["place"], one["message"][: len(says)]) for one in problems] == [(place, says)]


def test_all_that_is_wrong_is_said_at_once(ask: Any) -> None:
    ended = ask("churn", "--till", "KDT", "--from", "soon", "--tier", "brass")
    assert ended.code == 1
    assert "--from: soon is no day" in ended.err
    assert "--till: This report does not look at that. Leave it out." in ended.err
    assert "--tier: brass is not one of" in ended.err


def test_an_unknown_report_is_told_which_there_are(ask: Any) -> None:
    ended = ask("weather", "--json")
    assert ended.code == 1
    assert answered_refusal(ended)["message"].startswith("There is no report weather. There are: dashboard, takings")


def answered_refusal(ended: Any) -> Any:
    schema = json.loads(resource("schemas", "refusal.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(ended.said)
    return ended.said


def test_a_file_that_cannot_be_written_is_named(ask: Any, tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    ended = ask("takings", "--pdf", str(tmp_path / "taken.pdf"))
    assert ended.code == 1
    assert "taken.pdf cannot be used: Is a directory." in ended.err


@pytest.mark.parametrize(
    ("report", "kind"), [("takings", "csv"), ("takings", "xlsx"), ("takings", "png"), ("monday", "pdf")]
)
def test_no_folder_is_made_for_a_file(ask: Any, tmp_path: Path, report: str, kind: str) -> None:
    folder = tmp_path / "nowhere"
    ended = ask(report, f"--{kind}", str(folder / f"told.{kind}"))
    assert ended.code == 1
    assert f"--{kind}: There is no folder {folder}. Make it first, or name another." in ended.err
    assert not folder.exists()


def test_the_people_of_a_group_are_told_by_name_card_and_phone(ask: Any, tmp_path: Path) -> None:
    told = answered(ask("tiers", "--people", "tier:bronze", "--json"), "report-people-answer")
    assert (told["report"], told["group"], told["count"], told["erased"]) == ("tiers", "tier:bronze", 1, 0)
    (ann,) = told["members"]
    assert (ann["name"], ann["card"], ann["phone"]) == ("Ann Bakes", "4006381333931", "+79161234567")
    assert list(ann["cells"]) == [column["key"] for column in told["columns"]]
    line = ask("tiers", "--people", "tier:bronze").out.splitlines()[-1]
    assert line.startswith("Ann Bakes")
    assert "916 123-45-67" in line
    files = tmp_path / "people.csv", tmp_path / "people.xlsx"
    ended = ask("tiers", "--people", "tier:bronze", "--csv", str(files[0]), "--xlsx", str(files[1]))
    assert ended.out.split() == [str(file) for file in files]
    assert files[0].read_text(encoding="utf-8-sig").splitlines()[1].startswith("Ann Bakes,4006381333931,+79161234567")
    assert load_workbook(files[1]).active["C2"].value == "+79161234567"


def test_a_group_that_a_report_does_not_name_is_refused(ask: Any, tmp_path: Path) -> None:
    for options, says in (
        (("tiers", "--people", "nope"), "--people: nope is not one of: "),
        (("churn", "--people", "at_risk"), "--people: "),
        (("tiers", "--people", "tier:bronze", "--pdf", str(tmp_path / "a.pdf")), "--pdf: People are written as --csv"),
    ):
        ended = ask(*options)
        assert ended.code == 1
        assert says in ended.err
    assert "tier:bronze" in ask("tiers", "--people", "nope").err


def test_other_commands_wait_for_no_arithmetic() -> None:
    asked = (
        "import sys, desktop.commands.__main__;"
        "print(sorted({'numpy', 'babel', 'openpyxl', 'xlsxwriter', 'desktop.paper.report_pages'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
