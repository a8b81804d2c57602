"""A field for a day, typed as people write one; empty is no day."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.wording.typed_day import read_day

#: What is agreed until a day lies ahead; a year of two digits is one of this century.
FAR_AHEAD = date(2099, 12, 31)


class DayText(QLineEdit):
    """Keeps what was typed until it is a day; one that can be read is put the way the language writes it."""

    #: The day when the field is left, None for none; said only where what stands there can be read.
    told = Signal(object)
    #: What stands there is no day.
    unclear = Signal()

    def __init__(self, *, latest: date = FAR_AHEAD, parent: QWidget | None = None) -> None:
        """No day after `latest` is meant: for birthdays, today."""
        super().__init__(parent)
        self._latest = latest
        self.editingFinished.connect(self._say)

    @property
    def day(self) -> date | None:
        """What stands there, read."""
        return read_day(self.text(), QLocale().name()[:2], today=self._latest) if self.text().strip() else None

    @property
    def is_clear(self) -> bool:
        """Whether it is empty or a day."""
        return not self.text().strip() or self.day is not None

    def set_day(self, day: date | None) -> None:
        """Show a day in figures."""
        self.setText("" if day is None else written(day))

    def _say(self) -> None:
        if not self.is_clear:
            self.unclear.emit()
            return
        self.set_day(self.day)
        self.told.emit(self.day)


def written(day: date) -> str:
    """A day in figures, in the language's own order, so that it is read again as it is written."""
    match QLocale().name()[:2]:
        case "hu":
            return f"{day:%Y. %m. %d.}"
        case "en":
            return f"{day:%d/%m/%Y}"
    return f"{day:%d.%m.%Y}"
