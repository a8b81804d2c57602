"""The figures of the trade, wired."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.lookup.benchmarks import Benchmark
from db.reports.asked import Asked
from desktop.parts import Parts
from desktop.reports.benchmarks_page import BenchmarksPage
from desktop.reports.benchmarks_presenter import BenchmarksPresenter
from desktop.wording.words import Words


class BenchmarksLead(QObject):
    """A page of the room."""

    def __init__(self, parts: Parts, words: Callable[[], Words], heard: Callable[[dict[str, Benchmark]], None]) -> None:
        super().__init__()
        self.page = BenchmarksPage(words)
        self.presenter = BenchmarksPresenter(self.page, books=parts.books, run=parts.run, heard=heard)
        self.page.told.connect(self.presenter.set)
        self.page.taken_away.connect(self.presenter.remove)

    @property
    def widget(self) -> QWidget:
        """What is seen below the header."""
        return self.page

    def begin(self, question: str, asked: Asked, group: str, title: str) -> None:
        """What is set."""
        self.presenter.begin()

    def stop(self) -> None:
        """Nothing runs."""

    def changed(self, changes: Changes) -> None:
        """No other room sets one."""

    def closing(self) -> None:
        """Everything is kept already."""
