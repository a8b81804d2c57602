"""The sheet in which a period is chosen, by name or day by day, and what it is held against."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.reports.asked import Period
from db.reports.periods import AGAINST, SPANS, Chosen, period
from desktop.widgets.button import Button
from desktop.widgets.day_text import DayText
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.wording.reports.spans import against_name, span_days, span_name
from desktop.wording.words import Words


class PeriodSheet(QWidget):
    """A named period is taken with one press; typed days as soon as both can be read."""

    chosen = Signal(object)
    #: There is nothing more to choose.
    done = Signal()
    #: What stands there is no period, in words; empty where it is one.
    unclear = Signal(str)

    def __init__(self, at: Chosen, today: date, words: Words, *, holds_against: bool) -> None:
        super().__init__()
        self._at, self._today = at, today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(6)
        self.spans: dict[str, Button] = {}
        for place, span in enumerate(span for span in SPANS if span != "days"):
            button = self.spans[span] = Button(span_name(span, words), kind="choice")
            button.setToolTip(span_days(period(Chosen(span=span), today), words, today=today))
            button.setChecked(span == at.span)
            button.clicked.connect(lambda _=False, span=span: self._take(span))
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        self.first, self.last = DayText(latest=today), DayText(latest=today)
        looked_at = period(at, today)
        row = QHBoxLayout()
        row.setSpacing(6)
        for edit, name, day in (
            (self.first, self.tr("From"), looked_at.first),
            (self.last, self.tr("To"), looked_at.last),
        ):
            field = Field(edit)
            field.set_words(name)
            edit.set_day(day)
            edit.told.connect(self._take_days)
            edit.unclear.connect(
                lambda: self.unclear.emit(self.tr("This is no day that has been. Type it like 16.11.2026."))
            )
            row.addWidget(field)
        column.addLayout(row)
        self.against: dict[str, Button] = {}
        if holds_against:
            column.addWidget(Label(self.tr("Compare with"), role="label"))
            for name in AGAINST:
                button = self.against[name] = Button(against_name(name, words), kind="choice")
                button.setChecked(name == at.against)
                button.clicked.connect(lambda _=False, name=name: self._hold(name))
                column.addWidget(button)

    def begin(self) -> None:
        """At what is taken."""
        self.spans.get(self._at.span, next(iter(self.spans.values()))).setFocus()

    def _take(self, span: str) -> None:
        self.done.emit()
        self.chosen.emit(Chosen(span=span, against=self._at.against))

    def _take_days(self) -> None:
        first, last = self.first.day, self.last.day
        if first is None or last is None:
            return
        if first > last:
            self.unclear.emit(self.tr("The first day comes after the last one."))
            return
        self.unclear.emit("")
        days = Period(first, last)
        if days != period(self._at, self._today):
            self._at = Chosen(span="days", days=days, against=self._at.against)
            self._mark(self.spans, "")
            self.chosen.emit(self._at)

    def _hold(self, against: str) -> None:
        self._at = Chosen(span=self._at.span, days=self._at.days, against=against)
        self._mark(self.against, against)
        self.chosen.emit(self._at)

    def _mark(self, buttons: dict[str, Button], taken: str) -> None:
        for name, button in buttons.items():
            button.setChecked(name == taken)
