"""The list of customers: what fits the filter, page by page, how many there are, and what is ticked."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.lookup import customer_list as lines
from db.lookup.customer_filter import EVERYBODY, CustomerFilter
from db.lookup.customer_list import CustomerPage, Place
from db.lookup.customer_rows import CustomerRow
from db.lookup.groups import groups
from db.lookup.programme import in_force
from db.lookup.segments import SegmentRow, segments
from desktop.customers.list_job import matching
from desktop.runner import Cancelled, Run, Task, Work
from loyalty.programme import Programme

#: Rows brought at a time: three screens of them.
PAGE = 40
#: More rows than this are not read again one by one when something was written: the list begins anew.
RENEWED_MOST = 200


@dataclass(frozen=True, slots=True)
class Around:
    """What filters can ask for here, and what their words need."""

    programme: Programme
    #: Every group, and how many are in it.
    groups: tuple[tuple[str, int], ...]
    today: date
    #: Every saved segment.
    segments: tuple[SegmentRow, ...] = ()


class ListViewer(Protocol):
    """All that the list's presenter ever says to its screen."""

    def show_around(self, around: Around) -> None:
        """What filters can be made of, and in which words."""

    def show_rows(self, rows: tuple[CustomerRow, ...], *, more: bool) -> None:
        """These, in place of what was shown; `more` adds them below it."""

    def renew_rows(self, rows: tuple[CustomerRow, ...], gone: frozenset[str]) -> None:
        """Some of those shown are otherwise now, each at its place; others are in no list any more."""

    def show_count(self, count: int | None) -> None:
        """How many fit; None while nobody knows yet."""

    def show_filter(self, wanted: CustomerFilter) -> None:
        """This is asked for now."""

    def show_looking(self, done: int, of: int) -> None:
        """Everybody is being looked through in the work process."""

    def show_looked(self, *, stopped: bool) -> None:
        """That is over; stopped by hand the list shows nothing of it."""


