"""What the work process does with personal data: forget, and look who was not here for long."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.runner import Progress

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.retention import Unseen
    from db.schema.forgetting import Forgotten

#: Has the hub agree, where there is one: to an erasure's id and the account's. A function the work process can find.
Agreeing = Callable[["Books", str, str], None]

#: Rows of the list that are shown at once; the whole of it may be erased without being read.
ROWS = 500


@dataclass(frozen=True, slots=True)
class UnseenPage:
    """So much of the list, and how long it is."""

    before: date
    rows: "tuple[Unseen, ...]"
    count: int


def erase_people(
    books: Path,
    accounts: tuple[str, ...] | date,
    op_id: str,
    now: datetime,
    why: str,
    copies: Path,
    agree: Agreeing,
    *,
    progress: Progress,
) -> "Forgotten":
    """Forget these customers, or everybody last seen before a day. Raises BooksProblem, and what `agree` raises."""
    from db.lookup.retention import unseen_ids
    from db.schema.forgetting import forget
    from db.schema.upgrade import open_books

    if isinstance(accounts, date):
        opened = open_books(books)
        try:
            accounts = unseen_ids(opened, before=accounts)
        finally:
            opened.close()
    return forget(books, accounts, op_id=op_id, now=now, why=why, copies=copies, agree=agree, progress=progress)


def list_unseen(books: Path, before: date, *, progress: Progress) -> UnseenPage:
    """Whom nobody has seen since before that day."""
    from db.lookup.retention import count_unseen, unseen
    from db.schema.upgrade import open_books

    opened = open_books(books)
    try:
        progress(0, 2)
        rows = unseen(opened, before=before, limit=ROWS)
        progress(1, 2)
        return UnseenPage(before, rows, count_unseen(opened, before=before) if len(rows) == ROWS else len(rows))
    finally:
        opened.close()


def copies_name_until(folder: Path, books: Path) -> datetime | None:
    """Until when the copies there are now may name somebody who is erased now."""
    from db.schema.backup import named_until

    return named_until(folder, books)
