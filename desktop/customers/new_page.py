"""The page on which a customer is written down: three fields, one of which is enough."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.customers.page_head import Page
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.near_rows import NearRows
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.near import NearHit

WIDTH = 560


class NewPage(Page):
    """Enter in any field writes them down."""

    typed = Signal(str, str)
    number_asked = Signal()
    submitted = Signal(str, str, str)
    #: The account of somebody who is known already.
    known = Signal(str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._problem = ("", "", "")
        self.name, self.phone, self.card = QLineEdit(), QLineEdit(), QLineEdit()
        for edit, longest in ((self.name, 200), (self.phone, 40), (self.card, 40)):
            edit.setMaxLength(longest)
        self.fields = {"name": Field(self.name), "phone": Field(self.phone), "card": Field(self.card)}
        self.fresh, self.do = Button(kind="plain", icon="cards"), Button(kind="primary", icon="plus")
        self.holder = Button(kind="plain", icon="customers")
        self.near = NearRows(words)
        form = QFrame()
        form.setProperty("surface", "card")
        form.setFixedWidth(WIDTH)
        inside = QVBoxLayout(form)
        inside.setContentsMargins(22, 20, 22, 18)
        inside.setSpacing(12)
        for field in self.fields.values():
            inside.addWidget(field)
        inside.addWidget(self.holder, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.near)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.do)
        buttons.addWidget(self.fresh)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        self.column.addWidget(form, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.name.textEdited.connect(self._say)
        self.phone.textEdited.connect(self._say)
        self.card.textEdited.connect(lambda: self.show_problem("", "", ""))
        for edit in (self.name, self.phone, self.card):
            edit.returnPressed.connect(self._submit)
        self.do.clicked.connect(self._submit)
        self.fresh.clicked.connect(self.number_asked)
        self.holder.clicked.connect(lambda: self.known.emit(self._problem[2]))
        self.near.chosen.connect(self.known)
        self.retranslate()

    def show_empty(self) -> None:
        """The form, with nothing in it."""
        for edit in (self.name, self.phone, self.card):
            edit.clear()
        self.show_problem("", "", "")
        self.name.setFocus()

    def show_near(self, hits: "tuple[NearHit, ...]") -> None:
        """Who it may be already."""
        self.near.show_hits(hits)

    def show_number(self, number: str) -> None:
        """A number for the card."""
        self.card.setText(number)

    def take_code(self, code: str) -> None:
        """A scanned card."""
        self.card.setText(code)
        self.show_problem("", "", "")

    def show_problem(self, field: str, code: str, holder: str) -> None:
        """Why it can't be, at its field."""
        self._problem = (field, code, holder)
        words = self.tr("Type a name, a phone or a card.") if code == "empty" else ""
        if code and not words:
            words = word_refusal(code, self._words())
        for name, one in self.fields.items():
            one.set_problem(words if name == field else "")
        self.holder.setVisible(bool(holder) and not self.near.shown)
        if field in self.fields:
            self.fields[field].editor.setFocus()

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        super().retranslate()
        self.title.setText(self.tr("New customer"))
        self.fields["name"].set_words(self.tr("Name"))
        self.fields["phone"].set_words(self.tr("Phone"))
        self.fields["card"].set_words(
            self.tr("Card"), self.tr("Scan it; without one they are found by phone and name.")
        )
        self.fresh.setText(self.tr("New number"))
        self.do.setText(self.tr("Write down"))
        self.holder.setText(self.tr("Show them"))
        self.show_problem(*self._problem)

    def _say(self) -> None:
        self.show_problem("", "", "")
        self.typed.emit(self.name.text(), self.phone.text())

    def _submit(self) -> None:
        self.submitted.emit(self.name.text(), self.phone.text(), self.card.text())
