"""A small sheet in which a group is named: for whoever puts customers into one, or takes them out of it."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button

#: Groups that are offered as buttons; others are typed.
GROUPS_MOST = 6


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
        typed = new or len(names) > GROUPS_MOST
        self.take = Button(self.tr("Add") if new else self.tr("Take out"), kind="primary")
        if typed:
            line = QHBoxLayout()
            line.addWidget(self.name, 1)
            line.addWidget(self.take)
            column.addLayout(line)
        self.buttons = [Button(name, kind="choice") for name in names[:GROUPS_MOST]]
        for button, name in zip(self.buttons, names, strict=False):
            button.clicked.connect(partial(self.chosen.emit, name))
            column.addWidget(button)
        self.take.clicked.connect(lambda: self.chosen.emit(self.name.text()))
        self.name.returnPressed.connect(lambda: self.chosen.emit(self.name.text()))

    def begin(self) -> None:
        """At the field, or at the first group."""
        if self.name.parent() is self:
            self.name.setFocus()
        elif self.buttons:
            self.buttons[0].setFocus()
