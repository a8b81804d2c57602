"""The release file is fetched by a plain request that ends in time, whatever stands at the other end."""

import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.updates.fetching import REDIRECTS_MOST, fetch
from desktop.updates.keyring import KEYS_VARIABLE
from desktop.updates.looking import Look, look
from desktop.updates.release_file import UpdateRefused
from tests.desktop.release_stand import CERTIFICATE, Server, keys_file, later, serving, signed, told, version

NOON = datetime(2026, 12, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def refusal(url: str, *, most_bytes: int = 1_000, within_s: float = 5) -> str:
    with pytest.raises(UpdateRefused) as refused:
        fetch(url, most_bytes=most_bytes, within_s=within_s)
    return refused.value.code


def test_the_request_says_nothing_about_the_shop(server: Server) -> None:
    assert fetch(server.hand_out("/release.json", b"there"), most_bytes=100) == b"there"
    ((path, headers),) = server.asked
    assert path == "/release.json"
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert headers["User-Agent"] == "Regulars"


def test_only_https_and_this_computer_are_asked(server: Server) -> None:
    for url, code in {
        "": "bad_address",
        "regulars.example/release.json": "bad_address",
        "file:///etc/passwd": "bad_address",
        "ftp://regulars.example/": "bad_address",
        "https://": "bad_address",
        "https://name:secret@regulars.example/": "bad_address",
        "https://regulars.example:port/": "bad_address",
        "https://regulars.example/a b": "bad_address",
        "http://regulars.example/release.json": "not_https",
        "http://127.0.0.1.regulars.example/": "not_https",
        "http://192.168.0.10/release.json": "not_https",
    }.items():
        assert refusal(url) == code, url
    assert server.asked == []


def test_redirects_are_followed_a_few_times_and_never_out_of_safety(server: Server) -> None:
    there = server.hand_out("/release.json", b"there")
    assert fetch(server.redirect("/moved", there), most_bytes=100) == b"there"
    assert refusal(server.redirect("/out", "http://regulars.example/release.json")) == "not_https"
    assert refusal(server.redirect("/file", "file:///etc/passwd")) in ("bad_address", "status")
    assert refusal(server.redirect("/round", server.root + "/round")) == "status"
    assert len([path for path, _ in server.asked if path == "/round"]) <= REDIRECTS_MOST + 1


def test_a_huge_file_is_not_read_to_its_end(server: Server) -> None:
    assert refusal(server.hand_out("/told", b"x" * 2_000)) == "too_large"
    assert refusal(server.hand_out("/lies", b"x" * 2_000_000, **{"Content-Length": "9"}), most_bytes=5) == "too_large"
    endless = b"HTTP/1.1 200 OK\r\n\r\n"
    assert refusal(server.trickle("/endless", endless, b"x" * 50_000)) == "too_large"


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", b"{"),
    ],
    ids=["status", "headers", "body"],
)
def test_a_server_that_trickles_is_given_up_in_time(server: Server, head: bytes, piece: bytes) -> None:
    began = time.monotonic()
    assert refusal(server.trickle("/slow", head, piece), within_s=0.3) == "no_answer"
    assert time.monotonic() - began < 2


def test_a_server_that_says_nothing_or_is_not_there_is_no_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        began = time.monotonic()
        assert refusal(f"http://127.0.0.1:{port}/", within_s=0.2) == "no_answer"
        assert refusal(f"https://127.0.0.1:{port}/", within_s=0.2) == "no_answer"
        assert time.monotonic() - began < 3
    assert refusal(f"http://127.0.0.1:{port}/") == "no_answer"


def test_odd_answers_are_told_and_never_a_traceback(server: Server) -> None:
    def broken(handler: object) -> None:
        handler.wfile.write(b"220 mail.example ESMTP\r\n")  # type: ignore[attr-defined]

    server.pages["/mail"] = broken
    assert refusal(server.root + "/mail") == "no_answer"
    server.pages["/gone"] = lambda handler: handler.send_error(404)
    assert refusal(server.root + "/gone") == "status"
    short = server.hand_out("/short", b"half", **{"Content-Length": "99"})
    assert refusal(short) == "no_answer"


def test_a_server_must_prove_who_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(secure=True) as server:
        url = server.hand_out("/release.json", b"there")
        assert refusal(url) == "not_trusted"
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        assert fetch(url, most_bytes=100) == b"there"
        # Out of HTTPS there is no way, not even to this computer.
        with serving() as plain:
            plain.hand_out("/release.json", b"there")
            assert refusal(server.redirect("/down", plain.root + "/release.json")) == "not_https"


def test_a_proxy_of_the_environment_is_used_but_not_for_this_computer(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", server.root)
    monkeypatch.setenv("http_proxy", server.root)
    # This server is no proxy: that it was asked is all there is to see.
    assert refusal("https://regulars.example/release.json") == "no_answer"
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert fetch(server.hand_out("/release.json", b"there"), most_bytes=100) == b"there"


class Till:
    """What one till remembers of its looks."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.kept, self._server = folder / "release.json", server

    def sees(self, raw: bytes, running: str = "0.1.0") -> Look:
        url = self._server.hand_out("/release.json", raw)
        return look(url, kept=self.kept, running=running, now=NOON)


@pytest.fixture
def till(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Till:
    monkeypatch.setenv(KEYS_VARIABLE, str(keys_file(tmp_path / "keys.json")))
    return Till(tmp_path / "remembered", server)


def test_a_look_finds_what_is_new_and_remembers_it(till: Till) -> None:
    found = till.sees(signed())
    assert (found.code, len(found.skipped), found.answered) == ("new", 3, True)
    assert till.kept.read_bytes() == signed()
    assert till.sees(signed(), running="0.4.0").code == "newest"
    assert till.sees(signed(), running="0.5.0").code == "newest", "nobody is led back to an older version"


def test_a_file_that_was_signed_earlier_never_takes_the_place_of_a_later_one(
    till: Till, caplog: pytest.LogCaptureFixture
) -> None:
    fixed = later(3, version="0.4.1", versions=[version("0.4.1"), *told()["versions"]])
    assert till.sees(signed(fixed)).code == "new"
    assert till.sees(signed()).code == "older"
    assert "older" in caplog.text
    assert till.kept.read_bytes() == signed(fixed)
    assert till.sees(signed(fixed)).code == "new"


def test_a_forgery_is_logged_and_changes_nothing(till: Till, caplog: pytest.LogCaptureFixture) -> None:
    till.sees(signed())
    assert till.sees(signed().replace(b"0.4.0", b"9.9.9")).code == "bad_signature"
    assert "bad_signature" in caplog.text
    assert till.kept.read_bytes() == signed()


def test_no_network_is_no_news(till: Till, caplog: pytest.LogCaptureFixture) -> None:
    found = look("http://127.0.0.1:9/release.json", kept=till.kept, running="0.1.0", now=NOON)
    assert (found.code, found.answered) == ("no_answer", False)
    assert caplog.text == ""
