"""The small sheets of the room: what else can be done, and which group is meant."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.popover import Popover

#: Groups that are offered as buttons; others are typed.
GROUPS_MOST = 6
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


class GroupSheet(QWidget):
    """A group by its name: one of those there are, or a new one where somebody is put into it."""

    chosen = Signal(str)

    def __init__(self, names: tuple[str, ...], *, new: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setPlaceholderText(self.tr("Name of a group"))
        completer = QCompleter(self.name)
        completer.setModel(QStringListModel(list(names), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        if new or len(names) > GROUPS_MOST:
            column.addWidget(self.name)
        self.buttons = [Button(name, kind="choice") for name in names[:GROUPS_MOST]]
        for button, name in zip(self.buttons, names, strict=False):
            button.clicked.connect(partial(self.chosen.emit, name))
            column.addWidget(button)
        self.name.returnPressed.connect(lambda: self.chosen.emit(self.name.text()))

    def begin(self) -> None:
        """At the field, or at the first group."""
        if self.name.parent() is self:
            self.name.setFocus()
        elif self.buttons:
            self.buttons[0].setFocus()


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
