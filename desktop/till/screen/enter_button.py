"""The one big button of a panel: Enter presses it from wherever nothing else wants Enter."""

from PySide6.QtWidgets import QWidget

from desktop.widgets.button import Button


class EnterButton(Button):
    """Shows "Enter" without binding it: the room hears Enter after the field or table that had the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="hero", key="Enter", parent=parent)

    def setShortcut(self, key: object) -> None:
        """Bind nothing: as a shortcut Enter would be taken from the scan box and the cells."""
