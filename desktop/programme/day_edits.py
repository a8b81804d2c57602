"""A day and an hour to type: no small arrows, which no finger hits; the arrow keys count."""

from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QTimeEdit, QWidget


class DayEdit(QDateEdit):
    """A date, as the language writes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)


class HourEdit(QTimeEdit):
    """An hour and a minute of 24 hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setDisplayFormat("HH:mm")
