"""What can be taken out of a report: its page, its pictures, its tables, and the week on paper."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.reports.answer import Answer
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.wording.reports import headings, said
from desktop.wording.words import Words

_LEAST = 340


class ExportSheet(QWidget):
    """A button for each; up and down go along them."""

    #: (kind, which table or picture): (".pdf", None), (".png", 0), (".xlsx", None), (".csv", 1), ("monday", None).
    chosen = Signal(str, object)

    def __init__(self, answer: Answer | None, words: Words) -> None:
        super().__init__()
        self.doors: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setMinimumWidth(_LEAST)
        has_any = answer is not None and not any(note.instead for note in answer.notes)
        if answer is not None and has_any:
            self._offer(answer, words)
        self._door(self.tr("Last week on paper (PDF)"), "pdf", "monday", None)

    def begin(self) -> None:
        """At the first of them."""
        self.doors[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        at = next((place for place, door in enumerate(self.doors) if door.hasFocus()), None)
        if step is not None and at is not None:
            self.doors[(at + step) % len(self.doors)].setFocus()
            return
        super().keyPressEvent(event)

    def _offer(self, answer: Answer, words: Words) -> None:
        self._door(self.tr("The page (PDF)"), "pdf", ".pdf", None)
        if answer.tables:
            self._door(self.tr("The tables (XLSX)"), "export", ".xlsx", None)
        for place, picture in enumerate(answer.pictures):
            name = said.name(answer.question, picture.key, words)
            self._door(self.tr("Picture: {name} (PNG)").format(name=name), "export", ".png", place)
        for place, table in enumerate(answer.tables):
            name = headings.table_title(table, answer.question, words)
            self._door(self.tr("Table: {name} (CSV)").format(name=name), "export", ".csv", place)
        self._column.addWidget(Label())

    def _door(self, text: str, icon: str, kind: str, which: int | None) -> None:
        door = Button(text, icon=icon)
        door.clicked.connect(partial(self.chosen.emit, kind, which))
        self._column.addWidget(door)
        self.doors.append(door)
