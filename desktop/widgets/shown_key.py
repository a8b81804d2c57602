"""Buttons whose key is shown and heard by the room: Enter and Esc mean what lies in front, wherever the focus is."""

from PySide6.QtWidgets import QWidget

from desktop.widgets.button import Button


class ShownKeyButton(Button):
    """Shows its key without binding it: as a shortcut it would be taken from the scan box, the cells and each other."""

    def setShortcut(self, key: object) -> None:
        """Bind nothing."""


class EnterButton(ShownKeyButton):
    """The one big button of a panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="hero", key="Enter", parent=parent)
