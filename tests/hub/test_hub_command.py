"""`regulars hub copy`: a shop's books on the chain's hub, from a terminal or a nightly job; and an owner's slips."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from db.sync.hub_schema import owner
from desktop.commands.__main__ import ended
from tests.db.shop import Shop
from tests.hub.hubs import MadeHub


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

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


def test_each_shop_of_the_chain_is_asked_by_its_name(
    open_shop: Callable[..., Shop], database: str, told: Callable[..., tuple[int, str, str]]
) -> None:
    corner, station = open_shop(), open_shop("Station bakery", "STN")
    # Ids are a till's own: two tills that count from one would not be two tills.
    station._made = 500
    corner.sell(corner.enrol("Ann"), 1000)
    station.sell(station.enrol("Zoe"), 300)
    station.sell("", 30)
    for shop in (corner, station):
        assert told("hub", "copy", database, "--books", str(shop.books.path))[0] == 0
    days = ("--from", str(corner.today), "--to", str(corner.today))

    def paid(*only: str) -> int:
        code, out, err = told("report", "takings", "--hub", database, *days, *only, "--json")
        assert code == 0, err
        return int(json.loads(out)["figures"][0]["value"])

    each = [paid("--shop", name) for name in ("Corner bakery", "Station bakery")]
    assert (each, paid()) == ([1000, 330], 1330)
    code, _, err = told("report", "takings", "--hub", database, "--shop", "Nowhere")
    assert code == 1
    assert "Nowhere is not one of: Corner bakery, Station bakery." in err


def test_people_on_the_hub_have_names_and_no_numbers(
    open_shop: Callable[..., Shop], database: str, told: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    shop = open_shop()
    # So many that a report says anything of them.
    for nth in range(20):
        shop.sell(shop.enrol(f"Ann {nth:02}", phone=f"+791612345{nth:02}"), 1000 - nth)
    assert told("hub", "copy", database, "--books", str(shop.books.path))[0] == 0
    days = ("--from", str(shop.today), "--to", str(shop.today))
    asked = ("report", "coming_and_going", "--people", "new", "--hub", database, *days)
    code, out, err = told(*asked, "--json")
    assert code == 0, err
    names = sorted((one["name"], one["phone"]) for one in json.loads(out)["members"])
    assert names == [(f"Ann {nth:02}", "") for nth in range(20)]
    file = tmp_path / "people.csv"
    assert told(*asked, "--csv", str(file))[0] == 0
    assert "+7916" not in file.read_text(encoding="utf-8-sig")
    assert len(file.read_text(encoding="utf-8-sig").splitlines()) == 1 + 20


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://me@127.0.0.1:1/hub", "No PostgreSQL answers on 127.0.0.1:1. Check the address"),
        ("postgresql://me@/hub?host=/a&host=/b&port=5", "This is no address of a hub."),
        ("hub", "This is no address of a hub. It reads postgresql://name@server/database."),
    ],
)
def test_what_is_wrong_is_said_in_words(
    open_shop: Callable[..., Shop], told: Callable[..., tuple[int, str, str]], address: str, said: str
) -> None:
    code, out, err = told("hub", "copy", address, "--books", str(open_shop().books.path))
    assert (code, out) == (1, "")
    assert err.startswith(said)


def test_a_till_at_work_is_not_shut_out_by_a_slip_of_the_owners(
    hub: MadeHub, told: Callable[..., tuple[int, str, str]]
) -> None:
    own = ("--hub", hub.url)
    code, _, err = told("hub", "invite", "Till 1", *own)
    assert (code, err.split(". ")[0][:36]) == (1, "Till 1 is at work: it was here last ")
    assert "say --anyway" in err
    code, _, err = told("hub", "invite", "T" * 5_000, *own)
    assert (code, err) == (1, "A till needs a name of at most 80 characters.")
    states = {till.name: till.state for till in owner.status(hub.url).tills}
    assert states == {"Till 1": "active", "Till 2": "active"}
    assert told("hub", "invite", "Till 1", "--anyway", *own)[0] == 0
    code, _, err = told("hub", "budget", "Till 2", "-5", *own)
    assert (code, "-5 is below nought." in " ".join(err.split())) == (2, True)


def test_an_invitation_that_nobody_took_is_withdrawn_as_a_till_is(
    hub: MadeHub, told: Callable[..., tuple[int, str, str]]
) -> None:
    own = ("--hub", hub.url)
    assert told("hub", "invite", "Till 8", *own)[0] == 0
    assert "is withdrawn by regulars hub retire TILL" in told("hub", "status", *own)[1]
    assert told("hub", "retire", "Till 8", *own)[1] == "Till 8 was never here. Its invitation is withdrawn."
    assert "is withdrawn by" not in told("hub", "status", *own)[1]
