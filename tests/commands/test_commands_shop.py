"""Members, programmes, imports, audits and copies from the command line."""

import json
import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from db import in_use
from db.books import Books
from resources import path as resource

ROOT = Path(__file__).parents[2]


def fits(name, answer):
    published = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(published).validate(answer)
    return answer


def test_a_member_joins_once_and_is_found(regulars, books_path):
    books = ("--books", books_path)
    asked = {"id": "enrol-0001", "phone": "8 (916) 123-45-67", "name": "Анна Ковалёва", "birthday": "1990-02-28"}
    added = fits("member-add-answer", regulars(*books, "member", "add", "-", json_in=asked).said)
    assert regulars(*books, "member", "add", "-", json_in=asked).said == added
    shown = fits("member-show-answer", regulars(*books, "member", "show", added["cards"][0]["number"], "--json").said)
    assert (shown["phone"], shown["tier"], shown["missing_for_next_tier"]) == ("+79161234567", "bronze", 100_000)
    # Where it names one customer, a phone does as a card does.
    assert fits("member-show-answer", regulars(*books, "member", "show", "8 916 123-45-67", "--json").said) == shown
    sold = regulars(*books, "sell", "-", json_in={"id": "sale-0001", "card": "+79161234567", "basket": {"amount": 100}})
    assert sold.said["account"] == added["account"]
    for text in ("ковалева", "916 123 45 67", "4567"):
        found = fits("member-find-answer", regulars(*books, "member", "find", text, "--json").said)["found"]
        assert [one["account"] for one in found] == [added["account"]]
    taken = regulars(*books, "member", "add", "-", json_in={"id": "enrol-0002", "phone": "+79161234567"})
    assert (taken.code, taken.said["refused"]) == (1, "phone_taken")
    wrong = regulars(*books, "member", "add", "-", json_in={"id": "enrol-0003", "birthday": "31.02.1990"})
    assert (wrong.code, wrong.said["problems"][0]["place"]) == (1, "birthday")
    assert "Анна" in regulars(*books, "member", "show", added["account"]).out


def test_a_programme_is_checked_published_and_shown(regulars, books_path, programme_path):
    books = ("--books", books_path)
    said = json.loads(programme_path.read_text())
    assert "1 example" in regulars("programme", "check", programme_path).out
    said["name"] = "Second"
    published = regulars(*books, "programme", "publish", "-", "--from", "2026-12-01", "--id", "publish-1", json_in=said)
    answer = fits("programme-answer", published.said)
    assert (answer["number"], answer["holds_from"]) == (2, "2026-12-01")
    same = regulars(*books, "programme", "publish", "-", "--from", "2026-12-01", "--id", "publish-1", json_in=said)
    assert same.said == answer
    assert regulars(*books, "programme", "show", "--json").said["number"] == 1
    assert regulars(*books, "programme", "show", "--on", "2026-12-02", "--json").said["document"]["name"] == "Second"
    assert regulars(*books, "programme", "show", "9", "--json").said["refused"] == "unknown_version"


def test_a_programme_with_mistakes_names_each_and_what_is_in_force_stays(regulars, books_path, programme_path):
    said = json.loads(programme_path.read_text())
    said["tiers"][1]["from"] = 0
    said["earn"][0]["purse"] = "stamps"
    refused = regulars("--books", books_path, "programme", "publish", "-", json_in=said)
    assert refused.code == 1
    assert [problem["place"] for problem in fits("refusal", refused.said)["problems"]] == [
        "tiers[1].from",
        "earn[0].purse",
    ]
    said = json.loads(programme_path.read_text())
    said["examples"][0]["expected"]["to_pay"] = 9_999
    failed = regulars("--books", books_path, "programme", "check", "-", json_in=said)
    assert (failed.code, failed.said["problems"][0]["code"]) == (1, "example_differs")
    assert "9,999" in failed.err or "9999" in failed.err
    assert regulars("--books", books_path, "programme", "show", "--json").said["number"] == 1


