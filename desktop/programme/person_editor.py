"""The customer of a try-out: find a real one, or make one up."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.programme.customers_tried import Person, changed
from desktop.programme.day_edits import DayEdit
from desktop.programme.naming import Naming
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit

if TYPE_CHECKING:
    from db.lookup.customers import CustomerHit


class PersonEditor(QWidget):
    """Says the whole person at every change."""

    person_changed = Signal(object)
    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self, person: Person, naming: Naming) -> None:
        super().__init__()
        self._person, self._naming = person, naming
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("A real customer: name, phone or card"))
        self.search.setClearButtonEnabled(True)
        self._hits = QVBoxLayout()
        self._hits.setSpacing(4)
        self.guest = QCheckBox(self.tr("A guest without a card"))
        self.guest.setChecked(person.guest)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self.fields: dict[str, QWidget] = {}
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addLayout(self._hits)
        column.addWidget(self.guest)
        column.addLayout(self._grid)
        self.search.textEdited.connect(self.searched)
        self.guest.toggled.connect(self._say)
        self.setMinimumWidth(380)

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        """Real customers to choose from."""
        while (item := self._hits.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for hit in hits:
            button = Button(f"{hit.name or hit.phone}  {hit.card_number}".strip(), icon="customers")
            button.clicked.connect(lambda _=False, account=hit.account_id: self.chosen.emit(account))
            self._hits.addWidget(button)
        self.adjustSize()

    def begin(self) -> None:
        """At the first figure: mostly somebody is made up."""
        self.fields["tier"].setFocus()

    def _fill(self) -> None:
        person, naming = self._person, self._naming
        tier = QComboBox()
        tier.addItem(self.tr("as earned"), "")
        for one in naming.ids("tiers"):
            tier.addItem(naming.tier(one), one)
        tier.setCurrentIndex(max(0, tier.findData(person.tier)))
        tier.currentIndexChanged.connect(self._say)
        self._row("tier", self.tr("Tier"), tier)
        decimals = naming.words.currency.decimals
        self._number("spent", self.tr("Spent before"), person.spent, decimals)
        self._number("visits", self.tr("Visits before"), person.visits, 0)
        self._number("away", self.tr("Days since the last"), person.away, 0)
        for purse in naming.ids("purses"):
            held = naming.purse(purse)
            self._number(f"purse {purse}", held.name, person.balances.get(purse, 0), held.scale)
        groups = QLineEdit(", ".join(person.groups))
        groups.textEdited.connect(self._say)
        self._row("groups", self.tr("Groups"), groups)
        self.has_birthday = QCheckBox(self.tr("Birthday"))
        self.has_birthday.setChecked(person.birthday is not None)
        birthday = DayEdit()
        born = person.birthday
        birthday.setDate(QDate(born.year, born.month, born.day) if born else QDate(1990, 1, 1))
        birthday.dateChanged.connect(self._say)
        self.has_birthday.toggled.connect(self._say)
        at = self._grid.rowCount()
        self._grid.addWidget(self.has_birthday, at, 0)
        self._grid.addWidget(birthday, at, 1)
        self.fields["birthday"] = birthday
        self._coupons(naming.document)

    def _coupons(self, document: Mapping[str, Any]) -> None:
        self.coupons: dict[str, QCheckBox] = {}
        for rule in (document.get("discounts") or {}).get("campaigns", []):
            if rule.get("coupon"):
                box = self.coupons[rule["id"]] = QCheckBox(self.tr("Shows: {coupon}").format(coupon=rule.get("name")))
                box.setChecked(rule["id"] in self._person.coupons)
                box.toggled.connect(self._say)
                self._grid.addWidget(box, self._grid.rowCount(), 0, 1, 2)

    def _row(self, name: str, words: str, field: QWidget) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(Label(words, "label"), at, 0)
        self._grid.addWidget(field, at, 1)
        field.setAccessibleName(words)
        self.fields[name] = field

    def _number(self, name: str, words: str, value: int, decimals: int) -> None:
        field = MoneyEdit(decimals)
        field.set_amount(value)
        field.amount_changed.connect(self._say)
        self._row(name, words, field)

    def _amount(self, name: str) -> int:
        field = self.fields[name]
        return field.amount or 0 if isinstance(field, MoneyEdit) else 0

    def _say(self) -> None:
        tier, groups, birthday = self.fields["tier"], self.fields["groups"], self.fields["birthday"]
        assert isinstance(tier, QComboBox)
        assert isinstance(groups, QLineEdit)
        assert isinstance(birthday, DayEdit)
        coupons = tuple(rule for rule, box in self.coupons.items() if box.isChecked())
        if self.guest.isChecked():
            self.person_changed.emit(Person(guest=True, coupons=coupons))
            return
        sender = self.sender()
        if self._person.described is not None and (sender in self.coupons.values()):
            self.person_changed.emit(replace(self._person, coupons=coupons))
            return
        self.person_changed.emit(
            changed(
                self._person,
                tier=tier.currentData(),
                spent=self._amount("spent"),
                visits=self._amount("visits"),
                away=self._amount("away"),
                balances={name[6:]: self._amount(name) for name in self.fields if name.startswith("purse ")},
                groups=tuple(part.strip() for part in groups.text().split(",") if part.strip()),
                birthday=birthday.date().toPython() if self.has_birthday.isChecked() else None,
                coupons=coupons,
            )
        )
