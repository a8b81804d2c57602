"""The only boxes that stop everything: a question before what can't be undone, a file to choose, a calm word."""

import logging
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop.widgets.icons import icon_pixmap
from desktop.widgets.theme import tokens

log = logging.getLogger(__name__)

#: The same failure is told again only after this long.
QUIET_S = 60


class Alerts(QObject):
    """Asks and tells over one window. See `desktop.parts.Ask`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._telling = False
        self._told: dict[object, float] = {}

    def agree(self, words: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        """Whether `yes` was pressed. The way out has the focus where there is danger."""
        box = QMessageBox(self._window)
        _dress(box, "warn" if danger else "plain")
        box.setText(words)
        box.setInformativeText(detail)
        do = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(leave if danger else do)
        box.exec()
        return box.clickedButton() is do

    def open_file(self, title: str, kinds: str) -> Path | None:
        """A file that is there, or None."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(Path.home()), kinds)
        return Path(name) if name else None

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Where to put a file, or None."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / name), kinds)
        return Path(chosen) if chosen else None

    def folder(self, title: str, at: Path) -> Path | None:
        """A folder that is there, or None."""
        start = at if at.exists() else Path.home()
        name = QFileDialog.getExistingDirectory(self._window, title, str(start))
        return Path(name) if name else None

    def unexpected(self, error: BaseException) -> None:
        """Tell that something went wrong that nobody foresaw, once; the till goes on.

        What happened is written to the log in full, for whoever mends it.
        """
        log.error("unexpected", exc_info=error)
        if self._telling or QApplication.instance() is None or self._told_lately(error):
            return
        self._telling = True
        try:
            box = QMessageBox(self._window)
            _dress(box, "plain")
            box.setText(self.tr("Something went wrong that should not have."))
            box.setInformativeText(
                self.tr("What was recorded is safe, and you can go on. If it happens again, show the details to us.")
            )
            box.setDetailedText("".join(traceback.format_exception(error)))
            box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
            box.exec()
        finally:
            self._telling = False

    def _told_lately(self, error: BaseException) -> bool:
        """Whether the same failure at the same place was told a moment ago: a till is not to be buried in boxes."""
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        mark = (type(error), place.tb_frame.f_code if place else None, place.tb_lineno if place else 0)
        now, then = time.monotonic(), self._told.get(mark)
        self._told[mark] = now
        return then is not None and now - then < QUIET_S


def _dress(box: QMessageBox, tone: str) -> None:
    """Our own sign and room to breathe; the sheet gives it the rest."""
    box.setIconPixmap(icon_pixmap(tone, tokens()["warn" if tone == "warn" else "accent"], 44))
    layout = box.layout()
    if layout is not None:
        layout.setContentsMargins(28, 26, 28, 22)