def test_rehearsing_tells_each_difference(regulars, programme_path, tmp_path):
    examples = json.loads(programme_path.read_text())["examples"]
    path = tmp_path / "examples.json"
    path.write_text(json.dumps(examples))
    right = regulars("rehearse", programme_path, path, "--json")
    assert (right.code, fits("rehearse-answer", right.said)["differences"]) == (0, [])
    examples[0]["expected"]["earned"]["cash"] = 499
    path.write_text(json.dumps(examples))
    wrong = regulars("rehearse", programme_path, path, "--json")
    assert wrong.code == 1
    assert fits("rehearse-answer", wrong.said)["differences"] == [
        {"example": "five percent", "place": "expected.earned.cash", "expected": 499, "got": 500}
    ]
    assert "499" in regulars("rehearse", programme_path, path).out
    path.write_text('[{"name": "no basket"}]')
    broken = regulars("rehearse", programme_path, path, "--json")
    assert (broken.code, broken.said["problems"][0]["place"]) == (1, "examples[0].at")


def test_worked_examples_of_the_language_through_rehearse(regulars, tmp_path):
    book = json.loads((ROOT / "tests/loyalty/worked_examples.json").read_text(encoding="utf-8"))
    for chapter in book:
        programme, examples = tmp_path / "programme.json", tmp_path / "examples.json"
        programme.write_text(json.dumps(chapter["programme"]))
        examples.write_text(json.dumps(chapter["examples"]))
        assert regulars("rehearse", programme, examples).code == 0


RECEIPTS = {
    "format": "regulars-mapping-1",
    "of": "receipts",
    "source": "corner",
    "receipt": "slip",
    "at": {"column": "when"},
    "customer": {"column": "card", "prefix": "CORNER-"},
    "amounts": {"paid": ["paid"], "discounts": {"card": ["off"]}},
}


@pytest.fixture
def files(tmp_path):
    (tmp_path / "receipts.csv").write_text(
        "slip,when,card,paid,off\nA1,2026-03-01 10:00:00,7001,50.00,6.00\nA2,soon,7001,1.00,0\n"
    )
    (tmp_path / "mapping.json").write_text(json.dumps(RECEIPTS))
    return tmp_path / "receipts.csv", tmp_path / "mapping.json"


def test_importing_receipts_tells_figures_and_refused_rows(regulars, books_path, files):
    books = ("--books", books_path)
    done = regulars(*books, "import", "receipts", *files, "--earn-under", "1", "--json")
    assert done.code == 0
    answer = fits("import-answer", done.said)
    assert (answer["landed"], answer["paid"], answer["shelf"]) == (1, 5_000, 5_600)
    assert (answer["earned_receipts"], answer["earned"]) == (1, {"cash": 250})
    assert [(row["line"], row["code"]) for row in answer["refused"]] == [(3, "not_an_instant")]
    again = regulars(*books, "import", "receipts", *files)
    assert again.code == 0
    assert "line 3: soon is no date and time." in again.out
    shown = regulars(*books, "member", "show", "CORNER-7001", "--json").said
    assert [row["kind"] for row in shown["history"]] == ["imported"]
    assert regulars(*books, "check", "--json").said["clean"]
    unknown = regulars(*books, "import", "receipts", *files, "--earn-under", "5", "--json")
    assert (unknown.code, unknown.said["refused"]) == (1, "unknown_version")


def test_a_mapping_of_another_kind_or_with_mistakes_is_refused(regulars, books_path, files):
    file, mapping = files
    other = regulars("--books", books_path, "import", "customers", file, mapping, "--json")
    assert (other.code, other.said["refused"]) == (1, "other_mapping")
    mapping.write_text(json.dumps({**RECEIPTS, "source": "Corner Shop"}))
    wrong = regulars("--books", books_path, "import", "receipts", file, mapping, "--json")
    assert (wrong.code, wrong.said["problems"][0]["place"]) == (1, "$.source")
    missing = regulars("--books", books_path, "import", "receipts", file.with_name("none.csv"), mapping, "--json")
    assert missing.code == 1


