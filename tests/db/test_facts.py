"""The till's log: one line of sessions, a chain that shows every change, and nobody's name in it."""

import sqlite3
from datetime import UTC, date, datetime

import msgspec
import pytest
from sqlalchemy import select

from db.books import Books
from db.facts import BrokenLink, broken_links, decode, encode
from db.ledger.adjustment import adjust
from db.ledger.card import add_card, set_card_status
from db.ledger.promise import set_terms
from db.ledger.sale import Returning
from db.lookup.sales import quote_of, sale_payload
from db.schema.upgrade import open_books
from db.tables.journal import event, session
from loyalty.reasons import Reason, Why
from loyalty.reversal import Units, UnitsRefused
from loyalty.standing import Terms
from tests.db.shop import Shop


def broken(books: Books) -> list[BrokenLink]:
    with books.reading() as connection:
        return list(broken_links(connection))


def tampered(shop: Shop, *statements: str) -> list[str]:
    """What the chain says after somebody with another tool and no scruples was in the file."""
    shop.books.close()
    stranger = sqlite3.connect(shop.books.path)
    for (trigger,) in stranger.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        stranger.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        stranger.execute(statement)
    stranger.commit()
    stranger.close()
    books = open_books(shop.books.path)
    try:
        return [link.code for link in broken(books)]
    finally:
        books.close()


def a_day(shop: Shop) -> Shop:
    ann = shop.enrol(phone="+79123456789")
    first = shop.sell(ann, 1000, 2000)
    shop.sell("", 500)
    shop.refund(first, 0)
    return shop


def test_an_untouched_log_is_whole(shop: Shop) -> None:
    assert broken(a_day(shop).books) == []


def test_a_changed_figure_shows(shop: Shop) -> None:
    assert tampered(a_day(shop), "UPDATE event SET at = at + 1 WHERE kind = 'sale'") == ["changed", "changed"]


def test_a_changed_payload_shows(shop: Shop) -> None:
    changed = "UPDATE event SET payload = CAST(replace(payload, '1000', '9000') AS BLOB) WHERE kind = 'refund'"
    assert tampered(a_day(shop), changed) == ["changed"]


def test_a_payload_of_another_kind_shows(shop: Shop) -> None:
    assert tampered(a_day(shop), "UPDATE event SET payload = '{}' WHERE kind = 'refund'") == ["changed"]


def test_a_cut_event_shows(shop: Shop) -> None:
    assert tampered(a_day(shop), "DELETE FROM event WHERE id = 3") == ["gap"]


def test_a_session_spliced_in_shows(shop: Shop) -> None:
    a_day(shop).books.close()
    books = open_books(shop.books.path)
    Shop(books, shop.now, counted_from=100).sell("", 700)
    books.close()
    assert tampered(shop, "UPDATE session SET parent_seq = 1 WHERE parent_session IS NOT NULL")[-1] == "parent"


def test_each_program_start_opens_a_session_when_it_first_writes(shop: Shop) -> None:
    a_day(shop).books.close()
    for start in range(3):
        books = open_books(shop.books.path)
        with books.reading() as connection:
            before = len(connection.execute(select(session)).all())
        Shop(books, shop.now, counted_from=100 * (start + 1)).sell("", 700)
        with books.reading() as connection:
            assert len(connection.execute(select(session)).all()) == before + 1
        assert broken(books) == []
        books.close()


def test_a_command_beside_the_open_till_lengthens_the_same_line(shop: Shop) -> None:
    a_day(shop)
    command = open_books(shop.books.path)
    beside = Shop(command, shop.now, counted_from=100)
    for _ in range(3):
        beside.sell("", 700)
        shop.sell("", 800)
    assert broken(shop.books) == []
    with shop.books.reading() as connection:
        parents = list(connection.execute(select(session.c.parent_session)).scalars())
    assert len(parents) == len(set(parents)), "no session has two children"
    command.close()


def test_a_rolled_back_write_leaves_the_line_whole(shop: Shop) -> None:
    """The session that was opened in the lost transaction is never taken up again."""
    fresh = open_books(shop.books.path)
    till = Shop(fresh, shop.now, counted_from=100)
    sold = shop.sell("", 100)
    with pytest.raises(UnitsRefused):
        till.sell("", 100, returning=Returning(reversal_id="return-01", sale_id=sold.op_id, units=(Units(0, 2000),)))
    till.sell("", 100)
    assert broken(fresh) == []
    fresh.close()


def test_facts_know_no_names_phones_or_cards(shop: Shop) -> None:
    ann = shop.enrol(
        "Annabella",
        phone="+7 912 345-67-89",
        email="anna@example.org",
        birthday=date(1990, 2, 3),
        notes="likes rye",
        card_number="4006381333931",
        card_kind="silver",
    )
    shop.rename(ann, "Annabella Rossi")
    add_card(shop.books, op_id=shop.new_id(), account_id=ann, number="5901234123457", now=shop.now)
    set_card_status(shop.books, op_id=shop.new_id(), number="5901234123457", status="lost", now=shop.now)
    terms = Terms(id="own", name="Regular of the month", rate=700, agreed_by="Mara")
    set_terms(shop.books, op_id=shop.new_id(), account_id=ann, terms=terms, now=shop.now)
    adjust(
        shop.books,
        op_id=shop.new_id(),
        account_id=ann,
        purse="bonus",
        points=5,
        reason="Annabella waited",
        author="Mara",
        now=shop.now,
    )
    shop.refund(shop.sell(ann, 1000), 0)
    with shop.books.reading() as connection:
        log = b"".join(str(row).encode() + row.payload for row in connection.execute(select(event)))
    for private in ("Annabella", "Rossi", "Mara", "9123456789", "example.org", "1990", "rye", "400638", "590123"):
        assert private.encode() not in log.replace(b"account-annabella", b""), private


def test_a_fact_tells_a_sale_to_the_last_reason(shop: Shop) -> None:
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    quoted = shop.sell(ann, 5_000, 3_333, spend=None).sale.quote
    assert quoted.payments
    assert quoted.reasons
    assert quote_of(sale_payload(quoted, slip="KDT-000009")) == quoted


def test_defaults_are_left_out_and_come_back() -> None:
    reason = Reason(why=Why.EARNED, rule="back", points=5, at=datetime(2026, 3, 2, 9, 0, 1, 5, tzinfo=UTC))
    payload = encode(reason)
    assert msgspec.json.decode(payload).keys() == {"why", "rule", "points", "at"}
    assert decode(payload, Reason) == reason
