"""The work process writes the list of customers, all of it or some, into a file."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.runner import Progress

if TYPE_CHECKING:
    from db.exports.customers import Headings
    from db.exports.table_file import Style


def export_list(
    books_path: Path,
    target: Path,
    headings: "Headings",
    style: "Style",
    accounts: tuple[str, ...] | None,
    now: datetime,
    *,
    progress: Progress,
) -> int:
    """Write all customers, or those of these accounts; how many. Raises OSError, TooManyRows, BooksProblem.

    `headings` and `style` are from `wording.columns`: export_headings, csv_style.
    """
    from db.exports.customers import export_customers
    from db.schema.upgrade import open_books

    books = open_books(books_path)
    try:
        return export_customers(
            books, target, headings=headings, style=style, now=now, accounts=accounts, progress=progress
        )
    finally:
        books.close()
