"""`regulars hub copy`: a shop's books on the chain's hub, from a terminal or a nightly job."""

import json
from collections.abc import Callable

import pytest

from desktop.commands.__main__ import ended
from tests.db.shop import Shop


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = ended(list(arguments))
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return run


def test_books_are_copied_and_the_shops_are_told(
    open_shop: Callable[..., Shop], database: str, told: Callable[..., tuple[int, str, str]]
) -> None:
    shop = open_shop()
    shop.sell(shop.enrol(), 1000)
    books = str(shop.books.path)
    assert told("hub", "copy", database, "--books", books) == (0, "3 facts copied. On the hub: Corner bakery.", "")
    code, out, _ = told("hub", "copy", database, "--books", books, "--json")
    assert (code, json.loads(out)) == (0, {"shop": "Corner bakery", "new": 0, "facts": 3, "shops": ["Corner bakery"]})


def test_the_address_may_stand_in_the_environment(
    open_shop: Callable[..., Shop],
    database: str,
    told: Callable[..., tuple[int, str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGULARS_HUB", database)
    assert told("hub", "copy", "--books", str(open_shop().books.path))[0] == 0


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://me@127.0.0.1:1/hub", "No PostgreSQL answers on 127.0.0.1. Check the address"),
        ("hub", "This is no address of a hub. It reads postgresql://name@server/database."),
    ],
)
def test_what_is_wrong_is_said_in_words(
    open_shop: Callable[..., Shop], told: Callable[..., tuple[int, str, str]], address: str, said: str
) -> None:
    code, out, err = told("hub", "copy", address, "--books", str(open_shop().books.path))
    assert (code, out) == (1, "")
    assert err.startswith(said)
