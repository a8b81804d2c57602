"""What the work process does to many customers at once, batch by batch: what was written before a stop stays."""

from datetime import datetime
from pathlib import Path

from desktop.runner import Progress


def change_groups(
    books_path: Path,
    op_id: str,
    account_ids: tuple[str, ...],
    group: str,
    join: bool,
    now: datetime,
    *,
    progress: Progress,
) -> int:
    """Put these into a group, or take them out of it; how many it changed. Raises BadGroup, BooksProblem."""
    from db.ledger.group import BATCH, change_group
    from db.schema.upgrade import open_books

    books = open_books(books_path)
    changed = 0
    try:
        for first in range(0, len(account_ids), BATCH):
            progress(first, len(account_ids))
            batch = account_ids[first : first + BATCH]
            changes = change_group(
                books, op_id=f"{op_id}.{first // BATCH}", account_ids=batch, group=group, join=join, now=now
            )
            changed += len(changes.accounts)
        progress(len(account_ids), len(account_ids))
    finally:
        books.close()
    return changed
