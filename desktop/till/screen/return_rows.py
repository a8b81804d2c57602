"""One line of a sale that may come back: how much of it, by steps a finger can hit or by typing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, quantity
from desktop.wording.typed_amount import read_minor
from desktop.wording.words import Words
from loyalty.money import ONE_UNIT

if TYPE_CHECKING:
    from loyalty.quote import QuotedLine

HEIGHT = 62


class ReturnRow(Worded, QWidget):
    """What was sold, what of it is left, and what of that comes back now."""

    #: The line's place, and thousandths of a unit.
    chosen = Signal(int, object)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._left = 0
        self._now = 0
        self._line: QuotedLine | None = None
        self._words: Words | None = None
        self.setFixedHeight(HEIGHT)
        self._name = Label(role="strong")
        self._said = Label(role="small")
        self._paid = Label(role="strong").right()
        self.fewer = Button(kind="plain", icon="minus")
        self.more = Button(kind="plain", icon="plus")
        self.units = QLineEdit()
        self.units.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.units.setFixedWidth(74)
        self.units.setMaxLength(10)
        for button in (self.fewer, self.more):
            button.setFixedWidth(48)
        self.fewer.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.units.textEdited.connect(self._typed)
        self.units.editingFinished.connect(self._write)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 5)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._paid)
        row.addWidget(self.fewer)
        row.addWidget(self.units)
        row.addWidget(self.more)

    def show_line(self, quoted: "QuotedLine", *, left: int, chosen: int, words: Words) -> None:
        self._line, self._words, self._left, self._now = quoted, words, left, chosen
        self.retranslate()

    def retranslate(self) -> None:
        quoted, words = self._line, self._words
        if quoted is None or words is None:
            return
        line = quoted.line
        self._name.setText(line.name or line.goods or self.tr("Amount"))
        self._said.setText(
            self.tr("sold {sold}, left {left}").format(
                sold=quantity(line.quantity, words.language), left=quantity(self._left, words.language)
            )
        )
        self._paid.setText(money(quoted.to_pay, words.currency, words.language))
        if not self.units.hasFocus():
            self._write()
        self.units.setEnabled(self._left > 0)
        self._grey(self.fewer, grey=self._now <= 0)
        self._grey(self.more, grey=self._now >= self._left)
        self.fewer.setAccessibleName(self.tr("One fewer"))
        self.more.setAccessibleName(self.tr("One more"))
        self.units.setAccessibleName(self.tr("Comes back"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._now:
            painter.fillRect(self.rect(), colour("accent_soft"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab reaches them."""
        return (self.fewer, self.units, self.more)

    def begin(self) -> bool:
        """Put the focus on how much comes back, ready to be typed over; not if nothing of it is left."""
        if not self.units.isEnabled():
            return False
        self.units.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _grey(self, button: Button, *, grey: bool) -> None:
        # Qt would throw the focus of a button that greys out somewhere else, and the next Enter with it.
        if grey and button.hasFocus():
            self.begin()
        button.setEnabled(not grey)

    def _step(self, step: int) -> None:
        # A weighed line comes back whole at the first step.
        whole = self._left % ONE_UNIT == 0
        wanted = self._now + step * (ONE_UNIT if whole else self._left)
        self._choose(wanted)
        self._write()

    def _typed(self, text: str) -> None:
        thousandths = read_minor(text, 3) if text.strip() else 0
        if thousandths is not None:
            self._choose(thousandths)

    def _choose(self, thousandths: int) -> None:
        self._now = max(0, min(thousandths, self._left))
        self.chosen.emit(self._place, self._now)
        self.update()

    def _write(self) -> None:
        if self._words is not None:
            self.units.setText(quantity(self._now, self._words.language))
