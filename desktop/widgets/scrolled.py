"""What may be longer than the screen is high: it moves up and down, and is as wide as its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Shows `inside`, of whatever height. What gets the focus in there scrolls into sight.

    `by_keys`: arrows and Tab reach the area itself, which is for contents that take no focus of their own.
    """

    def __init__(self, inside: QWidget | None = None, *, by_keys: bool = True) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not by_keys:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if inside is not None:
            self.setWidget(inside)
