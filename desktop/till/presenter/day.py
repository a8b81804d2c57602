"""The day: what was sold, discounted, earned, spent and refunded, by till, and every receipt of it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.lookup import sales
from db.lookup.sales import SaleView
from db.reports.day_page import DayPage, day_page
from desktop.runner import Run

PAGE_ROWS = 100


class DayView(Protocol):
    """All that the day ever says to its screen."""

    def show_day(self, page: DayPage, receipts: tuple[SaleView, ...], is_today: bool) -> None: ...


class DayPresenter:
    """Shows one day of all tills in these books."""

    def __init__(
        self,
        view: DayView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        day_of: Callable[[datetime], date],
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._day_of = day_of
        self._questions = 0
        self.day: date | None = None

    def open_today(self) -> None:
        self.open(self._today())

    def step(self, days: int) -> None:
        """So many days on; never past today."""
        self.open((self.day or self._today()) + timedelta(days=days))

    def open(self, day: date) -> None:
        self.day = min(day, self._today())
        self._load()

    def changed(self, changes: Changes) -> None:
        """Something was booked: the sums follow."""
        if self.day is not None and changes.sales:
            self._load()

    def close(self) -> None:
        self._questions += 1
        self.day = None

    def _load(self) -> None:
        day = self.day
        if day is None:
            return
        self._questions += 1
        this_question = self._questions

        def job() -> tuple[DayPage, tuple[SaleView, ...]]:
            return day_page(self._books, day), tuple(sales.on_day(self._books, day, limit=PAGE_ROWS))

        def found(answer: tuple[DayPage, tuple[SaleView, ...]]) -> None:
            if this_question == self._questions:
                self._view.show_day(*answer, day == self._today())

        self._run(job, found)

    def _today(self) -> date:
        return self._day_of(self._clock())
