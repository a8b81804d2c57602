"""Books of the first form come up to the second with all that was in them, and with what their rules gave."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.books import SCHEMA_VERSION, Books
from db.lookup import customers
from db.lookup.standings import SNAPSHOT_FORM
from db.reports.audit import check
from db.schema.upgrade import open_books
from tests.db.older_forms import as_form
from tests.db.shop import Shop

RELEASED = Path(__file__).parent / "released"
#: Tiers of a calendar year, cumulative steps and a card's discount: all that the first form could take off.
RULES: dict[str, Any] = {
    "tiers": [{"id": "bronze", "name": "Bronze"}, {"id": "gold", "name": "Gold", "from": 20_000}],
    "discounts": {
        "cumulative": [{"id": "steps", "name": "Steps", "steps": [{"from": 5_000, "percent": 150}]}],
        "tier": [{"id": "tier", "name": "Tier", "percent": {"gold": 700}}],
    },
}


def as_first_form(books: Books, path: Path) -> None:
    """The same books as the first program would have left them."""
    as_form(books, path, "0001")
    with closing(sqlite3.connect(path)) as old:
        # Snapshots of that form say less; they are read as none.
        old.execute("UPDATE standing SET form = 1")
        old.commit()


def rows(books: Books, table: str) -> list[tuple[Any, ...]]:
    with books.reading() as connection:
        return sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {table}").all()))


def test_what_rules_gave_is_read_out_of_the_first_forms_facts(make_shop: Callable[..., Shop], tmp_path: Path) -> None:
    shop = make_shop(**RULES)
    ann = shop.enrol()
    receipts = [shop.sell(ann, 3_333, 7_777, 999) for _ in range(4)]
    guest = shop.sell("", 500)
    shop.refund(receipts[1], 0)
    shop.refund(receipts[1], 2)
    shop.refund(receipts[2], 1)
    shop.refund(receipts[2], 0, 2)
    shop.refund(guest, 0)
    shop.void(receipts[3])
    wanted = {table: rows(shop.books, table) for table in ("rule_given", "rule_total", "ledger_entry", "account")}
    assert len(wanted["rule_given"]) == 3 + 5
    old = tmp_path / "old.regulars"
    as_first_form(shop.books, old)
    books = open_books(old)
    assert {table: rows(books, table) for table in wanted} == wanted
    assert check(books).problems == ()
    with books.reading() as connection:
        forms = connection.exec_driver_sql("SELECT DISTINCT form FROM standing").scalars().all()
    assert forms == [SNAPSHOT_FORM], "replayed once, not at each scan"
    before, after = shop.customer(ann), customers.by_account(books, ann)
    assert after == before
    books.close()


@pytest.mark.parametrize("name", sorted(path.name for path in RELEASED.glob("*.db")))
def test_released_books_come_up_whole_and_refuse_to_be_changed(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes((RELEASED / name).read_bytes())
    with closing(sqlite3.connect(path)) as old:
        form = old.execute("PRAGMA user_version").fetchone()[0]
    books = open_books(path)
    assert check(books).problems == ()
    with books.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        raw = connection.info["raw"]
        for statement in ("DELETE FROM ledger_entry", "UPDATE ledger_entry SET amount = 1"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                raw.execute(statement)
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            raw.execute("DELETE FROM account")
    books.close()
    assert path.with_name(f"{name}.form{form}").exists() == (form < SCHEMA_VERSION)
