"""Sentences one under another, each with a shape for what it means: something came, went, changed, is wrong."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.label import Label
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour

#: What a line means: its shape and its colour.
SIGNS = {
    "came": ("diamond", "good"),
    "on": ("diamond", "good"),
    "went": ("square", "bad"),
    "off": ("ring", "muted"),
    "changed": ("circle", "accent"),
    "moved": ("circle", "accent"),
    "tier": ("star", "accent"),
    "wrong": ("triangle", "warn"),
}


class _Sign(QWidget):
    def __init__(self, how: str) -> None:
        super().__init__()
        self._shape, self._colour = SIGNS.get(how, ("circle", "accent"))
        self.setFixedSize(14, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape."""
        draw_shape(QPainter(self), self._shape, QRectF(0, 6, 13, 13), colour(self._colour))


class ChangesList(QScrollArea):
    """Shows lines; none of them is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.lines: tuple[str, ...] = ()

    def show_lines(self, lines: tuple[tuple[str, str], ...], nothing: str = "") -> None:
        """These, as (what it means, the words); without any, `nothing`."""
        self.lines = tuple(words for _, words in lines)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        for how, words in lines:
            if how == "title":
                column.addWidget(Label(words, "strong").wrapped())
                continue
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(_Sign(how))
            row.addWidget(Label(words, "body").wrapped(), 1)
            column.addLayout(row)
        if not lines and nothing:
            column.addWidget(Label(nothing, "body", tone="muted").wrapped())
        column.addStretch(1)
        self.setWidget(inside)
