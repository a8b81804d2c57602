"""The editors of goods and of small tables: steps, ladders, percents by tier, prices, sets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.programme.editing import Editing
from desktop.programme.editors import Editor
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit

#: Categories offered as buttons; a shop with more of them types.
OFFERED_MOST = 14


class NamesOfGoods(QWidget):
    """Goods and categories by name: buttons for what the shop has, a field for the rest."""

    changed = Signal()

    def __init__(self, editing: Editing, goods: Sequence[str], categories: Sequence[str]) -> None:
        super().__init__()
        self._naming = editing.naming
        offered = [*categories, *(name for name in self._naming.categories if name not in categories)]
        self._buttons: dict[str, Button] = {}
        flow = Flow(self, spacing=6)
        for name in offered[:OFFERED_MOST]:
            button = self._buttons[name] = Button(name, kind="choice")
            button.setChecked(name in categories)
            button.clicked.connect(self.changed)
            flow.addWidget(button)
        rest = [*categories[OFFERED_MOST:], *(self._naming.goods.get(code, code) for code in goods)]
        self.edit = QLineEdit(", ".join(rest))
        self.edit.setPlaceholderText(self.tr("Names or codes, with commas between"))
        self.edit.setMinimumWidth(300)
        self.edit.textEdited.connect(self.changed)
        flow.addWidget(self.edit)

    def read(self) -> tuple[list[str], list[str]]:
        """Goods by their codes, and categories."""
        codes = {name.casefold(): code for code, name in self._naming.goods.items()}
        goods, categories = [], [name for name, button in self._buttons.items() if button.isChecked()]
        for typed in (part.strip() for part in self.edit.text().split(",")):
            code = typed if typed in self._naming.goods or typed.isdigit() else codes.get(typed.casefold())
            if code:
                goods.append(code)
            elif typed and typed not in categories:
                categories.append(typed)
        return goods, categories


class ScopeEditor(Editor):
    """Which goods: these, and not those. Nothing marked means everything."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        said = editing.value or {}
        self.within = NamesOfGoods(editing, said.get("goods", []), said.get("categories", []))
        self.out = NamesOfGoods(editing, said.get("not_goods", []), said.get("not_categories", []))
        for words, names in ((self.tr("Only these (none: everything)"), self.within), (self.tr("Except"), self.out)):
            self.column.addWidget(Label(words, "label"))
            self.column.addWidget(names)
            names.changed.connect(self._say)
            names.edit.setAccessibleName(words)
        self.setMinimumWidth(340)

    def begin(self) -> None:
        """At the field of names."""
        self.within.edit.setFocus()

    def _say(self) -> None:
        goods, categories = self.within.read()
        not_goods, not_categories = self.out.read()
        said = {"goods": goods, "categories": categories, "not_goods": not_goods, "not_categories": not_categories}
        self.changed.emit({name: names for name, names in said.items() if names})


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a small table: what it is called, the decimals of its numbers or None for a text."""

    name: str
    title: str
    decimals: int | None
    #: What may be chosen in it; empty: anything is typed.
    options: tuple[tuple[str, str], ...] = ()
    begins: Any = 0


class RowsEditor(Editor):
    """A few rows, typed one under another; an emptied row is no row."""

    def __init__(
        self,
        editing: Editing,
        columns: Sequence[Column],
        rows: Sequence[dict[str, Any]],
        build: Callable[[list[dict[str, Any]]], Any],
        *,
        grows: bool = True,
    ) -> None:
        super().__init__(editing)
        self._columns, self._build = tuple(columns), build
        self._rows: list[dict[str, QWidget]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for number, column in enumerate(columns):
            self._grid.addWidget(Label(column.title, "small"), 0, number)
        self.column.addLayout(self._grid)
        self.add = Button(self.tr("One more"), icon="plus")
        self.add.clicked.connect(
            lambda: self._add({column.name: column.begins for column in self._columns}, focus=True)
        )
        self.add.setVisible(grows)
        self._grows = grows
        self.column.addWidget(self.add)
        for row in rows:
            self._add(row)

    def begin(self) -> None:
        """At the first row's last field: mostly the percent is what changes."""
        if self._rows:
            edit = list(self._rows[0].values())[-1]
            edit.setFocus()
            if isinstance(edit, QLineEdit):
                edit.selectAll()

    def field(self, row: int, name: str) -> QWidget:
        """One field."""
        return self._rows[row][name]

    def _one_more(self) -> None:
        self._add({column.name: column.begins for column in self._columns}, focus=True)

    def _add(self, row: dict[str, Any], *, focus: bool = False) -> None:
        at = len(self._rows) + 1
        fields: dict[str, QWidget] = {}
        for number, column in enumerate(self._columns):
            field = fields[column.name] = self._field(column, row.get(column.name))
            field.setMinimumWidth(110)
            field.setAccessibleName(column.title)
            self._grid.addWidget(field, at, number)
        if self._grows:
            gone = Button(kind="quiet", icon="close")
            gone.setFixedWidth(44)
            gone.setAccessibleName(self.tr("Take the row away"))
            gone.clicked.connect(lambda: self._remove(fields, gone))
            self._grid.addWidget(gone, at, len(self._columns))
        self._rows.append(fields)
        if focus:
            next(iter(fields.values())).setFocus()
            self.adjustSize()
            self._say()

    def _field(self, column: Column, value: Any) -> QWidget:
        if column.options:
            box = QComboBox()
            for option, words in column.options:
                box.addItem(words, option)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.currentIndexChanged.connect(self._say)
            return box
        if column.decimals is None:
            edit = QLineEdit(str(value or ""))
            edit.textEdited.connect(self._say)
            return edit
        number = MoneyEdit(column.decimals)
        number.set_amount(value)
        number.amount_changed.connect(self._say)
        return number

    def _remove(self, fields: dict[str, QWidget], button: Button) -> None:
        self._rows = [row for row in self._rows if row is not fields]
        for widget in (*fields.values(), button):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._say()

    def _say(self) -> None:
        rows = []
        for fields in self._rows:
            row = {name: _value(field) for name, field in fields.items()}
            if all(value is not None and value != "" for value in row.values()):
                rows.append(row)
        self.changed.emit(self._build(rows))


def _value(field: QWidget) -> Any:
    if isinstance(field, MoneyEdit):
        return field.amount
    if isinstance(field, QComboBox):
        return field.currentData()
    return field.text().strip() if isinstance(field, QLineEdit) else None
