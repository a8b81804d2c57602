"""`regulars updates`, and the publisher's tool whose file it reads: from a key to what a shop is told."""

import importlib.util
import os
import stat
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import pytest

from db.books import SCHEMA_VERSION
from desktop.settings import SettingsFile
from desktop.updates.keyring import KEYS_VARIABLE, bundled_keys
from desktop.updates.looking import kept_beside
from desktop.updates.release_file import order, read
from resources import version
from tests.commands.conftest import NOON
from tests.desktop.release_stand import Server, keys_file, later, serving, signed
from tests.house.walls import ROOT

CHANGELOG = "## Unreleased\n\n## 0.3.0 – 2026-12-01\n\n### Added\n- Much.\n\n## 0.1.0 – 2026-10-01\n"
WORDS = "\n".join(
    f'["{number}"]\n' + "\n".join(f'{language} = ["{number} in {language}."]' for language in ("en", "ru", "hu", "ro"))
    for number in ("0.3.0", "0.1.0")
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Server]:
    monkeypatch.setenv(KEYS_VARIABLE, str(keys_file(tmp_path / "keys.json")))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with serving() as server:
        yield server


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The publisher's script, which is no module of the program."""
    spec = importlib.util.spec_from_file_location("release_tool", ROOT / "installer" / "release.py")
    assert spec
    assert spec.loader
    before = list(sys.path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


def test_without_an_address_nothing_is_looked_at(regulars, server):
    ended = regulars("updates", "--json")
    assert (ended.code, ended.said["refused"]) == (1, "off")
    assert server.asked == []


def test_what_is_new_is_told_in_the_owners_language(regulars, server, monkeypatch):
    url = server.hand_out("/release.json", signed())
    SettingsFile.of_this_user().change(updates_url=url)
    answer = regulars("updates", "--json").said
    assert (answer["running"], answer["newest"], answer["is_newer"]) == (version(), "0.4.0", True)
    assert [one["version"] for one in answer["versions"]] == ["0.4.0", "0.3.0", "0.2.0"]
    monkeypatch.setenv("LANG", "hu_HU.UTF-8")
    said = regulars("updates").out
    assert "Újdonságok: 0.3.0." in said
    assert "https://regulars.example/download" in said
    now = SettingsFile.of_this_user()
    assert (now.now.updates_looked, now.now.updates_found) == (NOON.isoformat(), "new")
    assert kept_beside(now.path).exists()


def test_an_address_that_is_only_tried_leaves_no_trace(regulars, server):
    assert regulars("updates", "--url", server.hand_out("/beta.json", signed(later(9)))).code == 0
    now = SettingsFile.of_this_user()
    assert now.now.updates_looked == ""
    assert not kept_beside(now.path).exists()


@pytest.mark.parametrize(
    ("body", "code"), [(b"<html>", "unreadable"), (signed().replace(b"0.4.0", b"0.5.0"), "bad_signature")]
)
def test_what_is_not_genuine_is_refused_in_words(regulars, server, body, code):
    ended = regulars("updates", "--url", server.hand_out("/release.json", body), "--json")
    assert (ended.code, ended.said["refused"]) == (1, code)
    assert "Traceback" not in ended.err


def test_a_publisher_makes_a_key_signs_with_it_and_a_shop_reads_it(regulars, server, tool, tmp_path, monkeypatch):
    keys = keys_file(tmp_path / "bundled.json", {})
    monkeypatch.setenv(KEYS_VARIABLE, str(keys))
    secret = tmp_path / "stick" / "signing.key"
    secret.parent.mkdir()
    tool.make_key(secret, "2026", keys=keys)
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600 or os.name == "nt"
    assert list(bundled_keys()) == ["2026"]
    package = tmp_path / "regulars_0.3.0_amd64.deb"
    package.write_bytes(b"!<arch>\n")
    out = tmp_path / "release.json"

    def make(now, number="0.3.0", changelog=CHANGELOG):
        return tool.make_release(
            out,
            "https://regulars.example/",
            [package],
            key_files=[secret],
            now=now,
            changelog=changelog,
            notes=WORDS,
            version=number,
        )

    make(NOON)
    release = read(out.read_bytes(), bundled_keys())
    assert [one.version for one in release.since("0")] == ["0.3.0", "0.1.0"]
    assert (release.downloads[0].size, release.downloads[0].platform) == (8, "linux")
    answer = regulars("updates", "--url", server.hand_out("/release.json", out.read_bytes()), "--json").said
    assert answer["is_newer"] == (order("0.3.0") > order(version()))
    with pytest.raises(tool.Refused, match="would be older"):
        make(NOON - timedelta(days=1))
    with pytest.raises(tool.Refused, match="a release is cut there first"):
        make(NOON + timedelta(days=1), number="0.4.0")
    with pytest.raises(tool.Refused, match=r"0\.5\.0 in: en, ru, hu, ro"):
        make(NOON + timedelta(days=1), number="0.5.0", changelog="## 0.5.0 – 2027-01-01\n" + CHANGELOG)
    assert read(out.read_bytes(), bundled_keys()) == release


def test_no_key_is_taken_that_nobody_has_or_that_lies_in_the_checkout(tool, tmp_path, monkeypatch):
    keys = keys_file(tmp_path / "bundled.json", {})
    monkeypatch.setenv(KEYS_VARIABLE, str(keys))
    with pytest.raises(tool.Refused, match="never lies in the checkout"):
        tool.make_key(ROOT / "signing.key", "2026", keys=keys)
    stranger = tmp_path / "stranger.key"
    tool.make_key(stranger, "2027", keys=keys_file(tmp_path / "other.json", {}))
    with pytest.raises(tool.Refused, match="No program would take this file"):
        tool.make_release(
            tmp_path / "release.json",
            "https://regulars.example/",
            [],
            key_files=[stranger],
            now=NOON,
            changelog=CHANGELOG,
            notes=WORDS,
            version="0.3.0",
        )


def test_every_version_with_a_heading_has_its_words_and_so_has_the_present_one(tool):
    notes = (ROOT / "installer" / "whats_new.toml").read_text(encoding="utf-8")
    tool.versions_of((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), notes)
    assert tool.versions_of(f"## {version()} – 2026-12-01\n", notes)[0].version == version()


def test_going_back_a_release_says_what_is_missing_and_then_does_it(regulars, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "books.db"
    assert regulars("begin", "--shop", "Bakery", "--books", path).code == 0
    assert regulars("go-back", "--books", path, "--json").said["refused"] == "not_newer"
    copy = path.with_name(f"books.db.form{SCHEMA_VERSION}")
    copy.write_bytes(path.read_bytes())
    assert regulars("sell", "-", "--books", path, json_in={"id": "till-000001", "basket": {"amount": 500}}).code == 0
    raw = bytearray(path.read_bytes())
    raw[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    path.write_bytes(raw)
    refused = regulars("check", "--books", path)
    assert refused.code == 1
    assert "regulars go-back" in refused.err
    only_said = regulars("go-back", "--books", path, "--dry-run", "--json").said
    assert (only_said["copy_file"], only_said["sales_missing"], only_said["newer_kept"]) == (str(copy), 1, "")
    assert path.read_bytes() == raw
    told = regulars("go-back", "--books", path)
    assert told.code == 0
    assert "1 sale since then is not in it." in told.out
    assert regulars("check", "--books", path).code == 0
    (kept,) = tmp_path.glob("books-replaced-*.db")
    assert kept.read_bytes() == raw
    path.write_bytes(raw)
    copy.unlink()
    refused = regulars("go-back", "--books", path, "--json")
    assert refused.said["refused"] == "no_copy"
