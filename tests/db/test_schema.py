"""The tables as the program sees them, as the migrations make them, and as books of every release have them."""

import importlib.util
import re
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from db.books import APPLICATION_ID, SCHEMA_VERSION
from db.facts import broken_links
from db.ledger.coupon import issue_coupon
from db.lookup import customers, history
from db.lookup.slips import by_slip
from db.lookup.standings import journal_part, rebuilt
from db.lookup.workplace import workplace
from db.schema.upgrade import open_books
from db.tables import metadata
from db.tables.journal import JOURNAL
from tests.db.shop import Shop, whole_programme

RELEASED = Path(__file__).parent / "released"


def told(rows: list[tuple[str, str, str | None]]) -> dict[tuple[str, str], str]:
    """What a file's own catalogue says, without the blanks and quotes that two ways of writing differ in."""
    return {
        (kind, name): " ".join((sql or "").replace('"', "").replace("(", " ( ").replace(")", " ) ").split())
        for kind, name, sql in rows
        if name != "alembic_version" and not name.startswith("sqlite_autoindex_alembic")
    }


def test_migrations_make_the_tables_that_the_program_speaks_of(shop: Shop) -> None:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    catalogue = "SELECT type, name, sql FROM sqlite_master"
    with engine.connect() as spoken_of, shop.books.reading() as made:
        wanted = told([tuple(row) for row in spoken_of.exec_driver_sql(catalogue)])
        found = told([tuple(row) for row in made.exec_driver_sql(catalogue)])
    assert found == wanted


def test_the_header_names_the_program_and_the_form(shop: Shop) -> None:
    with shop.books.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == f"{SCHEMA_VERSION:04d}"


@pytest.mark.usefixtures("as_in_a_shop")
def test_the_till_writes_durably_and_forgets_what_is_deleted(shop: Shop) -> None:
    with shop.books.reading() as connection:
        for pragma, wanted in {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "recursive_triggers": 1,
        }.items():
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == wanted


@pytest.mark.parametrize("table", [table.name for table in JOURNAL] + ["programme_version"])
def test_what_happened_is_never_changed_nor_deleted(make_shop: Callable[..., Shop], table: str) -> None:
    shop = make_shop(**whole_programme())
    ann = shop.enrol()
    made = issue_coupon(shop.books, op_id="coupon-01", rule="thanks", now=shop.now)
    shop.refund(shop.sell(ann, 1000, 2000, coupons=(made.code,)), 1)
    guest = shop.sell("", 700)
    shop.books.close()
    stranger = sqlite3.connect(shop.books.path)
    stranger.execute("INSERT INTO claim VALUES (?, ?, 'claim-0001', 1)", (guest.op_id, ann))
    stranger.commit()
    assert stranger.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0
    column = stranger.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchone()[0]
    for attempt in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = {column}"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            stranger.execute(attempt)
    stranger.close()


def test_no_row_is_replaced_past_the_triggers(shop: Shop) -> None:
    shop.sell(shop.enrol(), 1000)
    with shop.books.reading() as connection:
        raw = connection.info["raw"]
        row = raw.execute("SELECT * FROM sale").fetchone()
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            raw.execute(f"INSERT OR REPLACE INTO sale VALUES ({', '.join('?' * len(row))})", row)


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("sale", {"to_pay": 1}),
        ("sale", {"discount": -5, "to_pay": 1005}),
        ("sale_line", {"gross": 7}),
        ("ledger_entry", {"amount": -1}),
        ("ledger_entry", {"kind": "paid"}),
        ("ledger_entry", {"kind": "gift"}),
        ("ledger_entry", {"kind": "lapsed", "amount": -1}),
    ],
)
def test_sums_and_signs_that_cannot_be_are_refused_by_the_file(
    shop: Shop, table: str, change: dict[str, object]
) -> None:
    shop.sell(shop.enrol(), 1000)
    with shop.books.reading() as connection:
        raw = connection.info["raw"]
        cursor = raw.execute(f"SELECT * FROM {table}")
        row = dict(zip([column[0] for column in cursor.description], cursor.fetchone(), strict=True))
        other = {name: f"{row[name]}-2" for name in ("op_id", "slip") if name in row}
        if "line" in row:
            other["line"] = 9
        if "slip_n" in row:
            other["slip_n"] = 999
        row |= other | change
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            raw.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", tuple(row.values()))


@pytest.mark.parametrize("name", sorted(path.name for path in RELEASED.glob("*.db")))
def test_books_of_every_release_open_and_read_as_they_were_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes((RELEASED / name).read_bytes())
    books = open_books(path)
    try:
        assert workplace(books).shop_name == "Corner bakery"
        ann = customers.by_card(books, "4006381333931")
        assert isinstance(ann, customers.CustomerView)
        assert (ann.name, ann.visits) == ("Ann Bakes", 2)
        assert ann.standing.purse("bonus").spendable(ann.joined_on) == 1_250
        kinds = [row.kind for row in history.page(books, ann.account_id).rows]
        assert kinds == ["adjusted", "refund", "sale", "sale"]
        sold = by_slip(books, "KDT-000001")
        assert sold is not None
        assert sold.quote.to_pay == 30_000
        assert [hit.account_id for hit in customers.find(books, "бал йо")] == ["account-balint"]
        with books.reading() as connection:
            assert list(broken_links(connection)) == []
            assert rebuilt(connection, ann.account_id) == journal_part(ann.standing)
        Shop(books, counted_from=900).sell(ann.account_id, 1000)
    finally:
        books.close()


def test_every_release_and_every_form_before_this_one_has_its_books_here() -> None:
    changelog = (Path(__file__).parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")
    cut = set(re.findall(r"^## (\d+\.\d+\.\d+) ", changelog, re.MULTILINE))
    kept = {path.stem: struct.unpack_from(">I", path.read_bytes(), 60)[0] for path in RELEASED.glob("*.db")}
    assert cut <= set(kept), "tests/db/released/make.py keeps a release's books"
    assert set(kept.values()) >= set(range(1, SCHEMA_VERSION))


def test_the_books_of_the_present_release_can_be_made(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("make_released", RELEASED / "make.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    books = module.make(tmp_path / "present.db")
    with books.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        assert connection.exec_driver_sql("SELECT count(*) FROM sale").scalar() > 20
    books.close()
