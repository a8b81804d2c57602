"""A list of what a customer may use now or is on the way to: a name, what it means, how far, and one button."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.theme import colour

THOUSAND = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseWords:
    """One row; `key` comes back when its button is pressed."""

    key: str
    title: str
    detail: str
    #: The button's words; empty: there is nothing to press.
    action: str = ""
    #: Whether it lies on the sale already: the button then takes it away again.
    is_on: bool = False
    #: How far the way to it is walked, in thousandths; None shows no way.
    walked: int | None = None


class _Way(QWidget):
    """A thin bar: how far one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.walked = 0
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(whole, 3, 3)
        whole.setWidth(max(6.0, whole.width() * self.walked / THOUSAND) if self.walked else 0.0)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(whole, 3, 3)


class _Row(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title = Label(role="strong").wrapped()
        self.detail = Label(role="small").wrapped()
        self.way = _Way()
        self.button = Button(kind="choice")
        self.button.setAutoExclusive(False)
        said = QVBoxLayout()
        said.setSpacing(3)
        for widget in (self.title, self.detail, self.way):
            said.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 10, 9)
        row.setSpacing(12)
        row.addLayout(said, 1)
        row.addWidget(self.button)

    def say(self, promise: PromiseWords) -> None:
        self.title.setText(promise.title)
        self.detail.setText(promise.detail)
        self.way.setVisible(promise.walked is not None)
        self.way.walked = promise.walked or 0
        self.way.update()
        self.button.setText(promise.action)
        self.button.setVisible(bool(promise.action))
        self.button.setChecked(promise.is_on)
        self.button.setAccessibleName(f"{promise.title}: {promise.action}")


class PromiseRows(Scrolled):
    """Rows are made once and worded anew, so that a quote at each keystroke costs no widgets."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(by_keys=False)
        self._rows: list[_Row] = []
        self._promises: tuple[PromiseWords, ...] = ()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 8, 4, 8)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(inside)

    @property
    def shown(self) -> tuple[PromiseWords, ...]:
        return self._promises

    def button(self, key: str) -> Button:
        """The button of that row."""
        place = next(place for place, promise in enumerate(self._promises) if promise.key == key)
        return self._rows[place].button

    def show_promises(self, promises: tuple[PromiseWords, ...]) -> None:
        if promises == self._promises:
            return
        self._promises = promises
        while len(self._rows) < len(promises):
            row = _Row()
            row.button.clicked.connect(partial(self._press, len(self._rows)))
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(promises))
            if place < len(promises):
                row.say(promises[place])

    def _press(self, place: int) -> None:
        # Checked is what the sale says, not what the finger did.
        self._rows[place].button.setChecked(self._promises[place].is_on)
        self.pressed.emit(self._promises[place].key)
