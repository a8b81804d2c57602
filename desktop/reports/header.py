"""The line over every report: what it is and of which days, and the few things that can be chosen for all of them."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.reports.periods import held_against, period
from desktop.reports.chooser import Chooser
from desktop.reports.filter_sheet import FilterSheet, offered, said_of
from desktop.reports.period_sheet import PeriodSheet
from desktop.widgets.button import Button
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.popover import Popover
from desktop.wording.reports import said
from desktop.wording.reports.spans import span_days
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.question import Question
    from desktop.reports.asking_presenter import Around, Wanted

#: As wide as three columns of titles.
SHEET_WIDEST = 900
#: Chips keep their width while words in them change; what is longer is cut with dots.
PERIOD_WIDTH, FILTER_LEAST, FILTER_MOST = 190, 104, 210
LIST_KEY = "Ctrl+L"
#: In a narrower line the title has the room of a key that is written on its button.
WIDE_FROM = 1_000


class Header(QWidget):
    """Its height never changes, and what is pressed most stands at the right edge."""

    left = Signal()
    #: A question by its name.
    opened = Signal(str)
    #: A `Chosen`.
    period_chosen = Signal(object)
    #: (kind, value).
    filtered = Signal(str, str)

    def __init__(self, words: Callable[[], Words], today: Callable[[], date], over: QWidget) -> None:
        super().__init__()
        self._words, self._today = words, today
        self._names: tuple[str, ...] = ()
        self._around: Around | None = None
        self._wanted: Wanted | None = None
        self._of: Question | None = None
        self._title = ""
        self.popover = Popover(over, widest=SHEET_WIDEST)
        self.back = Button(kind="quiet", icon="chevron-left")
        self.back.setFixedWidth(48)
        self.title = FitLabel(25)
        self.days = Label(role="small")
        self.days.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list = Button(icon="list", key=LIST_KEY)
        self.filter = Button(icon="filter")
        self.period = Button(icon="day")
        self.period.setFixedWidth(PERIOD_WIDTH)
        #: What else may stand at the end of the line.
        self.ends = QHBoxLayout()
        self.ends.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.days)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(names, 1)
        for button in (self.list, self.filter, self.period):
            row.addWidget(button)
        row.addLayout(self.ends)
        self.back.clicked.connect(self.left)
        self.list.clicked.connect(self.open_list)
        self.filter.clicked.connect(self.open_filter)
        self.period.clicked.connect(self.open_period)
        self.retranslate()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Which questions there are."""
        self._names = names

    def show_around(self, around: "Around") -> None:
        """What filters can ask for."""
        self._around = around
        self.retranslate()

    def show_wanted(self, wanted: "Wanted", of: "Question", *, can_go_back: bool, title: str = "") -> None:
        """What is asked for; `title` where that is not the question itself but what is behind something of it."""
        self._wanted, self._of, self._title = wanted, of, title
        self.back.setVisible(can_go_back)
        self.retranslate()

    def open_list(self) -> None:
        """All questions."""
        if self._wanted is None:
            return
        sheet = Chooser(self._names, self._wanted.question, self._words())
        sheet.chosen.connect(self.popover.dismiss)
        sheet.chosen.connect(self.opened)
        self.popover.open(self.list, self.tr("What do you want to know?"), sheet)
        sheet.begin()

    def open_period(self) -> None:
        """Which days."""
        if self._wanted is None or self._of is None:
            return
        holds = "before" in self._of.heeds
        sheet = PeriodSheet(self._wanted.chosen, self._today(), self._words(), holds_against=holds)
        sheet.done.connect(self.popover.dismiss)
        sheet.chosen.connect(self.period_chosen)
        sheet.unclear.connect(self.popover.show_problem)
        self.popover.open(self.period, self.tr("Which days?"), sheet)
        sheet.begin()

    def open_filter(self) -> None:
        """Of whom and where."""
        if self._wanted is None or self._of is None or self._around is None:
            return
        sheet = FilterSheet(self._wanted, self._of.heeds, self._around, self._words())
        sheet.chosen.connect(self.filtered)
        self.popover.open(self.filter, self.tr("Show only"), sheet)
        sheet.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the title the room of a key."""
        super().resizeEvent(event)
        self.list.show_key(shown=self.width() >= WIDE_FROM)

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.popover.dismiss()
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the line in the language of the moment."""
        words = self._words()
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Alt+←)"))
        self.list.setText(self.tr("All reports"))
        self.filter.setText(self.tr("Filter"))
        wanted, of = self._wanted, self._of
        if wanted is None or of is None:
            return
        self.title.set_text(said.place(self._title, words) or self._title or said.title(wanted.question, words))
        self.period.setVisible("period" in of.heeds)
        chosen, today = wanted.chosen, self._today()
        days = span_days(period(chosen, today), words, today=today)
        self.period.setText(days)
        self.period.setToolTip(days)
        against = held_against(chosen, today) if {"period", "before"} <= of.heeds else None
        said_days = [
            self.tr("compared with {days}").format(days=span_days(against, words, today=today)) if against else ""
        ]
        if self._title:
            said_days.insert(0, said.title(of.name, words))
        only = ""
        if self._around is not None:
            only = said_of(wanted, of.heeds, self._around, words)
            there = offered(self._around, words)
            self.filter.setVisible(any(there[kind] for kind in there if kind in of.heeds))
            self.filter.setText(only or self.tr("Filter"))
            self.filter.setToolTip(only)
        self.filter.setCheckable(bool(only))
        self.filter.setChecked(bool(only))
        self.filter.setFixedWidth(max(FILTER_LEAST, min(self.filter.sizeHint().width(), FILTER_MOST)))
        self.days.setText(" · ".join(part for part in said_days if part))
