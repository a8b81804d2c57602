"""A small shop in which everything has happened: the demo's months, and what the demo has not."""

from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import select

from db.books import Books
from db.imports import demo, demo_people
from db.ledger.claiming import claim_sale
from db.ledger.erasure import erase
from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts
from db.schema.upgrade import open_books
from db.tables.journal import sale
from db.tables.people import account

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
GROUP = "Пенсионеры"


def grow(path: Path) -> None:
    """The books, made by the demo's own till; then a merge, an erased member, a claimed guest's sale and a group."""
    with patch.object(demo, "DAYS", 240), patch.object(demo_people, "MEMBERS", 60):
        demo.make_demo(path, language="ru", seed=7, now=NOW)
    books = open_books(path)
    kept, gone, forgotten, claims, *grouped = accounts(books)[20:30]
    merge_accounts(books, op_id="merge-0001", from_account=gone, into_account=kept, now=NOW)
    erase(books, op_id="erase-0001", account_id=forgotten, now=NOW)
    claim_sale(books, op_id="claim-0001", slip=_slip_of_a_guest(books), account_id=claims, now=NOW)
    for n, account_id in enumerate(grouped):
        set_groups(books, op_id=f"group-{n:04}", account_id=account_id, groups=(GROUP,), now=NOW)
    books.close()


def accounts(books: Books) -> list[str]:
    """Everybody, in the order of joining."""
    joined = select(account.c.account_id).order_by(account.c.joined_at, account.c.account_id)
    with books.reading() as connection:
        return list(connection.execute(joined).scalars())


def _slip_of_a_guest(books: Books) -> str:
    of_guests = select(sale.c.slip).where(sale.c.account_id.is_(None)).order_by(sale.c.at.desc())
    with books.reading() as connection:
        slip = connection.execute(of_guests.limit(1)).scalar()
    assert slip
    return slip
