"""A field for a day, typed as people write one; empty is no day."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

#: A year of two digits is not after this one: birthdays and joining days lie behind us.
CENTURY = 100


def read_day(text: str, *, newest: int) -> date | None:
    """The day that a person meant, or None where it can't be told: 14.3.1985, 14/03/85, 1985-03-14, 14031985.

    Of three numbers the year is the one of four digits, else the last, not after the year `newest`.
    """
    marks = "".join(sign if sign.isdigit() else " " for sign in text).split()
    if len(marks) == 1 and len(marks[0]) == 8:
        only = marks[0]
        marks = [only[:2], only[2:4], only[4:]]
    if len(marks) != 3 or any(len(mark) > 4 for mark in marks):
        return None
    if len(marks[0]) == 4:
        marks.reverse()
    day, month, year = map(int, marks)
    if len(marks[2]) <= 2:
        year += newest // CENTURY * CENTURY
        if year > newest:
            year -= CENTURY
    try:
        return date(year, month, day)
    except ValueError:
        return None


class DayText(QLineEdit):
    """Keeps what was typed until it is a day."""

    #: The day when the field is left, None for none; said only where what stands there can be read.
    told = Signal(object)
    #: What stands there is no day.
    unclear = Signal()

    def __init__(self, *, newest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest = newest
        self._shown: date | None = None
        self.editingFinished.connect(self._say)

    @property
    def day(self) -> date | None:
        """What stands there, read."""
        return read_day(self.text(), newest=self._newest)

    @property
    def is_clear(self) -> bool:
        """Whether it is empty or a day."""
        return not self.text().strip() or self.day is not None

    def set_day(self, day: date | None) -> None:
        """Show a day, as the language writes it in figures."""
        self._shown = day
        self.setText(_written(day) if day is not None else "")

    def retranslate(self) -> None:
        """What was read stands in the language's own order."""
        if self.is_clear:
            self.set_day(self.day)

    def _say(self) -> None:
        if not self.is_clear:
            self.unclear.emit()
            return
        self.set_day(self.day)
        self.told.emit(self.day)


def _written(day: date) -> str:
    if QLocale().language() == QLocale.Language.Hungarian:
        return f"{day:%Y. %m. %d.}"
    return f"{day:%d.%m.%Y}" if QLocale().language() != QLocale.Language.English else f"{day:%d/%m/%Y}"
