"""The page of versions: which holds, who published which when, and what the draft changes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.programme.changes_list import ChangesList
from desktop.programme.difference import Change
from desktop.programme.versions_model import NAME, VersionsModel
from desktop.programme.versions_presenter import VersionRow
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded
from desktop.wording.words import Words


class VersionsPage(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    compared = Signal(str)
    taken = Signal(str)
    discarded = Signal()
    put_aside = Signal()
    dropped = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.model = VersionsModel(words)
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(NAME)
        self.take, self.aside, self.discard = Button(icon="edit"), Button(icon="park"), Button(icon="void")
        self.drop = Button(icon="bin")
        self.changes = ChangesList()
        buttons = QHBoxLayout()
        for button in (self.take, self.drop, self.aside, self.discard):
            buttons.addWidget(button)
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
        self.rows.opened.connect(self._open)
        self.take.clicked.connect(self._take)
        self.discard.clicked.connect(self.discarded)
        self.aside.clicked.connect(self.put_aside)
        self.drop.clicked.connect(lambda: self.dropped.emit(self._chosen()))
        self.retranslate()

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Every version; the newest is compared first."""
        self.model.show_rows(rows)
        if rows:
            self.rows.selectRow(0)
            self._open(0)
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
        self.take.setText(self.tr("Make it the draft"))
        self.aside.setText(self.tr("Put the draft aside"))
        self.drop.setText(self.tr("Throw it away"))
        self.discard.setText(self.tr("Give the draft up"))

    def show_state(self, *, is_draft: bool) -> None:
        """Whether there is a draft to put aside or to give up."""
        self.aside.setEnabled(is_draft)
        self.discard.setEnabled(is_draft)

    def _chosen(self) -> str:
        row = self.rows.currentIndex().row()
        return self.model.version(row).key if row >= 0 else ""

    def _open(self, row: int) -> None:
        version = self.model.version(row)
        self.drop.setVisible(version.state == "draft")
        self.compared.emit(version.key)

    def _take(self) -> None:
        if self._chosen():
            self.taken.emit(self._chosen())
