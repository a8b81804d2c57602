"""The small editors at a chip: a number, a choice, marks, a text. Each says its value at every keystroke."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.programme.editing import Editing
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.money_edit import MoneyEdit
from desktop.wording.figures import percent
from desktop.wording.moments import weekdays
from desktop.wording.rule_names import choice_word


class Editor(QWidget):
    """Edits one value. `changed` carries it whole each time."""

    changed = Signal(object)

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def begin(self) -> None:
        """Put the keyboard where typing begins."""
        self.setFocus()


class NumberEditor(Editor):
    """A number with what people mostly choose beside it, and steps for a finger."""

    def __init__(
        self, editing: Editing, decimals: int, *, step: int = 1, quick: Sequence[tuple[int, str]] = (), least: int = 0
    ) -> None:
        super().__init__(editing)
        self._step, self._least = step, least
        self.edit = MoneyEdit(decimals)
        self.edit.setMinimumWidth(120)
        self.edit.set_amount(editing.value)
        self.edit.setAccessibleName(editing.title)
        self.less, self.more = Button(icon="minus"), Button(icon="plus")
        self.less.setAccessibleName(self.tr("Less"))
        self.more.setAccessibleName(self.tr("More"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.less, self.edit, self.more):
            row.addWidget(widget, 1 if widget is self.edit else 0)
        self.column.addLayout(row)
        if quick:
            flow = Flow()
            for value, words in quick:
                button = Button(words)
                button.clicked.connect(lambda _=False, value=value: self._take(value))
                flow.addWidget(button)
            self.column.addLayout(flow)
        self.edit.amount_changed.connect(self._typed)
        self.less.clicked.connect(lambda: self._take((self.edit.amount or 0) - self._step))
        self.more.clicked.connect(lambda: self._take((self.edit.amount or 0) + self._step))

    def begin(self) -> None:
        """What is typed replaces what was there."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _typed(self, amount: int | None) -> None:
        if amount is not None:
            self.changed.emit(amount)

    def _take(self, amount: int) -> None:
        amount = max(amount, self._least)
        self.edit.set_amount(amount)
        self.changed.emit(amount)


