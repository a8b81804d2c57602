"""The only boxes that stop everything: a question before what can't be undone, a file to choose, a calm word."""

import logging
import platform
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop.faults import fault_text
from desktop.parts import News
from desktop.runner import Work
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.theme import tokens
from resources import version

if TYPE_CHECKING:
    from desktop.shell.fault_box import FaultBox
    from desktop.support.diagnostics import Asked

log = logging.getLogger(__name__)

#: The same failure is told again only after this long.
QUIET_S = 60


class Alerts(QObject):
    """Asks and tells over one window. See `desktop.parts.Ask`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._telling = False
        self._help: tuple[Work, Callable[[], Asked], Callable[[News], None]] | None = None
        self._told: dict[object, float] = {}
        self._foreseen: Callable[[BaseException], bool] = lambda error: False

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

    def help_by(self, work: Work, asked: "Callable[[], Asked]", news: Callable[[News], None]) -> None:
        """The box for what nobody foresaw saves the diagnostics file too; once the box is gone, `news` tells of it."""
        self._help = (work, asked, news)

    def leave_to(self, foreseen: Callable[[BaseException], bool]) -> None:
        """Whatever this answers True to is no box's: it has a place of its own."""
        self._foreseen = foreseen

    def catch_all(self) -> None:
        """What nobody foresaw anywhere on the window's own thread is told from now on; the till goes on."""

        def unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                QApplication.quit()
                return
            # Not from here: what failed may be in the middle of painting, and a box would paint it again.
            QTimer.singleShot(0, self, lambda: self.unexpected(error))

        sys.excepthook = unforeseen

    def unexpected(self, error: BaseException) -> None:
        """Tell that something went wrong that nobody foresaw, once; the till goes on, and nobody waits for the box.

        What happened is written to the log, for whoever mends it.
        """
        log.error("unexpected", exc_info=error)
        if self._foreseen(error):
            return
        # Asked first: a storm that goes on behind the box is no news when that is closed.
        if self._told_lately(error) or self._telling or QApplication.instance() is None:
            return
        # Read when it is needed: a till that never fails starts without it.
        from desktop.shell.fault_box import FaultBox
        from desktop.support.diagnostics_row import DiagnosticsRow

        self._telling = True
        details = f"Regulars {version()}, {platform.platform()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
        row = DiagnosticsRow(*self._help[:2], away=True) if self._help is not None else None
        box = FaultBox(self._window, f"{details}\n\n{fault_text(error)}", row)
        box.finished.connect(lambda: self._heard(box))
        box.open()

    def _heard(self, box: "FaultBox") -> None:
        """The box was left. A file that is still being made is told of by the window."""
        self._telling = False
        row = box.diagnostics
        if row is None or self._help is None or not row.presenter.gathering:
            box.deleteLater()
            return
        news = self._help[2]
        row.ended.connect(lambda: news(row.said))
        row.ended.connect(box.deleteLater)

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
