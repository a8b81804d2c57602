"""Publishing: what changes, whether the examples come out, from which day, by whom."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.programme.changes_list import ChangesList
from desktop.programme.day_edits import DayEdit
from desktop.programme.versions_presenter import PublishShown
from desktop.widgets.button import Button
from desktop.widgets.field import Field, surface
from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded


class PublishPage(Worded, QWidget):
    """One page, one hero button."""

    #: The day it holds from, and who publishes.
    published = Signal(object, str)
    left = Signal()
    #: What comes out now is right: the examples are to expect it.
    accepted = Signal()
    #: The rules that came from another till are to take the draft's place.
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self._shown: PublishShown | None = None
        self._title = Label(role="heading")
        self.back = Button(icon="chevron-left", key="Esc")
        self._changes_title, self._examples = Label(role="strong"), Label(role="strong").wrapped()
        self.changes, self.wrong = ChangesList(), ChangesList()
        self.when = Segmented((("now", ""), ("day", "")))
        self.when.choose("now")
        self.day = DayEdit()
        self.day.setEnabled(False)
        self.author = QLineEdit()
        self._author = Field(self.author)
        self.publish = Button(kind="hero")
        self.accept = Button(icon="tick")
        self.overtaken = Label(role="strong", tone="warn").wrapped()
        self.take_new = Button(icon="tick")
        self._build()
        self.when.chosen.connect(self._choose_when)
        self.back.clicked.connect(self.left)
        self.publish.clicked.connect(self._publish)
        self.accept.clicked.connect(self.accepted)
        self.take_new.clicked.connect(self.new_asked)
        self.retranslate()

    def show_publish(self, shown: PublishShown, today: date) -> None:
        """What would be published."""
        self._shown, self._today = shown, today
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        if not self.day.isEnabled():
            self.day.setDate(self.day.minimumDate())
        self.overtaken.setText(shown.overtaken)
        for part in (self.overtaken, self.take_new):
            part.setVisible(bool(shown.overtaken))
        self.changes.show_lines(
            tuple((one.how, one.words) for one in shown.changes), self.tr("Nothing differs from what is in force.")
        )
        self.show_refused((*shown.problems, *shown.failing))
        self.publish.setEnabled(shown.can_publish)
        self.accept.setVisible(bool(shown.failing))
        self.retranslate()
        # Enter, pressed twice, must not take another till's work back.
        (self.take_new if shown.overtaken else self.publish if shown.can_publish else self.back).setFocus()

    def show_refused(self, problems: tuple[str, ...]) -> None:
        """What has to be mended first."""
        self.wrong.show_lines(tuple(("wrong", words) for words in problems))
        self.wrong.setVisible(bool(problems))

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self._title.setText(self.tr("Publish"))
        self.back.setText(self.tr("Back"))
        self._changes_title.setText(self.tr("What changes for customers"))
        self.when.set_options((("now", self.tr("From today")), ("day", self.tr("From a day"))))
        self._author.set_words(self.tr("Published by"), self.tr("Stays with the version for good."))
        self.take_new.setText(self.tr("Take the new rules"))
        self.publish.setText(self.tr("Publish"))
        self.accept.setText(self.tr("What comes out now is right: change the examples"))
        shown = self._shown
        if shown is None:
            return
        if shown.problems:
            self._examples.setText(self.tr("The rules have mistakes. Mend them first:"))
        elif shown.failing:
            self._examples.setText(self.tr("Examples that come out otherwise. Mend the rules, or the example:"))
        elif shown.passing:
            self._examples.setText(self.tr("%n example(s) come out as expected", "", shown.passing))
        else:
            self._examples.setText(self.tr("There are no examples: the sums were not checked."))
        self._examples.set_tone("good" if shown.can_publish and shown.passing else "warn")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.addWidget(self._changes_title)
        inside.addWidget(self.changes, 1)
        form = QHBoxLayout()
        form.setSpacing(10)
        when = QVBoxLayout()
        when.addWidget(self.when)
        when.addWidget(self.day)
        when.addStretch(1)
        form.addLayout(when, 1)
        form.addWidget(self._author, 1)
        self.wrong.setMaximumHeight(90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.overtaken)
        column.addWidget(self.take_new)
        column.addWidget(card, 1)
        column.addWidget(self._examples)
        column.addWidget(self.wrong)
        column.addWidget(self.accept)
        column.addLayout(form)
        column.addWidget(self.publish)

    def _choose_when(self, name: str) -> None:
        """From today shows today; a day of one's own begins with tomorrow."""
        self.day.setEnabled(name == "day")
        self.day.setDate(self.day.minimumDate().addDays(1 if name == "day" else 0))

    def _publish(self) -> None:
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day()) if self.day.isEnabled() else self._today
        self.published.emit(day, self.author.text())