def test_customers_come_in_without_a_mapping_and_go_out_again(regulars, books_path, tmp_path):
    books = ("--books", books_path)
    file = tmp_path / "клиенты.csv"
    file.write_bytes("ФИО;Телефон;Карта;Бонусы\nЁлкина Ольга;8 912 345-67-89;2900000000018;12,50\n".encode("cp1251"))
    tried = fits("import-answer", regulars(*books, "import", "customers", file, "--dry-run", "--json").said)
    assert (tried["dry_run"], tried["landed"]) == (True, 1)
    file.write_bytes(file.read_bytes() + "Щукин Андрей;12;;\n".encode("cp1251"))
    told = regulars(*books, "import", "customers", file, "--dry-run").out
    assert "Read as cp1251; between columns ;, before decimals ," in told
    assert "  Бонусы → Cashback\n" in told
    assert "line 3 Щукин Андрей: 12 is no phone number. Write it with its area code" in told
    file.write_bytes(file.read_bytes().partition("Щукин".encode("cp1251"))[0])
    assert tried["mapping"]["file"]["encoding"] == "cp1251"
    assert fits("member-find-answer", regulars(*books, "member", "find", "елкина", "--json").said)["found"] == []
    said = regulars(*books, "import", "customers", file, "--reason", "From the old program")
    assert said.code == 0
    # What was guessed is a mapping like any other.
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps(tried["mapping"]))
    again = fits("import-answer", regulars(*books, "import", "customers", file, mapping, "--json").said)
    assert (again["landed"], again["already_there"]) == (0, 1)

    for name in ("out.csv", "out.xlsx"):
        out = fits("export-answer", regulars(*books, "export", "customers", tmp_path / name, "--json").said)
        assert (Path(out["file"]).exists(), out["rows"]) == (True, 1)
    assert "Ёлкина Ольга,+79123456789,,,2900000000018,12.50," in (tmp_path / "out.csv").read_text("utf-8-sig")
    nowhere = regulars(*books, "export", "customers", tmp_path / "none" / "out.csv", "--json")
    assert (nowhere.code, nowhere.said["refused"]) == (1, "file")


def test_goods_come_in_without_a_mapping_where_their_columns_have_names(regulars, books_path, tmp_path):
    books = ("--books", books_path)
    file = tmp_path / "goods.csv"
    file.write_text("Code;Name;Price\n1;Bun;60,50\n", encoding="utf-8")
    assert fits("import-answer", regulars(*books, "import", "goods", file, "--json").said)["landed"] == 1
    file.write_text("a;b\n1;Bun\n", encoding="utf-8")
    refused = regulars(*books, "import", "goods", file, "--json")
    assert (refused.code, refused.said["refused"]) == (1, "no_columns")


def test_an_audit_finds_what_was_changed_behind_the_programs_back(regulars, books_path):
    books = ("--books", books_path)
    regulars(*books, "member", "add", "-", json_in={"id": "enrol-0001", "card": "2900000000018"})
    regulars(*books, "sell", "-", json_in={"id": "sale-0001", "card": "2900000000018", "basket": {"amount": 20_000}})
    assert fits("check-answer", regulars(*books, "check", "--json").said)["clean"]
    raw = sqlite3.connect(books_path)
    raw.execute("DROP TRIGGER ledger_entry_no_update")
    raw.execute("UPDATE ledger_entry SET amount = amount + 1")
    raw.commit()
    raw.close()
    found = regulars(*books, "check", "--json")
    assert found.code == 1
    codes = {problem["code"] for problem in fits("check-answer", found.said)["problems"]}
    assert codes >= {"trigger_missing", "entries_differ", "standing_differs", "sum_differs"}


