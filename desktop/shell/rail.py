"""The rail at the left edge: a button for each room there is, with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.parts import Room
from desktop.shell.help_desk import KEY as HELP_KEY
from desktop.widgets.button import Button
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded

WIDTH = 84
#: It leads in and out: while one practises the band's way back has the same.
PRACTICE_KEY = "Shift+F11"


class Rail(Worded, QWidget):
    """Shows which room is open and opens others."""

    #: The room's number, from the top.
    chosen = Signal(int)
    #: The guide is asked for.
    help_wanted = Signal()
    #: Somebody wants to practise.
    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        # A plain widget paints the ground a style sheet gives it only when told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._rooms: tuple[Room, ...] = ()
        self._buttons: list[Button] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 14, 8, 14)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        #: No room: it leads out of the shop. It stands at the foot, over the room that sets things up.
        self.practice = Button(kind="rail", icon="practice", key=PRACTICE_KEY)
        self.practice.setCheckable(False)
        self.practice.clicked.connect(self.practice_wanted)
        self.practice.hide()
        self._column.addWidget(self.practice)
        # The window hears the key: it means help while the rail is not there too.
        self.help = ShownKeyButton(kind="rail", icon="help", key=HELP_KEY)
        self.help.setCheckable(False)
        self.help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.help.clicked.connect(self.help_wanted)
        self._column.addWidget(self.help)

    def offer_practice(self, *, offered: bool) -> None:
        """Show the way into the practice shop, or hide it where one practises already."""
        self.practice.setVisible(offered)

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        """A button for each; the last one, which sets things up, stands at the foot."""
        for button in self._buttons:
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self._rooms = tuple(rooms)
        self._buttons = []
        for number, room in enumerate(self._rooms):
            button = Button(kind="rail", icon=room.icon, key=room.shortcut)
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._group.addButton(button)
            at_foot = number == len(self._rooms) - 1 and number > 0
            self._column.insertWidget(self._column.count() - 1 if at_foot else number, button)
            self._buttons.append(button)
        self.retranslate()

    def mark(self, number: int) -> None:
        """This room is open."""
        self._buttons[number].setChecked(True)

    def button(self, number: int) -> Button:
        """A room's button."""
        return self._buttons[number]

    def retranslate(self) -> None:
        """The rooms' names in the language of the moment."""
        self.help.setText(self.tr("Help"))
        self.help.setToolTip(f"{self.tr('Help')} ({HELP_KEY})")
        self.help.setAccessibleName(self.tr("Help"))
        for room, button in zip(self._rooms, self._buttons, strict=True):
            button.setText(room.title())
            button.setToolTip(f"{room.title()} ({room.shortcut})")
            button.setAccessibleName(room.title())
        self.practice.setText(self.tr("Practice"))
        self.practice.setToolTip(
            self.tr("Practice on invented customers: nothing counts ({key})").format(key=PRACTICE_KEY)
        )
        self.practice.setAccessibleName(self.tr("Practice"))
