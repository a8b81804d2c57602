"""Forgetting customers from beginning to end: their rows, the file's bytes, and what older copies still say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from db.books import Books
from db.changes import NOTHING, Changes
from db.ledger.erasure import erase
from db.ledger.refusals import UnknownAccount
from db.ledger.sweep import Swept, finish_erasures
from db.schema.backup import named_until
from db.schema.upgrade import open_books


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was done, and what is left to say about it."""

    #: Accounts that open for nobody any more; who was merged into one of the asked is among them.
    changes: Changes
    #: How many of those asked for were gone before.
    gone_before: int
    #: Whether the file's own bytes have forgotten too.
    swept: Swept
    #: Until when copies made before may still name them; None where there are no copies.
    named_until: datetime | None


def forget(
    path: Path,
    accounts: Iterable[str],
    *,
    op_id: str,
    now: datetime,
    why: str,
    author: str = "",
    copies: Path | None = None,
    agree: Callable[[Books, str, str], object] = lambda books, op_id, account_id: None,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Forgotten:
    """Erase these customers, each in a transaction of its own, then see to the file; a job for the work process.

    Each erasure has an id made of `op_id` and the account's, so that the same request again does nothing twice; `agree`
    is asked before each, by that id and the account's. What `progress` or `agree` raises ends it: whoever was erased by
    then stays so, and the file forgets them all the same. `copies` is the folder of daily copies. For a process that
    holds no books open at this path (`finish_erasures` says why). Raises BadWhy, BooksProblem.
    """
    asked = tuple(dict.fromkeys(accounts))
    changes, gone_before = NOTHING, 0
    try:
        books = open_books(path)
        try:
            for done, account_id in enumerate(asked):
                progress(done, len(asked) + 1)
                own_id = blake2b(f"{op_id}\x00{account_id}".encode(), digest_size=16).hexdigest()
                try:
                    agree(books, own_id, account_id)
                    changes |= erase(books, op_id=own_id, account_id=account_id, now=now, author=author, why=why)
                except UnknownAccount:
                    # Erased by another hand meanwhile, or with whom they were merged into.
                    gone_before += 1
        finally:
            books.close()
    finally:
        swept = finish_erasures(path)
    progress(len(asked) + 1, len(asked) + 1)
    until = named_until(copies, path) if copies is not None and changes.accounts else None
    return Forgotten(changes=changes, gone_before=gone_before, swept=swept, named_until=until)
