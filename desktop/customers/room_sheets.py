"""The small sheets of the room: what else can be done, and which group is meant."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.group_sheet import GroupSheet
from desktop.widgets.popover import Popover

#: What the room can do beside the list, with the icon of each.
MORE = (
    ("choose", "tick"),
    ("bring", "import"),
    ("export", "export"),
    ("duplicates", "customers"),
    ("retention", "clock"),
)


def more_words() -> dict[str, str]:
    """What each of them is called."""
    translate = QCoreApplication.translate
    return {
        "choose": translate("RoomSheets", "Choose several…"),
        "bring": translate("RoomSheets", "Bring in a list…"),
        "export": translate("RoomSheets", "Export the list…"),
        "duplicates": translate("RoomSheets", "Possible duplicates…"),
        "retention": translate("RoomSheets", "Whom to forget…"),
    }


class MoreSheet(QWidget):
    """A button for each thing that can be done."""

    chosen = Signal(str)

    def __init__(self, offered: frozenset[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = more_words()
        self.buttons: dict[str, Button] = {}
        for name, icon in MORE:
            if name in offered:
                button = self.buttons[name] = Button(words[name], kind="plain", icon=icon)
                button.clicked.connect(partial(self.chosen.emit, name))
                column.addWidget(button)


class PictureSheet(QWidget):
    """What a card's picture is for."""

    #: "card" or "phone".
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = {"phone": self.tr("For their phone, with a QR code"), "card": self.tr("The card as a picture")}
        icons = {"phone": "phone", "card": "cards"}
        self.buttons = {name: Button(text, kind="plain", icon=icons[name]) for name, text in words.items()}
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.chosen.emit, name))
            column.addWidget(button)


class RoomSheets:
    """One sheet at a time, over the room."""

    def __init__(self, over: QWidget) -> None:
        self.popover = Popover(over)

    def open_more(self, near: QWidget, offered: frozenset[str]) -> MoreSheet:
        """What else can be done."""
        sheet = MoreSheet(offered)
        sheet.chosen.connect(lambda name: self.popover.dismiss())
        self.popover.open(near, QCoreApplication.translate("RoomSheets", "Customers"), sheet)
        next(iter(sheet.buttons.values())).setFocus()
        return sheet

    def open_pictures(self, near: QWidget, title: str) -> PictureSheet:
        """Which picture of a card."""
        sheet = PictureSheet()
        sheet.chosen.connect(lambda name: self.popover.dismiss())
        self.popover.open(near, title, sheet)
        sheet.buttons["phone"].setFocus()
        return sheet

    def open_groups(self, near: QWidget, names: tuple[str, ...], *, join: bool) -> GroupSheet:
        """Which group."""
        sheet = GroupSheet(names, new=join)
        sheet.chosen.connect(lambda name: self.popover.dismiss())
        title = (
            QCoreApplication.translate("RoomSheets", "Add to group")
            if join
            else QCoreApplication.translate("RoomSheets", "Take out of group")
        )
        self.popover.open(near, title, sheet)
        sheet.begin()
        return sheet
