"""Books of the second form come up to the third with all that was in them: cards, people, marks, who was here when."""

import sqlite3
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from db.books import SCHEMA_VERSION
from db.lookup.customers import CardNotice, by_card
from db.lookup.workplace import workplace
from db.reports.audit import check
from db.schema import upgrade
from db.schema.upgrade import open_books

RELEASED = Path(__file__).parent / "released"


def second_form(path: Path) -> Path:
    """The books of the first release as the second form had them, with what a shop did in it."""
    path.write_bytes((RELEASED / "0.1.0.db").read_bytes())
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(upgrade.SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
    engine.dispose()
    with closing(sqlite3.connect(path)) as books:
        ann = books.execute("SELECT account_id FROM card WHERE number = '4006381333931'").fetchone()[0]
        books.execute("UPDATE person SET email = 'Ann@Bakes.example' WHERE account_id = ?", (ann,))
        books.execute("INSERT INTO card VALUES ('2900000000018', ?, '', 'blocked', '', 1)", (ann,))
        books.execute("INSERT INTO search_key VALUES ('=8100000000092', ?)", (ann,))
        marks = [("customers:old-till", "1007", "", 1), ("receipts:old-till", "88", "", 1)]
        books.executemany("INSERT INTO import_mark VALUES (?, ?, ?, ?)", marks)
        books.commit()
    return path


def test_all_that_was_in_them_is_there_and_the_audit_is_clean(tmp_path: Path) -> None:
    books = open_books(second_form(tmp_path / "shop.db"))
    blocked = by_card(books, "2900000000018")
    assert isinstance(blocked, CardNotice)
    assert blocked.problem == "blocked"
    assert (workplace(books).card_prefix, workplace(books).keeps_months) == ("29", 0)
    assert check(books).problems == ()
    with books.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        assert connection.exec_driver_sql("SELECT sum(absorbs), max(merged_into) FROM account").one() == (0, "")
    books.close()


def test_keys_know_the_week_of_the_last_visit_and_numbers_keep_it_below_nought(tmp_path: Path) -> None:
    books = open_books(second_form(tmp_path / "shop.db"))
    with books.reading() as connection:
        keys = connection.exec_driver_sql(
            "SELECT search_key.key, seen FROM search_key JOIN person USING (account_id) WHERE name = 'Ann Bakes'"
        ).all()
    # 2 March 2026 is 20 514 days after 1 January 1970.
    assert {key: seen for key, seen in keys if key[0] not in "=~@"} == {"ann bakes": 2930, "bakes ann": 2930}
    assert {seen for key, seen in keys if key[0] in "=~@"} == {-2930}
    assert "@ann@bakes.example" in {key for key, _ in keys}
    books.close()


def test_a_mark_of_what_was_brought_in_names_nobody_any_more(tmp_path: Path) -> None:
    books = open_books(second_form(tmp_path / "shop.db"))
    with books.reading() as connection:
        marks = {tuple(row) for row in connection.exec_driver_sql('SELECT source, "key" FROM import_mark').all()}
    hashed = blake2b(b"customers:old-till\x001007", digest_size=16).hexdigest()
    assert marks == {("customers:old-till", hashed), ("receipts:old-till", "88")}
    books.close()
