"""The card of newer releases in the shop room: an address, a look, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.updates.looking import Look
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.updates import word_look, word_looked_at
from desktop.wording.words import Words


class UpdatesCard(Worded, QFrame):
    """Shows what it is told, says what was pressed."""

    address_given = Signal(str)
    look_asked = Signal()
    #: What is new, page by page.
    opened = Signal()

    def __init__(self, words: Callable[[], Words], running: str) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._words, self._running = words, running
        self._found: Look | None = None
        self._looking, self._refused = False, ""
        self._heading = Label(role="heading")
        self.address = QLineEdit()
        self.field = Field(self.address)
        self.said = Label(role="body", tone="muted").wrapped()
        self.look, self.open = Button(icon="redo"), Button(kind="primary")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.open)
        foot.addWidget(self.look)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addLayout(foot)
        column.addStretch(1)
        self.address.editingFinished.connect(lambda: self.address_given.emit(self.address.text()))
        self.address.textEdited.connect(lambda: self.show_address_refused(""))
        self.look.clicked.connect(self.look_asked)
        self.open.clicked.connect(self.opened)
        self.retranslate()

    def show_address(self, url: str) -> None:
        """Where it is looked; empty: nowhere."""
        if not self.address.hasFocus() or self.address.text().strip() == url:
            self.address.setText(url)
        self.look.setEnabled(bool(url) and not self._looking)
        self.show_address_refused("")

    def show_address_refused(self, code: str) -> None:
        """Why nothing can be looked at there."""
        self._refused = code
        self.field.set_problem(word_look(code, self._spoken(), running=self._running) if code else "")

    def show_looking(self, looking: bool) -> None:
        """A look is under way."""
        self._looking = looking
        self.look.setEnabled(not looking and bool(self.address.text().strip()))
        self._say()

    def show_look(self, found: Look | None) -> None:
        """What the last look found."""
        self._found = found
        self._say()

    def retranslate(self) -> None:
        """Word the card in the language of the moment."""
        self._heading.setText(self.tr("Newer releases"))
        help_words = self.tr("Empty: nothing is looked at. Looked at once a day; nothing about the shop is sent.")
        self.field.set_words(self.tr("Address of the release file"), help_words)
        if self._refused:
            self.show_address_refused(self._refused)
        self.look.setText(self.tr("Look now"))
        self.open.setText(self.tr("What is new"))
        self._say()

    def _spoken(self) -> Words:
        place = self._words()
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone)

    def _say(self) -> None:
        found, words = self._found, self._spoken()
        newest = found.release.version if found is not None and found.release is not None else ""
        if self._looking:
            told = self.tr("Looking…")
        elif found is None:
            told = self.tr("You have Regulars {version}.").format(version=self._running)
        else:
            told = word_look(found.code, words, running=self._running, newest=newest)
            told = f"{told} {word_looked_at(found.at, words)}"
        self.said.setText(told)
        is_new = found is not None and found.code == "new" and not self._looking
        self.said.set_tone("" if is_new else "muted")
        self.open.setVisible(is_new)
