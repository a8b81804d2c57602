"""What the shop wants to remember about a customer, and the groups they belong to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded


class NotesTab(Worded, QWidget):
    """A text and a button that keeps it."""

    saved = Signal(str)
    #: Exactly the groups that are pressed now, a tuple of names.
    groups_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._show_state)
        self.save = Button(kind="plain", icon="note")
        self.save.clicked.connect(lambda: self.saved.emit(self.text.toPlainText()))
        self._said = Label(role="small", tone="good")
        self._groups_place = QWidget()
        self._flow = Flow(self._groups_place, spacing=8)
        self.groups: dict[str, Button] = {}
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self._groups_place)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self._groups_place.hide()
        self.retranslate()

    def show_notes(self, notes: str, *, whose: bool) -> None:
        """The notes of the customer shown; `whose` is False for a guest, of whom nothing is kept."""
        self._kept = notes
        self.text.setPlainText(notes)
        self.text.setEnabled(whose)
        if not whose:
            self.show_groups((), ())
        self._said.setText("")
        self._show_state()

    def show_groups(self, names: tuple[str, ...], own: tuple[str, ...]) -> None:
        """The groups there are, with those of this customer pressed; new ones are made where customers are kept."""
        if tuple(self.groups) != names:
            for button in self.groups.values():
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.groups = {name: Button(name, kind="plain") for name in names}
            for button in self.groups.values():
                button.setCheckable(True)
                button.clicked.connect(self._choose_groups)
                self._flow.addWidget(button)
        for name, button in self.groups.items():
            button.setChecked(name in own)
            button.icon_name = "tick" if name in own else "plus"
            button.update()
        self._groups_place.setVisible(bool(names))

    def show_saved(self) -> None:
        self._kept = self.text.toPlainText()
        self._said.setText(self.tr("Kept"))
        self._show_state()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Keep the notes"))
        self.text.setPlaceholderText(self.tr("What is good to know: allergies, wishes, what was promised"))
        self.text.setAccessibleName(self.tr("Notes"))

    def _show_state(self) -> None:
        changed = self.text.toPlainText() != self._kept
        self.save.setEnabled(changed and self.text.isEnabled())
        if changed:
            self._said.setText("")

    def _choose_groups(self) -> None:
        self.groups_chosen.emit(tuple(name for name, button in self.groups.items() if button.isChecked()))
