"""What condition the books are in, for whoever is asked for help: sizes, forms and counts, and nobody's name."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select, text

from db.books import SCHEMA_VERSION, recognise
from db.reports.source import Progress, reading_books
from db.tables.columns import instant
from db.tables.journal import event, session
from db.tables.workplace import workplace

#: So many of the newest sessions tell which versions of the program have written here.
_SESSIONS_TOLD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Figures of one file of books."""

    #: The form of the file, and the one that this program writes.
    form: int
    program_form: int
    sqlite: str
    journal_mode: str
    file_bytes: int
    #: The write-ahead log beside it.
    log_bytes: int
    page_bytes: int
    pages: int
    free_pages: int
    country: str
    currency: str
    zone: str
    language: str
    #: When the newest fact was written; None while there is none.
    newest_at: datetime | None
    #: The newest sessions: when each began, and under which version of the program.
    sessions: tuple[tuple[datetime, str], ...]
    #: Rows of each table, as the file names it.
    rows: tuple[tuple[str, int], ...]


def condition(path: Path, progress: Progress = lambda done, of: None) -> Condition:
    """Look without touching: an older form is told as it is, and upgraded by nobody.

    Raises BooksProblem, and what `progress` raises.
    """
    form = recognise(path)
    with reading_books(path, progress) as source:
        connection = source.connection

        def pragma(name: str) -> int | str:
            value: int | str = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            return value

        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        )
        tables = [str(name) for (name,) in names]
        rows = []
        for done, name in enumerate(tables):
            progress(done, len(tables))
            rows.append((name, int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())))
        here = connection.execute(
            select(workplace.c.country, workplace.c.currency, workplace.c.zone, workplace.c.language)
        ).one()
        newest = connection.execute(select(func.max(event.c.at))).scalar()
        began = connection.execute(
            select(session.c.opened_at, session.c.app_version)
            .order_by(session.c.opened_at.desc())
            .limit(_SESSIONS_TOLD)
        ).all()
        return Condition(
            form=form,
            program_form=SCHEMA_VERSION,
            sqlite=sqlite3.sqlite_version,
            journal_mode=str(pragma("journal_mode")),
            file_bytes=path.stat().st_size,
            log_bytes=_size(path.with_name(f"{path.name}-wal")),
            page_bytes=int(pragma("page_size")),
            pages=int(pragma("page_count")),
            free_pages=int(pragma("freelist_count")),
            country=here.country,
            currency=here.currency,
            zone=here.zone,
            language=here.language,
            newest_at=None if newest is None else instant(newest),
            sessions=tuple((instant(at), version) for at, version in began),
            rows=tuple(rows),
        )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
