"""`regulars --self-check`: the program tries itself, names what is bad with a way out, and leaves the books alone."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import msgspec
import pytest

from desktop.commands import checked
from desktop.settings import data_folder
from desktop.support.found import Bad, Found, tried
from desktop.support.shared_libraries import asked_by, missing_of
from desktop.support.system_check import clock_is_sane, data_folder_takes_files
from resources import path as resource


def test_this_very_program_is_whole_and_no_books_were_made(regulars):
    there = set(data_folder().parent.rglob("*"))
    ended = regulars("--self-check", "--json")
    answer = ended.said
    published = json.loads(resource("schemas", "self-check-answer.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(published).validate(answer)
    assert not [one for one in answer["checks"] if not one["good"]]
    assert (ended.code, answer["good"]) == (0, True)
    named = [one["check"] for one in answer["checks"]]
    assert len(named) == len(set(named)) == 19
    assert "2900000000018 read 6 times" in {one["check"]: one["told"] for one in answer["checks"]}["card"]
    assert set(data_folder().parent.rglob("*")) == there


def test_what_is_bad_is_told_with_what_to_do_and_the_exit_code_says_so(regulars, monkeypatch):
    def half_whole(**_):
        yield Found(check="fonts", good=True, told="Inter", took_ms=4)
        yield Found(check="disk", good=False, told="0.1 GB free", took_ms=1)

    monkeypatch.setattr(checked, "self_check", half_whole)
    ended = regulars("--self-check")
    assert ended.code == 1
    first, fonts, disk, to_do, last = ended.out.splitlines()
    assert "looks at itself" in first
    assert fonts.split() == ["good", "Typeface", "4", "ms", "Inter"]
    assert disk.startswith("BAD     Room on the disk")
    assert to_do == "        → Free some room on the disk, or move the books to a larger one."
    assert last == "1 thing does not work here."


def test_without_a_command_the_program_says_how_it_is_called(regulars):
    ended = regulars("--json")
    assert (ended.code, "Missing command" in ended.err) == (2, True)


def test_a_check_that_fails_in_its_own_way_is_bad_and_says_where():
    def broken() -> str:
        raise ImportError("libpq.so.5: cannot open shared object file")

    def refused() -> str:
        raise Bad("Inter-Bold lacks Ű")

    found = tried("driver", broken, time.perf_counter)
    assert not found.good
    assert found.told.startswith(
        "ImportError: libpq.so.5: cannot open shared object file (test_commands_self_check.py:"
    )
    assert (tried("fonts", refused, time.perf_counter).told) == "Inter-Bold lacks Ű"


@pytest.fixture
def library(tmp_path) -> Path:
    """A library that asks for another that nobody has."""
    whole = Path(str(msgspec._core.__file__)).read_bytes()
    assert b"\0libc.so.6\0" in whole
    broken = tmp_path / "broken.so"
    broken.write_bytes(whole.replace(b"\0libc.so.6\0", b"\0libx.so.6\0"))
    return broken


def test_a_library_that_nobody_has_is_named_with_who_asks_for_it(library, tmp_path):
    asked = asked_by(library)
    assert asked is not None
    (tmp_path / "none.so").write_text("no library at all")
    looked_at, missing = missing_of([library, tmp_path / "none.so", tmp_path / "gone.so"])
    assert (looked_at, list(missing.values())) == (1, ["broken.so"])


def test_a_folder_that_takes_no_files_is_bad(monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "/proc/none")
    assert not tried("folder", data_folder_takes_files, time.perf_counter).good


def test_a_clock_that_stands_before_the_last_sale_is_bad(tmp_path):
    books = tmp_path / "books.db"
    books.touch()
    with pytest.raises(Bad, match="written later"):
        clock_is_sane(datetime(2026, 1, 1, tzinfo=UTC), books)
    with pytest.raises(Bad, match="before the program was made"):
        clock_is_sane(datetime(1970, 1, 1, tzinfo=UTC), books)
    assert clock_is_sane(datetime(2100, 1, 1, tzinfo=UTC), books).startswith("2100-01-01")


def test_the_diagnostics_file_is_written_where_it_was_asked_for(regulars, books_path, tmp_path):
    target = tmp_path / "for support.txt"
    ended = regulars("diagnostics", target, "--books", books_path, "--json")
    assert (ended.code, ended.said["file"]) == (0, str(target))
    text = target.read_text(encoding="utf-8")
    assert "[audit]\nright" in text
    assert "none: asked for from the command line" in text
    nowhere = regulars("diagnostics", tmp_path / "for support.txt" / "x.txt", "--books", books_path)
    assert (nowhere.code, "cannot be used" in nowhere.err) == (1, True)