class ListPresenter:
    """An answer that newer typing or another filter has overtaken is dropped."""

    def __init__(
        self,
        view: ListViewer,
        *,
        books: Books,
        run: Run,
        work: Work,
        today: Callable[[], date],
        heard: Callable[[Around], None],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._today, self._heard = today, heard
        self.wanted = EVERYBODY
        #: All who fit, where they are known; else the list is walked.
        self.matched: tuple[str, ...] | None = None
        self.around: Around | None = None
        self._asked = 0
        self._shown: list[str] = []
        self._next: Place | None = None
        self._busy = False
        #: Somebody who is not shown was written: they may belong into the list.
        self._stale = False
        self._task: Task | None = None
        self._matched_then: Callable[[tuple[str, ...]], None] | None = None
        #: Whether what is shown is what is asked for; and who waits for the first of it.
        self._answered = False
        self._first_then: Callable[[str], object] | None = None

    def begin(self) -> None:
        """Everything as it is now, from the top."""
        self.read_around()
        self._look()

    def read_around(self) -> None:
        """What filters can ask for, and in which words."""
        day = self._today()

        def job() -> Around:
            programme = in_force(self._books, day=day).programme
            return Around(programme, groups(self._books), day, segments(self._books))

        def read(around: Around) -> None:
            if around == self.around:
                return
            self.around = around
            self._heard(around)
            self._view.show_around(around)

        self._run(job, read)

    def type_text(self, text: str) -> None:
        """What stands in the search box."""
        if text.strip() != self.wanted.text:
            self.filter(replace(self.wanted, text=text.strip()))

    def filter(self, wanted: CustomerFilter) -> None:
        """Show those who fit this."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._view.show_filter(wanted)
            self._look()

    def more(self) -> None:
        """The end of what is shown is in sight."""
        if self._busy:
            return
        if self.matched is not None:
            self._bring(self.matched[len(self._shown) : len(self._shown) + PAGE], more=True)
        elif self._next is not None:
            self._walk(PAGE)

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.cancel()

    def everybody(self, then: Callable[[tuple[str, ...]], None]) -> None:
        """Hand over all who fit, looked for first where they are not known."""
        if self.matched is not None:
            then(self.matched)
            return
        self._matched_then = then
        if self._task is None:
            self._match(show=False)

    def first(self, then: Callable[[str], object]) -> None:
        """Hand over the first who fits, once those who fit are shown: before, others' rows may stand there."""
        self._first_then = then
        self._say_first()

    def _say_first(self) -> None:
        if self._answered and self._first_then is not None:
            then, self._first_then = self._first_then, None
            if self._shown:
                then(self._shown[0])

    def changed(self, changes: Changes) -> None:
        """Customers were written to: those in sight are read again, each at its place."""
        if changes.programme:
            self.begin()
            return
        shown = set(self._shown)
        self._stale = self._stale or not changes.accounts <= shown
        self._renew(tuple(own for own in self._shown if own in changes.accounts))

    def renew(self) -> None:
        """Somebody comes back to the list: with newcomers it begins anew, else what is in sight is read again."""
        if self._stale:
            self._look()
        else:
            self._renew(tuple(self._shown[:RENEWED_MOST]))

    def _renew(self, touched: tuple[str, ...]) -> None:
        if not touched:
            return
        asked = self._asked

        def read(rows: tuple[CustomerRow, ...]) -> None:
            if asked != self._asked:
                return
            gone = frozenset(touched) - {row.account_id for row in rows}
            self._shown = [own for own in self._shown if own not in gone]
            if self.matched is not None and gone:
                self.matched = tuple(own for own in self.matched if own not in gone)
                self._view.show_count(len(self.matched))
            self._view.renew_rows(rows, gone)

        self._run(partial(lines.rows, self._books, touched, purse=self.wanted.purse, day=self._today()), read)

    def _look(self) -> None:
        self._asked += 1
        self._matched_then, self._first_then = None, None
        self._stale = self._answered = False
        self.stop()
        self.matched, self._next, self._busy = None, lines.BEGIN, False
        self._view.show_looked(stopped=False)
        if (self.wanted.text or self.wanted.group) and not self.wanted.segment:
            job = partial(lines.few, self._books, self.wanted, day=self._today())
            self._run(job, partial(self._found_few, self._asked))
        else:
            self._found_few(self._asked, None)

    def _found_few(self, asked: int, ids: tuple[str, ...] | None) -> None:
        if asked != self._asked:
            return
        if ids is not None:
            self._matched(asked, ids, show=True)
            return
        self._view.show_count(None)
        if self.wanted.is_plain:
            self._walk(PAGE, first=True)
            self._count(asked, "", 0)
            return
        everybody = self.wanted.by_standing or bool(self.wanted.segment)
        if not everybody:
            # What columns know can be walked at once; how many there are comes when everybody was looked at.
            self._walk(PAGE, first=True)
        self._match(show=everybody)

    def _match(self, *, show: bool) -> None:
        asked = self._asked
        job = partial(matching, self._books.path, self.wanted, self._today())

        def progress(done: int, of: int) -> None:
            if asked == self._asked:
                self._view.show_looking(done, of)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._task = None
                self._matched_then = None
                self._view.show_looked(stopped=isinstance(error, Cancelled) and show)
            if not isinstance(error, Cancelled):
                raise error

        self._view.show_looking(0, 0)
        self._task = self._work(job, partial(self._matched, asked, show=show), failed, progress)

    def _matched(self, asked: int, ids: tuple[str, ...], *, show: bool) -> None:
        if asked != self._asked:
            return
        self._task = None
        self.matched = ids
        self._view.show_looked(stopped=False)
        # Of a text only the best come: how many there are besides, nobody has counted.
        all_told = not self.wanted.text or len(ids) < lines.FOUND
        self._view.show_count(len(ids) if all_told else None)
        then, self._matched_then = self._matched_then, None
        if then is not None:
            then(ids)
        if show:
            self._bring(ids[:PAGE], more=False)
        elif self._shown != list(ids[: len(self._shown)]):
            # Somebody was written meanwhile: from here on the list follows what was found.
            self._bring(ids[: max(PAGE, len(self._shown))], more=False)

    def _bring(self, ids: tuple[str, ...], *, more: bool) -> None:
        if not ids and more:
            return
        asked, self._busy = self._asked, True
        job = partial(lines.rows, self._books, ids, purse=self.wanted.purse, day=self._today())

        def brought(rows: tuple[CustomerRow, ...]) -> None:
            if asked != self._asked:
                return
            self._busy = False
            self._shown = [*(self._shown if more else ()), *ids]
            self._answered = True
            self._view.show_rows(rows, more=more)
            self._say_first()

        self._run(job, brought)

    def _walk(self, lacking: int, *, first: bool = False) -> None:
        """A page from where the last one ended; one that came out short is filled by the next."""
        asked, self._busy = self._asked, True
        walked = replace(self.wanted, text="")
        job = partial(lines.page, self._books, walked, day=self._today(), after=self._next, limit=lacking)

        def found(page: CustomerPage) -> None:
            if asked != self._asked or self.matched is not None:
                return
            self._busy = False
            self._shown = [*(() if first else self._shown), *(row.account_id for row in page.rows)]
            self._next = page.next
            self._answered = True
            self._view.show_rows(page.rows, more=not first)
            self._say_first()
            if page.next is not None and len(page.rows) < lacking:
                self._walk(lacking - len(page.rows))

        self._run(job, found)

    def _count(self, asked: int, after: str, so_far: int) -> None:
        def counted(answer: tuple[int, str | None]) -> None:
            here, further = answer
            if asked != self._asked:
                return
            if further is None:
                self._view.show_count(so_far + here)
            else:
                self._count(asked, further, so_far + here)

        self._run(partial(lines.counted, self._books, after), counted)
