"""The page of examples: receipts the rules must come out at; publishing runs them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.programme.examples_model import NAME, SAYS, ExamplesModel
from desktop.programme.try_presenter import ExampleRow
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.rows import Rows
from desktop.widgets.worded import Worded


class ExamplesPage(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    opened = Signal(int)
    expected = Signal(int)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.model = ExamplesModel()
        self.rows = Rows(header=True)
        self.rows.setModel(self.model)
        self.rows.stretch(NAME, SAYS)
        self.empty = EmptyState("slip")
        self._sum = Label(role="label")
        self.expect, self.drop = Button(icon="tick"), Button(icon="bin")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.rows)
        buttons = QHBoxLayout()
        buttons.addWidget(self.expect)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._sum)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        self._shown: tuple[ExampleRow, ...] = ()
        self.rows.opened.connect(self.opened)
        self.expect.clicked.connect(lambda: self._say(self.expected))
        self.drop.clicked.connect(lambda: self._say(self.dropped))
        self.retranslate()

    def show_examples(self, rows: tuple[ExampleRow, ...]) -> None:
        """Every example, and how it comes out."""
        self._shown = rows
        self.model.show_rows(rows)
        self._stack.setCurrentWidget(self.rows if rows else self.empty)
        self.expect.setVisible(bool(rows))
        self.drop.setVisible(bool(rows))
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        failing = sum(not row.passes for row in self._shown)
        passing = len(self._shown) - failing
        words = self.tr("%n example(s) come out as expected", "", passing)
        if failing:
            words += ", " + self.tr("%n differ(s)", "", failing)
        self._sum.setText(words if self._shown else "")
        self._sum.set_tone("warn" if failing else "")
        self.expect.setText(self.tr("Expect what comes out now"))
        self.drop.setText(self.tr("Forget it"))
        self.empty.show_words(
            self.tr("No examples yet"),
            self.tr("Try a receipt beside this page and keep it. Publishing runs every example first."),
        )

    def _say(self, signal: object) -> None:
        row = self.rows.currentIndex().row()
        if row >= 0:
            signal.emit(row)  # type: ignore[attr-defined]
