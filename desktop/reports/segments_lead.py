"""The saved segments, wired: the list of them, and the people of one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.reports.asked import Asked
from desktop.parts import Parts
from desktop.reports.people_lead import PeopleLead
from desktop.reports.segments_page import SegmentsPage
from desktop.reports.segments_presenter import SegmentsPresenter
from desktop.wording.words import Words
from loyalty.calendar import local_day


class SegmentsLead(QObject):
    """The list."""

    def __init__(self, parts: Parts, words: Callable[[], Words], open_segment: Callable[[str, str], None]) -> None:
        super().__init__()
        self._parts = parts
        self.page = SegmentsPage(words, self._today)
        self.presenter = SegmentsPresenter(
            self.page, books=parts.books, run=parts.run, work=parts.work, today=self._today
        )
        self.page.opened.connect(open_segment)
        self.page.renamed.connect(self.presenter.rename)
        self.page.thrown_away.connect(self._throw_away)
        self.page.counted.connect(self.presenter.count)
        self.page.stopped.connect(self.presenter.stop)

    @property
    def widget(self) -> QWidget:
        """What is seen below the header."""
        return self.page

    def begin(self, question: str, asked: Asked, group: str, title: str) -> None:
        """All of them, as they are now."""
        self.presenter.begin()

    def stop(self) -> None:
        """Nobody looks any more."""
        self.presenter.stop()

    def changed(self, changes: Changes) -> None:
        """Counts are as old as the page; "Count again" makes them new."""

    def closing(self) -> None:
        """The window is about to close."""
        self.presenter.stop()

    def _today(self) -> date:
        return local_day(self._parts.clock(), self._parts.workplace.zone)

    def _throw_away(self, segment_id: str, name: str) -> None:
        asked = self.tr("Throw away the segment “{name}”? Its people stay customers as they are.").format(name=name)
        if self._parts.ask.agree(asked, self.tr("Throw away"), danger=True):
            self.presenter.throw_away(segment_id)


class SegmentLead(PeopleLead):
    """The people of one segment: `group` is its id."""

    def begin(self, question: str, asked: Asked, group: str, title: str) -> None:
        """Show who is in it today."""
        self.begin_segment(group, title)
