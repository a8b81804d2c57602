"""A day and an hour to type: no small arrows, which no finger hits; the arrow keys count."""

from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget


class DayEdit(QDateEdit):
    """A date, as the language writes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _room_before(self)


def _room_before(edit: QDateEdit | QTimeEdit) -> None:
    """As much room before the words as other fields have: a style sheet's padding ends at the arrows."""
    edit.lineEdit().setTextMargins(10, 0, 0, 0)


class HourEdit(QTimeEdit):
    """An hour and a minute of 24 hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _room_before(self)
        self.setDisplayFormat("HH:mm")
