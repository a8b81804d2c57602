"""A keypad for fingers: it types into whatever field it feeds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from desktop.widgets.button import Button
from desktop.widgets.worded import Worded

#: As on a calculator and in the till's drawing: rows of four.
ROWS = (("7", "8", "9", "back"), ("4", "5", "6", "00"), ("1", "2", "3", "0"))
#: The decimal sign's key: what stands on it and what it types is the language's own sign.
POINT = "point"


class Keypad(Worded, QWidget):
    """Digits, a double nought or the decimal sign, and one step back. The field it feeds keeps the focus."""

    #: "0"…"9", "00", "back" or "point": what was touched.
    touched = Signal(str)

    def __init__(self, *, decimals: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: QLineEdit | None = None
        self._buttons: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for down, row in enumerate(ROWS):
            for across, key in enumerate(row):
                # A finger must be able to write pence; where there are none, two noughts at once are worth more.
                grid.addWidget(self._make(POINT if decimals and key == "00" else key), down, across)
        self.retranslate()

    def feed(self, field: QLineEdit | None) -> None:
        """Type into this field from now on."""
        self._field = field

    def retranslate(self) -> None:
        """The decimal sign is the language's; the one key without a sign is named for those who hear the screen."""
        if POINT in self._buttons:
            self._buttons[POINT].setText(self.locale().decimalPoint())
        self._buttons["back"].setAccessibleName(self.tr("Delete the last digit"))

    def _make(self, key: str) -> Button:
        button = Button("" if key == "back" else key, "key", icon="backspace" if key == "back" else "")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAutoRepeat(key == "back")
        button.clicked.connect(lambda: self._touch(key))
        self._buttons[key] = button
        return button

    def _touch(self, key: str) -> None:
        if self._field is not None and self._field.isEnabled():
            if key == "back":
                self._field.backspace()
            else:
                self._field.insert(self.locale().decimalPoint() if key == POINT else key)
        self.touched.emit(key)
