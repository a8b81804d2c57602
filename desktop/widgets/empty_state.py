"""What a place says while there is nothing in it: what belongs here, and how to begin."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.label import Label
from desktop.widgets.theme import tokens


class EmptyState(QWidget):
    """An icon, a line, a sentence, and at most one button."""

    def __init__(self, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(icon_pixmap(icon, tokens()["line_deep"], 56))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Label(role="heading").wrapped()
        self._words = Label(role="body", tone="muted").wrapped()
        self.button = Button(kind="primary")
        self.button.hide()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(picture)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        self.button.clicked.connect(self._act)
        self._do: Callable[[], None] | None = None

    def show_words(self, title: str, words: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say what is not here yet, and how it comes."""
        self._title.setText(title)
        self._words.setText(words)
        self._do = do
        self.button.setText(action)
        self.button.setVisible(bool(action and do))

    def _act(self) -> None:
        if self._do is not None:
            self._do()
