"""The saved segments: listed, counted anew, renamed, thrown away."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books
from db.ledger.refusals import Refused
from db.ledger.segment import delete_segment, rename_segment
from db.lookup.segments import SegmentRow, segments
from desktop.runner import Cancelled, Progress, Run, Task, Work


class SegmentsViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_segments(self, rows: tuple[SegmentRow, ...], counts: dict[str, int | None]) -> None:
        """These, the newest first; of live ones how many people are in them as far as they were counted."""

    def show_counting(self, done: int, of: int) -> None:
        """Live ones are asked again."""

    def show_counted(self) -> None:
        """That is over."""

    def show_refused(self, code: str) -> None:
        """It was not renamed."""


def count_live(path: Path, segment_ids: tuple[str, ...], today: date, *, progress: Progress) -> dict[str, int | None]:
    """How many people are in each of these today; None of one that can't be asked any more. Raises BooksProblem."""
    from db.reports.listed import people
    from db.reports.saved_segment import SegmentProblem, opened
    from db.reports.source import reading_books

    counts: dict[str, int | None] = {}
    with reading_books(path, progress) as source:
        for done, segment_id in enumerate(segment_ids):
            progress(done, len(segment_ids))
            try:
                found = opened(source, segment_id, today=today).found
                counts[segment_id] = len(people(source, found, question="", group="", most=0).account_ids)
            except SegmentProblem:
                counts[segment_id] = None
    return counts


class SegmentsPresenter:
    """The list is short; only counting takes time, and goes on in the work process."""

    def __init__(self, view: SegmentsViewer, *, books: Books, run: Run, work: Work, today: Callable[[], date]) -> None:
        self._view, self._books, self._run, self._work, self._today = view, books, run, work, today
        self._rows: tuple[SegmentRow, ...] = ()
        self._counts: dict[str, int | None] = {}
        self._task: Task | None = None

    def begin(self) -> None:
        """All of them, and how many people are in each today."""
        self._counts = {}
        self._read(then=self.count)

    def count(self) -> None:
        """Ask the live ones again."""
        live = tuple(row.id for row in self._rows if row.is_live)
        if not live or self._task is not None:
            return

        def done(counts: dict[str, int | None]) -> None:
            self._task = None
            self._counts = counts
            self._view.show_counted()
            self._view.show_segments(self._rows, counts)

        def failed(error: Exception) -> None:
            self._task = None
            self._view.show_counted()
            if not isinstance(error, Cancelled):
                raise error

        self._view.show_counting(0, len(live))
        job = partial(count_live, self._books.path, live, self._today())
        self._task = self._work(job, done, failed, self._view.show_counting)

    def stop(self) -> None:
        """Count no further."""
        if self._task is not None:
            self._task.cancel()

    def rename(self, segment_id: str, name: str) -> None:
        """Give it another name."""

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):
                raise error
            self._view.show_refused(error.code)

        job = partial(rename_segment, self._books, segment_id=segment_id, name=name)
        self._run(job, lambda _: self._read(), failed)

    def throw_away(self, segment_id: str) -> None:
        """It is not needed any more."""
        self._run(partial(delete_segment, self._books, segment_id=segment_id), lambda _: self._read())

    def _read(self, then: Callable[[], None] = lambda: None) -> None:
        def read(rows: tuple[SegmentRow, ...]) -> None:
            self._rows = rows
            self._view.show_segments(rows, self._counts)
            then()

        self._run(partial(segments, self._books), read)
