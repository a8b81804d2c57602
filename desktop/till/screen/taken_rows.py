"""What was put on the sale beside goods: coupons and gifts, each with what it gives or why not, and a cross."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenWords:
    """One row: `kind` is "coupon" or "gift", `key` the code or the gift's id."""

    kind: str
    key: str
    words: str
    figure: str = ""
    #: Whether it gives something; else the words say why not.
    holds: bool = True


class _Row(QFrame):
    """One of them: its words, its figure, and the cross that takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "inset")
        self.words = Label(role="body").wrapped()
        self.figure = Label(role="strong", tone="warn").right()
        self.away = Button(kind="quiet", icon="close")
        self.away.setFixedWidth(48)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.figure)
        row.addWidget(self.away)

    def say(self, taken: TakenWords, away: str) -> None:
        self.words.setText(taken.words)
        self.words.set_tone("" if taken.holds else "bad")
        self.figure.setText(taken.figure)
        self.figure.setVisible(bool(taken.figure))
        self.away.setAccessibleName(away)
        self.away.setToolTip(away)


class TakenRows(QWidget):
    """Rows are made once and worded anew: a keystroke makes no widgets."""

    coupon_removed = Signal(str)
    gift_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._taken: tuple[TakenWords, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """What is said, words and figure."""
        return tuple((taken.words, taken.figure) for taken in self._taken)

    def crosses(self) -> tuple[Button, ...]:
        """The buttons that take them away again, in order."""
        return tuple(row.away for row in self._rows[: len(self._taken)])

    def show_taken(self, taken: tuple[TakenWords, ...]) -> None:
        if taken == self._taken:
            return
        self._taken = taken
        while len(self._rows) < len(taken):
            row = _Row()
            row.away.clicked.connect(partial(self._remove, len(self._rows)))
            self._rows.append(row)
            self._column.addWidget(row)
        self._say()
        self.setVisible(bool(taken))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._taken))
            if place < len(self._taken):
                row.say(self._taken[place], self.tr("Take it off the sale"))

    def _remove(self, place: int) -> None:
        if place < len(self._taken):
            taken = self._taken[place]
            (self.coupon_removed if taken.kind == "coupon" else self.gift_removed).emit(taken.key)
