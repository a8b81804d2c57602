"""Back to an earlier release: which copy of the books an older program can open, and what that copy lacks."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from db.books import BooksProblem
from db.schema.backup import KEPT_DAYS, Backup, copies, recognise_copy, restore


@dataclass(frozen=True, slots=True)
class WayBack:
    """The newest copy of these books that this program can open, beside books that it can't."""

    copy: Backup
    #: Sales that are in the newer books alone; None where an older program can't count them.
    sales_missing: int | None


@dataclass(frozen=True, slots=True)
class WentBack:
    """What was opened, and where the newer books are until when."""

    way: WayBack
    newer: Path
    newer_until: datetime


def way_back(folder: Path, books: Path) -> WayBack | None:
    """The newest copy that opens here, of those beside the books and those in the folder of daily ones."""
    for copy in copies(folder, books):
        try:
            recognise_copy(copy.path)
        except BooksProblem:
            continue
        return WayBack(copy, sales_missing(copy.path, books))
    return None


def sales_missing(copy: Path, books: Path) -> int | None:
    """How many sales are in the books that the copy lacks; None where they can't be counted."""
    newer, older = _sales_in(books), _sales_in(copy)
    return None if newer is None or older is None or newer < older else newer - older


def go_back(way: WayBack, books: Path, *, now: datetime) -> WentBack:
    """Put the copy in the place of the newer books, which are set aside as they are. Raises BooksProblem."""
    kept = restore(way.copy.path, books, now=now)
    assert kept is not None, "there were books to go back from"
    return WentBack(way, kept, now + timedelta(days=KEPT_DAYS))


def _sales_in(path: Path) -> int | None:
    """How many sales are written down, in books of whatever form; nothing is written meanwhile."""
    told = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "immutable=1"
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{told}", uri=True)) as opened:
            return int(opened.execute("SELECT count(*) FROM sale").fetchone()[0])
    except sqlite3.Error:
        return None
