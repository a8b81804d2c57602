"""How books are made, opened, and brought up to date: always by the migrations, never beside them."""

import os
import secrets
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, insert, select

from db.books import SCHEMA_VERSION, Books, BooksProblem, recognise
from db.in_use import Hold
from db.ledger import posting
from db.ledger.holding import fill_held
from db.ledger.programme import publish
from db.ledger.tiers_kept import renew_tiers
from db.lookup.standings import SNAPSHOT_FORM
from db.lookup.workplace import NewWorkplace
from db.tables.columns import instant
from db.tables.journal import event
from db.tables.promises import standing
from db.tables.workplace import workplace as workplace_table
from loyalty.calendar import local_day

__all__ = ["NewWorkplace", "create_books", "draw_till_code", "open_books"]

#: How an instant stands in the name of a file that is set aside.
ASIDE_STAMP = "%Y%m%dT%H%M%SZ"
#: Where the migrations lie.
SCRIPTS = Path(__file__).parent

#: Customers replayed in one transaction after an upgrade.
_REPLAYED_AT_ONCE = 200

#: The form from which on books keep sums for reports.
_FORM_WITH_SUMS = 4

#: Letters of a till's code: no vowels, so that it spells nothing, and none that is taken for another or for a digit.
_LETTERS = "CDFHJKLMNPRTVWX"


def create_books(
    path: Path, *, workplace: NewWorkplace, programme: dict[str, Any] | None, now: datetime, new_id: Callable[[], str]
) -> Books:
    """New books with their first programme, in force from today. There is all of it at `path`, or nothing.

    A till that is to join a hub brings no programme: it has the one that all of them have.
    Raises BooksProblem (exists, read_only, disk_full), ProgrammeRefused for a document with mistakes.
    """
    if path.exists():
        raise BooksProblem("exists", path)
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _fill(unfinished, workplace=workplace, programme=programme, now=now, new_id=new_id)
        os.replace(unfinished, path)
    except OSError as error:
        raise BooksProblem("read_only", path, detail=str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return Books(path)


def open_books(path: Path, hold: Hold | None = None) -> Books:
    """The books at `path`, brought up to date with a copy of the older ones kept beside them. `hold`: as of `Books`.

    Raises BooksProblem; a file that is not ours, newer, or not to be written stays exactly as it is.
    """
    version = recognise(path)
    if version < SCHEMA_VERSION:
        _bring_up(path, version, hold)
    return Books(path, hold)


def empty_books(path: Path) -> Books:
    """A file with all tables and nothing in it, for whoever fills it by other means; no till opens such a one."""
    path.touch()
    books = Books(path)
    try:
        with books.writing() as connection:
            _migrate(connection)
    except BaseException:
        books.close()
        raise
    return books


def draw_till_code() -> str:
    """Three random letters for the head of a till's slip numbers."""
    return "".join(secrets.choice(_LETTERS) for _ in range(3))


def _fill(
    path: Path, *, workplace: NewWorkplace, programme: dict[str, Any] | None, now: datetime, new_id: Callable[[], str]
) -> None:
    """Tables, the shop, and its first programme, where it has one of its own."""
    books = empty_books(path)
    try:
        with books.writing() as connection:
            said = asdict(workplace) | {
                "id": 1,
                "currency": workplace.currency.code,
                "decimals": workplace.currency.decimals,
                "till_code": workplace.till_code or draw_till_code(),
            }
            connection.execute(insert(workplace_table).values(said))
        today = local_day(now, workplace.zone)
        if programme is not None:
            publish(books, op_id=new_id(), document=programme, holds_from=today, author="", now=now)
        books.fold()
    finally:
        books.close()


def _bring_up(path: Path, version: int, hold: Hold | None) -> None:
    kept = path.with_name(f"{path.name}.form{version}")
    books = Books(path, hold)
    try:
        _keep(books, kept)
        try:
            _rebuild(books, version)
        except BaseException:
            # The books are as they were. Kept at each attempt, their copies would fill the disk.
            kept.unlink(missing_ok=True)
            raise
        _renew_snapshots(books)
        _renew_tiers(books)
        books.fold()
    finally:
        books.close()


def _keep(books: Books, kept: Path) -> None:
    """A whole copy of the older books beside them: what going back a release opens (`going_back`)."""
    if kept.exists():
        # From an upgrade that was gone back on since: the books have moved on, so it is not the copy of today.
        made_at = datetime.fromtimestamp(kept.stat().st_mtime, UTC)
        os.replace(kept, kept.with_name(f"{kept.name}-{made_at.strftime(ASIDE_STAMP)}"))
    unfinished = kept.with_name(f"{kept.name}.new")
    books.copy_into(unfinished)
    os.replace(unfinished, kept)


def _rebuild(books: Books, version: int) -> None:
    """One transaction: an upgrade that fails leaves the books in their old form."""
    with books.rebuilding() as connection:
        _migrate(connection)
        damage = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
        if damage is not None:
            raise BooksProblem("damaged", books.path, detail=f"after the upgrade: {damage}")
        if version < _FORM_WITH_SUMS:
            fill_held(connection)


def _renew_snapshots(books: Books) -> None:
    """Replay whoever has an earlier program's snapshot, so that no scan has to. Stopped halfway, scans do the rest."""
    with books.reading() as connection:
        stale = select(standing.c.account_id, standing.c.newest_at).where(standing.c.form != SNAPSHOT_FORM)
        due = [tuple(row) for row in connection.execute(stale)]
    for first in range(0, len(due), _REPLAYED_AT_ONCE):
        with books.writing() as connection:
            for account_id, newest_at in due[first : first + _REPLAYED_AT_ONCE]:
                posting.recounted(connection, account_id, instant(newest_at or 0).date())


def _renew_tiers(books: Books) -> None:
    """Work out everybody's tier as of the newest fact. Stopped halfway, the next day's `renew_tiers` does the rest."""
    with books.reading() as connection:
        newest = connection.scalar(select(func.max(event.c.at)))
    if newest is not None:
        renew_tiers(books, now=instant(newest))


def _migrate(connection: Connection) -> None:
    # Alembic takes a third of a second to import, which a till that is up to date never pays.
    from alembic import command
    from alembic.config import Config

    connection.exec_driver_sql("SELECT 1").fetchone()  # SQLAlchemy's own begin, so that Alembic leaves ours alone.
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
