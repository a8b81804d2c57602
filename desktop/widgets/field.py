"""A form's field: what is asked above, what is typed, and what is wrong with it below."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.label import Label


class Field(QWidget):
    """A named editor with room for a word of help or of what is wrong."""

    def __init__(self, editor: QWidget, name: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._name = Label(name, "label")
        self._name.setBuddy(editor)
        self._help = Label(role="small").wrapped()
        self._help.hide()
        self._help_words = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._name)
        column.addWidget(editor)
        column.addWidget(self._help)
        self.setFocusProxy(editor)

    def wrapped(self) -> "Field":
        """Its name may take more than one line, where a form is narrow."""
        self._name.wrapped()
        return self

    def set_words(self, name: str, help_words: str = "") -> None:
        """Name the field, and say what it is for where the name isn't enough."""
        self._name.setText(name)
        self.editor.setAccessibleName(name)
        self._help_words = help_words
        self.set_problem("")

    def set_problem(self, problem: str) -> None:
        """Say what is wrong; empty: nothing is."""
        self._help.setText(problem or self._help_words)
        self._help.set_tone("warn" if problem else "muted")
        self._help.setVisible(bool(problem or self._help_words))
        if isinstance(self.editor, QLineEdit):
            self.editor.setProperty("wrong", bool(problem))
            self.editor.style().polish(self.editor)


def surface(kind: str, parent: QWidget | None = None) -> QFrame:
    """A ground to put things on: "card", "inset", "aside", "sheet", "paper" or "hairline"."""
    frame = QFrame(parent)
    frame.setProperty("surface", kind)
    return frame


def stand_in_the_middle(card: QWidget, page: QWidget, *, below: int) -> None:
    """Put the card into the middle of the page; `below`: how much of the room is under it, where 1 is above it."""
    # Between stretches, not aligned: an aligned widget gets no height for its width, and wrapped words are cut.
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(card)
    middle.addStretch(1)
    outer = QVBoxLayout(page)
    outer.addStretch(1)
    outer.addLayout(middle)
    outer.addStretch(below)
