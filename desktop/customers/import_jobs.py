"""What the work process does with a list of customers: look at it, try it, bring it in, save what was left out."""

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.exports.table_file import Style
from desktop.runner import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.books import Books
    from db.imports.customers import Preview
    from db.imports.guessing import Guess, Look
    from db.imports.mapping import CustomerMapping
    from db.imports.outcome import Imported
    from loyalty.programme import Purse


@dataclass(frozen=True, slots=True)
class Seen:
    """A list as it was looked at: its beginning, what its columns are taken for, what its first rows are read as."""

    file: Path
    look: "Look"
    guess: "Guess"
    preview: "Preview"
    purses: "tuple[Purse, ...]"


def look_at(books_path: Path, file: Path, now: datetime, *, progress: Progress) -> Seen:
    """The list as it explains itself. Raises FileRefused, BooksProblem."""
    from db.imports.customers import preview_customers
    from db.imports.guessing import guess_customers, look
    from db.lookup.programme import in_force
    from db.lookup.workplace import workplace
    from loyalty.calendar import local_day

    with _opened(books_path) as books:
        place = workplace(books)
        purses = in_force(books, day=local_day(now, place.zone)).programme.purses
        looked = look(file, country=place.country)
        progress(1, 2)
        guess = guess_customers(looked, purses=purses, country=place.country)
        return Seen(file, looked, guess, preview_customers(books, file, guess.mapping, now=now), purses)


def look_otherwise(books_path: Path, seen: Seen, column: str, field: str, now: datetime, *, progress: Progress) -> Seen:
    """The list with one column taken for something else. Raises FileRefused, BooksProblem."""
    from db.imports.customers import preview_customers
    from db.imports.guessing import changed
    from db.lookup.workplace import workplace

    with _opened(books_path) as books:
        guess = changed(seen.guess, seen.look, column, field, country=workplace(books).country)
        progress(1, 2)
        return replace(seen, guess=guess, preview=preview_customers(books, seen.file, guess.mapping, now=now))


def bring_in(
    books_path: Path,
    file: Path,
    mapping: "CustomerMapping",
    now: datetime,
    reason: str,
    agreed: str,
    dry_run: bool,
    *,
    progress: Progress,
) -> "Imported":
    """The whole list into the books, or only tried. Raises FileRefused, BooksProblem."""
    from db.imports.customers import import_customers

    with _opened(books_path) as books:
        return import_customers(
            books, file, mapping, now=now, reason=reason, agreed=agreed, dry_run=dry_run, progress=progress
        )


def save_refused(
    file: Path,
    mapping: "CustomerMapping",
    target: Path,
    why: Mapping[int, str],
    heading: str,
    style: Style,
    *,
    progress: Progress,
) -> Path:
    """The rows that were left out, with why, to be put right and brought in again. Raises FileRefused, OSError."""
    from db.exports.refused_rows import write_refused

    told = lambda done: progress(done, len(why))  # noqa: E731 (one word for another)
    write_refused(file, mapping.file, target, why=why, heading=heading, style=style, told=told)
    return target


@contextmanager
def _opened(path: Path) -> "Iterator[Books]":
    from db.schema.upgrade import open_books

    books = open_books(path)
    try:
        yield books
    finally:
        books.close()
