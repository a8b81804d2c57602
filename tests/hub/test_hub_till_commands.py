"""A hub from a terminal: made, tills invited and joined, looked at, retired; and what is refused, in words."""

import json
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
from PIL import Image

from db.books import Books
from db.lookup.programme import versions
from db.lookup.workplace import workplace
from db.sync.notices import open_notices
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import HubAway
from desktop import hub_door, passwords
from desktop.commands.__main__ import ended
from desktop.hub.door import HubDoor
from desktop.paper.block_code import block_code
from desktop.parts import Alone
from desktop.passwords import Passwords
from desktop.wording.hub import word_hub_problem
from desktop.wording.words import NO_MONEY, Words
from tests.db.shop import Shop
from tests.hub.server import Server

Told = Callable[..., tuple[int, str, str]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Told:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(passwords, "system_vault", lambda: None)
    monkeypatch.setattr(
        Passwords, "of_this_user", classmethod(lambda cls: cls(tmp_path / "passwords.json", lambda: None))
    )

    def run(*arguments: str) -> tuple[int, str, str]:
        code = ended(list(arguments))
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return run


@pytest.fixture
def hub(server: Server, database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An empty database whose tills are let in by their passwords alone; others' tills by nothing again afterwards."""
    rules = server.folder / "data" / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(f"local all regulars trust\nlocal all all scram-sha-256\n{before}")
    server.reload()
    monkeypatch.setenv("REGULARS_HUB", database)
    yield database
    rules.write_text(before)
    server.reload()


def said(told: Told, *arguments: str) -> dict[str, Any]:
    code, out, err = told(*arguments, "--json")
    assert code == 0, err
    answer: dict[str, Any] = json.loads(out)
    return answer


def test_two_tills_meet_at_a_hub_that_was_made_from_a_terminal(
    open_shop: Callable[..., Shop], hub: str, told: Told, tmp_path: Path
) -> None:
    shop = open_shop()
    ann = shop.enrol("Ann", phone="+79161234567")
    shop.sell(ann, 1000)
    first, second = str(shop.books.path), str(tmp_path / "second.db")
    copied = tmp_path / "copied.db"
    shop.books.copy_into(copied)
    made = said(told, "hub", "create", hub, "--books", first)
    assert len(made["next"]) == 4
    assert any('regulars hub invite "Till 1".' in step for step in made["next"])
    assert told("hub", "create", hub, "--books", first)[0] == 1
    # A till of a shop whose first till has not been there yet has nothing to begin with.
    early = said(told, "hub", "invite", "Till 9")["invitation"]
    code, _, err = told("hub", "join", early, "--books", str(tmp_path / "early.db"))
    assert (code, err) == (1, "The hub has no shop yet. Join the till that has the books first, then this one.")
    assert not (tmp_path / "early.db").exists()
    line = said(told, "hub", "invite", "Till 1")["invitation"]
    joined = said(told, "hub", "join", line, "--books", first)
    assert (joined["till_number"], joined["password_in"], joined["began"]) == (2, "file", "")
    assert stat.S_IMODE((tmp_path / "passwords.json").stat().st_mode) == 0o600
    # The line works once, and its secret stands nowhere.
    assert line.split(":")[2].split("@")[0] not in (tmp_path / "passwords.json").read_text()
    code, _, err = told("hub", "join", line, "--books", str(tmp_path / "thief.db"))
    assert (code, err) == (1, "This invitation was used already, or is too old. Make a new one: regulars hub invite.")
    line = said(told, "hub", "invite", "Till 2")["invitation"]
    joined = said(told, "hub", "join", line, "--books", second)
    assert joined["began"] == second
    books = Books(Path(second))
    place = workplace(books)
    assert (place.shop_name, place.till_name, place.currency.code) == ("Corner bakery", "Till 2", "RUB")
    assert place.till_code != "KDT"
    assert [one.number for one in versions(books)] == [1]
    books.close()
    found = said(told, "member", "find", "ann", "--books", second)["found"]
    assert [one["phone"] for one in found] == ["+79161234567"]
    # Books that were copied to make a third till would be two tills of one name.
    code, _, err = told("hub", "join", said(told, "hub", "invite", "Till 3")["invitation"], "--books", str(copied))
    assert code == 1
    assert err.startswith("These books, or the letters on their slips, are another till’s at this hub.")
    assert said(told, "hub", "sync", "--books", first)["waiting"] == 0
    status = said(told, "hub", "status", "--books", second)
    assert status["till"]["till_number"] == 3
    tills = {till["name"]: till["state"] for till in status["hub"]["tills"]}
    assert tills == {"Till 9": "active", "Till 1": "active", "Till 2": "active", "Till 3": "invited"}
    code, out, _ = told("hub", "status", "--books", second)
    assert "2. Till 1 (KDT): synced a moment ago" in out


def test_its_owner_sets_a_budget_retires_a_till_and_audits(
    open_shop: Callable[..., Shop], hub: str, told: Told
) -> None:
    shop = open_shop()
    books = str(shop.books.path)
    said(told, "hub", "create", hub, "--books", books)
    said(told, "hub", "join", said(told, "hub", "invite", "Till 1")["invitation"], "--books", books)
    code, _, err = told("hub", "budget", "Till 1", "5OO")
    assert (code, "5OO is no sum in RUB. Type it like 500 or 12.50." in " ".join(err.split())) == (2, True)
    assert told("hub", "budget", "Till 1", "500", "--each", "1000")[0] == 2
    assert said(told, "hub", "budget", "Till 1", "500", "--each", "50,00")["done"] == "budget"
    said(told, "hub", "sync", "--books", books)
    with shop.books.reading() as connection:
        # What it may lose offline was asked for along the way.
        assert connection.exec_driver_sql("SELECT amount FROM hub_grant WHERE state = 'open'").fetchall() == [(50_000,)]
    standing = said(told, "hub", "status", "--books", books)["till"]
    assert (standing["risk_budget"], standing["risk_floor"]) == (50_000, 5_000)
    assert said(told, "hub", "upgrade")["done"] == "upgraded"
    assert said(told, "hub", "recover")["generation"] == 2
    assert said(told, "hub", "recover", "--done")["done"] == "recovered"
    assert said(told, "hub", "audit")["clean"]
    code, _, err = told("hub", "retire", "Till 7")
    assert (code, err) == (1, "The hub knows no till Till 7. regulars hub status lists them.")
    said(told, "hub", "retire", "Till 1")
    code, _, err = told("hub", "sync", "--books", books)
    assert code == 1
    assert "Invite it again" in err
    code, _, err = told("hub", "leave", "--books", books)
    assert (code, err) in (
        (0, ""),
        (1, "The hub does not have everything of this till yet. Sync first, or say --anyway."),
    )
    assert told("hub", "leave", "--anyway", "--books", books)[0] in (0, 1)
    code, _, err = told("hub", "sync", "--books", books)
    assert (code, err) == (1, "This till belongs to no hub. Join one first: regulars hub join.")


def test_a_till_on_another_computer_is_asked_about_and_a_persons_answer_settles_it(
    open_shop: Callable[..., Shop], hub: str, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop()
    books = str(shop.books.path)
    said(told, "hub", "create", hub, "--books", books)
    monkeypatch.setattr(hub_door, "machine", lambda: "one computer")
    said(told, "hub", "join", said(told, "hub", "invite", "Till 1")["invitation"], "--books", books)
    monkeypatch.setattr(hub_door, "machine", lambda: "another computer")
    (notice,) = said(told, "hub", "sync", "--books", books)["notices"]
    assert (notice["kind"], notice["answers"]) == ("moved", ["restored", "copied"])
    assert notice["message"].startswith("Was this till moved to another computer, or copied? The hub knows it")
    assert said(told, "hub", "status", "--books", books)["till"]["frozen"] == "moved"
    passwords_here = Passwords.of_this_user()

    class There(Alone):
        def hub(self) -> PostgresHub:
            return hub_door.open_hub(shop.books, passwords_here)

    door = HubDoor(shop.books, passwords_here, There())
    (open_one,) = open_notices(shop.books)
    door.answer(open_one, "restored", op_id="answer-0001", now=shop.now)
    assert open_notices(shop.books) == ()
    assert said(told, "hub", "sync", "--books", books)["notices"] == []
    standing = door.standing()
    assert standing is not None
    assert (standing.frozen, standing.secret_place, standing.database.startswith("hub_")) == ("", "file", True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("join", "postgresql://me@server/hub"), "This is no invitation, or not a whole one."),
        (("join", "regulars://till_1:pw@192.0.2.1/hub?plain=1"), "The way to 192.0.2.1 is not encrypted"),
        (("join", "regulars://till_1:pw@127.0.0.1/hub?port=1"), "The hub on this computer does not answer."),
        (("leave",), "This till belongs to no hub."),
        (("status",), "This till belongs to no hub."),
        (("invite", "Till 1", "--hub", "postgresql://me@127.0.0.1:1/hub"), "No PostgreSQL answers on 127.0.0.1:1."),
    ],
)
def test_what_cannot_be_done_is_said_in_words(
    open_shop: Callable[..., Shop], told: Told, arguments: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REGULARS_HUB", raising=False)
    where = () if arguments[0] == "invite" else ("--books", str(open_shop().books.path))
    code, out, err = told("hub", *arguments, *where)
    assert (code, out) == (1, "")
    assert err.startswith(said)


def test_copied_books_and_empty_databases_are_no_hub_for_tills(
    open_shop: Callable[..., Shop], database: str, told: Told
) -> None:
    code, _, err = told("hub", "invite", "Till 1", "--hub", database)
    assert code == 1
    assert err.startswith("There is no hub for tills in")
    assert told("hub", "copy", database, "--books", str(open_shop().books.path))[0] == 0
    assert told("hub", "invite", "Till 1", "--hub", database)[0] == 1


def test_an_invitations_code_is_read_back_from_the_terminal_and_from_the_picture(
    open_shop: Callable[..., Shop], hub: str, told: Told, tmp_path: Path
) -> None:
    import zxingcpp

    said(told, "hub", "create", hub, "--books", str(open_shop().books.path))
    answer = said(told, "hub", "invite", "Касса 2", "--at", "hub.shop.example:6432", "--png", str(tmp_path / "a.png"))
    line = answer["invitation"]
    assert "hub.shop.example" in line
    assert quote("Касса") in line
    (found,) = zxingcpp.read_barcodes(Image.open(tmp_path / "a.png").convert("L"))
    assert found.text == line
    light = {"█": (1, 1), "▀": (1, 0), "▄": (0, 1), " ": (0, 0)}
    rows = block_code(line).split("\n")
    picture = Image.new("L", (len(rows[0]), 2 * len(rows)))
    picture.putdata([255 * light[sign][half] for row in rows for half in (0, 1) for sign in row])
    (found,) = zxingcpp.read_barcodes(picture.resize((picture.width * 6, picture.height * 6)))
    assert found.text == line


@pytest.fixture
def two(open_shop: Callable[..., Shop], hub: str, told: Told, tmp_path: Path) -> tuple[Shop, str]:
    """A shop at the hub, and the books of its second till, begun from there."""
    shop, second = open_shop(), str(tmp_path / "second.db")
    first = str(shop.books.path)
    said(told, "hub", "create", hub, "--books", first)
    said(told, "hub", "join", said(told, "hub", "invite", "Till 1")["invitation"], "--books", first)
    said(told, "hub", "join", said(told, "hub", "invite", "Till 2")["invitation"], "--books", second)
    return shop, second


def test_a_till_that_is_put_back_to_a_copy_sends_first_what_only_its_books_know(
    two: tuple[Shop, str], told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, second = two
    copy = said(told, "backup", str(tmp_path / "copies"), "--books", second)["file"]
    with monkeypatch.context() as away:
        away.setattr(hub_door, "own_hub", nobody_answers)
        sold = said(told, "sell", "--amount", "1000", "--books", second)["slip"]
        code, _, err = told("restore", copy, "--books", second)
        assert code == 1
        assert err.startswith("1 sale or change of this till is neither at the hub yet nor in this copy")
        assert said(told, "hub", "status", "--books", second)["till"]["waiting"] == 1
    kept = said(told, "restore", copy, "--books", second)["kept"]
    assert kept
    said(told, "hub", "sync", "--books", second)
    # What was sold after the copy came back from the hub.
    assert said(told, "refund", "--slip", sold, "--books", second)["slip"]
    with monkeypatch.context() as away:
        away.setattr(hub_door, "own_hub", nobody_answers)
        lost = said(told, "sell", "--amount", "2000", "--books", second)["slip"]
        code, out, err = told("restore", copy, "--anyway", "--books", second)
    assert (code, len(out.splitlines())) == (0, 2)
    assert err.startswith("1 sale or change of this till")
    # The replaced books can still be sent from where they are kept.
    kept = err.rpartition("--books ")[2]
    assert kept == out.splitlines()[1]
    assert said(told, "hub", "sync", "--books", kept)["waiting"] == 0
    said(told, "hub", "sync", "--books", second)
    assert said(told, "refund", "--slip", lost, "--books", second)["slip"]
    # The hub has seen two stories of one till, and a person says which.
    (asked,) = said(told, "hub", "sync", "--books", second)["notices"]
    assert said(told, "hub", "status", "--books", second)["till"]["notices"] == [asked]
    assert f"regulars hub answer {asked['id']} restored" in told("hub", "status", "--books", second)[1]
    assert told("hub", "answer", asked["id"], "perhaps", "--books", second)[0] == 2
    assert said(told, "hub", "answer", asked["id"], "restored", "--books", second)["done"] == "answered"
    standing = said(told, "hub", "status", "--books", second)["till"]
    assert (standing["notices"], standing["frozen"]) == ([], "")
    assert told("hub", "answer", asked["id"], "restored", "--books", second)[0] == 1


def test_what_a_command_writes_is_at_the_hub_at_once_and_what_is_wrong_is_told_in_the_tills_own_words(
    two: tuple[Shop, str], told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, second = two
    sold = said(told, "sell", "--amount", "1000", "--books", second)
    assert said(told, "hub", "status", "--books", second)["till"]["waiting"] == 0
    with closing(Books(Path(second))) as books, books.writing() as connection:
        connection.exec_driver_sql("UPDATE workplace SET language = 'ru'")
        connection.exec_driver_sql(
            "INSERT INTO notice (id, kind, at, told, answers, said, settled_at) "
            "VALUES ('over_refunded:1', 'over_refunded', 1, ?, '', '', 0)",
            (json.dumps({"sale": sold["id"]}),),
        )
    assert f"чек {sold['slip']}" in told("hub", "status", "--books", second)[1]
    said(told, "hub", "retire", "Till 2")
    code, _, err = told("hub", "sync", "--books", second)
    assert (code, err.startswith("Эта касса")) == (1, True), err
    out = told("hub", "status", "--books", second)[1]
    assert "till_2_" not in out
    monkeypatch.delenv("REGULARS_HUB")
    said(told, "hub", "leave", "--anyway", "--books", second)
    assert "REGULARS_HUB" in told("hub", "status", "--books", second)[2]


def test_a_till_that_was_retired_comes_back_with_its_books_and_sends_what_it_still_has(
    two: tuple[Shop, str], told: Told, tmp_path: Path
) -> None:
    shop, second = two
    said(told, "hub", "sync", "--books", second)
    code, out, _ = told("hub", "retire", "Till 2")
    assert (code, "what it sold since is in its books alone" in out) == (0, True)
    sold = said(told, "sell", "--amount", "1000", "--books", second)["slip"]
    code, out, _ = told("hub", "leave", "--anyway", "--books", second)
    assert (code, "does not have 1 sale or change of it" in out) == (0, True)
    # Books that are refused leave the invitation to those that it is for, on whichever computer.
    line, copied = said(told, "hub", "invite", "Till 2")["invitation"], tmp_path / "copied.db"
    shop.books.copy_into(copied)
    assert told("hub", "join", line, "--books", str(copied))[0] == 1
    kept = tmp_path / "passwords.json"
    assert "joining" not in kept.read_text()
    assert said(told, "hub", "join", line, "--books", second)["till_number"] == 3
    tills = said(told, "hub", "status", "--books", second)["hub"]["tills"]
    assert [(one["name"], one["state"], one["facts"] > 0) for one in tills] == [
        ("Till 1", "active", True),
        ("Till 2", "retired", False),
        ("Till 2", "active", True),
    ]
    shop.books.close()
    assert said(told, "refund", "--slip", sold, "--books", str(shop.books.path))["slip"]
    assert said(told, "hub", "audit")["clean"]
    # It goes by itself: what it wrote is sent on the way out, and the hub says since when it is gone.
    said(told, "sell", "--amount", "1000", "--books", second)
    code, out, err = told("hub", "leave", "--books", second)
    assert (code, out, err) == (0, "This till goes on alone. Nothing was lost.", "")
    line = next(line for line in told("hub", "status")[1].splitlines() if line.startswith("3. Till 2"))
    assert ": left the hub " in line


def test_what_another_till_sold_comes_back_here_and_its_visits_are_shown(
    two: tuple[Shop, str], told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, second = two
    first = str(shop.books.path)
    ann = said(told, "member", "add", "--name", "Ann", "--phone", "+79161234567", "--books", first)
    card = ann["cards"][0]["number"]
    slips = [said(told, "sell", "--amount", "1000", *who, "--books", first)["slip"] for who in (("--card", card), ())]
    for books in (first, second):
        said(told, "hub", "sync", "--books", books)
    with monkeypatch.context() as away:
        away.setattr(hub_door, "own_hub", nobody_answers)
        code, _, err = told("refund", "--slip", slips[0], "--books", second)
        assert (code, err.split(",")[0]) == (1, f"Slip {slips[0]} is not of this till")
        code, _, err = told("member", "show", card, "--books", second)
        assert (code, err[:22]) == (0, "Visits at other tills ")
        away.delenv("REGULARS_HUB")
        status = said(told, "hub", "status", "--books", second)
        assert (status["till"]["till_number"], status["problem"]) == (2, "away")
        nowhere = ("--hub", "postgresql://me@127.0.0.1:1/hub")
        code, out, _ = told("hub", "status", *nowhere, "--books", second, "--json")
        status = json.loads(out)
        assert (code, status["till"]["till_number"], status["hub"], status["problem"]) == (1, 2, None, "no_server")
    assert [row["slip"] for row in said(told, "member", "show", card, "--books", second)["history"]] == [slips[0]]
    assert said(told, "member", "claim", card, slips[1], "--books", second)["counted"]
    assert said(told, "refund", "--slip", slips[0], "--books", second)["slip"]
    assert told("refund", "--slip", "KDT-000099", "--books", second)[0] == 1


def nobody_answers(books: Books, *, somebody_waits: bool = False) -> PostgresHub:
    raise HubAway


def test_whoever_looks_after_a_hub_is_spoken_to_as_their_terminal_asks_and_else_as_the_shop_is(
    two: tuple[Shop, str], told: Told, hub: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(hub) as owner:
        owner.execute("UPDATE workplace SET language = 'hu'")
    asked = {
        "ru_RU.UTF-8": "ru",
        "ro_RO": "ro",
        "en_US.UTF-8": "en",
        "hu": "hu",
        "C.UTF-8": "hu",
        "de_DE": "hu",
        "": "hu",
    }
    for terminal, language in asked.items():
        monkeypatch.setenv("LANG", terminal)
        words = Words(language=language, currency=NO_MONEY)
        code, _, err = told("hub", "retire", "Till 9")
        assert (code, err) == (1, word_hub_problem("no_such_till", words, {"till": "Till 9"})), terminal
