"""A field for an amount: typed as people type money, read as whole minor units."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.wording.typed_amount import DIGITS_MOST, GROUPS, read_minor, write_minor


class _Amount(QValidator):
    """Lets through what may still become an amount."""

    def __init__(self, decimals: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.decimals = decimals

    def validate(self, text: str, cursor: int) -> object:
        if not all(sign in "0123456789.,-−" or sign in GROUPS for sign in text):
            return QValidator.State.Invalid, text, cursor
        if sum(sign in "0123456789" for sign in text) > DIGITS_MOST:
            return QValidator.State.Invalid, text, cursor
        fine = read_minor(text, self.decimals) is not None
        return (QValidator.State.Acceptable if fine else QValidator.State.Intermediate), text, cursor


class MoneyEdit(QLineEdit):
    """An amount in minor units. Empty is None, which is not nought."""

    #: The amount after each keystroke, or None while there is none to read.
    amount_changed = Signal(object)

    def __init__(self, decimals: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self.setValidator(_Amount(decimals, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.textEdited.connect(lambda: self.amount_changed.emit(self.amount))

    @property
    def amount(self) -> int | None:
        """What is typed, in minor units; None where there is nothing or nothing clear."""
        return read_minor(self.text(), self._decimals)

    def set_decimals(self, decimals: int) -> None:
        """Take another currency's decimals."""
        self._decimals = decimals
        self.setValidator(_Amount(decimals, self))

    def set_amount(self, amount: int | None) -> None:
        """Show an amount without saying that it changed."""
        locale = self.locale()
        if amount is None:
            self.clear()
            return
        self.setText(write_minor(amount, self._decimals, locale.decimalPoint(), _group(locale)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard selects all: what is typed replaces what was there."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


def _group(locale: QLocale) -> str:
    """A space that doesn't break where the language parts thousands by one, else its own sign."""
    sign = locale.groupSeparator()
    return "\u00a0" if sign.isspace() or not sign else sign
