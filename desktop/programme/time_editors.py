"""The editors of days and hours: from a day to a day, a season, hours, around a birthday, how long something lasts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout

from desktop.programme.day_edits import DayEdit, HourEdit
from desktop.programme.editing import Editing
from desktop.programme.editors import Editor
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.wording.rule_names import choice_word


class DatesEditor(Editor):
    """A first and a last whole day; each may be left open."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        form = QFormLayout()
        form.setSpacing(8)
        self.ends: dict[str, tuple[QCheckBox, DayEdit]] = {}
        for key, words in (("from", self.tr("From")), ("to", self.tr("To the end of"))):
            on, edit = QCheckBox(words), DayEdit()
            said = (editing.value or {}).get(key)
            on.setChecked(said is not None)
            # What is not said yet is offered a month after what is.
            other = QDate.fromString(str((editing.value or {}).get("from")), "yyyy-MM-dd")
            offered = other.addMonths(1) if other.isValid() else QDate.currentDate()
            edit.setDate(QDate.fromString(said, "yyyy-MM-dd") if said else offered)
            edit.setEnabled(on.isChecked())
            edit.setAccessibleName(words)
            on.toggled.connect(edit.setEnabled)
            on.toggled.connect(self._say)
            edit.dateChanged.connect(self._say)
            form.addRow(on, edit)
            self.ends[key] = (on, edit)
        self.column.addLayout(form)

    def begin(self) -> None:
        """At the first day."""
        self.ends["from"][0].setFocus()

    def _say(self) -> None:
        said = {key: edit.date().toString("yyyy-MM-dd") for key, (on, edit) in self.ends.items() if on.isChecked()}
        self.changed.emit(said or None)


class SeasonEditor(Editor):
    """A first and a last day of every year; it may pass New Year."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        row = QHBoxLayout()
        self.ends: dict[str, DayEdit] = {}
        for key in ("from", "to"):
            edit = self.ends[key] = DayEdit()
            edit.setDisplayFormat("d MMM")
            # A leap year: the 29th of February can be chosen.
            edit.setDateRange(QDate(2000, 1, 1), QDate(2000, 12, 31))
            edit.setDate(QDate.fromString(f"2000-{(editing.value or {}).get(key, '01-01')}", "yyyy-MM-dd"))
            edit.dateChanged.connect(self._say)
            row.addWidget(edit)
        self.column.addLayout(row)

    def begin(self) -> None:
        """At the first day."""
        self.ends["from"].setFocus()

    def _say(self) -> None:
        self.changed.emit({key: edit.date().toString("MM-dd") for key, edit in self.ends.items()})


class HoursEditor(Editor):
    """From an hour to an hour, which is not in it any more."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.ends: dict[str, HourEdit] = {}
        for key in ("from", "to"):
            edit = self.ends[key] = HourEdit()
            edit.setTime(QTime.fromString(str((editing.value or {}).get(key, "00:00")), "HH:mm"))
            edit.timeChanged.connect(self._say)
            row.addWidget(edit, 1)
        self.column.addLayout(row)
        self.column.addWidget(Label(self.tr("At the last minute it is over."), "small"))

    def begin(self) -> None:
        """At the first hour."""
        self.ends["from"].setFocus()

    def _say(self) -> None:
        self.changed.emit({key: edit.time().toString("HH:mm") for key, edit in self.ends.items()})


class BirthdayEditor(Editor):
    """Days before and after the birthday."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        form = QFormLayout()
        form.setSpacing(8)
        self.edits: dict[str, MoneyEdit] = {}
        for key, words in (("before", self.tr("Days before")), ("after", self.tr("Days after"))):
            edit = self.edits[key] = MoneyEdit(0)
            edit.set_amount((editing.value or {}).get(key, 0))
            edit.setAccessibleName(words)
            edit.amount_changed.connect(self._say)
            form.addRow(Label(words), edit)
        self.column.addLayout(form)

    def begin(self) -> None:
        """At the days before."""
        self.edits["before"].setFocus()
        self.edits["before"].selectAll()

    def _say(self) -> None:
        if all(edit.amount is not None for edit in self.edits.values()):
            self.changed.emit({key: edit.amount for key, edit in self.edits.items()})


class SpanEditor(Editor):
    """A span chosen by its name, with a number where it counts one."""

    def __init__(self, editing: Editing, keys: tuple[str, str], options: Sequence[str], counts: Sequence[str]) -> None:
        """`keys` are those of the name and of the number; `counts` are the names that want a number."""
        super().__init__(editing)
        (self._name, self._number), self._counts = keys, counts
        words_of = "lasts" if self._name == "for" else "window"
        value: dict[str, Any] = editing.value if isinstance(editing.value, dict) else {}
        chosen = value.get(self._name) or options[0]
        self.choice = QComboBox()
        for option in options:
            self.choice.addItem(choice_word(words_of, option, editing.naming.words), option)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setMinimumWidth(240)
        self.edit = MoneyEdit(0)
        self.edit.set_amount(value.get(self._number) or 6)
        self.less, self.more = Button(icon="minus"), Button(icon="plus")
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.less, self.edit, self.more):
            row.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.choice)
        self.choice.currentIndexChanged.connect(self._say)
        self.edit.amount_changed.connect(self._say)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self._show()

    def begin(self) -> None:
        """At the number, or where there is none at the name."""
        if self.edit.isEnabled():
            self.edit.setFocus()
            self.edit.selectAll()
        else:
            self.choice.setFocus()

    def _show(self) -> None:
        counts = self.choice.currentData() in self._counts
        for widget in (self.edit, self.less, self.more):
            widget.setEnabled(counts)

    def _step(self, by: int) -> None:
        self.edit.set_amount(max(1, (self.edit.amount or 0) + by))
        self._say()

    def _say(self) -> None:
        self._show()
        span = self.choice.currentData()
        if span not in self._counts:
            self.changed.emit({self._name: span})
        elif self.edit.amount:
            self.changed.emit({self._name: span, self._number: self.edit.amount})


_LASTS = ("days", "months", "months_from_visit", "month_end", "year_end", "forever")
_SPANS = ("lifetime", "calendar_year", "last_days")


def lifetime(editing: Editing) -> Editor:
    """How long something lasts."""
    return SpanEditor(editing, ("for", "count"), _LASTS, _LASTS[:3])


def window(editing: Editing) -> Editor:
    """Over what time something is counted."""
    return SpanEditor(editing, ("span", "days"), _SPANS, _SPANS[2:])


def tier_window(editing: Editing) -> Editor:
    """Over what time tiers are counted."""
    return SpanEditor(editing, ("window", "days"), (*_SPANS, "since_change"), _SPANS[2:])


TIMES = {
    "dates": DatesEditor,
    "season": SeasonEditor,
    "hours": HoursEditor,
    "birthday": BirthdayEditor,
    "lifetime": lifetime,
    "window": window,
    "span": tier_window,
}
