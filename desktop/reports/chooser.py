"""All questions at a glance, shelf by shelf: what an owner may ask of the books."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.reports.question import SHELVES
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.wording.reports import said
from desktop.wording.words import Words

#: The shelves of each column: what belongs together stands together, and no column is much longer than another.
COLUMNS = (("overview", "sales", "watch"), ("members",), ("programme",))
_COLUMN_LEAST = 250
#: What is kept in the room, at the end of the first column.
KEPT = ("saved", "benchmarks")
#: Across and down.
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Door(Button):
    """A question by its title, at the left edge as in a list."""

    def __init__(self, words: str, about: str) -> None:
        super().__init__(words, kind="choice")
        self.setProperty("door", True)
        self.setToolTip(about)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the list's: a button would take each of them for the next one in line."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style sheet says; the house's own buttons stand in the middle."""
        QPushButton.paintEvent(self, event)


class Chooser(QWidget):
    """Up and down go along a column, left and right to the next one; letters go to the question they begin."""

    chosen = Signal(str)

    def __init__(self, names: Iterable[str], at: str, words: Words) -> None:
        super().__init__()
        there = frozenset(names)
        self.columns: list[list[Door]] = []
        self.doors: dict[str, Door] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for shelves in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(2)
            doors: list[Door] = []
            for shelf in shelves:
                names_here = [name for name in SHELVES[shelf] if name in there]
                if not names_here:
                    continue
                if doors:
                    column.addSpacing(10)
                if shelf != "overview":
                    column.addWidget(Label(said.shelf(shelf, words), role="label"))
                for name in names_here:
                    doors.append(self._door(column, name, said.title(name, words), said.about(name, words), at))
            kept = [name for name in KEPT if name in there] if not self.columns else []
            if kept:
                column.addSpacing(10)
                column.addWidget(Label(self.tr("What you keep"), role="label"))
            for name in kept:
                doors.append(self._door(column, name, said.place(name, words), "", at))
            if doors:
                column.addStretch(1)
                row.addLayout(column, 1)
                self.columns.append(doors)

    def _door(self, column: QVBoxLayout, name: str, title: str, about: str, at: str) -> Door:
        door = self.doors[name] = Door(title, about)
        door.setChecked(name == at)
        door.setMinimumWidth(_COLUMN_LEAST)
        door.clicked.connect(partial(self.chosen.emit, name))
        column.addWidget(door)
        return door

    def begin(self) -> None:
        """At the question that is shown."""
        at = next((door for door in self.doors.values() if door.isChecked()), None)
        first = at or next(iter(self.doors.values()), None)
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters."""
        at = self._focused()
        if at is not None and event.key() in _ARROWS:
            column, place = at
            across, down = _ARROWS[Qt.Key(event.key())]
            doors = self.columns[(column + across) % len(self.columns)]
            doors[(place + down) % len(doors) if down else min(place, len(doors) - 1)].setFocus()
            return
        if event.text().strip() and self._go_to(event.text()):
            return
        super().keyPressEvent(event)

    def _focused(self) -> tuple[int, int] | None:
        for column, doors in enumerate(self.columns):
            for place, door in enumerate(doors):
                if door.hasFocus():
                    return column, place
        return None

    def _go_to(self, letter: str) -> bool:
        """The next question whose title begins so."""
        doors = list(self.doors.values())
        at = next((place for place, door in enumerate(doors) if door.hasFocus()), -1)
        for door in [*doors[at + 1 :], *doors[: at + 1]]:
            if door.text().casefold().startswith(letter.casefold()):
                door.setFocus()
                return True
        return False
