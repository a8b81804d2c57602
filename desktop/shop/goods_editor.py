"""The editor for one kind of goods, beside the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.worded import Worded

if TYPE_CHECKING:
    from db.lookup.goods import GoodsView
    from loyalty.money import Currency

WIDTH = 360


class GoodsEditor(Worded, QFrame):
    """Four fields. Enter saves, Escape leaves."""

    #: Code, name, category, price in minor units or None.
    saved = Signal(str, str, str, object)
    deleted = Signal()
    left = Signal()

    def __init__(self, currency: "Currency") -> None:
        super().__init__()
        self.setProperty("surface", "aside")
        self.setFixedWidth(WIDTH)
        self._is_new = True
        self._problem = ("", "")
        self.title = Label(role="heading")
        self.code, self.name, self.category = QLineEdit(), QLineEdit(), QLineEdit()
        self.price = MoneyEdit(currency.decimals)
        self.code.setMaxLength(40)
        self.name.setMaxLength(200)
        self.category.setMaxLength(200)
        self.fields = {
            "code": Field(self.code),
            "name": Field(self.name),
            "category": Field(self.category),
            "price": Field(self.price),
        }
        self.save, self.leave = Button(kind="primary"), Button(icon="close", kind="quiet")
        self.delete = Button(kind="danger", icon="bin")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.leave)
        column.addLayout(top)
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(self.save)
        column.addStretch(1)
        column.addWidget(self.delete)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self.deleted)
        self.leave.clicked.connect(self.left)
        for edit in (self.code, self.name, self.category, self.price):
            edit.textEdited.connect(lambda: self.show_problem("", ""))
        self.retranslate()

    @property
    def takes_code(self) -> bool:
        """Whether a scan belongs into the code: new goods that have none yet."""
        return not self.isHidden() and self._is_new and not self.code.text()

    def show_goods(self, goods: "GoodsView | None") -> None:
        """Fill the form; with nothing, or with a code alone, for new goods."""
        self._is_new = goods is None or not goods.name
        self.code.setText(goods.code if goods else "")
        self.name.setText(goods.name if goods else "")
        self.category.setText(goods.category if goods else "")
        self.price.set_amount(goods.price if goods and not self._is_new else None)
        self.delete.setVisible(not self._is_new)
        self.show_problem("", "")
        self.show()
        (self.name if self.code.text() else self.code).setFocus()

    def take_code(self, code: str) -> None:
        """A scan for the form."""
        self.code.setText(code)
        self.name.setFocus()

    def show_problem(self, field: str, code: str) -> None:
        """Say what is wrong, at its field."""
        self._problem = (field, code)
        for name, one in self.fields.items():
            one.set_problem(self._words() if name == field else "")
        if field:
            self.fields[field].editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from every field, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the form in the language of the moment."""
        self.title.setText(self.tr("New goods") if self._is_new else self.tr("Goods"))
        self.fields["code"].set_words(self.tr("Code"), self.tr("Scan it, or type it."))
        self.fields["name"].set_words(self.tr("Name"))
        self.fields["category"].set_words(self.tr("Category"), self.tr("Rules of the programme can name it."))
        self.fields["price"].set_words(self.tr("Price"))
        self.save.setText(self.tr("Save"))
        self.delete.setText(self.tr("Take off the list"))
        self.leave.setAccessibleName(self.tr("Close"))
        if self._problem[0]:
            self.show_problem(*self._problem)

    def _words(self) -> str:
        field, code = self._problem
        if code == "taken":
            return self.tr("Other goods have this code already.")
        if field == "price":
            return self.tr("Type what one costs.")
        return self.tr("This can't be empty.") if code else ""

    def _save(self) -> None:
        self.saved.emit(self.code.text(), self.name.text(), self.category.text(), self.price.amount)
