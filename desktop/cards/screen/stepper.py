"""A measure that is set by pressing, by typing or with the arrow keys."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.widgets.button import Button
from desktop.widgets.worded import Worded


class _Typed(QLineEdit):
    """Up and down step, Shift steps far; Enter and leaving take what was typed."""

    stepped = Signal(int, bool)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys of a number."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts."""
        super().focusOutEvent(event)
        self.left.emit()


class Stepper(Worded, QWidget):
    """A number between two bounds with its unit, and a button on each side."""

    changed = Signal(float)

    def __init__(
        self,
        *,
        unit: str = "",
        step: float = 0.5,
        fine: float = 0.1,
        decimals: int = 1,
        bounds: tuple[float, float] = (0, 100),
        presses: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`step` is a press of a button, `fine` an arrow key; with Shift the arrow key goes ten times as far.

        Without `presses` there are no buttons: two fit beside each other where one would.
        """
        super().__init__(parent)
        self._unit, self._step, self._fine, self._decimals = unit, step, fine, decimals
        self._least, self._most = bounds
        self._value = bounds[0]
        self.less, self.more = Button(icon="minus"), Button(icon="plus")
        self.typed = _Typed()
        self.typed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.typed.setMinimumWidth(84)
        if not presses:
            self.less.hide()
            self.more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button, way in ((self.less, -1), (self.more, 1)):
            button.setFixedWidth(46)
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, way=way: self._go(self._value + way * self._step))
        row.addWidget(self.less)
        row.addWidget(self.typed, 1)
        row.addWidget(self.more)
        self.setFocusProxy(self.typed)
        self.typed.stepped.connect(lambda way, far: self._go(self._value + way * self._fine * (10 if far else 1)))
        self.typed.returnPressed.connect(self._take)
        self.typed.left.connect(self._take)
        self.retranslate()

    @property
    def value(self) -> float:
        return self._value

    def show_value(self, value: float, *, bounds: tuple[float, float] | None = None) -> None:
        """Show it without saying so."""
        if bounds is not None:
            self._least, self._most = bounds
        self._value = value
        words = QLocale().toString(float(value), "f", self._decimals)
        point = QLocale().decimalPoint()
        if self._decimals and point in words:
            words = words.rstrip("0").rstrip(point)
        self.typed.setText(f"{words} {self._unit}".strip())
        self.less.setEnabled(value > self._least)
        self.more.setEnabled(value < self._most)

    def retranslate(self) -> None:
        """Name the buttons for those who hear the screen."""
        self.less.setAccessibleName(self.tr("Less"))
        self.more.setAccessibleName(self.tr("More"))
        self.show_value(self._value)

    def _take(self) -> None:
        text = self.typed.text().replace(self._unit, "") if self._unit else self.typed.text()
        text = text.strip().replace("\u202f", "").replace("\u00a0", "").replace(",", ".").replace("−", "-")
        try:
            wanted = float(text)
        except ValueError:
            self.show_value(self._value)
            return
        self._go(wanted)

    def _go(self, wanted: float) -> None:
        value = round(min(max(wanted, self._least), self._most), max(self._decimals, 2))
        moved = value != self._value
        self.show_value(value)
        if moved:
            self.changed.emit(value)
