"""The page of papers and files: a sheet for customers, a summary for cashiers, the programme as a file and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.programme.changes_list import ChangesList
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded


class PapersPage(Worded, QWidget):
    """Four things to do, and what came of the last."""

    #: "customers", "cashiers", "write", "read".
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {
            "customers": Button(icon="pdf", kind="primary"),
            "cashiers": Button(icon="pdf", kind="primary"),
            "write": Button(icon="export"),
            "read": Button(icon="import"),
        }
        self._titles = {name: Label(role="strong") for name in self.buttons}
        self._words = {name: Label(role="body", tone="muted").wrapped() for name in self.buttons}
        grid = QGridLayout()
        grid.setSpacing(10)
        for nth, (name, button) in enumerate(self.buttons.items()):
            card = surface("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(18, 14, 18, 14)
            inside.setSpacing(8)
            for widget in (self._titles[name], self._words[name]):
                inside.addWidget(widget)
            inside.addStretch(1)
            inside.addWidget(button)
            grid.addWidget(card, nth // 2, nth % 2)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self._came = Label(role="strong").wrapped()
        self.problems = ChangesList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self._came)
        column.addWidget(self.problems, 1)
        self.retranslate()

    def show_done(self, words: str) -> None:
        """It is done."""
        self._came.setText(words)
        self._came.set_tone("good")
        self.problems.show_lines(())

    def show_problems(self, problems: tuple[str, ...]) -> None:
        """Every mistake of a file."""
        self._came.setText(self.tr("The file is refused, and nothing was changed. Its mistakes:"))
        self._came.set_tone("warn")
        self.problems.show_lines(tuple(("wrong", words) for words in problems))

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        titles = {
            "customers": self.tr("The rules for customers"),
            "cashiers": self.tr("A page for cashiers"),
            "write": self.tr("The programme as a file"),
            "read": self.tr("A programme from a file"),
        }
        says = {
            "customers": self.tr("How to earn, how to use, when it lapses, what happens when goods come back."),
            "cashiers": self.tr("What to say at the till, on one page."),
            "write": self.tr("To keep it, or to take it to another shop."),
            "read": self.tr("It becomes the draft; what is in force stays in force."),
        }
        does = {
            "customers": self.tr("Make the PDF…"),
            "cashiers": self.tr("Make the PDF…"),
            "write": self.tr("Write the file…"),
            "read": self.tr("Read a file…"),
        }
        for name in self.buttons:
            self._titles[name].setText(titles[name])
            self._words[name].setText(says[name])
            self.buttons[name].setText(does[name])
