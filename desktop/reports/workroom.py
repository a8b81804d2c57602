"""What is in the reports room: its screen and its presenter, wired to each other."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from db.lookup.benchmarks import benchmarks
from db.reports.answer import Lead
from db.reports.question import NAMES
from desktop.parts import Parts
from desktop.reports.asking_presenter import AskingPresenter
from desktop.reports.chooser import KEPT
from desktop.reports.export_desk import ExportDesk
from desktop.reports.leads import lead_pages
from desktop.reports.screen import ReportsScreen
from desktop.widgets.chart import read_library
from desktop.wording.reports import said
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.changes import Changes
    from db.lookup.benchmarks import Benchmark
    from desktop.reports.asking_presenter import Around

#: While somebody looks at a report the till goes on selling; figures that moved at every sale could not be read.
RENEWED_AFTER_MS = 60_000


class Workroom(QObject):
    """One question at a time, and what lies behind it."""

    #: This account is to be looked at among the customers.
    customer_wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        place = parts.workplace
        self._words_now = Words(
            language=place.language, currency=place.currency, zone=place.zone, country=place.country
        )
        self.screen = ReportsScreen(self.words, self.today)
        self.screen.leads = lead_pages(
            parts,
            self.words,
            self.screen,
            open_customer=self.customer_wanted.emit,
            chosen=lambda: self.asking.wanted.chosen,
            follow=lambda lead, title: self.asking.follow(lead, title),
            hear_trade=self._hear_trade,
        )
        self.screen.header.show_names((*NAMES, *(name for name in KEPT if name in self.screen.leads)))
        self.asking = AskingPresenter(
            self.screen, books=parts.books, run=parts.run, work=parts.work, today=self.today, heard=self._hear
        )
        self.export = ExportDesk(parts, self.screen, self.words, self.today)
        self._renewing = QTimer(self, singleShot=True, interval=RENEWED_AFTER_MS)
        self._renewing.timeout.connect(self._renew)
        self._drawing_read = QTimer(self, singleShot=True, interval=0)
        self._drawing_read.timeout.connect(lambda: parts.run(read_library, lambda _: None))
        self._entered = False
        self._wire()

    def words(self) -> Words:
        """The words of the window's language, with the names of the programme in force."""
        language = QLocale().name()[:2]
        if self._words_now.language != language:
            self._words_now = replace(self._words_now, language=language)
        return self._words_now

    def today(self) -> date:
        """The shop's day."""
        return local_day(self._parts.clock(), self._parts.workplace.zone)

    def activated(self) -> None:
        """What was shown, as it is now."""
        if self._entered:
            self.asking.renew()
        else:
            self._entered = True
            self._parts.run(partial(benchmarks, self._parts.books), self._hear_trade)
            self.asking.begin()
        self.screen.setFocus()

    def sights(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """What a visitor is shown after the overview, by name, and how to get there: a question, and people by name."""
        yield "takings", lambda: self.asking.open("takings")
        yield (
            "people",
            lambda: self.asking.follow(Lead("people", "at_risk", "churn"), said.name("churn", "at_risk", self.words())),
        )

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books; what is in front is asked again after a while."""
        self.asking.changed(changes)
        for page in self.screen.made.values():
            page.changed(changes)
        if self.screen.isVisible() and not self._renewing.isActive():
            self._renewing.start()

    def closing(self) -> None:
        """Nobody waits any more."""
        self._renewing.stop()
        self._drawing_read.stop()
        self.asking.stop()
        self.export.closing()
        for page in self.screen.made.values():
            page.closing()

    def _hear(self, around: "Around") -> None:
        """Another programme has other names."""
        self._words_now = words_of(
            around.programme, language=QLocale().name()[:2], country=self._parts.workplace.country
        )
        # When the question is under way and the window has nothing to do: two that read at once take twice as long.
        self._drawing_read.start()

    def _hear_trade(self, kept: "dict[str, Benchmark]") -> None:
        """What the owner holds the shop against."""
        self.screen.show_trade({measure: one.value for measure, one in kept.items()})

    def _renew(self) -> None:
        if self.screen.isVisible():
            self.asking.renew()

    def _open(self, name: str) -> None:
        """A question, or what is kept in the room."""
        if name in KEPT:
            self.asking.follow(Lead(name), name)
        else:
            self.asking.open(name)

    def _wire(self) -> None:
        screen, header, asking = self.screen, self.screen.header, self.asking
        header.opened.connect(self._open)
        header.period_chosen.connect(asking.choose)
        header.filtered.connect(asking.filter)
        screen.left.connect(asking.back)
        screen.led.connect(asking.follow)
        screen.stopped.connect(asking.stop)
        screen.again.connect(asking.ask_again)
        screen.answer.options.chosen.connect(asking.choose_option)
