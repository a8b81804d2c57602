"""Where a figure or a row leads: the pages of people and of receipts, each brought when it is first wanted."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.reports.asked import Asked
from desktop.parts import Parts
from desktop.wording.words import Words


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


#: By what a `Lead` leads to: "people", "receipts".
Leads = dict[str, Callable[[], LeadPage]]


def lead_pages(parts: Parts, words: Callable[[], Words], over: QWidget) -> Leads:
    """How each of them is made, on these books; a sheet of theirs lies `over` the room."""
    return {}
