"""What the shop and this till are called, and how a slip ends: three fields and the button that keeps them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout

from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace

#: As much as the books take; a longer name would not stand on a slip.
NAME_LONGEST = 80
#: Three lines and their margins.
FOOTER_HEIGHT = 92


class NamesCard(Worded, QFrame):
    """Says what was typed when the button, or Enter in a name, asks for it."""

    #: Shop, till, the slip's last lines.
    saved = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._filled = ("", "", "")
        self._wrong = ""
        self._heading = Label(role="heading")
        self.shop_name, self.till_name, self.slip_footer = QLineEdit(), QLineEdit(), QPlainTextEdit()
        for edit in (self.shop_name, self.till_name):
            edit.setMaxLength(NAME_LONGEST)
            edit.returnPressed.connect(self._save)
            edit.textEdited.connect(lambda: self.show_problem(""))
        self.slip_footer.setFixedHeight(FOOTER_HEIGHT)
        self.slip_footer.setTabChangesFocus(True)
        self.fields = {
            "shop_name": Field(self.shop_name),
            "till_name": Field(self.till_name),
            "slip_footer": Field(self.slip_footer),
        }
        self.save = Button(kind="primary")
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(self.save)
        self.retranslate()

    @property
    def said(self) -> tuple[str, str, str]:
        """What stands in the fields."""
        return self.shop_name.text(), self.till_name.text(), self.slip_footer.toPlainText()

    def show_names(self, place: "Workplace", *, saved: bool = False) -> None:
        """Fill the fields; what was typed and not saved yet stays, unless it has just been saved."""
        if not saved and self.said != self._filled:
            return
        self.shop_name.setText(place.shop_name)
        self.till_name.setText(place.till_name)
        self.slip_footer.setPlainText(place.slip_footer)
        self._filled = self.said
        self.show_problem("")

    def show_problem(self, field: str) -> None:
        """Say which name is missing; empty: none is."""
        self._wrong = field
        for name, one in self.fields.items():
            one.set_problem(self.tr("Type a name: it stands on every slip.") if name == field else "")
        if field:
            self.fields[field].editor.setFocus()

    def retranslate(self) -> None:
        """Word the card in the language of the moment."""
        self._heading.setText(self.tr("Names"))
        self.fields["shop_name"].set_words(self.tr("Name of the shop"))
        self.fields["till_name"].set_words(self.tr("Name of this till"))
        self.fields["slip_footer"].set_words(self.tr("At the foot of every slip"))
        self.save.setText(self.tr("Save the names"))
        if self._wrong:
            self.show_problem(self._wrong)

    def _save(self) -> None:
        self.saved.emit(*self.said)