def test_copies_are_made_and_put_back_once_no_window_has_the_books_open(regulars, books_path, tmp_path, monkeypatch):
    books = ("--books", books_path)
    regulars(*books, "sell", "-", json_in={"id": "sale-0001", "basket": {"amount": 20_000}})
    made = fits("file-answer", regulars(*books, "backup", tmp_path / "copies", "--json").said)["file"]
    regulars(*books, "sell", "-", json_in={"id": "sale-0002", "basket": {"amount": 20_000}})
    monkeypatch.setattr(in_use, "waits_s", 0.0)
    window = Books(books_path)
    refused = regulars(*books, "restore", made)
    assert (refused.code, refused.err.count("close it and try again, or restore from inside the window")) == (1, 1)
    window.close()
    put_back = fits("file-answer", regulars(*books, "restore", made, "--json").said)
    assert Path(put_back["kept"]).exists()
    assert regulars(*books, "check", "--json").said["counted"]["sales"] == 1


def test_a_sheet_of_cards_is_a_pdf(regulars, books_path, tmp_path, qapp):
    books = ("--books", books_path)
    regulars(*books, "member", "add", "-", json_in={"id": "enrol-0001", "card": "2900000000018", "name": "Anna"})
    assert regulars(*books, "cards", "sheet", tmp_path / "cards.pdf").code == 0
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF")


def test_a_sheet_without_the_cards_that_were_asked_for_is_refused(regulars, books_path, tmp_path, qapp):
    sheet = tmp_path / "cards.pdf"
    nobody = regulars("--books", books_path, "cards", "sheet", sheet, "--json")
    assert (nobody.code, nobody.said["refused"], sheet.exists()) == (1, "no_cards", False)
    unknown = regulars("--books", books_path, "cards", "sheet", sheet, "2900000000018", "--json")
    assert (unknown.code, unknown.said["refused"], sheet.exists()) == (1, "card_unknown", False)


def test_a_sheet_that_cannot_be_written_is_refused_once_and_by_its_name(regulars, books_path):
    card = "2900000000018"
    regulars("--books", books_path, "member", "add", "-", json_in={"id": "enrol-0001", "card": card})
    refused = spawned("--books", books_path, "cards", "sheet", "/nope/x.pdf", card)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "/nope/x.pdf cannot be used: No such file or directory.\n"


def spawned(*arguments, text=""):
    """The console script as another program sees it."""
    environment = {**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": ""}
    command = [sys.executable, "-m", "desktop.commands", *map(str, arguments)]
    return subprocess.run(command, input=text, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)


def test_the_program_itself_ends_with_0_1_or_2_and_never_a_traceback(books_path):
    sale = json.dumps({"id": "sale-0001", "basket": {"amount": 1_000}})
    sold = spawned("--books", books_path, "sell", "-", text=sale)
    assert (sold.returncode, json.loads(sold.stdout)["slip"]) == (0, "KDT-000001")
    refused = spawned("--books", books_path, "sell", "-", text="{}")
    assert refused.returncode == 1
    assert json.loads(refused.stdout)["refused"] == "request"
    assert spawned("sell", "--nope").returncode == 2
    assert "Traceback" not in sold.stderr + refused.stderr


def test_two_processes_selling_to_one_card_never_spend_more_than_is_held(regulars, books_path):
    books = ("--books", books_path)
    regulars(*books, "member", "add", "-", json_in={"id": "enrol-0001", "card": "2900000000018"})
    regulars(*books, "sell", "-", json_in={"id": "sale-0000", "card": "2900000000018", "basket": {"amount": 20_000}})

    def sell(n):
        basket = {"amount": 1_000, "pay": {"cash": 400}}
        text = json.dumps({"id": f"sale-{n:04}", "card": "2900000000018", "basket": basket})
        return spawned(*books, "sell", "-", text=text)

    with ThreadPoolExecutor(2) as two:
        done = list(two.map(sell, range(1, 7)))
    # 10.00 were earned, and each sale that pays 4.00 earns 0.30: two can pay, a third can't.
    assert sorted(one.returncode for one in done) == [0, 0, 1, 1, 1, 1]
    shown = regulars(*books, "member", "show", "2900000000018", "--json").said
    assert shown["purses"][0]["spendable"] == 1_000 - 800 + 60
    assert shown["purses"][0]["debt"] == 0
    assert regulars(*books, "check").code == 0
