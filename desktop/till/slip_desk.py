"""Where slips leave the screen: as a PDF beside the others, or to the printer, both in the work process."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.parts import News, Parts
from desktop.till import slip_jobs

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.paper.slip import Slip


class SlipDesk:
    """A slip that won't print never undoes a sale: it is told, and may be tried again."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def save_pdf(self, slip: "Slip") -> None:
        folder = self._parts.settings.now.papers()

        def done(path: "Path") -> None:
            text = QCoreApplication.translate("TillRoom", "The slip lies in {path}").format(path=path)
            self._parts.news(News(text, "good"))

        self._parts.work(partial(slip_jobs.pdf, slip, folder), done, self._failed)

    def print_slip(self, slip: "Slip") -> None:
        printer = self._parts.settings.now.slip_printer
        self._parts.work(partial(slip_jobs.send, slip, printer), lambda _: None, self._failed)

    def _failed(self, error: Exception) -> None:
        text = QCoreApplication.translate("TillRoom", "The slip could not be printed. The sale is booked: try again.")
        self._parts.news(News(f"{text} ({error})", "warn"))
