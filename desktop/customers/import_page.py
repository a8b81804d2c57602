"""The page that brings in a list of customers, put together: a widget for the customers room to show."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.customers.import_presenter import ImportPresenter
from desktop.customers.import_screen import ImportScreen
from desktop.parts import Parts
from desktop.wording.columns import csv_style


class ImportPage(QWidget):
    """Begin it, and hear when it is left; customers may have come in meanwhile."""

    #: Back to where it was opened from.
    left = Signal()
    #: Customers have come in: lists are old.
    landed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.view = ImportScreen(parts.workplace)
        self.presenter = ImportPresenter(
            self.view,
            books_path=parts.books.path,
            work=parts.work,
            clock=parts.clock,
            landed=self.landed.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        view, presenter = self.view, self.presenter
        view.left.connect(self._leave)
        view.file_asked.connect(self._choose)
        view.dropped.connect(presenter.choose)
        view.meant.connect(presenter.mean)
        view.wanted.connect(presenter.bring_in)
        view.stopped.connect(presenter.stop)
        view.save_asked.connect(self._save)

    def begin(self, file: Path | None = None) -> None:
        """From the start; with this file, where there is one already."""
        self.presenter.begin()
        if file is not None:
            self.presenter.choose(file)
        self.view.empty.button.setFocus()

    def closing(self) -> None:
        """The window is about to close: what has come in stays, whole."""
        self.presenter.stop()

    def _leave(self) -> None:
        self.presenter.begin()
        self.left.emit()

    def _choose(self) -> None:
        kinds = self.tr("Lists and contacts (*.csv *.csv.gz *.txt *.xlsx *.vcf)")
        file = self._parts.ask.open_file(self.tr("Bring in customers"), kinds)
        if file is not None:
            self.presenter.choose(file)

    def _save(self) -> None:
        name = self.tr("left-out.xlsx")
        target = self._parts.ask.save_file(
            self.tr("Save the rows that were left out"), name, self.tr("Tables (*.xlsx *.csv)")
        )
        if target is not None:
            why = self.view.landed.model.why()
            place = self._parts.workplace
            heading = self.tr("Why it was left out")
            self.presenter.save_refused(target, why, heading, csv_style(place.country, place.language))
