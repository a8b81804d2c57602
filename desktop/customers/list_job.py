"""The work process looks through everybody for those who fit a filter, a saved segment's people among them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from db.lookup.customer_filter import CustomerFilter
from desktop.runner import Progress


def matching(path: Path, wanted: CustomerFilter, day: date, *, progress: Progress) -> tuple[str, ...]:
    """The accounts of all who fit, in the order of the list. Raises BooksProblem."""
    from db.books import Books
    from db.lookup import customer_list

    def told(done: int, of: int) -> None:
        progress(done, of)

    if not wanted.segment:
        return customer_list.matching(path, wanted, day, progress=told)
    inside, rest = _inside(path, wanted.segment, day, progress), replace(wanted, segment="")
    if wanted.text:
        books = Books(path)
        try:
            found = customer_list.few(books, rest, day=day) or ()
        finally:
            books.close()
    else:
        found = customer_list.matching(path, rest, day, progress=told)
    return tuple(own for own in found if own in inside)


def _inside(path: Path, segment_id: str, day: date, progress: Progress) -> frozenset[str]:
    """Who is in the segment today; nobody where it is gone, or its question is."""
    from db.reports.saved_segment import SegmentProblem, opened
    from db.reports.source import reading_books

    with reading_books(path, progress) as source:
        try:
            return frozenset(own for own, _ in opened(source, segment_id, today=day).found.rows)
        except SegmentProblem:
            return frozenset()