class ChoiceEditor(Editor):
    """One of a few, each a button with its words."""

    def __init__(self, editing: Editing, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__(editing)
        self.buttons: dict[Any, Button] = {}
        for value, words in options:
            button = self.buttons[value] = Button(words, kind="choice")
            button.setAutoExclusive(True)
            button.setChecked(value == editing.value)
            button.clicked.connect(lambda _=False, value=value: self.changed.emit(value))
            self.column.addWidget(button)

    def begin(self) -> None:
        """At the one that is chosen."""
        chosen = self.buttons.get(self.editing.value) or next(iter(self.buttons.values()), None)
        if chosen is not None:
            chosen.setFocus()


class MarksEditor(Editor):
    """Some of several, in their order."""

    def __init__(self, editing: Editing, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__(editing)
        flow = Flow()
        self.buttons: dict[Any, Button] = {}
        for value, words in options:
            button = self.buttons[value] = Button(words, kind="choice")
            button.setChecked(value in (editing.value or ()))
            button.clicked.connect(self._say)
            flow.addWidget(button)
        self.column.addLayout(flow)

    def begin(self) -> None:
        """At the first."""
        for button in list(self.buttons.values())[:1]:
            button.setFocus()

    def _say(self) -> None:
        self.changed.emit([value for value, button in self.buttons.items() if button.isChecked()])


class TextEditor(Editor):
    """A text; or several with commas between."""

    def __init__(self, editing: Editing, *, several: bool = False) -> None:
        super().__init__(editing)
        self.edit = QLineEdit(", ".join(editing.value or ()) if several else str(editing.value or ""))
        self.edit.setMinimumWidth(240)
        self.edit.setAccessibleName(editing.title)
        if several:
            self.edit.setPlaceholderText(self.tr("Several, with commas between"))
        self.column.addWidget(self.edit)
        self._several = several
        self.edit.textEdited.connect(self._typed)

    def begin(self) -> None:
        """What is typed replaces what was there."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _typed(self, text: str) -> None:
        names = [name.strip() for name in text.split(",") if name.strip()]
        self.changed.emit(names if self._several else text)


class FlagEditor(Editor):
    """Nothing to choose: the condition is there or is taken away."""


def _percent(editing: Editing) -> Editor:
    language = editing.naming.words.language
    quick = [(rate, percent(rate, language)) for rate in (300, 500, 700, 1000, 2000, 5000)]
    return NumberEditor(editing, 2, step=100, quick=quick)


def _free(editing: Editing) -> Editor:
    words = editing.naming.words
    quick = [(10_000, words.tr("free")), *((rate, percent(rate, words.language)) for rate in (5000, 3000, 2000))]
    return NumberEditor(editing, 2, step=500, quick=quick)


def _share(editing: Editing) -> Editor:
    words = editing.naming.words
    quick = [
        (10_000, words.tr("all")),
        (5000, words.tr("half")),
        *((r, percent(r, words.language)) for r in (3000, 2000)),
    ]
    return NumberEditor(editing, 2, step=500, quick=quick)


def _money(editing: Editing) -> Editor:
    whole = int(10**editing.money_decimals)
    return NumberEditor(editing, editing.money_decimals, step=max(whole, _round_step(editing.value or 0)))


def _points(editing: Editing) -> Editor:
    return NumberEditor(editing, editing.decimals, step=max(1, _round_step(editing.value or 0)))


def _round_step(value: int) -> int:
    """A step that feels right at that size: 10 000 goes by 1 000."""
    return int(10 ** max(0, len(str(abs(value))) - 2))


def _count(editing: Editing) -> Editor:
    return NumberEditor(editing, 0, least=0 if editing.slot.default == 0 else 1)


def _days(editing: Editing) -> Editor:
    quick = [(days, str(days)) for days in (7, 14, 30, 60, 90)]
    return NumberEditor(editing, 0, quick=quick)


def _times(editing: Editing) -> Editor:
    words = editing.naming.words
    quick = [(200, words.tr("double")), (300, words.tr("triple")), (150, "× 1½")]
    return NumberEditor(editing, 2, step=100, quick=quick, least=100)


def _choice(editing: Editing) -> Editor:
    name, words = editing.slot.name, editing.naming.words
    return ChoiceEditor(editing, [(option, choice_word(name, option, words)) for option in editing.slot.options])


def _named(home: str) -> Callable[[Editing], Editor]:
    def make(editing: Editing) -> Editor:
        naming = editing.naming
        return ChoiceEditor(editing, [(one, naming.named(home, one)) for one in naming.ids(home)])

    return make


def _campaign(editing: Editing) -> Editor:
    discounts = editing.naming.document.get("discounts") or {}
    coupons = [rule for rule in discounts.get("campaigns", []) if rule.get("coupon")]
    return ChoiceEditor(editing, [(rule.get("id"), str(rule.get("name"))) for rule in coupons])


def _weekdays(editing: Editing) -> Editor:
    words = editing.naming.words
    return MarksEditor(editing, [(number, weekdays([number - 1], words)) for number in range(1, 8)])


def _tiers(editing: Editing) -> Editor:
    naming = editing.naming
    return MarksEditor(editing, [(tier, naming.tier(tier)) for tier in naming.ids("tiers")])


#: The editors that are one value; `row_editors` and `time_editors` have those of several.
SIMPLE: dict[str, Callable[[Editing], Editor]] = {
    "percent": _percent,
    "free": _free,
    "share": _share,
    "money": _money,
    "points": _points,
    "count": _count,
    "days": _days,
    "times": _times,
    "choice": _choice,
    "purse": _named("purses"),
    "campaign": _campaign,
    "weekdays": _weekdays,
    "tiers": _tiers,
    "text": TextEditor,
    "groups": lambda editing: TextEditor(editing, several=True),
    "flag": FlagEditor,
}
