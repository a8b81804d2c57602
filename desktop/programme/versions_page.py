"""The page of versions: which holds, who published which when, and what the draft changes."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.programme.changes_list import ChangesList
from desktop.programme.difference import Change
from desktop.programme.versions_model import NAME, VersionsModel
from desktop.programme.versions_presenter import VersionRow
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.rows import Rows
from desktop.wording.words import Words


class VersionsPage(QWidget):
    """Shows what it is told, says what was pressed."""

    compared = Signal(int)
    taken = Signal(int)
    discarded = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.model = VersionsModel(words)
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(NAME)
        self.take, self.discard = Button(icon="edit"), Button(icon="void")
        self.changes = ChangesList()
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.addWidget(self.changes, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.rows, 2)
        column.addLayout(buttons)
        column.addWidget(card, 2)
        self.rows.opened.connect(lambda row: self.compared.emit(self.model.version(row).number))
        self.take.clicked.connect(self._take)
        self.discard.clicked.connect(self.discarded)
        self.retranslate()

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Every version; the newest is compared first."""
        self.model.show_rows(rows)
        if rows:
            self.rows.selectRow(0)
            self.compared.emit(rows[0].number)
        self.take.setEnabled(bool(rows))

    def show_difference(self, parts: tuple[tuple[str, tuple[Change, ...]], ...]) -> None:
        """What differs, each part under its title."""
        lines: list[tuple[str, str]] = []
        for title, changes in parts:
            lines.append(("title", title))
            lines += [(one.how, one.words) for one in changes] or [("plain", self.tr("Nothing differs."))]
        self.changes.show_lines(tuple(lines), self.tr("Nothing differs."))

    def speak(self, words: Words) -> None:
        """Dates in another language."""
        self.model.speak(words)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.take.setText(self.tr("Make this version the draft"))
        self.discard.setText(self.tr("Give the draft up"))

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self) -> None:
        row = self.rows.currentIndex().row()
        if row >= 0:
            self.taken.emit(self.model.version(row).number)
