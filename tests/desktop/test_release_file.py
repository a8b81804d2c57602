"""A release file is read when a publisher's key vouches for every byte of it, and otherwise not at all."""

import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from desktop.updates.due import is_due, may_try
from desktop.updates.keyring import KEYS_VARIABLE, bundled_keys
from desktop.updates.looking import kept_look
from desktop.updates.release_file import MOST_BYTES, UpdateRefused, order, read
from tests.desktop.release_stand import KEY, KEYS, keys_file, signed, told, version

NOON = datetime(2026, 12, 2, 12, 0, tzinfo=UTC)


def refusal(raw: bytes, keys: dict[str, bytes] = KEYS) -> str:
    with pytest.raises(UpdateRefused) as refused:
        read(raw, keys)
    return refused.value.code


def test_a_genuine_file_tells_every_version_that_was_skipped_in_the_owners_words() -> None:
    release = read(signed(), KEYS)
    assert [one.version for one in release.since("0.1.0")] == ["0.4.0", "0.3.0", "0.2.0"]
    assert release.since("0.4.0") == release.since("1.0.0") == ()
    assert release.versions[0].sentences("hu")[0] == "Újdonságok: 0.4.0."
    assert release.versions[0].sentences("de") == release.versions[0].sentences("en")
    assert [one.name for one in release.for_platform("linux")] == ["regulars_0.4.0_amd64.deb"]
    assert len(release.since("0")) == 4, "sources that nobody installed are older than any release"


@pytest.mark.parametrize("field", list(told()))
def test_no_field_can_be_changed_by_anybody_on_the_way(field: str) -> None:
    envelope = json.loads(signed())
    content = json.loads(envelope["signed"])
    other = {"form": 7, "minimum_form": 2, "versions": content["versions"][:1], "downloads": []}
    content[field] = other.get(field, "0.9.0")
    envelope["signed"] = json.dumps(content, ensure_ascii=False)
    assert refusal(json.dumps(envelope).encode()) == "bad_signature"


def test_not_one_bit_of_the_file_can_be_changed() -> None:
    raw = signed(told(versions=[version("0.4.0")], downloads=[]))
    for at in range(0, len(raw), 7):
        spoilt = bytearray(raw)
        spoilt[at] ^= 1
        if json_or_none(bytes(spoilt)) == json.loads(raw):
            continue  # A blank that means nothing.
        assert refusal(bytes(spoilt)) in ("bad_signature", "unreadable", "other_format")


def json_or_none(raw: bytes) -> object:
    try:
        return json.loads(raw)
    except ValueError:
        return None


def test_a_strangers_key_does_not_vouch_under_a_publishers_name() -> None:
    assert refusal(signed(told(), ("2026", SigningKey.generate()))) == "bad_signature"
    assert refusal(signed(told(), ("2027", KEY))) == "bad_signature"
    assert refusal(signed(), keys={}) == "no_key"


def test_a_signature_made_for_another_text_of_the_same_key_is_none() -> None:
    envelope = json.loads(signed())
    bare = KEY.sign(envelope["signed"].encode()).signature
    envelope["signatures"][0]["signature"] = base64.b64encode(bare).decode()
    assert refusal(json.dumps(envelope).encode()) == "bad_signature"


def test_keys_are_rolled_by_two_signatures() -> None:
    new = SigningKey.generate()
    both = signed(told(), ("2026", KEY), ("2027", new))
    for keys in (KEYS, {"2027": bytes(new.verify_key)}, KEYS | {"2027": bytes(new.verify_key)}):
        assert read(both, keys).version == "0.4.0"
    only_new = signed(told(), ("2027", new))
    assert refusal(only_new) == "bad_signature"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html>Please log in</html>",
        b"{}",
        b"[" * 100_000,
        b'{"format": "regulars-release-1", "signed": 1, "signatures": []}',
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_release_file_is_told_so(raw: bytes) -> None:
    assert refusal(raw) == "unreadable"


