"""The people who were saved: each segment on a line, with what it is, how many are in it, and what can be done."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.reports.asking import unpacked
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.going import Going
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.figures import number
from desktop.wording.moments import day_together
from desktop.wording.problems import word_refusal
from desktop.wording.reports.kept import word_asked
from desktop.wording.words import Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.lookup.segments import SegmentRow

NAME_LONGEST = 60
_ICON = 44


class SegmentLine(QFrame):
    """One of them. Its name changes in place."""

    opened = Signal()
    renamed = Signal(str)
    thrown_away = Signal()

    def __init__(self, row: "SegmentRow", count: int | None, words: Words, today: date) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.name = Label(row.name, "strong").wrapped()
        self.edit = QLineEdit(row.name)
        self.edit.setMaxLength(NAME_LONGEST)
        self.edit.hide()
        asked = unpacked(row.asked)
        saved = self.tr("saved {day}").format(day=day_together(local_day(row.saved_at, words.zone), words, today=today))
        about = word_asked(asked, words, today=today) if asked is not None else ""
        self.about = Label(" · ".join(part for part in (about, saved) if part), "small").wrapped()
        self.kind = Label(
            self.tr("Live") if row.is_live else self.tr("Fixed"), "small", tone="good" if row.is_live else ""
        )
        said = "…" if count is None else number(count, 0, QLocale().name()[:2])
        self.count = Label(said, "heading").right()
        self.open = Button(self.tr("Open"), kind="plain")
        self.rename = Button(kind="quiet", icon="edit")
        self.away = Button(kind="quiet", icon="bin")
        for button, words_of in ((self.rename, self.tr("Rename")), (self.away, self.tr("Throw away"))):
            button.setFixedWidth(_ICON)
            button.setToolTip(words_of)
            button.setAccessibleName(f"{words_of}: {row.name}")
        self.open.setAccessibleName(f"{self.open.text()}: {row.name}")
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.name)
        named.addWidget(self.edit)
        named.addWidget(self.about)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 10, 10, 10)
        line.setSpacing(10)
        line.addLayout(named, 1)
        line.addWidget(self.kind)
        line.addWidget(self.count)
        for button in (self.open, self.rename, self.away):
            line.addWidget(button)
        self.open.clicked.connect(self.opened)
        self.rename.clicked.connect(self.begin_renaming)
        self.away.clicked.connect(self.thrown_away)
        self.edit.editingFinished.connect(self._end_renaming)

    def begin_renaming(self) -> None:
        """The name is typed in its own place."""
        self.name.hide()
        self.edit.show()
        self.edit.selectAll()
        self.edit.setFocus()

    @property
    def is_renaming(self) -> bool:
        """Whether its name is being typed."""
        return not self.edit.isHidden()

    def event(self, event: QEvent) -> bool:
        """Escape leaves the name as it was before it leaves the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and self.is_renaming:
                event.accept()
                return True
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the renaming up."""
        if event.key() == Qt.Key.Key_Escape and self.is_renaming:
            self.edit.setText(self.name.text())
            self._end_renaming()
            self.rename.setFocus()
            return
        super().keyPressEvent(event)

    def _end_renaming(self) -> None:
        if self.edit.isHidden():
            return
        self.edit.hide()
        self.name.show()
        text = " ".join(self.edit.text().split())
        if text and text != self.name.text():
            self.renamed.emit(text)


class SegmentsPage(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    #: A segment's id, and its name.
    opened = Signal(str, str)
    renamed = Signal(str, str)
    thrown_away = Signal(str, str)
    counted = Signal()
    stopped = Signal()

    def __init__(self, words: Callable[[], Words], today: Callable[[], date]) -> None:
        super().__init__()
        self._words, self._today = words, today
        self._rows: tuple[SegmentRow, ...] = ()
        self._counts: dict[str, int | None] = {}
        self.says = Label(role="small").wrapped()
        self.again = Button(kind="plain", icon="redo")
        self.notice = Notice()
        self.going = Going(lambda: self.tr("Counting…"))
        self.nothing = EmptyState("customers")
        self.lines: list[SegmentLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.addLayout(self._list)
        lines.addStretch(1)
        self._scroll = Scrolled(inside)
        head = QHBoxLayout()
        head.addWidget(self.says, 1)
        head.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.notice, self.going):
            column.addWidget(widget)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.nothing, 1)
        self.again.clicked.connect(self.counted)
        self.going.stopped.connect(self.stopped)
        self.retranslate()

    def show_segments(self, rows: "tuple[SegmentRow, ...]", counts: dict[str, int | None]) -> None:
        """These."""
        self._rows, self._counts = rows, counts
        self._remake()

    def show_counting(self, done: int, of: int) -> None:
        """Live ones are asked again."""
        self.going.show_going(done, of)

    def show_counted(self) -> None:
        """That is over."""
        self.going.hide()

    def show_refused(self, code: str) -> None:
        """It was not renamed."""
        self.notice.show_words(word_refusal(code, self._words()), "warn")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.says.setText(self.tr("A live segment is looked for anew each time; a fixed one stays as it was saved."))
        self.again.setText(self.tr("Count again"))
        self.nothing.show_words(
            self.tr("Nobody is saved yet"),
            self.tr("Open the people behind any figure of a report and press Save: they stand here from then on."),
        )
        self._remake()

    def _remake(self) -> None:
        if any(line.is_renaming for line in self.lines):
            return  # The list comes anew when the name is told.
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(row) for row in self._rows]
        for line in self.lines:
            self._list.addWidget(line)
        there = bool(self._rows)
        self._scroll.setVisible(there)
        self.nothing.setVisible(not there)
        self.says.setVisible(there)
        self.again.setVisible(any(row.is_live for row in self._rows))

    def _line(self, row: "SegmentRow") -> SegmentLine:
        count = row.count if not row.is_live else self._counts.get(row.id)
        line = SegmentLine(row, count, self._words(), self._today())
        line.opened.connect(lambda: self.opened.emit(row.id, row.name))
        line.renamed.connect(lambda name: self.renamed.emit(row.id, name))
        line.thrown_away.connect(lambda: self.thrown_away.emit(row.id, row.name))
        return line
