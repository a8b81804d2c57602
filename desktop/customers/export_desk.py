"""Where the list's file is to be, what became of it, and how far it is: between the window's questions and the job."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.customers.export_job import export_list
from desktop.parts import News, Parts
from desktop.widgets.writing_presenter import WritingPresenter
from desktop.wording.columns import csv_style, export_headings
from desktop.wording.figures import number
from desktop.wording.problems import word_no_file
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.customers.screen import CustomersScreen


class ExportDesk(QObject):
    """Asks for the file first; how it ended is the window's news."""

    def __init__(self, parts: Parts, screen: "CustomersScreen", words: Callable[[], Words]) -> None:
        super().__init__()
        self._parts, self._words = parts, words
        self._going = screen.list.exporting
        self.presenter = WritingPresenter(self, work=parts.work)
        self._going.stopped.connect(self.presenter.stop)

    def ask(self, accounts: tuple[str, ...] | None) -> None:
        """Where to; then write these accounts there, or everybody."""
        title, kinds = self.tr("Export the customers"), self.tr("Tables (*.xlsx *.csv)")
        target = self._parts.ask.save_file(title, self.tr("customers.xlsx"), kinds)
        if target is None:
            return
        place = self._parts.workplace
        if target.suffix.lower() not in (".xlsx", ".csv"):
            target = target.with_name(f"{target.name}.xlsx")
        headings, style = export_headings(self._words()), csv_style(place.country, place.language)
        job = partial(export_list, self._parts.books.path, target, headings, style, accounts, self._parts.clock())
        self.presenter.write(job, lambda count: self.show_written(target, count))

    def stop(self) -> None:
        """Write no further."""
        self.presenter.stop()

    def show_writing(self, done: int, of: int) -> None:
        """How many are in the file."""
        self._going.show_going(done, of)

    def show_written(self, path: Path, count: int) -> None:
        """The file is there."""
        self._going.hide()
        words = self.tr("%n customer(s) written to {path}.", "", count)
        grouped = words.replace(str(count), number(count, 0, QLocale().name()[:2]), 1)
        self._parts.news(News(grouped.format(path=path.name), "good"))

    def show_not_written(self, error: Exception) -> None:
        """There is no file, and why."""
        self._going.hide()
        if told := word_no_file(error, self._words()):
            self._parts.news(News(*told))
