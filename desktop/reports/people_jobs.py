"""What the work process does with the people behind a figure: find them, keep them as a segment, write them down."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.reports.asked import Asked
from desktop.runner import Cancelled, Progress

if TYPE_CHECKING:
    from db.exports.table_file import Cell as FileCell
    from db.exports.table_file import Style
    from db.reports.answer import Cell
    from db.reports.asking import Asking
    from db.reports.listed import Behind, Receipts
    from db.reports.question import Found
    from db.reports.source import Source
    from desktop.wording.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Whose people are meant: a group that a question named, or a saved segment."""

    question: str = ""
    asked: Asked | None = None
    group: str = ""
    #: A segment's id; the question and what was asked are then the segment's own.
    segment: str = ""
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPeople:
    """The people, and of a segment what it is."""

    behind: "Behind"
    segment_name: str = ""
    segment_kind: str = ""
    #: Of a segment: the question that was kept.
    kept: "Asking | None" = None


@dataclass(frozen=True, slots=True)
class Kept:
    """How many people a segment was saved with; stopped by hand it was not saved at all."""

    segment_id: str
    count: int


def find_people(path: Path, where: Where, *, progress: Progress) -> FoundPeople:
    """Who they are. Raises SegmentProblem, BooksProblem."""
    from db.reports.listed import people
    from db.reports.saved_segment import opened
    from db.reports.source import reading_books

    with reading_books(path, progress) as source:
        if not where.segment:
            behind = people(source, _found(source, where), question=where.question, group=where.group)
            return FoundPeople(behind=behind)
        told = opened(source, where.segment, today=where.today)
        question = told.asked.question if told.asked is not None else ""
        behind = people(source, told.found, question=question if told.now else "", group="")
        return FoundPeople(behind=behind, segment_name=told.name, segment_kind=told.kind, kept=told.asked)


def find_receipts(path: Path, where: Where, *, progress: Progress) -> "Receipts":
    """The receipts behind a group. Raises BooksProblem."""
    from db.reports.listed import receipts
    from db.reports.question import question
    from db.reports.source import reading_books

    assert where.asked is not None
    with reading_books(path, progress) as source:
        told = question(where.question).receipts
        assert told is not None, f"{where.question} leads to receipts and has none"
        found = told(source, where.asked, where.group)
        return receipts(source, found, question=where.question, group=where.group)


def keep_segment(
    path: Path,
    segment_id: str,
    name: str,
    kind: str,
    asked: "Asking",
    account_ids: tuple[str, ...],
    now: datetime,
    *,
    progress: Progress,
) -> Kept:
    """Save these people under a name; a live one keeps the question alone. Raises BadSegment, BooksProblem."""
    from db.ledger.segment import BATCH, delete_segment, fill_segment, save_segment
    from db.schema.upgrade import open_books

    books = open_books(path)
    try:
        save_segment(books, segment_id=segment_id, name=name, kind=kind, asked=asked, now=now)
        try:
            for first in range(0, len(account_ids) if kind == "fixed" else 0, BATCH):
                progress(first, len(account_ids))
                fill_segment(books, segment_id=segment_id, account_ids=account_ids[first : first + BATCH])
        except Cancelled:
            # Half of the people would pass for all of them.
            delete_segment(books, segment_id=segment_id)
            raise
    finally:
        books.close()
    return Kept(segment_id, len(account_ids))


def write_people(
    path: Path,
    target: Path,
    where: Where,
    account_ids: tuple[str, ...],
    words: "Words",
    style: "Style",
    *,
    progress: Progress,
) -> int:
    """Write these of them to a file, with how to reach them and what made each one of the group.

    Raises OSError, TooManyRows, BooksProblem.
    """
    from db.exports.people import FIELDS, export_people
    from db.exports.table_file import Column
    from db.reports.source import reading_books
    from desktop.wording.columns import word_field
    from desktop.wording.reports.file_cells import file_cells, file_columns

    wanted = frozenset(account_ids)
    with reading_books(path, progress) as source:
        found = _found(source, where)
        rows = [row for row in found.rows if row[0] in wanted]
        own = file_columns(found.columns, where.question, words)

        def cells(told: "tuple[Cell, ...]") -> "tuple[FileCell, ...]":
            return file_cells(told, found.columns, where.question, words)

        return export_people(
            source,
            target,
            rows,
            columns=[*(Column(word_field(field, words)) for field in FIELDS), *own],
            cells=cells,
            yes_no=(words.tr("yes"), words.tr("no")),
            style=style,
            told=lambda done: progress(done, max(len(rows), 1)),
        )


def _found(source: "Source", where: Where) -> "Found":
    from db.reports.saved_segment import opened, people

    if where.segment:
        return opened(source, where.segment, today=where.today).found
    assert where.asked is not None
    return people(source, where.question, where.asked, where.group)
