"""A button that saves the diagnostics file, how far it is, and where it was put, with the folder a press away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.parts import News, Tone
from desktop.runner import Cancelled, LongJob, Work
from desktop.support.diagnosing_presenter import DiagnosingPresenter
from desktop.widgets.button import Button
from desktop.widgets.going import Going
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded

if TYPE_CHECKING:
    from desktop.support.diagnostics import Asked


class DiagnosticsRow(Worded, QWidget):
    """The button may stand elsewhere: `away` leaves its place to whoever wants it beside others."""

    #: There is a file now, or there will be none.
    ended = Signal()

    def __init__(self, work: Work, asked: "Callable[[], Asked]", *, away: bool = False) -> None:
        super().__init__()
        self.save = Button(icon="export")
        self.going = Going(lambda: self.tr("Gathering…"))
        self.notice = Notice(closes=False)
        self.said = News("")
        self.presenter = DiagnosingPresenter(self, work=work, job=lambda: _job(asked()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.going, self.notice) if away else (self.save, self.going, self.notice):
            column.addWidget(part)
        self.save.clicked.connect(self.presenter.save)
        self.going.stopped.connect(self.presenter.stop)
        self.retranslate()

    def show_gathering(self, done: int, of: int) -> None:
        """How far it is."""
        self.save.setEnabled(False)
        self.notice.dismiss()
        self.going.show_going(done, of)

    def show_saved(self, path: Path) -> None:
        """The file is there: what it is called, and the folder to take it from."""
        self._ended()
        words = self.tr("Saved as {name}. It names nobody: attach it to your message.").format(name=path.name)
        self._say(words, "good", path.parent)

    def show_not_saved(self, error: Exception) -> None:
        """There is no file; what nobody foresaw is the window's to tell."""
        self._ended()
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped. No file was written."))
        elif isinstance(error, OSError):
            why = error.strerror or type(error).__name__
            self._say(self.tr("The file can't be written: {why}").format(why=why), "bad")
        else:
            raise error

    def retranslate(self) -> None:
        """Word it in the language of the moment."""
        self.save.setText(self.tr("Save diagnostics"))

    def _ended(self) -> None:
        self.save.setEnabled(True)
        self.going.hide()

    def _say(self, words: str, tone: Tone = "plain", folder: Path | None = None) -> None:
        """In the row; and where that is not seen any more, in the window, by whoever hears `ended`."""
        action = self.tr("Open the folder") if folder is not None else ""
        do = partial(open_folder, folder) if folder is not None else None
        self.said = News(words, tone, action, do)
        self.notice.show_words(words, tone, action, do)
        self.ended.emit()


def _job(asked: "Asked") -> LongJob[Path]:
    """The file is put where slips and sheets go too. What gathers it is read when it is wanted."""
    from desktop.support.diagnostics import file_name, write_diagnostics

    return partial(write_diagnostics, asked, asked.settings.papers() / file_name(asked.now))


def open_folder(folder: Path) -> None:
    """Show the folder in the system's own window for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
