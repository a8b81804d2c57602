"""A choice of a few, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.button import Button, Kind
from desktop.widgets.flow import Flow


class Segmented(QWidget):
    """One of several options by its name in the code. Arrow keys move, a finger chooses."""

    #: The name of the option that was chosen by hand.
    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        *,
        kind: Kind = "choice",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`wraps`: those that have no room in a line stand in the next."""
        super().__init__(parent)
        self._kind: Kind = kind
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        spacing = 8 if kind == "choice" else 24
        self._row: QHBoxLayout | Flow = Flow(self, spacing=spacing, line_spacing=0) if wraps else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        if kind == "tab" and isinstance(self._row, QHBoxLayout):
            self._row.addStretch(1)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Show these (name, words); the same names in the same order are only re-worded, the choice stays."""
        if [name for name, _ in options] != list(self._buttons):
            was = self.choice
            for button in self._buttons.values():
                self._group.removeButton(button)
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {name: self._make(name) for name, _ in options}
            if was in self._buttons:
                self.choose(was)
        for name, words in options:
            self._buttons[name].setText(words)

    @property
    def choice(self) -> str:
        """The chosen option's name, or empty."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Choose without saying so; a name that is not among the options unchooses all."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def button(self, name: str) -> Button:
        """One option's button, to disable it or give it a key."""
        return self._buttons[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour and choose it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        names = [name for name, button in self._buttons.items() if button.isEnabled()]
        if not step or not names:
            super().keyPressEvent(event)
            return
        at = names.index(self.choice) if self.choice in names else -1 if step > 0 else 0
        name = names[(at + step) % len(names)]
        self._buttons[name].setFocus()
        self._buttons[name].click()

    def _make(self, name: str) -> Button:
        button = Button(kind=self._kind)
        if self._kind == "choice":
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._row.addWidget(button)
        else:
            # Tabs draw together in a narrow place, down to their words.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            if isinstance(self._row, QHBoxLayout):
                self._row.insertWidget(self._row.count() - 1, button)
            else:
                self._row.addWidget(button)
        self._group.addButton(button)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button
