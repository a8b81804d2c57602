"""What the versions' presenter has done in the books, on their lane: versions and drafts read, kept and published."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from db.books import Books
    from db.ledger.programme_draft import ProgrammeDraft
    from db.lookup.programme import Published
    from db.sync.wire import Hub

    #: All versions, the one in force, all drafts.
    Found = tuple[tuple[Published, ...], Published | None, tuple[ProgrammeDraft, ...]]

#: The draft the room opens with; a shop rarely writes two programmes at once.
DRAFT = "programme"


def read_all(books: "Books", today: date) -> "Found":
    """Versions, what is in force, and drafts."""
    from db.ledger.programme_draft import programme_drafts
    from db.lookup.programme import in_force, versions

    all_versions = versions(books)
    now = in_force(books, day=today)
    return all_versions, now if now.number else None, programme_drafts(books)


def save_draft(books: "Books", draft_id: str, document: dict[str, Any], began_from: int, now: datetime) -> None:
    """Keep a draft."""
    from db.ledger.programme_draft import save_programme_draft

    name = str(document.get("name", ""))
    save_programme_draft(books, draft_id, name=name, document=document, began_from=began_from, author="", now=now)


def drop_draft(books: "Books", draft_id: str) -> None:
    """Throw a draft away."""
    from db.ledger.programme_draft import drop_programme_draft

    drop_programme_draft(books, draft_id)


def publish_draft(
    books: "Books", op_id: str, document: dict[str, Any], holds_from: date, author: str, now: datetime, number: int
) -> "Published":
    """Make the draft a version; it is a draft no more."""
    from db.ledger.programme import publish

    published = publish(
        books, op_id=op_id, document=document, holds_from=holds_from, author=author, now=now, number=number
    )
    drop_draft(books, DRAFT)
    return published


def number_agreed(
    books: "Books", op_id: str, document: dict[str, Any], holds_from: date, seen: int, reach: "Callable[[], Hub]"
) -> int:
    """The number that the hub gives, where `seen` is still the newest; 0 where there is none."""
    from db.sync.asking import agreed_number

    return agreed_number(books, reach, op_id=op_id, document=document, holds_from=holds_from, after=seen)
