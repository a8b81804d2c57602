"""What is in the guide: its pages, and the places of each, a press away."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from desktop.shell.guide import GuidePage
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled

#: What the style sheet leaves free at each side of a door's words.
SIDE = 12


class Entry(Button):
    """A place by its heading, at the left edge as in a list."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading.replace("&", "&&"), kind="choice")
        self.setProperty("door", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are the list's."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The list is as wide as it is; a heading that is longer gives way."""
        return QSize(0, QPushButton.sizeHint(self).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def is_cut(self) -> bool:
        """Whether the list is too narrow for it."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width() - 2 * SIDE

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style sheet says; the house's own buttons stand in the middle."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - 2 * SIDE
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, QPainter(self), self)


class GuideContents(Scrolled):
    """Up and down go through it; Enter or a touch opens a place."""

    #: The topic of the place.
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, Entry] = {}

    def show_pages(self, pages: Iterable[GuidePage], at: str) -> None:
        """These pages; `at` is where the reader is."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 4, 8, 12)
        column.setSpacing(2)
        self.entries = {}
        for page in pages:
            if self.entries:
                column.addSpacing(14)
            column.addWidget(Label(page.title, role="label").wrapped())
            column.addSpacing(2)
            for topic, heading in page.places.items():
                entry = self.entries[topic] = Entry(heading)
                entry.clicked.connect(partial(self.chosen.emit, topic))
                column.addWidget(entry)
        column.addStretch(1)
        self.setWidget(inside)
        self.mark(at)

    def mark(self, at: str) -> None:
        """The reader is there now."""
        for topic, entry in self.entries.items():
            entry.setChecked(topic == at)
        if at in self.entries:
            self.ensureWidgetVisible(self.entries[at], 0, 60)

    def begin(self) -> None:
        """The keyboard is at the place that is being read."""
        at = next((entry for entry in self.entries.values() if entry.isChecked()), None)
        first = at or next(iter(self.entries.values()), None)
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down."""
        entries = list(self.entries.values())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        at = next((number for number, entry in enumerate(entries) if entry.hasFocus()), None)
        if step and at is not None:
            to = entries[(at + step) % len(entries)]
            to.setFocus()
            self.ensureWidgetVisible(to, 0, 60)
            return
        super().keyPressEvent(event)
