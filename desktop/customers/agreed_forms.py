"""The forms of what is agreed with one customer: a tier up to a day, a percent of their own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.customers.agreed_presenter import TermsAsked
from desktop.widgets.button import Button
from desktop.widgets.day_text import DayText
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit

if TYPE_CHECKING:
    from loyalty.standing import Terms


class _Form(QFrame):
    """Fields in two columns and buttons below; Enter in the last field is the first button."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.title = Label(role="strong")
        self.do, self.leave = Button(kind="primary"), Button(kind="quiet")
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.do)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addLayout(buttons)
        self.leave.clicked.connect(self.hide)
        self.hide()

    def show_problem(self, field: str, words: str) -> None:
        """What is wrong, at its field; an empty name: nothing is."""
        for name, one in self.fields.items():
            one.set_problem(words if name == field else "")
        if field in self.fields and words:
            self.fields[field].editor.setFocus()

    def _add(self, name: str, field: Field) -> None:
        place = len(self.fields)
        self.fields[name] = field
        self._grid.addWidget(field, place // 2, place % 2)


class TierForm(_Form):
    """A tier, until when, and who gives it."""

    asked = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.tier, self.until, self.author = QComboBox(), DayText(), QLineEdit()
        for name, editor in (("tier", self.tier), ("tier_until", self.until), ("tier_by", self.author)):
            self._add(name, Field(editor))
        self.do.clicked.connect(self._ask)
        self.author.returnPressed.connect(self._ask)

    def open(self, tiers: list[tuple[str, str]]) -> None:
        """Choose among these, the highest offered first."""
        self.tier.clear()
        for tier_id, name in reversed(tiers):
            self.tier.addItem(name, tier_id)
        self.until.clear()
        self.show_problem("", "")
        self.show()
        self.tier.setFocus()

    def retranslate(self) -> None:
        """Word the form in the language of the moment."""
        self.title.setText(self.tr("Give a tier by hand"))
        self.fields["tier"].set_words(self.tr("Tier"))
        self.fields["tier_until"].set_words(self.tr("Through the day"))
        self.fields["tier_by"].set_words(self.tr("Who gives it"))
        self.until.setPlaceholderText(self.tr("day, month, year"))
        self.do.setText(self.tr("Give"))
        self.leave.setText(self.tr("Cancel"))

    def _ask(self) -> None:
        self.asked.emit(self.tier.currentData(), self.until.day, self.author.text())


class TermsForm(_Form):
    """A percent, from which order on, until when, and who agreed to it."""

    asked = Signal(object)

    def __init__(self, decimals: int) -> None:
        super().__init__()
        self._id = ""
        self.rate, self.starts_at = MoneyEdit(2), MoneyEdit(decimals)
        self.ends_on, self.author = DayText(), QLineEdit()
        for name, editor in (
            ("rate", self.rate),
            ("starts_at", self.starts_at),
            ("ends_on", self.ends_on),
            ("terms_by", self.author),
        ):
            self._add(name, Field(editor))
        self.do.clicked.connect(self._ask)
        self.author.returnPressed.connect(self._ask)

    def open(self, terms: "Terms | None") -> None:
        """New ones, or these to be put right."""
        self._id = terms.id if terms is not None else ""
        self.rate.set_amount(terms.rate if terms is not None else None)
        self.starts_at.set_amount(terms.starts_at if terms is not None else 0)
        self.ends_on.set_day(terms.ends_on if terms is not None else None)
        self.author.setText(terms.agreed_by if terms is not None else self.author.text())
        self.show_problem("", "")
        self.retranslate()
        self.show()
        self.rate.setFocus()

    def retranslate(self) -> None:
        """Word the form in the language of the moment."""
        self.title.setText(self.tr("Change the terms") if self._id else self.tr("A percent of their own"))
        self.fields["rate"].set_words(self.tr("Percent"))
        self.fields["starts_at"].set_words(self.tr("On orders from"))
        self.fields["ends_on"].set_words(self.tr("Through the day"), self.tr("Empty: until further notice."))
        self.fields["terms_by"].set_words(self.tr("Who agreed"))
        self.ends_on.setPlaceholderText(self.tr("day, month, year"))
        self.do.setText(self.tr("Agree"))
        self.leave.setText(self.tr("Cancel"))

    def _ask(self) -> None:
        if not self.ends_on.is_clear:
            self.show_problem("ends_on", self.tr("Type a day like {example}.").format(example="14.03.2027"))
            return
        asked = TermsAsked(
            id=self._id,
            rate=self.rate.amount,
            starts_at=self.starts_at.amount,
            ends_on=self.ends_on.day,
            agreed_by=self.author.text(),
        )
        self.asked.emit(asked)
