"""What is done with everybody who is ticked."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Tone
from desktop.widgets.worded import Worded
from desktop.wording.figures import number

#: What can be done, in this order.
ACTIONS = ("join_group", "leave_group", "cards", "export", "merge")


class BulkBar(Worded, QFrame):
    """Hidden until rows have boxes."""

    stopped = Signal()
    all_asked = Signal()
    none_asked = Signal()
    asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._count = 0
        self._offered: frozenset[str] = frozenset(ACTIONS)
        self.words = Label(role="strong")
        self.all = Button(kind="quiet")
        self.none = Button(kind="quiet")
        self.leave = Button(kind="quiet", icon="close")
        self.leave.setFixedWidth(44)
        self.buttons = {name: Button(kind="plain") for name in ACTIONS}
        self.bar, self.stop = QProgressBar(), Button()
        self.bar.setTextVisible(False)
        self._going = QWidget()
        going = QHBoxLayout(self._going)
        going.setContentsMargins(0, 0, 6, 0)
        going.addWidget(self.bar, 1)
        going.addWidget(self.stop)
        self._going.hide()
        self.said = Label(role="small", tone="good").wrapped()
        self.said.hide()
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.words, 1)
        top.addWidget(self.leave)
        place = QWidget()
        flow = Flow(place, spacing=6, line_spacing=6)
        flow.addWidget(self.all)
        flow.addWidget(self.none)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addWidget(self._going)
        column.addWidget(place)
        self.stop.clicked.connect(self.stopped)
        self.all.clicked.connect(self.all_asked)
        self.none.clicked.connect(self.none_asked)
        self.leave.clicked.connect(self.left)
        self.retranslate()
        self.hide()

    def offer(self, actions: frozenset[str]) -> None:
        """Only these can be done in this window."""
        self._offered = actions
        for name, button in self.buttons.items():
            button.setVisible(name in actions)

    def show_count(self, count: int) -> None:
        """So many are ticked."""
        if count != self._count:
            self.said.hide()
        self._count = count
        self.retranslate()

    def show_going(self, done: int, of: int) -> None:
        """How far it has come."""
        self.said.hide()
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._going.show()
        self._enable()

    def show_grouped(self, group: str, count: int, *, join: bool) -> None:
        """So many are in the group now, or out of it."""
        text = self.tr("%n put into {group}", "", count) if join else self.tr("%n taken out of {group}", "", count)
        self.say(text.format(group=group))

    def show_stopped(self) -> None:
        """Stopped by hand."""
        self.say(self.tr("Stopped. What was done stays."), "warn")

    def show_problem(self, code: str) -> None:
        """Nothing of it was done."""
        text = self.tr("This is no name for a group. Type a short one, such as Wholesale.") if code else ""
        self.say(text, "warn")

    def say(self, words: str, tone: Tone = "good") -> None:
        """How it ended."""
        self._going.hide()
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.setVisible(bool(words))
        self._enable()

    def retranslate(self) -> None:
        """Word the bar in the language of the moment."""
        ticked = self.tr("%n ticked", "", self._count)
        self.words.setText(ticked.replace(str(self._count), number(self._count, 0, QLocale().name()[:2]), 1))
        self.all.setText(self.tr("Tick all"))
        self.none.setText(self.tr("Untick all"))
        self.leave.setAccessibleName(self.tr("Close"))
        named = {
            "join_group": self.tr("Add to group…"),
            "leave_group": self.tr("Take out of group…"),
            "cards": self.tr("Issue cards…"),
            "export": self.tr("Export…"),
            "merge": self.tr("Merge…"),
        }
        for name, button in self.buttons.items():
            button.setText(named[name])
        self.stop.setText(self.tr("Stop"))
        self._enable()

    def _enable(self) -> None:
        """One thing at a time, and only with somebody ticked; two are merged, no more."""
        free = self._going.isHidden()
        for name, button in self.buttons.items():
            button.setEnabled(free and (self._count == 2 if name == "merge" else self._count > 0))