def test_a_file_of_a_later_kind_and_one_beyond_all_measure_are_told_apart() -> None:
    envelope = json.loads(signed()) | {"format": "regulars-release-2"}
    assert refusal(json.dumps(envelope).encode()) == "other_format"
    assert refusal(b" " * (MOST_BYTES + 1)) == "too_large"


@pytest.mark.parametrize(
    "wrong",
    [
        {"product": "irregulars"},
        {"issued": "2026-12-01T09:00:00"},
        {"version": "0.4"},
        {"version": "0.3.0"},
        {"page": "http://regulars.example"},
        {"page": "file:///etc/passwd"},
        {"minimum_form": 7},
        {"versions": []},
        {"versions": [version("0.4.0"), version("0.4.0")]},
        {"versions": [version("0.4.0"), version("0.2.0"), version("0.3.0")]},
        {"versions": [{"version": "0.4.0", "date": "2026-12-01", "notes": {"ru": ["Да."]}}]},
        {"versions": [version("0.4.0", en=["Turned \u202e round."])]},
        {"downloads": [{"name": "../x.deb", "platform": "linux", "size": 1, "sha256": "ab" * 32}]},
        {"downloads": [{"name": "x; rm.deb", "platform": "linux", "size": 1, "sha256": "ab" * 32}]},
        {"downloads": [{"name": "x.deb", "platform": "linux", "size": 1, "sha256": "ab"}]},
    ],
)
def test_even_a_publishers_mistake_is_not_shown(wrong: dict[str, object]) -> None:
    assert refusal(signed(told(**wrong))) == "unreadable"


def test_a_later_publisher_may_say_more_than_this_program_knows() -> None:
    assert read(signed(told(mood="merry")), KEYS).version == "0.4.0"


def test_versions_are_compared_as_numbers() -> None:
    assert order("0.10.0") > order("0.9.9") > order("0") > order("unknown")


def test_a_kept_file_is_proved_again_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEYS_VARIABLE, str(keys_file(tmp_path / "keys.json")))
    kept = tmp_path / "release.json"
    assert kept_look(kept, running="0.1.0", at=NOON) is None
    kept.write_bytes(signed())
    found = kept_look(kept, running="0.3.0", at=NOON)
    assert found is not None
    assert [one.version for one in found.skipped] == ["0.4.0"]
    kept.write_bytes(signed().replace(b"0.4.0", b"0.5.0"))
    assert kept_look(kept, running="0.3.0", at=NOON) is None


@pytest.mark.parametrize("said", ["", "{", "[]", '{"keys": {"2026": "short"}}', '{"keys": {"2026": 5}}'])
def test_a_spoilt_file_of_keys_vouches_for_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    spoilt = tmp_path / "keys.json"
    spoilt.write_text(said)
    monkeypatch.setenv(KEYS_VARIABLE, str(spoilt))
    assert bundled_keys() == {}


def test_the_bundled_file_of_keys_is_whole() -> None:
    from desktop.updates.keyring import keys_path

    told_keys = json.loads(keys_path().read_text(encoding="utf-8"))["keys"]
    assert set(bundled_keys()) == set(told_keys)


def test_a_look_is_due_once_a_day_whatever_the_clock_does() -> None:
    assert is_due(None, NOON, part=0.5)
    assert not is_due(NOON - timedelta(hours=23), NOON, part=0)
    assert is_due(NOON - timedelta(hours=24), NOON, part=0)
    assert not is_due(NOON - timedelta(hours=26), NOON, part=1)
    assert is_due(NOON - timedelta(hours=27), NOON, part=1)
    # A clock that stood in 2099 for a day and was put right; one that jumps ahead looks once and is done.
    assert is_due(NOON + timedelta(days=26_000), NOON, part=1)
    assert not is_due(NOON + timedelta(minutes=2), NOON, part=0)
    assert may_try(None, NOON)
    assert not may_try(NOON - timedelta(minutes=59), NOON)
    assert may_try(NOON + timedelta(days=1), NOON)
