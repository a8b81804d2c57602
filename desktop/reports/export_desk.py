"""Taking a report out of the window: what of it, where to, how far it is and what became of it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut

from db.reports.question import question
from desktop.parts import News, Parts
from desktop.reports.export_sheet import ExportSheet
from desktop.widgets.button import Button
from desktop.widgets.going import Going
from desktop.widgets.writing_presenter import WritingPresenter
from desktop.wording.columns import csv_style
from desktop.wording.problems import word_no_file
from desktop.wording.reports import said
from desktop.wording.reports.spans import span_days
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.answer import Answer
    from desktop.paper.report_pages import Sheet
    from desktop.reports.screen import ReportsScreen

KEY = "Ctrl+E"
MONDAY = "monday"
_GOING_WIDTH, _BUTTON_WIDTH = 420, 52
#: What no file's name may hold on one system or another.
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))


class ExportDesk(QObject):
    """A button at the end of the header; files are written beside the window."""

    def __init__(
        self, parts: Parts, screen: "ReportsScreen", words: Callable[[], Words], today: Callable[[], date]
    ) -> None:
        super().__init__(screen)
        self._parts, self._screen, self._words, self._today = parts, screen, words, today
        # Its icon alone: the line has a title to show.
        self.button = Button(icon="export")
        self.button.setFixedWidth(_BUTTON_WIDTH)
        shortcut = QShortcut(QKeySequence(KEY), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open_by_key)
        self.going = Going(lambda: self.tr("Writing the file…"))
        self.going.setParent(screen)
        self.presenter = WritingPresenter(self, work=parts.work)
        self.button.clicked.connect(self.open)
        self.going.stopped.connect(self.presenter.stop)
        screen.header.ends.addWidget(self.button)
        screen.stack.currentChanged.connect(self._show_button)
        screen.installEventFilter(self)
        self.retranslate()
        self._show_button()

    @property
    def answer(self) -> "Answer | None":
        """What is looked at."""
        return self._screen.shown

    def open(self) -> None:
        """What may be taken out."""
        sheet = ExportSheet(self.answer, self._words())
        sheet.chosen.connect(self._choose)
        self._screen.header.popover.open(self.button, self.tr("Export"), sheet)
        sheet.begin()

    def show_writing(self, done: int, of: int) -> None:
        """How far the file is."""
        self.going.show_going(done, of)
        width = min(_GOING_WIDTH, self._screen.width() - 40)
        self.going.setGeometry((self._screen.width() - width) // 2, self._screen.height() - 76, width, 58)
        self.going.raise_()

    def show_written(self, path: Path) -> None:
        """The file is there, and a touch opens it."""
        self.going.hide()
        said_so = self.tr("{file} is written.").format(file=path.name)

        def look() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._parts.news(News(said_so, "good", self.tr("Open"), look))

    def show_not_written(self, error: Exception) -> None:
        """There is no file, and why."""
        self.going.hide()
        if told := word_no_file(error, self._words()):
            self._parts.news(News(*told))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words follow the language of the screen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Word the button in the language of the moment."""
        self.button.setAccessibleName(self.tr("Export"))
        self.button.setToolTip(self.tr("Export as a page, a picture or a table (Ctrl+E)"))

    def closing(self) -> None:
        """Nobody waits for a file any more."""
        self.presenter.stop()

    def _open_by_key(self) -> None:
        if self.button.isVisible():
            self.open()

    def _show_button(self) -> None:
        """People and receipts have an export of their own."""
        self.button.setVisible(self._screen.stack.currentWidget() in (self._screen.dashboard, self._screen.answer))

    def _choose(self, kind: str, which: int | None) -> None:
        self._screen.header.popover.dismiss()
        if self.presenter.is_writing:
            return
        if kind == MONDAY:
            self._write_monday()
        elif self.answer is not None:
            self._write(self.answer, kind, which)

    def _write(self, answer: "Answer", kind: str, which: int | None) -> None:
        from desktop.paper.report_jobs import write_answer

        words, place = self._words(), self._parts.workplace
        title = said.title(answer.question, words)
        heeds = question(answer.question).heeds
        days = span_days(answer.asked.period, words, today=answer.asked.today) if "period" in heeds else ""
        target = self._ask_where(f"{title} {days}".strip(), kind)
        if target is None:
            return
        style = csv_style(place.country, words.language)
        job = partial(write_answer, answer, target, self._sheet(heeds), style=style, which=which)
        self.presenter.write(job, self.show_written)

    def _write_monday(self) -> None:
        from db.reports.periods import Chosen, period
        from desktop.paper.monday_pages import write_monday

        words, week = self._words(), period(Chosen(span="last_week"), self._today())
        # The week it is about: "last week" is another one as soon as it lies in a folder.
        name = f"{words.tr('The week on paper')} {week.first.isoformat()} – {week.last.isoformat()}"
        target = self._ask_where(name, ".pdf")
        if target is not None:
            self.presenter.write(
                partial(write_monday, self._parts.books.path, target, self._sheet(None), self._today()),
                self.show_written,
            )

    def _ask_where(self, name: str, kind: str) -> Path | None:
        ending = kind[1:].upper()
        plain = " ".join(name.translate(_NOT_IN_NAMES).split())
        target = self._parts.ask.save_file(self.tr("Export"), f"{plain}{kind}", f"{ending} (*{kind})")
        if target is not None and target.suffix.lower() != kind:
            target = target.with_name(f"{target.name}{kind}")
        return target

    def _sheet(self, heeds: frozenset[str] | None) -> "Sheet":
        from desktop.paper.report_pages import Sheet

        return Sheet(
            shop=self._parts.workplace.shop_name,
            made_at=self._parts.clock(),
            words=self._words(),
            benchmarks=tuple(self._screen.trade.items()),
            heeds=heeds,
        )
