"""Joining a hub: the invitation's line pasted or scanned, what it invites to, and what comes along."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.sync.hub_address import SCHEME
from desktop.hub.travel_card import TravelCard
from desktop.hub_invitation import Invited
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.switch import Switch


class JoinLeaf(QWidget):
    """Shows what it is told, says what was pressed."""

    #: What stands in the field has changed.
    typed = Signal(str)
    #: The line, and whether to go without TLS.
    join_asked = Signal(str, bool)
    certificate_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._invited: Invited | None = None
        self._joining, self._certificate = False, ""
        self._heading, self._says = Label(role="heading"), Label(role="body", tone="muted").wrapped()
        self.line = QLineEdit()
        self.field = Field(self.line)
        self.paste = Button(icon="note")
        self.said = Label(role="strong").wrapped()
        self.plain, self._plain_name = Switch(), Label(role="label").wrapped()
        self._plain_says = Label(role="small").wrapped()
        self.certificate = Button(kind="quiet", icon="folder")
        self.join = Button(kind="primary")
        self.travels = TravelCard()
        self._unsafe = QWidget()
        self._build()
        self.plain.setChecked(False)
        self.line.textChanged.connect(self.typed)
        self.line.returnPressed.connect(self._ask)
        self.paste.clicked.connect(self._paste)
        self.certificate.clicked.connect(self.certificate_asked)
        self.join.clicked.connect(self._ask)
        self.show_invited(None)
        self.retranslate()

    def take(self, line: str) -> None:
        """A scan, or what was pasted: the field holds it."""
        self.line.setText("".join(line.split()))
        self.join.setFocus()

    def show_invited(self, invited: Invited | None) -> None:
        """What the line invites to."""
        self._invited = invited
        self._unsafe.setVisible(invited is not None and not invited.is_local)
        self.plain.setChecked(False)
        self._say()

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
        self.line.clear()
        self._certificate = ""
        self.show_invited(None)

    def retranslate(self) -> None:
        """Word the leaf in the language of the moment."""
        self._heading.setText(self.tr("Join a hub"))
        self._says.setText(
            self.tr(
                "With a second till, a hub keeps together what both know of a customer: a database on a computer of "
                "the shop, or at a provider. Whoever looks after it invites this till: regulars hub invite."
            )
        )
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

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self) -> None:
        invited = self._invited
        self.join.setText(self.tr("Joining…") if self._joining else self.tr("Join"))
        self.join.setEnabled(invited is not None and not self._joining)
        if invited is None:
            typed = bool(self.line.text().strip())
            self.said.setText(self.tr("This is no invitation, or not a whole one.") if typed else "")
            self.said.set_tone("warn")
        else:
            text = (
                self.tr("{till} joins “{database}” on {server}.")
                if invited.till_name
                else self.tr("This till joins “{database}” on {server}.")
            )
            server = self.tr("this computer") if invited.is_local else invited.server
            self.said.setText(text.format(till=invited.till_name, database=invited.database, server=server))
            self.said.set_tone("")
        if self._certificate:
            self.said.setText(f"{self.said.text()} {self.tr('Certificate: {file}').format(file=self._certificate)}")
        self.said.setVisible(bool(self.said.text()))

    def _ask(self) -> None:
        if self.join.isEnabled():
            self.join_asked.emit(self.line.text(), not self._unsafe.isHidden() and self.plain.isChecked())

    def _paste(self) -> None:
        text = QApplication.clipboard().text()
        if text.strip():
            self.take(text)

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._says)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addWidget(self._unsafe)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.join)
        foot.addWidget(self.paste)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
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
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(card, 3)
        row.addWidget(self.travels, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(row)
        outer.addStretch(1)
