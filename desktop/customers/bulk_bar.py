"""What is done with everybody who is ticked."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.wording.figures import number

#: What can be done, in this order.
ACTIONS = ("join_group", "leave_group", "cards", "export", "merge")


class BulkBar(QFrame):
    """Hidden until rows have boxes."""

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
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.words, 1)
        for button in (self.all, self.none, self.leave):
            top.addWidget(button)
        place = QWidget()
        flow = Flow(place, spacing=6, line_spacing=6)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(place)
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
        self._count = count
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the bar in the language of the moment."""
        ticked = self.tr("%n ticked", "", self._count)
        self.words.setText(ticked.replace(str(self._count), number(self._count, 0, QLocale().name()[:2]), 1))
        self.all.setText(self.tr("All who fit"))
        self.none.setText(self.tr("None"))
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
            button.setEnabled(self._count == 2 if name == "merge" else self._count > 0)
