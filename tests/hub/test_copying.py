"""A shop's books copied into the hub: what is new and no more, shops side by side, nobody named who is forgotten."""

import shutil
from collections.abc import Callable

import psycopg
import pytest

from db.ledger.erasure import erase
from db.ledger.merging import merge_accounts
from db.lookup.workplace import PRACTICE_TILL
from db.reports import derived
from db.reports.asked import Asked, Period
from db.reports.hub import connected
from db.reports.hub_problem import HubProblem
from db.reports.question import question
from db.reports.source import reading_books, reading_hub
from db.sync import copying
from db.sync.copying import Copied, copy_to_hub
from db.tables import rollups
from tests.db.shop import OPENED, Shop
from tests.hub.server import Server

COUNTED = ("sale", "sale_line", "ledger_entry", "rule_given", "reversal", "reversal_line", "event", "claim", "account")


def copy(shop: Shop, url: str) -> Copied:
    return copy_to_hub(shop.books.path, url, now=shop.now)


def rows(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(statement).fetchall()  # type: ignore[arg-type]


def counted(url: str) -> dict[str, int]:
    return {table: rows(url, f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED}  # type: ignore[misc]


def taken(url: str, of: Shop, **asked: str) -> dict[str, object]:
    told = Asked(period=Period(OPENED.date(), of.today), today=of.today, **asked)  # type: ignore[arg-type]
    with reading_hub(url) as source:
        return {figure.key: figure.value for figure in question("takings").ask(source, told).figures}


def test_what_is_new_is_added_and_what_is_there_stays(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    ann = shop.enrol()
    sold = shop.sell(ann, 1000, 2000)
    first = copy(shop, database)
    assert first.new == first.facts > 2
    assert copy(shop, database) == Copied(new=0, facts=first.facts, shops=("Corner bakery",))
    shop.refund(sold, 1)
    shop.sell("", 700)
    assert copy(shop, database).new == 2
    with shop.books.reading() as connection:
        here = {table: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() for table in COUNTED}
    assert counted(database) == here


def test_the_sums_of_the_hub_are_those_of_the_books(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    shop.sell(ann, 1000, 2000)
    shop.refund(shop.sell(bob, 500, 600, spend=None), 1)
    shop.later(days=3)
    shop.sell("", 700)
    merge_accounts(shop.books, op_id="merge-0001", from_account=bob, into_account=ann, now=shop.now)
    copy(shop, database)
    with reading_books(shop.books.path) as books, reading_hub(database) as hub:
        for table in rollups.ROLLUPS:
            by = list(table.primary_key)
            assert hub.rows(table.select().order_by(*by)) == books.rows(table.select().order_by(*by)), table.name
        assert not list(derived.disagreeing(hub.connection, 5))


def test_a_copy_that_was_cut_off_goes_on_from_there(
    open_shop: Callable[..., Shop], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop()
    ann = shop.enrol()
    for price in range(100, 1000, 100):
        shop.sell(ann, price)
    monkeypatch.setattr(copying, "FACTS_AT_ONCE", 4)

    def cut(done: int, of: int) -> None:
        if done >= 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        copy_to_hub(shop.books.path, database, now=shop.now, progress=cut)
    there = counted(database)["event"]
    assert there == 4
    whole = copy(shop, database)
    assert whole.new == whole.facts - there
    assert taken(database, shop)["receipts"] == 9


def test_shops_of_a_chain_lie_side_by_side(open_shop: Callable[..., Shop], database: str) -> None:
    corner, station = open_shop(), open_shop("Station bakery", "STN")
    # Ids are a till's own: two tills that count from one would not be two tills.
    station._made = 500
    corner.sell(corner.enrol("Ann"), 1000)
    station.sell(station.enrol("Zoe"), 300)
    station.sell("", 30)
    copy(corner, database)
    assert copy(station, database).shops == ("Corner bakery", "Station bakery")
    assert taken(database, station)["paid"] == 1330
    assert taken(database, station, shop="Station bakery")["paid"] == 330
    assert taken(database, station, till="KDT")["paid"] == 1000
    assert copy(corner, database).new == 0
    assert taken(database, station)["paid"] == 1330
    with reading_hub(database) as source:
        assert source.place().shop_name == "Corner bakery, Station bakery"


def test_a_renamed_shop_is_renamed_on_the_hub(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    shop.sell("", 100)
    copy(shop, database)
    with shop.books.writing() as connection:
        connection.exec_driver_sql("UPDATE workplace SET shop_name = 'Old mill'")
    assert copy(shop, database).shops == ("Old mill",)


def test_who_is_forgotten_in_the_shop_is_forgotten_on_the_hub(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    ann = shop.enrol("Ann Unforgettable", phone="+74951234567", card_number="2900000000018", email="ann@example.com")
    shop.sell(ann, 1000)
    copy(shop, database)
    assert rows(database, "SELECT name, phone, email, birthday, notes FROM person") == [
        ("Ann Unforgettable", "", "", None, "")
    ]
    assert rows(database, "SELECT count(*) FROM card") == [(1,)]
    erase(shop.books, op_id="erase-0001", account_id=ann, now=shop.now)
    copy(shop, database)
    assert rows(database, "SELECT count(*) FROM person") == [(0,)]
    assert rows(database, "SELECT count(*) FROM card") == [(0,)]
    # Not in the pages that its row lay in either.
    for table in ("person", "card"):
        assert b"Unforgettable" not in pages(database, table)
        assert b"2900000000018" not in pages(database, table)
    assert taken(database, shop)["receipts"] == 1


def pages(url: str, table: str) -> bytes:
    """The bytes of a table's file."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
    ((told,),) = rows(url, f"SELECT pg_read_binary_file(pg_relation_filepath('{table}'))")
    assert isinstance(told, bytes)
    return told


def test_books_that_do_not_belong_are_refused(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    shop.sell("", 100)
    copy(shop, database)
    for other, code in (
        (open_shop("Abroad", "ABR", "EUR"), "other_currency"),
        (open_shop("Own way", "OWN", earn=[]), "other_programme"),
        (open_shop("New staff", PRACTICE_TILL), "practice"),
    ):
        with pytest.raises(HubProblem) as refused:
            copy(other, database)
        assert refused.value.code == code
    assert rows(database, "SELECT count(*) FROM regulars_books") == [(1,)]


def test_two_tills_of_one_code_are_refused(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    copy(shop, database)
    shop.books.path.rename(shop.books.path.with_name("elsewhere.regulars"))
    with pytest.raises(HubProblem) as refused:
        copy(open_shop("Twin"), database)
    assert refused.value.code == "till_taken"


def test_a_backup_that_was_put_back_is_noticed(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    shop.sell("", 100)
    backup = shop.books.path.with_name("backup")
    shop.books.copy_into(backup)
    shop.sell("", 200)
    copy(shop, database)
    shop.books.close()
    for left in shop.books.path.parent.glob("KDT.regulars-*"):
        left.unlink()
    shutil.copyfile(backup, shop.books.path)
    shop.sell("", 300)
    with pytest.raises(HubProblem) as refused:
        copy(shop, database)
    assert refused.value.code == "other_line"


def test_somebody_elses_database_is_left_alone(open_shop: Callable[..., Shop], database: str) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE invoices (n integer)")
    with pytest.raises(HubProblem) as refused:
        copy(open_shop(), database)
    assert refused.value.code == "not_a_hub"
    assert rows(database, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'") == [(1,)]


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("not an address", "bad_address"),
        ("mysql://somebody@somewhere/books", "bad_address"),
        ("postgresql://nobody@127.0.0.1:1/hub", "no_server"),
        ("postgresql://regulars@/hub?host={folder}&port={port}&no_such_word=1", "bad_address"),
        ("postgresql://regulars@/no_such?host={folder}&port={port}", "no_database"),
        ("postgresql://stranger@/postgres?host={folder}&port={port}", "no_role"),
        ("postgresql://guarded:wrong@/postgres?host={folder}&port={port}", "wrong_password"),
        ("postgresql://guarded@/postgres?host={folder}&port={port}", "no_password"),
        ("postgresql://guarded:right@/postgres?host={folder}&port={port}", "empty"),
    ],
)
def test_what_is_wrong_with_the_hub_is_told(
    server: Server, monkeypatch: pytest.MonkeyPatch, address: str, code: str
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(server.folder / "none"))
    server.guard("guarded", "right")
    with pytest.raises(HubProblem) as refused, reading_hub(address.format(folder=server.folder, port=server.port)):
        pass
    assert refused.value.code == code
    assert "right" not in str(refused.value)


def test_a_password_need_not_stand_in_the_address(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.guard("guarded", "right")
    monkeypatch.setenv("PGPASSWORD", "right")
    with connected(server.url("postgres", user="guarded")) as connection:
        assert connection.exec_driver_sql("SELECT current_user").scalar() == "guarded"
