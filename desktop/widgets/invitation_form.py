"""An invitation to a hub, pasted or scanned: whose it is, whether it goes encrypted, and the button that takes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.sync.hub_address import SCHEME
from desktop.hub_invitation import Invited, read_invitation
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.switch import Switch
from desktop.widgets.worded import Worded


class InvitationForm(Worded, QWidget):
    """Says what was pressed; what it invites to, it reads by itself."""

    #: The line, and whether to go without TLS.
    join_asked = Signal(str, bool)
    certificate_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._invited: Invited | None = None
        self._joining, self._certificate = False, ""
        self.line = QLineEdit()
        self.field = Field(self.line)
        self.said = Label(role="strong").wrapped()
        self.plain, self._plain_name = Switch(), Label(role="label").wrapped()
        self._plain_says = Label(role="small").wrapped()
        self.certificate = Button(kind="quiet", icon="folder")
        self.join, self.paste = Button(kind="primary"), Button(icon="note")
        self._unsafe = QWidget()
        self._build()
        self.plain.setChecked(False)
        self.line.textChanged.connect(self._read)
        self.line.returnPressed.connect(self.ask)
        self.paste.clicked.connect(self._paste)
        self.certificate.clicked.connect(self.certificate_asked)
        self.join.clicked.connect(self.ask)
        self._read()
        self.retranslate()

    def take(self, line: str) -> None:
        """A scan, or what was pasted: the field holds it."""
        self.line.setText("".join(line.split()))
        self.join.setFocus()

    def show_certificate(self, file: str) -> None:
        """The hub's certificate is looked for there."""
        self._certificate = file
        self._say()

    def show_joining(self, joining: bool) -> None:
        """One at a time."""
        self._joining = joining
        self.line.setEnabled(not joining)
        self.paste.setEnabled(not joining)
        self._say()

    def show_problem(self, problem: str) -> None:
        """What is wrong with the line, beside it; empty: nothing."""
        self.field.set_problem(problem)

    def clear(self) -> None:
        """It was used: an invitation works once."""
        self._certificate = ""
        self.line.clear()

    def ask(self) -> None:
        """Take the invitation, if it is one."""
        invited = self._invited
        if invited is None or self._joining:
            return
        if invited.plain and not invited.is_local and not self.plain.isChecked():
            told = self.tr("The way to {server} is not encrypted. If that is meant, say so with the switch.")
            self.show_problem(told.format(server=invited.server))
            return
        self.join_asked.emit(self.line.text(), not self._unsafe.isHidden() and self.plain.isChecked())

    def retranslate(self) -> None:
        """Word the form in the language of the moment."""
        self.field.set_words(
            self.tr("Invitation"), self.tr("Scan its code with this till’s scanner, or paste the line.")
        )
        self.line.setPlaceholderText(f"{SCHEME}://…")
        self.paste.setText(self.tr("Paste"))
        self._plain_name.setText(self.tr("Without encryption"))
        self._plain_says.setText(
            self.tr("Whoever listens on the network can read customers’ names along. Only where nobody does.")
        )
        self.certificate.setText(self.tr("The hub’s certificate…"))
        self._say()

    def _read(self) -> None:
        self._invited = read_invitation(self.line.text())
        self._unsafe.setVisible(self._invited is not None and not self._invited.is_local)
        self.plain.setChecked(False)
        self.show_problem("")
        self._say()

    def _say(self) -> None:
        invited = self._invited
        self.join.setText(self.tr("Joining…") if self._joining else self.tr("Join"))
        self.join.setEnabled(invited is not None and not self._joining)
        if invited is None:
            typed = bool(self.line.text().strip())
            self.said.setText(self.tr("This is no invitation, or not a whole one.") if typed else "")
            self.said.set_tone("warn")
        else:
            self.said.setText(self._whose(invited))
            self.said.set_tone("")
        if self._certificate:
            self.said.setText(f"{self.said.text()} {self.tr('Certificate: {file}').format(file=self._certificate)}")
        self.said.setVisible(bool(self.said.text()))

    def _whose(self, invited: Invited) -> str:
        """Who joins what, and where that is."""
        if invited.till_name and invited.is_local:
            told = self.tr("{till} joins “{database}” on this computer.")
        elif invited.till_name:
            told = self.tr("{till} joins “{database}” on {server}.")
        elif invited.is_local:
            told = self.tr("This till joins “{database}” on this computer.")
        else:
            told = self.tr("This till joins “{database}” on {server}.")
        return told.format(till=invited.till_name, database=invited.database, server=invited.server)

    def _paste(self) -> None:
        text = QApplication.clipboard().text()
        if text.strip():
            self.take(text)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addWidget(self._unsafe)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.join)
        foot.addWidget(self.paste)
        foot.addStretch(1)
        column.addLayout(foot)
        unsafe = QVBoxLayout(self._unsafe)
        unsafe.setContentsMargins(0, 0, 0, 0)
        unsafe.setSpacing(4)
        switch = QHBoxLayout()
        switch.setSpacing(10)
        switch.addWidget(self.plain)
        switch.addWidget(self._plain_name, 1)
        switch.addWidget(self.certificate)
        unsafe.addLayout(switch)
        unsafe.addWidget(self._plain_says)
        self._plain_name.setBuddy(self.plain)
