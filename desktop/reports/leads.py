"""Where a figure or a row leads: the pages of people and of receipts, each brought when it is first wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.reports.asked import Asked
from desktop.parts import Parts
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.benchmarks import Benchmark
    from db.reports.answer import Lead
    from db.reports.periods import Chosen


class LeadPage(Protocol):
    """What is behind a figure or a row. Its title, its days and the way back stand in the room's header."""

    @property
    def widget(self) -> QWidget:
        """What is seen below the header."""

    def begin(self, question: str, asked: Asked, group: str, title: str) -> None:
        """Show this group of that question, as `title` calls it."""

    def stop(self) -> None:
        """What runs is given up: nobody looks any more."""

    def changed(self, changes: Changes) -> None:
        """Something was written to the books."""

    def closing(self) -> None:
        """The window is about to close."""


#: By what a `Lead` leads to: "people", "receipts", and what is kept in the room.
Leads = dict[str, Callable[[], LeadPage]]


def lead_pages(
    parts: Parts,
    words: Callable[[], Words],
    over: QWidget,
    *,
    open_customer: Callable[[str], None],
    chosen: "Callable[[], Chosen]",
    follow: "Callable[[Lead, str], None]",
    hear_trade: "Callable[[dict[str, Benchmark]], None]",
) -> Leads:
    """How each of them is made, on these books; a sheet of theirs lies `over` the room.

    `chosen` is the period by its name, which a live segment keeps; `follow` goes on from one of them to another;
    `hear_trade` is told what the shop is held against.
    """

    def people() -> LeadPage:
        from desktop.reports.people_lead import PeopleLead

        return PeopleLead(parts, words, over, open_customer=open_customer, chosen=chosen)

    def receipts() -> LeadPage:
        from desktop.reports.receipts_lead import ReceiptsLead

        return ReceiptsLead(parts, words)

    def saved() -> LeadPage:
        from db.reports.answer import Lead
        from desktop.reports.segments_lead import SegmentsLead

        return SegmentsLead(parts, words, lambda segment_id, name: follow(Lead("saved_one", segment_id), name))

    def saved_one() -> LeadPage:
        from desktop.reports.segments_lead import SegmentLead

        return SegmentLead(parts, words, over, open_customer=open_customer, chosen=chosen)

    def benchmarks() -> LeadPage:
        from desktop.reports.benchmarks_lead import BenchmarksLead

        return BenchmarksLead(parts, words, hear_trade)

    return {"people": people, "receipts": receipts, "saved": saved, "saved_one": saved_one, "benchmarks": benchmarks}
