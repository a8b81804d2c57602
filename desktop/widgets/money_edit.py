"""A field for an amount: typed as people type money, read as whole minor units."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

#: More digits than any shop's till has, fewer than a 64-bit integer holds.
DIGITS_MOST = 12
#: Signs people put between groups of digits, among them the three kinds of space.
GROUPS = " \u00a0\u202f\u2009'’_"


def read_minor(text: str, decimals: int) -> int | None:
    """The minor units a person meant by `text`, or None where it can't be told.

    A comma and a point are both decimal signs; the last of them counts, where fewer digits than a group follow.
    So 1.450,00 and 1,450.00 and 1450 are the same amount, and 1.450 with two decimals is refused: it is unclear.
    """
    squeezed = "".join(sign for sign in text.strip() if sign not in GROUPS).replace("−", "-")
    negative = squeezed.startswith("-")
    squeezed = squeezed.removeprefix("-")
    cut = max(squeezed.rfind(","), squeezed.rfind("."))
    whole, part = (squeezed, "") if cut < 0 else (squeezed[:cut], squeezed[cut + 1 :])
    if decimals == 0 and cut >= 0:
        # Without decimals a sign can only part groups of three.
        if len(part) != 3:
            return None
        whole, part = squeezed, ""
    whole = _ungrouped(whole)
    if not (whole or part) or len(whole) + decimals > DIGITS_MOST or len(part) > decimals:
        return None
    if not all(sign in "0123456789" for sign in whole + part):
        return None
    minor = int(whole + part.ljust(decimals, "0"))
    return -minor if negative else minor


def _ungrouped(whole: str) -> str:
    groups = whole.replace(".", ",").split(",")
    if len(groups) == 1 or (0 < len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        return "".join(groups)
    return whole


def write_minor(minor: int, decimals: int, point: str = ".", group: str = "") -> str:
    """The amount as it is typed: 145000 with two decimals is 1450.00."""
    sign, digits = ("-" if minor < 0 else ""), str(abs(minor)).rjust(decimals + 1, "0")
    whole, part = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
    if group:
        whole = f"{int(whole):,}".replace(",", group)
    return f"{sign}{whole}{point}{part}" if part else f"{sign}{whole}"


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
